// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/annotation_menus.h"

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/app_colors.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

#include <QActionGroup>
#include <QMenu>

namespace joinery {

AnnotationMenus::AnnotationMenus(DiagramView &view, ProjectDocument &document, Selection &selection,
                                 AnnotationEdits &edits)
    : m_view(view), m_document(document), m_selection(selection), m_edits(edits)
{
}

void AnnotationMenus::fill(QMenu &menu, const CanvasHit &hit)
{
    const DiagramAnnotations annotations = m_document.annotations();
    const QList<ObjectId> chosen =
        m_selection.objects().contains(hit.card) ? m_selection.objects() : QList<ObjectId>{hit.card};
    if (const DiagramGroup *group = annotations.groups.find(hit.card)) {
        menu.addAction(tr("Rename"), this, [this, hit] { m_view.editAnnotation(hit.card); });
        const QList<ObjectId> members = group->members.values();
        if (!members.isEmpty())
            menu.addAction(tr("Select its tables"), this, [this, members] { m_selection.select(members); });
        addColors(menu, chosen, group->color);
        menu.addSeparator();
        menu.addAction(group->members.isEmpty() ? tr("Remove group") : tr("Ungroup"), this, [this, hit] {
            m_selection.clear();
            m_edits.ungroup({hit.card});
        });
    } else if (const DiagramNote *note = annotations.notes.find(hit.card)) {
        menu.addAction(tr("Edit"), this, [this, hit] { m_view.editAnnotation(hit.card); });
        addColors(menu, chosen, note->color);
        menu.addSeparator();
        menu.addAction(tr("Delete note"), this, [this, hit] {
            m_selection.clear();
            m_edits.remove({hit.card});
        });
    }
}

bool AnnotationMenus::fillForLink(QMenu &menu, const CanvasHit &hit)
{
    const DiagramAnnotations annotations = m_document.annotations();
    const VirtualLink *link = annotations.links.find(hit.column);
    if (!link)
        return false;
    for (const ObjectId end : {link->fromTable, link->toTable})
        menu.addAction(tr("Go to %1").arg(m_edits.namesOf({end})), this, [this, end] { m_selection.reveal(end); });
    menu.addSeparator();
    menu.addAction(tr("Label"), this, [this, hit] { m_view.editAnnotation(hit.column); });
    menu.addAction(tr("Make a foreign key of it"), this, [this, hit] { m_view.makeForeignKey(hit.column); });
    menu.addSeparator();
    menu.addAction(tr("Delete link"), this, [this, hit] {
        m_selection.select({hit.card});
        m_edits.remove({hit.column});
    });
    return true;
}

void AnnotationMenus::addForCards(QMenu &menu, const QList<ObjectId> &cards)
{
    if (cards.isEmpty())
        return;
    const DiagramAnnotations annotations = m_document.annotations();
    menu.addAction(tr("Group"), this, [this, cards] { m_view.groupThings(cards); });
    if (!annotations.groups.isEmpty()) {
        QMenu *groups = menu.addMenu(tr("Put into group"));
        for (const DiagramGroup &group : annotations.groups) {
            const ObjectId id = group.id;
            const QColor color = appColor(group.color, m_view.diagramScene().theme().dark);
            const QString title = AnnotationEdits::titleOf(group);
            groups->addAction(swatch(color.isValid() ? color : m_view.diagramScene().theme().secondary), title, this,
                              [this, id, cards] { m_edits.join(id, cards); });
        }
    }
    if (const DiagramGroup *group = groupOf(annotations, cards.first())) {
        const QRectF frame = m_view.diagramScene().annotations().rectangle(group->id);
        menu.addAction(tr("Take out of %1").arg(AnnotationEdits::titleOf(*group)), this,
                       [this, cards, frame] { m_edits.leave(cards, frame); });
    }
    if (cards.size() == 2)
        menu.addAction(tr("Link without a foreign key"), &m_view, &DiagramView::linkSelected);
}

void AnnotationMenus::addForCanvas(QMenu &menu, QPointF point)
{
    menu.addAction(tr("Add note here"), this, [this, point] { m_view.addNoteAt(point); });
    menu.addAction(tr("Add group here"), this, [this, point] {
        const ObjectId group = m_edits.addGroup(QRectF(snappedToGrid(point), QSizeF(360, 240)), {});
        m_view.beginAnnotation(group);
    });
}

void AnnotationMenus::addColors(QMenu &menu, const QList<ObjectId> &things, const QString &now)
{
    QMenu *colors = menu.addMenu(tr("Color"));
    auto *group = new QActionGroup(colors);
    const auto add = [&](const QString &title, const QString &word) {
        const QColor color = appColor(word, m_view.diagramScene().theme().dark);
        QAction *action = colors->addAction(title, this, [this, things, word] { m_edits.setColor(things, word); });
        if (color.isValid())
            action->setIcon(swatch(color));
        action->setCheckable(true);
        action->setChecked(word == now);
        group->addAction(action);
    };
    add(tr("Plain"), {});
    for (const QString &word : diagramColors())
        add(appColorTitle(word), word);
}

} // namespace joinery

#include "moc_annotation_menus.cpp"
