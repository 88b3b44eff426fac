// SPDX-License-Identifier: MIT
#include "tests/support_ui/file_agreement.h"

#include "core/project/project_files.h"
#include "ui/document/project_document.h"

namespace joinery {

namespace {

/** Whether the model or the snapshot of any app has it. */
bool isThere(const ProjectDocument &document, ObjectId card, ObjectId column)
{
    const auto has = [&](const Schema &schema) {
        if (const Table *table = schema.tables.find(card))
            return column.isNull() || table->column(column);
        return schema.enums.contains(card) || schema.objects.contains(card);
    };
    const QList<App> &apps = document.project().apps;
    return std::any_of(apps.begin(), apps.end(),
                       [&](const App &app) { return has(app.model) || has(document.snapshot(app.name)); });
}

Diagram withoutGone(const ProjectDocument &document, Diagram diagram)
{
    const auto isGone = [&](ObjectId card) { return !isThere(document, card, {}); };
    diagram.positions.removeIf([&](const QHash<ObjectId, QPointF>::iterator &place) { return isGone(place.key()); });
    diagram.collapsed.removeIf(isGone);
    diagram.pinned.removeIf(isGone);
    diagram.looks.removeIf([&](const QHash<ObjectId, CardLook>::iterator &look) { return isGone(look.key()); });
    diagram.annotations = joinery::withoutGone(
        diagram.annotations, [&](ObjectId card, ObjectId column) { return !isThere(document, card, column); });
    return diagram;
}

/** What of two diagrams differs, in a word; empty where nothing does. */
QString difference(const Diagram &one, const Diagram &other)
{
    if (one.annotations.groups != other.annotations.groups)
        return QStringLiteral("groups");
    if (one.annotations.notes != other.annotations.notes)
        return QStringLiteral("notes");
    if (one.annotations.links != other.annotations.links)
        return QStringLiteral("links without a foreign key");
    if (one.pinned != other.pinned)
        return QStringLiteral("pinned cards");
    if (one.collapsed != other.collapsed)
        return QStringLiteral("collapsed cards");
    if (one.positions != other.positions)
        return QStringLiteral("places of cards");
    return one == other ? QString() : QStringLiteral("colours and tags");
}

} // namespace

QMap<QString, Diagram> diagramsOf(const ProjectDocument &document, const Project &project, const QString &app)
{
    QMap<QString, Diagram> diagrams;
    const App *found = project.app(app);
    if (!found)
        return diagrams;
    diagrams.insert({}, withoutGone(document, found->diagram));
    for (auto named = found->diagrams.begin(); named != found->diagrams.end(); ++named) {
        Diagram diagram = withoutGone(document, named->diagram);
        for (QSet<ObjectId> *cards : {&diagram.collapsed, &diagram.pinned})
            cards->removeIf([&](ObjectId card) { return !diagram.positions.contains(card); });
        diagrams.insert(named.key(), diagram);
    }
    return diagrams;
}

QString disagreementWithFiles(ProjectDocument &document)
{
    if (const Result<void> saved = document.save(ProjectDocument::OthersFiles::Overwrite); !saved)
        return saved.error().text();
    const Result<Project> files = readProject(document.folder());
    if (!files)
        return QStringLiteral("the files cannot be read: ") + files.error().text();
    for (const App &app : document.project().apps) {
        const App *read = files->app(app.name);
        if (!read || read->model != app.model)
            return QStringLiteral("the files hold another model of %1").arg(app.name);
        const QMap<QString, Diagram> inFiles = diagramsOf(document, *files, app.name);
        const QMap<QString, Diagram> here = diagramsOf(document, document.project(), app.name);
        if (inFiles.keys() != here.keys())
            return QStringLiteral("the files hold other diagrams of %1").arg(app.name);
        for (auto diagram = here.begin(); diagram != here.end(); ++diagram) {
            const QString what = difference(*diagram, inFiles.value(diagram.key()));
            if (!what.isEmpty())
                return QStringLiteral("the files of %1 hold other %2 on diagram '%3'")
                    .arg(app.name, what, diagram.key());
            if (diagram.key().isEmpty())
                continue;
            if (read->diagrams.value(diagram.key()).title != app.diagrams.value(diagram.key()).title)
                return QStringLiteral("the files hold another title of diagram '%1'").arg(diagram.key());
        }
    }
    if (files->connections != document.project().connections || files->dialects != document.project().dialects)
        return QStringLiteral("the files hold other connections or databases");
    return {};
}

} // namespace joinery
