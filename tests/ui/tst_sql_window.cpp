// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/sql_field.h"
#include "ui/editor/sql_window.h"
#include "ui/widgets/keep_typed.h"
#include "ui/widgets/sql_edit.h"
#include "ui/widgets/window_sizes.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace joinery;

/** The editor of SQL in a window of its own. */
class SqlWindowTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void theButtonOpensIt();
    void theKeyOpensAndClosesIt();
    void escapeTakesBackThenCloses();
    void typingIsOneStep();
    void undoIsThatOfTheDocument();
    void mistakesAreToldThere();
    void itHasFindAndProposals();
    void anotherObjectClosesIt();
    void whatIsTypedIsKept();
    void checksAndTriggersHaveIt();
    void itKeepsItsSize();
    void looksAsDrawn_data();
    void looksAsDrawn();

private:
    [[nodiscard]] SqlField &fieldOf(const QString &name) const
    {
        for (SqlField *each : m_inspector->findChildren<SqlField *>()) {
            if (each->edit().objectName() == name)
                return *each;
        }
        qFatal("no such field");
    }
    [[nodiscard]] SqlField &definition() const { return fieldOf(QStringLiteral("definition")); }
    [[nodiscard]] SqlEdit &sql() const { return definition().edit(); }
    [[nodiscard]] QString model() const { return m_document->object(m_view)->definition; }
    void openByButton() const
    {
        QTest::mouseClick(definition().findChild<QToolButton *>("openLarger"), Qt::LeftButton);
    }
    void append(const QString &text) const
    {
        sql().setFocus();
        sql().setCursorOffset(sql().text().size());
        QTest::keyClicks(&sql(), text);
        if (sql().showsProposals())
            QTest::keyClick(&sql(), Qt::Key_Escape);
    }

    ObjectId m_view;
    ObjectId m_trigger;
    static inline const QString before = QStringLiteral("AS SELECT price FROM book");
};

void SqlWindowTest::init()
{
    Schema schema = schemaFromText(start + QStringLiteral("; shelf(id integer pk, width integer check width > 0)"));
    m_view = ObjectId::derived(u"titles");
    m_trigger = ObjectId::derived(u"watch");
    schema.objects.insert({.id = m_view, .name = QStringLiteral("titles"), .definition = before});
    schema.objects.insert({.id = m_trigger,
                           .kind = DefinitionObject::Kind::Trigger,
                           .name = QStringLiteral("watch"),
                           .definition = QStringLiteral("AFTER INSERT ON book BEGIN SELECT 1; END"),
                           .table = tableId(QStringLiteral("book"))});
    open(schema);
    m_selection->select({m_view});
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void SqlWindowTest::theButtonOpensIt()
{
    const int small = sql().height();
    openByButton();
    SqlWindow *window = definition().largeWindow();
    QVERIFY(window && window->isVisible() && !window->isModal());
    QCOMPARE(window->windowTitle(), QStringLiteral("Definition, after CREATE VIEW titles"));
    QVERIFY(window->isAncestorOf(&sql()));
    QVERIFY(sql().height() > small);
    QCOMPARE(sql().text(), before);
    QVERIFY(definition().findChild<QPushButton *>("bringBack")->isVisible());
    // Once is enough.
    definition().openLarger();
    QCOMPARE(definition().largeWindow(), window);
    QTest::mouseClick(definition().findChild<QPushButton *>("bringBack"), Qt::LeftButton);
    QVERIFY(!definition().largeWindow());
    QVERIFY(m_inspector->isAncestorOf(&sql()));
    QVERIFY(!definition().findChild<QToolButton *>("openLarger")->isHidden());
    QTRY_COMPARE(sql().height(), small);
}

void SqlWindowTest::theKeyOpensAndClosesIt()
{
    sql().setFocus();
    QTest::keyClick(&sql(), Qt::Key_F4);
    QTRY_VERIFY(definition().largeWindow());
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    QTRY_VERIFY(sql().hasFocus());
    QTest::keyClick(&sql(), Qt::Key_F4);
    QTRY_VERIFY(!definition().largeWindow());
    QVERIFY(m_inspector->isAncestorOf(&sql()));
    QVERIFY(sql().isVisible());
}

void SqlWindowTest::escapeTakesBackThenCloses()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    append(QStringLiteral(" x"));
    QTest::keyClick(&sql(), Qt::Key_Escape);
    QCOMPARE(sql().text(), before);
    QVERIFY(definition().largeWindow());
    QTest::keyClick(&sql(), Qt::Key_Escape);
    QTRY_VERIFY(!definition().largeWindow());
    QCOMPARE(model(), before);
}

void SqlWindowTest::typingIsOneStep()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    append(QStringLiteral(" WHERE price > 1"));
    QCOMPARE(model(), before);
    QTest::keyClick(&sql(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(model(), before + QStringLiteral(" WHERE price > 1"));
    QCOMPARE(steps(), 1);
    QVERIFY(definition().largeWindow());
    append(QStringLiteral(" AND true"));
    definition().largeWindow()->close();
    QCOMPARE(model(), before + QStringLiteral(" WHERE price > 1 AND true"));
    QCOMPARE(steps(), 2);
}

void SqlWindowTest::undoIsThatOfTheDocument()
{
    addUndoActions();
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    append(QStringLiteral(" WHERE true"));
    QTest::keyClick(&sql(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(steps(), 1);
    QTest::keyClick(&sql(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model(), before);
    QCOMPARE(sql().text(), before);
}

void SqlWindowTest::mistakesAreToldThere()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    sql().setTextAnew(QStringLiteral("AS SELECT (price FROM book"));
    const auto says = [this](const QString &text) {
        for (const QLabel *label : definition().largeWindow()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().remove(QChar(0x200b)) == text)
                return true;
        }
        return false;
    };
    QVERIFY(says(QStringLiteral("This bracket is not closed.")));
    sql().setTextAnew({});
    QTest::keyClick(&sql(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(says(QStringLiteral("It needs a definition. Press Escape to take the last one back.")));
}

void SqlWindowTest::itHasFindAndProposals()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    sql().setFocus();
    sql().setCursorOffset(0);
    QTest::keyClick(&sql(), Qt::Key_F, Qt::ControlModifier);
    auto *find = definition().largeWindow()->findChild<QLineEdit *>("sqlFind");
    QVERIFY(find && find->isVisible());
    QTest::keyClicks(find, QStringLiteral("BOOK"));
    QCOMPARE(sql().selectedText(), QStringLiteral("book"));
    QTest::keyClick(find, Qt::Key_Escape);
    QVERIFY(definition().largeWindow());
    append(QStringLiteral(" WHERE pr"));
    QTest::keyClick(&sql(), Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(sql().showsProposals() || sql().text().endsWith(QStringLiteral("price")));
}

void SqlWindowTest::anotherObjectClosesIt()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    append(QStringLiteral(" WHERE true"));
    m_selection->select({m_trigger});
    QVERIFY(!definition().largeWindow());
    // What was typed was about the view, and stays there.
    QCOMPARE(model(), before + QStringLiteral(" WHERE true"));
    QCOMPARE(m_document->object(m_trigger)->definition, QStringLiteral("AFTER INSERT ON book BEGIN SELECT 1; END"));
    QCOMPARE(sql().text(), QStringLiteral("AFTER INSERT ON book BEGIN SELECT 1; END"));
}

void SqlWindowTest::whatIsTypedIsKept()
{
    openByButton();
    QVERIFY(QTest::qWaitForWindowActive(definition().largeWindow()));
    append(QStringLiteral(" WHERE true"));
    definition().largeWindow()->activateWindow();
    sql().setFocus();
    QTRY_VERIFY(sql().hasFocus());
    keepTyped(*m_inspector);
    QCOMPARE(model(), before + QStringLiteral(" WHERE true"));
    QVERIFY(definition().largeWindow());
}

void SqlWindowTest::checksAndTriggersHaveIt()
{
    m_selection->select({m_trigger});
    openByButton();
    QVERIFY(definition().largeWindow());
    definition().bringBack();

    const ObjectId shelf = tableId(QStringLiteral("shelf"));
    const CheckConstraint check = *m_document->table(shelf)->checks.begin();
    m_selection->select({shelf}, check.id);
    SqlField *condition = nullptr;
    for (SqlField *each : m_inspector->findChildren<SqlField *>()) {
        if (each->isVisible() && each->text() == check.expression)
            condition = each;
    }
    QVERIFY(condition);
    QTest::mouseClick(condition->findChild<QToolButton *>("openLarger"), Qt::LeftButton);
    QVERIFY(condition->largeWindow());
    SqlEdit &edit = condition->edit();
    QVERIFY(QTest::qWaitForWindowActive(condition->largeWindow()));
    edit.setCursorOffset(edit.text().size());
    QTest::keyClicks(&edit, QStringLiteral("1"));
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_document->table(shelf)->checks.begin()->expression, check.expression + QLatin1Char('1'));
    m_selection->select({m_view});
    m_selection->select({tableId(QStringLiteral("book"))});
    QVERIFY(!condition->largeWindow());
}

void SqlWindowTest::itKeepsItsSize()
{
    new WindowSizes(*m_inspector, *m_settings);
    openByButton();
    definition().largeWindow()->resize(700, 500);
    definition().bringBack();
    openByButton();
    QCOMPARE(definition().largeWindow()->size(), QSize(700, 500));
}

void SqlWindowTest::looksAsDrawn_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("contrast") << ThemeMode::HighContrast;
}

void SqlWindowTest::looksAsDrawn()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    keepForLooking(m_inspector->grab().toImage(), QStringLiteral("sql_field_") + name);
    openByButton();
    sql().setTextAnew(QStringLiteral("AS SELECT (price\nFROM book"));
    keepForLooking(definition().largeWindow()->grab().toImage(), QStringLiteral("sql_window_") + name);
    keepForLooking(m_inspector->grab().toImage(), QStringLiteral("sql_elsewhere_") + name);
    QVERIFY(definition().largeWindow()->isVisible());
}

QTEST_MAIN(SqlWindowTest)

#include "tst_sql_window.moc"
