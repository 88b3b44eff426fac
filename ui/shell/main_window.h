// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <optional>

class QMenu;
class QSettings;
class QStackedWidget;

namespace joinery {

class ActionSet;
class CommandPalette;
class RecentProjects;
class StartPage;
class ThemeController;
class Workspace;

/**
 * The window: the start page, or the workspace of one open project, under the menus.
 *
 * Opening another project closes the one that is open, after asking about unsaved edits. Remembers its place and
 * layout.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ThemeController &themes, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens a project folder; false when the person kept the one that is open, or an error was told. */
    bool openProject(const QString &path);
    /** Back to the start page; false when the person cancelled. */
    bool closeProject();
    /** The open project, or null. */
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] const ActionSet &actions() const { return *m_actions; }
    [[nodiscard]] CommandPalette &commandPalette() const { return *m_palette; }

protected:
    /** What is under the pointer has a tool tip: the status bar keeps its sentence. */
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void buildPages();
    void connectActions();
    void connectStartPage();
    void connectThemes();
    void followSettings();
    void openWindow();
    void openIfAny(const std::optional<QString> &folder);
    void enter(Workspace *workspace);
    void leaveWorkspace();
    void fillRecent(QMenu &menu);
    void fillProjectMenu();
    void openPalette();
    void showTitle();
    void showAbout();
    void restoreWindow();
    void saveWindow();
    [[nodiscard]] bool mayClose();

    ThemeController &m_themes;
    QSettings &m_settings;
    ActionSet *m_actions;
    RecentProjects *m_recent;
    QMenu *m_recentMenu;
    QMenu *m_projectMenu;
    QStackedWidget *m_pages;
    StartPage *m_startPage = nullptr;
    CommandPalette *m_palette = nullptr;
    Workspace *m_workspace = nullptr;
};

} // namespace joinery
