// SPDX-License-Identifier: MIT
#include "core/operation/operation.h"

#include "core/operation/lookup.h"

#include <array>

namespace joinery {

namespace {

/** In the order of the variant's alternatives. */
constexpr std::array<const char *, std::variant_size_v<Operation>> operationNames = {
    "add_table",
    "drop_table",
    "rename_table",
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
    "rename_constraint",
    "add_index",
    "drop_index",
    "rename_index",
    "alter_index",
    "add_object",
    "drop_object",
    "rename_object",
    "replace_object",
    "raw_sql",
};

struct Subject
{
    ObjectReference operator()(const AddTable &operation) const { return referenceTo(operation.table); }
    ObjectReference operator()(const AddObject &operation) const { return referenceTo(operation.object); }
    ObjectReference operator()(const DropObject &operation) const { return operation.object; }
    ObjectReference operator()(const RenameObject &operation) const { return operation.object; }
    ObjectReference operator()(const ReplaceObject &operation) const { return referenceTo(operation.after); }
    ObjectReference operator()(const RawSql &) const { return {}; }
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

int rank(DataType::Kind kind)
{
    using Kind = DataType::Kind;
    switch (kind) {
    case Kind::SmallInt:
    case Kind::Real:
        return 1;
    case Kind::Integer:
    case Kind::Double:
        return 2;
    case Kind::BigInt:
        return 3;
    default:
        return 0;
    }
}

/** Whether every value of `from` is one of `to`, unchanged. */
bool holdsAll(const DataType &from, const DataType &to)
{
    if (from == to)
        return true;
    if (to.kind == DataType::Kind::Text)
        return from.isText();
    if (to.kind == DataType::Kind::Varchar && from.isText() && from.kind != DataType::Kind::Text)
        return !to.length || (from.length && *from.length <= *to.length);
    if (from.isUnsigned != to.isUnsigned)
        return false;
    if (from.isInteger() && to.isInteger())
        return rank(from.kind) <= rank(to.kind);
    if (from.kind == DataType::Kind::Real && to.kind == DataType::Kind::Double)
        return true;
    if (from.kind == DataType::Kind::Numeric && to.kind == DataType::Kind::Numeric) {
        if (!to.precision)
            return true;
        const int fromScale = from.scale.value_or(0);
        const int toScale = to.scale.value_or(0);
        return from.precision && fromScale <= toScale && *from.precision - fromScale <= *to.precision - toScale;
    }
    return false;
}

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

Risk riskOf(const Operation &operation)
{
    if (std::holds_alternative<DropTable>(operation) || std::holds_alternative<DropColumn>(operation))
        return Risk::Destructive;
    if (const auto *drop = std::get_if<DropObject>(&operation))
        return drop->kind == DefinitionObject::Kind::VirtualTable ? Risk::Destructive : Risk::Safe;
    if (const auto *alter = std::get_if<AlterColumn>(&operation)) {
        if (alter->before.generated != alter->after.generated)
            return Risk::Lossy;
        return holdsAll(alter->before.type, alter->after.type) ? Risk::Safe : Risk::Lossy;
    }
    return Risk::Safe;
}

} // namespace joinery
