// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/named_diagram.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QTabBar;
class QToolButton;

namespace joinery {

class DiagramBook;
class ProjectDocument;

/**
 * The diagrams of the project as tabs, the main one first. A double click or F2 renames in place; the right mouse
 * button has the rest.
 */
class DiagramTabs : public QWidget
{
    Q_OBJECT

public:
    DiagramTabs(ProjectDocument &document, DiagramBook &book, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QTabBar &bar() const { return *m_bar; }
    /** While a title is being typed; else null. */
    [[nodiscard]] QLineEdit *editor() const { return m_editor; }
    /** Lets a person type another title for the diagram that is shown, when it is one beside the main one. */
    void renameShown();
    /** What can be done with a tab; owned by the caller. */
    [[nodiscard]] QMenu *makeMenu(int tab);
    void setTheme(const Theme &theme);

signals:
    /** A person wants this one deleted. */
    void removeRequested(const joinery::DiagramKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showCurrent();
    void beginRename(int tab);
    void endRename(bool take);
    [[nodiscard]] DiagramKey keyAt(int tab) const { return m_keys.value(tab); }

    ProjectDocument &m_document;
    DiagramBook &m_book;
    QTabBar *m_bar;
    QToolButton *m_add;
    QLineEdit *m_editor = nullptr;
    DiagramKey m_renamed;
    QList<DiagramKey> m_keys;
    bool m_refreshing = false;
};

} // namespace joinery
