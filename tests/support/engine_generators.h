// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/array_text.h"
#include "tests/support/detail_generators.h"
#include "tests/support/strict_model.h"

// Random schemas and edits with everything a schema can hold, whatever the dialect: what generators.h has, and
// namespaces, enums, domains, sequences, functions, materialized views, exclusion constraints, partitions, arrays and
// every detail of columns, keys and indexes.

namespace joinery::generate {

inline EnumType enumType(const Schema &schema, QSet<QString> &used)
{
    EnumType result{.id = id(), .nameSpace = nameSpaceIn(schema), .name = name(used, true), .comment = comment()};
    QSet<QString> values;
    for (int i = count(0, 4); i > 0; --i)
        result.values.append({id(), name(values, true)});
    return result;
}

inline DefinitionObject object(const Schema &schema, QSet<QString> &used)
{
    using Kind = DefinitionObject::Kind;
    DefinitionObject result{.id = id(), .name = name(used, true), .comment = comment()};
    result.kind =
        oneOf<Kind>({Kind::Namespace, Kind::Sequence, Kind::Function, Kind::Domain, Kind::MaterializedView, Kind::View,
                     Kind::CompositeType, Kind::Extension, Kind::Policy, Kind::Event, Kind::Aggregate});
    if (result.kind != Kind::Namespace && result.kind != Kind::Extension)
        result.nameSpace = nameSpaceIn(schema);
    switch (result.kind) {
    case Kind::Sequence:
        result.definition = QStringLiteral("START %1").arg(number(1, 9));
        break;
    case Kind::Domain:
        result.definition = QStringLiteral("AS integer CHECK (VALUE > 0)");
        break;
    case Kind::CompositeType:
        result.definition = QStringLiteral("AS (x integer, y integer)");
        break;
    case Kind::Function:
    case Kind::Aggregate:
        result.signature = oneOf<QString>({QStringLiteral("()"), QStringLiteral("(integer)")});
        result.definition = QStringLiteral("() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$");
        break;
    case Kind::View:
    case Kind::MaterializedView:
    case Kind::Policy:
        if (schema.tables.isEmpty())
            return {};
        {
            const Table target = schema.tables.at(number(0, static_cast<int>(schema.tables.size())));
            result.definition =
                QStringLiteral("AS SELECT %1 FROM %2").arg(sqlName(oneOf(target.columns).name), sqlName(target.name));
            if (result.kind == Kind::Policy)
                result.table = target.id;
        }
        break;
    default:
        result.definition = QStringLiteral("-- nothing %1").arg(number(0, 3));
    }
    if (once(4) && !schema.tables.isEmpty() && result.kind == Kind::Function)
        result.dependsOn = {schema.tables.at(number(0, static_cast<int>(schema.tables.size()))).id};
    return result;
}

/** The name of a type as a column says it. */
template <typename T>
QString qualifiedSqlName(const T &type)
{
    return type.nameSpace.isEmpty() ? sqlName(type.name) : sqlName(type.nameSpace) + u'.' + sqlName(type.name);
}

/** A column as it may be with everything: its type can be one of the schema's own, its default a value of it. */
inline Column anyColumn(const Schema &schema, const Column &from)
{
    Column result = from;
    result.defaultValue.reset();
    switch (number(0, 6)) {
    case 0:
        if (!schema.enums.isEmpty()) {
            const EnumType chosen = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
            result.type = DataType{.native = qualifiedSqlName(chosen)};
            if (!chosen.values.isEmpty() && once(2))
                result.defaultValue = DefaultValue::literal(oneOf(chosen.values).name);
            if (!chosen.values.isEmpty() && once(4)) {
                result.type.dimensions = 1;
                const QString value =
                    withElementRenamed(QStringLiteral("{x}"), QStringLiteral("x"), oneOf(chosen.values).name);
                result.defaultValue = DefaultValue::literal(value);
            }
        }
        break;
    case 1:
        for (const DefinitionObject &object : schema.objects) {
            if (isColumnType(object.kind))
                result.type = DataType{.dimensions = once(3) ? 1 : 0, .native = qualifiedSqlName(object)};
        }
        break;
    case 2:
        for (const DefinitionObject &object : schema.objects) {
            if (object.kind == DefinitionObject::Kind::Sequence)
                result.defaultValue = DefaultValue::expression(
                    QStringLiteral("nextval('%1')").arg(QString(object.name).replace(u'\'', "''")));
            if (object.kind == DefinitionObject::Kind::Function && once(2))
                result.defaultValue = DefaultValue::expression(sqlName(object.name) + QStringLiteral("()"));
        }
        break;
    case 3:
        result.type = oneOf<DataType>(
            {DataType::fromText(QStringLiteral("text[]")),
             DataType::choice(DataType::Kind::Enum, {QStringLiteral("a"), QStringLiteral("b")}),
             DataType::choice(DataType::Kind::Set, {QStringLiteral("it's")}), DataType::of(DataType::Kind::Year),
             DataType::of(DataType::Kind::LongText), DataType::fromText(QStringLiteral("timestamp(3)")),
             DataType::fromText(QStringLiteral("numeric(5,2) unsigned"))});
        result.defaultValue = once(3) ? std::optional(DefaultValue::of(DefaultValue::Kind::Uuid)) : std::nullopt;
        break;
    default:
        result.details = details();
    }
    return result;
}

inline QList<Operation> editColumnDetails(const Schema &schema)
{
    const Table home = tableOf(schema);
    const Column before = oneOf(home.columns);
    if (before.generated)
        return {};
    const Column after = anyColumn(schema, before);
    return after == before ? QList<Operation>() : QList<Operation>{AlterColumn{referenceTo(home), before, after}};
}

inline QList<Operation> editPartDetails(const Schema &schema)
{
    const Table home = tableOf(schema);
    const ObjectReference reference = referenceTo(home);
    QSet<QString> used = allNames(schema);
    for (const Operation &operation : editParts(schema, home)) {
        // What it makes is a plain part; it gets details here.
        if (const auto *check = std::get_if<AddCheckConstraint>(&operation)) {
            AddCheckConstraint add = *check;
            add.part.enforcement = once(2) ? Enforcement::NotValid : Enforcement::NotEnforced;
            add.part.column = once(2) ? oneOf(plainColumns(home)).id : ObjectId();
            return {add};
        }
        if (const auto *unique = std::get_if<AddUniqueConstraint>(&operation)) {
            AddUniqueConstraint add = *unique;
            add.part.nullsNotDistinct = once(2);
            add.part.details = keyDetails(home);
            return {add};
        }
        if (const auto *index = std::get_if<AddIndex>(&operation)) {
            AddIndex add = *index;
            add.part.parts.first().nulls = NullsOrder::First;
            add.part.parts.first().operatorClass = once(2) ? QStringLiteral("text_pattern_ops") : QString();
            add.part.details = IndexDetails{
                .include = once(2) ? someColumns(home) : QList<ObjectId>(), .invisible = once(2), .comment = comment()};
            return {add};
        }
    }
    switch (number(0, 5)) {
    case 0:
        return {AddExclusionConstraint{reference, exclusion(home, used)}};
    case 1:
        return dropOneOf(home, home.exclusions);
    case 2:
        return {AddPartition{reference, partition(home, used)}};
    case 3:
        return dropOneOf(home, home.partitions);
    default: {
        if (home.partitions.isEmpty())
            return {};
        const Partition chosen = home.partitions.at(number(0, static_cast<int>(home.partitions.size())));
        return {RenamePartition{reference, referenceToPart(chosen), name(used, false)}};
    }
    }
}

inline QList<Operation> editEnums(const Schema &schema)
{
    QSet<QString> used = allNames(schema);
    if (schema.enums.isEmpty() || once(4))
        return {AddEnum{enumType(schema, used)}};
    const EnumType chosen = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
    const ObjectReference reference = referenceTo(chosen);
    QSet<QString> values;
    for (const EnumValue &value : chosen.values)
        values.insert(value.name.toLower());
    switch (number(0, 8)) {
    case 0:
        return {DropEnum{reference}};
    case 1:
        return {RenameEnum{reference, name(used, true), {}}};
    case 2:
        return {MoveEnum{reference, nameSpaceIn(schema), {}}};
    case 3: {
        AlterEnum alter{reference, chosen.comment, comment(), {}};
        for (qsizetype i = chosen.values.size(); once(2) && i > 0; --i)
            alter.order.append(referenceToPart(chosen.values.at(i - 1)));
        return {alter.order.size() == chosen.values.size() || alter.order.isEmpty()
                    ? alter
                    : AlterEnum{reference, chosen.comment, comment(), {}}};
    }
    case 4:
        return chosen.values.isEmpty() ? QList<Operation>()
                                       : QList<Operation>{RenameEnumValue{
                                             reference, referenceToPart(oneOf(chosen.values)), name(values, true), {}}};
    case 5:
        return chosen.values.isEmpty()
                   ? QList<Operation>()
                   : QList<Operation>{DropEnumValue{reference, referenceToPart(oneOf(chosen.values))}};
    default:
        return {AddEnumValue{reference,
                             {id(), name(values, true)},
                             once(3) ? std::optional(PartReference{})
                             : once(2) && !chosen.values.isEmpty()
                                 ? std::optional(referenceToPart(oneOf(chosen.values)))
                                 : std::nullopt}};
    }
}

inline QList<Operation> editAnyObject(const Schema &schema)
{
    QSet<QString> used = allNames(schema);
    if (schema.objects.isEmpty() || once(2)) {
        const DefinitionObject added = object(schema, used);
        return added.id.isNull() ? QList<Operation>() : QList<Operation>{AddObject{added}};
    }
    const DefinitionObject chosen = schema.objects.at(number(0, static_cast<int>(schema.objects.size())));
    switch (number(0, 4)) {
    case 0:
        return {DropObject{chosen.kind, referenceTo(chosen)}};
    case 1:
        return {RenameObject{chosen.kind, referenceTo(chosen), name(used, true), {}}};
    case 2:
        if (chosen.kind == DefinitionObject::Kind::Namespace || chosen.kind == DefinitionObject::Kind::Extension)
            return {};
        return {MoveObject{chosen.kind, referenceTo(chosen), nameSpaceIn(schema), {}}};
    default: {
        DefinitionObject after = object(schema, used);
        if (after.kind != chosen.kind) {
            after.definition = chosen.definition;
            after.dependsOn = chosen.dependsOn;
        }
        after.id = chosen.id;
        after.kind = chosen.kind;
        after.name = chosen.name;
        after.nameSpace = chosen.nameSpace;
        after.signature = chosen.signature;
        after.table = chosen.table;
        return after == chosen ? QList<Operation>() : QList<Operation>{ReplaceObject{chosen, after}};
    }
    }
}

/** Names that change hands: swapped, or taken over from something that goes. */
inline QList<Operation> reuseNames(const Schema &schema)
{
    const Table home = tableOf(schema);
    const ObjectReference reference = referenceTo(home);
    const QString aside = QStringLiteral("aside");
    if (once(3)) {
        const Table other = tableOf(schema);
        if (other.id == home.id || other.nameSpace != home.nameSpace)
            return {};
        return {RenameTable{reference, aside, {}}, RenameTable{referenceTo(other), home.name, {}},
                RenameTable{{home.id, home.nameSpace, aside}, other.name, {}}};
    }
    const Column first = oneOf(home.columns);
    const Column second = oneOf(home.columns);
    if (first.id == second.id)
        return {};
    if (once(2))
        return {RenameColumn{reference, referenceToPart(first), aside, {}},
                RenameColumn{reference, referenceToPart(second), first.name, {}},
                RenameColumn{reference, {first.id, aside}, second.name, {}}};
    QList<Operation> result = dropsOfObjects(schema, home.name);
    result += dropsOfForeignKeysTo(schema, home, {first.id});
    result += dropsOfUses(home, first);
    result.append(DropColumn{reference, referenceToPart(first)});
    if (once(2)) {
        result.append(RenameColumn{reference, referenceToPart(second), first.name, {}});
    } else {
        Column again = first;
        again.id = id();
        again.generated.reset();
        result.append(AddColumn{reference, again, PartReference{}});
    }
    return result;
}

/** Where a thing goes, and in what order: over to the other one's namespace, which comes here by way of a third. */
template <typename Move>
QList<Operation> swapSpaces(const ObjectReference &first, const ObjectReference &second, const Move &move)
{
    const QString aside = QStringLiteral("aside");
    return {move(first, aside), move(second, first.nameSpace),
            move(ObjectReference{first.id, aside, first.name}, second.nameSpace)};
}

/** Tables, enums or views that change their namespaces, with each other's names or with names of parts in the way. */
inline QList<Operation> swapPlaces(const Schema &schema)
{
    const auto moveTable = [](const ObjectReference &what, const QString &to) {
        return Operation{MoveTable{what, to, {}}};
    };
    const Table home = tableOf(schema);
    const Table other = tableOf(schema);
    const auto index = [](const Table &table) {
        return table.indexes.at(number(0, static_cast<int>(table.indexes.size())));
    };
    QList<Operation> result;
    switch (number(0, 4)) {
    case 0:
        if (schema.enums.isEmpty())
            return {};
        {
            const EnumType first = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
            const EnumType second = schema.enums.at(number(0, static_cast<int>(schema.enums.size())));
            if (first.id == second.id || first.nameSpace == second.nameSpace)
                return {};
            // The two have one name from here on.
            if (once(2))
                return {RenameEnum{referenceTo(second), first.name, {}}};
            return swapSpaces(referenceTo(first), referenceTo(second),
                              [](const ObjectReference &what, const QString &to) {
                                  return Operation{MoveEnum{what, to, {}}};
                              });
        }
    case 1:
        if (home.id == other.id || home.indexes.isEmpty() || other.indexes.isEmpty())
            return {};
        result.append(
            RenameIndex{referenceTo(other), referenceToPart(index(other)), once(2) ? index(home).name : home.name});
        return result;
    case 2:
        if (home.id == other.id || home.nameSpace == other.nameSpace)
            return {};
        result.append(RenameTable{referenceTo(other), home.name, {}});
        return result;
    default:
        if (home.id == other.id || home.nameSpace == other.nameSpace)
            return {};
        return swapSpaces(referenceTo(home), referenceTo(other), moveTable);
    }
}

/** One edit of any kind; it may be impossible. */
inline QList<Operation> anyEdit(const Schema &schema)
{
    if (schema.tables.isEmpty())
        return edit(schema);
    switch (number(0, 26)) {
    case 0:
    case 1:
        return editColumnDetails(schema);
    case 24:
    case 25:
        return swapPlaces(schema);
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 23:
        return editDetails(schema);
    case 2:
    case 3:
        return editPartDetails(schema);
    case 4:
    case 5:
        return editEnums(schema);
    case 6:
    case 7:
        return editAnyObject(schema);
    case 9:
    case 10:
    case 11:
        return reuseNames(schema);
    case 12:
    case 13:
    case 14:
        return editColumns(schema, tableOf(schema));
    case 8: {
        const Table home = tableOf(schema);
        if (once(2))
            return {MoveTable{referenceTo(home), nameSpaceIn(schema), {}}};
        return {AlterTableOptions{referenceTo(home), home.options, anyOptions(home.options), home.comment, comment()}};
    }
    default:
        return edit(schema);
    }
}

/** Adds the proposed operations to a list and the schema, if they are possible there. */
inline void tryThese(const QList<Operation> &proposed, Schema &schema, QList<Operation> &operations)
{
    Schema after = schema;
    if (!joinery::apply(proposed, after))
        return;
    StrictModel model(schema, after);
    if (!model.run(proposed).isEmpty())
        return;
    operations += proposed;
    schema = model.state();
}

inline void tryEdit(Schema &schema, QList<Operation> &operations)
{
    tryThese(anyEdit(schema), schema, operations);
}

inline RowValue rowValue(const Column &column)
{
    if (column.nullable && once(3))
        return RowValue::null();
    if (column.type.kind == DataType::Kind::Boolean)
        return RowValue::boolean(once(2));
    if (column.type.kind == DataType::Kind::Blob)
        return RowValue::bytes(QByteArrayLiteral("\x00\x01z"));
    return column.type.isInteger() ? RowValue::number(number(0, 100)) : RowValue::of(QString::number(number(0, 100)));
}

/** Rows of data, SQL of a person's own, or code, all with a way back; the table may not take the values. */
inline QList<Operation> editRows(const Schema &schema)
{
    if (schema.tables.isEmpty() || once(6))
        return {Code{QStringLiteral("fill"), once(2), true}};
    const Table home = tableOf(schema);
    const ObjectReference reference = referenceTo(home);
    QList<PartReference> columns;
    Row row;
    Row other;
    for (const Column &column : plainColumns(home)) {
        columns.append(referenceToPart(column));
        row.append(rowValue(column));
        other.append(rowValue(column));
    }
    switch (number(0, 4)) {
    case 0:
        return {InsertRows{reference, columns, {row, other}}};
    case 1:
        return {DeleteRows{reference, columns, {row}}};
    case 2: {
        const Column key = oneOf(plainColumns(home));
        return {UpdateRows{reference, {referenceToPart(key)}, columns, {{{rowValue(key)}, row, other}}}};
    }
    default: {
        const QString sql = QStringLiteral("SELECT 1");
        return {RawSql{.forwards = {{QString(), sql}},
                       .backwards = {{QString(), sql}},
                       .effect = SchemaEffect({once(2) ? editColumns(schema, home) : QList<Operation>()})}};
    }
    }
}

/** A schema with everything in it; see anySchema(). */
struct Whole
{
    Schema schema;
};

/** How RapidCheck prints one. */
inline void showValue(const Whole &value, std::ostream &out)
{
    showValue(Edited{.before = value.schema}, out);
}

/** A schema with everything in it. */
inline Schema anySchema()
{
    Schema result = *schema({.maximumTables = 4, .maximumColumns = 4});
    if (!StrictModel(result, result).problem().isEmpty())
        result = {};
    QList<Operation> ignored;
    for (int i = number(0, 20); i > 0; --i)
        tryEdit(result, ignored);
    return result;
}

inline rc::Gen<Whole> anyWhole()
{
    return rc::gen::exec([] { return Whole{anySchema()}; });
}

/** A schema with everything in it and what some edits make of it, with the operations that were made. */
inline rc::Gen<Edited> anyEdited(int maximumEdits = 10)
{
    return rc::gen::exec([maximumEdits] {
        Edited result;
        result.before = anySchema();
        result.after = result.before;
        for (int i = number(0, maximumEdits + 1); i > 0; --i)
            tryEdit(result.after, result.operations);
        return result;
    });
}

/** The same with operations on rows among the edits, which change nothing of the schema. */
inline rc::Gen<Edited> anyEditedWithRows(int maximumEdits = 10)
{
    return rc::gen::exec([maximumEdits] {
        Edited result;
        result.before = anySchema();
        result.after = result.before;
        for (int i = number(0, maximumEdits + 1); i > 0; --i)
            tryThese(once(3) ? editRows(result.after) : anyEdit(result.after), result.after, result.operations);
        return result;
    });
}

/** Two namespaces with things of one name in both, of which some change places; and whatever else. */
inline rc::Gen<Edited> changedPlaces()
{
    return rc::gen::exec([] {
        Edited result;
        result.before = anySchema();
        QList<Operation> ignored;
        const QStringList spaces{QStringLiteral("here"), QStringLiteral("there")};
        for (const QString &space : spaces) {
            const DefinitionObject made{.id = id(), .kind = DefinitionObject::Kind::Namespace, .name = space};
            tryThese({AddObject{made}}, result.before, ignored);
        }
        const auto settle = [&](const auto &things, const auto &move, const auto &rename) {
            for (qsizetype i = 0; i < std::min(things.size(), qsizetype(4)); ++i) {
                ObjectReference reference = referenceTo(things.at(i));
                tryThese({move(reference, spaces.at(i % 2))}, result.before, ignored);
                reference.nameSpace = spaces.at(i % 2);
                tryThese({rename(reference, QStringLiteral("thing%1").arg(number(0, 3)))}, result.before, ignored);
            }
        };
        const auto moveTable = [](const ObjectReference &what, const QString &to) { return MoveTable{what, to, {}}; };
        const auto moveEnum = [](const ObjectReference &what, const QString &to) { return MoveEnum{what, to, {}}; };
        settle(IdMap<Table>(result.before.tables), moveTable, [](const ObjectReference &what, const QString &to) {
            return RenameTable{what, to, {}};
        });
        settle(IdMap<EnumType>(result.before.enums), moveEnum, [](const ObjectReference &what, const QString &to) {
            return RenameEnum{what, to, {}};
        });
        result.after = result.before;
        for (int i = number(1, 6); i > 0; --i)
            tryThese(once(3) ? anyEdit(result.after) : swapPlaces(result.after), result.after, result.operations);
        return result;
    });
}

} // namespace joinery::generate
