// SPDX-License-Identifier: MIT

#include "tests/support/schema_text.h"
#include "ui/editor/detail_texts.h"

#include <QtTest>

using namespace joinery;

/** How few parts' values are written into a field and read from it. */
class DetailTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void optionsComeBack();
    void optionsThatAreNone_data();
    void optionsThatAreNone();
    void numbers();
    void columnsOfAKeyComeBack();
    void columnsOfAKeyThatAreNone();
};

void DetailTextsTest::optionsComeBack()
{
    const auto options = optionsFromText(QStringLiteral(" FillFactor=70 , note = 'one, two', sum = f(a, b)"));
    QVERIFY(options);
    const QMap<QString, QString> expected{{QStringLiteral("fillfactor"), QStringLiteral("70")},
                                          {QStringLiteral("note"), QStringLiteral("'one, two'")},
                                          {QStringLiteral("sum"), QStringLiteral("f(a, b)")}};
    QCOMPARE(*options, expected);
    QCOMPARE(*optionsFromText(optionsText(*options)), expected);
    QVERIFY(optionsFromText({})->isEmpty());
}

void DetailTextsTest::optionsThatAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no value") << QStringLiteral("fillfactor");
    QTest::newRow("empty value") << QStringLiteral("fillfactor =");
    QTest::newRow("no word") << QStringLiteral("= 70");
}

void DetailTextsTest::optionsThatAreNone()
{
    QFETCH(QString, text);
    const auto options = optionsFromText(text);
    QVERIFY(!options);
    QCOMPARE(options.error().code, QStringLiteral("detail.options"));
}

void DetailTextsTest::numbers()
{
    QCOMPARE(*numberFromText(QStringLiteral(" -10 ")), std::optional<qint64>(-10));
    QCOMPARE(*numberFromText({}), std::optional<qint64>());
    QCOMPARE(numberText(1000), QStringLiteral("1000"));
    QCOMPARE(numberText({}), QString());
    QVERIFY(!numberFromText(QStringLiteral("1.5")));
    QVERIFY(!numberFromText(QStringLiteral("99999999999999999999")));
}

void DetailTextsTest::columnsOfAKeyComeBack()
{
    const Schema schema = schemaFromText(QStringLiteral("book(id integer, title text, isbn text)"));
    const Table &book = *schema.tableNamed(QStringLiteral("book"));
    const QString text = QStringLiteral("title(20), isbn collate NOCASE desc, id");
    const auto key = keyColumnsFromText(text, book);
    QVERIFY2(key, key ? "" : qPrintable(key.error().text()));
    QCOMPARE(key->columns, (QList<ObjectId>{book.columns.at(1).id, book.columns.at(2).id, book.columns.at(0).id}));
    QCOMPARE(key->prefixLengths, (QList<int>{20, 0, 0}));
    QCOMPARE(key->collations, (QStringList{QString(), QStringLiteral("NOCASE"), QString()}));
    QCOMPARE(key->descending, (QList<bool>{false, true, false}));
    KeyDetails details;
    details.prefixLengths = key->prefixLengths;
    details.collations = key->collations;
    details.descending = key->descending;
    QCOMPARE(keyColumnsText(key->columns, details, book), text);

    const auto plain = keyColumnsFromText(QStringLiteral("id, title"), book);
    QVERIFY(plain && plain->prefixLengths.isEmpty() && plain->collations.isEmpty() && plain->descending.isEmpty());
}

void DetailTextsTest::columnsOfAKeyThatAreNone()
{
    const Schema schema = schemaFromText(QStringLiteral("book(id integer, title text)"));
    const Table &book = *schema.tableNamed(QStringLiteral("book"));
    QVERIFY(!keyColumnsFromText(QStringLiteral("nowhere"), book));
    QVERIFY(!keyColumnsFromText(QStringLiteral("lower(title)"), book));
}

QTEST_APPLESS_MAIN(DetailTextsTest)
#include "tst_detail_texts.moc"
