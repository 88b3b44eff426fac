// SPDX-License-Identifier: MIT
#include "core/schema/calls_in_sql.h"
#include "core/schema/rename_in_sql.h"

#include <QTest>

using namespace joinery;

namespace {

/** author(id, name), book(id, title, author_id), shop(id, name); nothing else is known. */
std::optional<QStringList> columnsOf(const QString &table)
{
    if (table == QLatin1String("author"))
        return QStringList{"id", "name"};
    if (table == QLatin1String("book"))
        return QStringList{"id", "title", "author_id"};
    if (table == QLatin1String("shop"))
        return QStringList{"id", "name"};
    return std::nullopt;
}

/** Renames author.name to full_name. */
QString renamed(const QString &sql)
{
    return renameColumnInDefinition(sql, {"author"}, "name", "full_name", columnsOf);
}

} // namespace

class RenameInSqlTest : public QObject
{
    Q_OBJECT

private slots:
    void columnInExpression_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare") << "a > 0 AND b < a"
                              << "x > 0 AND b < x";
        QTest::newRow("any case") << "A > 0"
                                  << "x > 0";
        QTest::newRow("quoted stays quoted") << "\"a\" + [a] + `a`"
                                             << "\"x\" + [x] + `x`";
        QTest::newRow("string") << "b = 'a'"
                                << "b = 'a'";
        QTest::newRow("comment") << "a /* a */ -- a\n"
                                 << "x /* a */ -- a\n";
        QTest::newRow("function") << "a(b) + a (a)"
                                  << "a(b) + a (x)";
        QTest::newRow("qualified") << "t.a + other.a + \"t\".\"a\""
                                   << "t.x + other.a + \"t\".\"x\"";
        QTest::newRow("array") << "b = ANY (ARRAY[a, b, [x]])"
                               << "b = ANY (ARRAY[x, b, [x]])";
        QTest::newRow("array after a space") << "array [a][a] = b[a] AND \"b\"[a] = (b)[a]"
                                             << "array [x][x] = b[x] AND \"b\"[x] = (b)[x]";
        QTest::newRow("arrays in an array") << "ARRAY[[a, 1], [2, a]] = c"
                                            << "ARRAY[[x, 1], [2, x]] = c";
        QTest::newRow("type of a cast") << "a::a(3)[] = 'a'::text AND b::pg_catalog.a > a"
                                        << "x::a(3)[] = 'a'::text AND b::pg_catalog.a > x";
        QTest::newRow("cast to words") << "a::timestamp(3) with time zone > b::double precision + a"
                                       << "x::timestamp(3) with time zone > b::double precision + x";
        QTest::newRow("part of a word") << "aa + a_ + ba"
                                        << "aa + a_ + ba";
        QTest::newRow("cast") << "CAST(b AS a) + CAST(a AS integer)"
                              << "CAST(b AS a) + CAST(x AS integer)";
        QTest::newRow("cast with length") << "CAST(b AS a(10)) || a"
                                          << "CAST(b AS a(10)) || x";
        QTest::newRow("collation") << "b COLLATE a = a COLLATE nocase"
                                   << "b COLLATE a = x COLLATE nocase";
        QTest::newRow("list") << "a IN (a, 'a', 1)"
                              << "x IN (x, 'a', 1)";
        QTest::newRow("case") << "CASE a WHEN a THEN a ELSE a END"
                              << "CASE x WHEN x THEN x ELSE x END";
        QTest::newRow("row value") << "(a, b) = (1, a)"
                                   << "(x, b) = (1, x)";
        QTest::newRow("like") << "b LIKE a AND a NOT GLOB '*a'"
                              << "b LIKE x AND x NOT GLOB '*a'";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("broken") << "a = 'x"
                                << "x = 'x";
    }

    void columnInExpression()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(renameColumnInExpression(sql, {"t"}, "a", "x"), expected);
    }

    void newNameIsQuotedWhereItMustBe()
    {
        QCOMPARE(renameColumnInExpression("a > 0", {}, "a", "order"), "\"order\" > 0");
        QCOMPARE(renameColumnInExpression("a > 0", {}, "a", "it\"s"), "\"it\"\"s\" > 0");
        QCOMPARE(renameColumnInExpression("[a] > 0", {}, "a", "b]"), "\"b]\" > 0");
        QCOMPARE(renameColumnInExpression("`a` > 0", {}, "a", "b`"), "`b``` > 0");
        QCOMPARE(renameColumnInExpression("\"a b\" > 0", {}, "a b", "c"), "\"c\" > 0");
    }

    /** PostgreSQL takes a bare name for one in lower case; SQLite and MariaDB fold none. */
    void capitalsAreQuotedWhereBareNamesAreFolded()
    {
        QCOMPARE(renameColumnInExpression("price > 0", {}, "price", "Price"), "\"Price\" > 0");
        QCOMPARE(renameColumnInExpression("PRICE > 0", {}, "price", "unitPrice"), "\"unitPrice\" > 0");
        QCOMPARE(renameColumnInExpression("Price > 0", {}, "price", "Price"), "\"Price\" > 0");
        QCOMPARE(renameColumnInExpression("\"Price\" > 0", {}, "Price", "price"), "\"price\" > 0");
        QCOMPARE(renameColumnInExpression("unitPrice > 0", {}, "unitPrice", "netPrice"), "netPrice > 0");
        QCOMPARE(renameTableInDefinition("AS SELECT book.id FROM book", {.name = "book"}, "Volume", columnsOf),
                 "AS SELECT \"Volume\".id FROM \"Volume\"");
    }

    void columnNamedLikeAKeyword()
    {
        QCOMPARE(renameColumnInExpression("CASE WHEN end > 1 THEN end END", {}, "end", "x"),
                 "CASE WHEN x > 1 THEN x END");
        QCOMPARE(renameColumnInExpression("key + desc", {}, "desc", "x"), "key + x");
        QCOMPARE(renameColumnInExpression("a LIKE b OR like > 1", {}, "like", "x"), "a LIKE b OR x > 1");
        QCOMPARE(renameColumnInExpression("a NOT NULL AND \"not\" > 1", {}, "not", "x"), "a NOT NULL AND \"x\" > 1");
    }

    void wholeRowInExpression()
    {
        QCOMPARE(renameRowInExpression("f(t) > t.a AND x.t > 0", "t", "u"), "f(u) > t.a AND x.t > 0");
        QCOMPARE(renameRowInExpression("user = owner", "user", "u"), "user = owner");
        QCOMPARE(renameRowInExpression("f(\"user\")", "user", "u"), "f(\"u\")");
        // A string to SQLite and MariaDB.
        QCOMPARE(renameRowInExpression("kind <> \"book\"", "book", "volume"), "kind <> \"book\"");
    }

    void tableInExpression()
    {
        QCOMPARE(renameTableInExpression("t.a + T.b + t + u.t", "t", "x y"), "\"x y\".a + \"x y\".b + t + u.t");
    }

    void mentionsNames()
    {
        QVERIFY(mentions("SELECT Name", "name"));
        QVERIFY(mentions("SELECT \"a\"\"b\"", "a\"b"));
        QVERIFY(!mentions("SELECT 'name' -- name", "name"));
        QVERIFY(!mentions("SELECT names", "name"));
    }

    void columnInView_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << "AS SELECT id, name FROM author"
                               << "AS SELECT id, full_name FROM author";
        QTest::newRow("own columns") << "(name) AS SELECT name FROM author"
                                     << "(name) AS SELECT full_name FROM author";
        QTest::newRow("alias") << "AS SELECT a.name AS name FROM author a"
                               << "AS SELECT a.full_name AS name FROM author a";
        QTest::newRow("alias with AS") << "AS SELECT a.name FROM author AS a WHERE a.name > ''"
                                       << "AS SELECT a.full_name FROM author AS a WHERE a.full_name > ''";
        QTest::newRow("the table's own name") << "AS SELECT author.name FROM main.author"
                                              << "AS SELECT author.full_name FROM main.author";
        QTest::newRow("another table's column") << "AS SELECT shop.name, author.name FROM author, shop"
                                                << "AS SELECT shop.name, author.full_name FROM author, shop";
        QTest::newRow("two tables hold it") << "AS SELECT name FROM author JOIN shop"
                                            << "AS SELECT name FROM author JOIN shop";
        QTest::newRow("the other table does not")
            << "AS SELECT name, title FROM author LEFT JOIN book ON author_id = author.id"
            << "AS SELECT full_name, title FROM author LEFT JOIN book ON author_id = author.id";
        QTest::newRow("not this table") << "AS SELECT name FROM shop"
                                        << "AS SELECT name FROM shop";
        QTest::newRow("an alias hides the table") << "AS SELECT author.name FROM shop AS author"
                                                  << "AS SELECT author.name FROM shop AS author";
        QTest::newRow("alias without AS") << "AS SELECT id name FROM author"
                                          << "AS SELECT id name FROM author";
        QTest::newRow("order by the column") << "AS SELECT id FROM author ORDER BY name DESC"
                                             << "AS SELECT id FROM author ORDER BY full_name DESC";
        QTest::newRow("order by an alias") << "AS SELECT id AS name FROM author ORDER BY name"
                                           << "AS SELECT id AS name FROM author ORDER BY name";
        QTest::newRow("group by") << "AS SELECT count(*) FROM author GROUP BY name HAVING max(name) > ''"
                                  << "AS SELECT count(*) FROM author GROUP BY full_name HAVING max(full_name) > ''";
        QTest::newRow("union") << "AS SELECT name FROM author UNION ALL SELECT name FROM shop ORDER BY name"
                               << "AS SELECT full_name FROM author UNION ALL SELECT name FROM shop ORDER BY full_name";
        QTest::newRow("correlated")
            << "AS SELECT id FROM shop WHERE EXISTS (SELECT 1 FROM author WHERE name = shop.name)"
            << "AS SELECT id FROM shop WHERE EXISTS (SELECT 1 FROM author WHERE full_name = shop.name)";
        QTest::newRow("outer column")
            << "AS SELECT id FROM author WHERE EXISTS (SELECT 1 FROM book WHERE title = name)"
            << "AS SELECT id FROM author WHERE EXISTS (SELECT 1 FROM book WHERE title = full_name)";
        QTest::newRow("inner hides outer") << "AS SELECT id FROM author WHERE EXISTS (SELECT name FROM shop)"
                                           << "AS SELECT id FROM author WHERE EXISTS (SELECT name FROM shop)";
        QTest::newRow("derived table") << "AS SELECT name, d.name FROM (SELECT name FROM author) d"
                                       << "AS SELECT full_name, d.full_name FROM (SELECT full_name FROM author) d";
        QTest::newRow("derived table with alias") << "AS SELECT name FROM (SELECT a.name AS name FROM author a)"
                                                  << "AS SELECT name FROM (SELECT a.full_name AS name FROM author a)";
        QTest::newRow("derived star") << "AS SELECT name FROM (SELECT * FROM author)"
                                      << "AS SELECT full_name FROM (SELECT * FROM author)";
        QTest::newRow("derived qualified star") << "AS SELECT name FROM (SELECT b.*, a.* FROM book b, author a)"
                                                << "AS SELECT full_name FROM (SELECT b.*, a.* FROM book b, author a)";
        QTest::newRow("common table expression")
            << "AS WITH c AS (SELECT name FROM author) SELECT c.name FROM c"
            << "AS WITH c AS (SELECT full_name FROM author) SELECT c.full_name FROM c";
        QTest::newRow("named expression columns")
            << "AS WITH c(name) AS (SELECT name FROM author) SELECT name FROM c"
            << "AS WITH c(name) AS (SELECT full_name FROM author) SELECT name FROM c";
        QTest::newRow("expression hides table") << "AS WITH author AS (SELECT 1 AS name) SELECT name FROM author"
                                                << "AS WITH author AS (SELECT 1 AS name) SELECT name FROM author";
        QTest::newRow("recursive")
            << "AS WITH RECURSIVE c AS (SELECT name FROM author UNION SELECT c.name FROM c) SELECT name FROM c"
            << "AS WITH RECURSIVE c AS (SELECT full_name FROM author UNION SELECT c.full_name FROM c) SELECT full_name "
               "FROM c";
        QTest::newRow("using keeps it") << "AS SELECT name FROM author JOIN shop USING (name)"
                                        << "AS SELECT name FROM author JOIN shop USING (name)";
        QTest::newRow("window")
            << "AS SELECT row_number() OVER (PARTITION BY name ORDER BY name) FROM author"
            << "AS SELECT row_number() OVER (PARTITION BY full_name ORDER BY full_name) FROM author";
        QTest::newRow("named window") << "AS SELECT sum(id) OVER w FROM author WINDOW w AS (PARTITION BY name)"
                                      << "AS SELECT sum(id) OVER w FROM author WINDOW w AS (PARTITION BY full_name)";
        QTest::newRow("filter") << "AS SELECT count(*) FILTER (WHERE name > '') FROM author"
                                << "AS SELECT count(*) FILTER (WHERE full_name > '') FROM author";
        QTest::newRow("parenthesised join")
            << "AS SELECT name FROM (author JOIN book ON book.author_id = author.id)"
            << "AS SELECT full_name FROM (author JOIN book ON book.author_id = author.id)";
        QTest::newRow("unknown table") << "AS SELECT x.name FROM author JOIN mystery x"
                                       << "AS SELECT x.name FROM author JOIN mystery x";
        QTest::newRow("table function")
            << "AS SELECT author.name, j.value FROM author, json_each(author.name) j"
            << "AS SELECT author.full_name, j.value FROM author, json_each(author.full_name) j";
        QTest::newRow("scalar subquery")
            << "AS SELECT (SELECT name FROM author WHERE author.id = book.author_id) AS name FROM book"
            << "AS SELECT (SELECT full_name FROM author WHERE author.id = book.author_id) AS name FROM book";
        QTest::newRow("string of that name") << "AS SELECT 'name' FROM author"
                                             << "AS SELECT 'name' FROM author";
        QTest::newRow("not distinct from") << "AS SELECT id FROM author WHERE name IS NOT DISTINCT FROM id"
                                           << "AS SELECT id FROM author WHERE full_name IS NOT DISTINCT FROM id";
        QTest::newRow("touching a string") << "AS SELECT name'alias' FROM author"
                                           << "AS SELECT full_name 'alias' FROM author";
        QTest::newRow("layout is kept") << "AS\n  SELECT\tname -- name\n  FROM author"
                                        << "AS\n  SELECT\tfull_name -- name\n  FROM author";
    }

    void columnInView()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(renamed(sql), expected);
    }

    /** Read once for each query that reads them, these would never end. */
    void queriesThatReadTheSameTwice()
    {
        const auto text = [](const QString &name) {
            QString sql = QStringLiteral("AS WITH q0 AS (SELECT %1 FROM author)").arg(name);
            for (int i = 1; i <= 30; ++i)
                sql += QStringLiteral(", q%1 AS (SELECT * FROM q%2, q%2)").arg(i).arg(i - 1);
            return sql + QStringLiteral(" SELECT %1 FROM q30").arg(name);
        };
        QCOMPARE(renamed(text("name")), text("full_name"));
        const auto shown = viewColumns("AS WITH q AS (SELECT * FROM shop) SELECT * FROM q, q AS r", columnsOf);
        QCOMPARE(shown.value_or(QStringList()), QStringList({"id", "name", "id", "name"}));
        QVERIFY(!viewColumns(text("name").replace("SELECT name FROM q30", "SELECT * FROM q30"), columnsOf));
        QString nothing = "AS WITH q0 AS (SELECT other.* FROM author)";
        for (int i = 1; i <= 30; ++i)
            nothing += QStringLiteral(", q%1 AS (SELECT * FROM q%2, q%2)").arg(i).arg(i - 1);
        QCOMPARE(viewColumns(nothing + " SELECT * FROM q30", columnsOf).value_or(QStringList("none")), QStringList());
        const QString circle = "AS WITH q AS (SELECT * FROM q, q) SELECT name, * FROM q";
        QCOMPARE(renamed(circle), circle);
        QVERIFY(!viewColumns(circle, columnsOf));
    }

    void columnInTrigger_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("new and old")
            << "AFTER UPDATE ON author WHEN old.name <> new.name BEGIN SELECT NEW.name; END"
            << "AFTER UPDATE ON author WHEN old.full_name <> new.full_name BEGIN SELECT NEW.full_name; END";
        QTest::newRow("another table's new") << "AFTER INSERT ON shop BEGIN SELECT new.name; END"
                                             << "AFTER INSERT ON shop BEGIN SELECT new.name; END";
        QTest::newRow("update of") << "AFTER UPDATE OF id, name ON author BEGIN SELECT 1; END"
                                   << "AFTER UPDATE OF id, full_name ON author BEGIN SELECT 1; END";
        QTest::newRow("update of another") << "AFTER UPDATE OF name ON shop BEGIN SELECT 1; END"
                                           << "AFTER UPDATE OF name ON shop BEGIN SELECT 1; END";
        QTest::newRow("insert")
            << "AFTER INSERT ON shop BEGIN INSERT INTO author (id, name) VALUES (new.id, new.name); END"
            << "AFTER INSERT ON shop BEGIN INSERT INTO author (id, full_name) VALUES (new.id, new.name); END";
        QTest::newRow("insert select") << "AFTER INSERT ON book BEGIN INSERT OR IGNORE INTO author(name) SELECT name "
                                          "FROM shop WHERE name <> ''; END"
                                       << "AFTER INSERT ON book BEGIN INSERT OR IGNORE INTO author(full_name) SELECT "
                                          "name FROM shop WHERE name <> ''; END";
        QTest::newRow("upsert")
            << "AFTER INSERT ON book BEGIN INSERT INTO author(id, name) SELECT id, name FROM shop WHERE 1 ON CONFLICT "
               "(name) DO UPDATE SET name = excluded.name; END"
            << "AFTER INSERT ON book BEGIN INSERT INTO author(id, full_name) SELECT id, name FROM shop WHERE 1 ON "
               "CONFLICT (full_name) DO UPDATE SET full_name = excluded.full_name; END";
        QTest::newRow("update")
            << "AFTER INSERT ON book BEGIN UPDATE author SET name = name || new.title WHERE id = new.author_id; END"
            << "AFTER INSERT ON book BEGIN UPDATE author SET full_name = full_name || new.title WHERE id = "
               "new.author_id; END";
        QTest::newRow("delete") << "BEFORE DELETE ON book FOR EACH ROW BEGIN DELETE FROM author WHERE name = 'name'; "
                                   "DELETE FROM shop WHERE name = 1; END"
                                << "BEFORE DELETE ON book FOR EACH ROW BEGIN DELETE FROM author WHERE full_name = "
                                   "'name'; DELETE FROM shop WHERE name = 1; END";
        QTest::newRow("raise")
            << "BEFORE INSERT ON author BEGIN SELECT RAISE(ABORT, 'name') WHERE new.name IS NULL; END"
            << "BEFORE INSERT ON author BEGIN SELECT RAISE(ABORT, 'name') WHERE new.full_name IS NULL; END";
        QTest::newRow("case in body") << "AFTER INSERT ON author BEGIN UPDATE shop SET name = CASE WHEN new.name THEN "
                                         "name END; SELECT name FROM author; END"
                                      << "AFTER INSERT ON author BEGIN UPDATE shop SET name = CASE WHEN new.full_name "
                                         "THEN name END; SELECT full_name FROM author; END";
        QTest::newRow("instead of")
            << "INSTEAD OF INSERT ON v BEGIN INSERT INTO author(name) VALUES (new.name); END"
            << "INSTEAD OF INSERT ON v BEGIN INSERT INTO author(full_name) VALUES (new.name); END";
    }

    void columnInTrigger()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(renamed(sql), expected);
    }

    void tableInDefinition_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("from") << "AS SELECT author.name, author.* FROM author"
                              << "AS SELECT person.name, person.* FROM person";
        QTest::newRow("alias") << "AS SELECT a.name FROM Author a"
                               << "AS SELECT a.name FROM person a";
        QTest::newRow("alias of that name") << "AS SELECT author.name FROM shop author"
                                            << "AS SELECT author.name FROM shop author";
        QTest::newRow("column of that name") << "AS SELECT author FROM book"
                                             << "AS SELECT author FROM book";
        QTest::newRow("join") << "AS SELECT 1 FROM book LEFT OUTER JOIN \"author\" ON \"author\".id = 1"
                              << "AS SELECT 1 FROM book LEFT OUTER JOIN \"person\" ON \"person\".id = 1";
        QTest::newRow("list of tables") << "AS SELECT 1 FROM book b, author, shop"
                                        << "AS SELECT 1 FROM book b, person, shop";
        QTest::newRow("subqueries")
            << "AS SELECT (SELECT max(id) FROM author) FROM (SELECT * FROM author) WHERE 1 IN (SELECT id FROM author)"
            << "AS SELECT (SELECT max(id) FROM person) FROM (SELECT * FROM person) WHERE 1 IN (SELECT id FROM person)";
        QTest::newRow("in table") << "AS SELECT 1 FROM book WHERE id IN author"
                                  << "AS SELECT 1 FROM book WHERE id IN person";
        QTest::newRow("outer qualifier")
            << "AS SELECT 1 FROM author WHERE EXISTS (SELECT 1 FROM book WHERE author_id = author.id)"
            << "AS SELECT 1 FROM person WHERE EXISTS (SELECT 1 FROM book WHERE author_id = person.id)";
        QTest::newRow("expression of that name") << "AS WITH author AS (SELECT 1) SELECT * FROM author"
                                                 << "AS WITH author AS (SELECT 1) SELECT * FROM author";
        QTest::newRow("namespace") << "AS SELECT * FROM main.author"
                                   << "AS SELECT * FROM main.person";
        QTest::newRow("whole row") << "AS SELECT to_json(author), id FROM author WHERE author IS NOT NULL"
                                   << "AS SELECT to_json(person), id FROM person WHERE person IS NOT NULL";
        QTest::newRow("whole row of the result keeps its name")
            << "AS SELECT author, author AS a FROM author ORDER BY author"
            << "AS SELECT person AS author, person AS a FROM person ORDER BY author";
        QTest::newRow("whole row from outside")
            << "AS SELECT 1 FROM author WHERE EXISTS (SELECT 1 FROM book WHERE f(author))"
            << "AS SELECT 1 FROM person WHERE EXISTS (SELECT 1 FROM book WHERE f(person))";
        QTest::newRow("whole row by another name") << "AS SELECT f(a), f(author) FROM author a"
                                                   << "AS SELECT f(a), f(author) FROM person a";
        QTest::newRow("column of that name") << "AS SELECT f(author) FROM author, (SELECT 1 AS author) x"
                                             << "AS SELECT f(author) FROM person, (SELECT 1 AS author) x";
        QTest::newRow("column that may be of that name") << "AS SELECT f(author) FROM author, unknown"
                                                         << "AS SELECT f(author) FROM person, unknown";
        QTest::newRow("trigger")
            << "AFTER INSERT ON author BEGIN INSERT INTO author(id) VALUES (1); UPDATE OR IGNORE author SET id = 2; "
               "DELETE FROM author WHERE author.id = 3; REPLACE INTO author VALUES (4, 'author'); END"
            << "AFTER INSERT ON person BEGIN INSERT INTO person(id) VALUES (1); UPDATE OR IGNORE person SET id = 2; "
               "DELETE FROM person WHERE person.id = 3; REPLACE INTO person VALUES (4, 'author'); END";
    }

    void tableInDefinition()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(renameTableInDefinition(sql, {"author"}, "person", columnsOf), expected);
    }

    void namesThatTouchStayApart()
    {
        QCOMPARE(moveTableInDefinition("AS SELECT 1 FROM\"book\"", {"book"}, "shop"), "AS SELECT 1 FROM shop.\"book\"");
        QCOMPARE(moveTableInDefinition("AS SELECT 1 FROM\"shop\".book", {"book", "shop"}, QString()),
                 "AS SELECT 1 FROM book");
        QCOMPARE(moveTableInDefinition("AS SELECT 1 FROM shop.book", {"book", "shop"}, "shop"),
                 "AS SELECT 1 FROM shop.book");
        const RelationName routine{"price"};
        QCOMPARE(moveCall("1 AND\"price\"(a)", DefinitionObject::Kind::Function, routine, "shop"),
                 "1 AND shop.\"price\"(a)");
        QCOMPARE(renameCall("1price(a)", DefinitionObject::Kind::Function, routine, "e2"), "1 e2(a)");
    }

    void survivesAnyText()
    {
        const QStringList pieces{
            "SELECT ", "FROM ",  "author ", "name ",        "(",       ")",      ",",         ".",   "AS ",
            "WITH ",   "UNION ", "ON ",     "BEGIN ",       "END ",    ";",      "'",         "\"",  "*",
            "CASE ",   "IN ",    "JOIN ",   "INSERT INTO ", "UPDATE ", "RAISE(", "ORDER BY ", "OF ", "[",
            "]",       "ARRAY[", "::",      "DO ",          "TO ",     "USING ", "."};
        quint32 random = 7;
        for (int round = 0; round < 5000; ++round) {
            static const QStringList starts{QString(), "AS ON UPDATE TO author ", "ON author ", "AS RESTRICTIVE ON "};
            QString sql = starts.at(round % starts.size());
            for (int i = 0; i < 25; ++i) {
                random = random * 1664525u + 1013904223u;
                sql += pieces.at((random >> 16) % pieces.size());
            }
            QCOMPARE(renameColumnInDefinition(sql, {"author"}, "name", "name", columnsOf).size() >= sql.size() - 1,
                     true);
            QCOMPARE(renameTableInDefinition(sql, {"nobody"}, "x", columnsOf), sql);
        }
        const QString deep = "AS SELECT " + QString("(SELECT ").repeated(5000) + "1" + QString(")").repeated(5000);
        QCOMPARE(renameTableInDefinition(deep, {"nobody"}, "x", columnsOf), deep);
        QCOMPARE(renameTableInDefinition(QString("(").repeated(20000), {"nobody"}, "x", columnsOf),
                 QString("(").repeated(20000));
        QCOMPARE(renameTableInDefinition("AS SELECT 1 FROM " + QString("(").repeated(20000), {"nobody"}, "x", columnsOf)
                     .size(),
                 20017);
    }
};

QTEST_GUILESS_MAIN(RenameInSqlTest)
#include "tst_rename_in_sql.moc"
