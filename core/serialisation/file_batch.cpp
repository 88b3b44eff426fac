// SPDX-License-Identifier: MIT
#include "core/serialisation/file_batch.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace joinery {

namespace {

/** New content waits beside its target under this ending; the leading dot keeps it out of every folder scan. */
const QString stagedEnding = QStringLiteral(".joinery-new");

tl::unexpected<Error> unwritable(const QString &path, const QString &detail)
{
    return fail(QStringLiteral("file.unwritable"),
                Message::tr("The file cannot be written; nothing was changed. Check the free space and the permissions "
                            "of its folder."),
                detail, path);
}

tl::unexpected<Error> outside(const QString &relative)
{
    return fail(QStringLiteral("file.outside"), Message::tr("This path leads out of the project's folder."), {},
                relative);
}

QString stagedPath(const QString &path)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2%3").arg(info.path(), info.fileName(), stagedEnding);
}

/** From so many files on, flushing the whole file system once takes less time than flushing each. */
constexpr qsizetype manyFiles = 32;

/** To the system, and with `toDisk` from its memory to the disk. */
bool flushed(QFile &file, bool toDisk)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return !toDisk || ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

/** Everything that was written to the file system that this file is on has reached its disk. */
bool fileSystemFlushed([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && ::syncfs(file.handle()) == 0;
#else
    return true;
#endif
}

/** Whether flushing can be left to fileSystemFlushed(). */
bool isFlushedAtOnce([[maybe_unused]] qsizetype files)
{
#ifdef Q_OS_LINUX
    return files >= manyFiles;
#else
    return false;
#endif
}

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/** Replaces the target if there is one, in one step. */
Result<void> renamed(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    if (error)
        return unwritable(to, QString::fromStdString(error.message()));
    return {};
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return unwritable(path, Message::tr("The folder %1 cannot be made.").arg(folder));
    return {};
}

/** Writes the content beside its target. */
Result<QString> staged(const QString &path, const QByteArray &bytes, bool toDisk)
{
    if (const auto folder = makeFolderOf(path); !folder)
        return fail(folder);
    const QString waiting = stagedPath(path);
    // What an earlier, killed process left; removed rather than opened, so that a link there is not followed.
    QFile::remove(waiting);
    QFile file(waiting);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !flushed(file, toDisk)) {
        const QString detail = file.errorString();
        file.remove();
        return unwritable(path, detail);
    }
    if (QFileInfo::exists(path))
        file.setPermissions(QFile::permissions(path));
    return waiting;
}

/** Undoes what was done so far, newest first. */
class Undo
{
public:
    void replaced(const QString &path, const std::optional<QByteArray> &old) { m_steps.append({path, {}, old}); }
    void moved(const QString &from, const QString &to) { m_steps.append({from, to, {}}); }

    void run() const
    {
        for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
            if (!step->movedTo.isEmpty())
                (void)renamed(step->movedTo, step->path);
            else if (step->old)
                (void)saveFile(step->path, *step->old);
            else
                QFile::remove(step->path);
        }
    }

private:
    struct Step
    {
        QString path;
        QString movedTo;
        std::optional<QByteArray> old;
    };
    QList<Step> m_steps;
};

/** One commit() under way. */
class Commit
{
public:
    explicit Commit(const QString &root) : m_root(root) {}

    /** Nothing has changed so far: what was staged is removed again. */
    void discard() const
    {
        for (const Staged &each : m_staged)
            QFile::remove(each.waiting);
    }
    void undo() const
    {
        discard();
        m_undo.run();
    }

    Result<void> stage(const QString &relative, const QByteArray &bytes, const QString &movedFrom, bool toDisk)
    {
        const Result<QString> path = pathInside(m_root, relative);
        if (!path)
            return fail(path);
        const QString current = movedFrom.isEmpty() ? *path : QDir(m_root).absoluteFilePath(movedFrom);
        if (contentOf(current) == bytes)
            return {};
        const Result<QString> waiting = staged(*path, bytes, toDisk);
        if (!waiting)
            return fail(waiting);
        m_staged.append({relative, *path, *waiting});
        return {};
    }
    [[nodiscard]] bool flush() const { return m_staged.isEmpty() || fileSystemFlushed(m_staged.last().waiting); }

    Result<void> move(const QString &from, const QString &to)
    {
        const Result<QString> source = pathInside(m_root, from);
        const Result<QString> target = pathInside(m_root, to);
        if (!source)
            return fail(source);
        if (!target)
            return fail(target);
        if (!QFileInfo::exists(*source))
            return {};
        if (const auto done = renamed(*source, *target); !done)
            return done;
        m_undo.moved(*source, *target);
        m_changed << from << to;
        return {};
    }
    Result<void> place()
    {
        for (const Staged &each : std::as_const(m_staged)) {
            const std::optional<QByteArray> old = contentOf(each.path);
            if (const auto done = renamed(each.waiting, each.path); !done)
                return done;
            m_undo.replaced(each.path, old);
            m_changed.append(each.relative);
        }
        return {};
    }
    Result<void> remove(const QString &relative)
    {
        const Result<QString> path = pathInside(m_root, relative);
        if (!path)
            return fail(path);
        const std::optional<QByteArray> old = contentOf(*path);
        if (!QFileInfo::exists(*path))
            return {};
        QFile file(*path);
        if (!file.remove())
            return unwritable(*path, file.errorString());
        m_undo.replaced(*path, old);
        m_changed.append(relative);
        return {};
    }
    [[nodiscard]] QStringList changed() const
    {
        QStringList result = m_changed;
        result.removeDuplicates();
        return result;
    }

private:
    struct Staged
    {
        QString relative;
        QString path;
        QString waiting;
    };

    QString m_root;
    QList<Staged> m_staged;
    QStringList m_changed;
    Undo m_undo;
};

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (const auto folder = makeFolderOf(path); !folder)
        return fail(folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    // A write that stops half-way is not an error to QSaveFile.
    const bool isWhole = file.write(bytes) == bytes.size();
    if (!isWhole)
        file.cancelWriting();
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

Result<void> saveNewFile(const QString &path, const QByteArray &bytes)
{
    if (const auto folder = makeFolderOf(path); !folder)
        return fail(folder);
    // Taking the name first leaves no moment in which another process could take it too.
    QFile place(path);
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return fail(QStringLiteral("file.exists"), Message::tr("There is such a file already."), {}, path);
        return unwritable(path, place.errorString());
    }
    place.close();
    const Result<void> saved = saveFile(path, bytes);
    if (!saved)
        QFile::remove(path);
    return saved;
}

Result<QString> pathInside(const QString &root, const QString &relative)
{
    const QString clean = QDir::cleanPath(relative);
    if (relative.isEmpty() || QDir::isAbsolutePath(relative) || clean == QLatin1String("..") ||
        clean.startsWith(QLatin1String("../")))
        return outside(relative);
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    const QString path = QDir(root).absoluteFilePath(clean);
    if (realRoot.isEmpty())
        return path;
    // The deepest part of the path that exists must really lie inside; a link to nowhere exists too.
    QString existing = path;
    while (!QFileInfo::exists(existing) && !QFileInfo(existing).isSymLink())
        existing = QFileInfo(existing).path();
    const QString real = QFileInfo(existing).canonicalFilePath();
    if (real != realRoot && !real.startsWith(realRoot + QLatin1Char('/')))
        return outside(relative);
    return path;
}

FileBatch::FileBatch(QString root) : m_root(std::move(root)) {}

void FileBatch::write(const QString &path, const QByteArray &bytes)
{
    m_writes.append({path, bytes});
}

void FileBatch::move(const QString &from, const QString &to)
{
    m_moves.append({from, to});
}

void FileBatch::remove(const QString &path)
{
    m_removals.append(path);
}

Result<QStringList> FileBatch::commit()
{
    if (!QDir().mkpath(m_root))
        return unwritable(m_root, {});
    Commit commit(m_root);
    QHash<QString, QString> movedFrom;
    for (const Move &move : std::as_const(m_moves))
        movedFrom.insert(move.to, move.from);
    const bool atOnce = isFlushedAtOnce(m_writes.size());
    for (const Write &write : std::as_const(m_writes)) {
        if (const auto staged = commit.stage(write.path, write.bytes, movedFrom.value(write.path), !atOnce); !staged) {
            commit.discard();
            return fail(staged);
        }
    }
    if (atOnce && !commit.flush()) {
        commit.discard();
        return unwritable(m_root, {});
    }
    Result<void> done;
    for (const Move &move : std::as_const(m_moves))
        done = done ? commit.move(move.from, move.to) : done;
    done = done ? commit.place() : done;
    for (const QString &path : std::as_const(m_removals))
        done = done ? commit.remove(path) : done;
    if (!done) {
        commit.undo();
        return fail(done);
    }
    return commit.changed();
}

} // namespace joinery
