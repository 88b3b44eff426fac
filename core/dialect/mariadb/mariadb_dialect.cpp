// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_dialect.h"

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_locks.h"
#include "core/dialect/mariadb/mariadb_online.h"
#include "core/dialect/mariadb/mariadb_planner.h"
#include "core/dialect/mariadb/mariadb_reach.h"
#include "core/dialect/mariadb/mariadb_recognition.h"
#include "core/dialect/mariadb/mariadb_session.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_validation.h"
#include "core/dialect/per_server.h"

namespace joinery {

namespace {

const QString productName = QStringLiteral("MariaDB");

} // namespace

MariadbDialect::MariadbDialect(const ServerVersion &server) : m_server(server), m_equivalence(server) {}

QString MariadbDialect::name() const
{
    return QStringLiteral("mariadb");
}

QString MariadbDialect::title() const
{
    return m_server.product();
}

const Dialect &MariadbDialect::at(const ServerVersion &server) const
{
    static PerServer<MariadbDialect> versions;
    return server == m_server ? *this : versions.of(server);
}

QString MariadbDialect::driver() const
{
    return QStringLiteral("QMYSQL");
}

SqlLexOptions MariadbDialect::lexOptions() const
{
    return SqlLexOptions::mariadb();
}

QString MariadbDialect::quotedName(const QString &name) const
{
    return mariadb::quotedName(name);
}

QString MariadbDialect::quotedText(const QString &text) const
{
    return mariadb::quotedText(text);
}

QString MariadbDialect::typeName(const DataType &type) const
{
    return mariadb::typeName(type);
}

TypeReach MariadbDialect::reach(const DataType &type) const
{
    return mariadb::reachOf(type);
}

QString MariadbDialect::defaultText(const DefaultValue &value) const
{
    return mariadb::defaultText(value);
}

Schema MariadbDialect::recognised(const Schema &found, const Schema &model) const
{
    return mariadb::recognised(found, model, m_server);
}

QList<Finding> MariadbDialect::validate(const Schema &schema) const
{
    return told(mariadb::validate(schema, m_server));
}

QList<StepLock> MariadbDialect::locksOf(const QString &sql) const
{
    return mariadb::locksOf(sql);
}

Result<Plan> MariadbDialect::plan(const Schema &before, const QList<Operation> &operations) const
{
    auto result = told(mariadb::plan(*this, before, operations));
    if (!result)
        return result;
    result->dialect = name();
    if (!result->isEmpty())
        result->session = mariadb::sessionSettings(m_server);
    tellLocks(*result);
    return result;
}

Result<Plan> MariadbDialect::planOnline(const Schema &before, const QList<Operation> &operations,
                                        const OnlineOptions &options) const
{
    auto result = plan(before, operations);
    if (!result)
        return result;
    auto online = told(mariadb::online(std::move(*result), options, m_server));
    if (online)
        tellLocks(*online);
    return online;
}

QString MariadbDialect::told(QString sentence) const
{
    return mariadb::isMysql(m_server) ? sentence.replace(productName, title()) : sentence;
}

QList<Finding> MariadbDialect::told(QList<Finding> findings) const
{
    for (Finding &finding : findings)
        finding.text = told(finding.text);
    return findings;
}

Result<Plan> MariadbDialect::told(Result<Plan> plan) const
{
    if (!mariadb::isMysql(m_server))
        return plan;
    if (!plan) {
        Error error = plan.error();
        error.message = told(error.message);
        return tl::unexpected(error);
    }
    plan->findings = told(plan->findings);
    for (DataCheck &check : plan->checks)
        check.message = told(check.message);
    for (PlanStep &step : plan->steps) {
        step.comment = told(step.comment);
        step.failure = told(step.failure);
    }
    return plan;
}

} // namespace joinery
