// SPDX-License-Identifier: MIT
#pragma once

namespace joinery {

class Stage;

/** Plays through every window, dialog and state, and keeps a picture of each. */
void playAll(Stage &stage);

} // namespace joinery
