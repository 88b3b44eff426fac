// SPDX-License-Identifier: MIT
#include "core/operation/edits.h"

#include "core/base/checksum.h"
#include "core/operation/key_columns.h"
#include "core/operation/part_access.h"
#include "core/schema/enum_types.h"
#include "core/schema/id_references.h"
#include "core/schema/partition_parameters.h"
#include "core/schema/rename_everywhere.h"
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

/** What cannot be without the table or view: a trigger, rule, policy or index. */
bool isOn(const DefinitionObject &object, ObjectId id, const QString &table)
{
    if (!object.table.isNull())
        return object.table == id;
    if (object.kind != DefinitionObject::Kind::Trigger)
        return false;
    static const QRegularExpression head(
        QStringLiteral("\\A(.*?\\bON\\b\\s*(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^\\]]*\\]|[\\w$]+))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return mentions(head.match(object.definition).captured(1), table);
}

QList<Operation> dropThoseOn(const Schema &schema, ObjectId id, const QString &name)
{
    QList<Operation> operations;
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (isOn(*object, id, name))
            operations.append(DropObject{object->kind, referenceTo(*object)});
    }
    return operations;
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
    const auto names = [&column](const IndexPart &part) { return mentions(part.expression, column.name); };
    for (const Index *index : sortedByName(table.indexes)) {
        if (columnsOf(*index).contains(column.id) || mentions(index->where, column.name) ||
            std::any_of(index->parts.cbegin(), index->parts.cend(), names))
            operations.append(DropIndex{referenceTo(table), referenceToPart(*index)});
    }
}

void dropExclusionsOver(const Table &table, const Column &column, QList<Operation> &operations)
{
    const auto names = [&column](const ExclusionPart &part) { return mentions(part.what.expression, column.name); };
    for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions)) {
        if (columnsOf(*exclusion).contains(column.id) || mentions(exclusion->where, column.name) ||
            std::any_of(exclusion->parts.cbegin(), exclusion->parts.cend(), names))
            operations.append(DropExclusionConstraint{referenceTo(table), referenceToPart(*exclusion)});
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

QList<ObjectId> objectsOn(const Schema &schema, ObjectId relation)
{
    QString name;
    if (const Table *table = schema.tables.find(relation))
        name = table->name;
    else if (const DefinitionObject *object = schema.objects.find(relation))
        name = object->name;
    QList<ObjectId> found;
    for (const DefinitionObject &object : schema.objects) {
        if (isOn(object, relation, name))
            found.append(object.id);
    }
    return found;
}

QList<Operation> dropObjectEdit(const Schema &schema, ObjectId object)
{
    const DefinitionObject *gone = schema.objects.find(object);
    if (!gone)
        return {};
    QList<Operation> operations = isRelation(gone->kind) ? dropThoseOn(schema, object, gone->name) : QList<Operation>();
    operations.append(DropObject{gone->kind, referenceTo(*gone)});
    return operations;
}

QList<Operation> dropTableEdit(const Schema &schema, ObjectId table)
{
    const Table *gone = schema.tables.find(table);
    if (!gone)
        return {};
    QList<Operation> operations = dropThoseOn(schema, table, gone->name);
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
    dropExclusionsOver(*owner, *gone, operations);
    for (const CheckConstraint *check : sortedByName(owner->checks)) {
        if (check->column == column || mentions(check->expression, gone->name))
            operations.append(DropCheckConstraint{referenceTo(*owner), referenceToPart(*check)});
    }
    if (owner->isPrimaryKeyColumn(column))
        operations += setPrimaryKeyEdit(schema, table, column, false);
    for (const Partition *partition : sortedByName(owner->partitions)) {
        Partition after = *partition;
        after.parameters = withoutColumn(partition->parameters, gone->name);
        if (after.parameters != partition->parameters)
            operations.append(AlterPartition{referenceTo(*owner), *partition, after});
    }
    operations.append(DropColumn{referenceTo(*owner), referenceToPart(*gone)});
    return operations;
}

QList<Operation> dropEnumEdit(const Schema &schema, ObjectId enumType)
{
    const EnumType *dropped = schema.enums.find(enumType);
    if (!dropped)
        return {};
    QList<Operation> operations;
    const EnumTypes types(schema);
    for (const Table *table : sortedByName(schema.tables)) {
        for (const Column &column : table->columns) {
            if (types.of(column.type.element()) != dropped)
                continue;
            Column after = column;
            after.type = DataType::of(DataType::Kind::Text);
            after.type.dimensions = column.type.dimensions;
            operations.append(AlterColumn{referenceTo(*table), column, after});
        }
    }
    operations.append(DropEnum{referenceTo(*dropped)});
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
        QList<ObjectId> others = key.columns;
        others.removeOne(column);
        setKeyColumns(key, others);
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

QList<Operation> newTableEdit(const QString &name, const DataType &keyType)
{
    Table table;
    table.id = ObjectId::create();
    table.name = name;
    Column id;
    id.id = ObjectId::create();
    id.name = QStringLiteral("id");
    id.type = keyType;
    id.nullable = false;
    table.columns.append(id);
    table.primaryKey = PrimaryKey{{}, {id.id}, {}};
    return {AddTable{table}};
}

namespace {

/** Makes copies of tables that have ids and names of their own and point to each other instead of the originals. */
class Duplicator
{
public:
    explicit Duplicator(const Schema &schema) : m_schema(schema), m_names(takenObjectNames(schema))
    {
        for (const Table &table : schema.tables) {
            m_partNames += takenPartNames(schema, table);
            for (const Partition &partition : table.partitions)
                m_partNames.insert(partition.name);
        }
    }

    QList<Operation> operations(const QList<ObjectId> &tables)
    {
        QList<Table> copies;
        for (const ObjectId id : tables) {
            if (const Table *source = m_schema.tables.find(id))
                copies.append(copied(*source));
        }
        const auto follow = [this](ObjectId &id) { id = m_ids.value(id, id); };
        QList<Operation> result;
        for (Table &copy : copies) {
            forEachColumnReference(copy, follow);
            forEachTarget(copy, follow);
            result.append(AddTable{copy});
        }
        return result;
    }

private:
    ObjectId fresh(ObjectId id)
    {
        const ObjectId created = ObjectId::create();
        m_ids.insert(id, created);
        return created;
    }

    QString freePartName(const QString &name)
    {
        const QString result = name.isEmpty() ? name : freeName(name, m_partNames);
        m_partNames.insert(result);
        return result;
    }

    template <typename Part>
    void renew(Table &copy)
    {
        IdMap<Part> renewed;
        for (const Part *part : sortedByName(PartAccess<Part>::of(std::as_const(copy)))) {
            Part own = *part;
            own.id = fresh(part->id);
            own.name = freePartName(part->name);
            renewed.insert(own);
        }
        PartAccess<Part>::of(copy) = renewed;
    }

    Table copied(const Table &source)
    {
        Table copy = source;
        copy.id = fresh(source.id);
        copy.name = freeName(source.name, m_names);
        m_names.insert(copy.name);
        for (Column &column : copy.columns)
            column.id = fresh(column.id);
        if (copy.primaryKey)
            copy.primaryKey->name = freePartName(copy.primaryKey->name);
        renew<UniqueConstraint>(copy);
        renew<CheckConstraint>(copy);
        renew<ExclusionConstraint>(copy);
        renew<Index>(copy);
        renew<ForeignKey>(copy);
        renew<Partition>(copy);
        for (const Partition &partition : IdMap<Partition>(copy.partitions)) {
            if (!partition.parent.isNull())
                copy.partitions.edit(partition.id)->parent = m_ids.value(partition.parent);
        }
        return withOwnNameInTexts(copy, source.name);
    }

    /** A check may say `author.name`: in the copy that is the copy's. */
    static Table withOwnNameInTexts(const Table &copy, const QString &from)
    {
        Schema alone;
        alone.tables.insert(copy);
        renameTableEverywhere(alone, copy.id, from, copy.name);
        return *alone.tables.find(copy.id);
    }

    const Schema &m_schema;
    QHash<ObjectId, ObjectId> m_ids;
    QSet<QString> m_names;
    QSet<QString> m_partNames;
};

} // namespace

QList<Operation> duplicateTablesEdit(const Schema &schema, const QList<ObjectId> &tables)
{
    return Duplicator(schema).operations(tables);
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
    const auto take = [&names](const auto &parts) {
        for (const auto &part : parts)
            names.insert(part.name);
    };
    for (const Table &other : schema.tables) {
        take(other.indexes);
        take(other.uniqueConstraints);
        take(other.exclusions);
        if (other.primaryKey)
            names.insert(other.primaryKey->name);
    }
    take(table.foreignKeys);
    take(table.checks);
    return names;
}

QSet<QString> takenObjectNames(const Schema &schema)
{
    QSet<QString> names;
    for (const Table &table : schema.tables)
        names.insert(table.name);
    for (const EnumType &enumType : schema.enums)
        names.insert(enumType.name);
    for (const DefinitionObject &object : schema.objects)
        names.insert(object.name);
    return names;
}

} // namespace joinery
