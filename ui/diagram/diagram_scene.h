// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/annotations/annotation_layer.h"
#include "ui/diagram/canvas_marks.h"
#include "ui/diagram/card_item.h"
#include "ui/diagram/card_overview.h"
#include "ui/diagram/diagram_content.h"
#include "ui/diagram/link_item.h"
#include "ui/diagram/route_updater.h"

#include <QGraphicsScene>

namespace joinery {

/**
 * Shows a DiagramContent: one item a card and a link, kept when the content changes so that only what differs repaints.
 *
 * Knows nothing of documents; whoever owns it hands in content, positions, selection and theme.
 */
class DiagramScene : public QGraphicsScene, public PictureKeeper
{
    Q_OBJECT

public:
    explicit DiagramScene(const Theme &theme, QObject *parent = nullptr);
    ~DiagramScene() override;

    [[nodiscard]] const Theme &theme() const { return m_style->theme; }
    [[nodiscard]] const CardFonts &fonts() const { return m_style->fonts; }
    void setTheme(const Theme &theme);
    [[nodiscard]] const LinkLook &linkLook() const { return m_style->linkLook; }
    void setLinkLook(const LinkLook &look);

    [[nodiscard]] const DiagramContent &content() const { return m_content; }
    /** Cards without a position get a place below the others, and keep it until they are given one. */
    void setContent(const DiagramContent &content, const QHash<ObjectId, QPointF> &positions);
    /** Replaces the places found for cards that have no position of their own. */
    void setFoundPlaces(const QHash<ObjectId, QPointF> &places);
    /** Cards that lie where a place was found for them, not where a person put them. */
    [[nodiscard]] QHash<ObjectId, QPointF> foundPlaces() const;
    /** What comes next is another diagram. */
    void forgetFoundPlaces() { m_foundPlaces.clear(); }

    /** While cards are dragged: they follow and so do their links; nothing else is done. */
    void previewPositions(const QHash<ObjectId, QPointF> &positions);
    /** Ends a preview: everything goes back where setContent() put it. */
    void resetPositions();

    void setSelected(const QList<ObjectId> &cards, ObjectId part);
    void setHover(const CanvasHit &hit);
    /** The card under the pointer, or null. */
    [[nodiscard]] ObjectId hoveredCard() const { return m_marks.hoveredCard(); }
    /** Highlights where a dragged foreign key would end; a null card for nowhere. */
    void setDropTarget(ObjectId card, ObjectId column);

    [[nodiscard]] CardItem *card(ObjectId id) const { return m_cards.value(id); }
    [[nodiscard]] LinkItem *link(ObjectId id) const { return m_links.value(id); }
    /** Those that begin or end at a card. */
    [[nodiscard]] QList<LinkItem *> linksOf(ObjectId card) const { return m_linksOf.value(card); }
    [[nodiscard]] QList<CardItem *> cards() const { return m_cards.values(); }
    [[nodiscard]] QList<LinkItem *> links() const { return m_links.values(); }
    /** Groups and notes. */
    [[nodiscard]] AnnotationLayer &annotations() { return m_annotations; }
    [[nodiscard]] const AnnotationLayer &annotations() const { return m_annotations; }
    /** Of cards that are too small to be seen part by part it is the header, wherever the point is on them. */
    [[nodiscard]] CanvasHit hitAt(QPointF point) const;
    /** The part that a click there selects beside the card. */
    [[nodiscard]] ObjectId selectedBy(const CanvasHit &hit) const;
    /** How much of the cards can be seen. */
    void setDetail(CardDetail detail) { m_detail = detail; }
    /** Cards that a rectangle touches, in order of names. */
    [[nodiscard]] QList<ObjectId> cardsIn(const QRectF &area) const;
    /** Where nothing new is put: cards, notes and groups without cards. */
    [[nodiscard]] QList<QRectF> takenPlaces() const;
    [[nodiscard]] QHash<ObjectId, QSizeF> sizes() const;
    /** Around all cards, links, groups and notes; empty when there are none. */
    [[nodiscard]] QRectF contentBounds() const;
    /** Whether links are still being routed in a thread. */
    [[nodiscard]] bool isRouting() const { return m_routes.isBusy(); }
    /** Waits for nothing: routes all links now. For pictures. */
    void routeNow();

    /** Paints a part of the diagram as it looks at the painter's scale, with the canvas below it. */
    void paintArea(QPainter &painter, const QRectF &area);
    /** What a person moves (cards, notes, groups): it is not part of that picture, paintLifted() paints it. */
    void setLifted(const QSet<ObjectId> &things);
    void paintLifted(QPainter &painter, const QRectF &area) const;
    void spoil(const QRectF &area) override;
    /** What is painted over the diagram looks otherwise. */
    void repaintOver() override { emit overChanged(); }

signals:
    /** The picture of an area is another one; of all of it where that is null. */
    void spoilt(const QRectF &area);
    void overChanged();
    /** Cards came, went, moved or changed their size. */
    void cardsChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &area) override;

private:
    template <typename Item>
    void removeAll(const QHash<ObjectId, Item *> &items);
    [[nodiscard]] bool updateCards(QSet<ObjectId> &changed);
    [[nodiscard]] bool updatePlaces(const QHash<ObjectId, QPointF> &positions);
    [[nodiscard]] bool updateLinks(QSet<ObjectId> &changed);
    void noteLinkEnds();
    [[nodiscard]] const QList<RouteCard> &routeCards();
    [[nodiscard]] QList<RouteLink> routeLinkRequests() const;
    [[nodiscard]] RouteLink routeLink(const LinkContent &link) const;
    void routeWhileMoving(const QSet<ObjectId> &moved);
    [[nodiscard]] RouteEnd routeEnd(ObjectId card, ObjectId column) const;
    void applyRoutes(const QList<Route> &routes);
    void setMarks(const CanvasMarks &marks);
    void mark(const QSet<ObjectId> &cardsAndLinks);

    SharedCardStyle m_style;
    DiagramContent m_content;
    QHash<ObjectId, QPointF> m_positions;
    QHash<ObjectId, QPointF> m_foundPlaces;
    QHash<ObjectId, CardItem *> m_cards;
    QHash<ObjectId, LinkItem *> m_links;
    /** Those that begin or end at a card. */
    QHash<ObjectId, QList<LinkItem *>> m_linksOf;
    RouteUpdater m_routes;
    /** All cards as they lie now, in order of content; empty while they have to be asked again. */
    QList<RouteCard> m_routeCards;
    QHash<ObjectId, qsizetype> m_routeCardPlaces;
    QSet<ObjectId> m_moved;
    CanvasMarks m_marks;
    CardDetail m_detail = CardDetail::Rows;
    QList<CanvasItem *> m_lifted;
    QSet<ObjectId> m_held;
    AnnotationLayer m_annotations;
};

} // namespace joinery
