// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_overview.h"
#include "ui/diagram/card_painter.h"
#include "ui/diagram/link_painter.h"

#include <memory>

namespace joinery {

/** Theme, fonts and painter of a diagram, shared by its items and replaced as one when the theme changes. */
struct CardStyle
{
    explicit CardStyle(const Theme &used, const LinkLook &links = {})
        : theme(used), linkLook(links), fonts(theme), painter(theme, fonts), overview(theme, fonts)
    {
    }
    Q_DISABLE_COPY_MOVE(CardStyle)

    Theme theme;
    LinkLook linkLook;
    CardFonts fonts;
    CardPainter painter;
    CardOverview overview;
};

using SharedCardStyle = std::shared_ptr<const CardStyle>;

} // namespace joinery
