// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_review.h"
#include "ui/review/change_details.h"
#include "ui/review/change_model.h"
#include "ui/review/details_splitter.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
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
    void selectionAndTreeFollowEachOther();
    void detailsShowBeforeAndAfter();
    void detailsLeaveRoomForTheList();
    void selectedChangeStaysInSight();
    void detailsAreReadable();
    void whatNeedsNoStatementIsShown();
    void startsWithTheDialectOfTheProject();
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

QTEST_MAIN(ReviewPanelTest)
#include "tst_review_panel.moc"
