// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/diff_sides.h"

#include <QSet>

namespace joinery {

/**
 * Names for what has to step aside in a diff: none that anything has on either side, and each given once. Reads both
 * schemas when it is asked for the first one.
 */
class AsideNames
{
public:
    explicit AsideNames(const DiffSides &sides) : m_sides(sides) {}

    [[nodiscard]] QString next();

private:
    void collect();

    const DiffSides &m_sides;
    QSet<QString> m_used;
};

} // namespace joinery
