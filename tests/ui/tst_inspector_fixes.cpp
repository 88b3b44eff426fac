// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/open_inspector.h"
#include "ui/editor/banner_list.h"

#include <QPushButton>
#include <QtTest>

using namespace joinery;

/** The buttons that fix what is noticed about a table. */
class InspectorFixesTest : public QObject, OpenInspector
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void typesAreMadeTheSameByMouse();
    void aPrimaryKeyIsAddedByKeyboard();
    void anIndexIsOfferedWithTheKeyAlone();
    void mariaDbMakesIndexesByItself();
    void aLongNameIsShortened();
    void looks_data();
    void looks();

private:
    void openFor(const QString &dialect);
    /** The button of that text that is seen, or null. */
    [[nodiscard]] QPushButton *fix(const QString &title) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton *each : m_inspector->findChildren<QPushButton *>(QStringLiteral("fix"))) {
            if (each->isVisible() && each->text() == title)
                return each;
        }
        return nullptr;
    }
    void selectKey()
    {
        m_selection->select({tableId(QStringLiteral("book"))}, table("book").foreignKeys.at(0).id);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const Table &table(const char *name) const
    {
        return *m_document->table(tableId(QString::fromLatin1(name)));
    }
};

void InspectorFixesTest::openFor(const QString &dialect)
{
    open(schemaFromText(QStringLiteral("author(id integer pk not null, name text); note(id integer, body text); "
                                       "book(id integer pk not null, author_id text -> author.id)")),
         {dialect});
}

void InspectorFixesTest::init()
{
    openFor(QStringLiteral("sqlite"));
}

void InspectorFixesTest::typesAreMadeTheSameByMouse()
{
    select(QStringLiteral("book"));
    QPushButton *button = fix(QStringLiteral("Make the types the same"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(table("book").columns.at(1).type, DataType::of(DataType::Kind::Integer));
    QCOMPARE(steps(), 1);
    QVERIFY(!fix(QStringLiteral("Make the types the same")));
    m_document->undoStack().undo();
    QVERIFY(fix(QStringLiteral("Make the types the same")));
}

void InspectorFixesTest::aPrimaryKeyIsAddedByKeyboard()
{
    select(QStringLiteral("note"));
    QPushButton *button = fix(QStringLiteral("Add a primary key"));
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(table("note").primaryKey);
    QCOMPARE(table("note").primaryKey->columns, QList<ObjectId>{columnId(QStringLiteral("note.id"))});
    QVERIFY(!table("note").columns.first().nullable);
    QCOMPARE(steps(), 1);
    QVERIFY(!fix(QStringLiteral("Add a primary key")));
}

void InspectorFixesTest::anIndexIsOfferedWithTheKeyAlone()
{
    select(QStringLiteral("book"));
    QVERIFY(!fix(QStringLiteral("Add an index")));
    selectKey();
    QPushButton *button = fix(QStringLiteral("Add an index"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(table("book").indexes.at(0).name, QStringLiteral("book_author_id_index"));
    QVERIFY(!fix(QStringLiteral("Add an index")));
}

void InspectorFixesTest::mariaDbMakesIndexesByItself()
{
    openFor(QStringLiteral("mariadb"));
    selectKey();
    QVERIFY(!fix(QStringLiteral("Add an index")));
    QVERIFY(fix(QStringLiteral("Make the types the same")));
}

void InspectorFixesTest::aLongNameIsShortened()
{
    const Column &body = table("note").columns.at(1);
    edit(QStringLiteral("Edit"),
         {RenameColumn{referenceTo(table("note")), referenceToPart(body), QString(80, 'b'), {}}});
    select(QStringLiteral("note"));
    QPushButton *button = nullptr;
    QTRY_VERIFY((button = fix(QStringLiteral("Shorten the name"))));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(table("note").columns.at(1).name.size() < 64);
}

void InspectorFixesTest::looks_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
}

void InspectorFixesTest::looks()
{
    QFETCH(ThemeMode, mode);
    m_themes->force(mode);
    const auto look = [&](const char *what) {
        QTest::qWait(30);
        const QImage image = m_inspector->grab().toImage();
        QVERIFY(image.width() >= 300);
        keepForLooking(
            image,
            QStringLiteral("fixes_%1_%2").arg(QLatin1String(what), QString::fromLatin1(QTest::currentDataTag())));
    };
    select(QStringLiteral("note"));
    look("table");
    selectKey();
    look("key");
}

QTEST_MAIN(InspectorFixesTest)
#include "tst_inspector_fixes.moc"
