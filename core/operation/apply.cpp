// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"

#include "core/base/translate.h"
#include "core/operation/lookup.h"
#include "core/operation/part_access.h"
#include "core/operation/row_check.h"
#include "core/schema/enum_value_in_sql.h"
#include "core/schema/partition_parameters.h"
#include "core/schema/rename_everywhere.h"

namespace joinery {

namespace {

/** Everything is checked before the first write, so a failed operation leaves the schema untouched. */
class Applier
{
public:
    explicit Applier(Schema &schema) : m_schema(schema) {}

    Result<void> operator()(const AddTable &operation)
    {
        const Table &table = operation.table;
        if (m_schema.tables.contains(table.id))
            return exists(qualifiedName(table.nameSpace, table.name));
        m_schema.tables.insert(table);
        return {};
    }

    Result<void> operator()(const DropTable &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        m_schema.tables.remove(table->id);
        return {};
    }

    Result<void> operator()(const RenameTable &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const ObjectId id = table->id;
        const QString from = table->name;
        m_schema.tables.edit(id)->name = operation.to;
        renameTableEverywhere(m_schema, id, from, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const MoveTable &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const ObjectId id = table->id;
        const QString from = table->nameSpace;
        m_schema.tables.edit(id)->nameSpace = operation.to;
        moveTableEverywhere(m_schema, id, from, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const AlterTableOptions &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        Table *edited = m_schema.tables.edit(table->id);
        edited->options = operation.after;
        edited->comment = operation.commentAfter;
        return {};
    }

    Result<void> operator()(const AddColumn &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Column &column = operation.column;
        if (table->column(column.id))
            return exists(partName(*table, column.name));
        qsizetype position = table->columns.size();
        if (operation.after) {
            const Column *previous = isFront(*operation.after) ? nullptr : findColumn(*table, *operation.after);
            if (!isFront(*operation.after) && !previous)
                return missingPart(*table, operation.after->name);
            position = previous ? table->columnPosition(previous->id) + 1 : 0;
        }
        m_schema.tables.edit(table->id)->columns.insert(position, column);
        return {};
    }

    Result<void> operator()(const DropColumn &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Column *column = findColumn(*table, operation.column);
        if (!column)
            return missingPart(*table, operation.column.name);
        if (const auto user = userOf(*table, column->id)) {
            return fail(QStringLiteral("operation.in_use"),
                        Message::tr("Column %1 is still part of %2. Drop or change that first.")
                            .arg(partName(*table, column->name), *user));
        }
        const qsizetype position = table->columnPosition(column->id);
        m_schema.tables.edit(table->id)->columns.removeAt(position);
        return {};
    }

    Result<void> operator()(const RenameColumn &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Column *column = findColumn(*table, operation.column);
        if (!column)
            return missingPart(*table, operation.column.name);
        const ObjectId tableId = table->id;
        const ObjectId columnId = column->id;
        const QString from = column->name;
        m_schema.tables.edit(tableId)->column(columnId)->name = operation.to;
        renameColumnEverywhere(m_schema, tableId, from, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const AlterColumn &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Column *column = findColumn(*table, referenceToPart(operation.before));
        if (!column)
            return missingPart(*table, operation.before.name);
        if (!operation.conversion.isEmpty() && operation.after.generated)
            return fail(QStringLiteral("operation.conversion"),
                        Message::tr("Column %1 of table %2 is computed afterwards, so that no expression gives its "
                                    "values. Take “using” out of the operation.")
                            .arg(column->name, qualifiedName(table->nameSpace, table->name)));
        Column after = operation.after;
        after.id = column->id;
        after.name = column->name;
        *m_schema.tables.edit(table->id)->column(after.id) = after;
        return {};
    }

    Result<void> operator()(const ReorderColumns &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const auto find = [table](const PartReference &reference) { return findColumn(*table, reference); };
        const auto ordered = inOrder<Column>(operation.order, find);
        if (!ordered || ordered->size() != table->columns.size()) {
            return fail(QStringLiteral("operation.order"),
                        Message::tr("The new order of table %1 must name each of its %n columns once.", nullptr,
                                    static_cast<int>(table->columns.size()))
                            .arg(qualifiedName(table->nameSpace, table->name)));
        }
        m_schema.tables.edit(table->id)->columns = *ordered;
        return {};
    }

    Result<void> operator()(const SetPrimaryKey &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        if (operation.after) {
            if (const auto checked = columnsExist(*table, columnsOf(*operation.after)); !checked)
                return checked;
        }
        m_schema.tables.edit(table->id)->primaryKey = operation.after;
        return {};
    }

    template <typename Part>
    Result<void> operator()(const AddPart<Part> &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        if (PartAccess<Part>::of(*table).contains(operation.part.id))
            return exists(partName(*table, operation.part.name));
        if (const auto checked = columnsExist(*table, columnsOf(operation.part)); !checked)
            return checked;
        if constexpr (std::is_same_v<Part, Partition>) {
            if (!operation.part.parent.isNull() && !table->partitions.contains(operation.part.parent))
                return missingPart(*table, operation.part.parent.text());
        }
        PartAccess<Part>::of(*m_schema.tables.edit(table->id)).insert(operation.part);
        return {};
    }

    template <typename Part>
    Result<void> operator()(const DropPart<Part> &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Part *part = findPart(PartAccess<Part>::of(*table), operation.part);
        if (!part)
            return missingPart(*table, operation.part.name);
        if constexpr (std::is_same_v<Part, Partition>) {
            for (const Partition &other : table->partitions) {
                if (other.parent == part->id)
                    return inUse(partName(*table, part->name), Message::tr("partition %1").arg(other.name));
            }
        }
        const ObjectId partId = part->id;
        PartAccess<Part>::of(*m_schema.tables.edit(table->id)).remove(partId);
        return {};
    }

    template <typename Part>
    Result<void> operator()(const AlterPart<Part> &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Part *part = findPart(PartAccess<Part>::of(*table), referenceToPart(operation.before));
        if (!part)
            return missingPart(*table, operation.before.name);
        if (const auto checked = columnsExist(*table, columnsOf(operation.after)); !checked)
            return checked;
        Part after = operation.after;
        after.id = part->id;
        after.name = part->name;
        PartAccess<Part>::of(*m_schema.tables.edit(table->id)).insert(after);
        return {};
    }

    Result<void> operator()(const RenameConstraint &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        if (renamePart<ForeignKey>(*table, operation.constraint, operation.to) ||
            renamePart<UniqueConstraint>(*table, operation.constraint, operation.to) ||
            renamePart<CheckConstraint>(*table, operation.constraint, operation.to) ||
            renamePart<ExclusionConstraint>(*table, operation.constraint, operation.to))
            return {};
        return missingPart(*table, operation.constraint.name);
    }

    Result<void> operator()(const RenameIndex &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        if (!renamePart<Index>(*table, operation.index, operation.to))
            return missingPart(*table, operation.index.name);
        return {};
    }

    Result<void> operator()(const RenamePartition &operation)
    {
        const Table *table = findTable(m_schema, operation.table);
        if (!table)
            return missingTable(operation.table);
        const Partition *partition = findPart(table->partitions, operation.partition);
        if (!partition)
            return missingPart(*table, operation.partition.name);
        const ObjectId tableId = table->id;
        const ObjectId id = partition->id;
        const QString from = partition->name;
        (void)renamePart<Partition>(*table, operation.partition, operation.to);
        renamePartitionEverywhere(m_schema, tableId, id, from, operation.to);
        return {};
    }

    Result<void> operator()(const AddEnum &operation)
    {
        const EnumType &enumType = operation.enumType;
        if (m_schema.enums.contains(enumType.id))
            return exists(qualifiedName(enumType.nameSpace, enumType.name));
        m_schema.enums.insert(enumType);
        return {};
    }

    Result<void> operator()(const DropEnum &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        m_schema.enums.remove(enumType->id);
        return {};
    }

    Result<void> operator()(const RenameEnum &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        const EnumType before = *enumType;
        m_schema.enums.edit(before.id)->name = operation.to;
        renameTypeEverywhere(m_schema, typeNameIn(m_schema, before.nameSpace, before.name),
                             {operation.to, before.nameSpace});
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const MoveEnum &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        const EnumType before = *enumType;
        m_schema.enums.edit(before.id)->nameSpace = operation.to;
        renameTypeEverywhere(m_schema, typeNameIn(m_schema, before.nameSpace, before.name),
                             {before.name, operation.to});
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const AlterEnum &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        const auto find = [enumType](const PartReference &reference) { return findValue(*enumType, reference); };
        const auto ordered = inOrder<EnumValue>(operation.order, find);
        if (!operation.order.isEmpty() && (!ordered || ordered->size() != enumType->values.size())) {
            return fail(QStringLiteral("operation.order"),
                        Message::tr("The new order of enum %1 must name each of its %n values once.", nullptr,
                                    static_cast<int>(enumType->values.size()))
                            .arg(referenceTo(*enumType).qualified()));
        }
        EnumType *edited = m_schema.enums.edit(enumType->id);
        edited->comment = operation.commentAfter;
        if (!operation.order.isEmpty())
            edited->values = *ordered;
        return {};
    }

    Result<void> operator()(const AddEnumValue &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        if (enumType->value(operation.value.id) || enumType->valueNamed(operation.value.name))
            return exists(valueName(*enumType, operation.value.name));
        qsizetype position = enumType->values.size();
        if (operation.after) {
            const EnumValue *previous = isFront(*operation.after) ? nullptr : findValue(*enumType, *operation.after);
            if (!isFront(*operation.after) && !previous)
                return missingValue(*enumType, operation.after->name);
            position = previous ? enumType->valuePosition(previous->id) + 1 : 0;
        }
        m_schema.enums.edit(enumType->id)->values.insert(position, operation.value);
        return {};
    }

    Result<void> operator()(const RenameEnumValue &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        const EnumValue *value = findValue(*enumType, operation.value);
        if (!value)
            return missingValue(*enumType, operation.value.name);
        const QString from = value->name;
        const EnumType type = *enumType;
        m_schema.enums.edit(type.id)->values[type.valuePosition(value->id)].name = operation.to;
        renameValueEverywhere(m_schema, type, from, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const DropEnumValue &operation)
    {
        const EnumType *enumType = findEnum(m_schema, operation.enumType);
        if (!enumType)
            return missingEnum(operation.enumType);
        const EnumValue *value = findValue(*enumType, operation.value);
        if (!value)
            return missingValue(*enumType, operation.value.name);
        const qsizetype position = enumType->valuePosition(value->id);
        m_schema.enums.edit(enumType->id)->values.removeAt(position);
        return {};
    }

    Result<void> operator()(const AddObject &operation)
    {
        const DefinitionObject &object = operation.object;
        if (m_schema.objects.contains(object.id))
            return exists(qualifiedName(object.nameSpace, object.name));
        m_schema.objects.insert(object);
        return {};
    }

    Result<void> operator()(const DropObject &operation)
    {
        const DefinitionObject *object = findObject(m_schema, operation.kind, operation.object);
        if (!object)
            return missingObject(operation.kind, operation.object);
        m_schema.objects.remove(object->id);
        return {};
    }

    Result<void> operator()(const RenameObject &operation)
    {
        const DefinitionObject *object = findObject(m_schema, operation.kind, operation.object);
        if (!object)
            return missingObject(operation.kind, operation.object);
        const DefinitionObject before = *object;
        m_schema.objects.edit(before.id)->name = operation.to;
        renameObjectEverywhere(m_schema, before.id, before.name, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const MoveObject &operation)
    {
        const DefinitionObject *object = findObject(m_schema, operation.kind, operation.object);
        if (!object)
            return missingObject(operation.kind, operation.object);
        const DefinitionObject before = *object;
        m_schema.objects.edit(before.id)->nameSpace = operation.to;
        moveObjectEverywhere(m_schema, before.id, before.nameSpace, operation.to);
        restoreTexts(m_schema, operation.texts);
        return {};
    }

    Result<void> operator()(const ReplaceObject &operation)
    {
        const DefinitionObject *object = findObject(m_schema, operation.before.kind, referenceTo(operation.before));
        if (!object)
            return missingObject(operation.before.kind, referenceTo(operation.before));
        DefinitionObject after = operation.after;
        after.id = object->id;
        after.kind = object->kind;
        after.name = object->name;
        after.nameSpace = object->nameSpace;
        m_schema.objects.insert(after);
        return {};
    }

    Result<void> operator()(const InsertRows &operation) { return rowsFit(operation, m_schema); }
    Result<void> operator()(const UpdateRows &operation) { return rowsFit(operation, m_schema); }
    Result<void> operator()(const DeleteRows &operation) { return rowsFit(operation, m_schema); }

    Result<void> operator()(const RawSql &operation)
    {
        return joinery::apply(operation.effect.operations().items, m_schema);
    }

    Result<void> operator()(const Code &) { return {}; }

private:
    template <typename Part>
    bool renamePart(const Table &table, const PartReference &reference, const QString &to)
    {
        const Part *part = findPart(PartAccess<Part>::of(table), reference);
        if (!part)
            return false;
        const ObjectId tableId = table.id;
        const ObjectId partId = part->id;
        const QString from = part->name;
        PartAccess<Part>::of(*m_schema.tables.edit(tableId)).edit(partId)->name = to;
        if constexpr (!std::is_same_v<Part, Partition>)
            renameIndexInPartitions(m_schema, tableId, from, to);
        return true;
    }

    /** A reference that names nothing: the place before the first. */
    static bool isFront(const PartReference &reference) { return reference.id.isNull() && reference.name.isEmpty(); }

    /** Copies of what the references name, each once; nothing when one is missing or there twice. */
    template <typename T, typename Find>
    static std::optional<QList<T>> inOrder(const QList<PartReference> &references, const Find &find)
    {
        QList<T> ordered;
        QSet<ObjectId> seen;
        for (const PartReference &reference : references) {
            const T *found = find(reference);
            if (!found || seen.contains(found->id))
                return std::nullopt;
            seen.insert(found->id);
            ordered.append(*found);
        }
        return ordered;
    }

    static QString valueName(const EnumType &enumType, const QString &value)
    {
        return Message::tr("\"%1\" of enum %2", "value, enum").arg(value, referenceTo(enumType).qualified());
    }

    static QString partName(const Table &table, const QString &part)
    {
        return qualifiedName(table.nameSpace, table.name) + QLatin1Char('.') + part;
    }

    static tl::unexpected<Error> exists(const QString &name)
    {
        return fail(QStringLiteral("operation.exists"),
                    Message::tr("%1 exists already. Choose another name, or change what is there.").arg(name));
    }

    static tl::unexpected<Error> inUse(const QString &what, const QString &user)
    {
        return fail(QStringLiteral("operation.in_use"),
                    Message::tr("%1 is still needed by %2. Drop that first.").arg(what, user));
    }

    static tl::unexpected<Error> missingEnum(const ObjectReference &reference)
    {
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("Enum %1 does not exist at this point of history.").arg(reference.qualified()));
    }

    static tl::unexpected<Error> missingValue(const EnumType &enumType, const QString &value)
    {
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("%1 does not exist at this point of history.").arg(valueName(enumType, value)));
    }

    static tl::unexpected<Error> missingTable(const ObjectReference &reference)
    {
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("Table %1 does not exist at this point of history.").arg(reference.qualified()));
    }

    static tl::unexpected<Error> missingPart(const Table &table, const QString &part)
    {
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("%1 does not exist at this point of history.").arg(partName(table, part)));
    }

    static tl::unexpected<Error> missingObject(DefinitionObject::Kind kind, const ObjectReference &reference)
    {
        return fail(QStringLiteral("operation.missing"),
                    Message::tr("The %1 %2 does not exist at this point of history.", "kind, name")
                        .arg(kindTitle(kind), reference.qualified()));
    }

    static Result<void> columnsExist(const Table &table, const QList<ObjectId> &columns)
    {
        for (const ObjectId column : columns) {
            if (!table.column(column)) {
                return fail(QStringLiteral("operation.missing"),
                            Message::tr("A key or index of table %1 names a column that is not there (id %2).")
                                .arg(qualifiedName(table.nameSpace, table.name), column.text()));
            }
        }
        return {};
    }

    Schema &m_schema;
};

} // namespace

Result<void> apply(const Operation &operation, Schema &schema)
{
    return std::visit(Applier(schema), operation);
}

Result<void> apply(const QList<Operation> &operations, Schema &schema)
{
    Schema result = schema;
    for (const Operation &operation : operations) {
        if (auto applied = apply(operation, result); !applied)
            return applied;
    }
    schema = std::move(result);
    return {};
}

} // namespace joinery
