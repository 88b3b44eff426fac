// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/project/file_names.h"
#include "core/project/project_files.h"
#include "core/project/project_json.h"
#include "core/project/project_layout.h"
#include "core/serialisation/file_batch.h"
#include "core/serialisation/schema_json.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace joinery {

namespace {

/** The names of what a foreign key points to, which stand in the file beside the ids. */
QStringList namesPointedTo(const Table &table, const Schema &schema)
{
    QStringList result;
    for (const ForeignKey &key : table.foreignKeys) {
        const Table *target = schema.tables.find(key.referencedTable);
        if (target)
            result << target->nameSpace << target->name << target->columnNames(key.referencedColumns);
    }
    return result;
}

/** What one kind of file needs: how its content is written and read. */
template <typename T>
struct FileKind
{
    QString folder;
    QHash<ObjectId, QString> namesBefore;
    QHash<ObjectId, QString> namesAfter;
    std::function<QByteArray(const T &)> toFile;
    std::function<std::optional<ObjectId>(const QByteArray &, const QString &)> idInFile;
    /** Whether a value that is itself the same must be written all the same. */
    std::function<bool(const T &)> namesDiffer;
};

/** What the folder of objects keeps, of whatever kind. */
struct StoredObject
{
    ObjectId id;
    EnumOrObject content;

    friend bool operator==(const StoredObject &, const StoredObject &) = default;
};

IdMap<StoredObject> storedObjects(const Schema &schema)
{
    IdMap<StoredObject> result;
    for (const EnumType &enumType : schema.enums)
        result.insert({enumType.id, enumType});
    for (const DefinitionObject &object : schema.objects)
        result.insert({object.id, object});
    return result;
}

/** The names beside the ids in the file of an object. */
QStringList namesNeededBy(const DefinitionObject &object, const Schema &schema)
{
    QStringList result;
    for (const ObjectId id : QList<ObjectId>{object.table} + object.dependsOn) {
        if (const Table *table = schema.tables.find(id))
            result << table->nameSpace << table->name;
        else if (const EnumType *enumType = schema.enums.find(id))
            result << enumType->nameSpace << enumType->name;
        else if (const DefinitionObject *needed = schema.objects.find(id))
            result << needed->nameSpace << needed->name;
    }
    return result;
}

/** Adds what differs between two projects to a batch. */
class ProjectWriter
{
public:
    ProjectWriter(const QString &folder, const Project &before, const Project &after)
        : m_folder(folder)
        , m_before(before)
        , m_after(after)
        , m_namesBefore(before.unitedModel())
        , m_namesAfter(after.unitedModel())
        , m_batch(folder)
    {
    }

    Result<QStringList> write()
    {
        for (const App &app : m_after.apps) {
            const App *before = m_before.app(app.name);
            writeApp(before ? *before : App(), app, before == nullptr);
        }
        for (const App &app : m_before.apps) {
            if (!m_after.app(app.name))
                removeApp(app);
        }
        const QByteArray text = projectToFile(m_after);
        if (text != projectToFile(m_before) || !onDisk(layout::projectFile()))
            m_batch.write(layout::projectFile(), text);
        return m_batch.commit();
    }

private:
    bool onDisk(const QString &relative) const { return QFileInfo::exists(QDir(m_folder).absoluteFilePath(relative)); }

    void writeApp(const App &before, const App &after, bool isNew)
    {
        if (isNew || before.dependencies != after.dependencies)
            m_batch.write(layout::appFile(after.name), appToFile(after));
        writeTables(before.model, after.model, after.name);
        writeObjects(before.model, after.model, after.name);
        writeDiagram(before, after);
        writeNamedDiagrams(before, after);
    }

    void removeApp(const App &app)
    {
        writeTables(app.model, {}, app.name);
        writeObjects(app.model, {}, app.name);
        m_batch.remove(layout::diagramFile(app.name));
        writeNamedDiagrams(app, {.name = app.name});
        m_batch.remove(layout::appFile(app.name));
    }

    void writeTables(const Schema &before, const Schema &after, const QString &app)
    {
        FileKind<Table> kind{
            .folder = layout::tables(app), .namesBefore = tableFileNames(before), .namesAfter = tableFileNames(after)};
        kind.toFile = [this](const Table &table) { return tableToFile(table, m_namesAfter); };
        kind.idInFile = [app](const QByteArray &text, const QString &file) -> std::optional<ObjectId> {
            const auto reading = tableFromFile(text, file, app);
            return reading ? std::optional(reading->table.id) : std::nullopt;
        };
        kind.namesDiffer = [this](const Table &table) {
            return namesPointedTo(table, m_namesBefore) != namesPointedTo(table, m_namesAfter);
        };
        writeFiles(before.tables, after.tables, kind);
    }

    void writeObjects(const Schema &before, const Schema &after, const QString &app)
    {
        FileKind<StoredObject> kind{.folder = layout::objects(app),
                                    .namesBefore = objectFileNames(before),
                                    .namesAfter = objectFileNames(after)};
        kind.toFile = [this](const StoredObject &stored) {
            if (const auto *enumType = std::get_if<EnumType>(&stored.content))
                return enumToFile(*enumType);
            return objectToFile(std::get<DefinitionObject>(stored.content), m_namesAfter);
        };
        kind.idInFile = [app](const QByteArray &text, const QString &file) -> std::optional<ObjectId> {
            const auto read = enumOrObjectFromFile(text, file, app);
            return read ? std::optional(std::visit([](const auto &content) { return content.id; }, *read))
                        : std::nullopt;
        };
        kind.namesDiffer = [this](const StoredObject &stored) {
            const auto *object = std::get_if<DefinitionObject>(&stored.content);
            return object && namesNeededBy(*object, m_namesBefore) != namesNeededBy(*object, m_namesAfter);
        };
        writeFiles(storedObjects(before), storedObjects(after), kind);
    }

    template <typename T>
    void writeFiles(const IdMap<T> &before, const IdMap<T> &after, const FileKind<T> &kind)
    {
        const QHash<QString, ObjectId> strangers = strangersIn(kind);
        const bool inTheWay = std::any_of(strangers.keyBegin(), strangers.keyEnd(), [&](const QString &name) {
            const ObjectId owner = kind.namesAfter.key(name);
            return !owner.isNull() && owner != strangers.value(name);
        });
        const QSet<ObjectId> homeless =
            inTheWay ? QSet<ObjectId>(strangers.begin(), strangers.end()) : QSet<ObjectId>();
        QSet<ObjectId> touched;
        QList<ObjectId> renamed;
        for (const T &value : after) {
            const T *old = before.find(value.id);
            const QString oldName = kind.namesBefore.value(value.id);
            const QString newName = kind.namesAfter.value(value.id);
            const bool isSame = old && *old == value && oldName == newName && !kind.namesDiffer(value);
            if (isSame && !homeless.contains(value.id))
                continue;
            touched.insert(value.id);
            m_batch.write(kind.folder + QLatin1Char('/') + newName, kind.toFile(value));
            if (old && oldName != newName)
                renamed.append(value.id);
        }
        QStringList leaving;
        for (const T &value : before) {
            if (after.contains(value.id))
                continue;
            touched.insert(value.id);
            leaving.append(kind.namesBefore.value(value.id));
        }
        for (auto stranger = strangers.begin(); stranger != strangers.end(); ++stranger) {
            if (touched.contains(stranger.value()))
                leaving.append(stranger.key());
        }
        moveFiles(renamed, leaving, kind);
        // A name that someone else has taken over was written anew.
        const QSet<QString> kept = valuesOf(kind.namesAfter);
        for (const QString &name : std::as_const(leaving)) {
            if (!kept.contains(name))
                m_batch.remove(kind.folder + QLatin1Char('/') + name);
        }
    }

    /** Files get their new names where these are free; names that change places are written over and removed. */
    template <typename T>
    void moveFiles(QList<ObjectId> renamed, QStringList &leaving, const FileKind<T> &kind)
    {
        QSet<QString> taken = valuesOf(kind.namesBefore);
        bool moved = true;
        while (moved) {
            moved = false;
            for (qsizetype i = 0; i < renamed.size() && !moved; ++i) {
                const QString from = kind.namesBefore.value(renamed.at(i));
                const QString to = kind.namesAfter.value(renamed.at(i));
                if (taken.contains(to) || onDisk(kind.folder + QLatin1Char('/') + to))
                    continue;
                m_batch.move(kind.folder + QLatin1Char('/') + from, kind.folder + QLatin1Char('/') + to);
                taken.remove(from);
                taken.insert(to);
                renamed.removeAt(i);
                moved = true;
            }
        }
        for (const ObjectId id : std::as_const(renamed))
            leaving.append(kind.namesBefore.value(id));
    }

    /**
     * Files that people named themselves, with the id of what is in them: once that is written or removed, the file
     * would be read as a second one.
     */
    template <typename T>
    QHash<QString, ObjectId> strangersIn(const FileKind<T> &kind) const
    {
        const QSet<QString> known = valuesOf(kind.namesBefore);
        QHash<QString, ObjectId> result;
        const QDir folder(QDir(m_folder).absoluteFilePath(kind.folder));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            if (known.contains(name))
                continue;
            const Result<QByteArray> text = readFileBytes(folder.absoluteFilePath(name));
            const std::optional<ObjectId> id = text ? kind.idInFile(*text, name) : std::nullopt;
            if (id)
                result.insert(name, *id);
        }
        return result;
    }

    static QSet<QString> valuesOf(const QHash<ObjectId, QString> &names)
    {
        return QSet<QString>(names.begin(), names.end());
    }

    void writeDiagram(const App &before, const App &after)
    {
        const QString file = layout::diagramFile(after.name);
        if (after.diagram.isEmpty()) {
            if (!before.diagram.isEmpty())
                m_batch.remove(file);
            return;
        }
        const QByteArray text = diagramToFile(after.diagram, m_namesAfter);
        if (text != diagramToFile(before.diagram, m_namesBefore))
            m_batch.write(file, text);
    }

    void writeNamedDiagrams(const App &before, const App &after)
    {
        for (auto diagram = after.diagrams.cbegin(); diagram != after.diagrams.cend(); ++diagram) {
            const QByteArray text = namedDiagramToFile(*diagram, m_namesAfter);
            const auto former = before.diagrams.constFind(diagram.key());
            if (former == before.diagrams.cend() || text != namedDiagramToFile(*former, m_namesBefore))
                m_batch.write(layout::diagramFile(after.name, diagram.key()), text);
        }
        for (auto name = before.diagrams.keyBegin(); name != before.diagrams.keyEnd(); ++name) {
            if (!after.diagrams.contains(*name))
                m_batch.remove(layout::diagramFile(after.name, *name));
        }
    }

    QString m_folder;
    const Project &m_before;
    const Project &m_after;
    Schema m_namesBefore;
    Schema m_namesAfter;
    FileBatch m_batch;
};

Result<void> checkNames(const Project &project)
{
    for (const App &app : project.apps) {
        if (!isAppName(app.name)) {
            return fail(QStringLiteral("project.name"),
                        Message::tr("\"%1\" cannot be an app: its folder's name has letters a-z, digits, _ and - only.")
                            .arg(app.name));
        }
    }
    return {};
}

} // namespace

Result<QStringList> writeProject(const QString &folder, const Project &before, const Project &after)
{
    if (const auto named = checkNames(after); !named)
        return fail(named);
    return ProjectWriter(folder, before, after).write();
}

Result<Project> createProject(const QString &folder, const QString &name, const QString &app, const QString &dialect)
{
    static const QStringList dialects{QStringLiteral("sqlite"), QStringLiteral("postgresql"),
                                      QStringLiteral("mariadb")};
    if (!dialects.contains(dialect)) {
        return fail(
            QStringLiteral("project.dialect"),
            Message::tr("\"%1\" is no dialect; there are %2.").arg(dialect, dialects.join(QStringLiteral(", "))));
    }
    if (QFileInfo::exists(QDir(folder).absoluteFilePath(layout::projectFile()))) {
        return fail(QStringLiteral("project.exists"), Message::tr("There is a project in this folder already."), {},
                    QDir::toNativeSeparators(folder));
    }
    Project project{.name = name.isEmpty() ? QDir(QDir(folder).absolutePath()).dirName() : name,
                    .dialects = {dialect},
                    .apps = {App{.name = app}}};
    if (dialect == QLatin1String("sqlite"))
        project.connections.append(
            {QStringLiteral("dev"), QStringLiteral("sqlite:%1.db").arg(safeFileName(project.name))});
    const Result<QStringList> written = writeProject(folder, {}, project);
    if (!written)
        return fail(written);
    return project;
}

} // namespace joinery
