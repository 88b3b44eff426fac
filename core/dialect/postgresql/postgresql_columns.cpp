// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_columns.h"

#include "core/dialect/postgresql/postgresql_features.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

QString withPrecision(const char *word, const QString &digits)
{
    const QString text = QString::fromLatin1(word);
    return digits.isEmpty() ? text : QStringLiteral("%1(%2)").arg(text, digits);
}

QString truth(bool value)
{
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

/** START WITH, INCREMENT BY…: one option of a sequence, where it is said. */
void addOption(QStringList &options, const char *word, const std::optional<qint64> &value)
{
    if (value)
        options.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(word)).arg(*value));
}

/** Options of a column that have a clause of their own; every other is a parameter of the planner's statistics. */
bool hasOwnClause(const QString &option)
{
    return option == QLatin1String("storage") || option == QLatin1String("compression") ||
           option == QLatin1String("statistics");
}

QString ownClause(const QString &option, const QString &value)
{
    if (option == QLatin1String("storage"))
        return QStringLiteral("SET STORAGE ") + (value.isEmpty() ? QStringLiteral("DEFAULT") : value.toUpper());
    if (option == QLatin1String("compression"))
        return QStringLiteral("SET COMPRESSION ") + (value.isEmpty() ? QStringLiteral("default") : value);
    return QStringLiteral("SET STATISTICS ") + (value.isEmpty() ? QStringLiteral("-1") : value);
}

/** Before version 16 there is no SET STORAGE DEFAULT, so the type's own way is said by its name. */
QString usualStorage(const Column &column)
{
    switch (typeFamily(typeName(column.type))) {
    case TypeFamily::Text:
    case TypeFamily::Character:
    case TypeFamily::Json:
    case TypeFamily::Jsonb:
    case TypeFamily::Bytes:
    case TypeFamily::Bits:
    case TypeFamily::Array:
    case TypeFamily::Other:
        return QStringLiteral("extended");
    case TypeFamily::Numeric:
        return QStringLiteral("main");
    default:
        return QStringLiteral("plain");
    }
}

struct InheritedColumn
{
    const Table *table;
    const Column *column;
};

/** What the parents of the table have under this name. */
QList<InheritedColumn> inheritedColumns(const Schema &schema, const Table &table, const QString &name)
{
    QList<InheritedColumn> result;
    const QStringList parents = table.options.inherits.isEmpty() ? QStringList() : parentsOf(table.options);
    for (const QString &each : parents) {
        const Table *parent = parentNamed(schema, each);
        const Column *column = parent ? parent->columnNamed(name) : nullptr;
        if (column)
            result.append({parent, column});
    }
    return result;
}

bool hasSameDefault(const Column &a, const Column &b)
{
    return columnDefault(a) == columnDefault(b) && isSerial(a) == isSerial(b);
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
    case DefaultValue::Kind::False:
        return truth(value.kind == DefaultValue::Kind::True);
    case DefaultValue::Kind::Expression:
        return enclosed(value.text);
    case DefaultValue::Kind::CurrentTimestamp:
        return withPrecision("CURRENT_TIMESTAMP", value.text);
    case DefaultValue::Kind::CurrentDate:
        return QStringLiteral("CURRENT_DATE");
    case DefaultValue::Kind::CurrentTime:
        return withPrecision("CURRENT_TIME", value.text);
    case DefaultValue::Kind::Uuid:
        return QStringLiteral("gen_random_uuid()");
    }
    return {};
}

QString defaultText(const DefaultValue &value, const DataType &type)
{
    const bool isTruth = value.kind == DefaultValue::Kind::True || value.kind == DefaultValue::Kind::False;
    if (isTruth && type.isNumber())
        return value.kind == DefaultValue::Kind::True ? QStringLiteral("1") : QStringLiteral("0");
    if (isTruth && type.isText())
        return quotedText(truth(value.kind == DefaultValue::Kind::True).toLower());
    if (value.kind == DefaultValue::Kind::Text && type.isNumber() && isSqlNumber(value.text))
        return value.text;
    if (value.kind == DefaultValue::Kind::Number && type.kind == DataType::Kind::Boolean && type.dimensions == 0)
        return truth(value.text.toDouble() != 0);
    if (value.kind == DefaultValue::Kind::Number && !type.isNumber())
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

bool isIdentity(const Column &column)
{
    return column.autoIncrement && column.details->identity.style != Identity::Style::Serial;
}

bool isSerial(const Column &column)
{
    return column.autoIncrement && column.details->identity.style == Identity::Style::Serial;
}

QString sequenceOptions(const Identity &identity)
{
    QStringList options;
    addOption(options, "START WITH", identity.start);
    addOption(options, "INCREMENT BY", identity.step);
    addOption(options, "MINVALUE", identity.minimum);
    addOption(options, "MAXVALUE", identity.maximum);
    addOption(options, "CACHE", identity.cache);
    if (identity.cycle)
        options.append(QStringLiteral("CYCLE"));
    return options.join(QLatin1Char(' '));
}

QStringList sequenceChanges(const Identity &before, const Identity &after)
{
    QStringList changes;
    const auto change = [&changes](const char *word, qint64 from, qint64 to) {
        if (from != to)
            changes.append(QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(to));
    };
    // Where there is no limit the direction decides which one is meant, so it is said anew when that changes.
    const bool turns = countsDown(before) != countsDown(after);
    const auto limit = [&](const char *word, const std::optional<qint64> &from, const std::optional<qint64> &to) {
        if (from != to || (turns && !to))
            changes.append(to ? QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(*to)
                              : QStringLiteral("NO ") + QLatin1String(word));
    };
    change("START WITH", firstNumber(before), firstNumber(after));
    change("INCREMENT BY", before.step.value_or(1), after.step.value_or(1));
    limit("MINVALUE", before.minimum, after.minimum);
    limit("MAXVALUE", before.maximum, after.maximum);
    change("CACHE", before.cache.value_or(1), after.cache.value_or(1));
    if (before.cycle != after.cycle)
        changes.append(after.cycle ? QStringLiteral("CYCLE") : QStringLiteral("NO CYCLE"));
    return changes;
}

bool countsDown(const Identity &identity)
{
    return identity.step.value_or(1) < 0;
}

qint64 firstNumber(const Identity &identity)
{
    return identity.start.value_or(countsDown(identity) ? identity.maximum.value_or(-1) : identity.minimum.value_or(1));
}

QString sequenceNameOption()
{
    return QStringLiteral("sequence");
}

QString inheritedOption()
{
    return QStringLiteral("inherited");
}

bool isLeftToParent(const Schema &schema, const Table &table, const Column &column)
{
    if (!column.details->options.contains(inheritedOption()) || column.autoIncrement)
        return false;
    const QList<InheritedColumn> inherited = inheritedColumns(schema, table, column.name);
    // Parents that disagree are told by the heir.
    return !inherited.isEmpty() && std::all_of(inherited.begin(), inherited.end(), [&](const InheritedColumn &each) {
        return columnType(schema, *each.column) == columnType(schema, column) &&
               each.column->collation == column.collation && each.column->generated == column.generated &&
               hasSameDefault(*each.column, *inherited.first().column);
    });
}

QStringList changesOfInherited(const Schema &schema, const Table &table, const Column &column)
{
    const QList<InheritedColumn> inherited = inheritedColumns(schema, table, column.name);
    const Column &theirs = *inherited.first().column;
    const QString alter = QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(column.name));
    const auto value = columnDefault(column);
    QStringList clauses;
    if (!column.generated && value && value != columnDefault(theirs))
        clauses.append(alter + QStringLiteral("SET DEFAULT ") + *value);
    else if (!column.generated && !value && (columnDefault(theirs) || isSerial(theirs)))
        clauses.append(alter + QStringLiteral("DROP DEFAULT"));
    const bool isRefused = std::any_of(inherited.begin(), inherited.end(), [](const InheritedColumn &each) {
        return refusesNull(*each.table, *each.column);
    });
    if (refusesNull(table, column) && !isRefused)
        clauses.append(alter + QStringLiteral("SET NOT NULL"));
    return clauses;
}

QString identityClause(const Column &column)
{
    const Identity &identity = column.details->identity;
    const QString name = column.details->options.value(sequenceNameOption());
    QString options = sequenceOptions(identity);
    if (!name.isEmpty())
        options = (QStringLiteral("SEQUENCE NAME %1 ").arg(quotedName(name)) + options).trimmed();
    return (identity.style == Identity::Style::Always ? QStringLiteral("GENERATED ALWAYS AS IDENTITY")
                                                      : QStringLiteral("GENERATED BY DEFAULT AS IDENTITY")) +
           (options.isEmpty() ? QString() : QStringLiteral(" (") + options + QLatin1Char(')'));
}

QString sequenceOf(const Table &table, const Column &column)
{
    return QStringLiteral("pg_get_serial_sequence(%1, %2)").arg(quotedText(nameOf(table)), quotedText(column.name));
}

bool refusesNull(const Table &table, const Column &column)
{
    return !column.nullable || column.autoIncrement || table.isPrimaryKeyColumn(column.id);
}

QString collateClause(const QString &collation)
{
    return collation.isEmpty() ? QString() : QStringLiteral(" COLLATE ") + collationName(collation);
}

QString columnDefinition(const Schema &schema, const Table &table, const Column &column)
{
    QString type = columnType(schema, column);
    if (isSerial(column)) {
        const QString canonical = canonicalType(type);
        type = canonical == QLatin1String("smallint") ? QStringLiteral("smallserial")
               : canonical == QLatin1String("bigint") ? QStringLiteral("bigserial")
                                                      : QStringLiteral("serial");
    }
    QString text = quotedName(column.name) + QLatin1Char(' ') + type + collateClause(column.collation);
    const Table *parent = inheritedFrom(schema, table, column.name);
    const Column *inherited = parent ? parent->columnNamed(column.name) : nullptr;
    // What is computed in the parent is so in its heirs, and before version 16 they may not say it again.
    const bool isComputedThere = inherited && inherited->generated && column.generated &&
                                 inherited->generated->expression == column.generated->expression;
    if (column.generated && !isComputedThere)
        text += QStringLiteral(" GENERATED ALWAYS AS %1 STORED").arg(parenthesized(column.generated->expression));
    else if (isIdentity(column))
        text += QLatin1Char(' ') + identityClause(column);
    else if (const auto value = columnDefault(column))
        text += QStringLiteral(" DEFAULT ") + *value;
    else if (inherited && !column.generated && columnDefault(*inherited))
        text += QStringLiteral(" DEFAULT NULL");
    if (refusesNull(table, column) && !isSerial(column))
        text += QStringLiteral(" NOT NULL");
    return text;
}

Column afterRetyping(const Column &column)
{
    Column result = column;
    for (const QString &option : {QStringLiteral("storage"), QStringLiteral("compression")}) {
        if (result.details->options.contains(option))
            result.details.edit().options.remove(option);
    }
    return result;
}

QStringList optionClauses(const Column &before, const Column &after)
{
    const QMap<QString, QString> &from = before.details->options;
    const QMap<QString, QString> &to = after.details->options;
    const QString alter = QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(after.name));
    QStringList clauses;
    QMap<QString, QString> set;
    QStringList reset;
    static const Words known = features().columns.options;
    for (const QString &key : (from.keys() + to.keys())) {
        const bool isSeen = set.contains(key) || reset.contains(parameterName(key));
        if (from.value(key) == to.value(key) || isSeen || !known.contains(key) || key == sequenceNameOption())
            continue;
        if (hasOwnClause(key)) {
            const bool isUsual = key == QLatin1String("storage") && !to.contains(key);
            const QString clause = alter + ownClause(key, isUsual ? usualStorage(after) : to.value(key));
            if (!clauses.contains(clause))
                clauses.append(clause);
        } else if (to.contains(key)) {
            set.insert(key, to.value(key));
        } else {
            reset.append(parameterName(key));
        }
    }
    if (!set.isEmpty())
        clauses.append(alter + QStringLiteral("SET (%1)").arg(parameterList(set)));
    if (!reset.isEmpty())
        clauses.append(alter + QStringLiteral("RESET (%1)").arg(reset.join(QStringLiteral(", "))));
    return clauses;
}

} // namespace joinery::postgresql
