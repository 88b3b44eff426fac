// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_mouse.h"

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/annotations/note_resize.h"
#include "ui/diagram/card_drag.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/column_drag.h"
#include "ui/diagram/rubber_band.h"
#include "ui/document/selection.h"

#include <QApplication>
#include <QMouseEvent>

namespace joinery {

namespace {

using Part = CanvasHit::Part;
using Field = InPlaceTarget::Field;

} // namespace

CanvasMouse::CanvasMouse(DiagramScene &scene, ProjectDocument &document, Selection &selection, DiagramEdits &edits,
                         AnnotationEdits &annotations, InPlaceEditor &editor)
    : m_scene(scene)
    , m_document(document)
    , m_selection(selection)
    , m_edits(edits)
    , m_annotations(annotations)
    , m_editor(editor)
{
}

CanvasMouse::~CanvasMouse() = default;

void CanvasMouse::press(const QMouseEvent &event, QPointF point)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_pressPoint = point;
    m_pressScreen = event.position();
    m_pressHit = m_scene.hitAt(point);
    m_extends = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_narrowOnRelease = false;
    if (m_pressHit.part == Part::LinkHandle || m_pressHit.part == Part::Toggle)
        return;
    selectHit(m_pressHit);
}

void CanvasMouse::selectHit(const CanvasHit &hit)
{
    if (hit.part == Part::Nothing) {
        if (!m_extends)
            m_selection.clear();
        return;
    }
    QList<ObjectId> objects = m_selection.objects();
    const bool isThing = hit.isCard() || hit.isAnnotation();
    if (isThing && m_extends) {
        if (!objects.removeOne(hit.card))
            objects.append(hit.card);
        m_selection.select(objects);
        return;
    }
    if (isThing && objects.size() > 1 && objects.contains(hit.card)) {
        m_narrowOnRelease = true;
        return;
    }
    m_selection.select({hit.card}, m_scene.selectedBy(hit));
}

void CanvasMouse::move(const QMouseEvent &event, QPointF point)
{
    if (!m_pressed) {
        m_scene.setHover(m_scene.hitAt(point));
        return;
    }
    if (!m_drag) {
        const qreal moved = (event.position() - m_pressScreen).manhattanLength();
        if (moved < QApplication::startDragDistance() / 2.0)
            return;
        startDrag(event.position() - m_pressScreen);
    }
    if (m_drag) {
        m_drag->hold(event.modifiers());
        m_drag->move(point);
    }
}

/** A row that is drawn up or down goes to another place among the columns; sideways the whole card moves. */
bool CanvasMouse::isColumnDrag(QPointF moved) const
{
    const bool isRow =
        m_pressHit.part == Part::RowName || m_pressHit.part == Part::RowType || m_pressHit.part == Part::RowRest;
    return isRow && m_selection.objects().size() == 1 && std::abs(moved.y()) > std::abs(moved.x()) &&
           ColumnDrag::canMove(m_scene, m_pressHit);
}

void CanvasMouse::startDrag(QPointF moved)
{
    m_narrowOnRelease = false;
    switch (m_pressHit.part) {
    case Part::Nothing:
        m_drag = std::make_unique<RubberBand>(m_scene, m_selection, m_pressPoint, m_extends);
        break;
    case Part::LinkHandle:
        m_drag = std::make_unique<LinkDrag>(
            m_scene, m_pressHit, m_judge,
            [this](const CanvasHit &from, const CanvasHit &to) { connectColumns(from, to); });
        break;
    case Part::Header:
    case Part::Body:
    case Part::Detail:
    case Part::RowName:
    case Part::RowType:
    case Part::RowRest:
    case Part::GroupTitle:
    case Part::Note:
        if (isColumnDrag(moved))
            m_drag = std::make_unique<ColumnDrag>(m_scene, m_pressHit, [this](ObjectId table, ObjectId column, int to) {
                if (const Result<void> done = m_edits.moveColumnTo(table, column, to); !done)
                    emit failed(done.error());
            });
        else if (m_selection.objects().contains(m_pressHit.card))
            m_drag = std::make_unique<CardDrag>(m_scene, m_document, m_selection.objects(), m_pressHit.card,
                                                m_pressPoint, m_snaps);
        break;
    case Part::Corner:
        m_drag = std::make_unique<NoteResize>(m_scene, m_annotations, m_pressHit.card, m_pressPoint);
        break;
    case Part::AddRow:
    case Part::Link:
    case Part::Toggle:
        break;
    }
    m_scene.setHover({});
}

void CanvasMouse::release(const QMouseEvent &event, QPointF point)
{
    if (event.button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (m_drag) {
        const std::unique_ptr<CanvasDrag> drag = std::move(m_drag);
        m_isVirtual = event.modifiers().testFlag(Qt::ControlModifier);
        m_releasePoint = point;
        drag->hold(event.modifiers());
        drag->finish(point);
        m_scene.setHover(m_scene.hitAt(point));
        return;
    }
    if (m_pressHit.part == Part::Toggle && m_scene.hitAt(point) == m_pressHit)
        emit toggleRequested(m_pressHit.card);
    if (m_narrowOnRelease)
        m_selection.select({m_pressHit.card}, m_pressHit.column);
    if (m_pressHit.part == Part::AddRow)
        m_editor.begin({Field::NewColumn, m_pressHit.card, {}, {}, {}});
}

void CanvasMouse::doubleClick(const QMouseEvent &event, QPointF point)
{
    if (event.button() != Qt::LeftButton)
        return;
    m_pressed = false;
    const CanvasHit hit = m_scene.hitAt(point);
    if (hit.part == Part::Toggle) {
        emit toggleRequested(hit.card);
        return;
    }
    const LinkItem *link = hit.part == Part::Link ? m_scene.link(hit.column) : nullptr;
    if (hit.isAnnotation() || (link && link->content().kind == LinkContent::Kind::Virtual)) {
        emit annotationRequested(hit.isAnnotation() ? hit.card : hit.column);
        return;
    }
    if (hit.part == Part::Nothing && event.modifiers().testFlag(Qt::ControlModifier)) {
        emit noteRequested(point);
        return;
    }
    if (hit.part == Part::Nothing) {
        const QString app = m_edits.appFor(m_selection.current());
        m_editor.begin({Field::NewTable, {}, {}, m_editor.placeInSight(point), app});
        return;
    }
    if (hit.part == Part::Link) {
        emit followRequested(hit.column, point);
        return;
    }
    const CardItem *card = m_scene.card(hit.card);
    const bool dropped = card && (card->content().isGhost() ||
                                  (hit.row >= 0 && card->content().rows.at(hit.row).change == ChangeKind::Dropped));
    if (!card || dropped)
        return;
    if (hit.part == Part::Header)
        m_editor.begin({Field::TableName, hit.card, {}, {}, {}});
    else if (hit.part == Part::RowName)
        m_editor.begin({Field::ColumnName, hit.card, hit.column, {}, {}});
    else if (hit.part == Part::RowType || hit.part == Part::RowRest)
        m_editor.begin({Field::ColumnType, hit.card, hit.column, {}, {}});
}

void CanvasMouse::leave()
{
    if (!m_drag)
        m_scene.setHover({});
}

bool CanvasMouse::cancelDrag()
{
    if (!m_drag)
        return false;
    m_pressed = false;
    const std::unique_ptr<CanvasDrag> drag = std::move(m_drag);
    drag->cancel();
    return true;
}

void CanvasMouse::connectColumns(const CanvasHit &from, const CanvasHit &to)
{
    if (m_isVirtual) {
        const ObjectId link = m_annotations.link(from.card, from.column, to.card, to.column);
        m_selection.select({from.card}, link);
        return;
    }
    emit linkDropped(from, to, m_releasePoint);
}

Qt::CursorShape CanvasMouse::cursorAt(QPointF point) const
{
    if (m_drag)
        return m_drag->cursor();
    switch (m_scene.hitAt(point).part) {
    case Part::LinkHandle:
        return Qt::CrossCursor;
    case Part::AddRow:
    case Part::Link:
    case Part::Toggle:
        return Qt::PointingHandCursor;
    case Part::Corner:
        return Qt::SizeFDiagCursor;
    case Part::GroupTitle:
        return Qt::SizeAllCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace joinery
