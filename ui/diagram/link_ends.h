// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/link_painter.h"

namespace joinery {

/** Where a link is fastened, and whether it leaves to the right (1) or to the left (-1). */
struct LinkEnd
{
    QPointF at;
    qreal direction = 1;
};

// The signs at the ends of a link, with the painter's pen as it draws the line.

/** At the table that refers. */
void paintFromEnd(QPainter &painter, const LinkEnd &end, const LinkContent &link, const Theme &theme,
                  const LinkLook &look);
/** At the table referred to. */
void paintToEnd(QPainter &painter, const LinkEnd &end, const LinkContent &link, const Theme &theme,
                const LinkLook &look);
void paintEnumEnd(QPainter &painter, const LinkEnd &end);
/** Open, and points at the card. */
void paintArrow(QPainter &painter, const LinkEnd &end);

} // namespace joinery
