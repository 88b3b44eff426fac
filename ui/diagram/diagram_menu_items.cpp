// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_menu_items.h"

#include "ui/diagram/diagram_book.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

#include <QMenu>

namespace joinery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(joinery::DiagramMenuItems)
};

void addForGround(QMenu &menu, const MenuSubject &subject)
{
    menu.addSeparator();
    if (!subject.document.shownDiagram().isMain())
        menu.addAction(Text::tr("Add tables to this diagram…"), &subject.view, &DiagramView::addCardsRequested);
    menu.addAction(Text::tr("New diagram"), &subject.view,
                   [subject] { DiagramBook(subject.document, subject.view, subject.selection).addEmpty(); });
}

} // namespace

void addDiagramItems(QMenu &menu, const MenuSubject &subject, ObjectId card)
{
    if (card.isNull()) {
        addForGround(menu, subject);
        return;
    }
    const QList<ObjectId> &selected = subject.selection.objects();
    const QList<ObjectId> cards = selected.contains(card) ? selected : QList<ObjectId>{card};
    DiagramBook book(subject.document, subject.view, subject.selection);
    menu.addSeparator();
    const auto add = [&](const QString &text, auto run, const QKeySequence &keys = {}) {
        QAction *action = menu.addAction(text, &subject.view, run);
        action->setShortcut(keys);
        return action;
    };
    add(Text::tr("Focus on it and its neighbours"), [subject, cards] {
        subject.view.visibility().setFocus(CardFocus{subject.view.diagramScene().annotations().cardsOf(cards), 1});
    });
    add(Text::tr("Show links to…"), [subject] { emit subject.view.linksRequested(); });
    add(Text::tr("New diagram from selection"),
        [subject] { DiagramBook(subject.document, subject.view, subject.selection).addFromSelection(); });
    if (subject.document.shownDiagram().isMain())
        return;
    QAction *related = add(Text::tr("Add related tables"),
                           [subject] { DiagramBook(subject.document, subject.view, subject.selection).addRelated(); });
    related->setEnabled(!book.related().isEmpty());
    add(
        Text::tr("Remove from diagram"),
        [subject, cards] { DiagramBook(subject.document, subject.view, subject.selection).takeOff(cards); },
        QKeySequence(Qt::CTRL | Qt::Key_Delete));
}

} // namespace joinery
