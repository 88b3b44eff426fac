// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/open_project.h"
#include "ui/review/change_details.h"
#include "ui/review/change_model.h"
#include "ui/review/create_migration_dialog.h"
#include "ui/review/details_splitter.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
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
    Selection selection;
};

} // namespace

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
};

void ReviewPanelTest::modelIsSound()
{
    Fixture f;
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
    panel.show();
    f.project.become(schemaFromText("author(id pk, name text)"));
    QTRY_VERIFY(panel.script().contains("\"name\" TEXT"));
    panel.findChild<SegmentedControl *>()->setCurrent(1);
    QTRY_VERIFY(panel.script().contains("DROP TABLE \"author\""));
}

void ReviewPanelTest::untickedChangesLeaveThePreview()
{
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    Fixture f;
    ReviewPanel panel(*f.project.document, f.selection, f.themes);
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
    ReviewPanel again(*f.project.document, f.selection, f.themes);
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

QTEST_MAIN(ReviewPanelTest)
#include "tst_review_panel.moc"
