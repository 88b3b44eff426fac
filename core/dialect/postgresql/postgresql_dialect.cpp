// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_dialect.h"

#include "core/dialect/per_server.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_locks.h"
#include "core/dialect/postgresql/postgresql_online.h"
#include "core/dialect/postgresql/postgresql_planner.h"
#include "core/dialect/postgresql/postgresql_reach.h"
#include "core/dialect/postgresql/postgresql_recognition.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_told_texts.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_validation.h"

namespace joinery {

namespace {

/** What holds for each plan: whose it is, and that PostgreSQL takes its own texts as it meant them. */
void finish(Plan &plan, const QList<Operation> &operations)
{
    plan.dialect = QStringLiteral("postgresql");
    for (PlanStep &step : plan.steps) {
        const bool isByHand = step.operation >= 0 && std::holds_alternative<RawSql>(operations.at(step.operation));
        if (isByHand)
            continue;
        step.sql = postgresql::asTold(step.sql);
        for (QString &sql : step.otherwise)
            sql = postgresql::asTold(sql);
    }
}

} // namespace

PostgresqlDialect::PostgresqlDialect(const ServerVersion &server) : m_server(server) {}

const Dialect &PostgresqlDialect::at(const ServerVersion &server) const
{
    static PerServer<PostgresqlDialect> versions;
    return server == m_server ? *this : versions.of(server);
}

QString PostgresqlDialect::name() const
{
    return QStringLiteral("postgresql");
}

QString PostgresqlDialect::title() const
{
    return QStringLiteral("PostgreSQL");
}

QString PostgresqlDialect::driver() const
{
    return QStringLiteral("QPSQL");
}

SqlLexOptions PostgresqlDialect::lexOptions() const
{
    return SqlLexOptions::postgresql();
}

QString PostgresqlDialect::quotedName(const QString &name) const
{
    return postgresql::quotedName(name);
}

QString PostgresqlDialect::quotedText(const QString &text) const
{
    return postgresql::quotedText(text);
}

QString PostgresqlDialect::tableName(const Table &table) const
{
    return postgresql::nameOf(table);
}

QString PostgresqlDialect::typeName(const DataType &type) const
{
    return postgresql::typeName(type);
}

TypeReach PostgresqlDialect::reach(const DataType &type) const
{
    return postgresql::reachOf(type);
}

QString PostgresqlDialect::defaultText(const DefaultValue &value) const
{
    return postgresql::defaultText(value);
}

Schema PostgresqlDialect::recognised(const Schema &found, const Schema &model) const
{
    return postgresql::recognised(found, model);
}

QList<Finding> PostgresqlDialect::validate(const Schema &schema) const
{
    return postgresql::validate(schema, m_server);
}

QList<StepLock> PostgresqlDialect::locksOf(const QString &sql) const
{
    return postgresql::locksOf(sql);
}

Result<Plan> PostgresqlDialect::plan(const Schema &before, const QList<Operation> &operations) const
{
    auto result = postgresql::plan(*this, before, operations);
    if (result) {
        finish(*result, operations);
        tellLocks(*result);
        postgresql::completeLocks(*result, before);
    }
    return result;
}

Result<Plan> PostgresqlDialect::planOnline(const Schema &before, const QList<Operation> &operations,
                                           const OnlineOptions &options) const
{
    auto result = postgresql::planOnline(*this, before, operations, options);
    if (result) {
        finish(*result, operations);
        tellLocks(*result);
        postgresql::completeLocks(*result, before);
    }
    return result;
}

} // namespace joinery
