// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <QHash>
#include <QSet>

namespace joinery {

/**
 * The tables that may have a foreign key to a table at some point of a plan, so that planners need not look at all
 * tables for each one they change. Made once, in time linear to both schemas and the operations.
 */
class Referrers
{
public:
    Referrers(const Schema &before, const Schema &after, const QList<Operation> &operations);

    /** Those of them that are in the schema, in order of their ids. Whether they have such a key there is not said. */
    [[nodiscard]] QList<const Table *> of(ObjectId target, const Schema &schema) const;

private:
    void note(const Table &table);
    void note(ObjectId table, const ForeignKey &key) { m_referrers[key.referencedTable].insert(table); }
    void note(const QList<Operation> &operations, const Schema &before, const Schema &after);

    QHash<ObjectId, QSet<ObjectId>> m_referrers;
};

} // namespace joinery
