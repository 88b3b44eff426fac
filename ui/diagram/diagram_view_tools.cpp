// SPDX-License-Identifier: GPL-3.0-or-later
// Tools of the view: arranging, pinning, aligning, placing a new table, going back and forward, following links.
#include "ui/diagram/diagram_overlays.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/link_follower.h"
#include "ui/document/card_placement.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"

#include <QMenu>

namespace joinery {

namespace {

using Field = InPlaceTarget::Field;

} // namespace

void DiagramView::finishMoves()
{
    m_nudge.finish();
    m_flight.stop();
}

QHash<ObjectId, QRectF> DiagramView::hiddenCards() const
{
    QHash<ObjectId, QRectF> hidden;
    if (!m_visibility.focus() && m_visibility.hidden().isEmpty())
        return hidden;
    const QHash<ObjectId, QPointF> places = m_document.positions();
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const Table *table = m_document.table(place.key());
        if (table && !m_scene.card(place.key()))
            hidden.insert(place.key(), QRectF(*place, estimatedCardSize(*table)));
    }
    return hidden;
}

void DiagramView::startArranging(const ArrangingWishes &wishes)
{
    finishMoves();
    if (m_refresh.isActive())
        refresh();
    ArrangingWishes all = wishes;
    all.pinned = m_document.pinned();
    Diagram shown;
    shown.annotations = m_document.annotations();
    all.together = groupsOf(shown);
    all.hidden = hiddenCards();
    const LayoutRequest request = arrangement(m_scene, all);
    if (!movesAnything(request))
        return;
    m_layoutIsInitial = false;
    m_layoutOnly = wishes.only;
    m_layout.start(request);
    emit arrangingChanged(true);
}

void DiagramView::arrange()
{
    startArranging({});
}

void DiagramView::arrangeLayered()
{
    startArranging({.engine = LayoutOptions::Engine::Layered});
}

void DiagramView::arrangeByForce()
{
    startArranging({.engine = LayoutOptions::Engine::ForceDirected});
}

void DiagramView::arrangeSelected()
{
    const QList<ObjectId> chosen = m_scene.annotations().cardsOf(m_selection.objects());
    if (chosen.size() > 1)
        startArranging({.only = {chosen.cbegin(), chosen.cend()}});
}

void DiagramView::connectTools()
{
    connect(&m_mouse, &CanvasMouse::followRequested, this, [this](ObjectId link, QPointF point) {
        if (const auto end = fartherEnd(m_scene, link, point))
            m_selection.reveal(end->card, end->part);
    });
    m_mouse.setJudge([this](const CanvasHit &from, const CanvasHit &to) { return m_linkDrop.reason(from, to); });
    connect(&m_mouse, &CanvasMouse::linkDropped, this,
            [this](const CanvasHit &from, const CanvasHit &to, QPointF place) {
                m_linkDrop.drop(from, to, viewport()->mapToGlobal(mapFromScene(place)));
            });
    connect(&m_found, &FoundMark::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_tableTool, &TableTool::changed, &m_scene, &DiagramScene::repaintOver);
    connect(&m_tableTool, &TableTool::activeChanged, this, [this](bool active) {
        m_overlays->setEditing(active);
        if (active)
            viewport()->setCursor(Qt::CrossCursor);
        else
            viewport()->unsetCursor();
    });
    connect(&m_tableTool, &TableTool::placed, this, [this](QPointF corner) {
        const QString app = m_edits.appFor(m_selection.current());
        m_editor.begin({Field::NewTable, {}, {}, m_editor.placeInSight(corner), app});
        m_scene.repaintOver();
    });
}

void DiagramView::placeTable()
{
    if (m_tableTool.isActive()) {
        m_tableTool.putAway();
        return;
    }
    m_mouse.cancelDrag();
    m_focus.dismiss();
    setFocus();
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool isOver = viewport()->rect().contains(pointer) && viewport()->underMouse();
    const QPointF middle = mapToScene(viewport()->rect().center());
    const QSizeF size = InPlaceEditor::newTableSize();
    m_tableTool.take(isOver ? mapToScene(pointer) : middle - QPointF(size.width(), size.height()) / 2);
}

ViewPlace DiagramView::viewPlace() const
{
    return {mapToScene(viewport()->rect().center()), zoom(), m_diagram};
}

void DiagramView::jump(const std::function<void()> &show)
{
    const ViewPlace before = viewPlace();
    show();
    if (m_isPassing || viewPlace().isSameAs(before))
        return;
    m_history.leave(before);
    emit historyChanged();
}

void DiagramView::passBy(ObjectId object)
{
    m_isPassing = true;
    reveal(object);
    m_isPassing = false;
}

/** To another diagram, from which the view is still the one before. */
void DiagramView::leaveDiagram()
{
    if (!m_isGoingBack) {
        m_history.leave(viewPlace());
        emit historyChanged();
    }
    // What was begun is for the diagram before.
    m_layout.cancel();
    m_nudge.forget();
    m_flight.stop();
    m_annotationEditor.putAway();
    m_visibility.setFocus(std::nullopt);
    refreshSoon();
}

void DiagramView::goToPlace(std::optional<ViewPlace> (ViewHistory::*step)(const ViewPlace &))
{
    m_history.keep(
        [this](const DiagramKey &key) { return key.isMain() || namedDiagram(m_document.project(), key) != nullptr; });
    if (const std::optional<ViewPlace> place = (m_history.*step)(viewPlace())) {
        m_isGoingBack = true;
        m_document.showDiagram(place->diagram);
        m_isGoingBack = false;
        settle();
        m_navigation.setZoom(place->zoom);
        centerOn(place->centre);
        followView();
    }
    emit historyChanged();
}

void DiagramView::goBack()
{
    goToPlace(&ViewHistory::back);
}

void DiagramView::goForward()
{
    goToPlace(&ViewHistory::forward);
}

void DiagramView::followLink()
{
    if (m_refresh.isActive())
        refresh();
    const QList<LinkTarget> ends = otherEnds(m_scene, m_selection.current(), m_selection.part());
    if (ends.size() == 1)
        m_selection.reveal(ends.first().card, ends.first().part);
    const CardItem *card = m_scene.card(m_selection.current());
    if (ends.size() < 2 || !card)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const LinkTarget &end : ends)
        menu->addAction(tr("Go to %1").arg(end.title), this, [this, end] { m_selection.reveal(end.card, end.part); });
    menu->setActiveAction(menu->actions().first());
    const int row = card->content().rowOf(m_selection.part());
    menu->popup(viewport()->mapToGlobal(mapFromScene(card->pos() + QPointF(20, card->geometry().anchor(row)))));
}

void DiagramView::togglePinned()
{
    m_order.togglePinned(m_selection.objects());
}

void DiagramView::setPinned(const QList<ObjectId> &cards, bool pinned)
{
    m_order.setPinned(cards, pinned);
}

void DiagramView::align(Alignment alignment)
{
    finishMoves();
    if (m_refresh.isActive())
        refresh();
    m_order.align(m_selection.objects(), alignment);
}

void DiagramView::distribute(Qt::Orientation direction)
{
    finishMoves();
    if (m_refresh.isActive())
        refresh();
    m_order.distribute(m_selection.objects(), direction);
}

} // namespace joinery
