// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_geometry.h"

class QPainter;

namespace joinery {

struct CardState;

/** How much of a card is painted at a zoom level. */
enum class CardDetail
{
    /** Shape and colours, and the name as large as fits. */
    Block,
    /** The header with a name that can be read, and a bar for each row. */
    Outline,
    Rows
};

[[nodiscard]] CardDetail cardDetail(qreal scale);

/** A name as it fits into some room: its lines, and how large they are compared with the font of headers. */
struct FittedName
{
    QStringList lines;
    qreal factor = 1;
};

/**
 * The name in letters between two sizes (in pixels of the room), broken behind underscores and dots where that lets
 * them be larger; no lines when even the smallest do not fit.
 */
[[nodiscard]] FittedName fittedName(const QString &name, QSizeF room, const CardFont &font, qreal smallest,
                                    qreal largest);

/** Paints cards for zoom levels at which rows cannot be read. */
class CardOverview
{
public:
    CardOverview(const Theme &theme, const CardFonts &fonts) : m_theme(theme), m_fonts(fonts) {}

    void paintOutline(QPainter &painter, const CardContent &content, const CardGeometry &geometry,
                      const CardState &state, qreal scale) const;
    void paintBlock(QPainter &painter, const CardContent &content, const CardGeometry &geometry, const CardState &state,
                    qreal scale) const;

private:
    void paintGround(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const;
    void paintBorder(QPainter &painter, const CardContent &content, const QRectF &card, const CardState &state,
                     qreal scale) const;
    void paintBars(QPainter &painter, const CardContent &content, const CardGeometry &geometry) const;
    void paintLines(QPainter &painter, const FittedName &name, const QRectF &area, Qt::Alignment alignment) const;

    const Theme &m_theme;
    const CardFonts &m_fonts;
};

} // namespace joinery
