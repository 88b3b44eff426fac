// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/finding.h"

namespace joinery {

class Banner;

/** Says above statements what they do otherwise than the model, with codes in the tooltip; hides where they do not. */
void showFindings(Banner &banner, const QList<Finding> &findings);

} // namespace joinery
