// SPDX-License-Identifier: MIT
#include "core/schema/expression_names.h"

#include <QtTest>

using namespace joinery;

class TestExpressionNames : public QObject
{
    Q_OBJECT

private slots:
    void tellsColumnsThatAreNotThere_data();
    void tellsColumnsThatAreNotThere();
    void tellsNamesInDoubleQuotesApart();
};

void TestExpressionNames::tellsColumnsThatAreNotThere_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char *expression, const QStringList &unknown = {}) {
        QTest::newRow(*expression ? expression : "empty") << QString::fromLatin1(expression) << unknown;
    };
    row("");
    row("price > 0");
    row("PRICE > 0 AND Title <> ''");
    row("book.price > 0");
    row("\"price\" > 0 AND [title] <> '' AND `title` <> 'total'");
    row("rowid > 1 OR oid > 1 OR _rowid_ > 1");
    row("title IS NOT NULL OR title ISNULL OR title NOTNULL");
    row("title IN ('a', 'b') AND price BETWEEN 1 AND 2");
    row("title LIKE 'a%' ESCAPE '!' AND title GLOB 'x*' AND title NOT REGEXP 'y'");
    row("CASE WHEN price > 1 THEN title ELSE NULL END");
    row("CASE price WHEN 1 THEN 'a' END IS 'a'");
    row("CAST(price AS numeric(10, 2)) > 1");
    row("CAST(price AS unsigned big int) > 1");
    row("title COLLATE nocase = 'x'");
    row("typeof(price) = 'integer' AND length(title) < 10");
    row("created > CURRENT_TIMESTAMP", {"created"});
    row("price = TRUE OR price IS FALSE");
    row("json_extract(title, '$.total') IS NOT NULL");
    row("title || ' ' || price = 'a b'");
    row("x'00ff' = title AND price = 1e5 AND price = 0x1f");
    row("extract(year FROM price) > 1 AND price AT TIME ZONE 'UTC' > 1");
    row("title ILIKE 'a' AND title IS DISTINCT FROM 'b' AND price::numeric > 1");
    row("title = B'1010' OR title = N'a' OR title = _latin1 'b'");
    row("date '2020-01-01' < price + interval '1 day' AND price = ANY (ARRAY[1, 2])");
    row("price DIV 2 > 1 XOR title RLIKE 'a' AND convert(title USING utf8mb4) = ''");
    row("timestampdiff(YEAR, price, now()) > 1 AND price + INTERVAL 1 DAY > 1");
    row("-- total\nprice > 0 /* total */");
    row("\"anything\" = title");
    row("[anything] = title OR `total` = title", {"anything", "total"});
    row("total > 0", {"total"});
    row("price + total > amount + total", {"total", "amount"});
    row("lower(name) = name", {"name"});
    row("book.total > 0", {"total"});
    row("price > (total)", {"total"});
    row("(price).amount + (price[1]).amount > ( (price) . (amount) )", {"amount"});
    row("nextval(counter) + lastval(`a counter`) > setval(other, 5)");
    row("NEXT VALUE FOR counter + price");
    row("nextval(price + total) > 0 AND coalesce(counter, 1)", {"total", "counter"});
    row("to_json(book) IS NOT NULL AND (book).price > 0");
    row("to_json(shop) IS NOT NULL", {"shop"});
    row("price >");
    row(")) price ((");
}

void TestExpressionNames::tellsColumnsThatAreNotThere()
{
    QFETCH(QString, expression);
    QFETCH(QStringList, unknown);
    const Table book{.id = ObjectId::derived(u"book"),
                     .name = "book",
                     .columns = {{.id = ObjectId::derived(u"price"), .name = "price"},
                                 {.id = ObjectId::derived(u"title"), .name = "title"}}};
    QCOMPARE(unknownColumns(expression, book), unknown);
}

void TestExpressionNames::tellsNamesInDoubleQuotesApart()
{
    const Table book{.id = ObjectId::derived(u"book"),
                     .name = "book",
                     .columns = {{.id = ObjectId::derived(u"title"), .name = "the title"}}};
    const QString expression = QStringLiteral("\"the title\" > \"select\" AND total > \"no\"\"ne\"");
    const QStringList unknown{"select", "no\"ne"};
    QCOMPARE(unknownQuotedColumns(expression, book, SqlLexOptions::sqlite()), unknown);
    QCOMPARE(unknownQuotedColumns(expression, book, SqlLexOptions::postgresql()), unknown);
    QCOMPARE(unknownQuotedColumns(expression, book, SqlLexOptions::mariadb()), QStringList());
    QCOMPARE(unknownColumns(expression, book), QStringList("total"));
}

QTEST_GUILESS_MAIN(TestExpressionNames)
#include "tst_expression_names.moc"
