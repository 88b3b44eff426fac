// SPDX-License-Identifier: MIT

#include "core/copying/sheet_rows.h"

#include <QtTest>

using namespace joinery;

class SheetRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsInTheirUsualOrder();
    void headingsSayWhatIsWhere();
    void aColumnCalledNameIsNoHeading();
    void quotesHoldTabsLinesAndQuotes();
    void everyRowOfASheetHasCells();
    void whatMayBeNull_data();
    void whatMayBeNull();
};

void SheetRowsTest::cellsInTheirUsualOrder()
{
    const SheetRows sheet = sheetRows(QStringLiteral("id\tinteger\tnot null\t\tNumber\r\n\t\r\n name \ttext"));
    const SheetRow first{1,  QStringLiteral("id"),    QStringLiteral("integer"), QStringLiteral("not null"),
                         {}, QStringLiteral("Number")};
    const SheetRow second{3, QStringLiteral("name"), QStringLiteral("text"), {}, {}, {}};
    QCOMPARE(sheet.rows.size(), 2);
    QVERIFY(sheet.rows.at(0) == first);
    QVERIFY(sheet.rows.at(1) == second);
    QVERIFY(!sheet.saysRequired);
}

void SheetRowsTest::headingsSayWhatIsWhere()
{
    const SheetRows sheet =
        sheetRows(QStringLiteral("#\tDATA_TYPE\tColumn name\tRequired\tOwner\n1\ttext\ttitle\tx\tme"));
    const SheetRow row{2, QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("x"), {}, {}};
    QCOMPARE(sheet.rows.size(), 1);
    QVERIFY(sheet.rows.first() == row);
    QVERIFY(sheet.saysRequired);
}

void SheetRowsTest::aColumnCalledNameIsNoHeading()
{
    QCOMPARE(sheetRows(QStringLiteral("name\ttext\ncomment\ttext")).rows.size(), 2);
}

void SheetRowsTest::quotesHoldTabsLinesAndQuotes()
{
    const SheetRows sheet =
        sheetRows(QStringLiteral("a\ttext\t\t\t\"one\ttwo\nsaid \"\"yes\"\"\"\nb\ttext\t\t\tan 8\" disk"));
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.rows.at(0).comment, QStringLiteral("one\ttwo\nsaid \"yes\""));
    QCOMPARE(sheet.rows.at(1).comment, QStringLiteral("an 8\" disk"));
}

void SheetRowsTest::everyRowOfASheetHasCells()
{
    QVERIFY(looksLikeSheet(QStringLiteral("id\tinteger\n\nname\t\"a\nb\"\n")));
    QVERIFY(!looksLikeSheet(QStringLiteral("id\tinteger\nname text")));
    QVERIFY(!looksLikeSheet(QStringLiteral("name text\nage integer")));
}

void SheetRowsTest::whatMayBeNull_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("saysRequired");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << QString() << false << 1;
    QTest::newRow("empty below required") << QString() << true << 1;
    QTest::newRow("not null") << QStringLiteral("NOT  NULL") << false << 0;
    QTest::newRow("not null below not null") << QStringLiteral("not null") << true << 0;
    QTest::newRow("nullable: no") << QStringLiteral("No") << false << 0;
    QTest::newRow("nullable: yes") << QStringLiteral("YES") << false << 1;
    QTest::newRow("required: yes") << QStringLiteral("yes") << true << 0;
    QTest::newRow("required: no") << QStringLiteral("0") << true << 1;
    QTest::newRow("not understood") << QStringLiteral("perhaps") << false << -1;
}

void SheetRowsTest::whatMayBeNull()
{
    QFETCH(QString, cell);
    QFETCH(bool, saysRequired);
    QFETCH(int, expected);
    const std::optional<bool> nullable = sheetNullable(cell, saysRequired);
    QCOMPARE(nullable ? int(*nullable) : -1, expected);
}

QTEST_APPLESS_MAIN(SheetRowsTest)
#include "tst_sheet_rows.moc"
