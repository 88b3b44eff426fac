// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_hit.h"
#include "ui/diagram/card_painter.h"
#include "ui/diagram/link_painter.h"

#include <QList>
#include <QSet>

namespace joinery {

/** What is selected, under the mouse, or where a drag would end: what cards and links look like beside their content.
 */
class CanvasMarks
{
public:
    void setSelected(const QList<ObjectId> &cards, ObjectId part);
    /** Cards that a link connects with a selected one. */
    void setRelated(const QSet<ObjectId> &cards) { m_related = cards; }
    void setHover(const CanvasHit &hit) { m_hover = hit; }
    [[nodiscard]] ObjectId hoveredCard() const { return m_hover.isCard() ? m_hover.card : ObjectId(); }
    /** Where a dragged foreign key would end; a null card for nowhere. */
    void setDropTarget(ObjectId card, ObjectId column);

    [[nodiscard]] CardState stateOf(const CardContent &card) const;
    [[nodiscard]] LinkEmphasis emphasisOf(const LinkContent &link) const;

    /** Cards and links that are marked at all. The links of selected cards are marked with them and not named here. */
    [[nodiscard]] QSet<ObjectId> marked() const;

    friend bool operator==(const CanvasMarks &, const CanvasMarks &) = default;

private:
    QSet<ObjectId> m_selected;
    QSet<ObjectId> m_related;
    ObjectId m_first;
    ObjectId m_selectedPart;
    CanvasHit m_hover;
    ObjectId m_dropCard;
    ObjectId m_dropColumn;
};

} // namespace joinery
