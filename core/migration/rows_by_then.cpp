// SPDX-License-Identifier: MIT
#include "core/migration/rows_by_then.h"

#include "core/migration/row_effects.h"
#include "core/operation/lookup.h"
#include "core/operation/referenced_tables.h"

namespace joinery {

namespace {

bool runsAnything(const Operation &operation)
{
    return std::holds_alternative<RawSql>(operation) || std::holds_alternative<Code>(operation);
}

bool pointsTo(const Table &table, ObjectId target)
{
    return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                       [target](const ForeignKey &key) { return key.referencedTable == target; });
}

} // namespace

void RowsByThen::note(const QList<Operation> &operations, const Schema &after, bool choosesRows)
{
    for (const Operation &operation : operations) {
        if (runsAnything(operation))
            m_all = true;
        else if (choosesRows || hasOwnEffectOnRows(operation))
            change(subjectId(after, operation), after);
    }
}

/** Rows of other tables may go or change along with those that they point to. */
void RowsByThen::change(ObjectId table, const Schema &schema)
{
    if (table.isNull() || m_tables.contains(table))
        return;
    m_tables.insert(table);
    for (const Table &other : schema.tables) {
        if (pointsTo(other, table))
            change(other.id, schema);
    }
}

bool RowsByThen::areKnown(const Operation &operation, const Schema &before) const
{
    if (areAllKnown())
        return true;
    if (m_all || runsAnything(operation))
        return false;
    const ObjectId subject = subjectId(before, operation);
    const QList<ObjectId> targets = referencedTables({operation});
    return !m_tables.contains(subject) &&
           std::none_of(targets.begin(), targets.end(), [this](ObjectId id) { return m_tables.contains(id); }) &&
           std::none_of(m_tables.begin(), m_tables.end(), [&](ObjectId id) {
               const Table *changed = before.tables.find(id);
               const Table *own = before.tables.find(subject);
               return (changed && pointsTo(*changed, subject)) || (own && pointsTo(*own, id));
           });
}

} // namespace joinery
