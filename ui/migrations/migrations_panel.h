// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/migrations/database_session.h"
#include "ui/shell/theme_controller.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace joinery {

class Banner;
class EmptyState;
class MigrationModel;
class MigrationOutput;

/**
 * The migrations of all apps with their state on the chosen connection; applies and rolls back, with progress per
 * statement, cancel and a log. Asks before anything changes a database, naming what is lost.
 */
class MigrationsPanel : public QWidget
{
    Q_OBJECT

public:
    MigrationsPanel(ProjectDocument &document, DatabaseSession &session, ThemeController &themes,
                    QWidget *parent = nullptr);

    /** Refresh, roll back, apply: a row to be put beside the pane's tabs. Part of the panel until taken. */
    [[nodiscard]] QWidget *controls() const { return m_controls; }
    /** Selects a migration, now or when it is in the list, and gives the list the focus. */
    void showMigration(const QString &app, const QString &id);

    /** Asks, then writes to the history alone that everything up to this migration is applied. */
    void markApplied(const QString &app, const QString &id);

public slots:
    /** Plans to apply everything, shows it, and runs it once agreed to. */
    void applyAll();
    /** The same for taking back the last batch. */
    void rollBackLastBatch();
    /** Asks, then deletes the file of the selected migration, so that its changes are pending again. */
    void removeSelected();

private:
    void buildControls();
    void ask(const RunRequest &request);
    void confirmAndRun(const RunPlan &plan);
    void showMenu(const QPoint &position);
    void takeWanted();
    void updateState();
    /** What is wrong with the files or the database, and what can be done about it. */
    void tellProblems();
    void tellError(const Error &error);
    void joinBranches(const ParallelHeads &heads);
    void showSelected();
    void showOutcome(const MigrationOutcome &outcome);
    void showReport(const RunReport &report);
    void setTheme(const Theme &theme);
    [[nodiscard]] const MigrationStatus *current() const;
    /** The migration whose file may go; why not otherwise. */
    [[nodiscard]] Result<Migration> removable(const QString &app, const QString &id) const;
    [[nodiscard]] bool agreesToRemove(const Migration &migration);

    ProjectDocument &m_document;
    DatabaseSession &m_session;
    ThemeController &m_themes;
    MigrationModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    Banner *m_banner;
    MigrationOutput *m_output;
    QWidget *m_controls;
    QPushButton *m_refresh;
    QPushButton *m_remove;
    QPushButton *m_rollBack;
    QPushButton *m_apply;
    /** App and id of the migration to select. */
    std::pair<QString, QString> m_wanted;
    bool m_asking = false;
    /** The banner says what is wrong with the state: it goes once nothing is. */
    bool m_tellsState = false;
};

} // namespace joinery
