// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/canvas_drag.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/in_place_editor.h"
#include "ui/diagram/link_drag.h"

#include <memory>

class QMouseEvent;

namespace joinery {

class AnnotationEdits;
class DiagramEdits;
class Selection;

/**
 * What pointer and buttons do to cards: select, drag, rubber band, drag a foreign key, edit in place.
 *
 * Points are scene coordinates; the view calls it with what its navigation left over.
 */
class CanvasMouse : public QObject
{
    Q_OBJECT

public:
    CanvasMouse(DiagramScene &scene, ProjectDocument &document, Selection &selection, DiagramEdits &edits,
                AnnotationEdits &annotations, InPlaceEditor &editor);
    ~CanvasMouse() override;

    void press(const QMouseEvent &event, QPointF point);
    void move(const QMouseEvent &event, QPointF point);
    void release(const QMouseEvent &event, QPointF point);
    void doubleClick(const QMouseEvent &event, QPointF point);
    void leave();
    /** Ends what is under way as if it had not begun; false when there was nothing. */
    bool cancelDrag();

    /** Whether cards that are dragged line up with others. */
    void setSnapping(bool snaps) { m_snaps = snaps; }
    /** Says why a foreign key is not simply made of what is drawn; empty where it is. */
    void setJudge(LinkDrag::Judge judge) { m_judge = std::move(judge); }
    [[nodiscard]] bool isDragging() const { return m_drag != nullptr; }
    [[nodiscard]] const CanvasDrag *drag() const { return m_drag.get(); }
    [[nodiscard]] Qt::CursorShape cursorAt(QPointF point) const;

signals:
    /** The button in a card's header was pressed. */
    void toggleRequested(joinery::ObjectId card);
    /** A group's title, a note or the label of a link is to be edited. */
    void annotationRequested(joinery::ObjectId thing);
    void noteRequested(QPointF place);
    /** A link was double-clicked there. */
    void followRequested(joinery::ObjectId link, QPointF point);
    void failed(const joinery::Error &error);
    /** A foreign key was drawn from a column to a column, or to a table as a whole, and let go there. */
    void linkDropped(const joinery::CanvasHit &from, const joinery::CanvasHit &to, QPointF place);

private:
    void selectHit(const CanvasHit &hit);
    void startDrag(QPointF moved);
    [[nodiscard]] bool isColumnDrag(QPointF moved) const;
    void connectColumns(const CanvasHit &from, const CanvasHit &to);

    DiagramScene &m_scene;
    ProjectDocument &m_document;
    Selection &m_selection;
    DiagramEdits &m_edits;
    AnnotationEdits &m_annotations;
    InPlaceEditor &m_editor;
    std::unique_ptr<CanvasDrag> m_drag;
    bool m_pressed = false;
    bool m_extends = false;
    /** What is dragged from a column becomes a link without a foreign key. */
    bool m_isVirtual = false;
    bool m_snaps = true;
    LinkDrag::Judge m_judge = [](const CanvasHit &, const CanvasHit &) { return QString(); };
    /** Pressed on one of several selected cards: only a click without a drag selects that one alone. */
    bool m_narrowOnRelease = false;
    CanvasHit m_pressHit;
    QPointF m_pressPoint;
    QPointF m_pressScreen;
    QPointF m_releasePoint;
};

} // namespace joinery
