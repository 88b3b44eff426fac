// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

namespace joinery {

class ActionSet;
class ThemeController;

/** Every setting there is, page by page; new ones are added in here and in Settings. */
[[nodiscard]] QList<SettingsPage *> makeSettingsPages(ThemeController &themes, const ActionSet &actions);

} // namespace joinery
