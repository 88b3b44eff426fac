// SPDX-License-Identifier: MIT
#include "core/project/app_edits.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/edits_of_many.h"
#include "core/project/project_files.h"
#include "core/project/project_layout.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace joinery {

namespace {

Result<void> nameIsFree(const Project &project, const QString &name)
{
    if (!isAppName(name)) {
        return fail(
            QStringLiteral("project.name"),
            Message::tr("\"%1\" cannot be an app: its folder's name has letters a-z, digits, _ and - only.").arg(name));
    }
    // Their folders stand side by side, and not every file system tells cases apart.
    for (const App &app : project.apps) {
        if (app.name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(QStringLiteral("project.app_exists"),
                        Message::tr("There is an app called %1 already. Choose another name.").arg(app.name));
    }
    return {};
}

Result<void> isThere(const Project &project, const QString &app)
{
    if (project.app(app))
        return {};
    return fail(QStringLiteral("app.missing"), Message::tr("The project has no app called %1.").arg(app));
}

/** What is left of a model once things of another one are dropped. */
Result<Schema> without(const Schema &model, const App &removed)
{
    Schema both = united(model, removed.model);
    const Result<QList<Operation>> drops = dropAllEdit(both, objectsOf(removed));
    if (!drops)
        return fail(drops);
    if (const Result<void> applied = apply(*drops, both); !applied)
        return fail(applied);
    return both;
}

void rename(Project &project, const QString &from, const QString &to)
{
    for (App &app : project.apps) {
        if (app.name == from)
            app.name = to;
        std::replace(app.dependencies.begin(), app.dependencies.end(), from, to);
    }
}

template <typename T>
void addNames(QStringList &lines, const QString &line, const IdMap<T> &things)
{
    if (things.isEmpty())
        return;
    QStringList names;
    for (const T *thing : sortedByName(things))
        names.append(qualifiedName(thing->nameSpace, thing->name));
    lines.append(line.arg(names.join(QStringLiteral(", "))));
}

template <typename T>
void removeKnown(IdMap<T> &things, const IdMap<T> &known)
{
    for (const T &thing : IdMap<T>(things)) {
        if (known.contains(thing.id))
            things.remove(thing.id);
    }
}

} // namespace

Result<Project> withNewApp(const Project &project, const QString &name)
{
    if (const Result<void> free = nameIsFree(project, name); !free)
        return fail(free);
    Project result = project;
    result.apps.append(App{.name = name});
    if (const Result<void> sorted = sortApps(result.apps); !sorted)
        return fail(sorted);
    return result;
}

Result<Project> withRenamedApp(const Project &project, const QString &app, const QString &name)
{
    if (app == name)
        return project;
    for (const Result<void> &may : {isThere(project, app), nameIsFree(project, name), appIsFree(project, app)}) {
        if (!may)
            return fail(may);
    }
    Project result = project;
    rename(result, app, name);
    if (const Result<void> sorted = sortApps(result.apps); !sorted)
        return fail(sorted);
    return result;
}

Result<Project> withoutApp(const Project &project, const QString &app)
{
    for (const Result<void> &may : {isThere(project, app), appIsFree(project, app)}) {
        if (!may)
            return fail(may);
    }
    if (project.apps.size() == 1)
        return fail(QStringLiteral("project.last_app"),
                    Message::tr("%1 is the project's only app. Add another one first.").arg(app));
    const App removed = *project.app(app);
    Project result = project;
    result.apps.removeIf([&app](const App &each) { return each.name == app; });
    for (App &other : result.apps) {
        const Result<Schema> left = without(other.model, removed);
        if (!left)
            return fail(left);
        if (*left != other.model)
            other.model = *left;
        other.dependencies.removeAll(app);
    }
    return result;
}

Result<Project> withAppDependencies(const Project &project, const QString &app, const QStringList &dependencies)
{
    for (const QString &name : QStringList{app} + dependencies) {
        if (const Result<void> there = isThere(project, name); !there)
            return fail(there);
    }
    Project result = project;
    result.app(app)->dependencies = dependencies;
    if (const Result<void> sorted = sortApps(result.apps); !sorted)
        return fail(sorted);
    return result;
}

Result<void> appIsFree(const Project &project, const QString &app)
{
    const App *found = project.app(app);
    if (found && !found->migrations.isEmpty()) {
        return fail(QStringLiteral("project.app_has_migrations"),
                    Message::tr("The app %1 has migrations, whose files and history in databases name it: it keeps its "
                                "name and stays. Roll its migrations back and remove them first.")
                        .arg(app));
    }
    for (const App &other : project.apps) {
        for (const Migration &migration : other.migrations) {
            const bool namesIt =
                std::any_of(migration.dependencies.begin(), migration.dependencies.end(),
                            [&app](const MigrationDependency &dependency) { return dependency.app == app; });
            if (namesIt)
                return fail(QStringLiteral("project.app_has_migrations"),
                            Message::tr("The migration %1 depends on the app %2, which therefore keeps its name and "
                                        "stays. Remove that migration first.")
                                .arg(labelOf(migration), app));
        }
    }
    return {};
}

Result<void> appFolderIsFree(const QString &projectFolder, const QString &app)
{
    const QDir folder(projectFolder);
    bool isFree = !QFileInfo::exists(folder.absoluteFilePath(layout::appFile(app)));
    for (const QString &part :
         {layout::tables(app), layout::objects(app), layout::diagrams(app), layout::migrations(app)}) {
        QDirIterator files(folder.absoluteFilePath(part), QDir::Files);
        isFree = isFree && !files.hasNext();
    }
    if (isFree)
        return {};
    return fail(QStringLiteral("project.app_folder"),
                Message::tr("The folder %1 of the project holds files of an app already. Choose another name, or move "
                            "them away first.")
                    .arg(app));
}

QStringList holdingsOf(const App &app)
{
    QStringList lines;
    addNames(lines, Message::tr("tables: %1"), app.model.tables);
    addNames(lines, Message::tr("enums: %1"), app.model.enums);
    addNames(lines, Message::tr("views, triggers and other objects: %1"), app.model.objects);
    QStringList titles;
    for (auto diagram = app.diagrams.cbegin(); diagram != app.diagrams.cend(); ++diagram)
        titles.append(diagram->title.isEmpty() ? diagram.key() : diagram->title);
    if (!titles.isEmpty())
        lines.append(Message::tr("diagrams: %1").arg(titles.join(QStringLiteral(", "))));
    if (!app.diagram.annotations.isEmpty())
        lines.append(Message::tr("groups, notes and links on the main diagram"));
    return lines;
}

QList<ObjectId> objectsOf(const App &app)
{
    return app.model.tables.ids() + app.model.enums.ids() + app.model.objects.ids();
}

Project withLastingApps(Project project, const Project &present, const QHash<QString, QString> &laterNames)
{
    for (auto name = laterNames.cbegin(); name != laterNames.cend(); ++name) {
        if (project.app(name.key()) && !project.app(name.value()) && present.app(name.value()))
            rename(project, name.key(), name.value());
    }
    bool isOrdered = true;
    for (const App &app : present.apps) {
        if (appIsFree(present, app.name) || project.app(app.name))
            continue;
        App lasting = app;
        const Schema known = project.unitedModel();
        removeKnown(lasting.model.tables, known.tables);
        removeKnown(lasting.model.enums, known.enums);
        removeKnown(lasting.model.objects, known.objects);
        project.apps.append(lasting);
        isOrdered = false;
    }
    // A circle is told by whoever uses the order.
    if (!isOrdered)
        (void)sortApps(project.apps);
    return project;
}

} // namespace joinery
