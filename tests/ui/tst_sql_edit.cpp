// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/shell/history_panel.h"
#include "ui/widgets/link_list.h"
#include "ui/widgets/sql_edit.h"

#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QUndoView>
#include <QtTest>

using namespace joinery;

/** The editor of SQL in the inspector, what stands below the fields, and the list of steps. */
class SqlEditTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void linesBecomeComments();
    void aMistakeIsMarked();
    void finds();
    void replacesEverywhere();
    void redoEndsWhereTheWindowUndoes();
    void whatIsTypedIsKeptWhenTheInspectorGoes();
    void proposesColumns();
    void proposesNothingBesideTheScreen();
    void dependenciesAreLinks();
    void historyGoesToAnyStep();
    void stepsBeginAtTheSamePlace();

private:
    SqlEdit *sql();
    void type(const QString &text);

    ObjectId m_view;
};

void SqlEditTest::init()
{
    Schema schema = schemaFromText(start);
    m_view = ObjectId::create();
    schema.objects.insert(
        {.id = m_view, .name = QStringLiteral("titles"), .definition = QStringLiteral("AS SELECT price FROM book")});
    open(schema);
    m_selection->select({m_view});
}

SqlEdit *SqlEditTest::sql()
{
    return child<SqlEdit>("definition");
}

void SqlEditTest::type(const QString &text)
{
    sql()->setFocus();
    sql()->selectAll();
    QTest::keyClick(sql(), Qt::Key_Delete);
    QTest::keyClicks(sql(), text);
    QTest::keyClick(sql(), Qt::Key_Escape);
}

void SqlEditTest::linesBecomeComments()
{
    sql()->setFocus();
    QTest::keyClick(sql(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(sql()->text(), QStringLiteral("-- AS SELECT price FROM book"));
    QTest::keyClick(sql(), Qt::Key_Slash, Qt::ControlModifier);
    QCOMPARE(sql()->text(), QStringLiteral("AS SELECT price FROM book"));
}

void SqlEditTest::aMistakeIsMarked()
{
    QCOMPARE(sql()->problems().size(), 0);
    sql()->setTextAnew(QStringLiteral("AS SELECT price FORM book"));
    QCOMPARE(sql()->problems().size(), 1);
    QCOMPARE(sql()->problems().first().start, 21);
    sql()->setTextAnew(QStringLiteral("AS SELECT (price FROM book"));
    QCOMPARE(sql()->problems().value(0).text, QStringLiteral("This bracket is not closed."));
}

void SqlEditTest::finds()
{
    sql()->setFocus();
    sql()->setCursorOffset(0);
    QTest::keyClick(sql(), Qt::Key_F, Qt::ControlModifier);
    auto *find = child<QLineEdit>("sqlFind");
    QVERIFY(find->isVisible());
    QTest::keyClicks(find, QStringLiteral("BOOK"));
    QCOMPARE(sql()->selectedText(), QStringLiteral("book"));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
}

void SqlEditTest::replacesEverywhere()
{
    sql()->setTextAnew(QStringLiteral("AS SELECT a, a FROM book"));
    sql()->setFocus();
    QTest::keyClick(sql(), Qt::Key_H, Qt::ControlModifier);
    auto *find = child<QLineEdit>("sqlFind");
    find->setText(QStringLiteral("a,"));
    child<QLineEdit>("sqlReplace")->setText(QStringLiteral("price,"));
    auto *all = child<QPushButton>("sqlReplaceAll");
    all->setEnabled(true);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(sql()->text(), QStringLiteral("AS SELECT price, a FROM book"));
    QCOMPARE(m_document->object(m_view)->definition, QStringLiteral("AS SELECT price, a FROM book"));
}

void SqlEditTest::redoEndsWhereTheWindowUndoes()
{
    sql()->setFocus();
    QTest::keyClicks(sql(), QStringLiteral("x"));
    if (sql()->showsProposals())
        QTest::keyClick(sql(), Qt::Key_Escape);
    while (sql()->isUndoAvailable())
        QTest::keyClick(sql(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(sql()->isRedoAvailable());
    QTest::keyClick(sql(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!sql()->isRedoAvailable());
}

void SqlEditTest::whatIsTypedIsKeptWhenTheInspectorGoes()
{
    sql()->setFocus();
    sql()->setCursorOffset(sql()->text().size());
    QTest::keyClicks(sql(), QStringLiteral(" WHERE true"));
    m_inspector.reset();
    QCOMPARE(m_document->object(m_view)->definition, QStringLiteral("AS SELECT price FROM book WHERE true"));
}

void SqlEditTest::proposesColumns()
{
    type(QStringLiteral("AS SELECT b. FROM book b"));
    sql()->setCursorOffset(12);
    QTest::keyClick(sql(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(sql()->showsProposals());
    QTest::keyClick(sql(), Qt::Key_Escape);
    QVERIFY(!sql()->showsProposals());
}

void SqlEditTest::proposesNothingBesideTheScreen()
{
    // A window that was dragged half out of sight.
    m_inspector->move(-2000, -2000);
    QCoreApplication::processEvents();
    sql()->setFocus();
    sql()->selectAll();
    QTest::keyClicks(sql(), QStringLiteral("AS SELECT pr"));
    QVERIFY(!sql()->showsProposals());
    QCOMPARE(sql()->text(), QStringLiteral("AS SELECT pr"));
    m_inspector->move(0, 0);
    QCoreApplication::processEvents();
    sql()->complete();
    QVERIFY(sql()->showsProposals());
}

void SqlEditTest::dependenciesAreLinks()
{
    QTest::mouseClick(child<QToolButton>("dependencies"), Qt::LeftButton);
    const auto links = child<LinkList>("dependencyLinks")->findChildren<QPushButton *>();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first()->text(), QStringLiteral("book"));
    QTest::mouseClick(links.first(), Qt::LeftButton);
    QCOMPARE(m_selection->current(), tableId(QStringLiteral("book")));
    // By key: the other section, for a table that no migration has changed since.
    QTest::keyClick(child<QToolButton>("story"), Qt::Key_Return);
    QVERIFY(!child<LinkList>("storyLinks")->lines().isEmpty());
}

void SqlEditTest::historyGoesToAnyStep()
{
    select(QStringLiteral("author"));
    name()->setFocus();
    name()->selectAll();
    QTest::keyClicks(name(), QStringLiteral("writer"));
    QTest::keyClick(name(), Qt::Key_Return);
    HistoryPanel panel(m_document->undoStack(), *m_themes);
    panel.resize(400, 300);
    panel.show();
    auto *steps = panel.findChild<QListView *>(QStringLiteral("historySteps"));
    QVERIFY(steps);
    QCOMPARE(steps->model()->rowCount(), 2);
    QCOMPARE(steps->model()->index(1, 0).data().toString(), QStringLiteral("Rename author to writer"));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualRect(steps->model()->index(0, 0)).center());
    QCOMPARE(m_document->undoStack().index(), 0);
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(m_document->undoStack().index(), 1);
}

/** With the sign of the step that the files hold, or without. */
void SqlEditTest::stepsBeginAtTheSamePlace()
{
    edit(QStringLiteral("As it was opened"), {newTable(QStringLiteral("shelf"))});
    HistoryPanel panel(m_document->undoStack(), *m_themes);
    panel.resize(400, 300);
    panel.show();
    auto *steps = panel.findChild<QUndoView *>(QStringLiteral("historySteps"));
    QVERIFY(steps);
    const auto rowImage = [steps](int row) {
        return steps->viewport()->grab(steps->visualRect(steps->model()->index(row, 0))).toImage();
    };
    const auto firstInk = [](const QImage &image) {
        for (int x = 1; x < image.width(); ++x) {
            for (int y = image.height() / 4; y < image.height() * 3 / 4; ++y) {
                if (image.pixel(x, y) != image.pixel(1, image.height() / 2))
                    return x;
            }
        }
        return image.width();
    };
    // The first row is that of the files, and has the sign; both say the same.
    const QImage marked = rowImage(0);
    steps->setCleanIcon(QIcon());
    const QImage plain = rowImage(0);
    QVERIFY(marked != plain);
    int last = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            last = marked.pixel(x, y) != plain.pixel(x, y) ? std::max(last, x) : last;
    }
    // What differs is the sign alone, left of the name.
    QVERIFY2(last < firstInk(plain), qPrintable(QStringLiteral("%1 < %2").arg(last).arg(firstInk(plain))));
    QCOMPARE(firstInk(rowImage(1)), firstInk(plain));
}

QTEST_MAIN(SqlEditTest)
#include "tst_sql_edit.moc"
