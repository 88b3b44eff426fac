// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagram_pane.h"

#include "core/schema/link_path.h"
#include "ui/diagram/card_drop.h"
#include "ui/diagram/diagram_tabs.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/visibility_note.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/layers_panel.h"
#include "ui/shell/model_edits.h"
#include "ui/shell/object_choices.h"
#include "ui/shell/theme_controller.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"

#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int barHeight = 40;

} // namespace

DiagramPane::DiagramPane(ProjectDocument &document, Selection &selection, DiagramView &view, ThemeController &themes)
    : m_document(document)
    , m_selection(selection)
    , m_view(view)
    , m_themes(themes)
    , m_book(document, view, selection)
    , m_memory(document, view)
    , m_bar(new QWidget)
    , m_tabs(new DiagramTabs(document, m_book, themes.theme()))
    , m_note(new VisibilityNote(document, view.visibility()))
{
    new CardDrop(view, m_book);
    auto *tabs = new QWidget;
    tabs->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(16);
    row->addWidget(m_tabs, 1);
    row->addStretch();
    row->addWidget(m_note);
    auto *bar = new QVBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(0);
    bar->addWidget(tabs);
    bar->addWidget(separator());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_bar);
    rows->addWidget(&view, 1);

    connect(&document, &ProjectDocument::diagramsChanged, this, &DiagramPane::refresh);
    connect(&document, &ProjectDocument::shownDiagramChanged, this, &DiagramPane::refresh);
    connect(&view.diagramScene(), &DiagramScene::cardsChanged, this, &DiagramPane::followHidden);
    connect(&view.visibility(), &CardVisibility::changed, this, &DiagramPane::refresh);
    connect(&view, &DiagramView::addCardsRequested, this, &DiagramPane::chooseCards);
    connect(&view, &DiagramView::linksRequested, this, &DiagramPane::chooseLinks);
    connect(&m_book, &DiagramBook::added, m_tabs, &DiagramTabs::renameShown);
    connect(m_tabs, &DiagramTabs::removeRequested, this, &DiagramPane::deleteDiagram);
    connect(&themes, &ThemeController::themeChanged, m_tabs, &DiagramTabs::setTheme);
    refresh();
}

void DiagramPane::followHidden()
{
    // Told while cards are dragged as well.
    if (m_hiddenCount != m_view.visibility().hiddenCount())
        refresh();
}

void DiagramPane::refresh()
{
    m_hiddenCount = m_view.visibility().hiddenCount();
    const bool hasSeveral = m_book.all().size() > 1;
    m_note->refresh();
    m_note->setVisible(m_note->isWanted());
    m_tabs->setVisible(hasSeveral);
    m_bar->setVisible(hasSeveral || m_note->isWanted());
}

CommandPalette &DiagramPane::chooser()
{
    if (!m_chooser)
        m_chooser = new CommandPalette(m_themes, window());
    return *m_chooser;
}

void DiagramPane::deleteDiagram(const DiagramKey &key)
{
    if (key.isMain())
        return;
    const QString title = m_book.titleOf(key);
    m_book.remove(key);
    emit deleted(tr("Deleted diagram %1").arg(title));
}

void DiagramPane::chooseCards()
{
    if (m_book.isMainShown())
        return;
    const auto isMissing = [this](ObjectId id) { return !m_book.missing({id}).isEmpty(); };
    const auto add = [this](ObjectId id) { m_book.addCards({id}); };
    chooser().field().setPlaceholderText(tr("Add to %1").arg(m_book.titleOf(m_document.shownDiagram())));
    chooser().open(objectChoices(m_document, isMissing, add));
}

void DiagramPane::chooseLinks()
{
    const QList<ObjectId> selected = m_selection.objects();
    if (selected.size() == 2) {
        showLinks(selected.first(), selected.last());
        return;
    }
    const ObjectId from = m_selection.current();
    const Table *table = m_document.table(from);
    if (!table) {
        emit told(tr("Select a table first: its links to another one are shown"));
        return;
    }
    const auto isOther = [this, from](ObjectId id) { return id != from && m_document.table(id); };
    chooser().field().setPlaceholderText(tr("Links from %1 to").arg(table->name));
    chooser().open(objectChoices(m_document, isOther, [this, from](ObjectId to) { showLinks(from, to); }));
}

void DiagramPane::showLinks(ObjectId from, ObjectId to)
{
    const QList<ObjectId> path = shortestLinkPath(m_document.unitedModel(), from, to);
    if (path.isEmpty()) {
        emit told(tr("No foreign keys lead from %1 to %2").arg(nameOf(m_document, from), nameOf(m_document, to)));
        return;
    }
    for (const ObjectId table : path)
        m_view.visibility().bringBack(table);
    m_view.settle();
    m_selection.select(path);
    m_view.showCards(path);
    QStringList names;
    for (const ObjectId table : path)
        names.append(nameOf(m_document, table));
    emit told(names.join(QStringLiteral(" – ")));
}

void DiagramPane::focusSelection()
{
    CardVisibility &visibility = m_view.visibility();
    const std::optional<CardFocus> &present = visibility.focus();
    QList<ObjectId> cards = m_view.diagramScene().annotations().cardsOf(m_selection.objects());
    cards.removeIf([this](ObjectId card) { return m_document.appOf(card).isEmpty(); });
    if (cards.isEmpty()) {
        if (present)
            visibility.setFocus(std::nullopt);
        else
            emit told(tr("Select a table first: it and its neighbours are shown then"));
        return;
    }
    CardFocus focus{cards, 1};
    if (present && present->cards == focus.cards)
        focus.steps = present->steps == 1 ? 2 : 1;
    visibility.setFocus(focus);
}

void DiagramPane::showLayers()
{
    auto *panel = new LayersPanel(m_document, m_view.visibility(), this);
    panel->adjustSize();
    panel->move(m_view.mapToGlobal(QPoint(m_view.width() - panel->width() - 12, 12)));
    panel->show();
    panel->setFocus(Qt::PopupFocusReason);
}

} // namespace joinery

#include "moc_diagram_pane.cpp"
