// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/enum_types.h"

#include <QHash>

namespace joinery {

/**
 * Texts of enum values that go, and that other values have afterwards. A default that keeps such a text means another
 * value then, so it has to give way in between.
 */
class TakenOverValues
{
public:
    /** Both live at least as long as this. */
    TakenOverValues(const Schema &from, const Schema &to);

    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /** Whether the default of the column, as it is before, is one of them. */
    [[nodiscard]] bool isDefaultOf(const Column &column) const;

private:
    EnumTypes m_enums;
    /** By the ids of their enums. */
    QHash<ObjectId, QStringList> m_texts;
};

} // namespace joinery
