// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_dialect.h"

#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_online.h"
#include "core/dialect/mariadb/mariadb_planner.h"
#include "core/dialect/mariadb/mariadb_recognition.h"
#include "core/dialect/mariadb/mariadb_session.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_validation.h"

namespace joinery {

QString MariadbDialect::name() const
{
    return QStringLiteral("mariadb");
}

QString MariadbDialect::title() const
{
    return QStringLiteral("MariaDB");
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

QString MariadbDialect::defaultText(const DefaultValue &value) const
{
    return mariadb::defaultText(value);
}

Schema MariadbDialect::recognised(const Schema &found, const Schema &model) const
{
    return mariadb::recognised(found, model);
}

QList<Finding> MariadbDialect::validate(const Schema &schema) const
{
    return mariadb::validate(schema);
}

Result<Plan> MariadbDialect::plan(const Schema &before, const QList<Operation> &operations) const
{
    auto result = mariadb::plan(*this, before, operations);
    if (!result)
        return result;
    result->dialect = name();
    if (!result->isEmpty())
        result->session = mariadb::sessionSettings();
    return result;
}

Result<Plan> MariadbDialect::planOnline(const Schema &before, const QList<Operation> &operations,
                                        const OnlineOptions &options) const
{
    auto result = plan(before, operations);
    return result ? mariadb::online(std::move(*result), operations, options) : result;
}

} // namespace joinery
