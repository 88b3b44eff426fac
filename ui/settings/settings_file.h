// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings.h"

class QSettings;

namespace joinery {

/** What is kept there; what is not, or makes no sense, is as a new person finds it. */
[[nodiscard]] Settings readSettings(QSettings &file);
/** Keeps all of it, writing what differs; what a person did not choose otherwise takes no room. */
void writeSettings(QSettings &file, const Settings &settings);
/** What others chose, with what was chosen here from `before` to `after` on top; of types and keys each on its own. */
[[nodiscard]] Settings withChoices(Settings others, const Settings &before, const Settings &after);

} // namespace joinery
