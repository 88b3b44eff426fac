// SPDX-License-Identifier: MIT
#include "core/operation/inverse.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/lookup.h"
#include "core/operation/part_access.h"

namespace joinery {

namespace {

void noteTableTexts(const Table &wanted, const Table &found, QList<RestoredText> &texts)
{
    for (const Column &column : wanted.columns) {
        const Column *counterpart = found.column(column.id);
        if (column.generated && counterpart && counterpart->generated != column.generated)
            texts.append({wanted.id, column.id, -1, column.generated->expression});
    }
    for (const CheckConstraint &check : wanted.checks) {
        const CheckConstraint *counterpart = found.checks.find(check.id);
        if (counterpart && counterpart->expression != check.expression)
            texts.append({wanted.id, check.id, -1, check.expression});
    }
    for (const Index &index : wanted.indexes) {
        const Index *counterpart = found.indexes.find(index.id);
        if (!counterpart || *counterpart == index)
            continue;
        if (counterpart->where != index.where)
            texts.append({wanted.id, index.id, -1, index.where});
        for (int i = 0; i < index.parts.size(); ++i) {
            if (counterpart->parts.at(i).expression != index.parts.at(i).expression)
                texts.append({wanted.id, index.id, i, index.parts.at(i).expression});
        }
    }
}

/** The texts of a table (if it is not null) and of all objects that differ between two states, as they are in `wanted`.
 */
QList<RestoredText> differingTexts(const Schema &wanted, const Schema &found, ObjectId tableId)
{
    QList<RestoredText> texts;
    const Table *table = wanted.tables.find(tableId);
    const Table *other = found.tables.find(tableId);
    if (table && other)
        noteTableTexts(*table, *other, texts);
    for (qsizetype i = 0; i < wanted.objects.size(); ++i) {
        if (wanted.objects.sharedAt(i) != found.objects.sharedAt(i))
            texts.append({wanted.objects.at(i).id, {}, -1, wanted.objects.at(i).definition});
    }
    return texts;
}

class Inverter
{
public:
    using Inverse = std::optional<Operation>;

    Inverter(const Operation &operation, const Schema &before) : m_operation(operation), m_before(before) {}

    Inverse operator()(const AddTable &operation) const { return DropTable{referenceTo(operation.table)}; }

    Inverse operator()(const DropTable &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        return table ? Inverse(AddTable{*table}) : std::nullopt;
    }

    Inverse operator()(const RenameTable &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        return withTexts(RenameTable{{table->id, table->nameSpace, operation.to}, table->name, {}}, table->id);
    }

    Inverse operator()(const AlterTableOptions &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        return AlterTableOptions{referenceTo(*table), operation.after, table->options, operation.commentAfter,
                                 table->comment};
    }

    Inverse operator()(const AddColumn &operation) const
    {
        return DropColumn{operation.table, referenceToPart(operation.column)};
    }

    Inverse operator()(const DropColumn &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Column *column = table ? findColumn(*table, operation.column) : nullptr;
        if (!column)
            return std::nullopt;
        const qsizetype position = table->columnPosition(column->id);
        std::optional<PartReference> after;
        if (position == 0 && table->columns.size() > 1)
            after = PartReference();
        else if (position > 0 && position + 1 < table->columns.size())
            after = referenceToPart(table->columns.at(position - 1));
        return AddColumn{referenceTo(*table), *column, after};
    }

    Inverse operator()(const RenameColumn &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Column *column = table ? findColumn(*table, operation.column) : nullptr;
        if (!column)
            return std::nullopt;
        return withTexts(RenameColumn{referenceTo(*table), {column->id, operation.to}, column->name, {}}, table->id);
    }

    Inverse operator()(const AlterColumn &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Column *column = table ? findColumn(*table, referenceToPart(operation.before)) : nullptr;
        if (!column)
            return std::nullopt;
        return AlterColumn{referenceTo(*table), operation.after, *column};
    }

    Inverse operator()(const ReorderColumns &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        ReorderColumns result{referenceTo(*table), {}};
        for (const Column &column : table->columns)
            result.order.append(referenceToPart(column));
        return result;
    }

    Inverse operator()(const SetPrimaryKey &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        return SetPrimaryKey{referenceTo(*table), operation.after, table->primaryKey};
    }

    template <typename Part>
    Inverse operator()(const AddPart<Part> &operation) const
    {
        return DropPart<Part>{operation.table, referenceToPart(operation.part)};
    }

    template <typename Part>
    Inverse operator()(const DropPart<Part> &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Part *part = table ? findPart(PartAccess<Part>::of(*table), operation.part) : nullptr;
        return part ? Inverse(AddPart<Part>{referenceTo(*table), *part}) : std::nullopt;
    }

    template <typename Part>
    Inverse operator()(const AlterPart<Part> &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Part *part = table ? findPart(PartAccess<Part>::of(*table), referenceToPart(operation.before)) : nullptr;
        return part ? Inverse(AlterPart<Part>{referenceTo(*table), operation.after, *part}) : std::nullopt;
    }

    Inverse operator()(const RenameConstraint &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        std::optional<PartReference> found;
        const auto look = [&](const auto &parts) {
            if (const auto *part = findPart(parts, operation.constraint); part && !found)
                found = referenceToPart(*part);
        };
        look(table->foreignKeys);
        look(table->uniqueConstraints);
        look(table->checks);
        if (!found)
            return std::nullopt;
        return RenameConstraint{referenceTo(*table), {found->id, operation.to}, found->name};
    }

    Inverse operator()(const RenameIndex &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Index *index = table ? findPart(table->indexes, operation.index) : nullptr;
        if (!index)
            return std::nullopt;
        return RenameIndex{referenceTo(*table), {index->id, operation.to}, index->name};
    }

    Inverse operator()(const AddObject &operation) const
    {
        return DropObject{operation.object.kind, referenceTo(operation.object)};
    }

    Inverse operator()(const DropObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.object);
        return object ? Inverse(AddObject{*object}) : std::nullopt;
    }

    Inverse operator()(const RenameObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.object);
        if (!object)
            return std::nullopt;
        return withTexts(RenameObject{object->kind, {object->id, object->nameSpace, operation.to}, object->name, {}},
                         {});
    }

    Inverse operator()(const ReplaceObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, referenceTo(operation.before));
        return object ? Inverse(ReplaceObject{operation.after, *object}) : std::nullopt;
    }

    Inverse operator()(const RawSql &operation) const
    {
        if (operation.backwards.isEmpty())
            return std::nullopt;
        return RawSql{operation.backwards, operation.forwards};
    }

private:
    /** A rename rewrites texts; where renaming back does not give the old spelling, the old text is noted. */
    template <typename Rename>
    Inverse withTexts(Rename reversed, ObjectId tableId) const
    {
        Schema probe = m_before;
        if (!joinery::apply(m_operation, probe) || !joinery::apply(Operation(reversed), probe))
            return std::nullopt;
        reversed.texts = differingTexts(m_before, probe, tableId);
        return reversed;
    }

    const Operation &m_operation;
    const Schema &m_before;
};

} // namespace

std::optional<Operation> inverse(const Operation &operation, const Schema &before)
{
    return std::visit(Inverter(operation, before), operation);
}

Result<QList<Operation>> inverse(const QList<Operation> &operations, const Schema &before)
{
    QList<Operation> result;
    Schema state = before;
    for (const Operation &operation : operations) {
        std::optional<Operation> undo = inverse(operation, state);
        if (auto applied = apply(operation, state); !applied)
            return fail(applied);
        if (!undo) {
            return fail(QStringLiteral("operation.irreversible"),
                        Message::tr("\"%1\" cannot be reverted. Give it backwards SQL, or restore a backup.")
                            .arg(describe(operation)));
        }
        result.prepend(*undo);
    }
    return result;
}

} // namespace joinery
