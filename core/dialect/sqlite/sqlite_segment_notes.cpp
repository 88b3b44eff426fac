// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_segment_notes.h"

#include "core/dialect/raw_text.h"
#include "core/operation/lookup.h"
#include "core/schema/enum_types.h"

namespace joinery {

namespace {

ObjectId partIn(const Table *table, const Operation &operation)
{
    const PartReference part = partOf(operation);
    if (!part.id.isNull() || !table)
        return part.id;
    const Column *column = findColumn(*table, part);
    return column ? column->id : ObjectId();
}

bool changesType(const Operation &operation)
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    return alter && alter->before.type != alter->after.type;
}

/** Whether it gives a column of a table an expression that it did not have. */
bool computesAnew(const Table *table, const Operation &operation)
{
    if (const auto *add = std::get_if<AddColumn>(&operation))
        return add->column.generated.has_value();
    const auto *alter = std::get_if<AlterColumn>(&operation);
    const Column *column = alter && table ? findColumn(*table, referenceToPart(alter->before)) : nullptr;
    return column && alter->after.generated && column->generated != alter->after.generated;
}

} // namespace

bool SegmentNotes::needsSegmentOfItsOwn(const Operation &operation, const Schema &state) const
{
    // An expression reads the row as it is right before the operation, and what comes next the values it gave.
    const auto *converted = std::get_if<AlterColumn>(&operation);
    if (!m_isEmpty && (!m_operations.conversions.isEmpty() ||
                       (converted && !conversionFor(*converted, QStringLiteral("sqlite")).isEmpty())))
        return true;
    // What was dropped and is added again comes back empty: that must not be taken for the same thing all along.
    if (addsAgain(operation))
        return true;
    // The values to keep are nowhere yet.
    if (const auto *alter = std::get_if<AlterColumn>(&operation); alter && !alter->after.generated) {
        const Table *table = findTable(state, alter->table);
        if (m_computedAnew.contains(partIn(table, operation)))
            return true;
    }
    if (changesWhatRowsTook(operation, state))
        return true;
    // Which text of an enum a row holds in the end depends on whether its column is one of the enum by then.
    return (changesType(operation) && m_renamesValues) ||
           (std::holds_alternative<RenameEnumValue>(operation) && m_changesTypes);
}

bool SegmentNotes::changesWhatRowsTook(const Operation &operation, const Schema &state) const
{
    const auto *alter = std::get_if<AlterColumn>(&operation);
    const Table *table = alter ? findTable(state, alter->table) : nullptr;
    const Column *column = table ? findColumn(*table, referenceToPart(alter->before)) : nullptr;
    if (!column || !m_start.tables.contains(table->id) || m_start.tables.find(table->id)->column(column->id))
        return false;
    return column->defaultValue != alter->after.defaultValue ||
           (column->defaultValue && column->type != alter->after.type);
}

bool SegmentNotes::addsAgain(const Operation &operation) const
{
    if (const auto *table = std::get_if<AddTable>(&operation))
        return m_gone.contains(table->table.id);
    if (const auto *column = std::get_if<AddColumn>(&operation))
        return m_gone.contains(column->column.id);
    if (const auto *object = std::get_if<AddObject>(&operation))
        return m_gone.contains(object->object.id);
    return false;
}

void SegmentNotes::note(const Operation &operation, int index, const Schema &state)
{
    m_changesTypes = m_changesTypes || changesType(operation);
    m_renamesValues = m_renamesValues || std::holds_alternative<RenameEnumValue>(operation);
    const ObjectId id = subjectId(state, operation);
    const Table *table = state.tables.find(id);
    if (std::holds_alternative<RenameTable>(operation) || std::holds_alternative<RenameObject>(operation)) {
        m_operations.rename.insert(id, index);
        return;
    }
    if (!m_operations.subject.contains(id))
        m_operations.subject.insert(id, index);
    const ObjectId part = partIn(table, operation);
    if (!part.isNull())
        m_operations.part.insert(part, index);
    if (computesAnew(table, operation))
        m_computedAnew.insert(part);
    const auto *alter = std::get_if<AlterColumn>(&operation);
    if (const QString own = alter ? conversionFor(*alter, QStringLiteral("sqlite")) : QString(); !own.isEmpty())
        m_operations.conversions.insert(part, own);
    m_isEmpty = false;
    if (isAboutEnum(operation))
        noteColumnsOf(state.enums.find(id), index, state);
    if (std::holds_alternative<DropTable>(operation) || std::holds_alternative<DropObject>(operation))
        m_gone.insert(id);
    else if (std::holds_alternative<DropColumn>(operation))
        m_gone.insert(part);
}

void SegmentNotes::noteColumnsOf(const EnumType *enumType, int index, const Schema &state)
{
    const EnumTypes enums(state);
    for (const Table &table : state.tables) {
        for (const Column &column : table.columns) {
            if (!enumType || enums.of(column.type) != enumType)
                continue;
            m_operations.part.insert(column.id, index);
            if (!m_operations.subject.contains(table.id))
                m_operations.subject.insert(table.id, index);
        }
    }
}

} // namespace joinery
