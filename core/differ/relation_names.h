// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/diff_sides.h"

#include <QMultiHash>

namespace joinery {

/**
 * Every name of what shares the names of tables in a namespace: tables, views, sequences, and the keys, indexes and
 * partitions of tables, on either side of a diff. Reads both schemas when it is asked for the first time.
 */
class RelationNames
{
public:
    explicit RelationNames(const DiffSides &sides) : m_sides(sides) {}

    /** Whether anything but the parts of this table has the name there, before or after. */
    [[nodiscard]] bool isTaken(const QString &nameSpace, const QString &name, ObjectId byOtherThan);

private:
    void collect(const Schema &schema);
    void note(const QString &nameSpace, const QString &name, ObjectId holder);
    [[nodiscard]] QString key(const QString &nameSpace, const QString &name) const;

    const DiffSides &m_sides;
    /** The table of a part; for tables and objects themselves the null id. */
    QMultiHash<QString, ObjectId> m_holders;
};

/** The names that go along with a table when it moves; a part without a name has none. */
template <typename Note>
void forEachCarriedName(const Table &table, const Note &note)
{
    if (table.primaryKey)
        note(ObjectId(), table.primaryKey->name);
    for (const UniqueConstraint &unique : table.uniqueConstraints)
        note(unique.id, unique.name);
    for (const ExclusionConstraint &exclusion : table.exclusions)
        note(exclusion.id, exclusion.name);
    for (const Index &index : table.indexes)
        note(index.id, index.name);
    for (const Partition &partition : table.partitions) {
        if (partition.nameSpace.isEmpty())
            note(partition.id, partition.name);
    }
}

} // namespace joinery
