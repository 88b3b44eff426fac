// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_content.h"

namespace joinery {

/**
 * The rows below the columns: indexes, constraints and triggers, as far as they are chosen, each below a heading. In
 * order of names; what the pending changes drop comes last.
 */
[[nodiscard]] QList<CardRow> sectionRows(const CardSource &source);

} // namespace joinery
