// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_scene.h"

#include "ui/diagram/card_placement.h"
#include "ui/diagram/grid_background.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace joinery {

namespace {

/** The canvas has no end that a person would meet. */
constexpr qreal halfExtent = 100000;

} // namespace

DiagramScene::DiagramScene(const Theme &theme, QObject *parent)
    : QGraphicsScene(-halfExtent, -halfExtent, 2 * halfExtent, 2 * halfExtent, parent)
    , m_style(std::make_shared<CardStyle>(theme))
{
    connect(&m_routes, &RouteUpdater::routed, this, &DiagramScene::applyRoutes);
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::setTheme(const Theme &theme)
{
    m_style = std::make_shared<CardStyle>(theme);
    // Before the items tell of themselves one by one.
    emit spoilt({});
    for (CardItem *card : std::as_const(m_cards))
        card->setStyle(m_style);
    for (LinkItem *link : std::as_const(m_links))
        link->setStyle(m_style);
    m_routes.update(routeCards(), routeLinkRequests(), {});
}

void DiagramScene::setContent(const DiagramContent &content, const QHash<ObjectId, QPointF> &positions)
{
    m_content = content;
    const bool cardsDiffer = updateCards(positions);
    const bool linksDiffer = updateLinks();
    applyStates();
    if (cardsDiffer || linksDiffer)
        m_routes.update(routeCards(), routeLinkRequests(), m_moved);
    m_moved.clear();
    if (cardsDiffer)
        emit cardsChanged();
}

template <typename Item>
void DiagramScene::removeAll(const QHash<ObjectId, Item *> &items)
{
    for (Item *item : items) {
        m_lifted.removeOne(item);
        spoil(item->sceneBoundingRect());
        delete item;
    }
}

bool DiagramScene::updateCards(const QHash<ObjectId, QPointF> &positions)
{
    bool differs = false;
    QHash<ObjectId, CardItem *> kept;
    for (const CardContent &content : std::as_const(m_content.cards)) {
        CardItem *item = m_cards.take(content.id);
        if (!item) {
            item = new CardItem(content, m_style);
            addItem(item);
            spoil(item->sceneBoundingRect());
            m_moved.insert(content.id);
            differs = true;
        } else if (item->setContent(content)) {
            m_moved.insert(content.id);
            differs = true;
        }
        kept.insert(content.id, item);
    }
    differs = differs || !m_cards.isEmpty();
    removeAll(m_cards);
    m_cards = kept;

    QHash<ObjectId, QPointF> known = m_foundPlaces;
    known.insert(positions);
    m_positions = placesForMissing(m_content, sizes(), known);
    m_foundPlaces.insert(m_positions);
    m_positions.insert(known);
    m_foundPlaces.removeIf(
        [&](const auto &place) { return positions.contains(place.key()) || !m_cards.contains(place.key()); });
    for (CardItem *card : std::as_const(m_cards)) {
        const QPointF position = m_positions.value(card->id());
        if (card->pos() == position)
            continue;
        card->place(position);
        m_moved.insert(card->id());
        differs = true;
    }
    return differs;
}

bool DiagramScene::updateLinks()
{
    bool differs = false;
    QHash<ObjectId, LinkItem *> kept;
    for (const LinkContent &content : std::as_const(m_content.links)) {
        LinkItem *item = m_links.take(content.id);
        if (!item) {
            item = new LinkItem(content, m_style);
            addItem(item);
            differs = true;
        } else {
            const LinkContent &before = item->content();
            differs = differs || before.fromColumn != content.fromColumn || before.toColumn != content.toColumn ||
                      before.toTable != content.toTable;
            item->setContent(content);
        }
        if (differs) {
            m_moved.insert(content.fromTable);
            m_moved.insert(content.toTable);
        }
        kept.insert(content.id, item);
    }
    differs = differs || !m_links.isEmpty();
    removeAll(m_links);
    m_links = kept;
    return differs;
}

void DiagramScene::setFoundPlaces(const QHash<ObjectId, QPointF> &places)
{
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        CardItem *item = card(place.key());
        if (!item || (m_positions.contains(place.key()) && !m_foundPlaces.contains(place.key())))
            continue;
        m_foundPlaces.insert(place.key(), place.value());
        m_positions.insert(place.key(), place.value());
        item->place(place.value());
    }
    m_routes.update(routeCards(), routeLinkRequests(), {});
    emit cardsChanged();
}

void DiagramScene::previewPositions(const QHash<ObjectId, QPointF> &positions)
{
    QSet<ObjectId> moved;
    for (auto position = positions.cbegin(); position != positions.cend(); ++position) {
        CardItem *item = card(position.key());
        if (!item || item->pos() == position.value())
            continue;
        item->place(position.value());
        moved.insert(position.key());
        m_moved.insert(position.key());
    }
    if (moved.isEmpty())
        return;
    m_routes.updateTouching(routeCards(), routeLinkRequests(), moved);
    emit cardsChanged();
}

void DiagramScene::resetPositions()
{
    previewPositions(m_positions);
    m_routes.update(routeCards(), routeLinkRequests(), m_moved);
}

void DiagramScene::setSelected(const QList<ObjectId> &cards, ObjectId part)
{
    m_selected = cards;
    m_selectedPart = part;
    applyStates();
}

void DiagramScene::setHover(const CanvasHit &hit)
{
    if (hit == m_hover)
        return;
    m_hover = hit;
    applyStates();
}

void DiagramScene::setDropTarget(ObjectId card, ObjectId column)
{
    if (card == m_dropCard && column == m_dropColumn)
        return;
    m_dropCard = card;
    m_dropColumn = column;
    applyStates();
}

void DiagramScene::applyStates()
{
    const QSet<ObjectId> selected(m_selected.cbegin(), m_selected.cend());
    for (CardItem *item : std::as_const(m_cards)) {
        const bool isFirst = !m_selected.isEmpty() && m_selected.first() == item->id();
        CardState state;
        state.selected = selected.contains(item->id());
        state.selectedColumn = isFirst ? m_selectedPart : ObjectId();
        state.addRow = isFirst && m_selected.size() == 1 && !item->content().isGhost() &&
                       item->content().kind == CardContent::Kind::Table;
        if (m_hover.isCard() && m_hover.card == item->id()) {
            state.hoveredRow = m_hover.row;
            state.addRowHovered = m_hover.part == CanvasHit::Part::AddRow;
        }
        if (!m_dropCard.isNull() && m_dropCard == item->id()) {
            state.dropTarget = true;
            state.dropRow = item->content().rowOf(m_dropColumn);
        }
        item->setState(state);
    }
    for (LinkItem *item : std::as_const(m_links)) {
        const LinkContent &link = item->content();
        const bool hovered = m_hover.part == CanvasHit::Part::Link && m_hover.column == link.id;
        if (hovered || (!m_selectedPart.isNull() && m_selectedPart == link.id))
            item->setEmphasis(LinkEmphasis::Selected);
        else if (selected.contains(link.fromTable) || selected.contains(link.toTable))
            item->setEmphasis(LinkEmphasis::Accented);
        else
            item->setEmphasis(LinkEmphasis::None);
    }
}

CanvasHit DiagramScene::hitOnCard(const CardItem &card, QPointF point) const
{
    using Part = CanvasHit::Part;
    const CardGeometry &geometry = card.geometry();
    const QPointF local = point - card.pos();
    if (card.state().addRow && geometry.addRow().contains(local))
        return {Part::AddRow, card.id(), {}, -1};
    const int row = geometry.rowAt(local.y());
    // The handle reaches over the border, so it is asked before the card.
    if (row >= 0 && !card.content().isGhost() && geometry.linkHandle(row).adjusted(-3, -3, 3, 3).contains(local))
        return {Part::LinkHandle, card.id(), card.content().rows.at(row).column, row};
    if (!geometry.rectangle().contains(local))
        return {};
    if (row < 0)
        return {Part::Header, card.id(), {}, -1};
    const Part part = local.x() < geometry.type(row).left()    ? Part::RowName
                      : local.x() < geometry.flags(row).left() ? Part::RowType
                                                               : Part::RowRest;
    return {part, card.id(), card.content().rows.at(row).column, row};
}

CanvasHit DiagramScene::hitAt(QPointF point) const
{
    const QList<QGraphicsItem *> found = items(point, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder);
    for (QGraphicsItem *item : found) {
        if (const auto *card = qgraphicsitem_cast<CardItem *>(item)) {
            const CanvasHit hit = hitOnCard(*card, point);
            if (hit.part != CanvasHit::Part::Nothing)
                return hit;
        } else if (const auto *link = qgraphicsitem_cast<LinkItem *>(item)) {
            if (link->isAt(point))
                return {CanvasHit::Part::Link, link->content().fromTable, link->content().id, -1};
        }
    }
    return {};
}

QList<ObjectId> DiagramScene::cardsIn(const QRectF &area) const
{
    QList<ObjectId> result;
    for (const CardContent &content : m_content.cards) {
        if (m_cards.value(content.id)->sceneRectangle().intersects(area))
            result.append(content.id);
    }
    return result;
}

QHash<ObjectId, QSizeF> DiagramScene::sizes() const
{
    QHash<ObjectId, QSizeF> result;
    for (const CardItem *item : m_cards)
        result.insert(item->id(), item->geometry().size());
    return result;
}

QRectF DiagramScene::contentBounds() const
{
    QRectF bounds;
    for (const CardItem *item : m_cards)
        bounds = bounds.united(item->sceneRectangle());
    for (const LinkItem *item : m_links)
        bounds = bounds.united(item->boundingRect());
    return bounds;
}

void DiagramScene::routeNow()
{
    m_routes.updateNow(routeCards(), routeLinkRequests());
}

QList<RouteCard> DiagramScene::routeCards() const
{
    QList<RouteCard> result;
    result.reserve(m_content.cards.size());
    for (const CardContent &content : m_content.cards)
        result.append({content.id, m_cards.value(content.id)->sceneRectangle()});
    return result;
}

RouteEnd DiagramScene::routeEnd(ObjectId card, ObjectId column) const
{
    const CardItem *item = m_cards.value(card);
    return item ? RouteEnd{card, item->pos().y() + item->geometry().anchor(item->content().rowOf(column))}
                : RouteEnd{card, 0};
}

QList<RouteLink> DiagramScene::routeLinkRequests() const
{
    QList<RouteLink> result;
    result.reserve(m_content.links.size());
    for (const LinkContent &link : m_content.links)
        result.append({link.id, routeEnd(link.fromTable, link.fromColumn), routeEnd(link.toTable, link.toColumn)});
    return result;
}

void DiagramScene::applyRoutes(const QList<Route> &routes)
{
    for (const Route &route : routes) {
        if (LinkItem *item = link(route.link))
            item->setRoute(route.points);
    }
}

void DiagramScene::drawBackground(QPainter *painter, const QRectF &area)
{
    paintGridBackground(*painter, area, m_style->theme);
}

void DiagramScene::spoil(const QRectF &area)
{
    if (!area.isEmpty())
        emit spoilt(area);
}

void DiagramScene::paintArea(QPainter &painter, const QRectF &area)
{
    paintGridBackground(painter, area, m_style->theme);
    const QList<QGraphicsItem *> found = items(area, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder);
    for (QGraphicsItem *each : found) {
        const auto *item = static_cast<CanvasItem *>(each);
        if (item->isLifted())
            continue;
        painter.translate(item->pos());
        item->paintPart(painter, area);
        painter.translate(-item->pos());
    }
}

void DiagramScene::setLifted(const QSet<ObjectId> &cards)
{
    QList<CanvasItem *> lifted;
    if (!cards.isEmpty()) {
        for (LinkItem *link : std::as_const(m_links)) {
            if (cards.contains(link->content().fromTable) || cards.contains(link->content().toTable))
                lifted.append(link);
        }
    }
    for (const ObjectId id : cards) {
        if (CardItem *item = card(id))
            lifted.append(item);
    }
    if (lifted == m_lifted)
        return;
    for (CanvasItem *item : std::as_const(m_lifted))
        item->setLifted(false);
    m_lifted = lifted;
    for (CanvasItem *item : std::as_const(m_lifted))
        item->setLifted(true);
    repaintOver();
}

void DiagramScene::paintLifted(QPainter &painter, const QRectF &area) const
{
    for (const CanvasItem *item : m_lifted) {
        if (!item->sceneBoundingRect().intersects(area))
            continue;
        painter.translate(item->pos());
        item->paintPart(painter, area);
        painter.translate(-item->pos());
    }
}

} // namespace joinery
