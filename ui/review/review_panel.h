// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/finding.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/review/preview_job.h"
#include "ui/shell/theme_controller.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace joinery {

class Banner;
class ChangeModel;
class ChangeDetails;
class DataReview;
class DatabaseSession;
class DetailsSplitter;
class EmptyState;
class RenameQuestions;
class SegmentedControl;
class SqlView;

/**
 * Pending changes before they become a migration: which they are, what they do in detail, and the exact SQL of those
 * that are ticked, forwards and backwards.
 */
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(ProjectDocument &document, DatabaseSession &session, Selection &selection, ThemeController &themes,
                QWidget *parent = nullptr);

    /** Dialect, direction and "Create migration…": a row to be put beside the pane's tabs. Part of the panel until
     * taken. */
    [[nodiscard]] QWidget *controls() const { return m_controls; }
    /** The script shown, as it would run. */
    [[nodiscard]] QString script() const;

    /** How its parts share the room. */
    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

public slots:
    /** Asks for a description and writes the ticked changes. */
    void createMigration();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /** One or more files were written; for a message that says so. */
    void migrationsCreated(const QStringList &files);
    /** What there is to say about the changes is not what it was. */
    void remarksChanged();

private:
    void buildControls();
    /** The SQL is for the database the project is designed for, when that becomes another one. */
    void followTargets();
    void updateChanges();
    void updatePreview();
    void showPreview(const PreviewAnswer &answer);
    void followSelection();
    void showCurrent();
    /** Which change belongs to which remark: what the rows do not allow, and what bars the way back. */
    void updateRemarks();
    void showRemarksOfCurrent();
    [[nodiscard]] QStringList obstacleLines() const;
    [[nodiscard]] QStringList wayBackLines() const;
    void setTheme(const Theme &theme);

    ProjectDocument &m_document;
    Selection &m_selection;
    ThemeController &m_themes;
    DatabaseSession &m_session;
    ChangeModel *m_changes;
    DataReview *m_data;
    RenameQuestions *m_renames;
    QTreeView *m_tree;
    ChangeDetails *m_details;
    DetailsSplitter *m_left = nullptr;
    QSplitter *m_columns = nullptr;
    SqlView *m_sql;
    Banner *m_banner;
    Banner *m_dataBanner;
    /** What the statements shown do otherwise than the model says. */
    Banner *m_planBanner;
    Banner *m_remark;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_controls;
    QString m_home;
    QComboBox *m_dialect;
    SegmentedControl *m_direction;
    QPushButton *m_create;
    QTimer m_previewTimer;
    QTimer m_waiting;
    PreviewJob m_preview;
    /** The forwards script that is shown, and what it does; empty where the way back is shown. */
    struct
    {
        QList<Operation> operations;
        Preview preview;
    } m_shownForwards;
    /** What bars the way back of the ticked changes. */
    QList<Finding> m_wayBack;
    bool m_following = false;
};

} // namespace joinery
