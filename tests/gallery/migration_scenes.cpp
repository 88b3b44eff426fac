// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "ui/document/project_document.h"
#include "ui/migrations/database_session.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/migrations/run_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

namespace joinery {

namespace {

/** Runs statements in the chosen connection's database, as somebody else would. */
void execute(Stage &stage, const QStringList &statements)
{
    const QString file = stage.workspace().session().profile()->url.section(':', 1);
    const auto connection = Connection::open(
        DatabaseAddress::sqliteFile(QDir(stage.document().folder()).filePath(file)), {.createFile = true});
    for (const QString &statement : statements) {
        if (!connection || !connection->execute(statement))
            stage.complain(QStringLiteral("not executed: ") + statement);
    }
    stage.workspace().session().refresh();
    constexpr int untilRead = 300;
    stage.settle(untilRead);
}

void awaitReady(Stage &stage)
{
    stage.await("the database", [&] { return stage.workspace().session().state() == DatabaseSession::State::Ready; });
}

void migrate(Stage &stage, const Schema &schema, const QString &description)
{
    stage.become("shop", schema);
    if (const auto made = stage.document().createMigration("shop", description); !made)
        stage.complain(made.error().text());
    stage.await("the migration", [&] { return stage.workspace().session().unappliedCount() > 0; });
}

void apply(Stage &stage)
{
    stage.accept("applying", [&] { stage.trigger(ActionId::Apply); });
    awaitReady(stage);
}

void playRuns(Stage &stage)
{
    stage.openSample();
    stage.trigger(ActionId::GoToMigrations);
    stage.keep("migrations");
    stage.keepDialogOf("apply", ActionId::Apply);
    apply(stage);
    stage.keep("migrations-applied");
    MigrationsPanel &panel = stage.workspace().migrations();
    auto *tree = panel.findChild<QTreeView *>();
    stage.keepDialog("migrations-menu", [&] {
        const QPoint row = tree->visualRect(tree->model()->index(0, 0, tree->model()->index(0, 0))).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, row, tree->viewport()->mapToGlobal(row));
        QApplication::sendEvent(tree->viewport(), &event);
    });
    stage.keepDialogOf("roll-back", ActionId::RollBack);
    execute(stage, {"CREATE TABLE stray (id INTEGER PRIMARY KEY)", "ALTER TABLE author ADD COLUMN nickname TEXT"});
    stage.await("the drift", [&] { return stage.workspace().session().driftCount().value_or(0) > 0; });
    stage.keep("migrations-drift");
    stage.keepDialogOf("take-over", ActionId::TakeOverDatabase);
}

/** What a run would lose, what stands in its way, and what fails. */
void playObstacles(Stage &stage)
{
    stage.open(schemaFromText("author(id integer pk, email text)"));
    stage.trigger(ActionId::GoToMigrations);
    apply(stage);
    execute(stage, {"INSERT INTO author VALUES (1, NULL), (2, 'b'), (3, 'c')"});
    migrate(stage, schemaFromText("author(id integer pk, email text not null)"), "email is needed");
    stage.keepDialogOf("apply-rows-in-the-way", ActionId::Apply);
    stage.open(schemaFromText("author(id integer pk, email text)"));
    apply(stage);
    execute(stage, {"INSERT INTO author VALUES (1, 'a'), (2, 'b')"});
    migrate(stage, schemaFromText("author(id integer pk)"), "no more mail");
    stage.keepDialogOf("apply-loss", ActionId::Apply);
    stage.open(schemaFromText("author(id integer pk)"));
    execute(stage, {"CREATE TABLE author (x)"});
    awaitReady(stage);
    stage.accept("applying", [&] { stage.trigger(ActionId::Apply); });
    awaitReady(stage);
    stage.keep("migrations-failed");
}

void playRunning(Stage &stage)
{
    stage.open(schemaFromText("author(id integer pk)"));
    stage.trigger(ActionId::GoToMigrations);
    DatabaseSession &session = stage.workspace().session();
    std::optional<RunPlan> plan;
    const auto taken = QObject::connect(&session, &DatabaseSession::prepared, &session,
                                        [&](const RunPlan &prepared) { plan = prepared; });
    session.prepare({});
    stage.await("the plan", [&] { return plan.has_value(); });
    QObject::disconnect(taken);
    plan->migrations[0].plan.steps.append(
        {"CREATE TABLE made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 400000000) "
         "SELECT sum(i) AS total FROM n;",
         0});
    session.run(*plan);
    constexpr int aMoment = 200;
    stage.settle(aMoment);
    stage.keep("migrations-running");
    session.cancel();
    stage.await("the end of the run", [&] { return !session.isRunning(); });
    stage.keep("migrations-cancelled");
}

void playConnections(Stage &stage)
{
    Project project = stage.document().project();
    project.connections.append(
        {"live", "postgresql://ana@127.0.0.1:1/shop", ConnectionProfile::Environment::Production});
    stage.document().editProject("Add connection", project);
    stage.workspace().session().setConnection("live");
    stage.await("the refusal", [&] { return stage.workspace().session().state() == DatabaseSession::State::Failed; });
    stage.keep("connection-refused");
    RunPlan plan;
    PlannedMigration migration;
    migration.migration.app = "shop";
    migration.migration.description = "no more mail";
    migration.losses = {{"column author.email", 12, 0}};
    plan.migrations = {migration};
    stage.keepDialog("apply-production", [&] {
        RunDialog dialog(plan, project.connections.last(), stage.themes().theme(), &stage.window());
        dialog.exec();
    });
}

} // namespace

void playMigrations(Stage &stage)
{
    playRuns(stage);
    playObstacles(stage);
    playRunning(stage);
    playConnections(stage);
}

} // namespace joinery
