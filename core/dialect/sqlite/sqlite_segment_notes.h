// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_difference.h"
#include "core/operation/operation.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * What the operations of a segment did, one noted after the other, and whether the next must begin another segment
 * because planning from the state before all to the state after all would miss what was between them.
 */
class SegmentNotes
{
public:
    /** `start` is the state before the first of them. */
    explicit SegmentNotes(const Schema &start) : m_start(start) {}

    /** `state` is the one before the operation. */
    [[nodiscard]] bool needsSegmentOfItsOwn(const Operation &operation, const Schema &state) const;
    /** `index` is its place in the list that is planned. */
    void note(const Operation &operation, int index, const Schema &state);

    [[nodiscard]] const Schema &start() const { return m_start; }
    [[nodiscard]] const OperationsById &operations() const { return m_operations; }

private:
    /** Whether a column that was added gets another default, or its default another type: rows keep the one of then. */
    [[nodiscard]] bool changesWhatRowsTook(const Operation &operation, const Schema &state) const;
    [[nodiscard]] bool addsAgain(const Operation &operation) const;
    /** What happens to an enum happens to the columns that have it as their type. */
    void noteColumnsOf(const EnumType *enumType, int index, const Schema &state);

    Schema m_start;
    OperationsById m_operations;
    /** Columns that got an expression, or another one. */
    QSet<ObjectId> m_computedAnew;
    /** What was dropped. */
    QSet<ObjectId> m_gone;
    bool m_isEmpty = true;
    bool m_changesTypes = false;
    bool m_renamesValues = false;
};

} // namespace joinery
