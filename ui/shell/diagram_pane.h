// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagram_book.h"
#include "ui/diagram/view_memory.h"

#include <QWidget>

namespace joinery {

class CommandPalette;
class DiagramTabs;
class DiagramView;
class ProjectDocument;
class Selection;
class ThemeController;
class VisibilityNote;

/**
 * The canvas, and above it the tabs of the diagrams and the word that something is hidden. Where there is one diagram
 * and all of it is shown, there is nothing above it.
 */
class DiagramPane : public QWidget
{
    Q_OBJECT

public:
    /** Takes the view as a child. */
    DiagramPane(ProjectDocument &document, Selection &selection, DiagramView &view, ThemeController &themes);

    [[nodiscard]] DiagramBook &book() { return m_book; }
    [[nodiscard]] ViewMemory &memory() { return m_memory; }
    [[nodiscard]] DiagramTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] VisibilityNote &note() const { return *m_note; }
    /** Lies over the window; made when it is first asked for. */
    [[nodiscard]] CommandPalette &chooser();

    void deleteDiagram(const DiagramKey &key);
    /** Lets a person choose what is put on the shown diagram. */
    void chooseCards();
    /** Shows the way from the selected table to another selected one, or to one that is chosen. */
    void chooseLinks();
    /** Selects the tables on the shortest way of foreign keys between two; says so where there is none. */
    void showLinks(ObjectId from, ObjectId to);
    /** Enters focus mode for the selection; again for one step more, or back to one. */
    void focusSelection();
    void showLayers();

signals:
    /** One that can be taken back by undoing. */
    void deleted(const QString &text);
    void told(const QString &text);

private:
    void refresh();
    void followHidden();

    ProjectDocument &m_document;
    Selection &m_selection;
    DiagramView &m_view;
    ThemeController &m_themes;
    DiagramBook m_book;
    ViewMemory m_memory;
    QWidget *m_bar;
    DiagramTabs *m_tabs;
    VisibilityNote *m_note;
    CommandPalette *m_chooser = nullptr;
    /** Cards that layers hide, as the note tells it. */
    int m_hiddenCount = 0;
};

} // namespace joinery
