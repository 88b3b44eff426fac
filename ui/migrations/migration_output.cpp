// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/migration_output.h"

#include "core/dialect/dialect.h"
#include "core/migration/folding.h"
#include "core/project/project_migrations.h"
#include "ui/review/plan_findings.h"
#include "ui/review/preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/sql_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTime>
#include <QVBoxLayout>

namespace joinery {

namespace {

enum Page
{
    SqlPage,
    LogPage
};

QString asComment(const Error &error)
{
    return QStringLiteral("-- %1").arg(error.text());
}

} // namespace

MigrationOutput::MigrationOutput(const ProjectDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_direction(new SegmentedControl({tr("Forwards"), tr("Backwards")}))
    , m_banner(new Banner({}, Role::Changed))
    , m_sql(new SqlView(theme))
    , m_log(new QPlainTextEdit)
    , m_progressRow(new QWidget)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    buildTabs();
    buildProgress();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_direction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_pages, 1);
    connect(m_direction, &SegmentedControl::currentChanged, this, &MigrationOutput::updatePreview);
    setTheme(theme);
}

void MigrationOutput::buildTabs()
{
    m_sql->setAccessibleName(tr("SQL of the selected migration"));
    m_sql->setPlaceholderText(tr("Select a migration to see its SQL."));
    m_banner->hide();
    auto *statements = new QWidget;
    auto *statementsLayout = new QVBoxLayout(statements);
    statementsLayout->setContentsMargins(0, 0, 0, 0);
    statementsLayout->setSpacing(0);
    statementsLayout->addWidget(m_banner);
    statementsLayout->addWidget(m_sql, 1);
    m_log->setReadOnly(true);
    m_log->setObjectName(QStringLiteral("runLog"));
    m_log->setProperty("look", QStringLiteral("code"));
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->document()->setDocumentMargin(12);
    m_log->setMaximumBlockCount(5000);
    m_log->setPlaceholderText(tr("What runs is logged here."));
    m_log->setAccessibleName(tr("Log of runs"));
    m_tabs->addTab(tr("SQL"));
    m_tabs->addTab(tr("Log"));
    m_tabs->setDrawBase(false);
    m_pages->addWidget(statements);
    m_pages->addWidget(m_log);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_direction->setVisible(page == SqlPage);
    });
}

void MigrationOutput::buildProgress()
{
    auto *layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_progressText, 2);
    layout->addWidget(m_cancel);
    m_progressText->setProperty("look", QStringLiteral("secondary"));
    m_progressRow->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_progressText->setText(tr("Stopping; what is under way is rolled back…"));
        emit cancelRequested();
    });
}

void MigrationOutput::setMigration(const MigrationStatus *migration)
{
    m_migration = migration ? std::pair(migration->app, migration->id) : std::pair<QString, QString>();
    updatePreview();
}

void MigrationOutput::setRunning(bool running)
{
    m_progressRow->setVisible(running);
    m_cancel->setEnabled(running);
}

void MigrationOutput::showLog()
{
    m_tabs->setCurrentIndex(LogPage);
}

void MigrationOutput::updatePreview()
{
    QList<Finding> findings;
    m_sql->setSql(m_migration.second.isEmpty() ? QString() : sqlOf(m_migration.first, m_migration.second, findings));
    showFindings(*m_banner, findings);
}

QString MigrationOutput::sqlOf(const QString &app, const QString &id, QList<Finding> &findings) const
{
    const Result<QList<Migration>> ordered = inOrder(appMigrations(m_document.project()));
    if (!ordered)
        return asComment(ordered.error());
    const auto wanted = std::find_if(ordered->cbegin(), ordered->cend(), [&](const Migration &migration) {
        return migration.id == id && migration.app == app;
    });
    if (wanted == ordered->cend())
        return tr("-- The file of this migration is not in the project.");
    const Result<Schema> before = foldInOrder(ordered->mid(0, wanted - ordered->cbegin()));
    if (!before)
        return asComment(before.error());
    const Dialect *dialect = findDialect(m_document.project().dialects.value(0));
    const Preview preview =
        previewOf(dialect ? *dialect : sqliteDialect(), *before, wanted->operations,
                  m_direction->current() == 0 ? PreviewDirection::Forwards : PreviewDirection::Backwards);
    findings = preview.plan.findings;
    if (preview.error)
        return asComment(*preview.error);
    if (!preview.script.isEmpty())
        return preview.script;
    return wanted->operations.isEmpty() && wanted->dependencies.size() > 1
               ? tr("-- Nothing to run: it joins branches, so that new migrations can follow both.")
               : nothingToRun();
}

void MigrationOutput::showProgress(const RunProgress &progress)
{
    m_progress->setRange(0, std::max(progress.statementCount, 1));
    m_progress->setValue(progress.statement);
    const QString where =
        tr("%1 of %2: %3").arg(progress.migrationIndex + 1).arg(progress.migrationCount).arg(progress.migration);
    m_progressText->setText(progress.statementCount > 0
                                ? tr("%1 · statement %2 of %3")
                                      .arg(where)
                                      .arg(std::min(progress.statement + 1, progress.statementCount))
                                      .arg(progress.statementCount)
                                : where);
    m_progressText->setToolTip(progress.sql);
}

void MigrationOutput::log(const QString &line)
{
    m_log->appendPlainText(QStringLiteral("%1  %2").arg(QTime::currentTime().toString(Qt::ISODate), line));
}

void MigrationOutput::setTheme(const Theme &theme)
{
    m_sql->setTheme(theme);
    m_log->setFont(theme.codeFont);
}

} // namespace joinery
