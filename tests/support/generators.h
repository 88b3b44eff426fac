// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QSet>

#include <limits>
#include <rapidcheck.h>

// Random values for property tests. A generated schema is valid: names are unique, keys name columns that exist,
// foreign keys point to keys, expressions use columns that are there, and SQLite would take all of it. Print a failing
// case with the seed that RapidCheck tells: RC_PARAMS="seed=…".

namespace joinery::generate {

struct SchemaOptions
{
    int maximumTables = 5;
    int maximumColumns = 6;
    /** Names with spaces, quotes, letters outside ASCII and reserved words among the plain ones. */
    bool oddNames = true;
    bool objects = true;
};

/** How many of something: few in the first cases, more in later ones. */
inline int count(int from, int past)
{
    return *rc::gen::inRange(from, past);
}

/** Any of the numbers, each as often as the others in every case. */
inline int number(int from, int past)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, past));
}

/** True once in `of` times; shrinks to false, the plainer case. */
inline bool once(int of)
{
    return number(0, of) == of - 1;
}

template <typename T>
T oneOf(const QList<T> &values)
{
    return values.at(number(0, static_cast<int>(values.size())));
}

inline ObjectId id()
{
    const qint64 seed = *rc::gen::noShrink(
        rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max())));
    return ObjectId::derived(QString::number(seed));
}

/** A name that is not in `used` whatever its case; it is added there. */
inline QString name(QSet<QString> &used, bool odd)
{
    static const QStringList plain{
        QStringLiteral("author"), QStringLiteral("book"),     QStringLiteral("price"),  QStringLiteral("created_at"),
        QStringLiteral("amount"), QStringLiteral("position"), QStringLiteral("parent"), QStringLiteral("label"),
    };
    static const QStringList strange{
        QStringLiteral("Full Name"), QStringLiteral("select"), QStringLiteral("größe"), QStringLiteral("a\"b"),
        QStringLiteral("x'y"),       QStringLiteral("a.b"),    QStringLiteral("表"),    QStringLiteral("Mixed"),
    };
    const QString stem = odd && once(6) ? oneOf(strange) : oneOf(plain);
    QString result = stem;
    for (int i = 2; used.contains(result.toLower()); ++i)
        result = stem + QString::number(i);
    used.insert(result.toLower());
    return result;
}

/** How an expression in SQL names a column or table. */
inline QString sqlName(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

inline DataType type()
{
    using Kind = DataType::Kind;
    switch (number(0, 8)) {
    case 0:
        return DataType::varchar(number(1, 300));
    case 1:
        return DataType{.kind = Kind::Char, .length = number(1, 40)};
    case 2:
        return DataType::numeric(number(5, 20), number(0, 5));
    case 3:
        return DataType{.kind = Kind::Numeric, .precision = number(1, 20)};
    case 4:
        return DataType{.kind = oneOf<Kind>({Kind::SmallInt, Kind::Integer, Kind::BigInt}), .isUnsigned = once(4)};
    case 5:
        return DataType::fromText(oneOf<QString>({QStringLiteral("citext"), QStringLiteral("INT"), QString(),
                                                  QStringLiteral("VARCHAR (20)"), QStringLiteral("point")}));
    default:
        return DataType::of(oneOf<Kind>({Kind::Text, Kind::Integer, Kind::Real, Kind::Double, Kind::Boolean, Kind::Date,
                                         Kind::Time, Kind::Timestamp, Kind::TimestampTz, Kind::Interval, Kind::Uuid,
                                         Kind::Json, Kind::Jsonb, Kind::Blob, Kind::Numeric}));
    }
}

inline DataType strictType()
{
    using Kind = DataType::Kind;
    return DataType::of(oneOf<Kind>({Kind::Text, Kind::Integer, Kind::Real, Kind::Blob}));
}

inline DefaultValue defaultValue()
{
    using Kind = DefaultValue::Kind;
    switch (number(0, 6)) {
    case 0:
        return DefaultValue::literal(
            oneOf<QString>({QString(), QStringLiteral("it's"), QStringLiteral("null"), QStringLiteral("draft"),
                            QStringLiteral("5"), QStringLiteral("two\nlines"), QStringLiteral("☃")}));
    case 1:
        return DefaultValue::number(oneOf<QString>(
            {QStringLiteral("0"), QStringLiteral("-1.50"), QStringLiteral("1e3"), QStringLiteral("42")}));
    case 2:
        return DefaultValue::boolean(once(2));
    case 3:
        return DefaultValue::expression(
            oneOf<QString>({QStringLiteral("1 + 2"), QStringLiteral("abs(-3)"), QStringLiteral("lower('ABC')")}));
    case 4:
        return DefaultValue::of(oneOf<Kind>({Kind::CurrentTimestamp, Kind::CurrentDate, Kind::CurrentTime}));
    default:
        return DefaultValue::null();
    }
}

inline QString comment()
{
    return once(5) ? oneOf<QString>({QStringLiteral("What people see"), QStringLiteral("a \"quoted\" word\nand a line"),
                                     QStringLiteral("für später")})
                   : QString();
}

/** A condition over a column, as checks and partial indexes have it. */
inline QString condition(const Column &column)
{
    const QString columnName = sqlName(column.name);
    return oneOf<QString>({columnName + QStringLiteral(" IS NOT NULL"), columnName + QStringLiteral(" <> ''"),
                           QStringLiteral("length(") + columnName + QStringLiteral(") < 100")});
}

inline Column column(QSet<QString> &used, const TableOptions &options, bool oddNames)
{
    Column result{.id = id(), .name = name(used, oddNames)};
    result.type = options.strict ? strictType() : type();
    result.nullable = !once(3);
    if (once(4))
        result.defaultValue = defaultValue();
    if (result.defaultValue == DefaultValue::null())
        result.nullable = true;
    if (result.type.isText() && once(5))
        result.collation = oneOf<QString>({QStringLiteral("NOCASE"), QStringLiteral("RTRIM")});
    result.comment = comment();
    return result;
}

/** Columns that may be part of keys and of expressions: not generated. */
inline QList<Column> plainColumns(const Table &table)
{
    QList<Column> result;
    for (const Column &candidate : table.columns) {
        if (!candidate.generated)
            result.append(candidate);
    }
    return result;
}

/** One to three different columns that are not generated. */
inline QList<ObjectId> someColumns(const Table &table)
{
    const QList<Column> candidates = plainColumns(table);
    QList<ObjectId> result;
    for (int i = count(1, 4); i > 0; --i) {
        const ObjectId chosen = oneOf(candidates).id;
        if (!result.contains(chosen))
            result.append(chosen);
    }
    return result;
}

inline Index index(const Table &table, QSet<QString> &used, bool oddNames)
{
    Index result{.id = id(), .name = name(used, oddNames), .unique = once(5)};
    for (const ObjectId columnId : someColumns(table))
        result.parts.append({.column = columnId, .descending = once(4)});
    if (once(4)) {
        const QString columnName = sqlName(oneOf(plainColumns(table)).name);
        result.parts.append({.expression = QStringLiteral("lower(%1)").arg(columnName)});
    }
    if (once(4))
        result.parts.first().collation = QStringLiteral("NOCASE");
    if (once(4))
        result.where = condition(oneOf(plainColumns(table)));
    return result;
}

inline CheckConstraint check(const Table &table, QSet<QString> &used)
{
    return {id(), once(3) ? QString() : name(used, false), condition(oneOf(plainColumns(table)))};
}

/** Whether a key over these columns may say what to do on a conflict: those over the same ones must agree. */
inline bool mayResolve(const Table &table, const QList<ObjectId> &columns, ObjectId self)
{
    const auto says = [&columns](const auto &key) { return key.columns == columns && !key.onConflict.isEmpty(); };
    return !(table.primaryKey && says(*table.primaryKey)) &&
           std::none_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                        [&](const UniqueConstraint &each) { return each.id != self && says(each); });
}

inline UniqueConstraint uniqueConstraint(const Table &table, QSet<QString> &used)
{
    UniqueConstraint result{id(), once(3) ? QString() : name(used, false), someColumns(table),
                            once(6) ? QStringLiteral("IGNORE") : QString()};
    if (!mayResolve(table, result.columns, result.id))
        result.onConflict.clear();
    return result;
}

/** The column lists of a table that a foreign key may point to. */
inline QList<QList<ObjectId>> keysOf(const Table &table)
{
    QList<QList<ObjectId>> result;
    if (table.primaryKey)
        result.append(table.primaryKey->columns);
    for (const UniqueConstraint &constraint : table.uniqueConstraints)
        result.append(constraint.columns);
    return result;
}

/** A foreign key from `table` to a key of `target`; nothing where they have no fitting columns. */
inline std::optional<ForeignKey> foreignKey(const Table &table, const Table &target, QSet<QString> &used)
{
    const QList<QList<ObjectId>> keys = keysOf(target);
    if (keys.isEmpty())
        return std::nullopt;
    ForeignKey result{.id = id(), .referencedTable = target.id, .referencedColumns = oneOf(keys)};
    QList<Column> candidates = plainColumns(table);
    while (result.columns.size() < result.referencedColumns.size()) {
        if (candidates.isEmpty())
            return std::nullopt;
        result.columns.append(candidates.takeAt(number(0, static_cast<int>(candidates.size()))).id);
    }
    if (!once(3))
        result.name = name(used, false);
    const QList<ReferenceAction> actions{ReferenceAction::NoAction, ReferenceAction::Restrict, ReferenceAction::Cascade,
                                         ReferenceAction::SetNull, ReferenceAction::SetDefault};
    result.onDelete = oneOf(actions);
    result.onUpdate = oneOf(actions);
    result.deferral = once(4) ? Deferral::DeferrableInitiallyDeferred : Deferral::NotDeferrable;
    return result;
}

inline void addKeys(Table &table)
{
    QSet<QString> used;
    if (once(8))
        return;
    PrimaryKey key{.columns = {table.columns.first().id}};
    Column &first = table.columns.first();
    if (table.options.withoutRowId || once(3))
        key.columns = someColumns(table);
    else if (once(2)) {
        first.type = DataType::of(DataType::Kind::Integer);
        first.autoIncrement = once(2);
        first.collation.clear();
        if (first.autoIncrement)
            first.defaultValue.reset();
    }
    if (once(4))
        key.name = name(used, false);
    table.primaryKey = key;
}

/** A table without foreign keys. `usedNames` are those of all tables, indexes and objects of the schema. */
inline Table table(QSet<QString> &usedNames, const SchemaOptions &options = {})
{
    Table result{.id = id(), .name = name(usedNames, options.oddNames), .comment = comment()};
    result.options = {.strict = once(6), .withoutRowId = once(6)};
    QSet<QString> used;
    for (int i = count(1, options.maximumColumns + 1); i > 0; --i)
        result.columns.append(column(used, result.options, options.oddNames));
    addKeys(result);
    if (!result.primaryKey)
        result.options.withoutRowId = false;
    if (once(4)) {
        Column computed{.id = id(), .name = name(used, options.oddNames), .type = strictType()};
        computed.generated =
            Generated{QStringLiteral("coalesce(%1, 0)").arg(sqlName(result.columns.last().name)), once(2)};
        result.columns.append(computed);
    }
    QSet<QString> constraints;
    for (int i = count(0, 3); i > 0; --i)
        result.checks.insert(check(result, constraints));
    for (int i = count(0, 2); i > 0; --i)
        result.uniqueConstraints.insert(uniqueConstraint(result, constraints));
    for (int i = count(0, 3); i > 0; --i)
        result.indexes.insert(index(result, usedNames, options.oddNames));
    return result;
}

inline DefinitionObject view(const Table &table, QSet<QString> &usedNames, bool oddNames)
{
    return {.id = id(),
            .kind = DefinitionObject::Kind::View,
            .name = name(usedNames, oddNames),
            .definition =
                QStringLiteral("AS SELECT %1\nFROM %2").arg(sqlName(oneOf(table.columns).name), sqlName(table.name)),
            .comment = comment()};
}

inline DefinitionObject trigger(const Table &table, QSet<QString> &usedNames, bool oddNames)
{
    return {.id = id(),
            .kind = DefinitionObject::Kind::Trigger,
            .name = name(usedNames, oddNames),
            .definition = QStringLiteral("AFTER DELETE ON %1 BEGIN\n  SELECT 1;\nEND").arg(sqlName(table.name))};
}

/** Every name that tables, indexes and objects of the schema have, folded. */
inline QSet<QString> namesIn(const Schema &schema)
{
    QSet<QString> result;
    for (const Table &each : schema.tables) {
        result.insert(each.name.toLower());
        for (const Index &entry : each.indexes)
            result.insert(entry.name.toLower());
    }
    for (const DefinitionObject &object : schema.objects)
        result.insert(object.name.toLower());
    return result;
}

/** A valid schema; foreign keys may point to the own table and run in circles. */
inline rc::Gen<Schema> schema(const SchemaOptions &options = {})
{
    return rc::gen::exec([options] {
        Schema result;
        QSet<QString> used;
        for (int i = count(0, options.maximumTables + 1); i > 0; --i)
            result.tables.insert(table(used, options));
        const QList<ObjectId> ids = result.tables.ids();
        for (const ObjectId tableId : ids) {
            QSet<QString> constraints;
            for (int i = count(0, 3); i > 0; --i) {
                Table *from = result.tables.edit(tableId);
                for (const CheckConstraint &entry : from->checks)
                    constraints.insert(entry.name.toLower());
                for (const UniqueConstraint &entry : from->uniqueConstraints)
                    constraints.insert(entry.name.toLower());
                const Table target = *result.tables.find(oneOf(ids));
                if (const auto key = foreignKey(*from, target, constraints))
                    from->foreignKeys.insert(*key);
            }
        }
        if (options.objects && !ids.isEmpty() && once(2))
            result.objects.insert(view(*result.tables.find(oneOf(ids)), used, options.oddNames));
        if (options.objects && !ids.isEmpty() && once(3))
            result.objects.insert(trigger(*result.tables.find(oneOf(ids)), used, options.oddNames));
        return result;
    });
}

} // namespace joinery::generate
