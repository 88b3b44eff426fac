// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/migration/migration_folder.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_layout.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/model_draft.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace joinery {

namespace {

/** Reads a project file by file and collects what is wrong. */
class ProjectReader
{
public:
    explicit ProjectReader(const QString &folder) { m_reading.folder = folder; }

    ProjectReading read()
    {
        const std::optional<QByteArray> text = bytes(layout::projectFile());
        if (!text)
            return m_reading;
        m_reading.errors += projectFromFile(*text, layout::projectFile(), m_reading.project);
        m_targets.resize(m_reading.project.apps.size());
        for (App &app : m_reading.project.apps)
            openApp(app);
        readMigrations();
        for (qsizetype i = 0; i < m_reading.project.apps.size(); ++i) {
            if (m_apps.contains(m_reading.project.apps.at(i).name))
                readApp(m_reading.project.apps[i], m_targets[i]);
        }
        resolveNames();
        orderApps();
        return m_reading;
    }

private:
    /** Nothing, and an error, when the file cannot be read or lies outside the project. */
    std::optional<QByteArray> bytes(const QString &relative)
    {
        const Result<QString> path = m_inside.contains(relative)
                                         ? Result<QString>(QDir(m_reading.folder).absoluteFilePath(relative))
                                         : pathInside(m_reading.folder, relative);
        const Result<QByteArray> text = path ? readFileBytes(*path, relative) : Result<QByteArray>(fail(path));
        if (text)
            return *text;
        m_reading.errors.append(text.error());
        return std::nullopt;
    }

    bool exists(const QString &relative) const
    {
        const QFileInfo info(QDir(m_reading.folder).absoluteFilePath(relative));
        return info.exists() || info.isSymLink();
    }

    void openApp(App &app)
    {
        if (!QFileInfo(QDir(m_reading.folder).absoluteFilePath(app.name)).isDir()) {
            m_reading.errors.append({QStringLiteral("project.app_missing"),
                                     Message::tr("The folder of the app \"%1\" is missing; restore it, or take the app "
                                                 "out of \"apps\".")
                                         .arg(app.name),
                                     {},
                                     layout::projectFile()});
            return;
        }
        if (!isInside(app.name))
            return;
        m_apps.insert(app.name);
        if (exists(layout::appFile(app.name))) {
            if (const auto text = bytes(layout::appFile(app.name)))
                m_reading.errors += appFromFile(*text, layout::appFile(app.name), app);
        }
    }

    /** What gives no id means what the migrations call so, and takes none that other files give. */
    void readApp(App &app, QList<NamedTarget> &targets)
    {
        QList<std::pair<QString, ModelDraft>> withoutIds;
        const Schema names = m_names.value(app.name);
        KnownNames known{.schema = &names};
        for (const QString &file : filesIn(layout::tables(app.name)) + filesIn(layout::objects(app.name))) {
            const std::optional<ModelDraft> draft = open(file);
            if (draft && draft->givesId())
                readModelFile(file, *draft, known, app, targets);
            else if (draft)
                withoutIds.append({file, *draft});
        }
        for (auto id = m_files.keyBegin(); id != m_files.keyEnd(); ++id)
            known.given.insert(*id);
        for (const auto &[file, draft] : std::as_const(withoutIds))
            readModelFile(file, draft, known, app, targets);
        readDiagram(app);
    }

    std::optional<ModelDraft> open(const QString &file)
    {
        const std::optional<QByteArray> text = bytes(file);
        if (!text)
            return std::nullopt;
        const Result<ModelDraft> draft = ModelDraft::open(*text, file);
        if (draft)
            return *draft;
        m_reading.errors.append(draft.error());
        return std::nullopt;
    }

    void readModelFile(const QString &file, const ModelDraft &draft, const KnownNames &known, App &app,
                       QList<NamedTarget> &targets)
    {
        if (file.startsWith(layout::tables(app.name)))
            readTable(file, draft, known, app, targets);
        else
            readObject(file, draft, known, app);
    }

    void readMigrations()
    {
        QList<MigrationSource> sources;
        for (const App &app : std::as_const(m_reading.project.apps)) {
            const QString folder = QDir(m_reading.folder).absoluteFilePath(layout::migrations(app.name));
            if (m_apps.contains(app.name))
                sources.append({folder, app.name, app.dependencies});
        }
        const QList<MigrationFolder> folders = readMigrationFolders(sources, m_reading.folder);
        for (qsizetype i = 0; i < folders.size(); ++i) {
            m_reading.errors += folders.at(i).errors;
            m_names.insert(sources.at(i).app, folders.at(i).names);
            for (App &app : m_reading.project.apps) {
                if (app.name == sources.at(i).app)
                    app.migrations = folders.at(i).migrations;
            }
        }
    }

    /** Whether the folder, where there is one, really lies in the project; else an error: it would be written to. */
    bool isInside(const QString &relative)
    {
        if (!exists(relative))
            return true;
        const auto inside = pathInside(m_reading.folder, relative);
        if (!inside)
            m_reading.errors.append(inside.error());
        return inside.has_value();
    }

    QStringList filesIn(const QString &relative)
    {
        QStringList result;
        if (!isInside(relative))
            return result;
        const QDir folder(QDir(m_reading.folder).absoluteFilePath(relative));
        const QDir::Filters kinds = QDir::Files | QDir::System;
        for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.json")}, kinds, QDir::Name)) {
            result.append(relative + QLatin1Char('/') + info.fileName());
            if (!info.isSymLink())
                m_inside.insert(result.last());
        }
        return result;
    }

    /** Whether the id is new in this project; else an error that names both files. */
    bool isNew(ObjectId id, const QString &file)
    {
        const QString other = m_files.value(id);
        if (other.isEmpty()) {
            m_files.insert(id, file);
            return true;
        }
        m_reading.errors.append(
            {QStringLiteral("file.duplicate_id"),
             Message::tr("The id %1 is also that of %2: delete the file that is out of date, or give "
                         "the copy another id by leaving its \"id\" out.")
                 .arg(id.text(), other),
             {},
             file});
        return false;
    }

    void readTable(const QString &file, const ModelDraft &draft, const KnownNames &known, App &app,
                   QList<NamedTarget> &targets)
    {
        Result<TableReading> reading = draft.readTable(app.name, known);
        if (!reading) {
            m_reading.errors.append(reading.error());
            return;
        }
        if (!isNew(reading->table.id, file))
            return;
        app.model.tables.insert(std::move(reading->table));
        targets += reading->targets;
    }

    void readObject(const QString &file, const ModelDraft &draft, const KnownNames &known, App &app)
    {
        const Result<EnumOrObject> read = draft.readObject(app.name, known);
        if (!read)
            m_reading.errors.append(read.error());
        else if (const auto *enumType = std::get_if<EnumType>(&*read); enumType && isNew(enumType->id, file))
            app.model.enums.insert(*enumType);
        else if (const auto *object = std::get_if<DefinitionObject>(&*read); object && isNew(object->id, file))
            app.model.objects.insert(*object);
    }

    void readDiagram(App &app)
    {
        if (!isInside(layout::diagrams(app.name)))
            return;
        const QString file = layout::diagramFile(app.name);
        if (!exists(file))
            return;
        if (const auto text = bytes(file))
            m_reading.errors += diagramFromFile(*text, file, app.diagram);
    }

    void resolveNames()
    {
        const bool any = std::any_of(m_targets.begin(), m_targets.end(), [](const auto &t) { return !t.isEmpty(); });
        if (!any)
            return;
        const Schema all = m_reading.project.unitedModel();
        for (qsizetype i = 0; i < m_targets.size(); ++i)
            m_reading.errors += resolveTargets(m_targets.at(i), all, m_reading.project.apps[i].model);
    }

    void orderApps()
    {
        for (const App &app : std::as_const(m_reading.project.apps)) {
            for (const QString &needed : app.dependencies) {
                if (!m_reading.project.app(needed)) {
                    m_reading.errors.append({QStringLiteral("project.unknown_app"),
                                             Message::tr("There is no app \"%1\" to depend on.").arg(needed.left(60)),
                                             {},
                                             layout::appFile(app.name)});
                }
            }
        }
        if (const auto sorted = sortApps(m_reading.project.apps); !sorted)
            m_reading.errors.append(sorted.error());
    }

    ProjectReading m_reading;
    /** One list for each app. */
    QList<QList<NamedTarget>> m_targets;
    /** Names of those whose folders are there. */
    QSet<QString> m_apps;
    /** What the migrations of each app add up to. */
    QHash<QString, Schema> m_names;
    QHash<ObjectId, QString> m_files;
    /** Found in a folder that lies inside the project, and no links: nothing leads out of it. */
    QSet<QString> m_inside;
};

} // namespace

Result<QString> projectFolder(const QString &path)
{
    const QFileInfo info(path);
    const bool isFile = info.fileName() == layout::projectFile() && info.isFile();
    const QString folder = isFile ? info.absolutePath() : info.absoluteFilePath();
    if (QFileInfo(QDir(folder).absoluteFilePath(layout::projectFile())).isFile())
        return QDir::cleanPath(folder);
    return fail(QStringLiteral("project.missing"),
                Message::tr("There is no project here: no joinery.json. \"joinery-cli init\" makes one."), {}, path);
}

Result<QString> findProjectFolder(const QString &start)
{
    Result<QString> found = projectFolder(start);
    QDir folder(QDir(start).absolutePath());
    while (!found && folder.cdUp()) {
        if (const auto above = projectFolder(folder.absolutePath()))
            found = above;
    }
    return found;
}

ProjectReading readProjectFiles(const QString &path)
{
    const Result<QString> folder = projectFolder(path);
    if (!folder)
        return ProjectReading{.errors = {folder.error()}};
    return ProjectReader(*folder).read();
}

Result<Project> readProject(const QString &path)
{
    const ProjectReading reading = readProjectFiles(path);
    if (!reading.errors.isEmpty())
        return fail(joined(reading.errors));
    return reading.project;
}

QString migrationsFolder(const QString &projectFolder, const QString &app)
{
    return QDir(projectFolder).absoluteFilePath(layout::migrations(app));
}

} // namespace joinery
