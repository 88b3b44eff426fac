// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_default_validation.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_charsets.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_text.h"
#include "core/dialect/mariadb/mariadb_type_limits.h"
#include "core/dialect/mariadb/mariadb_types.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

namespace joinery::mariadb {

namespace {

bool isNumberBetween(const QString &text, double lowest, double highest)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && value >= lowest && value <= highest;
}

/** Days that no month has; the server takes a month or day of 0. */
bool hasDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text.contains(QRegularExpression(QStringLiteral("\\d")));
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    constexpr int mostMonths = 12;
    constexpr int mostDays = 31;
    return month <= mostMonths && day <= mostDays &&
           (month == 0 || day == 0 || day <= QDate(match.captured(1).toInt(), month, 1).daysInMonth() ||
            match.captured(1).toInt() == 0);
}

/** Whether a column of the type can hold the text or number, as far as that is known. */
bool holds(const Table &table, const Column &column, const QString &text)
{
    const QString type = canonicalType(typeName(column.type));
    const QList<int> numbers = argumentsOf(type);
    constexpr double huge = 1e308;
    constexpr double ten = 10;
    switch (typeFamily(type)) {
    case TypeFamily::Integer:
        return isNumberBetween(text, boundsOf(type).lowest.toDouble(), boundsOf(type).highest.toDouble());
    case TypeFamily::Decimal: {
        const double limit = std::pow(ten, numbers.value(0) - numbers.value(1));
        return isNumberBetween(text, isUnsigned(type) ? 0 : -limit, limit);
    }
    case TypeFamily::Float:
        return isNumberBetween(text, isUnsigned(type) ? 0 : -huge, huge);
    case TypeFamily::Text: {
        QString kept = text;
        while (kept.endsWith(QLatin1Char(' ')))
            kept.chop(1);
        const bool isShort = isLarge(type) || kept.toUcs4().size() <= numbers.value(0, 1);
        return isShort && isOfCharset(text, charsetOf(formOf(table, column)));
    }
    case TypeFamily::Binary:
        return isLarge(type) || text.toUtf8().size() <= numbers.value(0, 1);
    case TypeFamily::Date:
    case TypeFamily::Timestamp:
    case TypeFamily::TimestampTz:
        return hasDate(text);
    default:
        return true;
    }
}

class DefaultRules
{
public:
    explicit DefaultRules(const Table &table) : m_table(table) {}

    QList<Finding> result()
    {
        for (const Column &column : m_table.columns) {
            value(column);
            for (const Column &other : m_table.columns)
                order(column, other);
        }
        return m_findings;
    }

private:
    void add(const char *code, const Column &column, const QString &text)
    {
        m_findings.append(
            {QStringLiteral("mariadb.") + QLatin1String(code), Finding::Severity::Error, m_table.id, column.id, text});
    }

    [[nodiscard]] QString dotted(const Column &column) const { return m_table.name + QLatin1Char('.') + column.name; }

    void value(const Column &column)
    {
        const auto &usual = column.defaultValue;
        const bool isPlain = usual && !column.generated && !column.autoIncrement &&
                             (usual->kind == DefaultValue::Kind::Text || usual->kind == DefaultValue::Kind::Number);
        if (isPlain && !holds(m_table, column, usual->text))
            add("default_value", column,
                Message::tr("%1 (%2) cannot hold its default %3. Choose another default or type.")
                    .arg(dotted(column), column.type.text(), usual->text));
    }

    /** What the column is computed by, or its default; empty for neither. */
    [[nodiscard]] static QString expressionOf(const Column &column)
    {
        if (column.generated)
            return column.generated->expression;
        const auto &usual = column.defaultValue;
        return usual && usual->kind == DefaultValue::Kind::Expression ? usual->text : QString();
    }

    /** Whether its value comes from other columns, and so has its turn. */
    [[nodiscard]] bool comesFromOthers(const Column &column) const
    {
        const QString expression = expressionOf(column);
        return column.generated || std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                               [&](const Column &other) { return names(expression, other.name); });
    }

    /** Defaults are filled in first, then what is computed; each in the order of the columns. */
    void order(const Column &column, const Column &other)
    {
        const QString expression = expressionOf(column);
        if (expression.isEmpty() || !names(expression, other.name) || !comesFromOthers(other))
            return;
        const bool isSameKind = column.generated.has_value() == other.generated.has_value();
        const bool isLater = m_table.columnPosition(other.id) >= m_table.columnPosition(column.id);
        if ((isSameKind && isLater) || (!column.generated && other.generated))
            add("column_order", column,
                Message::tr("%1 reads %2, which has no value yet by then: MariaDB takes them in the order of the "
                            "columns. Move %2 to the front, or spell out what it says.")
                    .arg(dotted(column), other.name));
    }

    const Table &m_table;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> validateDefaults(const Table &table)
{
    return DefaultRules(table).result();
}

} // namespace joinery::mariadb
