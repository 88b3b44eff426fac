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
    if (wanted.options.inherits != found.options.inherits)
        texts.append({wanted.id, wanted.id, -1, wanted.options.inherits});
    if (wanted.options.partitionBy != found.options.partitionBy)
        texts.append({wanted.id, {}, -1, wanted.options.partitionBy});
    for (const Partition &partition : wanted.partitions) {
        const Partition *counterpart = found.partitions.find(partition.id);
        if (counterpart && counterpart->partitionBy != partition.partitionBy)
            texts.append({wanted.id, partition.id, -1, partition.partitionBy});
    }
    for (const Column &column : wanted.columns) {
        const Column *counterpart = found.column(column.id);
        if (!counterpart)
            continue;
        if (column.generated && counterpart->generated != column.generated)
            texts.append({wanted.id, column.id, -1, column.generated->expression});
        if (counterpart->type != column.type)
            texts.append({wanted.id, column.id, -1, column.type.native, RestoredText::Place::Type});
        if (column.defaultValue && counterpart->defaultValue != column.defaultValue)
            texts.append({wanted.id, column.id, -1, column.defaultValue->text, RestoredText::Place::Default});
    }
    for (const CheckConstraint &check : wanted.checks) {
        const CheckConstraint *counterpart = found.checks.find(check.id);
        if (counterpart && counterpart->expression != check.expression)
            texts.append({wanted.id, check.id, -1, check.expression});
    }
    for (const ExclusionConstraint &exclusion : wanted.exclusions) {
        const ExclusionConstraint *counterpart = found.exclusions.find(exclusion.id);
        if (!counterpart || *counterpart == exclusion)
            continue;
        if (counterpart->where != exclusion.where)
            texts.append({wanted.id, exclusion.id, -1, exclusion.where});
        for (int i = 0; i < exclusion.parts.size(); ++i) {
            const QString &text = exclusion.parts.at(i).what.expression;
            if (counterpart->parts.at(i).what.expression != text)
                texts.append({wanted.id, exclusion.id, i, text});
        }
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

/** The texts of all tables and objects that differ between two states, as they are in `wanted`. */
QList<RestoredText> differingTexts(const Schema &wanted, const Schema &found)
{
    QList<RestoredText> texts;
    for (qsizetype i = 0; i < wanted.tables.size(); ++i) {
        if (!wanted.tables.sharedAt(i).sameData(found.tables.sharedAt(i)))
            noteTableTexts(wanted.tables.at(i), found.tables.at(i), texts);
    }
    for (qsizetype i = 0; i < wanted.objects.size(); ++i) {
        if (wanted.objects.at(i).definition != found.objects.at(i).definition)
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
        return withTexts(RenameTable{{table->id, table->nameSpace, operation.to}, table->name, {}});
    }

    Inverse operator()(const MoveTable &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        if (!table)
            return std::nullopt;
        return withTexts(MoveTable{{table->id, operation.to, table->name}, table->nameSpace, {}});
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
        return AddColumn{referenceTo(*table), *column, placeOf(table->columns, table->columnPosition(column->id))};
    }

    Inverse operator()(const RenameColumn &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Column *column = table ? findColumn(*table, operation.column) : nullptr;
        if (!column)
            return std::nullopt;
        return withTexts(RenameColumn{referenceTo(*table), {column->id, operation.to}, column->name, {}});
    }

    Inverse operator()(const AlterColumn &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Column *column = table ? findColumn(*table, referenceToPart(operation.before)) : nullptr;
        if (!column)
            return std::nullopt;
        return AlterColumn{referenceTo(*table), asKept(operation.after, *column), *column, operation.conversionBack,
                           operation.conversion};
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
        if (!part)
            return std::nullopt;
        return AlterPart<Part>{referenceTo(*table), asKept(operation.after, *part), *part};
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
        look(table->exclusions);
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

    Inverse operator()(const RenamePartition &operation) const
    {
        const Table *table = findTable(m_before, operation.table);
        const Partition *partition = table ? findPart(table->partitions, operation.partition) : nullptr;
        if (!partition)
            return std::nullopt;
        return RenamePartition{referenceTo(*table), {partition->id, operation.to}, partition->name};
    }

    Inverse operator()(const AddEnum &operation) const { return DropEnum{referenceTo(operation.enumType)}; }

    Inverse operator()(const DropEnum &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        return enumType ? Inverse(AddEnum{*enumType}) : std::nullopt;
    }

    Inverse operator()(const RenameEnum &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        if (!enumType)
            return std::nullopt;
        return withTexts(RenameEnum{{enumType->id, enumType->nameSpace, operation.to}, enumType->name, {}});
    }

    Inverse operator()(const MoveEnum &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        if (!enumType)
            return std::nullopt;
        return withTexts(MoveEnum{{enumType->id, operation.to, enumType->name}, enumType->nameSpace, {}});
    }

    Inverse operator()(const AlterEnum &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        if (!enumType)
            return std::nullopt;
        AlterEnum result{referenceTo(*enumType), operation.commentAfter, enumType->comment, {}};
        if (!operation.order.isEmpty()) {
            for (const EnumValue &value : enumType->values)
                result.order.append(referenceToPart(value));
        }
        return result;
    }

    Inverse operator()(const AddEnumValue &operation) const
    {
        return DropEnumValue{operation.enumType, referenceToPart(operation.value)};
    }

    Inverse operator()(const RenameEnumValue &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        const EnumValue *value = enumType ? findValue(*enumType, operation.value) : nullptr;
        if (!value)
            return std::nullopt;
        return withTexts(RenameEnumValue{referenceTo(*enumType), {value->id, operation.to}, value->name, {}});
    }

    Inverse operator()(const DropEnumValue &operation) const
    {
        const EnumType *enumType = findEnum(m_before, operation.enumType);
        const EnumValue *value = enumType ? findValue(*enumType, operation.value) : nullptr;
        if (!value)
            return std::nullopt;
        return AddEnumValue{referenceTo(*enumType), *value,
                            placeOf(enumType->values, enumType->valuePosition(value->id))};
    }

    Inverse operator()(const DropObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.kind, operation.object);
        return object ? Inverse(AddObject{*object}) : std::nullopt;
    }

    Inverse operator()(const RenameObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.kind, operation.object);
        if (!object)
            return std::nullopt;
        return withTexts(RenameObject{object->kind, {object->id, object->nameSpace, operation.to}, object->name, {}});
    }

    Inverse operator()(const MoveObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.kind, operation.object);
        if (!object)
            return std::nullopt;
        return withTexts(MoveObject{object->kind, {object->id, operation.to, object->name}, object->nameSpace, {}});
    }

    Inverse operator()(const ReplaceObject &operation) const
    {
        const DefinitionObject *object = findObject(m_before, operation.before.kind, referenceTo(operation.before));
        if (!object)
            return std::nullopt;
        DefinitionObject after = asKept(operation.after, *object);
        after.kind = object->kind;
        after.nameSpace = object->nameSpace;
        return ReplaceObject{after, *object};
    }

    Inverse operator()(const InsertRows &operation) const
    {
        return DeleteRows{operation.table, operation.columns, reversed(operation.rows)};
    }

    Inverse operator()(const UpdateRows &operation) const
    {
        UpdateRows result = operation;
        for (RowUpdate &update : result.rows) {
            if (update.before.isEmpty())
                return std::nullopt;
            std::swap(update.before, update.after);
        }
        result.rows = reversed(result.rows);
        return movedKeys(std::move(result));
    }

    Inverse operator()(const DeleteRows &operation) const
    {
        return InsertRows{operation.table, operation.columns, reversed(operation.rows)};
    }

    Inverse operator()(const RawSql &operation) const
    {
        if (operation.backwards.isEmpty())
            return std::nullopt;
        const auto effect = joinery::inverse(operation.effect.operations().items, m_before);
        if (!effect)
            return std::nullopt;
        return RawSql{operation.backwards, operation.forwards, SchemaEffect({*effect})};
    }

    Inverse operator()(const Code &operation) const
    {
        if (!operation.reversible)
            return std::nullopt;
        return Code{operation.name, !operation.backwards, true};
    }

private:
    /** A rename rewrites texts; where renaming back does not give the old spelling, the old text is noted. */
    template <typename Rename>
    Inverse withTexts(Rename reversed) const
    {
        Schema probe = m_before;
        if (!joinery::apply(m_operation, probe) || !joinery::apply(Operation(reversed), probe))
            return std::nullopt;
        reversed.texts = differingTexts(m_before, probe);
        return reversed;
    }

    /** Where something stood in a list, as Add… operations say it: nothing for the end, a null reference for the front.
     */
    template <typename T>
    static std::optional<PartReference> placeOf(const QList<T> &list, qsizetype position)
    {
        if (position + 1 == list.size())
            return std::nullopt;
        return position == 0 ? PartReference() : referenceToPart(list.at(position - 1));
    }

    /** What an alteration leaves: it changes neither id nor name, whatever a file written by hand says. */
    template <typename T>
    static T asKept(T after, const T &found)
    {
        after.id = found.id;
        after.name = found.name;
        return after;
    }

    /** Rows may depend on those before them: a child on its parent. */
    template <typename T>
    static QList<T> reversed(const QList<T> &rows)
    {
        return QList<T>(rows.crbegin(), rows.crend());
    }

    /** An update that changes a key itself finds its row by the new key on the way back. */
    static UpdateRows movedKeys(UpdateRows update)
    {
        for (qsizetype key = 0; key < update.keys.size(); ++key) {
            const qsizetype column = update.columns.indexOf(update.keys.at(key));
            if (column < 0)
                continue;
            for (RowUpdate &row : update.rows) {
                if (key < row.key.size() && column < row.before.size())
                    row.key[key] = row.before.at(column);
            }
        }
        return update;
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
