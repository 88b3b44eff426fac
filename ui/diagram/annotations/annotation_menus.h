// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QObject>
#include <QPointF>

class QMenu;

namespace joinery {

class AnnotationEdits;
class DiagramView;
class ProjectDocument;
class Selection;
struct CanvasHit;

/** What the menus of the right mouse button offer for groups, notes and links without a foreign key. */
class AnnotationMenus : public QObject
{
    Q_OBJECT

public:
    AnnotationMenus(DiagramView &view, ProjectDocument &document, Selection &selection, AnnotationEdits &edits);

    /** For the group or note that was hit. */
    void fill(QMenu &menu, const CanvasHit &hit);
    /** For a link without a foreign key; false for any other. */
    [[nodiscard]] bool fillForLink(QMenu &menu, const CanvasHit &hit);
    /** "Group", "Put into a group", "Take out of the group" for chosen cards. */
    void addForCards(QMenu &menu, const QList<ObjectId> &cards);
    void addForCanvas(QMenu &menu, QPointF point);

private:
    void addColors(QMenu &menu, const QList<ObjectId> &things, const QString &now);

    DiagramView &m_view;
    ProjectDocument &m_document;
    Selection &m_selection;
    AnnotationEdits &m_edits;
};

} // namespace joinery
