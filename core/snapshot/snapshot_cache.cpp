// SPDX-License-Identifier: MIT
#include "core/snapshot/snapshot_cache.h"

#include "core/base/checksum.h"
#include "core/operation/apply.h"
#include "core/serialisation/operation_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace joinery {

namespace {

/** Changes whenever folding gives another result for the same files, or files of the cache look different. */
constexpr int cacheVersion = 1;
/** Of each name: the present state, and those of a branch or two. */
constexpr qsizetype mostKept = 3;
constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;

const QString ending = QStringLiteral(".snapshot");
/** Enough of a key to tell files apart; the whole key is inside. */
constexpr qsizetype keyInName = 24;

/** The schema as the operations that make it: whatever a schema holds, there is an operation that adds it. */
QByteArray toBytes(const Schema &schema)
{
    QList<Operation> operations;
    for (const EnumType &each : schema.enums)
        operations.append(AddEnum{each});
    for (const Table &each : schema.tables)
        operations.append(AddTable{each});
    for (const DefinitionObject &each : schema.objects)
        operations.append(AddObject{each});
    return operationsToFile(operations);
}

std::optional<Schema> fromBytes(const QByteArray &bytes)
{
    const auto operations = operationsFromFile(bytes, QStringLiteral("snapshot"), {});
    Schema schema;
    if (!operations || !apply(*operations, schema))
        return std::nullopt;
    return schema;
}

/** The first line: whose file this is, and what the rest has to be. */
QByteArray heading(const QString &key, const QByteArray &content)
{
    return "joinery-snapshot " + key.toLatin1() + ' ' + checksum(content).toLatin1() + '\n';
}

/** Git leaves the folder alone, whatever the project's own rules say. */
void hideFromVersionControl(const QDir &folder)
{
    const QString path = folder.absoluteFilePath(QStringLiteral(".gitignore"));
    if (QFile::exists(path) || QFileInfo(path).isSymLink())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write("*\n") > 0)
        file.commit();
}

/** What a program that was killed while it wrote has left: the file's name and some letters behind it. */
void removeLeftovers(const QDir &folder, const QString &pattern)
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QFileInfoList files = folder.entryInfoList({pattern + QStringLiteral(".*")}, QDir::Files);
    for (const QFileInfo &info : files)
        if (info.lastModified() < longAgo)
            QFile::remove(info.absoluteFilePath());
}

} // namespace

SnapshotKey::SnapshotKey()
{
    const QString seed = QStringLiteral("joinery snapshot %1, format %2, version %3\n")
                             .arg(cacheVersion)
                             .arg(formatVersion)
                             .arg(QCoreApplication::applicationVersion());
    m_hash.addData(seed.toUtf8());
}

void SnapshotKey::add(const QString &migration, const QString &checksum)
{
    m_hash.addData(migration.toUtf8() + ' ' + checksum.toUtf8() + '\n');
    ++m_count;
}

QString SnapshotKey::text() const
{
    return QStringLiteral("%1-%2").arg(m_count).arg(QString::fromLatin1(m_hash.result().toHex()));
}

qsizetype SnapshotKey::countOf(const QString &key)
{
    bool ok = false;
    const qsizetype count = key.section(QLatin1Char('-'), 0, 0).toLongLong(&ok);
    return ok ? count : -1;
}

QString SnapshotCache::path(const QString &name, const QString &key) const
{
    return QDir(m_folder).absoluteFilePath(name + QLatin1Char('.') + key.left(keyInName) + ending);
}

QStringList SnapshotCache::keys(const QString &name) const
{
    QStringList result;
    if (!isEnabled())
        return result;
    const QStringList pattern{name + QStringLiteral(".*") + ending};
    const QFileInfoList files = QDir(m_folder).entryInfoList(pattern, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &info : files) {
        QFile file(info.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> words = file.readLine(256).trimmed().split(' ');
        if (words.size() == 3 && words.first() == "joinery-snapshot")
            result.append(QString::fromLatin1(words.at(1)));
    }
    return result;
}

std::optional<Schema> SnapshotCache::find(const QString &name, const QString &key) const
{
    if (!isEnabled())
        return std::nullopt;
    QFile file(path(name, key));
    if (QFileInfo(file).isSymLink() || file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray first = file.readLine(256);
    const QByteArray content = file.readAll();
    if (first != heading(key, content))
        return std::nullopt;
    return fromBytes(content);
}

void SnapshotCache::keep(const QString &name, const QString &key, const Schema &schema) const
{
    if (!isEnabled())
        return;
    const QByteArray content = toBytes(schema);
    // What does not come back as it was is not worth keeping.
    if (content.size() > largestFile || fromBytes(content) != schema)
        return;
    const QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral(".")))
        return;
    hideFromVersionControl(folder);
    // Saving through a link would write where it leads.
    if (QFileInfo(path(name, key)).isSymLink())
        return;
    QSaveFile file(path(name, key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(heading(key, content));
    file.write(content);
    if (file.commit())
        forgetOld(name);
}

void SnapshotCache::forgetOld(const QString &name) const
{
    QDir folder(m_folder);
    const QString pattern = name + QStringLiteral(".*") + ending;
    // Newest first.
    const QStringList files = folder.entryList({pattern}, QDir::Files, QDir::Time);
    for (const QString &old : files.mid(mostKept))
        folder.remove(old);
    removeLeftovers(folder, pattern);
}

} // namespace joinery
