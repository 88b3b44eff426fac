// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/definition_object.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QMenu;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace joinery {

class NavigatorDelegate;
class NavigatorModel;
class ProjectDocument;
class SearchField;
class Selection;
class ThemeController;

/**
 * The left pane: a filter, and the apps with their tables and objects.
 *
 * Shares the selection with diagram and inspector; Enter or a double click shows the row on the diagram. Renaming in
 * place, adding and dropping are asked for by signals.
 */
class Navigator : public QWidget
{
    Q_OBJECT

public:
    Navigator(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent = nullptr);
    ~Navigator() override;

    void focusFilter();
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    /** The app whose row is selected, and nothing else; else empty. */
    [[nodiscard]] QString chosenApp() const;
    /** Starts editing the name of an app. */
    void renameApp(const QString &app);
    /** Starts editing the name of the current row; false where there is nothing to rename. */
    bool renameCurrent();
    /** What can be done with a row (an app's row offers adding). Owned by the caller. */
    [[nodiscard]] QMenu *makeMenu(const QModelIndex &index);

signals:
    void renameRequested(joinery::ObjectId object, const QString &name);
    void appRenameRequested(const QString &app, const QString &name);
    void appRemoveRequested(const QString &app);
    /** Someone wants to see and edit an app, or to add one. */
    void appEditRequested(const QString &app);
    void appAddRequested();
    /** The row of an app was selected. */
    void appChosen(const QString &app);
    void deleteRequested(const QList<joinery::ObjectId> &objects);
    void addTableRequested(const QString &app);
    /** `relation` is the table or view whose row it was asked of, or null. */
    void addObjectRequested(const QString &app, joinery::DefinitionObject::Kind kind, joinery::ObjectId relation);
    void addEnumRequested(const QString &app);
    void addToDiagramRequested(const QList<joinery::ObjectId> &objects);

private:
    void filter(const QString &text);
    void takeSelection();
    void shareSelection();
    void showMenu(const QPoint &position);
    void activate(const QModelIndex &index);
    void toggleApp(const QModelIndex &index);
    void setTheme(const Theme &theme);
    [[nodiscard]] ObjectId objectAt(const QModelIndex &proxyIndex) const;
    void addObjectItems(QMenu &menu, const QModelIndex &index, ObjectId object);
    void addAppItems(QMenu &menu, const QModelIndex &index, const QString &app);

    ProjectDocument &m_document;
    Selection &m_selection;
    NavigatorModel *m_model;
    QSortFilterProxyModel *m_filtered;
    NavigatorDelegate *m_delegate;
    ThemeController &m_themes;
    SearchField *m_filter;
    QTreeView *m_tree;
    bool m_sharing = false;
};

} // namespace joinery
