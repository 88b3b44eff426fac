// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_columns.h"

#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_types.h"

namespace joinery::mariadb {

namespace {

QString withPrecision(const char *word, const QString &digits)
{
    const QString text = QString::fromLatin1(word);
    return digits.isEmpty() ? text : QStringLiteral("%1(%2)").arg(text, digits);
}

bool isTemporal(const DataType &type)
{
    const TypeFamily family = typeFamily(typeName(type));
    return family == TypeFamily::Timestamp || family == TypeFamily::TimestampTz;
}

/** ` CHARACTER SET latin1 COLLATE latin1_swedish_ci`, or nothing. */
QString charsetClause(const Column &column)
{
    QString text;
    if (const QString &charset = column.details->charset; !charset.isEmpty())
        text += QStringLiteral(" CHARACTER SET ") + charset;
    if (!column.collation.isEmpty())
        text += QStringLiteral(" COLLATE ") + column.collation;
    return text;
}

QString nullClause(const Table &table, const Column &column)
{
    // MariaDB knows no NOT NULL for a column that it computes.
    if (column.generated)
        return {};
    if (refusesNull(table, column))
        return QStringLiteral(" NOT NULL");
    // What a TIMESTAMP does when nothing is said depends on the server's settings.
    return typeFamily(typeName(column.type)) == TypeFamily::TimestampTz ? QStringLiteral(" NULL") : QString();
}

QString valueClause(const Column &column, const Spelling &spelling)
{
    if (column.autoIncrement)
        return QStringLiteral(" AUTO_INCREMENT");
    if (column.defaultValue && column.defaultValue->kind == DefaultValue::Kind::Expression && !column.generated)
        return QStringLiteral(" DEFAULT ") + spelling(column.defaultValue->text);
    const auto value = columnDefault(column);
    return value ? QStringLiteral(" DEFAULT ") + *value : QString();
}

} // namespace

QString defaultText(const DefaultValue &value)
{
    switch (value.kind) {
    case DefaultValue::Kind::Null:
        return QStringLiteral("NULL");
    case DefaultValue::Kind::Text:
        return quotedText(value.text);
    case DefaultValue::Kind::Number:
        return value.text;
    case DefaultValue::Kind::True:
        return QStringLiteral("TRUE");
    case DefaultValue::Kind::False:
        return QStringLiteral("FALSE");
    case DefaultValue::Kind::Expression:
        return parenthesized(value.text);
    case DefaultValue::Kind::CurrentTimestamp:
        return withPrecision("CURRENT_TIMESTAMP", value.text);
    case DefaultValue::Kind::CurrentDate:
        return QStringLiteral("(CURRENT_DATE)");
    case DefaultValue::Kind::CurrentTime:
        return QLatin1Char('(') + withPrecision("CURRENT_TIME", value.text) + QLatin1Char(')');
    case DefaultValue::Kind::Uuid:
        return QStringLiteral("(UUID())");
    }
    return {};
}

QString defaultText(const DefaultValue &value, const DataType &type)
{
    const bool isTruth = value.kind == DefaultValue::Kind::True || value.kind == DefaultValue::Kind::False;
    if (isTruth && type.isText())
        return quotedText(value.kind == DefaultValue::Kind::True ? QStringLiteral("true") : QStringLiteral("false"));
    if (value.kind == DefaultValue::Kind::CurrentTimestamp && !isTemporal(type))
        return QLatin1Char('(') + defaultText(value) + QLatin1Char(')');
    if (value.kind == DefaultValue::Kind::Number && !type.isNumber() && type.kind != DataType::Kind::Boolean &&
        type.kind != DataType::Kind::Native)
        return quotedText(value.text);
    return defaultText(value);
}

std::optional<QString> columnDefault(const Column &column)
{
    if (column.autoIncrement || column.generated || !column.defaultValue ||
        column.defaultValue->kind == DefaultValue::Kind::Null)
        return std::nullopt;
    return defaultText(*column.defaultValue, column.type);
}

bool isUncertain(const Column &column)
{
    if (column.generated || !column.defaultValue)
        return false;
    if (column.defaultValue->kind == DefaultValue::Kind::Uuid)
        return true;
    static const QSet<QString> uncertain{QStringLiteral("uuid"), QStringLiteral("uuid_short"), QStringLiteral("rand"),
                                         QStringLiteral("random_bytes")};
    const QStringList called = column.defaultValue->kind == DefaultValue::Kind::Expression
                                   ? calledFunctions(column.defaultValue->text)
                                   : QStringList();
    return std::any_of(called.begin(), called.end(), [](const QString &name) { return uncertain.contains(name); });
}

bool refusesNull(const Table &table, const Column &column)
{
    return !column.nullable || column.autoIncrement || table.isPrimaryKeyColumn(column.id);
}

const CheckConstraint *checkOfColumn(const Table &table, ObjectId column)
{
    const CheckConstraint *found = nullptr;
    for (const CheckConstraint &check : table.checks) {
        if (check.column != column || !check.name.isEmpty())
            continue;
        if (found)
            return nullptr;
        found = &check;
    }
    return found;
}

QString spelledOut(const QString &expression)
{
    return parenthesized(expression);
}

QString columnBody(const Table &table, const Column &column, const Spelling &spelling)
{
    QString text = typeName(column.type) + charsetClause(column);
    if (column.generated)
        text += QStringLiteral(" GENERATED ALWAYS AS ") + spelling(column.generated->expression) +
                (column.generated->stored ? QStringLiteral(" STORED") : QStringLiteral(" VIRTUAL"));
    text += nullClause(table, column) + valueClause(column, spelling);
    if (!column.details->onUpdate.isEmpty())
        text += QStringLiteral(" ON UPDATE ") + column.details->onUpdate;
    if (column.details->invisible)
        text += QStringLiteral(" INVISIBLE");
    // Those that the server does not know are left out of the table before (loweredColumn()).
    const QMap<QString, QString> &options = column.details->options;
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        text += QLatin1Char(' ') + option.key().toUpper();
        if (!option.value().isEmpty())
            text += QLatin1Char(' ') + option.value();
    }
    if (!column.comment.isEmpty())
        text += QStringLiteral(" COMMENT ") + quotedText(column.comment);
    if (const CheckConstraint *check = checkOfColumn(table, column.id))
        text += QStringLiteral(" CHECK ") + spelling(check->expression);
    return text;
}

QString columnDefinition(const Table &table, const Column &column)
{
    return quotedName(column.name) + QLatin1Char(' ') + columnBody(table, column);
}

QString fullType(const Table &table, const Column &column)
{
    QString text = canonicalType(typeName(column.type));
    if (!hasCharset(column.type))
        return text;
    const bool isOwn = !column.collation.isEmpty() || !column.details->charset.isEmpty();
    text += QStringLiteral(" / ") + (isOwn ? column.details->charset : table.options.charset).toLower();
    text += QStringLiteral(" / ") + (isOwn ? column.collation : table.options.collation).toLower();
    return text;
}

bool canReference(const Table &table, const Column &column, const Table &target, const Column &other)
{
    const ValueForm own = formOf(table, column);
    const ValueForm there = formOf(target, other);
    const QString type = canonicalType(own.type);
    const QString typeThere = canonicalType(there.type);
    const TypeFamily family = typeFamily(type);
    if (family != typeFamily(typeThere) || own.charset != there.charset || own.collation != there.collation)
        return false;
    if (family == TypeFamily::Integer)
        return baseOf(type) == baseOf(typeThere) && isUnsigned(own.type) == isUnsigned(there.type);
    return family == TypeFamily::Text || family == TypeFamily::Binary ||
           fullType(table, column) == fullType(target, other);
}

bool needsRemaking(const Column &before, const Column &after)
{
    const auto isVirtual = [](const Column &column) { return column.generated && !column.generated->stored; };
    return isVirtual(before) != isVirtual(after) || (!before.generated && after.generated) ||
           (isVirtual(before) && before.type != after.type);
}

} // namespace joinery::mariadb
