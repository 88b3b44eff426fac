// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_drag.h"

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/card_placement.h"
#include "ui/document/project_document.h"

#include <QCoreApplication>
#include <QGraphicsView>

namespace joinery {

namespace {

/** How near on the screen a card comes to what it snaps to, and how near on the canvas at most. */
constexpr qreal snapPixels = 6;
constexpr qreal farthestSnap = 32;

/** Where a card of the group is. */
QPointF originOf(const GroupItem &group, const QHash<ObjectId, QPointF> &places)
{
    for (const ObjectId card : group.group().members) {
        if (places.contains(card))
            return places.value(card);
    }
    return {};
}

} // namespace

CardDrag::CardDrag(DiagramScene &scene, ProjectDocument &document, const QList<ObjectId> &things, ObjectId grabbed,
                   QPointF start, bool snaps)
    : m_scene(scene), m_document(document), m_start(start), m_snaps(snaps)
{
    const AnnotationLayer &annotations = scene.annotations();
    const QList<ObjectId> cards = annotations.cardsOf(things);
    QList<ObjectId> hidden;
    for (const ObjectId id : cards) {
        if (const CardItem *card = scene.card(id)) {
            m_before.insert(id, card->pos());
            m_bounds = m_bounds.united(card->sceneRectangle());
        } else if (!things.contains(id)) {
            hidden.append(id);
        }
    }
    if (!hidden.isEmpty()) {
        // Cards of a group that are not shown stay with the others.
        const QHash<ObjectId, QPointF> places = document.positions();
        for (const ObjectId id : std::as_const(hidden)) {
            if (places.contains(id))
                m_before.insert(id, places.value(id));
        }
    }
    m_now = m_before;
    m_rectanglesBefore = annotations.rectanglesOf(things);
    m_rectangles = m_rectanglesBefore;
    m_all = QSet<ObjectId>(cards.cbegin(), cards.cend());
    for (auto entry = m_rectangles.cbegin(); entry != m_rectangles.cend(); ++entry)
        m_all.insert(entry.key());
    const QList<CanvasItem *> held = annotations.itemsHeldWith(m_all);
    const auto movesWithGroup = [&held, &annotations](const DiagramGroup *group) {
        return group && held.contains(annotations.group(group->id));
    };
    if (!annotations.isEmpty()) {
        const DiagramAnnotations known = document.annotations();
        for (const ObjectId thing : things) {
            if (scene.card(thing) && !movesWithGroup(groupOf(known, thing)))
                m_single.append(thing);
        }
    }
    if (const CardItem *card = scene.card(grabbed))
        m_origin = card->pos();
    else if (m_rectangles.contains(grabbed))
        m_origin = m_rectangles.value(grabbed).topLeft();
    else if (const GroupItem *group = annotations.group(grabbed))
        m_origin = originOf(*group, m_before);
    for (const QRectF &rectangle : std::as_const(m_rectangles))
        m_bounds = m_bounds.united(rectangle);
    if (!m_snaps)
        return;
    QList<QRectF> others;
    for (const CardItem *card : scene.cards()) {
        if (!m_before.contains(card->id()))
            others.append(card->sceneRectangle());
    }
    m_guides = SnapGuides(others);
}

CardDrag::~CardDrag()
{
    m_scene.setLifted({});
    m_scene.annotations().setTarget({});
}

ObjectId CardDrag::groupFor(ObjectId card) const
{
    const CardItem *item = m_scene.card(card);
    if (!item || m_isFree)
        return {};
    const ObjectId group = m_scene.annotations().groupAt(item->sceneRectangle().center());
    return m_all.contains(group) ? ObjectId() : group;
}

void CardDrag::hold(Qt::KeyboardModifiers modifiers)
{
    m_isFree = modifiers.testFlag(Qt::ControlModifier);
}

QPointF CardDrag::snapped(QPointF shift)
{
    const QPointF onGrid = snappedToGrid(m_origin + shift) - m_origin;
    m_lines = {};
    const QList<QGraphicsView *> views = m_scene.views();
    if (!m_snaps || m_isFree || views.isEmpty())
        return onGrid;
    const QGraphicsView &view = *views.first();
    const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
    const qreal reach = std::min(snapPixels / view.transform().m11(), farthestSnap);
    const SnapGuides::Snap snap = m_guides.snapFor(m_bounds.translated(shift), reach, seen);
    const QPointF result(snap.x ? shift.x() + *snap.x : onGrid.x(), snap.y ? shift.y() + *snap.y : onGrid.y());
    m_lines = m_guides.linesFor(m_bounds.translated(result), seen);
    return result;
}

void CardDrag::paint(QPainter &painter, const Theme &theme, qreal scale) const
{
    paintSnapLines(painter, m_lines, theme, scale);
}

void CardDrag::move(QPointF point)
{
    const QPointF shift = snapped(point - m_start);
    for (auto card = m_before.cbegin(); card != m_before.cend(); ++card)
        m_now[card.key()] = card.value() + shift;
    for (auto entry = m_rectanglesBefore.cbegin(); entry != m_rectanglesBefore.cend(); ++entry)
        m_rectangles[entry.key()] = entry->translated(shift);
    m_scene.setLifted(m_all);
    m_scene.previewPositions(m_now);
    m_scene.annotations().preview(m_rectangles);
    m_scene.annotations().setTarget(m_single.isEmpty() ? ObjectId() : groupFor(m_single.first()));
    m_scene.repaintOver();
}

DiagramAnnotations CardDrag::annotationsAfter() const
{
    DiagramAnnotations after = withRectangles(m_document.annotations(), m_rectangles);
    for (const ObjectId card : m_single) {
        const DiagramGroup *former = groupOf(after, card);
        const ObjectId group = groupFor(card);
        const bool stays = former && (former->id == group || (group.isNull() && !m_isFree));
        if (stays || (!former && group.isNull()))
            continue;
        const QRectF frame = former ? m_scene.annotations().rectangle(former->id) : QRectF();
        after = former ? withMembers(after, group, {card}, {{former->id, frame}}) : withMembers(after, group, {card});
    }
    return after;
}

QString CardDrag::undoText(const DiagramAnnotations &before, const DiagramAnnotations &after) const
{
    const AnnotationEdits edits(m_document);
    if (!m_single.isEmpty()) {
        const DiagramGroup *former = groupOf(before, m_single.first());
        const DiagramGroup *group = groupOf(after, m_single.first());
        const bool isSame = former && group ? former->id == group->id : former == group;
        if (!isSame && group)
            return QCoreApplication::translate("CardDrag", "Put %1 into %2")
                .arg(edits.namesOf(m_single), AnnotationEdits::titleOf(*group));
        if (!isSame)
            return QCoreApplication::translate("CardDrag", "Take %1 out of its group").arg(edits.namesOf(m_single));
    }
    if (m_now.isEmpty())
        return QCoreApplication::translate("CardDrag", "Move note");
    if (!m_rectangles.isEmpty())
        return QCoreApplication::translate("CardDrag", "Move tables and notes");
    return m_now.size() == 1 ? QCoreApplication::translate("CardDrag", "Move table")
                             : QCoreApplication::translate("CardDrag", "Move %1 tables").arg(m_now.size());
}

void CardDrag::finish(QPointF point)
{
    move(point);
    if (m_now == m_before && m_rectangles == m_rectanglesBefore)
        return;
    if (m_scene.annotations().isEmpty()) {
        placeCards(m_document, m_scene, undoText({}, {}), m_now);
        return;
    }
    const DiagramAnnotations before = m_document.annotations();
    const DiagramAnnotations after = annotationsAfter();
    if (before == after)
        placeCards(m_document, m_scene, undoText(before, after), m_now);
    else
        placeThings(m_document, m_scene, undoText(before, after), m_now, after);
}

void CardDrag::cancel()
{
    m_scene.previewPositions(m_before);
    m_scene.annotations().preview(m_rectanglesBefore);
}

void placeThings(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                 const QHash<ObjectId, QPointF> &positions, const DiagramAnnotations &annotations)
{
    QHash<ObjectId, QPointF> all = scene.foundPlaces();
    all.insert(positions);
    document.editAnnotations(undoText, annotations, {}, all);
}

void placeCards(ProjectDocument &document, const DiagramScene &scene, const QString &undoText,
                const QHash<ObjectId, QPointF> &positions)
{
    QHash<ObjectId, QPointF> all = scene.foundPlaces();
    all.insert(positions);
    document.moveCards(undoText, all);
}

} // namespace joinery
