// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/migration/migration_folder.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_layout.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/schema_json.h"

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
        for (qsizetype i = 0; i < m_reading.project.apps.size(); ++i)
            readApp(m_reading.project.apps[i], m_targets[i]);
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

    void readApp(App &app, QList<NamedTarget> &targets)
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
        if (exists(layout::appFile(app.name))) {
            if (const auto text = bytes(layout::appFile(app.name)))
                m_reading.errors += appFromFile(*text, layout::appFile(app.name), app);
        }
        for (const QString &file : filesIn(layout::tables(app.name)))
            readTable(file, app, targets);
        for (const QString &file : filesIn(layout::objects(app.name)))
            readObject(file, app);
        readDiagram(app);
        const QString folder = QDir(m_reading.folder).absoluteFilePath(layout::migrations(app.name));
        const MigrationFolder migrations = readMigrationFolder(folder, app.name, m_reading.folder);
        app.migrations = migrations.migrations;
        m_reading.errors += migrations.errors;
    }

    QStringList filesIn(const QString &relative)
    {
        QStringList result;
        const QDir folder(QDir(m_reading.folder).absoluteFilePath(relative));
        const bool isInside = pathInside(m_reading.folder, relative).has_value();
        const QDir::Filters kinds = QDir::Files | QDir::System;
        for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.json")}, kinds, QDir::Name)) {
            result.append(relative + QLatin1Char('/') + info.fileName());
            if (isInside && !info.isSymLink())
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

    void readTable(const QString &file, App &app, QList<NamedTarget> &targets)
    {
        const std::optional<QByteArray> text = bytes(file);
        if (!text)
            return;
        Result<TableReading> reading = tableFromFile(*text, file, app.name);
        if (!reading) {
            m_reading.errors.append(reading.error());
            return;
        }
        if (!isNew(reading->table.id, file))
            return;
        app.model.tables.insert(std::move(reading->table));
        targets += reading->targets;
    }

    void readObject(const QString &file, App &app)
    {
        const std::optional<QByteArray> text = bytes(file);
        if (!text)
            return;
        const Result<EnumOrObject> read = enumOrObjectFromFile(*text, file, app.name);
        if (!read)
            m_reading.errors.append(read.error());
        else if (const auto *enumType = std::get_if<EnumType>(&*read); enumType && isNew(enumType->id, file))
            app.model.enums.insert(*enumType);
        else if (const auto *object = std::get_if<DefinitionObject>(&*read); object && isNew(object->id, file))
            app.model.objects.insert(*object);
    }

    void readDiagram(App &app)
    {
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
