// SPDX-License-Identifier: MIT
#include "core/base/on_all_processors.h"
#include "core/base/translate.h"
#include "core/migration/migration_folder.h"
#include "core/project/annotations_json.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_layout.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/model_draft.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <future>
#include <span>

namespace joinery {

namespace {

/** Fewer are read before another thread has begun. */
constexpr std::size_t leastFilesPerThread = 64;

/** Reads a project file by file and collects what is wrong. */
class ProjectReader
{
public:
    explicit ProjectReader(const QString &folder) { m_reading.folder = folder; }

    ProjectReading read()
    {
        openApps();
        // They take as long to read as the model does, and have nothing to do with it so far.
        auto migrations = std::async(std::launch::async | std::launch::deferred,
                                     [sources = migrationSources(), folder = m_reading.folder] {
                                         return readMigrationFolders(sources, folder);
                                     });
        openModels();
        takeMigrations(migrations.get());
        readModels();
        return m_reading;
    }

    ModelReading readModel()
    {
        openApps();
        openModels();
        const QList<MigrationSource> sources = migrationSources();
        if (!waitsForNames()) {
            readModels();
            return {m_reading, [sources, folder = m_reading.folder] {
                        return migrationsOf(sources, readMigrationFolders(sources, folder));
                    }};
        }
        takeMigrations(readMigrationFolders(sources, m_reading.folder));
        readModels();
        return {m_reading, {}};
    }

private:
    [[nodiscard]] Result<QByteArray> contentOf(const QString &relative) const
    {
        const Result<QString> path = m_inside.contains(relative)
                                         ? Result<QString>(QDir(m_reading.folder).absoluteFilePath(relative))
                                         : pathInside(m_reading.folder, relative);
        return path ? readFileBytes(*path, relative) : Result<QByteArray>(fail(path));
    }

    /** Nothing, and an error, when the file cannot be read or lies outside the project. */
    std::optional<QByteArray> bytes(const QString &relative)
    {
        const Result<QByteArray> text = contentOf(relative);
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

    void openApps()
    {
        const std::optional<QByteArray> text = bytes(layout::projectFile());
        if (!text)
            return;
        m_reading.errors += projectFromFile(*text, layout::projectFile(), m_reading.project);
        m_targets.resize(m_reading.project.apps.size());
        for (App &app : m_reading.project.apps)
            openApp(app);
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

    /** A file of a table or object on its way into the model. */
    struct Opening
    {
        QString file;
        bool isTable = false;
        /** What has to wait for the names that are known; nothing once it is read. */
        std::optional<Result<ModelDraft>> draft;
        std::optional<Result<TableReading>> table;
    };

    /**
     * Reads the files of tables and objects. What they mean is found out when the migrations are known, but for tables
     * that give all their ids: they are nearly all there are, and what their files say takes far more memory than they.
     */
    void openModel(const App &app)
    {
        QList<Opening> &openings = m_openings[app.name];
        for (const QString &file : filesIn(layout::tables(app.name)))
            openings.append({file, true, {}, {}});
        for (const QString &file : filesIn(layout::objects(app.name)))
            openings.append({file, false, {}, {}});
        onAll(openings, [&](Opening &each) {
            const Result<QByteArray> text = contentOf(each.file);
            each.draft = text ? ModelDraft::open(*text, each.file) : Result<ModelDraft>(fail(text));
            if (each.isTable && *each.draft && (*each.draft)->givesAllIds())
                readTable(each, app.name, {});
        });
    }

    void openModels()
    {
        for (const App &app : std::as_const(m_reading.project.apps)) {
            if (m_apps.contains(app.name))
                openModel(app);
        }
    }

    template <typename Work>
    static void onAll(QList<Opening> &openings, const Work &work)
    {
        const std::span all(openings.data(), std::size_t(openings.size()));
        onAllProcessors(all.size(), leastFilesPerThread, [&work, all](std::size_t from, std::size_t to) {
            for (Opening &each : all.subspan(from, to - from))
                work(each);
        });
    }

    static void readTable(Opening &opening, const QString &app, const KnownNames &known)
    {
        opening.table = (*opening.draft)->readTable(app, known);
        opening.draft.reset();
    }

    /** What gives no id means what the migrations call so, and takes none that other files give. */
    void readApp(App &app, QList<Opening> &openings, QList<NamedTarget> &targets)
    {
        const Schema names = m_names.value(app.name);
        KnownNames known{.schema = &names};
        onAll(openings, [&](Opening &each) {
            if (each.isTable && each.draft && *each.draft && (*each.draft)->givesId())
                readTable(each, app.name, known);
        });
        QList<Opening *> withoutIds;
        for (Opening &each : openings) {
            if (each.draft && !*each.draft)
                m_reading.errors.append(each.draft->error());
            else if (!each.draft || (*each.draft)->givesId())
                takeModelFile(each, known, app, targets);
            else
                withoutIds.append(&each);
        }
        for (auto id = m_files.keyBegin(); id != m_files.keyEnd(); ++id)
            known.given.insert(*id);
        for (Opening *each : std::as_const(withoutIds))
            takeModelFile(*each, known, app, targets);
        openings.clear();
        readDiagram(app);
    }

    void takeModelFile(Opening &opening, const KnownNames &known, App &app, QList<NamedTarget> &targets)
    {
        if (opening.isTable && opening.draft)
            readTable(opening, app.name, known);
        if (opening.isTable)
            takeTable(opening.file, *opening.table, app, targets);
        else
            readObject(opening.file, **opening.draft, known, app);
    }

    [[nodiscard]] bool waitsForNames() const
    {
        return std::any_of(m_openings.begin(), m_openings.end(), [](const QList<Opening> &openings) {
            return std::any_of(openings.begin(), openings.end(), [](const Opening &each) {
                return each.draft && *each.draft && !(*each.draft)->givesAllIds();
            });
        });
    }

    void readModels()
    {
        for (qsizetype i = 0; i < m_reading.project.apps.size(); ++i) {
            App &app = m_reading.project.apps[i];
            if (m_apps.contains(app.name))
                readApp(app, m_openings[app.name], m_targets[i]);
        }
        resolveNames();
        refuseIdsOfTheModel();
        orderApps();
    }

    void refuseIdsOfTheModel()
    {
        const QList<App> &apps = m_reading.project.apps;
        const bool any = std::any_of(apps.cbegin(), apps.cend(), [](const App &app) {
            return !app.diagrams.isEmpty() || !app.diagram.annotations.isEmpty();
        });
        const Schema model = any ? m_reading.project.unitedModel() : Schema();
        for (const App &app : apps) {
            m_reading.errors += idsOfTheModel(app.diagram.annotations, model, layout::diagramFile(app.name));
            for (auto named = app.diagrams.cbegin(); named != app.diagrams.cend(); ++named)
                m_reading.errors +=
                    idsOfTheModel(named->diagram.annotations, model, layout::diagramFile(app.name, named.key()));
        }
    }

    [[nodiscard]] QList<MigrationSource> migrationSources() const
    {
        QList<MigrationSource> sources;
        for (const App &app : m_reading.project.apps) {
            const QString folder = QDir(m_reading.folder).absoluteFilePath(layout::migrations(app.name));
            if (m_apps.contains(app.name))
                sources.append({folder, app.name, app.dependencies});
        }
        return sources;
    }

    static MigrationsReading migrationsOf(const QList<MigrationSource> &sources, const QList<MigrationFolder> &folders)
    {
        MigrationsReading result;
        for (qsizetype i = 0; i < folders.size(); ++i) {
            result.errors += folders.at(i).errors;
            result.migrations.insert(sources.at(i).app, folders.at(i).migrations);
        }
        return result;
    }

    void takeMigrations(const QList<MigrationFolder> &folders)
    {
        const QList<MigrationSource> sources = migrationSources();
        const MigrationsReading read = migrationsOf(sources, folders);
        m_reading.errors += read.errors;
        for (App &app : m_reading.project.apps)
            app.migrations = read.migrations.value(app.name);
        for (qsizetype i = 0; i < folders.size(); ++i)
            m_names.insert(sources.at(i).app, folders.at(i).names);
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

    void takeTable(const QString &file, const Result<TableReading> &reading, App &app, QList<NamedTarget> &targets)
    {
        if (!reading) {
            m_reading.errors.append(reading.error());
            return;
        }
        if (!isNew(reading->table.id, file))
            return;
        app.model.tables.insert(reading->table);
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
        const QString main = layout::diagramFile(app.name);
        for (const QString &file : filesIn(layout::diagrams(app.name))) {
            const auto text = bytes(file);
            if (!text)
                continue;
            if (file == main) {
                m_reading.errors += diagramFromFile(*text, file, app.diagram);
                continue;
            }
            NamedDiagram diagram;
            m_reading.errors += namedDiagramFromFile(*text, file, diagram);
            app.diagrams.insert(QFileInfo(file).completeBaseName(), diagram);
        }
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
    QHash<QString, QList<Opening>> m_openings;
    QHash<ObjectId, QString> m_files;
    /** Found in a folder that lies inside the project, and no links: nothing leads out of it. */
    QSet<QString> m_inside;
};

} // namespace

ProjectReading readProjectFiles(const QString &path)
{
    const Result<QString> folder = projectFolder(path);
    if (!folder)
        return ProjectReading{.errors = {folder.error()}};
    return ProjectReader(*folder).read();
}

ModelReading readModelFiles(const QString &path)
{
    const Result<QString> folder = projectFolder(path);
    if (!folder)
        return {ProjectReading{.errors = {folder.error()}}, {}};
    return ProjectReader(*folder).readModel();
}

Result<Project> readProject(const QString &path)
{
    const ProjectReading reading = readProjectFiles(path);
    if (!reading.errors.isEmpty())
        return fail(joined(reading.errors));
    return reading.project;
}

} // namespace joinery
