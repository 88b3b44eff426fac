// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace joinery {

/** What of an app can be edited on the page of the project. */
enum class AppPart
{
    Name,
    Dependencies,
    Color
};

} // namespace joinery
