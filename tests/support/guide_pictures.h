// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace joinery {

/** A picture of the user guide: the gallery's scene it is, and in which theme. */
struct GuidePicture
{
    /** docs/images/<file>.png */
    std::string_view file;
    std::string_view scene;
    std::string_view theme = "light";
};

/** All of them; `scripts/guide_pictures` writes them anew. */
constexpr std::array guidePictures{
    GuidePicture{"start", "start"},
    GuidePicture{"window-light", "window"},
    GuidePicture{"window-dark", "window", "dark"},
    GuidePicture{"key-offers", "canvas-key-offers"},
    GuidePicture{"annotations", "annotations"},
    GuidePicture{"inspector", "inspector-foreign-key"},
    GuidePicture{"palette", "palette-found"},
    GuidePicture{"export", "export"},
    GuidePicture{"add-from-sql", "sql-read"},
    GuidePicture{"import", "import-server"},
    GuidePicture{"review", "review-change"},
    GuidePicture{"rename-question", "review-rename-question"},
    GuidePicture{"apply", "apply"},
};

} // namespace joinery
