// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_content.h"
#include "ui/diagram/shaped_texts.h"
#include "ui/document/card_placement.h"
#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QRectF>

namespace joinery {

/** A font with its measures and the texts drawn in it. */
struct CardFont
{
    explicit CardFont(const QFont &used) : font(used), metrics(used), texts(used) {}

    [[nodiscard]] qreal width(const QString &text) const { return texts.width(text); }

    QFont font;
    QFontMetricsF metrics;
    ShapedTexts texts;
};

/** The fonts of a card; made once a theme. */
struct CardFonts
{
    explicit CardFonts(const Theme &theme);

    CardFont header;
    CardFont name;
    CardFont keyName;
    CardFont oldName;
    CardFont type;
    CardFont flag;
    CardFont badge;
};

/** A word or sign in a coloured pill at the right of the header. */
struct CardBadge
{
    QString text;
    Role role = Role::Secondary;
    /** The round "!" that points at a mistake. */
    bool isProblem = false;
    QRectF area;
};

/**
 * Where everything of a card is, relative to its top left corner: shared by painting, hit tests, links and the editor.
 */
class CardGeometry
{
public:
    static constexpr qreal headerHeight = 36;
    static constexpr qreal rowHeight = cardRowHeight;
    static constexpr qreal bottomPadding = 4;
    static constexpr qreal radius = 8;

    CardGeometry() = default;
    CardGeometry(const CardContent &content, const CardFonts &fonts);

    [[nodiscard]] QRectF rectangle() const { return {QPointF(), m_size}; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF header() const { return {0, 0, m_size.width(), headerHeight}; }
    /** Where the table's name is written, between the border and the badges. */
    [[nodiscard]] QRectF title() const { return m_title; }
    [[nodiscard]] const QList<CardBadge> &badges() const { return m_badges; }
    /** The button in the header that collapses the card; empty where there is nothing to collapse. */
    [[nodiscard]] QRectF toggle() const { return m_toggle; }
    /** The mark in the header of a card that is pinned; empty for others. */
    [[nodiscard]] QRectF pin() const { return m_pin; }

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] QRectF row(int index) const;
    [[nodiscard]] QRectF mark(int index) const;
    /** From the name's start to where types may start. */
    [[nodiscard]] QRectF name(int index) const;
    [[nodiscard]] QRectF type(int index) const;
    [[nodiscard]] QRectF flags(int index) const;
    /** Below the last row, outside the card's own size: shown while the card is selected. */
    [[nodiscard]] QRectF addRow() const;
    /** The dot at the right border from which a foreign key is dragged. */
    [[nodiscard]] QRectF linkHandle(int index) const;
    /** The row at a height, or -1. */
    [[nodiscard]] int rowAt(qreal y) const;
    /** Middle of a row; of the header for -1 and for rows that are not shown. */
    [[nodiscard]] qreal anchor(int index) const;

private:
    void placeBadges(const CardContent &content, const CardFonts &fonts);

    QSizeF m_size{160, headerHeight};
    QRectF m_title;
    QRectF m_toggle;
    QRectF m_pin;
    QList<CardBadge> m_badges;
    int m_rowCount = 0;
    qreal m_typeLeft = 0;
    qreal m_flagsWidth = 0;
};

/** "new", "renamed", "dropped", "2 changes", "view"…, from left to right and not placed yet. */
[[nodiscard]] QList<CardBadge> badgesOf(const CardContent &content);

} // namespace joinery
