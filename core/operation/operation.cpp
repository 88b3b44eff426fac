// SPDX-License-Identifier: MIT
#include "core/operation/operation.h"

#include "core/operation/lookup.h"

#include <array>
#include <concepts>

namespace joinery {

namespace {

/** In the order of the variant's alternatives. */
constexpr std::array<const char *, std::variant_size_v<Operation>> operationNames = {
    "add_table",
    "drop_table",
    "rename_table",
    "move_table",
    "alter_table_options",
    "add_column",
    "drop_column",
    "rename_column",
    "alter_column",
    "reorder_columns",
    "set_primary_key",
    "add_foreign_key",
    "drop_foreign_key",
    "alter_foreign_key",
    "add_unique_constraint",
    "drop_unique_constraint",
    "alter_unique_constraint",
    "add_check_constraint",
    "drop_check_constraint",
    "alter_check_constraint",
    "add_exclusion_constraint",
    "drop_exclusion_constraint",
    "alter_exclusion_constraint",
    "rename_constraint",
    "add_index",
    "drop_index",
    "rename_index",
    "alter_index",
    "add_partition",
    "drop_partition",
    "rename_partition",
    "alter_partition",
    "add_enum",
    "drop_enum",
    "rename_enum",
    "move_enum",
    "alter_enum",
    "add_enum_value",
    "rename_enum_value",
    "drop_enum_value",
    "add_object",
    "drop_object",
    "rename_object",
    "move_object",
    "replace_object",
    "insert_rows",
    "update_rows",
    "delete_rows",
    "raw_sql",
    "code",
};

template <typename T>
concept AboutEnum = requires(const T &operation)
{
    {
        operation.enumType
        } -> std::convertible_to<ObjectReference>;
};

struct Subject
{
    ObjectReference operator()(const AddTable &operation) const { return referenceTo(operation.table); }
    ObjectReference operator()(const AddObject &operation) const { return referenceTo(operation.object); }
    ObjectReference operator()(const DropObject &operation) const { return operation.object; }
    ObjectReference operator()(const RenameObject &operation) const { return operation.object; }
    ObjectReference operator()(const ReplaceObject &operation) const { return referenceTo(operation.after); }
    ObjectReference operator()(const MoveObject &operation) const { return operation.object; }
    ObjectReference operator()(const RawSql &) const { return {}; }
    ObjectReference operator()(const Code &) const { return {}; }
    ObjectReference operator()(const AddEnum &operation) const { return referenceTo(operation.enumType); }
    template <AboutEnum Other>
    ObjectReference operator()(const Other &operation) const
    {
        return operation.enumType;
    }
    template <typename Other>
    ObjectReference operator()(const Other &operation) const
    {
        return operation.table;
    }
};

struct PartSubject
{
    PartReference operator()(const AddColumn &operation) const { return referenceToPart(operation.column); }
    PartReference operator()(const DropColumn &operation) const { return operation.column; }
    PartReference operator()(const RenameColumn &operation) const { return operation.column; }
    PartReference operator()(const AlterColumn &operation) const { return referenceToPart(operation.after); }
    PartReference operator()(const RenameConstraint &operation) const { return operation.constraint; }
    PartReference operator()(const RenameIndex &operation) const { return operation.index; }
    PartReference operator()(const RenamePartition &operation) const { return operation.partition; }
    PartReference operator()(const AddEnumValue &operation) const { return referenceToPart(operation.value); }
    PartReference operator()(const RenameEnumValue &operation) const { return operation.value; }
    PartReference operator()(const DropEnumValue &operation) const { return operation.value; }
    template <typename Part>
    PartReference operator()(const AddPart<Part> &operation) const
    {
        return referenceToPart(operation.part);
    }
    template <typename Part>
    PartReference operator()(const DropPart<Part> &operation) const
    {
        return operation.part;
    }
    template <typename Part>
    PartReference operator()(const AlterPart<Part> &operation) const
    {
        return referenceToPart(operation.after);
    }
    template <typename Other>
    PartReference operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QString operationName(const Operation &operation)
{
    return QString::fromLatin1(operationNames.at(operation.index()));
}

ObjectReference subjectOf(const Operation &operation)
{
    return std::visit(Subject(), operation);
}

PartReference partOf(const Operation &operation)
{
    return std::visit(PartSubject(), operation);
}

SchemaEffect::SchemaEffect(OperationList operations)
{
    if (!operations.items.isEmpty())
        m_operations = std::make_shared<const OperationList>(std::move(operations));
}

const OperationList &SchemaEffect::operations() const
{
    static const OperationList none;
    return m_operations ? *m_operations : none;
}

bool operator==(const SchemaEffect &a, const SchemaEffect &b)
{
    return a.m_operations == b.m_operations || a.operations().items == b.operations().items;
}

bool isAboutEnum(const Operation &operation)
{
    return std::visit([](const auto &o) { return AboutEnum<std::decay_t<decltype(o)>>; }, operation) ||
           std::holds_alternative<AddEnum>(operation);
}

bool isAboutRows(const Operation &operation)
{
    if (const auto *sql = std::get_if<RawSql>(&operation))
        return sql->effect.isEmpty();
    return std::holds_alternative<InsertRows>(operation) || std::holds_alternative<UpdateRows>(operation) ||
           std::holds_alternative<DeleteRows>(operation) || std::holds_alternative<Code>(operation);
}

} // namespace joinery
