// SPDX-License-Identifier: MIT
#include "core/copying/fragment_json.h"
#include "core/copying/fragment_sql.h"
#include "core/copying/pasting.h"
#include "core/operation/apply.h"
#include "core/operation/edits.h"
#include "core/operation/part_access.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

Schema afterPaste(Schema schema, const Paste &paste)
{
    const Result<void> applied = joinery::apply(paste.operations, schema);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text()));
    return schema;
}

QStringList tableNames(const Schema &schema)
{
    QStringList names;
    for (const Table *table : sortedByName(schema.tables))
        names.append(table->name);
    return names;
}

QStringList texts(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.code + QLatin1String(": ") + finding.text);
    return result;
}

const QString shop = QStringLiteral("author(id integer pk, name text not null unique, age integer index);"
                                    "book(id integer pk, author_id integer -> author.id, title text)");

} // namespace

class PastingTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesGetNamesAndIdsOfTheirOwn();
    void textsNameTheCopy();
    void keysInsideLeadToTheCopies();
    void keysOutOfItStayInTheSameProject();
    void keysFindATableByItsName();
    void keysThatFitNothingAreLeftOutAndNamed();
    void whatWasCutKeepsItsIds();
    void enumsComeAlongOrAreThere();
    void triggersComeAlong();
    void typesOfAnotherDialect();
    void columnsComeWithWhatIsOnThem();
    void columnsOfTheSameTable();
    void jsonIsTheSame();
    void thousandsOfTables();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void sqlOfTables();
    void sqlOfColumns();
};

void PastingTest::copiesGetNamesAndIdsOfTheirOwn()
{
    const Schema schema = schemaFromText(shop);
    const Fragment fragment = fragmentOf(schema, {tableId("author")});
    const Paste paste = pasted(fragment, {schema, nullptr});
    const Schema after = afterPaste(schema, paste);

    QCOMPARE(tableNames(after), QStringList({"author", "author_2", "book"}));
    const Table &copy = *after.tableNamed(u"author_2");
    const Table &source = *after.tableNamed(u"author");
    QCOMPARE(paste.ids.value(source.id), copy.id);
    QCOMPARE(copy.columns.size(), source.columns.size());
    QVERIFY(copy.columns.first().id != source.columns.first().id);
    QCOMPARE(copy.uniqueConstraints.size(), 1);
    QCOMPARE(copy.indexes.size(), 1);
    QVERIFY(copy.indexes.at(0).name != source.indexes.at(0).name);
    QVERIFY(paste.notices.isEmpty());
}

void PastingTest::textsNameTheCopy()
{
    Schema schema = schemaFromText(shop);
    const ObjectId check = ObjectId::create();
    schema.tables.edit(tableId("author"))
        ->checks.insert(
            {.id = check, .name = QStringLiteral("grown"), .expression = QStringLiteral("author.age > 17")});
    const Schema after = afterPaste(schema, pasted(fragmentOf(schema, {tableId("author")}), {schema, nullptr}));

    const Table &copy = *after.tableNamed(u"author_2");
    QVERIFY2(copy.checks.at(0).expression.contains(QLatin1String("author_2")),
             qPrintable(copy.checks.at(0).expression));
    QCOMPARE(after.tableNamed(u"author")->checks.at(0).expression, QStringLiteral("author.age > 17"));
}

void PastingTest::keysInsideLeadToTheCopies()
{
    const Schema schema = schemaFromText(shop);
    const Schema after =
        afterPaste(schema, pasted(fragmentOf(schema, {tableId("author"), tableId("book")}), {schema, nullptr}));

    const Table &book = *after.tableNamed(u"book_2");
    QCOMPARE(book.foreignKeys.at(0).referencedTable, after.tableNamed(u"author_2")->id);
    QCOMPARE(book.foreignKeys.at(0).columns, QList{book.columnNamed(u"author_id")->id});
}

void PastingTest::keysOutOfItStayInTheSameProject()
{
    const Schema schema = schemaFromText(shop);
    const Paste paste = pasted(fragmentOf(schema, {tableId("book")}), {schema, nullptr});

    QCOMPARE(afterPaste(schema, paste).tableNamed(u"book_2")->foreignKeys.at(0).referencedTable, tableId("author"));
    QVERIFY(paste.notices.isEmpty());
}

void PastingTest::keysFindATableByItsName()
{
    const Schema schema = schemaFromText(shop);
    Schema other;
    Table author = *schema.tables.find(tableId("author"));
    author.id = ObjectId::create();
    author.name = QStringLiteral("Author");
    author.columns.first().id = ObjectId::create();
    author.columns.first().type = DataType::of(DataType::Kind::BigInt);
    other.tables.insert(author);

    const Schema after = afterPaste(other, pasted(fragmentOf(schema, {tableId("book")}), {other, nullptr}));

    const ForeignKey key = after.tableNamed(u"book")->foreignKeys.at(0);
    QCOMPARE(key.referencedTable, author.id);
    QCOMPARE(key.referencedColumns, QList{author.columns.first().id});
}

void PastingTest::keysThatFitNothingAreLeftOutAndNamed()
{
    const Schema schema = schemaFromText(shop);
    const Fragment fragment = fragmentOf(schema, {tableId("book")});
    const Paste alone = pasted(fragment, {{}, nullptr});
    QVERIFY(afterPaste({}, alone).tableNamed(u"book")->foreignKeys.isEmpty());
    QCOMPARE(texts(alone.notices),
             QStringList({"paste.foreign_key: The foreign key from book(author_id) to author(id) is left out: there is "
                          "no such table here with columns of a type that fits."}));

    const Schema misfit = schemaFromText(QStringLiteral("author(id boolean pk)"));
    Schema others = misfit;
    Table author = *misfit.tables.find(tableId("author"));
    author.id = ObjectId::create();
    others.tables = {author};
    QCOMPARE(pasted(fragment, {others, nullptr}).notices.size(), 1);
}

void PastingTest::whatWasCutKeepsItsIds()
{
    const Schema schema = schemaFromText(shop);
    Fragment fragment = fragmentOf(schema, {tableId("book")});
    fragment.isCut = true;
    Schema left = schema;
    QVERIFY(joinery::apply(dropTableEdit(schema, tableId("book")), left));

    const Schema back = afterPaste(left, pasted(fragment, {left, nullptr}));
    QVERIFY(back == schema);

    const Schema twice = afterPaste(back, pasted(fragment, {back, nullptr}));
    QCOMPARE(tableNames(twice), QStringList({"author", "book", "book_2"}));
}

void PastingTest::enumsComeAlongOrAreThere()
{
    Schema schema = schemaFromText(QStringLiteral("ticket(id integer pk)"));
    const EnumType mood{
        .id = ObjectId::create(), .name = QStringLiteral("mood"), .values = {{ObjectId::create(), "good"}}};
    schema.enums.insert(mood);
    schema.tables.edit(tableId("ticket"))
        ->columns.append({.id = ObjectId::create(), .name = "mood", .type = DataType::fromText("mood")});
    const Fragment fragment = fragmentOf(schema, {tableId("ticket")});
    QCOMPARE(fragment.schema.enums.size(), 1);

    QVERIFY(afterPaste(schema, pasted(fragment, {schema, nullptr})).enums == schema.enums);

    Schema other;
    other.enums.insert({.id = ObjectId::create(), .name = "mood", .values = {{ObjectId::create(), "bad"}}});
    const Schema after = afterPaste(other, pasted(fragment, {other, nullptr}));
    QVERIFY(after.enumNamed(u"mood_2"));
    QCOMPARE(after.tableNamed(u"ticket")->columnNamed(u"mood")->type, DataType::fromText("mood_2"));
}

void PastingTest::triggersComeAlong()
{
    Schema schema = schemaFromText(QStringLiteral("ticket(id integer pk, n integer)"));
    schema.objects.insert({.id = ObjectId::create(),
                           .kind = DefinitionObject::Kind::Trigger,
                           .name = "count_up",
                           .definition = "AFTER INSERT ON ticket BEGIN UPDATE ticket SET n = n + 1; END",
                           .table = tableId("ticket")});
    const Schema after = afterPaste(schema, pasted(fragmentOf(schema, {tableId("ticket")}), {schema, nullptr}));

    const DefinitionObject *copy = after.objectNamed(u"count_up_2");
    QVERIFY(copy);
    QCOMPARE(copy->definition, QStringLiteral("AFTER INSERT ON ticket_2 BEGIN UPDATE ticket_2 SET n = n + 1; END"));
    QCOMPARE(copy->table, after.tableNamed(u"ticket_2")->id);
}

void PastingTest::typesOfAnotherDialect()
{
    Schema schema = schemaFromText(QStringLiteral("ticket(id integer pk, price text)"));
    Table &ticket = *schema.tables.edit(tableId("ticket"));
    ticket.columns[1].type = DataType::fromText(QStringLiteral("INT"));
    ticket.options.withoutRowId = true;
    Fragment fragment = fragmentOf(schema, {tableId("ticket")});
    fragment.dialect = QStringLiteral("sqlite");

    const Paste same = pasted(fragment, {{}, &sqliteDialect()});
    QCOMPARE(afterPaste({}, same).tables.at(0).columns.at(1).type, DataType::fromText("INT"));
    QVERIFY(same.notices.isEmpty());

    const Paste other = pasted(fragment, {{}, &postgresqlDialect()});
    QCOMPARE(afterPaste({}, other).tables.at(0).columns.at(1).type, DataType::of(DataType::Kind::Integer));
    QVERIFY2(!other.notices.isEmpty(), "WITHOUT ROWID is told");
}

void PastingTest::columnsComeWithWhatIsOnThem()
{
    Schema schema = schemaFromText(shop);
    const Fragment fragment =
        columnFragment(schema, tableId("author"), {columnId("author.age"), columnId("author.name")});
    QCOMPARE(fragment.schema.tables.at(0).columns.size(), 2);

    const Paste paste = pastedColumns(fragment, tableId("book"), columnId("book.id"), {schema, nullptr});
    const Table book = *afterPaste(schema, paste).tables.find(tableId("book"));

    QCOMPARE(book.columnNames({book.columns.at(0).id, book.columns.at(1).id, book.columns.at(2).id}),
             QStringList({"id", "name", "age"}));
    QCOMPARE(book.uniqueConstraints.at(0).columns, QList{book.columns.at(1).id});
    QCOMPARE(columnsOf(book.indexes.at(0)), QList{book.columns.at(2).id});
    QVERIFY(book.columns.at(1).id != columnId("author.name"));
}

void PastingTest::columnsOfTheSameTable()
{
    const Schema schema =
        schemaFromText(QStringLiteral("node(id integer pk, parent integer -> node.id check parent > 0)"));
    const Fragment fragment = columnFragment(schema, tableId("node"), {columnId("node.parent")});
    const Table node = *afterPaste(schema, pastedColumns(fragment, tableId("node"), {}, {schema, nullptr}))
                            .tables.find(tableId("node"));

    QCOMPARE(node.columns.last().name, QStringLiteral("parent_2"));
    QCOMPARE(node.foreignKeys.size(), 2);
    for (const ForeignKey &key : node.foreignKeys)
        QCOMPARE(key.referencedTable, tableId("node"));
    QSet<QString> checks;
    for (const CheckConstraint &check : node.checks)
        checks.insert(check.expression);
    QCOMPARE(checks, QSet<QString>({"parent > 0", "parent_2 > 0"}));
}

void PastingTest::jsonIsTheSame()
{
    const Schema schema = schemaFromText(shop);
    Fragment fragment = fragmentOf(schema, {tableId("book")});
    fragment.dialect = QStringLiteral("mariadb");
    fragment.isCut = true;
    fragment.positions.insert(tableId("book"), {12.5, -40});
    const QByteArray json = fragmentToJson(fragment);
    const Result<Fragment> read = fragmentFromJson(json, QStringLiteral("clipboard"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(*read == fragment);
    QVERIFY(looksLikeFragment(QString::fromUtf8(json)));

    const Fragment columns = columnFragment(schema, tableId("book"), {columnId("book.author_id")});
    const Result<Fragment> again = fragmentFromJson(fragmentToJson(columns), QStringLiteral("clipboard"));
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY(*again == columns);
}

void PastingTest::thousandsOfTables()
{
    constexpr int count = 3000;
    QStringList tables;
    for (int i = 0; i < count; ++i)
        tables.append(QStringLiteral("t%1(id integer pk, other integer -> t%2.id index, name text unique)")
                          .arg(i)
                          .arg((i * 7) % count));
    const Schema schema = schemaFromText(tables.join(QLatin1Char(';')));
    QElapsedTimer timer;
    timer.start();
    const Fragment fragment = fragmentOf(schema, schema.tables.ids());
    const Paste paste = pasted(fragment, {schema, &sqliteDialect()});
    // Quadratic it would take minutes; a busy machine may take its time for the rest.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(paste.operations.size(), count);
    const Schema after = afterPaste(schema, paste);
    QCOMPARE(after.tableNamed(u"t1_2")->foreignKeys.at(0).referencedTable, after.tableNamed(u"t7_2")->id);
}

void PastingTest::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1, 2]");
    QTest::newRow("no fragment") << QByteArray(R"({"joinery": 2})");
    QTest::newRow("newer") << QByteArray(R"({"joinery": 99, "fragment": "tables"})");
    QTest::newRow("unknown word") << QByteArray(R"({"joinery": 2, "fragment": "tables", "run": "rm"})");
    QTest::newRow("columns of nothing") << QByteArray(R"({"joinery": 2, "fragment": "columns"})");
    QTest::newRow("table without a name") << QByteArray(R"({"joinery": 2, "fragment": "tables", "tables": [{}]})");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void PastingTest::brokenJsonIsRefused()
{
    QFETCH(const QByteArray, json);
    const Result<Fragment> read = fragmentFromJson(json, QStringLiteral("clipboard"));
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

void PastingTest::sqlOfTables()
{
    const Schema schema = schemaFromText(shop);
    const Result<QString> sql = fragmentSql(fragmentOf(schema, {tableId("book")}), sqliteDialect());
    QVERIFY(sql);
    QVERIFY2(sql->startsWith(QLatin1String("CREATE TABLE \"book\"")), qPrintable(*sql));
    QVERIFY(!sql->contains(QLatin1String("CREATE TABLE \"author\"")));
    QVERIFY(sql->contains(QLatin1String("REFERENCES \"author\"")));
}

void PastingTest::sqlOfColumns()
{
    const Schema schema = schemaFromText(shop);
    const Result<QString> sql =
        fragmentSql(columnFragment(schema, tableId("author"), {columnId("author.name")}), sqliteDialect());
    QCOMPARE(sql.value(), QStringLiteral("name text not null"));
}

QTEST_GUILESS_MAIN(PastingTest)

#include "tst_pasting.moc"
