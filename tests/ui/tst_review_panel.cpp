// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_review.h"
#include "ui/migrations/database_session.h"
#include "ui/review/change_details.h"
#include "ui/review/change_model.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/details_splitter.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

class ReviewPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void modelIsSound();
    void emptyStateThenChanges();
    void previewFollowsEditsAndDirection();
    void untickedChangesLeaveThePreview();
    void spaceTogglesTheTick();
    void dialogWritesTheMigration();
    void selectionAndTreeFollowEachOther();
    void detailsShowBeforeAndAfter();
    void detailsLeaveRoomForTheList();
    void selectedChangeStaysInSight();
    void detailsAreReadable();
    void dataThatRefusesIsShown();
    void dataIsAskedWhenThePlanChangesOnly();
    void nothingIsSaidWithoutADatabase();
    void createAnywayAsks();
    void whatBarsTheWayBackIsShown();
    void whatADialectDoesOtherwiseIsShown();
    void whatNeedsNoStatementIsShown();
    void startsWithTheDialectOfTheProject();
    void movedColumnIsTold();
    void dialogLaysOutWhateverThereIsToSay_data();
    void dialogLaysOutWhateverThereIsToSay();
};

void ReviewPanelTest::modelIsSound()
{
    OpenReview f;
    ChangeModel model(*f.project.document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.project.become(schemaFromText("author(id pk, name text)"));
    model.update();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    f.project.become(schemaFromText("author(id pk, name text); book(id pk)"));
    model.update();
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    f.project.become({});
    model.update();
    QVERIFY(model.isEmpty());
}

void ReviewPanelTest::emptyStateThenChanges()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 260);
    panel.show();
    auto *tree = panel.findChild<QTreeView *>();
    QVERIFY(!tree->isVisible());
    f.project.become(schemaFromText("author(id pk, name text)"));
    QVERIFY(tree->isVisible());
    QTRY_VERIFY(panel.script().contains("CREATE TABLE \"author\""));
    f.project.document->undoStack().undo();
    QVERIFY(!tree->isVisible());
}

void ReviewPanelTest::previewFollowsEditsAndDirection()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    f.project.become(schemaFromText("author(id pk, name text)"));
    QTRY_VERIFY(panel.script().contains("\"name\" TEXT"));
    panel.findChild<SegmentedControl *>()->setCurrent(1);
    QTRY_VERIFY(panel.script().contains("DROP TABLE \"author\""));
}

void ReviewPanelTest::untickedChangesLeaveThePreview()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 260);
    panel.show();
    f.project.become(schemaFromText("author(id pk); book(id pk)"));
    QTRY_VERIFY(panel.script().contains("\"book\""));
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex author = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QCOMPARE(author.data().toString(), "author");
    const QRect row = tree->visualRect(author);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, QPoint(21, row.center().y()));
    QCOMPARE(author.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTRY_VERIFY(!panel.script().contains("\"author\""));
    QVERIFY(panel.script().contains("\"book\""));
}

void ReviewPanelTest::spaceTogglesTheTick()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 260);
    panel.show();
    f.project.become(schemaFromText("author(id pk)"));
    auto *tree = panel.findChild<QTreeView *>();
    const QModelIndex author = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->setCurrentIndex(author);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(author.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTRY_VERIFY(panel.script().isEmpty());
    for (auto *button : panel.findChildren<QPushButton *>()) {
        if (button->text().startsWith("Create"))
            QVERIFY(!button->isEnabled());
    }
}

void ReviewPanelTest::dialogWritesTheMigration()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    f.project.become(schemaFromText("author(id pk, name text)"));
    QSignalSpy created(&panel, &ReviewPanel::migrationsCreated);
    bool seen = false;
    QTimer::singleShot(0, &panel, [&seen] {
        auto *dialog = qobject_cast<CreateMigrationDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        seen = true;
        auto *field = dialog->findChild<QLineEdit *>();
        QVERIFY(!field->text().isEmpty());
        field->clear();
        QPushButton *create = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>())
            create = button->isDefault() ? button : create;
        QVERIFY(create);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(field, "first tables");
        QVERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
    });
    panel.createMigration();
    QVERIFY(seen);
    QCOMPARE(created.size(), 1);
    const QString file = created.first().first().toStringList().value(0);
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(f.project.document->pendingCount(), 0);
    QCOMPARE(f.project.document->project().apps.first().migrations.first().description, "first tables");
}

void ReviewPanelTest::selectionAndTreeFollowEachOther()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 260);
    panel.show();
    f.project.become(schemaFromText("author(id pk); book(id pk)"));
    auto *tree = panel.findChild<QTreeView *>();
    f.selection.select({tableId("book")});
    QCOMPARE(tree->currentIndex().data().toString(), "book");
    tree->setFocus();
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Up);
    QCOMPARE(f.selection.current(), tableId("author"));
}

void ReviewPanelTest::detailsLeaveRoomForTheList()
{
    QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 252);
    panel.show();
    f.project.become(schemaFromText("author(id pk, name text); book(id pk, title text, isbn text)"));
    auto *tree = panel.findChild<QTreeView *>();
    auto *splitter = panel.findChild<DetailsSplitter *>();
    QCOMPARE(tree->height(), splitter->contentsRect().height());
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTRY_VERIFY(tree->height() < splitter->contentsRect().height());
    QVERIFY2(tree->height() >= splitter->height() * 11 / 20, qPrintable(QString::number(tree->height())));

    // Where a person drags the border to, it stays, also the next time.
    splitter->setDetailsHeight(40);
    QTRY_COMPARE(splitter->sizes().last(), 40);
    panel.saveLayout(settings);
    ReviewPanel again(*f.project.document, f.session, f.selection, f.themes);
    again.resize(900, 252);
    again.restoreLayout(settings);
    again.show();
    QCOMPARE(again.findChild<DetailsSplitter *>()->detailsHeight(), 40);
}

void ReviewPanelTest::detailsShowBeforeAndAfter()
{
    const Schema before = schemaFromText("t(id pk, price real)");
    const Schema after = edited(before).changeType("t.price", "numeric(10,2)").notNull("t.price");
    const ChangeEntry entry = changeEntries(SchemaDiffer().diff(before, after).operations, before, after).first();
    QCOMPARE(detailRows(entry, before, after),
             (QList<DetailRow>{{"Type", "real", "numeric(10,2)"}, {"Null", "allowed", "not allowed"}}));
}

void ReviewPanelTest::selectedChangeStaysInSight()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 220);
    panel.show();
    f.project.become(schemaFromText("a(id pk); b(id pk); c(id pk); d(id pk); e(id pk); f(id pk, x text, y text); "
                                    "g(id pk, x text not null, y text)"));
    auto *tree = panel.findChild<QTreeView *>();
    auto *model = panel.findChild<ChangeModel *>();
    const auto isInSight = [&](const QModelIndex &index) {
        return tree->viewport()->rect().contains(tree->visualRect(index).adjusted(0, 0, -1, 0));
    };
    for (const char *name : {"a", "d", "g"}) {
        const QModelIndex index = model->find(tableId(name), {});
        f.selection.select({tableId(name)});
        QCOMPARE(tree->currentIndex(), index);
        QTest::qWait(30);
        QTRY_VERIFY2(isInSight(index), name);
    }
    panel.resize(900, 190);
    QTest::qWait(30);
    QTRY_VERIFY(isInSight(tree->currentIndex()));
}

void ReviewPanelTest::detailsAreReadable()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(1000, 500);
    Schema before = schemaFromText("author(id pk, name text)");
    DefinitionObject view{.id = tableId("names"), .name = "names"};
    view.definition = "AS SELECT id, name, length(name) AS letters FROM author WHERE name IS NOT NULL";
    before.objects.insert(view);
    f.apply(before, {});
    view.definition = "AS SELECT id, name, length(name) AS letters, upper(name) AS loud FROM author WHERE id > 100";
    before.objects.insert(view);
    f.project.become(before);
    panel.show();
    f.selection.select({view.id});
    auto *details = panel.findChild<ChangeDetails *>();
    QTRY_VERIFY(details->isVisible());
    QTest::qWait(30);
    QStringList shown;
    for (const QLabel *label : details->findChildren<QLabel *>()) {
        shown.append(QString(label->text()).remove(QChar(0x200B)));
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    QVERIFY2(shown.contains(view.definition), qPrintable(shown.join('\n')));
}

void ReviewPanelTest::dataThatRefusesIsShown()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, name text); book(id pk, title text)");
    f.apply(before, {"INSERT INTO author VALUES (1, NULL), (2, 'Ann'), (3, NULL)"});
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 300);
    panel.show();
    f.project.become(edited(before).notNull("author.name").addColumn("book", "pages"));
    auto *tree = panel.findChild<QTreeView *>();
    auto *model = panel.findChild<ChangeModel *>();
    const auto notes = [&](const QModelIndex &index) {
        return index.data(ChangeModel::NotesRole).value<QList<ChangeNote>>();
    };
    QTRY_VERIFY(!notes(model->find(tableId("author"), columnId("author.name"))).isEmpty());
    const ChangeNote note = notes(model->find(tableId("author"), columnId("author.name"))).first();
    QCOMPARE(note.role, Role::Dropped);
    QVERIFY2(note.text.contains("Rows without a value: 2 (1, 3)"), qPrintable(note.text));
    QVERIFY(notes(model->find(tableId("book"), columnId("book.pages"))).isEmpty());
    QCOMPARE(visibleBanners(panel).size(), 1);
    QVERIFY(visibleBanners(panel).first().contains("<b>dev cannot take this yet.</b>"));
    tree->setCurrentIndex(model->find(tableId("author"), columnId("author.name")));
    // Once, not again beside the details.
    QCOMPARE(visibleBanners(panel).size(), 1);

    // Unticked, it is no part of the plan any more.
    model->setData(tree->currentIndex(), Qt::Unchecked, Qt::CheckStateRole);
    QTRY_COMPARE(visibleBanners(panel).size(), 0);
}

void ReviewPanelTest::dataIsAskedWhenThePlanChangesOnly()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, name text)");
    f.apply(before, {"INSERT INTO author VALUES (1, NULL)"});
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    QSignalSpy answers(&f.session, &DatabaseSession::dataAnswered);
    f.project.become(edited(before).notNull("author.name"));
    QTRY_COMPARE(answers.size(), 1);
    emit f.project.document->diffChanged("shop");
    panel.findChild<SegmentedControl *>()->setCurrent(1);
    QTest::qWait(600);
    QCOMPARE(answers.size(), 1);

    // The rows may have changed when the database is read anew.
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(f.project.folder.filePath("shop.db")));
        QVERIFY(connection->execute("UPDATE author SET name = 'Ann'"));
    }
    f.session.refresh();
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(visibleBanners(panel).size(), 0);
}

void ReviewPanelTest::nothingIsSaidWithoutADatabase()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    QSignalSpy answers(&f.session, &DatabaseSession::dataAnswered);
    const Schema before = schemaFromText("author(id pk, name text)");
    f.project.become(before);
    QVERIFY(f.project.document->createMigration("shop", "start"));
    f.project.become(edited(before).notNull("author.name"));
    QTest::qWait(600);
    QCOMPARE(answers.size(), 0);
    QCOMPARE(visibleBanners(panel).size(), 0);
}

void ReviewPanelTest::createAnywayAsks()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, name text)");
    f.apply(before, {"INSERT INTO author VALUES (1, NULL)"});
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    QTRY_COMPARE(f.session.state(), DatabaseSession::State::Ready);
    f.project.become(edited(before).notNull("author.name"));
    const auto migrations = [&] { return f.project.document->project().apps.first().migrations.size(); };

    // Asked at once, without the pause; the answer comes while the dialog is open.
    bool enterDidNothing = false;
    withDialog(&panel, [&](CreateMigrationDialog &dialog) {
        QTRY_VERIFY(!visibleBanners(dialog).isEmpty());
        QVERIFY(visibleBanners(dialog).first().contains("cannot take this migration yet"));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        enterDidNothing = dialog.isVisible();
    });
    panel.createMigration();
    QVERIFY(enterDidNothing);
    QCOMPARE(migrations(), 1);

    withDialog(&panel, [&](CreateMigrationDialog &dialog) {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "Create anyway")
                button->click();
        }
    });
    panel.createMigration();
    QCOMPARE(migrations(), 2);
}

void ReviewPanelTest::whatBarsTheWayBackIsShown()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, name text not null, born text)");
    f.apply(before, {});
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    f.project.become(edited(before).dropColumn("author.name"));
    auto *tree = panel.findChild<QTreeView *>();
    auto *model = panel.findChild<ChangeModel *>();
    QTRY_VERIFY(panel.script().contains("author"));
    tree->setCurrentIndex(model->find(tableId("author"), columnId("author.name")));
    QCOMPARE(visibleBanners(panel),
             QStringList("Cannot be rolled back while author has rows: name refuses NULL and has no default."));
    QStringList told;
    withDialog(&panel, [&](CreateMigrationDialog &dialog) { told = visibleBanners(dialog); });
    panel.createMigration();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains("Cannot be rolled back"));
}

void ReviewPanelTest::whatADialectDoesOtherwiseIsShown()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    Schema model = schemaFromText("author(id pk, name text)");
    model.tables.edit(tableId("author"))
        ->indexes.insert({.id = ObjectId::derived(u"by_id"),
                          .name = "by_id",
                          .parts = {{.column = columnId("author.id")}},
                          .where = "id > 3"});
    f.project.become(model);
    QTRY_VERIFY(panel.script().contains("WHERE id > 3"));
    QCOMPARE(visibleBanners(panel), QStringList());
    auto *dialect = panel.findChild<QComboBox *>();
    dialect->setCurrentIndex(dialect->findData("mariadb"));
    QTRY_VERIFY(panel.script().contains("`by_id`"));
    QCOMPARE(visibleBanners(panel), QStringList("Index by_id of table author is for some rows only, which MariaDB does "
                                                "not know. It is for all rows."));
    panel.findChild<SegmentedControl *>()->setCurrent(1);
    QTRY_VERIFY(panel.script().contains("DROP TABLE"));
    QCOMPARE(visibleBanners(panel), QStringList());
}

void ReviewPanelTest::whatNeedsNoStatementIsShown()
{
    OpenReview f;
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    Schema model = schemaFromText("author(id pk)");
    f.apply(model, {});
    model.tables.edit(tableId("author"))->comment = "Who writes";
    f.project.become(model);
    QTRY_COMPARE(panel.script(), QString("-- Nothing to run: it changes nothing in the database."));
}

void ReviewPanelTest::startsWithTheDialectOfTheProject()
{
    OpenReview f;
    Project project = f.project.document->project();
    project.dialects = {"mariadb", "sqlite"};
    f.project.document->editProject("dialects", project);
    f.project.become(schemaFromText("author(id pk, name text)"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.show();
    QCOMPARE(panel.findChild<QComboBox *>()->currentData().toString(), "mariadb");
    QTRY_VERIFY(panel.script().contains("CREATE TABLE `author`"));
}

void ReviewPanelTest::movedColumnIsTold()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk, email text); account(id pk)");
    f.project.become(before);
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    Schema after = before;
    const Column moved = *after.tables.find(tableId("author"))->columnNamed(u"email");
    after.tables.edit(tableId("author"))->columns.removeLast();
    after.tables.edit(tableId("account"))->columns.append(moved);
    f.project.become(after);
    auto *tree = panel.findChild<QTreeView *>();
    const auto noteOf = [&](const char *title) {
        const QModelIndex app = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(app); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, app);
            if (index.data().toString() == QLatin1String(title))
                return index.data(Qt::ToolTipRole).toString();
        }
        return QString();
    };
    QTRY_VERIFY2(noteOf("author.email").contains("Column author.email is in table account now. Its values do not move"),
                 qPrintable(noteOf("author.email")));
    QVERIFY2(noteOf("account.email").contains("is in table account now"), qPrintable(noteOf("account.email")));
    QVERIFY(visibleBanners(panel).isEmpty());
}

void ReviewPanelTest::dialogLaysOutWhateverThereIsToSay_data()
{
    QTest::addColumn<int>("apps");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("words");
    for (const int apps : {1, 2}) {
        for (const int changes : {1, 40}) {
            for (const int words : {0, 12, 1500})
                QTest::addRow("%d apps, %d changes, %d words", apps, changes, words) << apps << changes << words;
        }
    }
}

void ReviewPanelTest::dialogLaysOutWhateverThereIsToSay()
{
    QFETCH(int, apps);
    QFETCH(int, changes);
    QFETCH(int, words);
    OpenReview f;
    QList<CreateMigrationDialog::Part> parts;
    for (int app = 0; app < apps; ++app) {
        CreateMigrationDialog::Part part{.app = QStringLiteral("shop%1").arg(app)};
        for (int change = 0; change < changes; ++change)
            part.changes.append(QStringLiteral("+ table_%1 (4 columns, 2 of them keys)").arg(change));
        part.words = {QStringLiteral("tables")};
        parts.append(part);
    }
    const QString sentence = QStringList(words, QStringLiteral("words")).join(QLatin1Char(' '));
    CreateMigrationDialog dialog(*f.project.document, parts, f.themes.theme());
    dialog.show();
    const auto check = [&] {
        QCoreApplication::processEvents();
        QVERIFY(dialog.screen()->availableGeometry().contains(dialog.frameGeometry()));
        int bottom = 0;
        for (int i = 0; i < dialog.layout()->count(); ++i) {
            const QLayoutItem *item = dialog.layout()->itemAt(i);
            if (item->isEmpty())
                continue;
            QVERIFY2(item->geometry().top() >= bottom, qPrintable(QString::number(i)));
            QVERIFY(item->geometry().height() >= item->minimumSize().height());
            bottom = item->geometry().bottom();
        }
        QVERIFY(bottom < dialog.height());
        QVERIFY(dialog.findChild<QListWidget *>()->viewport()->height() >= std::min(3, changes + apps) * 26);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->hasHeightForWidth())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text().left(40)));
        }
    };
    check();
    if (words > 0)
        dialog.setRemarks(QStringLiteral("dev"), {sentence}, {sentence});
    check();
    keepForLooking(dialog.grab().toImage(), QStringLiteral("create_%1_%2_%3").arg(apps).arg(changes).arg(words));
    // The app is not in the project: what is said then comes below.
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith("Create"))
            button->click();
    }
    check();
    QVERIFY(!visibleBanners(dialog).isEmpty());
}

QTEST_MAIN(ReviewPanelTest)
#include "tst_review_panel.moc"
