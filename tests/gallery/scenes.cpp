// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"

namespace joinery {

void playAll(Stage &stage)
{
    for (const auto play : {playStart, playWindow, playInspector, playInspectorDetails, playObjects, playCanvas,
                            playGestures, playDiagrams, playReview, playMigrations, playDialogs, playFiles})
        play(stage);
}

} // namespace joinery
