// SPDX-License-Identifier: MIT
// What operations do to the values that rows hold: see riskOf().

#include "core/operation/operation.h"

#include <algorithm>

namespace joinery {

namespace {

/** The wider of two kinds of one family has the higher rank; 0 for what has no family. */
int rank(DataType::Kind kind)
{
    using Kind = DataType::Kind;
    switch (kind) {
    case Kind::TinyInt:
    case Kind::TinyText:
    case Kind::Real:
        return 1;
    case Kind::SmallInt:
    case Kind::Text:
    case Kind::Double:
        return 2;
    case Kind::MediumInt:
    case Kind::MediumText:
        return 3;
    case Kind::Integer:
    case Kind::LongText:
        return 4;
    case Kind::BigInt:
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

bool holdsAllTexts(const DataType &from, const DataType &to)
{
    using Kind = DataType::Kind;
    const bool isChoice = from.kind == Kind::Enum || from.kind == Kind::Set;
    if (rank(to.kind) == 0)
        return to.kind == Kind::Varchar && !isChoice && rank(from.kind) == 0 &&
               (!to.length || (from.length && *from.length <= *to.length));
    if (rank(from.kind) > 0)
        return rank(from.kind) <= rank(to.kind);
    // Varchar, char and choices: a text is as long as any of them may be, but where a database has a tiny one.
    return to.kind != Kind::TinyText;
}

bool holdsAllDecimals(const DataType &from, const DataType &to)
{
    if (!to.precision)
        return true;
    const int fromScale = from.scale.value_or(0);
    const int toScale = to.scale.value_or(0);
    return from.precision && fromScale <= toScale && *from.precision - fromScale <= *to.precision - toScale;
}

/** Whether every value of `from` is one of `to`, unchanged. */
bool holdsAll(const DataType &from, const DataType &to)
{
    using Kind = DataType::Kind;
    if (from == to)
        return true;
    if (from.dimensions != to.dimensions)
        return false;
    if (to.kind == Kind::Enum || to.kind == Kind::Set)
        return holdsAllValues(from, to);
    if (to.isText() && (from.isText() || from.kind == Kind::Enum || from.kind == Kind::Set))
        return holdsAllTexts(from, to);
    if (from.isUnsigned != to.isUnsigned)
        return false;
    if (from.isInteger() && to.isInteger())
        return rank(from.kind) <= rank(to.kind);
    if (from.kind == Kind::Numeric && to.kind == Kind::Numeric)
        return holdsAllDecimals(from, to);
    return from.kind == Kind::Real && to.kind == Kind::Double;
}

/** Whether texts can be kept in the other character set: in Unicode all can, in what is not named nobody knows. */
bool holdsAllCharacters(const QString &from, const QString &to)
{
    return from.compare(to, Qt::CaseInsensitive) == 0 || to.compare(QLatin1String("utf8mb4"), Qt::CaseInsensitive) == 0;
}

/** One overload for each kind of operation: a new one does not compile before somebody has thought about it. */
struct RiskFinder
{
    static Risk lossyIf(bool isLossy) { return isLossy ? Risk::Lossy : Risk::Safe; }

    // Tables

    Risk operator()(const AddTable &) const { return Risk::Safe; }
    Risk operator()(const DropTable &) const { return Risk::Destructive; }
    Risk operator()(const RenameTable &) const { return Risk::Safe; }
    Risk operator()(const MoveTable &) const { return Risk::Safe; }
    Risk operator()(const AlterTableOptions &alter) const
    {
        const TableOptions &before = alter.before;
        const TableOptions &after = alter.after;
        // The history of every row goes with it.
        if (before.systemVersioned && !after.systemVersioned)
            return Risk::Destructive;
        const bool refusesValues = after.strict && !before.strict;
        const bool refusesRows = after.partitionBy != before.partitionBy && !after.partitionBy.isEmpty();
        return lossyIf(refusesValues || refusesRows || !holdsAllCharacters(before.charset, after.charset));
    }

    // Columns

    Risk operator()(const AddColumn &) const { return Risk::Safe; }
    Risk operator()(const DropColumn &) const { return Risk::Destructive; }
    Risk operator()(const RenameColumn &) const { return Risk::Safe; }
    Risk operator()(const AlterColumn &alter) const
    {
        const Column &before = alter.before;
        const Column &after = alter.after;
        // Rows that hold NULL get a value.
        const bool fillsNulls = before.nullable && !after.nullable;
        // How far it has counted is forgotten.
        const bool stopsCounting = before.autoIncrement && !after.autoIncrement;
        return lossyIf(!alter.conversion.isEmpty() || fillsNulls || stopsCounting ||
                       before.generated != after.generated || !holdsAll(before.type, after.type) ||
                       !holdsAllCharacters(before.details->charset, after.details->charset));
    }
    Risk operator()(const ReorderColumns &) const { return Risk::Safe; }

    // Keys, constraints, indexes

    Risk operator()(const SetPrimaryKey &) const { return Risk::Safe; }
    template <typename Part>
    Risk operator()(const AddPart<Part> &) const
    {
        return Risk::Safe;
    }
    template <typename Part>
    Risk operator()(const DropPart<Part> &) const
    {
        return std::is_same_v<Part, Partition> ? Risk::Destructive : Risk::Safe;
    }
    template <typename Part>
    Risk operator()(const AlterPart<Part> &alter) const
    {
        // Rows may have no place in the new bounds.
        if constexpr (std::is_same_v<Part, Partition>)
            return lossyIf(alter.before.bound != alter.after.bound ||
                           alter.before.partitionBy != alter.after.partitionBy);
        else
            return Risk::Safe;
    }
    Risk operator()(const RenameConstraint &) const { return Risk::Safe; }
    Risk operator()(const RenameIndex &) const { return Risk::Safe; }
    Risk operator()(const RenamePartition &) const { return Risk::Safe; }

    // Enums

    Risk operator()(const AddEnum &) const { return Risk::Safe; }
    Risk operator()(const DropEnum &) const { return Risk::Safe; }
    Risk operator()(const RenameEnum &) const { return Risk::Safe; }
    Risk operator()(const MoveEnum &) const { return Risk::Safe; }
    Risk operator()(const AlterEnum &) const { return Risk::Safe; }
    Risk operator()(const AddEnumValue &) const { return Risk::Safe; }
    Risk operator()(const RenameEnumValue &) const { return Risk::Safe; }
    Risk operator()(const DropEnumValue &) const { return Risk::Lossy; }

    // Objects

    Risk operator()(const AddObject &) const { return Risk::Safe; }
    Risk operator()(const DropObject &drop) const
    {
        // Where a sequence stood can be found again from the rows.
        if (drop.kind == DefinitionObject::Kind::Sequence)
            return Risk::Lossy;
        return holdsData(drop.kind) ? Risk::Destructive : Risk::Safe;
    }
    Risk operator()(const RenameObject &) const { return Risk::Safe; }
    Risk operator()(const MoveObject &) const { return Risk::Safe; }
    Risk operator()(const ReplaceObject &replace) const
    {
        using Kind = DefinitionObject::Kind;
        const bool isDefinedAnew = replace.before.definition != replace.after.definition;
        if (isDefinedAnew && replace.before.kind == Kind::VirtualTable)
            return Risk::Destructive;
        // What columns of the type hold may not be of it any more; a sequence may begin elsewhere.
        return lossyIf(isDefinedAnew && (isColumnType(replace.before.kind) || replace.before.kind == Kind::Sequence));
    }

    // Rows

    Risk operator()(const InsertRows &) const { return Risk::Safe; }
    Risk operator()(const UpdateRows &) const { return Risk::Lossy; }
    Risk operator()(const DeleteRows &) const { return Risk::Destructive; }
    Risk operator()(const RawSql &sql) const
    {
        // Nobody has read it; what it says of itself may be worse.
        Risk worst = Risk::Lossy;
        for (const Operation &operation : sql.effect.operations().items)
            worst = std::max(worst, riskOf(operation));
        return worst;
    }
    Risk operator()(const Code &) const { return Risk::Lossy; }
};

} // namespace

Risk riskOf(const Operation &operation)
{
    return std::visit(RiskFinder(), operation);
}

} // namespace joinery
