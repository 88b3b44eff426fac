// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/operation_generators.h"

// What of tables and their parts the plain generators leave out: every member of every value gets other values than its
// usual one here. tst_generators holds them to that.

namespace joinery::generate {

inline QString nameSpaceIn(const Schema &schema)
{
    QStringList names{QString()};
    for (const DefinitionObject &object : schema.objects) {
        if (object.kind == DefinitionObject::Kind::Namespace)
            names.append(object.name);
    }
    return oneOf(names);
}

/** Names of everything in the schema: nothing new gets one of them, so that words in texts mean one thing. */
inline QSet<QString> allNames(const Schema &schema)
{
    QSet<QString> used = namesIn(schema);
    for (const Table &each : schema.tables) {
        for (const Column &entry : each.columns)
            used.insert(entry.name.toLower());
        for (const Partition &partition : each.partitions)
            used.insert(partition.name.toLower());
    }
    for (const EnumType &enumType : schema.enums)
        used.insert(enumType.name.toLower());
    return used;
}

inline Table tableOf(const Schema &schema)
{
    return schema.tables.at(number(0, static_cast<int>(schema.tables.size())));
}

inline ColumnDetails details()
{
    ColumnDetails result;
    if (once(2))
        result.identity = {
            .style = oneOf<Identity::Style>({Identity::Style::Usual, Identity::Style::Always, Identity::Style::Serial}),
            .start = once(2) ? std::optional<qint64>(number(-5, 50)) : std::nullopt,
            .step = once(2) ? std::optional<qint64>(number(1, 5)) : std::nullopt,
            .minimum = once(4) ? std::optional<qint64>(-100) : std::nullopt,
            .maximum = once(4) ? std::optional<qint64>(number(1000, 2000)) : std::nullopt,
            .cache = once(4) ? std::optional<qint64>(number(1, 30)) : std::nullopt,
            .cycle = once(3)};
    if (once(3))
        result.charset = QStringLiteral("utf8mb4");
    if (once(3))
        result.onUpdate = QStringLiteral("current_timestamp");
    result.invisible = once(4);
    if (once(4))
        result.options.insert(QStringLiteral("storage"), QStringLiteral("external"));
    return result;
}

inline KeyDetails keyDetails(const Table &table)
{
    KeyDetails result;
    if (once(2))
        result.deferral = Deferral::DeferrableInitiallyDeferred;
    if (once(3))
        result.include = someColumns(table);
    if (once(3))
        result.options.insert(QStringLiteral("fillfactor"), QString::number(number(10, 100)));
    result.comment = comment();
    return result;
}

inline ExclusionConstraint exclusion(const Table &table, QSet<QString> &used)
{
    ExclusionConstraint result{.id = id(), .name = once(3) ? QString() : name(used, false)};
    result.method = QStringLiteral("gist");
    result.parts.append({{.column = oneOf(plainColumns(table)).id}, QStringLiteral("=")});
    if (once(2))
        result.parts.append({{.expression = QStringLiteral("lower(%1)").arg(sqlName(oneOf(plainColumns(table)).name))},
                             QStringLiteral("&&")});
    if (once(3))
        result.where = condition(oneOf(plainColumns(table)));
    result.details = keyDetails(table);
    return result;
}

inline Partition partition(const Table &table, QSet<QString> &used)
{
    Partition result{.id = id(), .name = name(used, false)};
    result.bound = QStringLiteral("FOR VALUES IN (%1)").arg(number(0, 9));
    if (!table.partitions.isEmpty() && once(2))
        result.parent = table.partitions.at(number(0, static_cast<int>(table.partitions.size()))).id;
    return result;
}

inline TableOptions anyOptions(const TableOptions &from)
{
    TableOptions result = from;
    result.unlogged = once(3);
    result.engine = once(3) ? QStringLiteral("InnoDB") : QString();
    result.partitionBy = once(3) ? QStringLiteral("HASH (1)") : QString();
    if (once(3))
        result.parameters.insert(QStringLiteral("fillfactor"), QString::number(number(10, 100)));
    return result;
}

template <typename T>
T anyOf(const IdMap<T> &things)
{
    return things.at(number(0, static_cast<int>(things.size())));
}

/** The alteration where something changes, nothing where it does not. */
template <typename Part>
QList<Operation> alteredTo(const Table &home, const Part &before, const Part &after)
{
    return after == before ? QList<Operation>() : QList<Operation>{AlterPart<Part>{referenceTo(home), before, after}};
}

/** Names of the constraints of a table, folded. */
inline QSet<QString> constraintNames(const Table &table)
{
    QSet<QString> used;
    const auto collect = [&used](const auto &parts) {
        for (const auto &part : parts)
            used.insert(part.name.toLower());
    };
    collect(table.checks);
    collect(table.uniqueConstraints);
    collect(table.foreignKeys);
    collect(table.exclusions);
    if (table.primaryKey)
        used.insert(table.primaryKey->name.toLower());
    return used;
}

template <typename Part>
QList<Operation> renamed(const Table &home, const Part &part)
{
    QSet<QString> used = constraintNames(home);
    if (part.name.isEmpty())
        return {};
    return {RenameConstraint{referenceTo(home), referenceToPart(part), name(used, false)}};
}

inline DataType rareType()
{
    return DataType::fromText(oneOf<QString>(
        {QStringLiteral("tinyint"), QStringLiteral("mediumint"), QStringLiteral("mediumint unsigned"),
         QStringLiteral("tinytext"), QStringLiteral("mediumtext"), QStringLiteral("integer[][]"),
         QStringLiteral("time(2)"), QStringLiteral("numeric"), QStringLiteral("varchar"), QStringLiteral("bigint")}));
}

/** Whether the column may number rows by itself, alone in its table. */
inline bool mayNumberRows(const Table &home, const Column &column)
{
    const auto numbersItself = [](const Column &each) { return each.autoIncrement; };
    return column.type.isInteger() && column.type.dimensions == 0 && !column.generated && home.primaryKey &&
           home.primaryKey->columns == QList<ObjectId>{column.id} &&
           (column.autoIncrement || std::none_of(home.columns.begin(), home.columns.end(), numbersItself));
}

inline QList<Operation> editColumnFurther(const Table &home)
{
    const Column before = oneOf(home.columns);
    Column after = before;
    switch (number(0, 7)) {
    case 0:
        if (before.defaultValue == DefaultValue::null() || before.autoIncrement)
            return {};
        after.nullable = !before.nullable;
        break;
    case 1:
        if (!mayNumberRows(home, before))
            return {};
        after.autoIncrement = !before.autoIncrement;
        after.defaultValue.reset();
        break;
    case 2:
        after.details = details();
        break;
    case 3:
    case 6:
        if (before.generated || before.autoIncrement || home.options.strict)
            return {};
        after.type = rareType();
        after.defaultValue.reset();
        break;
    case 4:
        after.collation = oneOf<QString>({QString(), QStringLiteral("C"), QStringLiteral("utf8mb4_bin")});
        break;
    default:
        if (!before.generated)
            return {};
        if (once(2))
            after.generated.reset();
        else
            after.generated->stored = !before.generated->stored;
    }
    return after == before ? QList<Operation>() : QList<Operation>{AlterColumn{referenceTo(home), before, after}};
}

inline QList<Operation> editForeignKeyFurther(const Table &home)
{
    QSet<QString> used = constraintNames(home);
    if (home.foreignKeys.isEmpty() || once(6)) {
        ForeignKey astray{.id = id(), .name = name(used, false)};
        astray.columns = {oneOf(plainColumns(home)).id};
        astray.unresolvedTable = QStringLiteral("nowhere");
        astray.unresolvedColumns = {QStringLiteral("id")};
        return {AddForeignKey{referenceTo(home), astray}};
    }
    const ForeignKey before = anyOf(home.foreignKeys);
    ForeignKey after = before;
    switch (number(0, 7)) {
    case 0:
        return renamed(home, before);
    case 1:
        after.match = oneOf<QString>({QString(), QStringLiteral("FULL"), QStringLiteral("PARTIAL")});
        break;
    case 2:
        after.deferral = oneOf<Deferral>(
            {Deferral::NotDeferrable, Deferral::DeferrableInitiallyImmediate, Deferral::DeferrableInitiallyDeferred});
        break;
    case 3:
        after.enforcement =
            oneOf<Enforcement>({Enforcement::Enforced, Enforcement::NotValid, Enforcement::NotEnforced});
        break;
    case 4:
        after.onDelete = ReferenceAction::SetNull;
        after.setColumns = {before.columns.last()};
        break;
    case 5:
        after.onUpdate = oneOf<ReferenceAction>({ReferenceAction::NoAction, ReferenceAction::Cascade});
        break;
    default:
        after.comment = comment();
    }
    return alteredTo(home, before, after);
}

/** A key of texts that compares some in another way than they are kept, and sorts some downwards. */
inline KeyDetails keyDetailsOfSqlite(const QList<ObjectId> &columns)
{
    KeyDetails result;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        result.collations.append(oneOf<QString>({QString(), QStringLiteral("NOCASE"), QStringLiteral("RTRIM")}));
        result.descending.append(once(2));
    }
    return result;
}

inline QList<Operation> editPrimaryKeyFurther(const Table &home)
{
    if (!home.primaryKey)
        return {};
    QSet<QString> used = constraintNames(home);
    PrimaryKey after = *home.primaryKey;
    switch (number(0, 5)) {
    case 0:
        after.name = once(3) ? QString() : name(used, false);
        break;
    case 1:
        after.onConflict = after.onConflict.isEmpty() ? QStringLiteral("REPLACE") : QString();
        break;
    case 2:
        after.details = keyDetailsOfSqlite(after.columns);
        break;
    default:
        after.details = keyDetails(home);
    }
    return after == home.primaryKey ? QList<Operation>()
                                    : QList<Operation>{SetPrimaryKey{referenceTo(home), home.primaryKey, after}};
}

/** A key of texts that looks at their beginnings, kept in another kind of index. */
inline KeyDetails keyDetailsOfMariadb(const QList<ObjectId> &columns)
{
    KeyDetails result;
    for (qsizetype i = 0; i < columns.size(); ++i)
        result.prefixLengths.append(number(0, 20));
    if (once(3)) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            result.descending.append(once(2));
    }
    result.method = oneOf<QString>({QString(), QStringLiteral("btree"), QStringLiteral("hash")});
    return result;
}

inline QList<Operation> editUniqueFurther(const Table &home)
{
    if (home.uniqueConstraints.isEmpty())
        return {};
    const UniqueConstraint before = anyOf(home.uniqueConstraints);
    UniqueConstraint after = before;
    switch (number(0, 5)) {
    case 0:
        return renamed(home, before);
    case 1:
        after.nullsNotDistinct = !before.nullsNotDistinct;
        break;
    case 2:
        after.details = keyDetails(home);
        break;
    case 3:
        after.details = keyDetailsOfSqlite(before.columns);
        break;
    default:
        after.details = keyDetailsOfMariadb(before.columns);
    }
    return alteredTo(home, before, after);
}

inline QList<Operation> editCheckFurther(const Table &home)
{
    if (home.checks.isEmpty())
        return {};
    const CheckConstraint before = anyOf(home.checks);
    CheckConstraint after = before;
    switch (number(0, 4)) {
    case 0:
        after.noInherit = !before.noInherit;
        break;
    case 1:
        after.comment = comment();
        break;
    case 2:
        after.enforcement =
            oneOf<Enforcement>({Enforcement::Enforced, Enforcement::NotValid, Enforcement::NotEnforced});
        break;
    default:
        after.column = before.column.isNull() ? oneOf(plainColumns(home)).id : ObjectId();
    }
    return alteredTo(home, before, after);
}

inline QList<Operation> editIndexFurther(const Schema &schema, const Table &home)
{
    QSet<QString> used = allNames(schema);
    if (home.indexes.isEmpty())
        return {AddIndex{referenceTo(home), index(home, used, true)}};
    const Index before = anyOf(home.indexes);
    Index after = before;
    switch (number(0, 7)) {
    case 6:
        return {RenameIndex{referenceTo(home), referenceToPart(before), name(used, true)}};
    case 0:
        after.method = oneOf<QString>({QString(), QStringLiteral("hash"), QStringLiteral("gin"),
                                       QStringLiteral("btree"), QStringLiteral("brin")});
        break;
    case 1:
        for (IndexPart &part : after.parts)
            part.nulls = oneOf<NullsOrder>({NullsOrder::Usual, NullsOrder::First, NullsOrder::Last});
        break;
    case 2:
        after.parts.first().prefixLength = once(3) ? std::nullopt : std::optional(number(1, 30));
        break;
    case 3:
        after.details = IndexDetails{.nullsNotDistinct = once(2),
                                     .comment = comment(),
                                     .options = {{QStringLiteral("fillfactor"), QString::number(number(10, 100))}}};
        break;
    case 4:
        after.parts.first().collation = oneOf<QString>({QString(), QStringLiteral("C")});
        break;
    default:
        after.unique = !before.unique;
    }
    return alteredTo(home, before, after);
}

inline QList<Operation> editExclusionFurther(const Table &home)
{
    QSet<QString> used = constraintNames(home);
    if (home.exclusions.isEmpty())
        return {AddExclusionConstraint{referenceTo(home), exclusion(home, used)}};
    const ExclusionConstraint before = anyOf(home.exclusions);
    ExclusionConstraint after = before;
    switch (number(0, 5)) {
    case 0:
        return renamed(home, before);
    case 4:
        return dropOneOf(home, home.exclusions);
    case 1:
        after.where = condition(oneOf(plainColumns(home)));
        break;
    case 2:
        after.method = oneOf<QString>({QStringLiteral("gist"), QStringLiteral("btree")});
        break;
    default:
        after.parts.first().comparison = oneOf<QString>({QStringLiteral("="), QStringLiteral("<>")});
    }
    return alteredTo(home, before, after);
}

inline QList<Operation> editOptionsFurther(const Schema &schema, const Table &home)
{
    TableOptions after = home.options;
    switch (number(0, 7)) {
    case 0:
        after.systemVersioned = !after.systemVersioned;
        break;
    case 1:
        after.rowFormat = oneOf<QString>({QString(), QStringLiteral("COMPRESSED"), QStringLiteral("DYNAMIC")});
        break;
    case 2:
        after.charset = oneOf<QString>({QString(), QStringLiteral("utf8mb4"), QStringLiteral("latin1")});
        break;
    case 3:
        after.collation = oneOf<QString>({QString(), QStringLiteral("utf8mb4_bin")});
        break;
    case 4:
        after.tablespace = oneOf<QString>({QString(), QStringLiteral("pg_default")});
        break;
    case 5: {
        const Table parent = tableOf(schema);
        after.inherits = parent.id == home.id ? QString() : sqlName(parent.name);
        break;
    }
    default:
        after = anyOptions(home.options);
    }
    return after == home.options ? QList<Operation>()
                                 : QList<Operation>{AlterTableOptions{referenceTo(home), home.options, after,
                                                                      home.comment, home.comment}};
}

inline QList<Operation> editPartitionFurther(const Schema &schema, const Table &home)
{
    QSet<QString> used = allNames(schema);
    if (home.partitions.isEmpty())
        return {AddPartition{referenceTo(home), partition(home, used)}};
    const Partition before = anyOf(home.partitions);
    Partition after = before;
    switch (number(0, 6)) {
    case 5:
        return dropOneOf(home, home.partitions);
    case 0:
        after.bound = QStringLiteral("FOR VALUES IN (%1)").arg(number(10, 19));
        break;
    case 1:
        after.partitionBy = after.partitionBy.isEmpty() ? QStringLiteral("HASH (1)") : QString();
        break;
    case 2:
        after.comment = comment();
        break;
    case 3:
        after.nameSpace = nameSpaceIn(schema);
        break;
    default:
        after.parameters = {{QStringLiteral("fillfactor"), QString::number(number(10, 100))}};
    }
    return alteredTo(home, before, after);
}

/** The objects that no other generator makes. */
inline QList<Operation> addRareObject(const Schema &schema)
{
    using Kind = DefinitionObject::Kind;
    QSet<QString> used = allNames(schema);
    DefinitionObject object{.id = id(), .name = name(used, true)};
    object.kind = oneOf<Kind>({Kind::VirtualTable, Kind::Procedure, Kind::Rule, Kind::Cast, Kind::Operator,
                               Kind::OperatorClass, Kind::OperatorFamily, Kind::Collation, Kind::TextSearch,
                               Kind::ForeignServer, Kind::ForeignTable, Kind::Statistics, Kind::Trigger, Kind::Index});
    const Table home = tableOf(schema);
    switch (object.kind) {
    case Kind::VirtualTable:
        object.definition = QStringLiteral("USING fts5(a, b)");
        break;
    case Kind::Procedure:
        object.nameSpace = nameSpaceIn(schema);
        object.signature = QStringLiteral("()");
        object.definition = QStringLiteral("() LANGUAGE sql AS $$ SELECT 1 $$");
        break;
    case Kind::Rule:
        object.table = home.id;
        object.definition = QStringLiteral("AS ON DELETE TO %1 DO INSTEAD NOTHING").arg(sqlName(home.name));
        break;
    case Kind::Trigger:
        object.table = home.id;
        object.definition = QStringLiteral("AFTER DELETE ON %1 BEGIN\n  SELECT 1;\nEND").arg(sqlName(home.name));
        break;
    case Kind::Index:
        object.table = home.id;
        object.definition = QStringLiteral("ON %1 (%2)").arg(sqlName(home.name), sqlName(oneOf(home.columns).name));
        break;
    case Kind::Operator:
        object.signature = QStringLiteral("(integer, integer)");
        object.definition = QStringLiteral("(FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer)");
        break;
    case Kind::Collation:
        object.definition = QStringLiteral("(provider = icu, locale = 'de')");
        break;
    case Kind::Statistics:
        object.definition = QStringLiteral("ON %1 FROM %2").arg(sqlName(oneOf(home.columns).name), sqlName(home.name));
        break;
    default:
        object.definition = QStringLiteral("-- nothing %1").arg(number(0, 3));
    }
    object.comment = comment();
    if (once(3) && object.kind == Kind::Procedure)
        object.dependsOn = {home.id};
    return {AddObject{object}};
}

/** One change of a detail; empty where chance chose one that there is no place for. The schema has tables. */
inline QList<Operation> editDetails(const Schema &schema)
{
    const Table home = tableOf(schema);
    switch (number(0, 15)) {
    case 0:
    case 1:
        return editColumnFurther(home);
    case 2:
    case 3:
        return editForeignKeyFurther(home);
    case 4:
        return editPrimaryKeyFurther(home);
    case 5:
        return editUniqueFurther(home);
    case 6:
        return editCheckFurther(home);
    case 7:
    case 8:
        return editIndexFurther(schema, home);
    case 9:
    case 10:
        return editExclusionFurther(home);
    case 11:
        return editOptionsFurther(schema, home);
    case 12:
    case 13:
        return editPartitionFurther(schema, home);
    default:
        return addRareObject(schema);
    }
}

} // namespace joinery::generate
