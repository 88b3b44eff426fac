// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_review.h"
#include "ui/migrations/database_session.h"
#include "ui/review/change_model.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

/** What Review tells about changes, from rows, dialects and the rest of the project. */
class ReviewNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void dataThatRefusesIsShown();
    void dataIsAskedWhenThePlanChangesOnly();
    void nothingIsSaidWithoutADatabase();
    void whatBarsTheWayBackIsShown();
    void whatADialectDoesOtherwiseIsShown();
    void movedColumnIsTold();
    void movedTableIsTold();
};

void ReviewNotesTest::dataThatRefusesIsShown()
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

void ReviewNotesTest::dataIsAskedWhenThePlanChangesOnly()
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

void ReviewNotesTest::nothingIsSaidWithoutADatabase()
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

void ReviewNotesTest::whatBarsTheWayBackIsShown()
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

void ReviewNotesTest::whatADialectDoesOtherwiseIsShown()
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
    QCOMPARE(visibleBanners(panel).size(), 1);
    const QString told = visibleBanners(panel).first();
    QVERIFY2(
        told.startsWith("Index by_id of table author is for some rows only, which MariaDB does not know. It is for "
                        "all rows."),
        qPrintable(told));
    // Designed for SQLite.
    QVERIFY2(told.contains("Column author.name (text) takes 65,535 bytes in MariaDB"), qPrintable(told));
    panel.findChild<SegmentedControl *>()->setCurrent(1);
    QTRY_VERIFY(panel.script().contains("DROP TABLE"));
    QCOMPARE(visibleBanners(panel), QStringList());
}

void ReviewNotesTest::movedColumnIsTold()
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

void ReviewNotesTest::movedTableIsTold()
{
    OpenReview f;
    const Schema before = schemaFromText("author(id pk); account(id pk)");
    f.project.become(before);
    QVERIFY(f.project.document->createMigration("shop", "start"));
    ReviewPanel panel(*f.project.document, f.session, f.selection, f.themes);
    panel.resize(900, 320);
    panel.show();
    Project project = f.project.document->project();
    App other{.name = "people"};
    other.model.tables.insert(*project.apps.first().model.tables.find(tableId("author")));
    (void)project.apps.first().model.tables.remove(tableId("author"));
    project.apps.append(other);
    f.project.document->editProject("move the table", project);
    auto *model = panel.findChild<ChangeModel *>();
    const auto notes = [&] {
        QStringList texts;
        for (const ChangeNote &note :
             model->find(tableId("author"), {}).data(ChangeModel::NotesRole).value<QList<ChangeNote>>())
            texts.append(note.text);
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(notes().contains("Table author of app shop is in app people now."), qPrintable(notes()));
    QVERIFY2(visibleBanners(panel).isEmpty(), qPrintable(visibleBanners(panel).join(u'\n')));
}

QTEST_MAIN(ReviewNotesTest)
#include "tst_review_notes.moc"
