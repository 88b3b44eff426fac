// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operation/key_offer.h"
#include "ui/diagram/canvas_hit.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace joinery {

class DiagramEdits;
class DiagramView;
class ProjectDocument;
class Selection;

/**
 * What becomes of a foreign key that is drawn on the canvas: made where it fits, else a menu of what would fit. A key
 * of several columns is made pair by pair in a form where it was dropped.
 */
class LinkDrop : public QObject
{
    Q_OBJECT

public:
    LinkDrop(DiagramView &view, ProjectDocument &document, Selection &selection, DiagramEdits &edits);

    /** Why a link between the two is not simply made; empty where it is. */
    [[nodiscard]] QString reason(const CanvasHit &from, const CanvasHit &to) const;
    /** The link was let go over `to`, at that place of the screen. */
    void drop(const CanvasHit &from, const CanvasHit &to, QPoint place);
    /** What two tables can be to each other, with the columns and tables that takes. */
    void addRelationships(QMenu &menu, ObjectId one, ObjectId other);

private:
    [[nodiscard]] std::optional<KeyOffer> offer(const CanvasHit &from, const CanvasHit &to) const;
    void make(const KeyDraft &draft);
    void relate(ObjectId table, ObjectId target, Relationship relationship);
    void join(ObjectId one, ObjectId other);
    void askPairs(const KeyDraft &draft, QPoint place);
    void offerOthers(const KeyOffer &offer, const CanvasHit &to, QPoint place);
    void addFittingColumns(QMenu &menu, const KeyOffer &offer);
    void offerIndex(ObjectId table, const QList<ObjectId> &columns);

    DiagramView &m_view;
    ProjectDocument &m_document;
    Selection &m_selection;
    DiagramEdits &m_edits;
};

} // namespace joinery
