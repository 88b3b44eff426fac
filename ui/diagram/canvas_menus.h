// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/in_place_editor.h"

class QMenu;

namespace joinery {

class AnnotationMenus;
class DiagramView;
class Selection;

/** Fills the menus of the right mouse button: what can be done with what is under the pointer. */
class CanvasMenus : public QObject
{
    Q_OBJECT

public:
    CanvasMenus(DiagramView &view, ProjectDocument &document, Selection &selection, DiagramEdits &edits,
                InPlaceEditor &editor, AnnotationMenus &annotations);

    void fill(QMenu &menu, const CanvasHit &hit, QPointF point);

private:
    void addDrop(QMenu &menu, const QString &text, const QList<ObjectId> &objects, ObjectId part = {});
    void fillForCanvas(QMenu &menu, QPointF point);
    /** What adds a trigger, a view and the other kinds; on the table, where one is given. */
    void addObjects(QMenu &menu, const QString &app, ObjectId relation);
    void addCopyPicture(QMenu &menu, const QList<ObjectId> &cards);
    void fillForTable(QMenu &menu, ObjectId table);
    void fillForView(QMenu &menu, ObjectId object);
    void fillForDropped(QMenu &menu, const CanvasHit &hit);
    void fillForDetail(QMenu &menu, const CanvasHit &hit);
    /** Pinning, aligning, arranging. */
    void addOrder(QMenu &menu, const QList<ObjectId> &cards);
    /** "Collapse" or "Expand", where it can be. */
    void addCollapse(QMenu &menu, const QList<ObjectId> &cards);
    void addColors(QMenu &menu, ObjectId card);
    void fillForColumn(QMenu &menu, const Table &table, const Column &column);
    void fillForLink(QMenu &menu, const CanvasHit &hit);
    template <typename Edit>
    void addEdit(QMenu &menu, const QString &text, Edit edit, std::optional<bool> checked = std::nullopt);

    DiagramView &m_view;
    ProjectDocument &m_document;
    Selection &m_selection;
    DiagramEdits &m_edits;
    InPlaceEditor &m_editor;
    AnnotationMenus &m_annotations;
};

} // namespace joinery
