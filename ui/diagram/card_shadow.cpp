// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_shadow.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace joinery {

namespace {

constexpr int layers = 6;
/** How far it falls below the card. */
constexpr qreal drop = 2;
/** How far it reaches beyond the card at most, in pixels of the scene. */
constexpr qreal reach = 8;
/** So far into a card the picture of a corner goes. */
constexpr qreal cornerDepth = 12;

} // namespace

CardShadow::CardShadow(const QColor &color) : m_color(color) {}

void CardShadow::paint(QPainter &painter, const QRectF &card, qreal radius) const
{
    if (!paintPieces(painter, card, radius))
        paintOutlines(painter, card, radius);
}

void CardShadow::paintOutlines(QPainter &painter, const QRectF &card, qreal radius) const
{
    // Stacked outlines that fade outwards: as good as a blur here, and lines in SVG too.
    painter.setPen(Qt::NoPen);
    for (int i = layers; i >= 1; --i) {
        QColor color = m_color;
        color.setAlphaF(float(color.alphaF() * 0.28 * (layers + 1 - i) / layers));
        painter.setBrush(color);
        const qreal grow = i * 1.1 - 1;
        const QRectF area = card.adjusted(-grow, -grow, grow, grow).translated(0, drop);
        // Only what shows beside the card: blending all that lies below it takes many times as long.
        QPainterPath ring;
        ring.addRoundedRect(area, radius + grow, radius + grow);
        ring.addRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius);
        painter.drawPath(ring);
    }
}

bool CardShadow::paintPieces(QPainter &painter, const QRectF &card, qreal radius) const
{
    const QTransform transform = painter.worldTransform();
    if (painter.paintEngine()->type() != QPaintEngine::Raster || transform.type() > QTransform::TxScale ||
        transform.m11() != transform.m22())
        return false;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal scale = transform.m11() * ratio;
    const int corner = int(std::ceil((reach + cornerDepth) * scale));
    const QRectF whole = transform.mapRect(card.adjusted(-reach, -reach, reach, reach));
    // In pixels of the device, so that pieces meet without a seam.
    const int left = qRound(whole.left() * ratio);
    const int top = qRound(whole.top() * ratio);
    const int innerWidth = qRound(whole.right() * ratio) - left - 2 * corner;
    const int innerHeight = qRound(whole.bottom() * ratio) - top - 2 * corner;
    if (innerWidth < 0 || innerHeight < 0)
        return false;
    const QImage &pieces = picture(corner, scale, radius);
    const int columns[] = {corner, innerWidth, corner};
    const int rows[] = {corner, innerHeight, corner};
    const int sourceSizes[] = {corner, 1, corner};
    painter.save();
    painter.resetTransform();
    painter.scale(1 / ratio, 1 / ratio);
    for (int row = 0, y = top, sourceY = 0; row < 3; y += rows[row], sourceY += sourceSizes[row], ++row) {
        for (int column = 0, x = left, sourceX = 0; column < 3;
             x += columns[column], sourceX += sourceSizes[column], ++column) {
            // Nothing of it shows in the middle.
            if ((row == 1 && column == 1) || columns[column] == 0 || rows[row] == 0)
                continue;
            painter.drawImage(QRect(x, y, columns[column], rows[row]), pieces,
                              QRect(sourceX, sourceY, sourceSizes[column], sourceSizes[row]));
        }
    }
    painter.restore();
    return true;
}

const QImage &CardShadow::picture(int corner, qreal scale, qreal radius) const
{
    if (const QImage *known = m_pictures.object(scale))
        return *known;
    const int size = 2 * corner + 1;
    auto *image = new QImage(size, size, QImage::Format_ARGB32_Premultiplied);
    image->fill(Qt::transparent);
    QPainter painter(image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintOutlines(painter, QRectF(0, 0, size / scale, size / scale).adjusted(reach, reach, -reach, -reach), radius);
    painter.end();
    m_pictures.insert(scale, image);
    return *image;
}

} // namespace joinery
