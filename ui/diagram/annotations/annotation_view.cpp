// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

namespace joinery {

// What the view does about groups, notes and links without a foreign key.

void DiagramView::groupSelected()
{
    groupThings(m_selection.objects());
}

void DiagramView::groupThings(const QList<ObjectId> &things)
{
    m_nudge.finish();
    QList<ObjectId> cards = m_scene.annotations().cardsOf(things);
    cards.removeIf([this](ObjectId card) { return !m_scene.card(card); });
    if (cards.isEmpty()) {
        emit failed({QStringLiteral("group.no_cards"), tr("Select the tables that belong together first."), {}, {}});
        return;
    }
    beginAnnotation(m_annotationEdits.group(cards));
}

void DiagramView::ungroupSelected()
{
    m_nudge.finish();
    const QList<ObjectId> cards = m_scene.annotations().cardsOf(m_selection.objects());
    m_annotationEdits.ungroup(m_selection.objects());
    m_selection.select(cards);
}

void DiagramView::addNote()
{
    const QPointF middle = mapToScene(viewport()->rect().center());
    const QSizeF size = NoteItem::usualSize;
    addNoteAt(snappedToGrid(freeCardPlace(size, middle, m_scene.takenPlaces())));
}

void DiagramView::addNoteAt(QPointF place)
{
    // In focus mode it would not be seen.
    m_visibility.setFocus(std::nullopt);
    const QRectF sheet(snappedToGrid(place), NoteItem::usualSize);
    showField(sheet);
    setFocus();
    m_annotationEditor.beginNote(sheet, m_edits.appFor(m_selection.current()));
}

void DiagramView::linkSelected()
{
    const QList<ObjectId> cards = m_selection.objects();
    if (cards.size() != 2 || !m_scene.card(cards.first()) || !m_scene.card(cards.last())) {
        emit failed({QStringLiteral("link.two_cards"),
                     tr("Select the two tables to link first; or drag from a column to a column with Ctrl held."),
                     {},
                     {}});
        return;
    }
    const ObjectId link = m_annotationEdits.link(cards.first(), {}, cards.last(), {});
    refresh();
    m_selection.select({cards.first()}, link);
}

void DiagramView::makeForeignKey(ObjectId link)
{
    const LinkItem *item = m_scene.link(link);
    const ObjectId table = item ? item->content().fromTable : ObjectId();
    report(m_annotationEdits.makeForeignKey(link));
    m_selection.select({table});
}

void DiagramView::resizeAnnotation(const QRectF &rectangle)
{
    m_nudge.finish();
    m_annotationEdits.setRectangles(tr("Resize note"), {{m_selection.current(), rectangle}});
    refresh();
}

void DiagramView::editAnnotation(ObjectId thing)
{
    if (m_refresh.isActive())
        refresh();
    if (const QRectF title = m_scene.annotations().titleArea(thing); !title.isNull())
        showField(title);
    m_annotationEditor.begin(thing);
}

void DiagramView::beginAnnotation(ObjectId thing)
{
    refresh();
    if (m_visibility.focus() && !m_scene.annotations().contains(thing)) {
        m_visibility.setFocus(std::nullopt);
        refresh();
    }
    m_selection.select({thing});
    editAnnotation(thing);
}

} // namespace joinery
