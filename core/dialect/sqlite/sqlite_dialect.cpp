// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_dialect.h"

#include "core/base/translate.h"
#include "core/dialect/per_server.h"
#include "core/dialect/sql/statement_words.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_planner.h"
#include "core/dialect/sqlite/sqlite_reach.h"
#include "core/dialect/sqlite/sqlite_recognition.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/dialect/sqlite/sqlite_validation.h"
#include "core/operation/apply.h"

namespace joinery {

namespace {

/** https://www.sqlite.org/stricttables.html */
bool hasStrictTables(const ServerVersion &server)
{
    constexpr int major = 3;
    constexpr int minor = 37;
    return server.isAtLeast(major, minor);
}

Finding tooOldForStrict(const Table &table, const ServerVersion &server)
{
    return {
        QStringLiteral("sqlite.strict_version"),
        Finding::Severity::Error,
        table.id,
        {},
        Message::tr("Table %1 is STRICT, which SQLite knows from version 3.37 on; this is %2. Let it not be strict, "
                    "or use a newer library.")
            .arg(table.name, server.title())};
}

} // namespace

const Dialect &SqliteDialect::at(const ServerVersion &server) const
{
    static PerServer<SqliteDialect> versions;
    return hasStrictTables(server) == hasStrictTables(m_server) ? *this : versions.of(server);
}

QString SqliteDialect::name() const
{
    return QStringLiteral("sqlite");
}

QString SqliteDialect::title() const
{
    return QStringLiteral("SQLite");
}

QString SqliteDialect::driver() const
{
    return QStringLiteral("QSQLITE");
}

SqlLexOptions SqliteDialect::lexOptions() const
{
    return SqlLexOptions::sqlite();
}

QString SqliteDialect::quotedName(const QString &name) const
{
    return sqliteName(name);
}

QString SqliteDialect::quotedText(const QString &text) const
{
    return sqliteString(text);
}

QString SqliteDialect::lostReferences(const Table &table) const
{
    return QStringLiteral("PRAGMA foreign_key_check(%1)").arg(sqliteName(table.name));
}

QString SqliteDialect::typeName(const DataType &type) const
{
    return sqliteTypeName(type);
}

TypeReach SqliteDialect::reach(const DataType &type) const
{
    return sqliteReach(type);
}

QString SqliteDialect::defaultText(const DefaultValue &value) const
{
    return sqliteDefault(value);
}

const Equivalence &SqliteDialect::equivalence() const
{
    return m_equivalence;
}

Schema SqliteDialect::recognised(const Schema &found, const Schema &model) const
{
    return withKeysRecognised(withChoicesRecognised(found, model), model);
}

QList<Finding> SqliteDialect::validate(const Schema &schema) const
{
    QList<Finding> result = validateForSqlite(schema);
    for (const Table *table : sortedByName(schema.tables)) {
        if (table->options.strict && !hasStrictTables(m_server))
            result.append(tooOldForStrict(*table, m_server));
    }
    return result;
}

Result<Plan> SqliteDialect::plan(const Schema &before, const QList<Operation> &operations) const
{
    auto result = planForSqlite(before, operations);
    if (!result)
        return result;
    tellLocks(*result);
    Schema after = before;
    if (hasStrictTables(m_server) || !apply(operations, after))
        return result;
    for (const Table *table : sortedByName(after.tables)) {
        const Table *former = before.tables.find(table->id);
        if (table->options.strict && !(former && former->options.strict))
            return fail(QStringLiteral("sqlite.refused"), tooOldForStrict(*table, m_server).text);
    }
    return result;
}

/** A database has one writer at a time (https://www.sqlite.org/lockingv3.html). */
QList<StepLock> SqliteDialect::locksOf(const QString &sql) const
{
    const QList<StepLock> writer{{{}, StepLock::Waiting::Writes}};
    for (const char *word : {"CREATE ", "ALTER ", "DROP ", "INSERT ", "UPDATE ", "DELETE "}) {
        if (sql.startsWith(QLatin1String(word)))
            return writer;
    }
    StatementWords words(sql, lexOptions());
    if (words.takeOne({"select", "pragma", "begin", "commit", "end", "rollback", "savepoint", "release", "explain"}))
        return {};
    return writer;
}

} // namespace joinery
