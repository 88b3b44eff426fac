// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"
#include "core/migration/migration_file.h"
#include "core/migration/migration_sql.h"
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"

#include <QRegularExpression>

namespace joinery {

namespace {

const QString app = QStringLiteral("app");
const QString jsonFile = QStringLiteral("app/migrations/file.json");
const QString sqlFile = QStringLiteral("app/migrations/file.sql");

Result<Migration> readJson(const QByteArray &text)
{
    return migrationFromFile(text, jsonFile, app);
}

Result<Migration> readSql(const QByteArray &text)
{
    return migrationFromFile(text, sqlFile, app);
}

QByteArray writeJson(const Migration &migration)
{
    return migrationToFile(migration);
}

/** What a checkout on Windows does to a file changes neither the migration nor its checksum. */
template <typename Read>
QByteArray checkLineEnds(const QByteArray &text, const Read &read)
{
    if (text.contains('\r'))
        return {};
    const QByteArray other = QByteArray(text).replace("\n", "\r\n");
    const auto first = read(text);
    const auto second = read(other);
    // The detail of an error may quote the text with its line ends.
    const bool isSame = first && second ? *first == *second
                                        : !first && !second && first.error().code == second.error().code &&
                                              first.error().where == second.error().where;
    if (!isSame)
        return "with other line ends it is another migration, or another error";
    if (first && first->checksum != second->checksum)
        return "with other line ends it has another checksum";
    return {};
}

QByteArray checkUse(const Migration &migration)
{
    if (!isMigrationId(migration.id) || migration.app != app || migration.checksum.isEmpty())
        return "a migration was accepted without an id, an app or a checksum";
    const Result<Schema> folded = foldInOrder({migration});
    if (!folded && (folded.error().code.isEmpty() || folded.error().where != migration.filePath))
        return "an error of a migration without its file: " + folded.error().text().toUtf8();
    // Names shown beside ids are for people: which there are must not matter.
    const Result<Migration> again =
        folded ? readJson(migrationToFile(migration, *folded)) : Result<Migration>(migration);
    return again == Result<Migration>(migration) ? QByteArray() : "with names beside its ids it is another migration";
}

QString withLineFeeds(QString text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r+(\n|\\z)"));
    return text.replace(lineEnd, QStringLiteral("\n")).trimmed();
}

/** What an .sql file keeps: no blank lines around SQL, no Windows line ends, a description of one line. */
Migration asKeptBySql(Migration migration)
{
    migration.description = migration.description.trimmed().replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (migration.operations.isEmpty())
        migration.operations = {RawSql{.forwards = {{QString(), QString()}}}};
    for (Operation &operation : migration.operations) {
        if (auto *raw = std::get_if<RawSql>(&operation)) {
            if (raw->forwards.isEmpty())
                raw->forwards.insert(QString(), QString());
            for (QMap<QString, QString> *texts : {&raw->forwards, &raw->backwards}) {
                for (QString &text : *texts)
                    text = withLineFeeds(text);
            }
        }
    }
    return migration;
}

/** What can be written as an .sql file is the same migration there. */
QByteArray checkAsSql(const Migration &migration)
{
    const Result<QByteArray> written = migrationToSqlFile(migration);
    if (!written)
        return written.error().code.isEmpty() || written.error().message.isEmpty() ? "an error that says nothing"
                                                                                   : QByteArray();
    const Result<Migration> again = readSql(*written);
    if (!again)
        return "what was written as SQL is refused: " + again.error().text().toUtf8() + "\n" + *written;
    if (asKeptBySql(*again) != asKeptBySql(migration))
        return "written as SQL, it is another migration:\n" + *written;
    return {};
}

} // namespace

QByteArray checkMigrationJson(const QByteArray &text)
{
    const auto use = [&]() -> QByteArray {
        const Result<Migration> migration = readJson(text);
        if (!migration)
            return {};
        return firstWrong([&] { return checkUse(*migration); }, [&] { return checkAsSql(*migration); });
    };
    return firstWrong([&] { return wrongWithRoundTrip(text, jsonFile, readJson, writeJson); }, use,
                      [&] { return checkLineEnds(text, readJson); });
}

QByteArray checkMigrationSql(const QByteArray &text)
{
    const auto write = [](const Migration &migration) { return migrationToSqlFile(migration).value_or(QByteArray()); };
    const auto use = [&]() -> QByteArray {
        const Result<Migration> migration = readSql(text);
        if (!migration)
            return {};
        if (readJson(writeJson(*migration)) != migration)
            return "written as JSON, it is another migration";
        return checkUse(*migration);
    };
    return firstWrong([&] { return wrongWithRoundTrip(text, sqlFile, readSql, write); }, use,
                      [&] { return checkLineEnds(text, readSql); });
}

} // namespace joinery
