// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_content.h"
#include "ui/shell/theme.h"

#include <QList>
#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace joinery {

/** How a link is emphasised beside its own pending change. */
enum class LinkEmphasis
{
    None,
    /** One of its tables is selected. */
    Accented,
    /** It is itself selected or under the pointer. */
    Selected
};

/**
 * Paints a link with its ends in crow's-foot notation.
 *
 * At the table that refers: a crow's foot (many), or a bar where the key is unique (one). At the table referred to: one
 * bar, with a circle where the row may refer to none.
 */
void paintLink(QPainter &painter, const LinkContent &link, const QList<QPointF> &route, const Theme &theme,
               LinkEmphasis emphasis, qreal scale = 1);

/** The line without its ends. */
[[nodiscard]] QPainterPath linkPath(const QList<QPointF> &route);

} // namespace joinery
