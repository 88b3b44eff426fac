// SPDX-License-Identifier: MIT
// Whether a new column takes the default that its rows are to get.
#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_row_checks.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/sql/row_questions.h"

namespace joinery::mariadb {

namespace {

bool holdsText(const QString &expression)
{
    const QList<SqlToken> tokens = lexSql(expression, SqlLexOptions::mariadb());
    return std::any_of(tokens.begin(), tokens.end(),
                       [](const SqlToken &token) { return token.kind == SqlToken::Kind::String; });
}

/** Like misfitOf(), for a value of a type that is not known: what the server would round is left to it. */
Misfit surelyMisfit(const QString &value, const ValueForm &to)
{
    switch (typeFamily(to.type)) {
    case TypeFamily::Integer:
    case TypeFamily::Decimal:
    case TypeFamily::Float:
        if (!holdsText(value))
            return {};
        return {value + QStringLiteral(" NOT REGEXP ") +
                    quotedText(QStringLiteral(
                        "^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$")),
                Message::tr("a number")};
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        return {QStringLiteral("CAST(%1 AS DATETIME) IS NULL").arg(value), Message::tr("a date")};
    case TypeFamily::Time:
        return {QStringLiteral("CAST(%1 AS TIME) IS NULL").arg(value), Message::tr("a time")};
    case TypeFamily::Text:
    case TypeFamily::Binary:
        return isLarge(to.type) ? Misfit() : misfitOf(value, {QStringLiteral("longtext"), {}, {}}, to);
    case TypeFamily::Enum:
    case TypeFamily::Set:
    case TypeFamily::Json:
    case TypeFamily::Uuid:
        return misfitOf(value, {QStringLiteral("longtext"), {}, {}}, to);
    default:
        return {};
    }
}

} // namespace

/** The server works a default out when there is a row to take it, and refuses the statement then. */
void RowChecks::newDefault(const Table &table, const Column &column)
{
    const auto &given = column.defaultValue;
    if (!given || given->kind != DefaultValue::Kind::Expression || column.generated || !isAlikeForAllRows(*given))
        return;
    const QString value = *columnDefault(column);
    const Misfit misfit = surelyMisfit(value, formOf(table, column));
    QStringList conditions;
    if (!misfit.condition.isEmpty())
        conditions.append(QStringLiteral("%1 IS NOT NULL AND (%2)").arg(value, misfit.condition));
    if (refusesNull(table, column))
        conditions.append(value + QStringLiteral(" IS NULL"));
    if (conditions.isEmpty())
        return;
    const Table &now = *tableNow(table.id);
    ask(rowQuestion(rowLabel(now), nameOf(now), conditions.join(QStringLiteral(" OR ")),
                    newDefaultSentence(table.name + QLatin1Char('.') + column.name,
                                       misfit.wanted.isEmpty() ? Message::tr("a value") : misfit.wanted)));
}

} // namespace joinery::mariadb
