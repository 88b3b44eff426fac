// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/picture_scene.h"

#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_text.h"
#include "ui/diagram/layout/graph_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace joinery {

namespace {

constexpr qreal margin = 40;
constexpr qreal legendGap = 24;
/** Between two questions whether to go on. */
constexpr qsizetype itemsAtOnce = 64;

} // namespace

Result<std::unique_ptr<PictureScene>> PictureScene::create(const DiagramPicture &picture)
{
    if (picture.content.cards.isEmpty())
        return fail(QStringLiteral("export.empty"), DiagramText::tr("There is no table to draw."));
    auto result = std::make_unique<PictureScene>(picture);
    if (const Result<void> placed = result->place(); !placed)
        return fail(placed);
    return result;
}

PictureScene::PictureScene(const DiagramPicture &picture)
    : m_picture(picture)
    , m_scene(picture.theme)
    , m_signs(legendSigns(picture.content, picture.linkLook.notation))
    , m_hasLegend(picture.legend && !m_signs.isEmpty())
{
}

Result<void> PictureScene::place()
{
    m_scene.setLinkLook(m_picture.linkLook);
    m_scene.setContent(m_picture.content, m_picture.positions);
    const bool noneKnown = std::none_of(m_picture.content.cards.cbegin(), m_picture.content.cards.cend(),
                                        [&](const CardContent &card) { return m_picture.positions.contains(card.id); });
    if (noneKnown) {
        const Result<LayoutResult> layout = layoutGraph(arrangement(m_picture.content, m_scene.sizes()));
        if (!layout)
            return fail(layout);
        m_scene.setFoundPlaces(layout->positions);
    }
    m_scene.routeNow();
    if (!m_picture.area.isNull()) {
        m_area = m_picture.area;
        m_hasLegend = false;
        return {};
    }
    m_area = m_scene.contentBounds().adjusted(-margin, -margin, margin, margin);
    if (m_hasLegend) {
        const QSizeF legend = legendSize(m_picture.theme, m_signs);
        m_area.setBottom(m_area.bottom() + legendGap + legend.height());
        m_area.setWidth(std::max(m_area.width(), legend.width() + 2 * margin));
    }
    return {};
}

QSizeF PictureScene::size() const
{
    return {std::ceil(m_area.width()), std::ceil(m_area.height())};
}

QRectF PictureScene::cardPlace(ObjectId card) const
{
    const CardItem *item = m_scene.card(card);
    return item ? item->sceneRectangle().translated(-m_area.topLeft()) : QRectF();
}

QRectF PictureScene::legendPlace() const
{
    const QSizeF legend = legendSize(m_picture.theme, m_signs);
    return {{margin, size().height() - margin - legend.height()}, legend};
}

bool PictureScene::hasSomethingIn(const QRectF &part) const
{
    return (m_hasLegend && legendPlace().intersects(part)) ||
           !m_scene.items(part.translated(m_area.topLeft()), Qt::IntersectsItemBoundingRect).isEmpty();
}

Result<void> PictureScene::paint(QPainter &painter, const QRectF &part)
{
    const QRectF area = part.translated(m_area.topLeft());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-part.topLeft());
    if (!m_picture.transparent)
        painter.fillRect(part, m_picture.theme.canvas);
    painter.translate(-m_area.topLeft());
    const QList<QGraphicsItem *> items = m_scene.items(area, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i % itemsAtOnce == 0 && m_picture.progress && !m_picture.progress(double(i) / double(items.size()))) {
            painter.restore();
            return fail(QStringLiteral("export.cancelled"), DiagramText::tr("The export was cancelled."));
        }
        const auto *item = static_cast<CanvasItem *>(items.at(i));
        painter.translate(item->pos());
        item->paintPart(painter, area);
        painter.translate(-item->pos());
    }
    painter.translate(m_area.topLeft());
    if (m_hasLegend)
        paintLegend(painter, legendPlace().topLeft(), m_picture.theme, m_signs);
    painter.restore();
    return {};
}

} // namespace joinery
