// SPDX-License-Identifier: MIT
#include "core/project/folder_merge.h"

#include "core/base/translate.h"
#include "core/project/file_names.h"
#include "core/project/named_diagram_merge.h"
#include "core/project/project_content.h"
#include "core/project/project_files.h"
#include "core/project/project_layout.h"
#include "core/project/project_merge.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/json_reader.h"

#include <QDir>
#include <QFileInfo>

namespace joinery {

namespace {

/** A card on a diagram: its id and the property that conflicts about its place there have. */
using CardPlace = std::pair<ObjectId, QString>;

/** The file of each card's place. */
QHash<CardPlace, QString> diagramsByPlace(const Project &project)
{
    QHash<CardPlace, QString> files;
    for (const App &app : project.apps) {
        for (auto card = app.diagram.positions.keyBegin(); card != app.diagram.positions.keyEnd(); ++card)
            files.insert({*card, QStringLiteral("position")}, layout::diagramFile(app.name));
        for (auto each = app.diagrams.cbegin(); each != app.diagrams.cend(); ++each) {
            const QHash<ObjectId, QPointF> &cards = each->diagram.positions;
            for (auto card = cards.keyBegin(); card != cards.keyEnd(); ++card)
                files.insert({*card, positionOn(each.key())}, layout::diagramFile(app.name, each.key()));
        }
    }
    return files;
}

/** The file of each group, note and link without a foreign key. */
QHash<ObjectId, QString> diagramsByAnnotation(const Project &project)
{
    QHash<ObjectId, QString> files;
    const auto note = [&files](const DiagramAnnotations &annotations, const QString &file) {
        for (const ObjectId id : annotations.groups.ids() + annotations.notes.ids() + annotations.links.ids())
            files.insert(id, file);
    };
    for (const App &app : project.apps) {
        note(app.diagram.annotations, layout::diagramFile(app.name));
        for (auto each = app.diagrams.cbegin(); each != app.diagrams.cend(); ++each)
            note(each->diagram.annotations, layout::diagramFile(app.name, each.key()));
    }
    return files;
}

QStringList diagramFiles(const App &app)
{
    QStringList files{layout::diagramFile(app.name)};
    for (auto name = app.diagrams.keyBegin(); name != app.diagrams.keyEnd(); ++name)
        files.append(layout::diagramFile(app.name, *name));
    return files;
}

/** The file of each table, enum and object. */
QHash<ObjectId, QString> filesById(const Project &project)
{
    QHash<ObjectId, QString> files;
    for (const App &app : project.apps) {
        const auto add = [&files](const QString &folder, const QHash<ObjectId, QString> &names) {
            for (auto name = names.begin(); name != names.end(); ++name)
                files.insert(name.key(), folder + QLatin1Char('/') + *name);
        };
        add(layout::tables(app.name), tableFileNames(app.model));
        add(layout::objects(app.name), objectFileNames(app.model));
    }
    return files;
}

const Migration *migrationIn(const Project &project, const QString &appName, const QString &id)
{
    const App *app = project.app(appName);
    if (!app)
        return nullptr;
    const auto found = std::find_if(app->migrations.begin(), app->migrations.end(),
                                    [&id](const Migration &migration) { return migration.id == id; });
    return found == app->migrations.end() ? nullptr : &*found;
}

/** The migrations of the result as their files are, byte for byte. */
Result<void> addMigrations(const Project &merged, const Project &ours, const Project &theirs, int markerSize,
                           QMap<QString, QByteArray> &files)
{
    for (const App &app : merged.apps) {
        for (const Migration &migration : app.migrations) {
            const Result<QByteArray> text = readFileBytes(migration.filePath);
            if (!text)
                return fail(text);
            QByteArray content = *text;
            const Migration *other = migrationIn(theirs, app.name, migration.id);
            if (migrationIn(ours, app.name, migration.id) && other && other->checksum != migration.checksum) {
                const Result<QByteArray> otherText = readFileBytes(other->filePath);
                if (!otherText)
                    return fail(otherText);
                content = withConflictMarkers(content, *otherText, markerSize);
            }
            files.insert(layout::migrations(app.name) + QLatin1Char('/') + QFileInfo(migration.filePath).fileName(),
                         content);
        }
    }
    return {};
}

} // namespace

Result<FolderMerge> mergeProjectFolders(const QString &base, const QString &ours, const QString &theirs, int markerSize)
{
    const Result<Project> before = readProject(base);
    const Result<Project> own = readProject(ours);
    const Result<Project> other = readProject(theirs);
    for (const Result<Project> *side : {&before, &own, &other}) {
        if (!*side)
            return fail(*side);
    }
    const ProjectMerge kept = mergeProjects(*before, *own, *other);
    FolderMerge result;
    const QHash<ObjectId, QString> files = filesById(kept.project);
    const QHash<CardPlace, QString> diagrams = diagramsByPlace(kept.project);
    const QHash<ObjectId, QString> annotations = diagramsByAnnotation(kept.project);
    for (const MergeConflict &conflict : kept.conflicts) {
        const bool isCard = conflict.kind == MergeConflict::Kind::Moved;
        const QString inDiagram =
            isCard ? diagrams.value({conflict.object, conflict.property}) : annotations.value(conflict.object);
        const bool isInDiagram = isCard || !files.contains(conflict.object);
        result.conflicts.append({isInDiagram ? inDiagram : files.value(conflict.object), conflict});
    }
    result.files = projectContent(kept.project);
    if (!kept.conflicts.isEmpty()) {
        const auto asKept = result.files;
        const auto ourWay = projectContent(mergeProjects(*before, *own, *other, MergeBias::Ours).project);
        result.files = projectContent(mergeProjects(*before, *other, *own, MergeBias::Ours).project);
        for (auto file = ourWay.begin(); file != ourWay.end(); ++file) {
            const auto theirWay = result.files.constFind(file.key());
            result.files.insert(file.key(), theirWay == result.files.constEnd()
                                                ? *file
                                                : withConflictMarkers(*file, *theirWay, markerSize));
        }
        // Where cards lie is told without markers, as with single files.
        for (const App &app : kept.project.apps) {
            for (const QString &diagram : diagramFiles(app)) {
                if (asKept.contains(diagram))
                    result.files.insert(diagram, asKept.value(diagram));
            }
        }
    }
    if (const auto added = addMigrations(kept.project, *own, *other, markerSize, result.files); !added)
        return fail(added);
    return result;
}

Result<void> writeMergedProject(const QString &folder, const FolderMerge &merge)
{
    if (!QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) &&
        QFileInfo::exists(folder)) {
        return fail(QStringLiteral("merge.not_empty"),
                    Message::tr("There is something in this folder already; name one that is new or empty."), {},
                    QDir::toNativeSeparators(folder));
    }
    FileBatch batch(folder);
    for (auto file = merge.files.begin(); file != merge.files.end(); ++file)
        batch.write(file.key(), *file);
    const Result<QStringList> written = batch.commit();
    if (!written)
        return fail(written);
    return {};
}

} // namespace joinery
