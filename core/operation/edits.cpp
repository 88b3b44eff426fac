// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"

#include "core/base/checksum.h"
#include "core/operation/part_access.h"
#include "core/schema/rename_in_sql.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** Foreign keys anywhere that point to a table, or to one column of it. */
QList<Operation> dropKeysTo(const Schema &schema, ObjectId target, ObjectId column = {})
{
    QList<Operation> operations;
    for (const Table *table : sortedByName(schema.tables)) {
        for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
            const bool points =
                key->referencedTable == target && (column.isNull() || key->referencedColumns.contains(column));
            const bool goesAnyway = column.isNull() ? table->id == target : key->columns.contains(column);
            if (points && !goesAnyway)
                operations.append(DropForeignKey{referenceTo(*table), referenceToPart(*key)});
        }
    }
    return operations;
}

bool isTriggerOn(const DefinitionObject &object, const QString &table)
{
    if (object.kind != DefinitionObject::Kind::Trigger)
        return false;
    static const QRegularExpression head(
        QStringLiteral("\\A(.*?\\bON\\b\\s*(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^\\]]*\\]|[\\w$]+))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return mentions(head.match(object.definition).captured(1), table);
}

template <typename Part>
void dropPartsUsing(const Table &table, ObjectId column, QList<Operation> &operations)
{
    for (const Part *part : sortedByName(PartAccess<Part>::of(table))) {
        if (columnsOf(*part).contains(column))
            operations.append(DropPart<Part>{referenceTo(table), referenceToPart(*part)});
    }
}

void dropIndexesOver(const Table &table, const Column &column, QList<Operation> &operations)
{
    for (const Index *index : sortedByName(table.indexes)) {
        const bool uses = columnsOf(*index).contains(column.id) || mentions(index->where, column.name) ||
                          std::any_of(index->parts.cbegin(), index->parts.cend(),
                                      [&](const IndexPart &part) { return mentions(part.expression, column.name); });
        if (uses)
            operations.append(DropIndex{referenceTo(table), referenceToPart(*index)});
    }
}

QSet<QString> lowered(const QSet<QString> &names)
{
    QSet<QString> result;
    for (const QString &name : names)
        result.insert(name.toLower());
    return result;
}

} // namespace

QList<Operation> dropTableEdit(const Schema &schema, ObjectId table)
{
    const Table *gone = schema.tables.find(table);
    if (!gone)
        return {};
    QList<Operation> operations;
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (isTriggerOn(*object, gone->name))
            operations.append(DropObject{object->kind, referenceTo(*object)});
    }
    operations += dropKeysTo(schema, table);
    operations.append(DropTable{referenceTo(*gone)});
    return operations;
}

QList<Operation> dropColumnEdit(const Schema &schema, ObjectId table, ObjectId column)
{
    const Table *owner = schema.tables.find(table);
    const Column *gone = owner ? owner->column(column) : nullptr;
    if (!gone)
        return {};
    QList<Operation> operations = dropKeysTo(schema, table, column);
    dropPartsUsing<ForeignKey>(*owner, column, operations);
    dropPartsUsing<UniqueConstraint>(*owner, column, operations);
    dropIndexesOver(*owner, *gone, operations);
    for (const CheckConstraint *check : sortedByName(owner->checks)) {
        if (mentions(check->expression, gone->name))
            operations.append(DropCheckConstraint{referenceTo(*owner), referenceToPart(*check)});
    }
    if (owner->isPrimaryKeyColumn(column))
        operations += setPrimaryKeyEdit(schema, table, column, false);
    operations.append(DropColumn{referenceTo(*owner), referenceToPart(*gone)});
    return operations;
}

QList<Operation> setPrimaryKeyEdit(const Schema &schema, ObjectId table, ObjectId column, bool inKey)
{
    const Table *owner = schema.tables.find(table);
    const Column *changed = owner ? owner->column(column) : nullptr;
    if (!changed || owner->isPrimaryKeyColumn(column) == inKey)
        return {};
    QList<Operation> operations;
    PrimaryKey key = owner->primaryKey.value_or(PrimaryKey());
    if (inKey) {
        key.columns.append(column);
        if (changed->nullable) {
            Column after = *changed;
            after.nullable = false;
            operations.append(AlterColumn{referenceTo(*owner), *changed, after});
        }
    } else {
        key.columns.removeOne(column);
        if (changed->autoIncrement) {
            Column after = *changed;
            after.autoIncrement = false;
            operations.append(AlterColumn{referenceTo(*owner), *changed, after});
        }
    }
    operations.append(SetPrimaryKey{referenceTo(*owner), owner->primaryKey,
                                    key.columns.isEmpty() ? std::nullopt : std::optional(key)});
    return operations;
}

QList<Operation> setUniqueEdit(const Schema &schema, ObjectId table, ObjectId column, bool unique)
{
    const Table *owner = schema.tables.find(table);
    const Column *changed = owner ? owner->column(column) : nullptr;
    if (!changed)
        return {};
    QList<Operation> operations;
    for (const UniqueConstraint *constraint : sortedByName(owner->uniqueConstraints)) {
        if (constraint->columns != QList<ObjectId>{column})
            continue;
        if (unique)
            return {};
        operations.append(DropUniqueConstraint{referenceTo(*owner), referenceToPart(*constraint)});
    }
    if (unique) {
        const QString name =
            automaticName(owner->name, {changed->name}, QStringLiteral("unique"), takenPartNames(schema, *owner));
        operations.append(AddUniqueConstraint{referenceTo(*owner), {ObjectId::create(), name, {column}, {}}});
    }
    return operations;
}

QList<Operation> addForeignKeyEdit(const Schema &schema, ObjectId table, ObjectId column, ObjectId referencedTable,
                                   ObjectId referencedColumn, const Schema &context)
{
    const Table *owner = schema.tables.find(table);
    const Table *target = schema.tables.find(referencedTable);
    if (!target)
        target = context.tables.find(referencedTable);
    if (!owner || !target || !owner->column(column) || !target->column(referencedColumn))
        return {};
    ForeignKey key;
    key.id = ObjectId::create();
    key.name = automaticName(owner->name, {owner->column(column)->name}, QStringLiteral("foreign"),
                             takenPartNames(schema, *owner));
    key.columns = {column};
    key.referencedTable = referencedTable;
    key.referencedColumns = {referencedColumn};
    return {AddForeignKey{referenceTo(*owner), key}};
}

QList<Operation> moveColumnEdit(const Schema &schema, ObjectId table, ObjectId column, qsizetype position)
{
    const Table *owner = schema.tables.find(table);
    if (!owner || !owner->column(column))
        return {};
    QList<PartReference> order;
    for (const Column &other : owner->columns) {
        if (other.id != column)
            order.append(referenceToPart(other));
    }
    position = std::clamp<qsizetype>(position, 0, order.size());
    if (position == owner->columnPosition(column))
        return {};
    order.insert(position, referenceToPart(*owner->column(column)));
    return {ReorderColumns{referenceTo(*owner), order}};
}

QList<Operation> newTableEdit(const QString &name)
{
    Table table;
    table.id = ObjectId::create();
    table.name = name;
    Column id;
    id.id = ObjectId::create();
    id.name = QStringLiteral("id");
    id.type = DataType::of(DataType::Kind::Integer);
    id.nullable = false;
    table.columns.append(id);
    table.primaryKey = PrimaryKey{{}, {id.id}, {}};
    return {AddTable{table}};
}

QList<Operation> duplicateTablesEdit(const Schema &schema, const QList<ObjectId> &tables)
{
    QHash<ObjectId, ObjectId> ids;
    const auto fresh = [&ids](ObjectId id) {
        const ObjectId created = ObjectId::create();
        ids.insert(id, created);
        return created;
    };
    const auto known = [&ids](ObjectId id) { return ids.value(id, id); };
    const auto knownAll = [&known](QList<ObjectId> list) {
        std::transform(list.begin(), list.end(), list.begin(), known);
        return list;
    };
    QList<Table> copies;
    QSet<QString> names = takenObjectNames(schema);
    for (const ObjectId id : tables) {
        const Table *source = schema.tables.find(id);
        if (!source)
            continue;
        Table copy = *source;
        copy.id = fresh(id);
        copy.name = freeName(source->name, names);
        names.insert(copy.name);
        for (Column &column : copy.columns)
            column.id = fresh(column.id);
        copies.append(copy);
    }
    QSet<QString> partNames;
    for (const Table &table : schema.tables)
        partNames += takenPartNames(schema, table);
    const auto renamed = [&partNames](const QString &name) {
        const QString result = name.isEmpty() ? name : freeName(name, partNames);
        partNames.insert(result);
        return result;
    };
    QList<Operation> operations;
    for (Table &copy : copies) {
        const Table source = copy;
        if (copy.primaryKey) {
            copy.primaryKey->columns = knownAll(copy.primaryKey->columns);
            copy.primaryKey->name = renamed(copy.primaryKey->name);
        }
        copy.uniqueConstraints = {};
        for (const UniqueConstraint &unique : source.uniqueConstraints)
            copy.uniqueConstraints.insert(
                {ObjectId::create(), renamed(unique.name), knownAll(unique.columns), unique.onConflict});
        copy.checks = {};
        for (const CheckConstraint &check : source.checks)
            copy.checks.insert({ObjectId::create(), renamed(check.name), check.expression});
        copy.indexes = {};
        for (Index index : source.indexes) {
            index.id = ObjectId::create();
            index.name = renamed(index.name);
            for (IndexPart &part : index.parts)
                part.column = known(part.column);
            copy.indexes.insert(index);
        }
        copy.foreignKeys = {};
        for (ForeignKey key : source.foreignKeys) {
            key.id = ObjectId::create();
            key.name = renamed(key.name);
            key.columns = knownAll(key.columns);
            key.referencedTable = known(key.referencedTable);
            key.referencedColumns = knownAll(key.referencedColumns);
            copy.foreignKeys.insert(key);
        }
        operations.append(AddTable{copy});
    }
    return operations;
}

QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    const QSet<QString> used = lowered(taken);
    QString name = wanted;
    for (int i = 2; used.contains(name.toLower()); ++i)
        name = QStringLiteral("%1_%2").arg(wanted).arg(i);
    return name;
}

QString automaticName(const QString &table, const QStringList &columns, const QString &suffix,
                      const QSet<QString> &taken, int longest)
{
    const QString whole = QStringList{table, columns.join(QLatin1Char('_')), suffix}.join(QLatin1Char('_')).toLower();
    const QString plain = QStringList(whole.split(QLatin1Char('_'), Qt::SkipEmptyParts)).join(QLatin1Char('_'));
    constexpr int hashLength = 8;
    constexpr int roomForNumber = 4;
    QString name = plain;
    if (name.toUtf8().size() > longest - roomForNumber) {
        const QString tail = QLatin1Char('_') + checksum(plain.toUtf8()).left(hashLength);
        while ((name + tail).toUtf8().size() > longest - roomForNumber)
            name.chop(name.endsWith(QLatin1Char('_')) || !name.back().isLowSurrogate() ? 1 : 2);
        name += tail;
    }
    return freeName(name, taken);
}

QSet<QString> takenPartNames(const Schema &schema, const Table &table)
{
    QSet<QString> names;
    for (const Table &other : schema.tables) {
        for (const Index &index : other.indexes)
            names.insert(index.name);
    }
    if (table.primaryKey)
        names.insert(table.primaryKey->name);
    for (const ForeignKey &key : table.foreignKeys)
        names.insert(key.name);
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        names.insert(unique.name);
    for (const CheckConstraint &check : table.checks)
        names.insert(check.name);
    return names;
}

QSet<QString> takenObjectNames(const Schema &schema)
{
    QSet<QString> names;
    for (const Table &table : schema.tables)
        names.insert(table.name);
    for (const DefinitionObject &object : schema.objects)
        names.insert(object.name);
    return names;
}

} // namespace joinery
