// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/migration/migration_creator.h"
#include "core/migration/squash.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_project.h"
#include "ui/migrations/migration_model.h"
#include "ui/migrations/migrations_panel.h"
#include "ui/migrations/run_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/message_dialog.h"
#include "ui/widgets/sql_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

namespace {

struct Fixture
{
    QTemporaryDir settingsFolder;
    QSettings settings{settingsFolder.filePath("s.ini"), QSettings::IniFormat};
    ThemeController themes{*qApp, settings};
    OpenProject project;
    DatabaseSession session{*project.document};

    [[nodiscard]] QString databaseFile() const { return project.folder.filePath("shop.db"); }

    void migrate(const Schema &schema, const QString &description)
    {
        project.become(schema);
        const auto migration = project.document->createMigration("shop", description);
        if (!migration)
            qFatal("%s", qUtf8Printable(migration.error().text()));
    }

    [[nodiscard]] QVariant value(const QString &sql) const
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(databaseFile()));
        return connection ? connection->value(sql).value_or(QVariant()) : QVariant();
    }
};

/** Does this once the run dialog comes up, another one than may be there now. */
void whenRunDialogOpens(QObject *context, const std::function<void(RunDialog &)> &act)
{
    auto *timer = new QTimer(context);
    timer->setInterval(10);
    // Another one may come to lie at the same address.
    if (QWidget *former = QApplication::activeModalWidget())
        former->setProperty("wasThere", true);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act] {
        auto *dialog = qobject_cast<RunDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->property("wasThere").toBool())
            return;
        timer->stop();
        timer->deleteLater();
        act(*dialog);
    });
    timer->start();
}

/** Presses the default button of the run dialog that comes up, or closes it. */
void answerDialog(QObject *context, bool agree, bool *seen = nullptr)
{
    whenRunDialogOpens(context, [agree, seen](RunDialog &dialog) {
        if (seen)
            *seen = true;
        dialog.done(agree ? QDialog::Accepted : QDialog::Rejected);
    });
}

/** Gives this answer to the message that comes up. */
void answerMessage(QObject *context, const QString &answer)
{
    auto *timer = new QTimer(context);
    timer->setInterval(10);
    QObject::connect(timer, &QTimer::timeout, context, [timer, answer] {
        auto *dialog = qobject_cast<MessageDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == answer)
                button->click();
        }
    });
    timer->start();
}

} // namespace

class MigrationsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void statusOfAMissingDatabase();
    void applyThenRollBack();
    void refusedConsentChangesNothing();
    void failureIsShownWithTheDatabasesWords();
    void previewShowsTheSelectedMigration();
    void previewTellsWhatADialectDoesOtherwise();
    void modelIsSound();
    void productionAsksForTheName();
    void rowsInTheWayAreChosenAbout();
    void longRunCanBeCancelled();
    void removedMigrationIsPendingAgain();
    void appliedMigrationStays();
    void branchesAreJoined();
    void branchesThatDisagreeAreOnlyTold();
    void squashesAreOneRow();
};

void MigrationsPanelTest::statusOfAMissingDatabase()
{
    Fixture f;
    QTRY_COMPARE(f.session.state(), DatabaseSession::State::NoDatabase);
    f.migrate(schemaFromText("author(id pk, name text)"), "first");
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    QVERIFY(!QFileInfo::exists(f.databaseFile()));
    QCOMPARE(f.session.driftCount(), std::optional<int>(0));
}

void MigrationsPanelTest::applyThenRollBack()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk, name text)"), "first");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    panel.resize(900, 260);
    panel.show();
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    QSignalSpy finished(&f.session, &DatabaseSession::runFinished);

    answerDialog(&panel, true);
    panel.applyAll();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(f.session.state(), DatabaseSession::State::Ready);
    QCOMPARE(f.session.unappliedCount(), 0);
    QCOMPARE(f.session.drift(), QStringList());
    QCOMPARE(f.session.driftCount(), std::optional<int>(0));
    QCOMPARE(f.value("SELECT count(*) FROM author").toInt(), 0);
    QVERIFY(panel.findChild<QPlainTextEdit *>());

    answerDialog(&panel, true);
    panel.rollBackLastBatch();
    QTRY_COMPARE(finished.size(), 2);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    QCOMPARE(f.value("SELECT count(*) FROM sqlite_schema WHERE name = 'author'").toInt(), 0);
}

void MigrationsPanelTest::refusedConsentChangesNothing()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk)"), "first");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    bool seen = false;
    answerDialog(&panel, false, &seen);
    panel.applyAll();
    QTRY_VERIFY(seen);
    QVERIFY(!QFileInfo::exists(f.databaseFile()));
    QVERIFY(!f.session.isRunning());
}

void MigrationsPanelTest::failureIsShownWithTheDatabasesWords()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk)"), "first");
    {
        // Someone made the table by hand: the migration must fail and leave the database as it was.
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(f.databaseFile()), {.createFile = true});
        QVERIFY(connection && connection->execute("CREATE TABLE author(x)"));
    }
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    panel.show();
    f.session.refresh();
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    QSignalSpy finished(&f.session, &DatabaseSession::runFinished);
    answerDialog(&panel, true);
    panel.applyAll();
    QTRY_COMPARE(finished.size(), 1);
    const auto report = finished.first().first().value<RunReport>();
    QVERIFY(!report.succeeded());
    QVERIFY(report.failure->error.detail.contains("author"));
    bool shown = false;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text().contains("already exists"));
    QVERIFY(shown);
    QCOMPARE(f.value("SELECT count(*) FROM sqlite_schema WHERE name = 'joinery_migrations'").toInt(), 0);
}

void MigrationsPanelTest::previewTellsWhatADialectDoesOtherwise()
{
    Fixture f;
    Schema model = schemaFromText("author(id pk, name text)");
    f.migrate(model, "first");
    model.tables.edit(tableId("author"))->options.engine = "InnoDB";
    f.migrate(model, "second");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 2);
    const auto told = [&panel] {
        QStringList texts;
        for (const Banner *banner : panel.findChildren<Banner *>())
            if (banner->isVisible())
                texts.append(banner->text());
        return texts;
    };
    const auto select = [tree](const QString &description) {
        const QModelIndex app = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(app); ++row)
            if (const QModelIndex index = tree->model()->index(row, 0, app); index.data().toString() == description)
                tree->setCurrentIndex(index);
    };
    select("second");
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().first().endsWith("which SQLite does not know. It is left out."), qPrintable(told().first()));
    select("first");
    QCOMPARE(told(), QStringList());
}

void MigrationsPanelTest::previewShowsTheSelectedMigration()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk)"), "first");
    f.migrate(schemaFromText("author(id pk); book(id pk, author_id -> author)"), "second");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    panel.show();
    QTRY_COMPARE(f.session.unappliedCount(), 2);
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex app = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(0, 0, app));
    QCOMPARE(tree->currentIndex().data().toString(), "second");
    bool shown = false;
    for (const QPlainTextEdit *text : panel.findChildren<QPlainTextEdit *>())
        shown = shown || text->toPlainText().contains("CREATE TABLE \"book\"");
    QVERIFY(shown);
}

void MigrationsPanelTest::modelIsSound()
{
    Fixture f;
    MigrationModel model(*f.project.document, f.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.migrate(schemaFromText("author(id pk)"), "first");
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    model.update();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QVERIFY(model.migration(model.index(0, 0, model.index(0, 0))));
}

void MigrationsPanelTest::productionAsksForTheName()
{
    Fixture f;
    RunPlan plan;
    PlannedMigration migration;
    migration.migration.app = "shop";
    migration.migration.description = "first";
    migration.losses = {{"table legacy", 12, 0}};
    plan.migrations = {migration};
    RunDialog dialog(plan, {"live", "sqlite:x.db", ConnectionProfile::Environment::Production}, f.themes.theme());
    QPushButton *apply = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>())
        apply = button->text() == "Apply" ? button : apply;
    QVERIFY(apply && !apply->isEnabled());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), "live");
    QVERIFY(apply->isEnabled());
    bool named = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        named = named || (label->text().contains("table legacy") && label->text().contains("12"));
    QVERIFY(named);

    plan.migrations[0].failedChecks = {{"3 values of book.price are no numbers", 3, 0}};
    RunDialog refused(plan, {"dev", "sqlite:x.db", {}}, f.themes.theme());
    QVERIFY(!refused.canRun());
    const QList<Banner *> banners = refused.findChildren<Banner *>();
    QCOMPARE(banners.last()->property("tone").toString(), QStringLiteral("dropped"));
    QVERIFY2(banners.last()->text().contains("Remove migration…"), qPrintable(banners.last()->text()));
    QVERIFY(!refused.findChild<QPushButton *>("planAgain"));
}

void MigrationsPanelTest::rowsInTheWayAreChosenAbout()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk, email text)"), "first");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    answerDialog(&panel, true);
    panel.applyAll();
    QTRY_COMPARE(f.session.unappliedCount(), 0);
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(f.databaseFile()));
        QVERIFY(connection && connection->execute("INSERT INTO author VALUES (1, NULL), (2, 'b')"));
    }
    f.migrate(schemaFromText("author(id pk, email text not null)"), "strict");
    QTRY_COMPARE(f.session.unappliedCount(), 1);

    bool wasPlannedAgain = false;
    whenRunDialogOpens(&panel, [&](RunDialog &dialog) {
        auto *again = dialog.findChild<QPushButton *>("planAgain");
        auto *kind = dialog.findChild<QComboBox *>();
        auto *text = dialog.findChild<QLineEdit *>();
        QVERIFY(again && kind && text && !dialog.canRun());
        QVERIFY(!again->isEnabled() && !text->isVisible());
        kind->setCurrentIndex(kind->findText("Compute a value"));
        QVERIFY(!again->isEnabled() && text->isVisible());
        kind->setCurrentIndex(kind->findText("Put a value in"));
        QTest::keyClicks(text, "none");
        QVERIFY(again->isEnabled());
        whenRunDialogOpens(&panel, [&](RunDialog &second) {
            wasPlannedAgain = second.canRun();
            second.accept();
        });
        again->click();
    });
    panel.applyAll();
    QTRY_VERIFY(wasPlannedAgain);
    QTRY_COMPARE(f.session.unappliedCount(), 0);
    QCOMPARE(f.value("SELECT email FROM author WHERE id = 1").toString(), QStringLiteral("none"));
}

void MigrationsPanelTest::longRunCanBeCancelled()
{
    Fixture f;
    RawSql endless;
    endless.forwards.insert("sqlite",
                            "CREATE TABLE made AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "LIMIT 400000000) SELECT sum(i) AS total FROM n;");
    endless.backwards.insert("sqlite", "DROP TABLE made;");
    RunPlan plan;
    f.migrate(schemaFromText("author(id pk)"), "first");
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    QSignalSpy prepared(&f.session, &DatabaseSession::prepared);
    f.session.prepare({});
    QTRY_COMPARE(prepared.size(), 1);
    plan = prepared.first().first().value<RunPlan>();
    plan.migrations[0].plan.steps.append({endless.forwards.value("sqlite"), 0});
    QSignalSpy finished(&f.session, &DatabaseSession::runFinished);
    f.session.run(plan);
    QTest::qWait(300);
    QVERIFY(f.session.isRunning());
    f.session.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
    const auto report = finished.first().first().value<RunReport>();
    QVERIFY(!report.succeeded());
    QCOMPARE(report.failure->error.code, "run.cancelled");
    QCOMPARE(
        f.value("SELECT count(*) FROM sqlite_schema WHERE name IN ('author', 'made', 'joinery_migrations')").toInt(),
        0);
}

void MigrationsPanelTest::removedMigrationIsPendingAgain()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk)"), "first");
    f.migrate(schemaFromText("author(id pk, name text)"), "second");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 2);
    const auto select = [&](int newest) {
        const Migration &migration = f.project.document->project().apps.first().migrations.at(1 - newest);
        panel.findChild<QTreeView *>()->setCurrentIndex(
            panel.findChild<MigrationModel *>()->find("shop", migration.id));
        return migration.filePath;
    };
    QPushButton *remove = nullptr;
    for (auto *button : panel.findChildren<QPushButton *>())
        remove = button->text() == "Remove…" ? button : remove;
    QVERIFY(remove);
    select(1);
    QVERIFY(!remove->isEnabled());
    panel.removeSelected();
    QVERIFY(panel.findChild<Banner *>()->text().contains("is not the newest migration"));

    const QString file = select(0);
    QVERIFY(remove->isEnabled());
    answerMessage(&panel, "Cancel");
    remove->click();
    QVERIFY(QFileInfo::exists(file));
    answerMessage(&panel, "Remove");
    remove->click();
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(f.project.document->project().apps.first().migrations.size(), 1);
    QCOMPARE(f.project.document->pendingCount(), 1);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
}

void MigrationsPanelTest::appliedMigrationStays()
{
    Fixture f;
    f.migrate(schemaFromText("author(id pk)"), "first");
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    answerDialog(&panel, true);
    panel.applyAll();
    QTRY_COMPARE(f.session.appliedCount(), 1);
    QTRY_COMPARE(f.session.state(), DatabaseSession::State::Ready);
    const Migration &migration = f.project.document->project().apps.first().migrations.first();
    panel.findChild<QTreeView *>()->setCurrentIndex(panel.findChild<MigrationModel *>()->find("shop", migration.id));
    panel.removeSelected();
    QVERIFY(panel.findChild<Banner *>()->text().contains("is applied in this database; roll it back there first."));
    QVERIFY(QFileInfo::exists(migration.filePath));
}

/** Writes the changes to two schemas as if on two branches that were merged then. */
void branch(Fixture &f, const Schema &first, const Schema &second)
{
    f.migrate(first, "on one branch");
    const Migration one = f.project.document->project().apps.first().migrations.last();
    QFile file(one.filePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    QVERIFY(f.project.document->removeMigration(one));
    f.migrate(second, "on another");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(f.project.document->reload());
}

void MigrationsPanelTest::branchesAreJoined()
{
    Fixture f;
    const Schema base = schemaFromText("author(id pk)");
    f.migrate(base, "first");
    branch(f, edited(base).addTable("book(id pk)"), edited(base).addColumn("author", "name"));
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 3);
    auto *banner = panel.findChild<Banner *>();
    QVERIFY(!banner->isHidden());
    QVERIFY2(banner->text().contains("written in parallel on different branches: on one branch · on another"),
             qPrintable(banner->text()));
    QVERIFY(!f.project.document->createMigration("shop", "more"));

    QPushButton *join = nullptr;
    for (auto *button : banner->findChildren<QPushButton *>())
        if (button->text() == "Join branches")
            join = button;
    QVERIFY(join);
    join->click();

    QTRY_COMPARE(f.session.unappliedCount(), 4);
    QVERIFY(banner->isHidden());
    const Migration joining = f.project.document->project().apps.first().migrations.last();
    QCOMPARE(joining.dependencies.size(), 2);
    QVERIFY(joining.operations.isEmpty());
    QTRY_VERIFY2(panel.findChild<SqlView *>()->toPlainText().contains("it joins branches"),
                 qPrintable(panel.findChild<SqlView *>()->toPlainText()));
}

void MigrationsPanelTest::branchesThatDisagreeAreOnlyTold()
{
    Fixture f;
    const Schema base = schemaFromText("author(id pk, name text)");
    f.migrate(base, "first");
    branch(f, edited(base).renameColumn("author.name", "full_name"), edited(base).renameColumn("author.name", "label"));
    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 3);
    auto *banner = panel.findChild<Banner *>();
    QVERIFY2(banner->text().contains("cannot be joined"), qPrintable(banner->text()));
    for (auto *button : banner->findChildren<QPushButton *>())
        QVERIFY(!button->text().startsWith("Join"));
}

void MigrationsPanelTest::squashesAreOneRow()
{
    Fixture f;
    const Schema base = schemaFromText("author(id pk)");
    f.migrate(base, "first");
    f.migrate(edited(base).addColumn("author", "name"), "second");
    const App app = f.project.document->project().apps.first();
    const auto squashed = squash({{"shop", {}, app.migrations}}, {"shop", {}, {}, "both"});
    QVERIFY2(squashed, squashed ? "" : qPrintable(squashed.error().text()));
    const MigrationCreator creator(QFileInfo(app.migrations.first().filePath).path(), "shop");
    QVERIFY(creator.writeWhole(squashed->migration, app.model));
    QVERIFY(f.project.document->reload());

    MigrationsPanel panel(*f.project.document, f.session, f.themes);
    QTRY_COMPARE(f.session.unappliedCount(), 1);
    const auto *model = panel.findChild<MigrationModel *>();
    const QModelIndex row = model->find("shop", squashed->migration.id);
    QCOMPARE(model->rowCount(row.parent()), 1);
    QCOMPARE(row.data().toString(), QStringLiteral("both"));
    QVERIFY(row.data(Qt::ToolTipRole).toString().endsWith("Squash of 2 migration(s)"));
    QCOMPARE(f.project.document->pendingCount(), 0);

    answerDialog(&panel, true);
    panel.applyAll();
    QTRY_COMPARE(f.session.appliedCount(), 1);
    QCOMPARE(f.session.driftCount(), std::optional<int>(0));
}

QTEST_MAIN(MigrationsPanelTest)
#include "tst_migrations_panel.moc"
