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
    , m_annotations(*this, [this](ObjectId id) { return card(id) ? card(id)->sceneRectangle() : QRectF(); })
{
    connect(&m_routes, &RouteUpdater::routed, this, &DiagramScene::applyRoutes);
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::setTheme(const Theme &theme)
{
    m_style = std::make_shared<CardStyle>(theme, m_style->linkLook);
    // Before the items tell of themselves one by one.
    emit spoilt({});
    for (CardItem *card : std::as_const(m_cards))
        card->setStyle(m_style);
    for (LinkItem *link : std::as_const(m_links))
        link->setStyle(m_style);
    m_annotations.setStyle(m_style);
    m_annotations.followCards();
    m_routeCards.clear();
    m_routes.update(routeCards(), routeLinkRequests(), {});
}

void DiagramScene::setLinkLook(const LinkLook &look)
{
    if (look == m_style->linkLook)
        return;
    m_style = std::make_shared<CardStyle>(m_style->theme, look);
    emit spoilt({});
    // Cards look as before, and measuring their texts takes long: they keep the style they have.
    for (LinkItem *link : std::as_const(m_links))
        link->setStyle(m_style);
}

void DiagramScene::setContent(const DiagramContent &content, const QHash<ObjectId, QPointF> &positions)
{
    m_content = content;
    QSet<ObjectId> changed;
    const bool cardsDiffer = updateCards(changed);
    const bool placesDiffer = updatePlaces(positions);
    const bool linksDiffer = updateLinks(changed);
    mark(changed);
    if (cardsDiffer || placesDiffer)
        m_routeCards.clear();
    if (cardsDiffer || placesDiffer || linksDiffer)
        m_routes.update(routeCards(), routeLinkRequests(), m_moved);
    m_moved.clear();
    m_annotations.setContent(m_content, m_style);
    if (cardsDiffer || placesDiffer)
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

bool DiagramScene::updateCards(QSet<ObjectId> &changed)
{
    bool differs = false;
    QHash<ObjectId, CardItem *> kept;
    kept.reserve(m_content.cards.size());
    for (const Shared<CardContent> &content : m_content.cards.shared()) {
        CardItem *item = m_cards.take(content->id);
        auto difference = CardItem::Difference::Shape;
        if (!item) {
            item = new CardItem(content, m_style);
            addItem(item);
            spoil(item->sceneBoundingRect());
        } else {
            difference = item->setContent(content);
        }
        kept.insert(content->id, item);
        if (difference != CardItem::Difference::None)
            changed.insert(content->id);
        if (difference == CardItem::Difference::Shape) {
            m_moved.insert(content->id);
            differs = true;
        }
    }
    differs = differs || !m_cards.isEmpty();
    removeAll(m_cards);
    m_cards = kept;
    return differs;
}

bool DiagramScene::updatePlaces(const QHash<ObjectId, QPointF> &positions)
{
    QHash<ObjectId, QPointF> known = m_foundPlaces;
    known.insert(positions);
    const bool allKnown = std::all_of(m_content.cards.begin(), m_content.cards.end(),
                                      [&known](const CardContent &card) { return known.contains(card.id); });
    m_positions = known;
    if (!allKnown) {
        const QHash<ObjectId, QPointF> found = placesForMissing(m_content, sizes(), known);
        m_foundPlaces.insert(found);
        m_positions.insert(found);
    }
    // Cards that are only hidden come back to where they were.
    m_foundPlaces.removeIf([&](const auto &place) { return positions.contains(place.key()); });
    bool differs = false;
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

bool DiagramScene::updateLinks(QSet<ObjectId> &changed)
{
    bool differs = false;
    QHash<ObjectId, LinkItem *> kept;
    kept.reserve(m_content.links.size());
    for (const Shared<LinkContent> &content : m_content.links.shared()) {
        LinkItem *item = m_links.take(content->id);
        bool endsElsewhere = !item;
        if (!item) {
            item = new LinkItem(content, m_style);
            addItem(item);
            changed.insert(content->id);
        } else {
            const LinkContent before = item->content();
            if (item->setContent(content)) {
                changed.insert(content->id);
                endsElsewhere = before.moreFromColumns != content->moreFromColumns ||
                                before.moreToColumns != content->moreToColumns ||
                                before.fromColumn != content->fromColumn || before.toColumn != content->toColumn ||
                                before.fromTable != content->fromTable || before.toTable != content->toTable;
            }
        }
        if (endsElsewhere) {
            m_moved.insert(content->fromTable);
            m_moved.insert(content->toTable);
            differs = true;
        }
        kept.insert(content->id, item);
    }
    differs = differs || !m_links.isEmpty();
    removeAll(m_links);
    m_links = kept;
    if (differs)
        noteLinkEnds();
    return differs;
}

void DiagramScene::noteLinkEnds()
{
    m_linksOf.clear();
    for (const LinkContent &content : m_content.links) {
        LinkItem *link = m_links.value(content.id);
        m_linksOf[content.fromTable].append(link);
        if (content.toTable != content.fromTable)
            m_linksOf[content.toTable].append(link);
    }
}

QHash<ObjectId, QPointF> DiagramScene::foundPlaces() const
{
    QHash<ObjectId, QPointF> places = m_foundPlaces;
    places.removeIf([this](const auto &place) { return !m_cards.contains(place.key()); });
    return places;
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
    m_annotations.followCards();
    m_routeCards.clear();
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
        if (!m_routeCards.isEmpty())
            m_routeCards[m_routeCardPlaces.value(position.key())].rectangle = item->sceneRectangle();
    }
    if (moved.isEmpty())
        return;
    m_annotations.followCards(m_held);
    routeWhileMoving(moved);
    emit cardsChanged();
}

void DiagramScene::resetPositions()
{
    previewPositions(m_positions);
    m_routes.update(routeCards(), routeLinkRequests(), m_moved);
}

void DiagramScene::setSelected(const QList<ObjectId> &cards, ObjectId part)
{
    CanvasMarks marks = m_marks;
    marks.setSelected(cards, part);
    QSet<ObjectId> related;
    for (const ObjectId card : cards) {
        for (const LinkItem *link : m_linksOf.value(card))
            related << link->content().fromTable << link->content().toTable;
    }
    marks.setRelated(related);
    setMarks(marks);
    m_annotations.setSelected(cards);
}

void DiagramScene::setHover(const CanvasHit &hit)
{
    CanvasMarks marks = m_marks;
    marks.setHover(hit);
    setMarks(marks);
    m_annotations.setHovered(hit.isAnnotation() ? hit.card : ObjectId());
}

void DiagramScene::setDropTarget(ObjectId card, ObjectId column)
{
    CanvasMarks marks = m_marks;
    marks.setDropTarget(card, column);
    setMarks(marks);
}

void DiagramScene::setMarks(const CanvasMarks &marks)
{
    if (marks == m_marks)
        return;
    QSet<ObjectId> touched = m_marks.marked();
    touched.unite(marks.marked());
    m_marks = marks;
    mark(touched);
}

void DiagramScene::mark(const QSet<ObjectId> &cardsAndLinks)
{
    for (const ObjectId id : cardsAndLinks) {
        if (CardItem *item = card(id))
            item->setState(m_marks.stateOf(item->content()));
        if (LinkItem *item = link(id))
            item->setEmphasis(m_marks.emphasisOf(item->content()));
        const QList<LinkItem *> links = m_linksOf.value(id);
        for (LinkItem *item : links)
            item->setEmphasis(m_marks.emphasisOf(item->content()));
    }
}

CanvasHit DiagramScene::hitAt(QPointF point) const
{
    const QList<QGraphicsItem *> found = items(point, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder);
    for (QGraphicsItem *item : found) {
        if (const auto *card = qgraphicsitem_cast<CardItem *>(item)) {
            const CanvasHit hit = hitOnCard(*card, point);
            if (hit.part != CanvasHit::Part::Nothing && m_detail == CardDetail::Rows)
                return hit;
            if (m_detail != CardDetail::Rows && card->sceneRectangle().contains(point))
                return {CanvasHit::Part::Header, card->id(), {}, -1};
        } else if (const auto *link = qgraphicsitem_cast<LinkItem *>(item)) {
            if (link->isAt(point))
                return {CanvasHit::Part::Link, link->content().fromTable, link->content().id, -1};
        } else if (const CanvasHit hit = m_annotations.hitOn(*item, point); hit.part != CanvasHit::Part::Nothing) {
            return hit;
        }
    }
    return {};
}

ObjectId DiagramScene::selectedBy(const CanvasHit &hit) const
{
    const LinkItem *item = hit.part == CanvasHit::Part::Link ? link(hit.column) : nullptr;
    if (!item)
        return hit.column;
    // What leads to an enum or from a view is no part of its own: it comes and goes with a type or a text.
    const LinkContent::Kind kind = item->content().kind;
    return kind == LinkContent::Kind::EnumUse || kind == LinkContent::Kind::Reading ? ObjectId() : hit.column;
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

QList<QRectF> DiagramScene::takenPlaces() const
{
    QList<QRectF> taken = sheetsOf({m_content.groups, m_content.notes, {}});
    for (const CardItem *card : m_cards)
        taken.append(card->sceneRectangle());
    return taken;
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
    return bounds.united(m_annotations.bounds());
}

void DiagramScene::routeNow()
{
    m_routes.updateNow(routeCards(), routeLinkRequests());
}

const QList<RouteCard> &DiagramScene::routeCards()
{
    if (!m_routeCards.isEmpty())
        return m_routeCards;
    m_routeCardPlaces.clear();
    m_routeCards.reserve(m_content.cards.size());
    for (const CardContent &content : m_content.cards) {
        m_routeCardPlaces.insert(content.id, m_routeCards.size());
        m_routeCards.append({content.id, m_cards.value(content.id)->sceneRectangle()});
    }
    return m_routeCards;
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
        result.append(routeLink(link));
    return result;
}

RouteLink DiagramScene::routeLink(const LinkContent &link) const
{
    return {link.id, routeEnd(link.fromTable, link.fromColumn), routeEnd(link.toTable, link.toColumn)};
}

void DiagramScene::routeWhileMoving(const QSet<ObjectId> &moved)
{
    QList<ObjectId> cards(moved.cbegin(), moved.cend());
    std::sort(cards.begin(), cards.end());
    QSet<ObjectId> known;
    QList<RouteLink> links;
    for (const ObjectId card : std::as_const(cards)) {
        const QList<LinkItem *> ofCard = m_linksOf.value(card);
        for (const LinkItem *item : ofCard) {
            if (known.contains(item->content().id))
                continue;
            known.insert(item->content().id);
            links.append(routeLink(item->content()));
        }
    }
    m_routes.updateWhileMoving(routeCards(), links);
}

void DiagramScene::applyRoutes(const QList<Route> &routes)
{
    const auto heights = [this](ObjectId card, const QList<ObjectId> &columns) {
        QList<qreal> result;
        for (const ObjectId column : columns)
            result.append(routeEnd(card, column).y);
        // Of a collapsed card there is but one.
        if (const CardItem *item = m_cards.value(card); item && item->content().collapsed)
            result.clear();
        return result;
    };
    for (const Route &route : routes) {
        LinkItem *item = link(route.link);
        if (!item)
            continue;
        const LinkContent &content = item->content();
        item->setLinkShape({route.points, heights(content.fromTable, content.moreFromColumns),
                            heights(content.toTable, content.moreToColumns)});
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

void DiagramScene::setLifted(const QSet<ObjectId> &things)
{
    m_held = things;
    QList<CanvasItem *> lifted = m_annotations.itemsHeldWith(things);
    QSet<const LinkItem *> known;
    for (const ObjectId id : things) {
        const QList<LinkItem *> ofCard = m_linksOf.value(id);
        for (LinkItem *link : ofCard) {
            if (known.contains(link))
                continue;
            known.insert(link);
            lifted.append(link);
        }
    }
    for (const ObjectId id : things) {
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
