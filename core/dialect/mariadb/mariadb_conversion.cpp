// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_conversion.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_value_change.h"

namespace joinery::mariadb {

namespace {

using Family = TypeFamily;

bool isNumber(Family family)
{
    return family == Family::Integer || family == Family::Decimal || family == Family::Float;
}

bool isMoment(Family family)
{
    return family == Family::Date || family == Family::Timestamp || family == Family::TimestampTz ||
           family == Family::Time;
}

bool isChoice(Family family)
{
    return family == Family::Enum || family == Family::Set;
}

bool isWords(Family family)
{
    return family == Family::Text || family == Family::Binary || family == Family::Json;
}

/** What the type is where the server makes its values of texts and bytes only, or of the same; empty otherwise. */
QString closedKind(const QString &type)
{
    const QString base = baseOf(canonicalType(type));
    static const QStringList alone{QStringLiteral("uuid"), QStringLiteral("inet4"), QStringLiteral("inet6")};
    return isShape(base) ? QStringLiteral("shape") : alone.contains(base) ? base : QString();
}

/** Whether the families turn into each other, in this order or the other. */
bool areFarApart(Family a, Family b)
{
    if (isChoice(a))
        return !isChoice(b) && !isWords(b);
    if (a == Family::Bit)
        return b != Family::Bit && !isNumber(b);
    if (a == Family::Year)
        return !isNumber(b) && !isWords(b) && b != Family::Year;
    return (a == Family::Decimal || a == Family::Float) && isMoment(b);
}

/** Whether every value of the one character set is one of the other. */
bool holdsCharset(const QString &charset, const QString &other)
{
    static const QStringList whole{QStringLiteral("utf8mb4"), QStringLiteral("utf16"), QStringLiteral("utf16le"),
                                   QStringLiteral("utf32")};
    const bool isNarrowUnicode = other == QLatin1String("utf8mb3") || other == QLatin1String("ucs2");
    return charset == other || other == QLatin1String("ascii") || whole.contains(charset) ||
           (isNarrowUnicode && (charset == QLatin1String("utf8mb3") || charset == QLatin1String("ucs2")));
}

bool hasCollation(Family family)
{
    return family == Family::Text || isChoice(family);
}

QString collated(const QString &value, const ValueForm &form)
{
    QString text = QStringLiteral("CONVERT(%1 USING %2)").arg(value, charsetOf(form));
    if (!form.collation.isEmpty())
        text += QStringLiteral(" COLLATE ") + form.collation;
    return text;
}

} // namespace

ValueForm formOf(const Table &table, const Column &column)
{
    ValueForm form{typeName(column.type), {}, {}};
    if (!hasCharset(column.type))
        return form;
    const bool isOwn = !column.collation.isEmpty() || !column.details->charset.isEmpty();
    form.charset = (isOwn ? column.details->charset : table.options.charset).toLower();
    form.collation = (isOwn ? column.collation : table.options.collation).toLower();
    return form;
}

QString charsetOf(const ValueForm &form)
{
    const QString named = form.charset.isEmpty() ? form.collation.section(QLatin1Char('_'), 0, 0) : form.charset;
    if (named.isEmpty() || named == QLatin1String("uca1400"))
        return QStringLiteral("utf8mb4");
    return named == QLatin1String("utf8") ? QStringLiteral("utf8mb3") : named;
}

bool canConvert(const QString &from, const QString &to)
{
    const Family a = typeFamily(from);
    const Family b = typeFamily(to);
    const QString kindBefore = closedKind(from);
    const QString kindAfter = closedKind(to);
    if (kindBefore.isEmpty() && kindAfter.isEmpty())
        return !areFarApart(a, b) && !areFarApart(b, a);
    if (kindBefore == kindAfter)
        return true;
    // A shape is bytes to it, which are no text.
    const auto isSource = [](const QString &kind, Family family) {
        return kind == QLatin1String("shape") ? family == Family::Binary : isWords(family);
    };
    return kindBefore.isEmpty() ? isSource(kindAfter, a) : kindAfter.isEmpty() && isSource(kindBefore, b);
}

Misfit foreignTextOf(const QString &value, const ValueForm &from, const ValueForm &to)
{
    const Family before = typeFamily(from.type);
    if (typeFamily(to.type) != Family::Text)
        return {};
    const QString charset = charsetOf(to);
    const QString wanted = Message::tr("text that the character set %1 can hold").arg(charset);
    if (before == Family::Binary)
        return {QStringLiteral("HEX(CONVERT(%1 USING %2)) <> HEX(%1)").arg(value, charset), wanted};
    if (!hasCollation(before) || holdsCharset(charset, charsetOf(from)))
        return {};
    const QString kept = QStringLiteral("CONVERT(CONVERT(%1 USING %2) USING utf8mb4)").arg(value, charset);
    return {QStringLiteral("HEX(%1) <> HEX(CONVERT(%2 USING utf8mb4))").arg(kept, value), wanted};
}

bool mayMerge(const ValueForm &from, const ValueForm &to)
{
    const Family before = typeFamily(from.type);
    const Family after = typeFamily(to.type);
    if (hasCollation(before) && hasCollation(after))
        return from.charset != to.charset || from.collation != to.collation;
    if (isWords(before) || isChoice(before))
        return after != Family::Binary && after != Family::Json;
    // `20240102` and `20240102000000`
    return (isNumber(before) && isMoment(after)) || !valueChange(QString(), from.type, to.type).isEmpty();
}

QString convertedValue(const QString &value, const ValueForm &from, const ValueForm &to)
{
    const QString type = canonicalType(to.type);
    const QList<int> digits = argumentsOf(type);
    const auto cast = [&value](const QString &name) { return QStringLiteral("CAST(%1 AS %2)").arg(value, name); };
    const auto withFraction = [&](const QString &name) {
        return digits.isEmpty() ? cast(name) : cast(QStringLiteral("%1(%2)").arg(name).arg(digits.first()));
    };
    switch (typeFamily(type)) {
    case Family::Integer:
        return typeFamily(from.type) == Family::Integer ? value
               : typeFamily(from.type) == Family::Float ? QStringLiteral("ROUND(%1)").arg(value)
                                                        : cast(QStringLiteral("DECIMAL(65)"));
    case Family::Decimal:
        return cast(QStringLiteral("DECIMAL(65, %1)").arg(digits.value(1, 0)));
    case Family::Float:
        return cast(baseOf(type).toUpper());
    case Family::Date:
        return cast(QStringLiteral("DATE"));
    case Family::Time:
        return withFraction(QStringLiteral("TIME"));
    case Family::Timestamp:
    case Family::TimestampTz:
        return withFraction(QStringLiteral("DATETIME"));
    case Family::Text:
        return collated(value, to);
    case Family::Uuid:
        return QStringLiteral("LOWER(REPLACE(%1, '-', ''))").arg(value);
    default:
        return value;
    }
}

} // namespace joinery::mariadb
