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

/** The wider of two kinds of one family has the higher rank. */
int rank(DataType::Kind kind)
{
    using Kind = DataType::Kind;
    switch (kind) {
    case Kind::TinyInt:
    case Kind::TinyText:
    case Kind::Real:
        return 1;
    case Kind::SmallInt:
    case Kind::Double:
        return 2;
    case Kind::MediumInt:
    case Kind::MediumText:
        return 3;
    case Kind::Integer:
    case Kind::LongText:
        return 4;
    case Kind::BigInt:
    case Kind::Text:
        return 5;
    default:
        return 0;
    }
}

/** Whether the texts of an enum or set are all among those of another. */
bool holdsAllValues(const DataType &from, const DataType &to)
{
    const QStringList wanted = to.values();
    const QStringList values = from.values();
    return from.kind == to.kind &&
           std::all_of(values.begin(), values.end(), [&](const QString &value) { return wanted.contains(value); });
}

/** Whether every value of `from` is one of `to`, unchanged. */
bool holdsAll(const DataType &from, const DataType &to)
{
    if (from == to)
        return true;
    if (from.dimensions != to.dimensions)
        return false;
    if (to.kind == DataType::Kind::Enum || to.kind == DataType::Kind::Set)
        return holdsAllValues(from, to);
    if (to.kind == DataType::Kind::Text)
        return from.isText() || from.kind == DataType::Kind::Enum || from.kind == DataType::Kind::Set;
    if (rank(to.kind) >= 1 && to.isText() && rank(from.kind) >= 1 && from.isText())
        return rank(from.kind) <= rank(to.kind);
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

Risk riskOf(const Operation &operation)
{
    if (std::holds_alternative<DropTable>(operation) || std::holds_alternative<DropColumn>(operation) ||
        std::holds_alternative<DropPartition>(operation) || std::holds_alternative<DeleteRows>(operation))
        return Risk::Destructive;
    if (std::holds_alternative<DropEnumValue>(operation) || std::holds_alternative<UpdateRows>(operation))
        return Risk::Lossy;
    if (const auto *drop = std::get_if<DropObject>(&operation)) {
        if (drop->kind == DefinitionObject::Kind::Sequence)
            return Risk::Lossy;
        return holdsData(drop->kind) ? Risk::Destructive : Risk::Safe;
    }
    if (const auto *alter = std::get_if<AlterColumn>(&operation)) {
        if (alter->before.generated != alter->after.generated)
            return Risk::Lossy;
        return holdsAll(alter->before.type, alter->after.type) ? Risk::Safe : Risk::Lossy;
    }
    return Risk::Safe;
}

} // namespace joinery
