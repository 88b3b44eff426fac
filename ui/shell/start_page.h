// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QLayout;
class QStackedLayout;

namespace joinery {

class Banner;
class EmptyState;
class RecentList;
class RecentProjects;
class ThemeController;

/**
 * What the window shows before a project is open: ways to get one, and the projects opened before.
 *
 * A folder dropped on it is opened, a SQLite file is imported. It does nothing by itself: all is asked for by signals.
 */
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(RecentProjects &projects, ThemeController &themes, QWidget *parent = nullptr);

    /** Says on the page why the last attempt failed, until the next one; empty hides it. */
    void showProblem(const QString &text);

signals:
    void newRequested();
    /** A person wants to choose a folder. */
    void browseRequested();
    /** An empty path: a person wants to choose the file. */
    void importRequested(const QString &file);
    void sampleRequested();
    void openRequested(const QString &folder);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLayout *makeHeading();
    QWidget *makeActions();
    QWidget *makeRecent();
    void showRecentOrEmpty();
    void setTheme(const Theme &theme);

    RecentProjects &m_projects;
    ThemeController &m_themes;
    Banner *m_problem;
    RecentList *m_recent = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_recentOrEmpty = nullptr;
    bool m_dropping = false;
};

/** Whether dropping or choosing this file means "import it": it starts like a SQLite database. */
[[nodiscard]] bool looksLikeSqlite(const QString &file);

} // namespace joinery
