// SPDX-License-Identifier: MIT
// What takes rows away, and what rows that are there may bar.

#include "tests/support/lint_case.h"

using namespace joinery;

namespace {

const QString book = QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, title varchar(90), isbn varchar(20), "
                                    "price integer)");
const QString author = QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name text)\n");
const QString mood = QStringLiteral("CREATE TYPE mood AS ENUM ('sad', 'ok')\n"
                                    "CREATE TABLE person (id INTEGER PRIMARY KEY, mood text)\ntype person.mood: mood");

} // namespace

class LintRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void destructive_data();
    void destructive() { LintCases::check(); }
    void lastOfANamespace();
    void dataDependent_data();
    void dataDependent() { LintCases::check(); }
    void strictTables();
    void partitions();
    void formerVersions();
    void exclusions();
    void whatTheRowsSayCounts();
};

void LintRowsTest::destructive_data()
{
    LintCases::columns();
    const char *sqlite = "sqlite";
    LintCases::add("table", sqlite, "destructive.table", book, "drop table book",
                   "CREATE TABLE draft (id INTEGER PRIMARY KEY)\ndrop table draft", "rename table book -> old_book");
    LintCases::add("column", sqlite, "destructive.column", book, "drop column book.price",
                   "add column book: pages INTEGER\ndrop column book.pages", "rename column book.price -> old_price");
    LintCases::add("enum value", "postgresql", "destructive.enum_value", mood, "drop value of mood: 'sad'",
                   "add value to mood: 'happy'", "rename value of mood: 'sad' -> 'unhappy'");
    LintCases::add("value of a column", "mariadb", "destructive.enum_value", book + "\ntype book.title: enum('a','b')",
                   "type book.title: enum('a')", "type book.title: enum('a','b','c')",
                   "type book.title: enum('a','b')");
    LintCases::add("object", sqlite, "destructive.object", book + "\nCREATE VIRTUAL TABLE search USING fts5(title)",
                   "drop virtual table search", "CREATE VIRTUAL TABLE other USING fts5(a)\ndrop virtual table other",
                   "rename virtual table search -> book_search");
    LintCases::add("rows", sqlite, "destructive.rows", book, "delete from book (id): (1)",
                   "CREATE TABLE draft (id INTEGER PRIMARY KEY)\ndelete from draft (id): (1)",
                   "delete from book (id, title, isbn, price): (1, 'a', 'b', 3)");
}

/** PostgreSQL drops a namespace when nothing is in it any more. */
void LintRowsTest::lastOfANamespace()
{
    const QString code = QStringLiteral("destructive.namespace");
    const Schema before = lintedSchema(book + QStringLiteral("\nmove table book -> shop"));
    const MoveTable move{referenceTo(before.tables.at(0)), QStringLiteral("store"), {}};
    QVERIFY(codesOf(linted(QStringLiteral("postgresql"), before, {move})).contains(code));
    // Others have none; that there is one is told elsewhere.
    QVERIFY(!codesOf(lint({mariadbDialect(), before, {move}, {}})).contains(code));
    const AddObject stays{{.id = ObjectId::derived(code), .kind = DefinitionObject::Kind::Namespace, .name = "shop"}};
    QVERIFY(!codesOf(linted(QStringLiteral("postgresql"), before, {stays, move})).contains(code));
}

void LintRowsTest::dataDependent_data()
{
    LintCases::columns();
    const char *sqlite = "sqlite";
    LintCases::add("unique constraint", sqlite, "data.unique", book, "add to book: UNIQUE (isbn)",
                   "add column book: code TEXT\nadd to book: UNIQUE (code)", "CREATE INDEX i ON book (isbn)");
    LintCases::add("unique index", "postgresql", "data.unique", book, "CREATE UNIQUE INDEX i ON book (isbn)",
                   "CREATE UNIQUE INDEX i ON book (isbn, id)", "CREATE INDEX i ON book (isbn)");
    LintCases::add("not null", "mariadb", "data.not_null", book, "alter column book: isbn varchar(20) NOT NULL",
                   "alter column book: isbn varchar(20) DEFAULT 'a'",
                   "alter column book: isbn varchar(20) NOT NULL DEFAULT ''");
    LintCases::add("required column", "postgresql", "data.required_column", book,
                   "add column book: pages INTEGER NOT NULL", "add column book: pages INTEGER NOT NULL DEFAULT 0");
    LintCases::add("check, PostgreSQL", "postgresql", "data.check", book, "add to book: CHECK (price > 0)",
                   "CREATE TABLE other (id INTEGER PRIMARY KEY CHECK (id > 0))");
    LintCases::add("check", sqlite, "data.check", book, "add to book: CHECK (price > 0)",
                   "CREATE TABLE other (id INTEGER PRIMARY KEY CHECK (id > 0))", "add column book: pages INTEGER");
    LintCases::add("foreign key, PostgreSQL", "postgresql", "data.foreign_key", author + book,
                   "add to book: FOREIGN KEY (price) REFERENCES author (id)",
                   "add column book: author_id INTEGER\nadd to book: FOREIGN KEY (author_id) REFERENCES author (id)");
    LintCases::add("foreign key", "mariadb", "data.foreign_key", author + book,
                   "add to book: FOREIGN KEY (price) REFERENCES author (id)",
                   "add column book: author_id INTEGER\nadd to book: FOREIGN KEY (author_id) REFERENCES author (id)",
                   "add column book: author_id INTEGER");
    LintCases::add("narrower", sqlite, "data.narrowing", book, "type book.title: varchar(40)",
                   "type book.title: varchar(200)", "type book.title: varchar(90)\ndefault book.title: 'a'");
}

void LintRowsTest::strictTables()
{
    const Schema before = lintedSchema(book);
    const auto strict = lintedOperations(before, QStringLiteral("type book.title: text\ntype book.isbn: text\n"
                                                                "options book: strict"));
    QVERIFY(codesOf(linted(QStringLiteral("sqlite"), before, strict)).contains(QStringLiteral("data.strict")));
    const auto same = lintedOperations(before, QStringLiteral("type book.title: text"));
    QVERIFY(!codesOf(linted(QStringLiteral("sqlite"), before, same)).contains(QStringLiteral("data.strict")));
}

void LintRowsTest::partitions()
{
    Schema before = lintedSchema(book);
    Table table = before.tables.at(0);
    table.options.partitionBy = QStringLiteral("RANGE (id)");
    const Partition low{.id = ObjectId::derived(u"low"), .name = "low", .bound = "FOR VALUES FROM (0) TO (9)"};
    table.partitions.insert(low);
    before.tables.insert(table);
    const auto codes = [&](const Operation &operation) {
        return codesOf(lint({postgresqlDialect(), before, {operation}, {}}));
    };
    const ObjectReference self = referenceTo(table);
    const QString dropped = QStringLiteral("destructive.partition");
    const QString placed = QStringLiteral("data.partition");
    Partition high = low;
    high.id = ObjectId::derived(u"high");
    high.name = QStringLiteral("high");
    QVERIFY(codes(DropPartition{self, referenceToPart(low)}).contains(dropped));
    QVERIFY(!codes(AddPartition{self, high}).contains(dropped));

    Partition narrower = low;
    narrower.bound = QStringLiteral("FOR VALUES FROM (0) TO (5)");
    QVERIFY(codes(AlterPartition{self, low, narrower}).contains(placed));
    Partition described = low;
    described.comment = QStringLiteral("The first");
    QVERIFY(!codes(AlterPartition{self, low, described}).contains(placed));
}

void LintRowsTest::formerVersions()
{
    const Schema before = lintedSchema(book);
    const QString code = QStringLiteral("destructive.history");
    AlterTableOptions alter{referenceTo(before.tables.at(0)), {}, {}, {}, {}};
    const auto codes = [&] { return codesOf(lint({mariadbDialect(), before, {alter}, {}})); };
    alter.after.systemVersioned = true;
    QVERIFY(!codes().contains(code));
    std::swap(alter.before, alter.after);
    QVERIFY(codes().contains(code));
}

void LintRowsTest::exclusions()
{
    const Schema before = lintedSchema(book);
    const Table &table = before.tables.at(0);
    const QString code = QStringLiteral("data.exclusion");
    const ExclusionConstraint apart{
        .id = ObjectId::derived(u"apart"), .name = "apart", .parts = {{{.column = table.columns.at(1).id}, "="}}};
    const AddExclusionConstraint add{referenceTo(table), apart};
    QVERIFY(codesOf(lint({postgresqlDialect(), before, {add}, {}})).contains(code));
    const QList<Operation> withTable{AddTable{table}, add};
    QVERIFY(!codesOf(lint({postgresqlDialect(), {}, withTable, {}})).contains(code));
}

/** Numbers take the place of "may". */
void LintRowsTest::whatTheRowsSayCounts()
{
    const Schema before = lintedSchema(book);
    const auto unique = lintedOperations(before, QStringLiteral("add to book: UNIQUE (isbn)"));
    const auto severity = [&](const LintFacts &facts, const LintSettings &settings = {}) {
        for (const LintFinding &found : linted(QStringLiteral("mariadb"), before, unique, settings, {}, facts))
            if (found.finding.code == QLatin1String("data.unique"))
                return found.finding.severity;
        return Finding::Severity::Info;
    };
    QCOMPARE(severity({}), Finding::Severity::Warning);
    QCOMPARE(severity({{}, {{0, 3}}}), Finding::Severity::Error);
    QCOMPARE(severity({{}, {{0, 0}}}), Finding::Severity::Info);
    // What the project says stays.
    const LintSettings settings{{{QStringLiteral("data.unique"), Finding::Severity::Warning}}, {}};
    QCOMPARE(severity({{}, {{0, 3}}}, settings), Finding::Severity::Warning);
    QCOMPARE(severity({{}, {{0, 0}}}, settings), Finding::Severity::Warning);
}

QTEST_GUILESS_MAIN(LintRowsTest)
#include "tst_lint_rows.moc"
