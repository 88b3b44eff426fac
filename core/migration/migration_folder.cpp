// SPDX-License-Identifier: MIT
#include "core/migration/migration_folder.h"

#include "core/base/translate.h"
#include "core/migration/migration_file.h"
#include "core/serialisation/file_batch.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace joinery {

namespace {

const QStringList patterns{QStringLiteral("*.json"), QStringLiteral("*.sql")};

/** The timestamp in the usual file name, else the whole name: reading in this order sees history as it happened. */
QString orderOf(const QString &fileName)
{
    static const QRegularExpression stamp(
        QStringLiteral("[0-9]{4}_[0-9]{2}_[0-9]{2}T[0-9]{2}_[0-9]{2}_[0-9]{2}_[0-9]{6}"));
    const QRegularExpressionMatch match = stamp.match(fileName);
    return match.hasMatch() ? match.captured(0) : fileName;
}

struct FoundFile
{
    QString name;
    QString order;
    bool isLink = false;
};

QList<FoundFile> filesInOrder(const QDir &directory)
{
    QList<FoundFile> files;
    for (const QFileInfo &info : directory.entryInfoList(patterns, QDir::Files, QDir::Name))
        files.append({info.fileName(), orderOf(info.fileName()), info.isSymLink()});
    std::stable_sort(files.begin(), files.end(),
                     [](const FoundFile &a, const FoundFile &b) { return a.order < b.order; });
    return files;
}

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

} // namespace

MigrationFolder readMigrationFolder(const QString &folder, const QString &app, const QString &root)
{
    MigrationFolder result;
    const QDir directory(folder);
    const QDir base(root.isEmpty() ? folder : root);
    const bool isInside = pathInside(base.path(), base.relativeFilePath(folder)).has_value();
    QHash<QString, QString> shown;
    Schema known;
    for (const FoundFile &file : filesInOrder(directory)) {
        const QString path = directory.absoluteFilePath(file.name);
        const QString relative = base.relativeFilePath(path);
        // Only a link can lead out of a folder that lies inside.
        if (!isInside || file.isLink) {
            if (const auto inside = pathInside(base.path(), relative); !inside) {
                result.errors.append(inside.error());
                continue;
            }
        }
        shown.insert(path, relative);
        const Result<Migration> migration = readNextMigrationFile(path, app, relative, known);
        if (!migration) {
            result.errors.append(migration.error());
            continue;
        }
        result.migrations.append(*migration);
    }
    std::stable_sort(result.migrations.begin(), result.migrations.end(),
                     [](const Migration &a, const Migration &b) { return a.id < b.id; });
    reportDuplicates(result, shown);
    return result;
}

} // namespace joinery
