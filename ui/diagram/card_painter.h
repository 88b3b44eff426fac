// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_geometry.h"
#include "ui/diagram/card_shadow.h"

class QPainter;

namespace joinery {

/** What a card shows beside its content because of the person in front of it. */
struct CardState
{
    bool selected = false;
    /** A link connects it with a selected card. */
    bool related = false;
    /** The selected column of this card, or null. */
    ObjectId selectedColumn;
    /** The row under the pointer, or -1. */
    int hoveredRow = -1;
    /** Show the row below the last in which a column is added. */
    bool addRow = false;
    bool addRowHovered = false;
    /** Show the button that collapses the card. */
    bool toggle = false;
    bool toggleHovered = false;
    /** A foreign key is being dragged here: the row it would point to (-1: the card as a whole). */
    bool dropTarget = false;
    int dropRow = -1;

    friend bool operator==(const CardState &, const CardState &) = default;
};

/** The colours of a kind of change; plain for none. */
[[nodiscard]] Tone toneOf(ChangeKind kind, const Theme &theme);

/** Paints cards into any painter: screen, picture or SVG. The painter's origin is the card's top left corner. */
class CardPainter
{
public:
    CardPainter(const Theme &theme, const CardFonts &fonts) : m_theme(theme), m_fonts(fonts), m_shadow(theme.shadow) {}

    /** `part` is what of the card will be seen; all of it when null. */
    void paint(QPainter &painter, const CardContent &content, const CardGeometry &geometry, const CardState &state = {},
               const QRectF &part = {}) const;
    /** The soft shadow alone; drawn below every card so that none falls on a neighbour. */
    void paintShadow(QPainter &painter, const QRectF &card) const;

private:
    void paintBody(QPainter &painter, const CardContent &content, const QRectF &area) const;
    void paintOutline(QPainter &painter, const CardContent &content, const QRectF &area, const CardState &state) const;
    void paintHeader(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const;
    void paintTitle(QPainter &painter, const CardContent &content, const QRectF &title) const;
    void paintToggle(QPainter &painter, const CardContent &content, const QRectF &area, const CardState &state) const;
    void paintBadge(QPainter &painter, const CardBadge &badge, bool struck) const;
    void paintRow(QPainter &painter, const CardContent &content, const CardGeometry &geometry, int index,
                  const CardState &state) const;
    void paintHeading(QPainter &painter, const CardRow &row, const QRectF &area) const;
    void paintNote(QPainter &painter, const CardRow &row, const QRectF &area) const;
    void paintRowBackground(QPainter &painter, const CardRow &row, const QRectF &area, bool selected, bool hovered,
                            bool ghost) const;
    qreal paintType(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const;
    void paintName(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const;
    void paintFlags(QPainter &painter, const CardRow &row, const QRectF &area, bool faded) const;
    /** Without what was before where there is no room for it; the tool tip tells. */
    [[nodiscard]] CardRow fitting(CardRow row, qreal room) const;
    void paintAddRow(QPainter &painter, const CardGeometry &geometry, bool hovered) const;
    void paintHandle(QPainter &painter, const QRectF &area) const;

    const Theme &m_theme;
    const CardFonts &m_fonts;
    CardShadow m_shadow;
};

} // namespace joinery
