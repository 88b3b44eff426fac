// SPDX-License-Identifier: MIT
#include "core/migration/migration_folder.h"

#include "core/base/on_all_processors.h"
#include "core/base/translate.h"
#include "core/base/unused_memory.h"
#include "core/migration/migration_file.h"
#include "core/migration/names_by_then.h"
#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QMap>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace joinery {

namespace {

constexpr std::size_t leastFilesPerThread = 64;
/** Of a file, in bytes: what reading one needs, and leaves unused, is many times that. */
constexpr qint64 largeFile = qint64(4) << 20;
const QStringList patterns{QStringLiteral("*.json"), QStringLiteral("*.sql")};

void reportDuplicates(MigrationFolder &folder, const QHash<QString, QString> &shown)
{
    for (qsizetype i = 1; i < folder.migrations.size(); ++i) {
        const Migration &first = folder.migrations.at(i - 1);
        const Migration &second = folder.migrations.at(i);
        if (first.id != second.id)
            continue;
        folder.errors.append({QStringLiteral("migration.duplicate_id"),
                              Message::tr("The id %1 is also that of %2: give one of them another id, unless one is a "
                                          "copy to be deleted.")
                                  .arg(second.id, shown.value(first.filePath)),
                              {},
                              shown.value(second.filePath)});
    }
}

/** A file while it is read; there is a draft, or an error, once that is done. */
struct Opening
{
    QString path;
    QString relative;
    std::optional<Result<MigrationDraft>> draft;
};

/** The migrations of one app while they are read. */
class FolderReader
{
public:
    FolderReader(const MigrationSource &source, const QString &root)
        : m_source(source), m_base(root.isEmpty() ? source.folder : root)
    {
        open();
        std::stable_sort(m_drafts.begin(), m_drafts.end(),
                         [](const auto &a, const auto &b) { return a.head().id < b.head().id; });
        QList<Migration> heads;
        for (const MigrationDraft &draft : std::as_const(m_drafts))
            heads.append(draft.head());
        m_names = NamesByThen(heads);
    }

    [[nodiscard]] const QString &app() const { return m_source.app; }
    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (const MigrationDraft &draft : m_drafts)
            result.append(draft.head().id);
        return result;
    }
    /** The next to be read; nothing when all were. */
    [[nodiscard]] const Migration *next() const
    {
        return m_next < m_drafts.size() ? &m_drafts.at(m_next).head() : nullptr;
    }
    [[nodiscard]] Schema latest() const { return m_names.latest(); }
    /** Whether one of its files is. */
    [[nodiscard]] bool isLarge() const { return m_isLarge; }

    /** Whether the next one is to be read after something of the other app. */
    [[nodiscard]] bool waitsFor(const FolderReader &other) const
    {
        if (!other.next())
            return false;
        bool namesIt = false;
        for (const MigrationDependency &dependency : next()->dependencies) {
            if (dependency.app != other.app())
                continue;
            namesIt = true;
            if (dependency.id.isEmpty() || other.m_names.positionOf(dependency.id) >= other.m_next)
                return true;
        }
        return !namesIt && m_source.dependencies.contains(other.app());
    }

    void readNext(const QList<Schema> &others)
    {
        Schema state = m_names.before(m_next);
        const Result<Migration> migration = m_drafts[m_next].read(state, others);
        if (migration)
            m_result.migrations.append(*migration);
        else
            m_errors.insert(m_drafts.at(m_next).head().filePath, migration.error());
        m_names.read(m_next, migration ? migration->operations : QList<Operation>(), state);
        ++m_next;
    }

    [[nodiscard]] MigrationFolder result() const
    {
        MigrationFolder result = m_result;
        result.errors = m_errors.values();
        result.names = m_names.whole();
        std::stable_sort(result.migrations.begin(), result.migrations.end(),
                         [](const Migration &a, const Migration &b) { return a.id < b.id; });
        reportDuplicates(result, m_shown);
        return result;
    }

private:
    void open()
    {
        const QDir directory(m_source.folder);
        const QString folder = m_base.relativeFilePath(m_source.folder);
        if (const auto inside = pathInside(m_base.path(), folder); !inside && directory.exists()) {
            m_errors.insert(m_source.folder, inside.error());
            return;
        }
        std::vector<Opening> openings;
        for (const QFileInfo &info : directory.entryInfoList(patterns, QDir::Files, QDir::Name)) {
            const QString path = directory.absoluteFilePath(info.fileName());
            const QString relative = m_base.relativeFilePath(path);
            // Only a link can lead out of a folder that lies inside.
            if (info.isSymLink()) {
                if (const auto inside = pathInside(m_base.path(), relative); !inside) {
                    m_errors.insert(path, inside.error());
                    continue;
                }
            }
            m_shown.insert(path, relative);
            m_isLarge = m_isLarge || info.size() > largeFile;
            openings.push_back({.path = path, .relative = relative, .draft = {}});
        }
        onAllProcessors(openings.size(), leastFilesPerThread, [&](std::size_t from, std::size_t to) {
            for (Opening &each : std::span(openings).subspan(from, to - from))
                each.draft = MigrationDraft::openFile(each.path, m_source.app, each.relative);
        });
        for (Opening &each : openings) {
            if (*each.draft)
                m_drafts.append(std::move(**each.draft));
            else
                m_errors.insert(each.path, each.draft->error());
        }
    }

    MigrationSource m_source;
    QDir m_base;
    MigrationFolder m_result;
    /** By the path of the file. */
    QMap<QString, Error> m_errors;
    QList<MigrationDraft> m_drafts;
    /** Names of files in messages, by their paths. */
    QHash<QString, QString> m_shown;
    NamesByThen m_names;
    qsizetype m_next = 0;
    bool m_isLarge = false;
};

/** The app whose next migration is the oldest of those that wait for none; where all wait in a circle, the oldest. */
FolderReader *nextToRead(std::vector<FolderReader> &readers)
{
    std::vector<FolderReader *> waiting;
    for (FolderReader &reader : readers) {
        if (reader.next())
            waiting.push_back(&reader);
    }
    if (waiting.empty())
        return nullptr;
    std::sort(waiting.begin(), waiting.end(), [](const FolderReader *a, const FolderReader *b) {
        return std::pair(a->next()->id, a->app()) < std::pair(b->next()->id, b->app());
    });
    const auto isFree = [&](const FolderReader *reader) {
        return std::none_of(waiting.begin(), waiting.end(), [reader](const FolderReader *other) {
            return other != reader && reader->waitsFor(*other);
        });
    };
    const auto free = std::find_if(waiting.begin(), waiting.end(), isFree);
    return free == waiting.end() ? waiting.front() : *free;
}

} // namespace

MigrationFolder readMigrationFolder(const QString &folder, const QString &app, const QString &root)
{
    return readMigrationFolders({{folder, app, {}}}, root).first();
}

QStringList idsInMigrationFolder(const QString &folder, const QString &app)
{
    QStringList ids = FolderReader({folder, app, {}}, {}).ids();
    ids.removeIf([](const QString &id) { return !isMigrationId(id); });
    return ids;
}

QList<MigrationFolder> readMigrationFolders(const QList<MigrationSource> &sources, const QString &root)
{
    std::vector<FolderReader> readers;
    readers.reserve(static_cast<size_t>(sources.size()));
    for (const MigrationSource &source : sources)
        readers.emplace_back(source, root);
    while (FolderReader *next = nextToRead(readers)) {
        QList<Schema> others;
        for (const FolderReader &reader : readers) {
            if (&reader != next)
                others.append(reader.latest());
        }
        next->readNext(others);
    }
    QList<MigrationFolder> result;
    for (const FolderReader &reader : readers)
        result.append(reader.result());
    const bool isAnyLarge =
        std::any_of(readers.begin(), readers.end(), [](const FolderReader &reader) { return reader.isLarge(); });
    // What was read of the files goes first.
    readers.clear();
    if (isAnyLarge)
        returnUnusedMemory();
    return result;
}

} // namespace joinery
