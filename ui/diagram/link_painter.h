// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_content.h"
#include "ui/shell/theme.h"

#include <QLineF>
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

/** What of a key's meaning links show, and how. */
struct LinkLook
{
    Notation notation = Notation::CrowsFoot;
    /** A letter where the key does something to rows when the row they refer to is deleted. */
    bool deleteActions = true;

    friend bool operator==(const LinkLook &, const LinkLook &) = default;
};

/** Where a link lies, in scene coordinates. */
struct LinkShape
{
    QList<QPointF> route;
    /** The heights of the other rows of a composite key at each end: they are gathered into the route. */
    QList<qreal> fromRows;
    QList<qreal> toRows;

    /** The straight parts beside the route that gather those rows. */
    [[nodiscard]] QList<QLineF> gathering() const;

    friend bool operator==(const LinkShape &, const LinkShape &) = default;
};

/**
 * Paints a link with its ends.
 *
 * Crow's foot: at the table that refers a crow's foot (many), or a bar where the key is unique (one); at the table
 * referred to a bar, with a circle where the row may refer to none. Information engineering: least and most at both
 * ends. Both are dashed where the key is not part of the primary key. UML: the numbers, and a diamond where it is.
 * What a view reads: a thin line of short dashes with an arrow at its end.
 */
void paintLink(QPainter &painter, const LinkContent &link, const LinkShape &shape, const Theme &theme,
               const LinkLook &look, LinkEmphasis emphasis, qreal scale = 1);

/** "C" for CASCADE, "N" for SET NULL, "D" for SET DEFAULT, "R" for RESTRICT; empty where nothing is said. */
[[nodiscard]] QString deleteActionLetter(ReferenceAction action);

/** Whether the line itself says if a key is identifying: solid where it is, dashed where not. */
[[nodiscard]] bool dashesTell(Notation notation);

/** The dashes of a line; empty for a solid one. */
[[nodiscard]] QList<qreal> linkDashes(const LinkContent &link, Notation notation);

/** The line without its ends. */
[[nodiscard]] QPainterPath linkPath(const QList<QPointF> &route);

} // namespace joinery
