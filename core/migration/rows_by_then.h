// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/schema/schema.h"

#include <QSet>

namespace joinery {

/**
 * What the migrations of a run do to rows before a later one of it comes: what is asked about those rows now would be
 * answered with rows that are other ones by then. Told one migration after the other, in the order of the run.
 */
class RowsByThen
{
public:
    /** `after` is the schema that the migration leaves; `choosesRows`: it also does what a person chose for them. */
    void note(const QList<Operation> &operations, const Schema &after, bool choosesRows = false);

    /** Whether the rows that an operation of the next migration meets are those that are there now. */
    [[nodiscard]] bool areKnown(const Operation &operation, const Schema &before) const;
    /** Whether all rows are. */
    [[nodiscard]] bool areAllKnown() const { return !m_all && m_tables.isEmpty(); }

private:
    void change(ObjectId table, const Schema &schema);

    /** SQL and code of a person's own may do anything to any row. */
    bool m_all = false;
    QSet<ObjectId> m_tables;
};

} // namespace joinery
