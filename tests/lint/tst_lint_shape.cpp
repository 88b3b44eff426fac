// SPDX-License-Identifier: MIT
// Keys, indexes, names, the way back, and what a migration does beside each other.

#include "core/lint/lint_rules.h"
#include "tests/support/lint_case.h"

using namespace joinery;

namespace {

const QString book = QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, title varchar(50), price integer)");
const QString author = QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name text)\n");

OperationNotes accepting(int operation, const char *code, const char *reason)
{
    OperationNote note;
    note.accepted.append({QString::fromLatin1(code), QString::fromLatin1(reason)});
    return {{operation, note}};
}

} // namespace

class LintShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void keysAndIndexes_data();
    void keysAndIndexes() { LintCases::check(); }
    void naming_data();
    void naming();
    void migrations_data();
    void migrations() { LintCases::check(); }
    void onlyWhatChangedIsTold();
    void withoutATransaction();
    void severitiesAreThoseOfTheProject();
    void acceptedFindings();
    void guideListsEveryRule();
};

void LintShapeTest::keysAndIndexes_data()
{
    LintCases::columns();
    LintCases::add("no primary key", "sqlite", "key.missing_primary", {}, "CREATE TABLE t (a INTEGER)",
                   "CREATE TABLE t (a INTEGER PRIMARY KEY)");
    LintCases::add("foreign key without an index", "postgresql", "key.missing_index", author,
                   "CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER REFERENCES author (id))",
                   "CREATE TABLE t (id INTEGER PRIMARY KEY REFERENCES author (id))");
    LintCases::add("repeated index", "sqlite", "key.duplicate_index", book + "\nCREATE INDEX i ON book (title)",
                   "CREATE INDEX j ON book (title)", "CREATE INDEX j ON book (price)");
    LintCases::add("beginning of another index", "sqlite", "key.redundant_index",
                   book + "\nCREATE INDEX i ON book (title, price)", "CREATE INDEX j ON book (title)",
                   "CREATE INDEX j ON book (price, title)");
}

void LintShapeTest::naming_data()
{
    LintCases::columns();
    LintCases::add("too long", "sqlite", "naming.length", book, "add column book: " + QString(64, u'a') + " INTEGER",
                   "add column book: " + QString(63, u'a') + " INTEGER", "add column book: pages INTEGER");
    LintCases::add("style of a table", "sqlite", "naming.style", {}, "CREATE TABLE OrderLine (id INTEGER PRIMARY KEY)",
                   "CREATE TABLE order_line (id INTEGER PRIMARY KEY)");
    LintCases::add("style of a column", "sqlite", "naming.style", book, "add column book: pageCount INTEGER",
                   "add column book: page_count INTEGER");
    LintCases::add("style of an index", "sqlite", "naming.style", book, "CREATE INDEX book_title ON book (title)",
                   "CREATE INDEX ix_book_title ON book (title)", "CREATE INDEX ix_title ON book (title)");
    LintCases::add("word of SQL", "sqlite", "naming.reserved", book, "add column book: \"order\" INTEGER",
                   "add column book: position INTEGER", "add column book: place INTEGER");
}

void LintShapeTest::naming()
{
    LintSettings settings;
    settings.naming.styles = {{QStringLiteral("tables"), QStringLiteral("snake_case")},
                              {QStringLiteral("columns"), QStringLiteral("snake_case")},
                              {QStringLiteral("indexes"), QStringLiteral("ix_.*")}};
    LintCases::check(settings);
}

void LintShapeTest::migrations_data()
{
    LintCases::columns();
    LintCases::add("no way back", "sqlite", "way_back.none", book, "sql: UPDATE book SET price = 1",
                   "add column book: pages INTEGER", "sql: UPDATE book SET price = 1 <- SELECT 1");
    LintCases::add("no way back with rows", "sqlite", "way_back.rows",
                   "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL)", "drop column t.a",
                   "add column t: b TEXT", "alter column t: a TEXT NOT NULL DEFAULT ''\ndrop column t.a");
    LintCases::add("tables and rows", "postgresql", "migration.mixed", book,
                   "add column book: pages INTEGER\ninsert into book (id): (1)",
                   "CREATE TABLE t (id INTEGER PRIMARY KEY)\ninsert into t (id): (1)",
                   "add column book: pages INTEGER");
    LintCases::add("default", "postgresql", "default.not_constant", book,
                   "add column book: added timestamp DEFAULT CURRENT_TIMESTAMP",
                   "add column book: pages INTEGER DEFAULT 1");
    LintCases::add("order of an enum", "postgresql", "enum.order", "CREATE TYPE mood AS ENUM ('sad', 'ok')",
                   "reorder values of mood: 'ok', 'sad'", "add value to mood: 'happy'");
    LintCases::add("order in a column", "mariadb", "enum.order", book + "\ntype book.title: enum('a','b')",
                   "type book.title: enum('b','a')", "type book.title: enum('a','b','c')",
                   "type book.title: enum('a','b','d')");
}

void LintShapeTest::onlyWhatChangedIsTold()
{
    const Schema before = lintedSchema(QStringLiteral("CREATE TABLE t (a INTEGER, b INTEGER)"));
    const auto operations = lintedOperations(before, QStringLiteral("add column t: c INTEGER"));
    QCOMPARE(codesOf(linted(QStringLiteral("sqlite"), before, operations)), QStringList());
}

void LintShapeTest::withoutATransaction()
{
    const Schema before = lintedSchema(book);
    const auto codes = [&](const char *text, bool transactional) {
        const auto operations = lintedOperations(before, QString::fromLatin1(text));
        const auto plan = postgresqlDialect().plan(before, operations);
        return codesOf(lint({postgresqlDialect(), before, operations, *plan, transactional}));
    };
    const QString code = QStringLiteral("migration.no_transaction");
    const char *two = "add column book: a INTEGER\nCREATE INDEX i ON book (title)";
    QVERIFY(codes(two, false).contains(code));
    QVERIFY(!codes(two, true).contains(code));
    QVERIFY(!codes("add column book: a INTEGER", false).contains(code));
}

void LintShapeTest::severitiesAreThoseOfTheProject()
{
    const Schema before = lintedSchema(book);
    const auto drop = lintedOperations(before, QStringLiteral("drop table book"));
    LintSettings settings;
    settings.rules = {{QStringLiteral("destructive.table"), Finding::Severity::Info},
                      {QStringLiteral("breaking.drop"), std::nullopt}};
    const QList<LintFinding> found = linted(QStringLiteral("sqlite"), before, drop, settings);
    QCOMPARE(codesOf(found), QStringList("destructive.table"));
    QCOMPARE(found.first().finding.severity, Finding::Severity::Info);
}

void LintShapeTest::acceptedFindings()
{
    const Schema before = lintedSchema(book);
    const auto drop = lintedOperations(before, QStringLiteral("drop table book"));
    const auto found =
        linted(QStringLiteral("sqlite"), before, drop, {}, accepting(0, "destructive.table", "moved to the archive"));
    QCOMPARE(codesOf(found), QStringList({"destructive.table", "breaking.drop"}));
    QCOMPARE(found.first().acceptedBecause, QStringLiteral("moved to the archive"));
    QVERIFY(!found.last().isAccepted());
    const auto idle = linted(QStringLiteral("sqlite"), before, drop, {}, accepting(0, "data.check", "no reason"));
    QCOMPARE(codesOf(idle).last(), QStringLiteral("lint.unused_allow"));
    QCOMPARE(idle.last().finding.severity, Finding::Severity::Info);
}

/** The page of the guide has a line for each rule, with its severity, and no other. */
void LintShapeTest::guideListsEveryRule()
{
    QFile file(QStringLiteral(JOINERY_SOURCE_DIR "/docs/guide/lint.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(QStringLiteral("^\\| `([a-z_]+\\.[a-z_]+)` \\| ([a-z]+) \\|"));
    QStringList told;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (const auto match = line.match(text); match.hasMatch())
            told.append(match.captured(1) + QLatin1Char(' ') + match.captured(2));
    }
    QStringList there;
    for (const LintRule &rule : lintRules())
        there.append(rule.code + QLatin1Char(' ') + severityWord(rule.severity));
    QCOMPARE(told, there);
}

QTEST_GUILESS_MAIN(LintShapeTest)
#include "tst_lint_shape.moc"
