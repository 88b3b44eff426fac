// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_review.h"
#include "tests/support_ui/open_window.h"
#include "ui/review/change_list.h"
#include "ui/review/take_over_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/toast_area.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace joinery;

namespace {

/** A database in memory after these statements. */
DatabaseContent contentOf(const QStringList &statements)
{
    const auto connection = Connection::open(DatabaseAddress::memory());
    for (const QString &statement : statements) {
        if (!connection->execute(statement))
            qFatal("%s", qUtf8Printable(statement));
    }
    return {"dev", &sqliteDialect(), *introspect(*connection)};
}

/** The rows with their ticks: "[x] book", "[ ] author". */
QStringList rowsOf(const TakeOverDialog &dialog)
{
    const auto *changes = dialog.findChild<ChangeList *>();
    QStringList rows;
    const QModelIndex group = changes->index(0, 0);
    for (int row = 0; row < changes->rowCount(group); ++row) {
        const QModelIndex index = changes->index(row, 0, group);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        rows.append((isTicked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + entryLine(*changes->entry(index)));
    }
    return rows;
}

void tick(const TakeOverDialog &dialog, const QString &title, bool on)
{
    auto *changes = dialog.findChild<ChangeList *>();
    const QModelIndex group = changes->index(0, 0);
    for (int row = 0; row < changes->rowCount(group); ++row) {
        const QModelIndex index = changes->index(row, 0, group);
        if (changes->entry(index)->title == title)
            QVERIFY(changes->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
}

const QStringList twoTables{
    QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"),
    QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, author INTEGER REFERENCES author (id))")};

} // namespace

/** What a database has and the model lacks is taken over, change by change. */
class TakeOverTest : public QObject, OpenWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void listsWhatTheModelLacks();
    void takesTickedChangesAsOneEdit();
    void keepsWhatOnlyTheModelHas();
    void asksWhatWasRenamed();
    void namesWhatAChoiceNeeds();
    void saysWhenThereIsNothing();
    void tellsWhatIsNotModelled();
    void writesAMigrationOfIt();
    void marksOnlyWhatIsTrue();
    void windowTakesOverAndMarks();
};

void TakeOverTest::listsWhatTheModelLacks()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id INTEGER pk)\ndraft(id INTEGER pk)"));
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    const QAbstractItemModelTester tester(dialog.findChild<ChangeList *>());

    QStringList rows = rowsOf(dialog);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows.filter("[x] + author.name").size() == 1, qPrintable(rows.join('\n')));
    QVERIFY2(rows.filter("[x] + book").size() == 1, qPrintable(rows.join('\n')));
    QVERIFY2(rows.filter("[ ] − draft").size() == 1, qPrintable(rows.join('\n')));
}

void TakeOverTest::takesTickedChangesAsOneEdit()
{
    OpenReview f;
    f.project.become(schemaFromText("author(id INTEGER pk)"));
    const ObjectId author = f.project.document->model("shop").tableNamed(u"author")->id;
    const Schema before = f.project.document->model("shop");
    const int steps = f.project.document->undoStack().count();
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    tick(dialog, "book", false);

    dialog.accept();

    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const Schema &model = f.project.document->model("shop");
    QCOMPARE(model.tables.size(), 1);
    QCOMPARE(model.tableNamed(u"author")->id, author);
    QCOMPARE(dialog.takenCount(), 1);
    QVERIFY(model.tableNamed(u"author")->columnNamed(u"name"));
    QCOMPARE(f.project.document->undoStack().count(), steps + 1);
    f.project.document->undoStack().undo();
    QCOMPARE(f.project.document->model("shop"), before);
}

void TakeOverTest::keepsWhatOnlyTheModelHas()
{
    OpenReview f;
    f.project.become(schemaFromText("draft(id INTEGER pk)\nplan(id INTEGER pk)"));
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    tick(dialog, "plan", true);

    dialog.accept();

    const Schema &model = f.project.document->model("shop");
    QVERIFY(model.tableNamed(u"draft"));
    QVERIFY(!model.tableNamed(u"plan"));
    QVERIFY(model.tableNamed(u"book"));
}

void TakeOverTest::asksWhatWasRenamed()
{
    OpenReview f;
    f.project.become(schemaFromText("writer(id integer pk, name text not null, email text, phone text, born integer)\n"
                                    "book(id integer pk, author integer -> writer.id)"));
    const ObjectId writer = f.project.document->model("shop").tableNamed(u"writer")->id;
    const ObjectId born = f.project.document->model("shop").tableNamed(u"writer")->columnNamed(u"born")->id;
    TakeOverDialog dialog(
        *f.project.document,
        contentOf({QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, "
                                  "phone TEXT, birth INTEGER)"),
                   twoTables.last()}),
        "shop", false, f.themes.theme());
    dialog.show();
    QCOMPARE(visibleBanners(dialog).size(), 1);
    QVERIFY2(visibleBanners(dialog).first().contains("Table writer may have become author"),
             qPrintable(visibleBanners(dialog).first()));
    QTest::mouseClick(visibleButton(dialog, "It was renamed"), Qt::LeftButton);
    // As one table it shows a column that may be one as well; this one is told by the keyboard to be another.
    QTRY_COMPARE(visibleBanners(dialog).size(), 1);
    QVERIFY2(visibleBanners(dialog).first().contains("born"), qPrintable(visibleBanners(dialog).first()));
    auto *other = visibleButton(dialog, "Something new");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Space);
    QTRY_VERIFY(visibleBanners(dialog).isEmpty());

    dialog.accept();

    const Schema &model = f.project.document->model("shop");
    QCOMPARE(model.tables.size(), 2);
    const Table *author = model.tables.find(writer);
    QVERIFY(author);
    QCOMPARE(author->name, QStringLiteral("author"));
    QVERIFY(author->columnNamed(u"birth"));
    QVERIFY(author->columnNamed(u"birth")->id != born);
}

void TakeOverTest::namesWhatAChoiceNeeds()
{
    OpenReview f;
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    dialog.show();
    tick(dialog, "author", false);

    dialog.accept();

    QVERIFY(dialog.isVisible());
    QVERIFY(f.project.document->model("shop").tables.isEmpty());
    QCOMPARE(visibleBanners(dialog).size(), 1);
    QVERIFY2(visibleBanners(dialog).first().contains("author"), qPrintable(visibleBanners(dialog).first()));
    tick(dialog, "author", true);
    QVERIFY(visibleBanners(dialog).isEmpty());
    dialog.accept();
    QCOMPARE(f.project.document->model("shop").tables.size(), 2);
}

void TakeOverTest::saysWhenThereIsNothing()
{
    OpenReview f;
    TakeOverDialog first(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    first.accept();
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    dialog.show();
    QVERIFY(dialog.findChild<EmptyState *>()->isVisible());
    QVERIFY(!visibleButton(dialog, "Take over")->isEnabled());
}

void TakeOverTest::tellsWhatIsNotModelled()
{
    OpenReview f;
    DatabaseContent content = contentOf(twoTables);
    content.introspection.notModelled.append({"test", Finding::Severity::Warning, {}, {}, "publication <all>"});
    TakeOverDialog dialog(*f.project.document, content, "shop", false, f.themes.theme());
    dialog.show();
    QCOMPARE(visibleBanners(dialog).size(), 1);
    QVERIFY(visibleBanners(dialog).first().contains("publication &lt;all&gt;"));
}

void TakeOverTest::writesAMigrationOfIt()
{
    OpenReview f;
    TakeOverDialog dialog(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    auto *mark = dialog.findChild<QCheckBox *>();
    QVERIFY(mark->isEnabled());
    mark->setChecked(true);

    dialog.accept();

    QVERIFY(dialog.migration());
    QVERIFY(QFileInfo::exists(dialog.migration()->filePath));
    QCOMPARE(f.project.document->pendingCount(), 0);
}

void TakeOverTest::marksOnlyWhatIsTrue()
{
    OpenReview f;
    TakeOverDialog behind(*f.project.document, contentOf(twoTables), "shop", true, f.themes.theme());
    QVERIFY(!behind.findChild<QCheckBox *>()->isEnabled());
    f.project.become(schemaFromText("draft(id INTEGER pk)"));
    TakeOverDialog pending(*f.project.document, contentOf(twoTables), "shop", false, f.themes.theme());
    QVERIFY(!pending.findChild<QCheckBox *>()->isEnabled());
}

void TakeOverTest::windowTakesOverAndMarks()
{
    open();
    openSample();
    // The sample has pending edits and a migration to apply; both are out of the way first.
    action(ActionId::Apply).trigger();
    answerWith(QStringLiteral("Apply"));
    QTRY_COMPARE(workspace().session().unappliedCount(), 0);
    QVERIFY(document().reload());
    if (document().pendingCount() > 0) {
        QVERIFY(document().createMigration(workspace().currentApp(), "rest"));
        workspace().session().refresh();
        QTRY_COMPARE(workspace().session().unappliedCount(), 1);
        answerWith(QStringLiteral("Apply"));
        action(ActionId::Apply).trigger();
        QTRY_COMPARE(workspace().session().unappliedCount(), 0);
    }
    QTRY_COMPARE(workspace().session().state(), DatabaseSession::State::Ready);
    {
        const auto connection = Connection::open(DatabaseAddress::sqliteFile(
            QDir(document().folder()).filePath(document().project().connections.first().url.section(':', 1))));
        QVERIFY(connection);
        QVERIFY(connection->execute(QStringLiteral("CREATE TABLE visitor (id INTEGER PRIMARY KEY)")));
    }
    QVERIFY(action(ActionId::TakeOverDatabase).isEnabled());
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [this, &poll] {
        auto *dialog = qobject_cast<TakeOverDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        poll.stop();
        QCOMPARE(rowsOf(*dialog).size(), 1);
        dialog->findChild<QCheckBox *>()->setChecked(true);
        answerWith(QStringLiteral("Mark as applied"));
        dialog->accept();
    });
    poll.start(20);
    action(ActionId::TakeOverDatabase).trigger();
    QVERIFY(document().unitedModel().tableNamed(u"visitor"));
    QTRY_VERIFY(m_answered.contains(QStringLiteral("Mark as applied")));
    QTRY_COMPARE(workspace().session().unappliedCount(), 0);
    QTRY_COMPARE(workspace().session().driftCount().value_or(-1), 0);
    close();
}

QTEST_MAIN(TakeOverTest)
#include "tst_take_over.moc"
