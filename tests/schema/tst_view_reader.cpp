// SPDX-License-Identifier: MIT
#include "core/schema/view_reader.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

/** What the tests' relations hold. */
std::optional<QStringList> columnsOf(const QString &name)
{
    if (name == QLatin1String("author"))
        return QStringList{"id", "name"};
    if (name == QLatin1String("book"))
        return QStringList{"id", "author_id", "title"};
    return std::nullopt;
}

/** "id name ?" with a question mark for a column without a certain name; "unknown". */
QString shown(const QString &definition)
{
    const ViewText text = readViewText(definition, columnsOf);
    if (!text.columns)
        return QStringLiteral("unknown");
    QStringList names = *text.columns;
    names.replaceInStrings(QRegularExpression(QStringLiteral("^$")), QStringLiteral("?"));
    return names.join(QLatin1Char(' '));
}

QString reads(const QString &definition)
{
    QStringList names;
    for (const SpelledRelation &relation : readViewText(definition, columnsOf).reads)
        names.append(relation.nameSpace.isEmpty() ? relation.name
                                                  : relation.nameSpace + QLatin1Char('.') + relation.name);
    return names.join(QLatin1Char(' '));
}

DefinitionObject view(const QString &name, const QString &definition, const QString &nameSpace = {})
{
    return {.id = ObjectId::derived(QStringLiteral("view ") + nameSpace + name),
            .kind = Kind::View,
            .nameSpace = nameSpace,
            .name = name,
            .definition = definition};
}

Schema library()
{
    Schema schema = schemaFromText(
        QStringLiteral("author(id pk, name text); book(id pk, title text, author_id -> author.id); shop(id pk)"));
    schema.objects.insert(view("titles", "AS SELECT title FROM book"));
    schema.objects.insert(view("everything", "AS SELECT t.*, a.* FROM titles t, author a"));
    return schema;
}

QString nameOf(const Schema &schema, ObjectId id)
{
    if (const Table *table = schema.tables.find(id))
        return table->name;
    const DefinitionObject *object = schema.objects.find(id);
    return object ? object->name : QStringLiteral("?");
}

/** "title, name + 1 <- book shop" */
QString told(ViewReader &reader, const Schema &schema, const QString &name)
{
    const ViewReading reading = *reader.read(schema).value(schema.objectNamed(name)->id);
    QString line = reading.columns.join(QStringLiteral(", "));
    if (reading.unnamed > 0)
        line += QStringLiteral(" + %1").arg(reading.unnamed);
    QStringList names;
    for (const ObjectId id : reading.reads)
        names.append(nameOf(schema, id));
    return line + QStringLiteral(" <- ") + names.join(QLatin1Char(' '));
}

QString told(const Schema &schema, const QString &name)
{
    ViewReader reader;
    return told(reader, schema, name);
}

} // namespace

class ViewReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *definition, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(definition) << QString::fromLatin1(expected);
        };
        row("columns", "AS SELECT id, author.name FROM author", "id name");
        row("aliases", "AS SELECT id AS a, name b FROM author", "a b");
        row("alias in quotes", "AS SELECT id AS \"first one\" FROM author", "first one");
        row("alias of an expression", "AS SELECT count(*) AS n, max(id) latest FROM author", "n latest");
        row("alias of a query", "AS SELECT (SELECT max(id) FROM book) newest FROM author", "newest");
        row("alias of a number", "AS SELECT 1 one, 'x' AS letter", "one letter");
        row("own list", "(a, b) AS SELECT id, name FROM author", "a b");
        row("own list over what is unknown", "(a, b) AS SELECT * FROM elsewhere", "a b");
        row("the first alone has a name", "(a) AS SELECT id, name FROM author", "a name");
        row("list with defaults", "(a DEFAULT 0, b COMMENT 'x') AS SELECT id, name FROM author", "a b");
        row("star", "AS SELECT * FROM author", "id name");
        row("star of one", "AS SELECT b.*, name FROM author JOIN book b ON b.author_id = author.id",
            "id author_id title name");
        row("using", "AS SELECT * FROM author JOIN book USING (id)", "id name author_id title");
        row("union", "AS SELECT id FROM author UNION ALL SELECT author_id FROM book", "id");
        row("table expression", "AS WITH c AS (SELECT name AS n FROM author) SELECT * FROM c", "n");
        row("named table expression", "AS WITH c(x, y) AS (SELECT id, name FROM author) SELECT * FROM c", "x y");
        row("derived table", "AS SELECT * FROM (SELECT title FROM book) t", "title");
        row("query in brackets", "AS (SELECT title FROM book)", "title");
        row("union of brackets", "AS (SELECT title FROM book) UNION (SELECT name FROM author)", "title");
        row("options", "WITH (security_barrier=true) AS SELECT title FROM book", "title");
        row("storage", "USING heap AS SELECT title FROM book WITH NO DATA", "title");
        row("distinct", "AS SELECT DISTINCT title FROM book", "title");
        row("check option", "AS SELECT title FROM book WITH CASCADED CHECK OPTION", "title");
        row("cast with alias", "AS SELECT id::text AS t, CAST(id AS integer) i FROM author", "t i");

        // What databases name differently, or the text does not tell.
        row("expression", "AS SELECT id + 1, name FROM author", "? name");
        row("call", "AS SELECT count(*), name FROM author", "? name");
        row("cast", "AS SELECT id::text FROM author", "?");
        row("values of the language", "AS SELECT current_user, true, name FROM author", "? ? name");
        row("time zone", "AS SELECT name AT TIME ZONE zone FROM author", "?");
        row("interval", "AS SELECT name + INTERVAL 1 DAY FROM author", "?");
        row("string as alias", "AS SELECT name'alias' FROM author", "?");
        row("case", "AS SELECT CASE WHEN id > 1 THEN 1 ELSE name END FROM author", "?");
        row("part of a value", "AS SELECT (author).name FROM author", "?");
        row("all parts of a value", "AS SELECT (author).*, id FROM author", "unknown");
        row("star of what is unknown", "AS SELECT id, e.* FROM author, elsewhere e", "unknown");
        row("star of a function", "AS SELECT * FROM json_each('[]')", "unknown");
        row("values", "AS VALUES (1, 2)", "unknown");
        row("unclosed quote", "AS SELECT id, 'x FROM author", "unknown");
        row("no query", "nothing of that kind", "unknown");
        row("nothing", "", "unknown");
    }

    void columns()
    {
        QFETCH(QString, definition);
        QTEST(shown(definition), "expected");
    }

    void relations_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("expected");
        QTest::newRow("join") << "AS SELECT 1 FROM author a LEFT JOIN sales.book b ON true"
                              << "author sales.book";
        QTest::newRow("once") << "AS SELECT 1 FROM author a, author b"
                              << "author";
        QTest::newRow("nested") << "AS SELECT (SELECT max(id) FROM book) FROM author WHERE id IN (SELECT id FROM shop)"
                                << "book author shop";
        QTest::newRow("union") << "AS SELECT 1 FROM author UNION SELECT 1 FROM book"
                               << "author book";
        QTest::newRow("in brackets") << "AS (SELECT 1 FROM author) UNION (SELECT 1 FROM book)"
                                     << "author book";
        QTest::newRow("own expressions") << "AS WITH author AS (SELECT 1 FROM book) SELECT * FROM author"
                                         << "book";
        QTest::newRow("function") << "AS SELECT * FROM generate_series(1, 3)"
                                  << "";
        QTest::newRow("names in strings") << "AS SELECT 'FROM shop' FROM author -- book"
                                          << "author";
        QTest::newRow("options") << "WITH (security_barrier) AS SELECT 1 FROM author"
                                 << "author";
    }

    void relations()
    {
        QFETCH(QString, definition);
        QTEST(reads(definition), "expected");
    }

    void viewsOfViews()
    {
        const Schema schema = library();
        QCOMPARE(told(schema, "titles"), "title <- book");
        QCOMPARE(told(schema, "everything"), "title, id, name <- titles author");
    }

    void circlesEnd()
    {
        Schema schema;
        schema.objects.insert(view("a", "AS SELECT * FROM b"));
        schema.objects.insert(view("b", "AS SELECT * FROM a"));
        schema.objects.insert(view("c", "AS SELECT * FROM c"));
        QCOMPARE(told(schema, "a"), " <- b");
        QCOMPARE(told(schema, "b"), " <- a");
        QCOMPARE(told(schema, "c"), " <- ");
    }

    void namesThatCouldBeTwoMeanNone()
    {
        Schema schema = schemaFromText(QStringLiteral("book(id pk)"));
        Table other = *schema.tableNamed(u"book");
        other.id = ObjectId::derived(u"other");
        other.nameSpace = QStringLiteral("sales");
        schema.tables.insert(other);
        schema.objects.insert(view("plain", "AS SELECT id FROM book"));
        schema.objects.insert(view("spelled", "AS SELECT id FROM sales.book"));
        schema.objects.insert(view("nowhere", "AS SELECT id FROM archive.book"));
        ViewReader reader;
        const ViewReadings readings = reader.read(schema);
        const auto readBy = [&](const char *name) {
            return readings.value(schema.objectNamed(QString(name))->id)->reads;
        };
        QCOMPARE(readBy("plain"), QList<ObjectId>{tableId("book")});
        QCOMPARE(readBy("spelled"), QList<ObjectId>{other.id});
        QCOMPARE(readBy("nowhere"), QList<ObjectId>());

        // In no default namespace: either could be meant.
        schema.tables.edit(tableId("book"))->nameSpace = QStringLiteral("archive");
        QCOMPARE(told(reader, schema, "plain"), "id <- ");
    }

    void hiddenColumnsAreInNoStar()
    {
        Schema schema = library();
        schema.objects.insert(view("all_authors", "AS SELECT * FROM author"));
        schema.tables.edit(tableId("author"))->columns[1].details.edit().invisible = true;
        QCOMPARE(told(schema, "all_authors"), "id <- author");
    }

    void whatItNeedsBesidesItsText()
    {
        Schema schema = library();
        DefinitionObject called = view("called", "AS SELECT now() AS t");
        called.dependsOn = {tableId("shop")};
        schema.objects.insert(called);
        ViewReader reader;
        QCOMPARE(told(reader, schema, "called"), "t <- shop");
        Schema without = schema;
        without.tables.remove(tableId("shop"));
        QCOMPARE(told(reader, without, "called"), "t <- ");
        QCOMPARE(told(reader, schema, "called"), "t <- shop");
    }

    /** Whatever is edited, the reader that has seen it all tells the same as a new one. */
    void followsEdits()
    {
        ViewReader reader;
        Schema schema = library();
        const auto agrees = [&] {
            ViewReader fresh;
            return reader.read(schema) == fresh.read(schema);
        };
        QVERIFY(agrees());
        schema.tables.edit(tableId("author"))->columns[1].name = QStringLiteral("full_name");
        QVERIFY(agrees());
        QCOMPARE(told(reader, schema, "everything"), "title, id, full_name <- titles author");
        schema.tables.edit(tableId("book"))->name = QStringLiteral("volume");
        QVERIFY(agrees());
        QCOMPARE(told(reader, schema, "titles"), "title <- ");
        schema.tables.edit(tableId("shop"))->name = QStringLiteral("book");
        QVERIFY(agrees());
        QCOMPARE(told(reader, schema, "titles"), "title <- book");
        schema.objects.edit(view("titles", {}).id)->definition = QStringLiteral("AS SELECT 1 AS one");
        QVERIFY(agrees());
        QCOMPARE(told(reader, schema, "everything"), "one, id, full_name <- titles author");
        schema.objects.remove(view("titles", {}).id);
        QVERIFY(agrees());
        QCOMPARE(told(reader, schema, "everything"), " <- author");
        schema.objects = {};
        QVERIFY(reader.read(schema).isEmpty());
    }

    void whatStaysIsTheSameValue()
    {
        ViewReader reader;
        Schema schema = library();
        const ViewReadings before = reader.read(schema);
        schema.tables.edit(tableId("author"))->comment = QStringLiteral("Who writes");
        const ViewReadings after = reader.read(schema);
        schema.tables.edit(tableId("book"))->columns[1].name = QStringLiteral("name");
        const ViewReadings renamed = reader.read(schema);
        for (auto reading = before.cbegin(); reading != before.cend(); ++reading) {
            QVERIFY(reading->sameData(after.value(reading.key())));
            // No star shows it.
            QVERIFY(reading->sameData(renamed.value(reading.key())));
        }
    }
};

QTEST_GUILESS_MAIN(ViewReaderTest)
#include "tst_view_reader.moc"
