// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/migrations_panel.h"

#include "core/migration/removal.h"
#include "core/project/project_migrations.h"
#include "ui/migrations/migration_delegate.h"
#include "ui/migrations/migration_model.h"
#include "ui/migrations/migration_output.h"
#include "ui/migrations/run_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_dialog.h"

#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace joinery {

namespace {

/** For branches that a button beside it joins. */
QString branchesText(const ParallelHeads &heads)
{
    QStringList titles;
    for (const Migration &head : heads.heads)
        titles.append(head.description.isEmpty() ? head.id : head.description);
    return MigrationsPanel::tr("%1 has %n newest migration(s), written in parallel on different branches: %2. New ones "
                               "follow once the branches are joined.",
                               nullptr, static_cast<int>(titles.size()))
        .arg(heads.app, titles.join(QStringLiteral(" · ")));
}

} // namespace

MigrationsPanel::MigrationsPanel(ProjectDocument &document, DatabaseSession &session, ThemeController &themes,
                                 QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_themes(themes)
    , m_model(new MigrationModel(document, session, this))
    , m_tree(new QTreeView)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Migrate, tr("No migrations yet"),
                             tr("Edit the model, then write your first migration from Review."), themes.theme()))
    , m_banner(new Banner({}, Role::Dropped))
    , m_output(new MigrationOutput(document, themes.theme()))
    , m_controls(new QWidget)
    , m_refresh(new QPushButton(tr("Refresh")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_rollBack(new QPushButton(tr("Roll back")))
    , m_apply(new QPushButton(tr("Apply")))
{
    setFocusProxy(m_tree);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new MigrationDelegate(themes.theme(), m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Migrations"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_output);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({420, 480});
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    buildControls();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    m_banner->setClosable();
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);

    connect(&m_session, &DatabaseSession::statusChanged, this, &MigrationsPanel::updateState);
    connect(&m_document, &ProjectDocument::migrationsChanged, this, [this] {
        m_banner->hide();
        updateState();
    });
    connect(&m_session, &DatabaseSession::prepared, this, &MigrationsPanel::confirmAndRun);
    connect(&m_session, &DatabaseSession::prepareFailed, this, [this](const Error &error) {
        if (!std::exchange(m_asking, false))
            return;
        updateState();
        tellError(error);
    });
    connect(&m_session, &DatabaseSession::runStarted, this, [this](const RunPlan &plan) {
        m_banner->hide();
        m_output->showLog();
        m_output->log(tr("%1 on %2").arg(runTitle(plan), m_session.connectionName()));
    });
    connect(&m_session, &DatabaseSession::progressed, m_output, &MigrationOutput::showProgress);
    connect(&m_session, &DatabaseSession::migrationFinished, this, &MigrationsPanel::showOutcome);
    connect(&m_session, &DatabaseSession::runFinished, this, &MigrationsPanel::showReport);
    connect(m_output, &MigrationOutput::cancelRequested, &m_session, &DatabaseSession::cancel);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &MigrationsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &MigrationsPanel::showSelected);
    connect(&m_themes, &ThemeController::themeChanged, this, &MigrationsPanel::setTheme);
    setTheme(themes.theme());
    updateState();
}

void MigrationsPanel::buildControls()
{
    auto *layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addStretch();
    m_refresh->setToolTip(tr("Read the state of the database again"));
    m_rollBack->setToolTip(tr("Take back the last batch"));
    m_apply->setToolTip(tr("Apply all migrations that are not applied yet"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_remove->setToolTip(
        tr("Delete the file of the selected migration, the newest one, so that its changes are pending "
           "again"));
    layout->addWidget(m_refresh);
    layout->addWidget(m_remove);
    layout->addWidget(m_rollBack);
    layout->addWidget(m_apply);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        m_banner->hide();
        m_session.refresh();
    });
    connect(m_remove, &QPushButton::clicked, this, &MigrationsPanel::removeSelected);
    connect(m_rollBack, &QPushButton::clicked, this, &MigrationsPanel::rollBackLastBatch);
    connect(m_apply, &QPushButton::clicked, this, &MigrationsPanel::applyAll);
}

void MigrationsPanel::applyAll()
{
    ask({.kind = RunRequest::Kind::Forwards});
}

void MigrationsPanel::rollBackLastBatch()
{
    ask({.kind = RunRequest::Kind::Rollback});
}

void MigrationsPanel::markApplied(const QString &app, const QString &id)
{
    ask({.kind = RunRequest::Kind::Forwards, .app = app, .target = RunTarget::upTo(id), .fake = true});
}

void MigrationsPanel::ask(const RunRequest &request)
{
    if (m_session.isRunning() || m_asking)
        return;
    m_asking = true;
    m_banner->hide();
    RunRequest whole = request;
    whole.designedFor = m_document.project().dialects.value(0);
    m_session.prepare(whole);
}

void MigrationsPanel::confirmAndRun(const RunPlan &plan)
{
    if (!std::exchange(m_asking, false))
        return;
    const ConnectionProfile *profile = m_session.profile();
    if (!profile)
        return;
    if (plan.isEmpty()) {
        m_output->log(plan.request.kind == RunRequest::Kind::Forwards
                          ? tr("Nothing to apply: %1 is up to date.").arg(profile->name)
                          : tr("Nothing to roll back on %1.").arg(profile->name));
        m_output->showLog();
        return;
    }
    RunDialog dialog(plan, *profile, m_themes.theme(), window());
    const int answer = dialog.exec();
    if (answer == QDialog::Accepted)
        m_session.run(plan);
    if (answer != RunDialog::PlanAgain)
        return;
    RunRequest again = plan.request;
    again.choices = dialog.choices();
    ask(again);
}

const MigrationStatus *MigrationsPanel::current() const
{
    return m_model->migration(m_tree->currentIndex());
}

void MigrationsPanel::showMigration(const QString &app, const QString &id)
{
    m_wanted = {app, id};
    takeWanted();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void MigrationsPanel::takeWanted()
{
    // A file just written is in the list only once the state was read again.
    const QModelIndex found = m_model->find(m_wanted.first, m_wanted.second);
    if (!found.isValid())
        return;
    m_wanted = {};
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found);
}

void MigrationsPanel::showMenu(const QPoint &position)
{
    m_tree->setCurrentIndex(m_tree->indexAt(position));
    const MigrationStatus *status = current();
    if (!status || m_session.isRunning())
        return;
    const QString app = status->app;
    const QString id = status->id;
    const bool pending = status->state == MigrationState::Pending;
    QMenu menu(this);
    QAction *apply = menu.addAction(tr("Apply up to here…"));
    apply->setEnabled(pending);
    QAction *back = menu.addAction(tr("Roll back to here…"));
    back->setToolTip(tr("This migration stays; those after it are taken back"));
    back->setEnabled(!pending);
    menu.addSeparator();
    QAction *fake = menu.addAction(tr("Mark as applied up to here…"));
    fake->setToolTip(tr("Writes the history only, for a database that has the changes already"));
    fake->setEnabled(pending);
    menu.addSeparator();
    const QAction *remove = menu.addAction(tr("Remove migration…"));
    const QAction *chosen = menu.exec(m_tree->viewport()->mapToGlobal(position));
    if (chosen == remove)
        removeSelected();
    else if (chosen == apply)
        ask({.kind = RunRequest::Kind::Forwards, .app = app, .target = RunTarget::upTo(id)});
    else if (chosen == back)
        ask({.kind = RunRequest::Kind::Backwards, .app = app, .target = RunTarget::upTo(id)});
    else if (chosen == fake)
        markApplied(app, id);
}

Result<Migration> MigrationsPanel::removable(const QString &app, const QString &id) const
{
    using State = DatabaseSession::State;
    QList<AppMigrations> apps;
    for (const App &each : m_document.project().apps)
        apps.append({each.name, each.dependencies, each.migrations});
    if (m_session.state() == State::NoConnection)
        return removableMigration(apps, app, id, nullptr);
    if (m_session.state() != State::Ready && m_session.state() != State::NoDatabase)
        return fail(
            QStringLiteral("migration.not_known"),
            tr("Whether %1 has this migration is not known; it could not be read.").arg(m_session.connectionName()));
    return removableMigration(apps, app, id, &m_session.status());
}

bool MigrationsPanel::agreesToRemove(const Migration &migration)
{
    constexpr int removes = 1;
    const QString name = migration.description.isEmpty() ? migration.id : migration.description;
    QString text =
        tr("The file %1 is deleted. The model stays as it is, so what the migration did is pending in Review "
           "again.")
            .arg(QDir(m_document.folder()).relativeFilePath(migration.filePath));
    if (std::any_of(migration.operations.begin(), migration.operations.end(),
                    [](const Operation &operation) { return std::holds_alternative<RawSql>(operation); }))
        text += QLatin1Char(' ') + tr("Its own SQL is in no other place and will be lost.");
    text += QStringLiteral("\n\n") +
            tr("Other databases that have it already will miss its file: remove it only before you share it.");
    MessageDialog dialog(tr("Remove migration “%1”?").arg(name), text, window());
    dialog.addAnswer(0, tr("Cancel"));
    dialog.addAnswer(removes, tr("Remove"), "danger");
    return dialog.ask(0) == removes;
}

void MigrationsPanel::removeSelected()
{
    const MigrationStatus *status = current();
    if (!status || m_session.isRunning())
        return;
    m_banner->hide();
    const Result<Migration> migration = removable(status->app, status->id);
    const auto refuse = [this](const Error &error) { tellError(error); };
    if (!migration)
        return refuse(migration.error());
    if (!agreesToRemove(*migration))
        return;
    if (const Result<void> removed = m_document.removeMigration(*migration); !removed)
        return refuse(removed.error());
    m_output->log(tr("Removed %1 · %2").arg(migration->app, migration->id));
}

void MigrationsPanel::updateState()
{
    const MigrationStatus *before = current();
    const QString app = before ? before->app : QString();
    const QString id = before ? before->id : QString();
    m_model->update();
    m_tree->expandAll();
    if (const QModelIndex again = m_model->find(app, id); again.isValid())
        m_tree->setCurrentIndex(again);
    takeWanted();
    m_pages->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
    const bool idle = !m_session.isRunning() && m_session.state() != DatabaseSession::State::NoConnection;
    const int unapplied = m_session.unappliedCount();
    m_apply->setText(unapplied > 0 ? tr("Apply %1").arg(unapplied) : tr("Apply"));
    m_apply->setEnabled(idle && unapplied > 0);
    m_rollBack->setEnabled(idle && m_session.appliedCount() > 0);
    m_refresh->setEnabled(idle);
    m_output->setRunning(m_session.isRunning());
    tellProblems();
    showSelected();
}

void MigrationsPanel::tellProblems()
{
    if (m_session.error()) {
        tellError(*m_session.error());
        m_tellsState = true;
        return;
    }
    // Branches are found in the files, whatever the database is.
    const QList<ParallelHeads> parallel = parallelHeads(appMigrations(m_document.project()));
    QStringList lines;
    bool blocks = false;
    for (const ParallelHeads &heads : parallel) {
        lines.append((heads.conflict || heads.doubt ? heads.problem().message : branchesText(heads)).toHtmlEscaped());
        blocks = blocks || !heads.commute();
    }
    for (const Error &problem : m_session.status().problems) {
        if (problem.code.startsWith(QLatin1String("migration.heads")))
            continue;
        lines.append(problem.text().toHtmlEscaped());
        blocks = true;
    }
    if (lines.isEmpty()) {
        if (std::exchange(m_tellsState, false))
            m_banner->hide();
        return;
    }
    m_banner->clearActions();
    m_banner->setRole(blocks ? Role::Dropped : Role::Changed);
    m_banner->setText(lines.join(QStringLiteral("<br>")));
    for (const ParallelHeads &heads : parallel) {
        if (heads.conflict)
            continue;
        const QString text = parallel.size() == 1 ? tr("Join branches") : tr("Join branches of %1").arg(heads.app);
        connect(m_banner->addAction(text), &QPushButton::clicked, this, [this, heads] { joinBranches(heads); });
    }
    m_banner->show();
    m_tellsState = true;
}

void MigrationsPanel::tellError(const Error &error)
{
    m_banner->clearActions();
    m_banner->setRole(Role::Dropped);
    m_banner->setError(error);
    m_banner->show();
}

void MigrationsPanel::joinBranches(const ParallelHeads &heads)
{
    enum
    {
        Join,
        Cancel
    };
    if (heads.doubt) {
        MessageDialog dialog(tr("May these branches run in any order?"), heads.doubt->message, window());
        dialog.addAnswer(Join, tr("Yes, in any order"), "primary");
        dialog.addAnswer(Cancel, tr("Cancel"));
        if (dialog.ask(Cancel) != Join)
            return;
    }
    const Result<Migration> joined = m_document.joinBranches(heads.app, heads.doubt.has_value());
    if (!joined) {
        tellError(joined.error());
        return;
    }
    m_output->log(tr("Joined the branches of %1.").arg(heads.app));
    showMigration(heads.app, joined->id);
}

void MigrationsPanel::showSelected()
{
    const MigrationStatus *status = current();
    m_remove->setEnabled(status && removable(status->app, status->id));
    m_output->setMigration(status);
}

void MigrationsPanel::showOutcome(const MigrationOutcome &outcome)
{
    const QString name = outcome.description.isEmpty() ? outcome.id : outcome.description;
    const QString sentence =
        outcome.direction == Direction::Forwards ? tr("Applied %1 · %2 (%3 ms)") : tr("Rolled back %1 · %2 (%3 ms)");
    m_output->log(sentence.arg(outcome.app, name).arg(outcome.duration.count()));
}

void MigrationsPanel::showReport(const RunReport &report)
{
    if (report.succeeded()) {
        m_output->log(tr("Done."));
        return;
    }
    const Error &error = report.failure->error;
    m_output->log(tr("Failed: %1").arg(error.text()));
    if (!report.failure->sql.isEmpty())
        m_output->log(tr("Statement: %1").arg(report.failure->sql));
    QStringList lines{error.message.toHtmlEscaped()};
    if (!error.detail.isEmpty())
        lines.append(tr("The database says: %1").arg(error.detail).toHtmlEscaped());
    if (!report.failure->sql.isEmpty())
        lines.append(QStringLiteral("<code>%1</code>").arg(report.failure->sql.simplified().left(300).toHtmlEscaped()));
    lines.append(report.done.isEmpty() ? tr("Nothing was changed.")
                                       : tr("%n migrations before it were applied and stay.", nullptr,
                                            static_cast<int>(report.done.size())));
    m_banner->clearActions();
    m_banner->setRole(Role::Dropped);
    m_banner->setText(lines.join(QStringLiteral("<br>")));
    m_banner->show();
}

void MigrationsPanel::setTheme(const Theme &theme)
{
    static_cast<MigrationDelegate *>(m_tree->itemDelegate())->setTheme(theme);
    m_output->setTheme(theme);
    m_empty->setTheme(theme);
    m_refresh->setIcon(icon(IconName::Refresh, theme));
    m_rollBack->setIcon(icon(IconName::Rollback, theme));
    m_tree->viewport()->update();
}

} // namespace joinery
