// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/diff_sides.h"

#include <QHash>
#include <QMultiHash>

namespace joinery {

/**
 * Every name of what shares the names of tables in a namespace: tables, views, sequences, and the keys, indexes and
 * partitions of tables, on either side of a diff. Reads both schemas when it is asked for the first time.
 */
class RelationNames
{
public:
    /** Namespaces that get another name are asked about under that; `newNames` has it by the old one. */
    RelationNames(const DiffSides &sides, const QHash<QString, QString> &newNames)
        : m_sides(sides), m_newNames(newNames)
    {
    }

    /** Whether anything but the parts of this table has the name there, before or after. */
    [[nodiscard]] bool isTaken(const QString &nameSpace, const QString &name, ObjectId byOtherThan);

private:
    void collect(const Schema &schema, const QHash<QString, QString> &newNames);
    void note(const QString &nameSpace, const QString &name, ObjectId holder);
    [[nodiscard]] QString key(const QString &nameSpace, const QString &name) const;

    const DiffSides &m_sides;
    const QHash<QString, QString> &m_newNames;
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
