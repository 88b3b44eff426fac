// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_dialect.h"

#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_planner.h"
#include "core/dialect/sqlite/sqlite_reach.h"
#include "core/dialect/sqlite/sqlite_recognition.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/dialect/sqlite/sqlite_validation.h"

namespace joinery {

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
    return validateForSqlite(schema);
}

Result<Plan> SqliteDialect::plan(const Schema &before, const QList<Operation> &operations) const
{
    return planForSqlite(before, operations);
}

} // namespace joinery
