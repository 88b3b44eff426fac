// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/migrations/database_session.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace joinery {

class Banner;
class SegmentedControl;
class SqlView;

/** Beside the list of migrations: the SQL of the selected one in both directions, how a run gets on, and the log. */
class MigrationOutput : public QWidget
{
    Q_OBJECT

public:
    MigrationOutput(const ProjectDocument &document, const Theme &theme, QWidget *parent = nullptr);

    /** The migration whose SQL is shown; null for none. */
    void setMigration(const MigrationStatus *migration);
    void setRunning(bool running);
    void showProgress(const RunProgress &progress);
    void showLog();
    /** Adds a line with the time before it. */
    void log(const QString &line);
    void setTheme(const Theme &theme);

signals:
    void cancelRequested();

private:
    void buildTabs();
    void buildProgress();
    void updatePreview();
    [[nodiscard]] QString sqlOf(const QString &app, const QString &id, QList<Finding> &findings) const;

    const ProjectDocument &m_document;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    SegmentedControl *m_direction;
    /** What the statements shown do otherwise than the model says. */
    Banner *m_banner;
    SqlView *m_sql;
    QPlainTextEdit *m_log;
    QWidget *m_progressRow;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    /** App and id of the migration shown. */
    std::pair<QString, QString> m_migration;
};

} // namespace joinery
