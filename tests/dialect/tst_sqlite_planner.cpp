// SPDX-License-Identifier: MIT
// What a plan says besides its statements, and what it refuses. The statements themselves are in tests/cases.

#include "core/dialect/dialect.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_scene.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList whats(const Plan &plan)
{
    QStringList result;
    for (const Loss &loss : plan.losses)
        result.append(loss.what + QStringLiteral(" @") + QString::number(loss.operation) + QStringLiteral(": ") +
                      loss.countSql);
    return result;
}

Table numberedTable(int number, const Table &target)
{
    const QString seed = QString::number(number);
    Table table{.id = ObjectId::derived(QStringLiteral("table ") + seed), .name = QStringLiteral("table_") + seed};
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("column_%1").arg(i);
        table.columns.append({.id = ObjectId::derived(seed + name), .name = name, .type = DataType::varchar(20)});
    }
    table.primaryKey = PrimaryKey{.columns = {table.columns.first().id}};
    table.indexes.insert({.id = ObjectId::derived(QStringLiteral("index ") + seed),
                          .name = QStringLiteral("index_") + seed,
                          .parts = {{table.columns.at(1).id, {}, {}, false}}});
    if (!target.id.isNull())
        table.foreignKeys.insert({.id = ObjectId::derived(QStringLiteral("key ") + seed),
                                  .columns = {table.columns.at(2).id},
                                  .referencedTable = target.id,
                                  .referencedColumns = {target.columns.first().id}});
    return table;
}

/** A chain in which each table points to the one before; listed from the last to the first, the worst order. */
QList<Operation> chainOfTables(int count)
{
    QList<Operation> operations;
    Table previous;
    for (int i = 0; i < count; ++i) {
        previous = numberedTable(i, previous);
        operations.prepend(AddTable{previous});
    }
    return operations;
}

} // namespace

class SqlitePlannerTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToDoIsNoStep();
    void whatSqliteCannotStoreIsNoStep();
    void addedAndDroppedIsNoStep();
    void stepsKnowTheirOperation();
    void stepsKnowTheirRisk();
    void lossesAreNamedAsBeforeThePlan();
    void lossesOfWhatThePlanMadeAreNone();
    void droppedAndAddedAgainIsEmpty();
    void oneRebuildHoldsAllChangesOfATable();
    void rawSqlSplitsARebuild();
    void questionsBehindRawSqlAreAskedFirstWhereTheyCan_data();
    void questionsBehindRawSqlAreAskedFirstWhereTheyCan();
    void rawSqlOfAnotherDialectIsNoStep();
    void rawSqlWithoutForeignKeysIsFound();
    void virtualTablesLeftBehindAreFound();
    void triggersOfOneStatementAreTriedOnce();
    void childRowsSurviveADroppedParent();
    void foreignKeysAreOnAgainAfterAFailure();
    void allColumnsCanBeReplaced();
    void collationsOfTheApplicationAreLeftAlone_data();
    void collationsOfTheApplicationAreLeftAlone();
    void computedValuesAreKept();
    void targetsComeFirst();
    void changesOfOneTableDoNotReadTheOthers();
};

void SqlitePlannerTest::nothingToDoIsNoStep()
{
    QVERIFY(sqliteDialect().plan({}, {})->isEmpty());
    QVERIFY(sqliteDialect().plan(schemaFromText("a(id pk)"), {})->isEmpty());
}

void SqlitePlannerTest::whatSqliteCannotStoreIsNoStep()
{
    const Schema schema = schemaFromText("a(id integer pk, b varchar(20))");
    const Table &table = *schema.tables.begin();
    Column after = table.columns.at(1);
    after.comment = QStringLiteral("What people see");
    after.type = DataType::fromText(QStringLiteral("VarChar (20)"));
    const auto plan =
        sqliteDialect().plan(schema, {AlterTableOptions{referenceTo(table), {}, {}, {}, QStringLiteral("A comment")},
                                      AlterColumn{referenceTo(table), table.columns.at(1), after}});
    QVERIFY(plan);
    QVERIFY(plan->isEmpty());
    QVERIFY(plan->checks.isEmpty());
}

void SqlitePlannerTest::addedAndDroppedIsNoStep()
{
    const SqliteScene scene("CREATE TABLE shelf (id INTEGER PRIMARY KEY)\nadd column book: pages INTEGER\n"
                            "rename column book.pages -> sheets\ndrop column book.sheets\ndrop table shelf\n");
    QVERIFY(scene.planned);
    QCOMPARE(toScript(scene.plan()), QString());
    QVERIFY(scene.plan().losses.isEmpty());
}

void SqlitePlannerTest::stepsKnowTheirOperation()
{
    const SqliteScene scene(
        "rename table author -> writer\nadd column writer: born DATE\nalter column book: price NUMERIC\n"
        "CREATE INDEX book_price ON book (price)\nCREATE VIEW v AS SELECT 1\n");
    QVERIFY(scene.planned);
    QCOMPARE(scene.stepWith("RENAME TO \"writer\"")->operation, 0);
    QCOMPARE(scene.stepWith("ADD COLUMN \"born\"")->operation, 1);
    QCOMPARE(scene.stepWith("CREATE TABLE \"joinery_new_book\"")->operation, 2);
    QCOMPARE(scene.stepWith("CREATE VIEW")->operation, 4);
    QCOMPARE(scene.stepWith("foreign_keys=OFF")->operation, -1);
}

void SqlitePlannerTest::stepsKnowTheirRisk()
{
    QCOMPARE(
        SqliteScene("drop foreign key book (author_id)\ndrop table author\n").stepWith("DROP TABLE \"author\"")->risk,
        Risk::Destructive);
    QCOMPARE(SqliteScene("drop column book.price\n").stepWith("DROP COLUMN")->risk, Risk::Destructive);
    QCOMPARE(
        SqliteScene("drop column book.price\nalter column book: title TEXT DEFAULT 'x'\n").stepWith("INSERT")->risk,
        Risk::Destructive);
    QCOMPARE(SqliteScene("alter column book: price INTEGER\n").stepWith("INSERT")->risk, Risk::Lossy);
    QCOMPARE(SqliteScene("alter column book: title TEXT DEFAULT 'x'\n").stepWith("INSERT")->risk, Risk::Safe);
    QCOMPARE(SqliteScene("alter column book: title TEXT DEFAULT 'x'\n").stepWith("DROP TABLE")->risk, Risk::Safe);
}

void SqlitePlannerTest::lossesAreNamedAsBeforeThePlan()
{
    const SqliteScene scene("rename table book -> work\nrename column work.price -> cost\ndrop column work.cost\n"
                            "drop foreign key work (author_id)\ndrop table author\n");
    QVERIFY(scene.planned);
    QCOMPARE(whats(scene.plan()), QStringList({"column book.price @2: SELECT count(\"price\") FROM \"book\"",
                                               "table author @4: SELECT count(*) FROM \"author\""}));
    QCOMPARE(scene.database.connection().value(scene.plan().losses.first().countSql)->toInt(), 1);
}

void SqlitePlannerTest::lossesOfWhatThePlanMadeAreNone()
{
    const SqliteScene scene("add column book: a INTEGER\nadd column book: g TEXT GENERATED ALWAYS AS (title) VIRTUAL\n"
                            "drop column book.a\ndrop column book.g\n");
    QVERIFY(scene.planned);
    QVERIFY(scene.plan().losses.isEmpty());
}

void SqlitePlannerTest::droppedAndAddedAgainIsEmpty()
{
    const SqliteSandbox database;
    QVERIFY(database.runScript(sqliteShop));
    const Schema before = database.schema();
    const Table &author = *before.tableNamed(u"author");
    const Table &book = *before.tableNamed(u"book");
    const Column &price = *book.columnNamed(u"price");
    const auto plan = sqliteDialect().plan(before, {DropColumn{referenceTo(book), referenceToPart(price)},
                                                    AddColumn{referenceTo(book), price, {}},
                                                    DropTable{referenceTo(author)}, AddTable{author}});
    QVERIFY(plan);
    QCOMPARE(plan->losses.size(), 2);
    const auto outcome = database.run(*plan);
    // The rows that pointed to the authors are still there, so the run must not go through.
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, QStringLiteral("run.violation"));

    QVERIFY(database.runScript("UPDATE book SET author_id = NULL"));
    QVERIFY(database.run(*plan));
    QCOMPARE(database.connection().value("SELECT count(*) FROM author")->toInt(), 0);
    QCOMPARE(database.connection().value("SELECT count(price) FROM book")->toInt(), 0);
    QCOMPARE(database.connection().value("SELECT count(*) FROM book")->toInt(), 2);
}

void SqlitePlannerTest::oneRebuildHoldsAllChangesOfATable()
{
    const SqliteScene scene(
        "alter column book: title VARCHAR(100) DEFAULT 'x'\nalter column book: price NUMERIC(10,2)\n"
        "rename column book.title -> name\nadd to book: CHECK (price >= 0)\n"
        "reorder book: author_id, id, name, price\n");
    QVERIFY(scene.planned);
    QCOMPARE(toScript(scene.plan()).count("CREATE TABLE"), 1);
    QCOMPARE(toScript(scene.plan()).count("INSERT INTO \"joinery_new_book\""), 1);
}

void SqlitePlannerTest::rawSqlSplitsARebuild()
{
    const SqliteScene scene(
        "alter column book: title TEXT DEFAULT 'x'\nsql: UPDATE book SET title = 'y'; SELECT 1 <- SELECT 2\n"
        "alter column book: price NUMERIC\n");
    QVERIFY(scene.planned);
    QCOMPARE(toScript(scene.plan()).count("CREATE TABLE"), 2);
    QCOMPARE(scene.stepWith("UPDATE book")->operation, 1);
    QCOMPARE(scene.stepWith("UPDATE book")->sql, QStringLiteral("UPDATE book SET title = 'y'"));
    QCOMPARE(scene.stepWith("SELECT 1")->sql, QStringLiteral("SELECT 1"));
    QVERIFY(scene.database.run(scene.plan()));
}

void SqlitePlannerTest::questionsBehindRawSqlAreAskedFirstWhereTheyCan_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("first");
    const QString name = QStringLiteral("alter column author: name INTEGER NOT NULL\n");
    const QString title = QStringLiteral("alter column book: title INTEGER\n");
    QTest::newRow("of another table") << "sql: UPDATE book SET title = 'y' <- SELECT 2\n" << name << 1;
    QTest::newRow("of no table") << "sql: SELECT 'author' <- SELECT 2\n" << name << 1;
    QTest::newRow("of the table") << "sql: UPDATE \"Author\" SET name = '1' <- SELECT 2\n" << name << 0;
    QTest::newRow("of a table whose rows are taken along") << "sql: DELETE FROM author <- SELECT 2\n" << title << 0;
    QTest::newRow("that makes a trigger")
        << "sql: CREATE TRIGGER t AFTER UPDATE ON book BEGIN SELECT 1; END <- SELECT 2\n"
        << name << 0;
    QTest::newRow("behind a change of the table") << "add column author: born DATE\nsql: SELECT 1 <- SELECT 2\n"
                                                  << name << 0;
    QTest::newRow("without any") << QString() << name << 1;
}

/** What nothing so far can have changed is asked before the first statement; all else when its turn comes. */
void SqlitePlannerTest::questionsBehindRawSqlAreAskedFirstWhereTheyCan()
{
    QFETCH(const QString, before);
    QFETCH(const QString, change);
    QFETCH(const int, first);
    const SqliteScene scene(before + change);
    QVERIFY2(scene.planned, scene.planned ? "" : qPrintable(scene.planned.error().text()));
    QCOMPARE(scene.plan().checks.size(), first);
    const auto isQuestion = [](const PlanStep &step) {
        return step.mustReturnNoRows && !step.sql.startsWith(QLatin1String("PRAGMA"));
    };
    const auto asked = std::count_if(scene.plan().steps.begin(), scene.plan().steps.end(), isQuestion);
    QCOMPARE(asked, 1 - first);
}

void SqlitePlannerTest::rawSqlOfAnotherDialectIsNoStep()
{
    const RawSql raw{{{"postgresql", "SELECT now()"}}, {}};
    QVERIFY(sqliteDialect().plan({}, {raw})->isEmpty());
    const RawSql both{{{"", "SELECT 'any'"}, {"sqlite", "SELECT 'own'"}}, {}};
    QCOMPARE(sqliteDialect().plan({}, {both})->steps.first().sql, QStringLiteral("SELECT 'own'"));
}

void SqlitePlannerTest::rawSqlWithoutForeignKeysIsFound()
{
    const SqliteScene scene("alter column book: title TEXT DEFAULT 'x'\nsql: DELETE FROM author <- SELECT 1\n");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().findings.size(), 1);
    QCOMPARE(scene.plan().findings.first().code, QStringLiteral("sqlite.raw_sql_without_foreign_keys"));
    // Nothing cascades, so the books would point nowhere: that must not be committed.
    const auto outcome = scene.database.run(scene.plan());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, QStringLiteral("run.violation"));
    QCOMPARE(scene.database.connection().value("SELECT count(*) FROM author")->toInt(), 1);
    QVERIFY(SqliteScene("add column book: a INTEGER\nsql: DELETE FROM author <- SELECT 1\n").plan().findings.isEmpty());
}

void SqlitePlannerTest::virtualTablesLeftBehindAreFound()
{
    const SqliteScene scene("rename table book -> work\n",
                            sqliteShop + "CREATE VIRTUAL TABLE search USING fts5(title, content='book');"
                                         "CREATE VIRTUAL TABLE notes USING fts5(text);");
    QVERIFY(scene.planned);
    QCOMPARE(scene.plan().findings.size(), 1);
    QCOMPARE(scene.plan().findings.first().code, QStringLiteral("sqlite.virtual_table"));
    QVERIFY(scene.plan().findings.first().text.contains("search speaks of book"));
}

void SqlitePlannerTest::triggersOfOneStatementAreTriedOnce()
{
    const SqliteScene scene("rename column author.name -> full_name\n",
                            sqliteShop + "CREATE TRIGGER a AFTER INSERT ON author BEGIN SELECT NEW.name; END;"
                                         "CREATE TRIGGER b AFTER INSERT ON author BEGIN SELECT NEW.name || 'x'; END;"
                                         "CREATE TRIGGER c AFTER DELETE ON author BEGIN SELECT OLD.name; END;");
    QVERIFY(scene.planned);
    QCOMPARE(toScript(scene.plan()).count("EXPLAIN QUERY PLAN INSERT INTO \"author\""), 1);
    QCOMPARE(toScript(scene.plan()).count("EXPLAIN QUERY PLAN"), 2);
    QVERIFY(scene.database.run(scene.plan()));
}

void SqlitePlannerTest::childRowsSurviveADroppedParent()
{
    const SqliteScene scene("drop foreign key book (author_id)\ndrop table author\n");
    QVERIFY(scene.database.run(scene.plan()));
    QCOMPARE(scene.database.connection().value("SELECT count(*) FROM book")->toInt(), 2);
}

void SqlitePlannerTest::foreignKeysAreOnAgainAfterAFailure()
{
    const SqliteScene scene("alter column book: title TEXT DEFAULT 'x'\nsql: SELECT broken FROM nowhere <- SELECT 1\n",
                            sqliteShop + "CREATE VIEW v AS SELECT title FROM book;");
    const QString catalogue = catalogueText(scene.database.schema());
    QVERIFY(!scene.database.run(scene.plan()));
    QCOMPARE(scene.database.connection().value("PRAGMA foreign_keys")->toInt(), 1);
    QCOMPARE(scene.database.connection().value("PRAGMA legacy_alter_table")->toInt(), 0);
    QCOMPARE(catalogueText(scene.database.schema()), catalogue);
}

/** The same column again comes back empty, for which the old one has to be gone, with all the others, before. */
void SqlitePlannerTest::allColumnsCanBeReplaced()
{
    SqliteSandbox database;
    QVERIFY(database.runScript("CREATE TABLE t (a TEXT, b TEXT); INSERT INTO t VALUES ('x', 'y')"));
    const Schema before = database.schema();
    const Table &table = *before.tables.begin();
    const ObjectReference t = referenceTo(table);
    const QList<Operation> operations{DropColumn{t, referenceToPart(table.columns.at(0))},
                                      DropColumn{t, referenceToPart(table.columns.at(1))},
                                      AddColumn{.table = t, .column = table.columns.at(1)}};
    const auto plan = sqliteDialect().plan(before, operations);
    QVERIFY(plan && database.run(*plan));
    Schema after = before;
    QVERIFY(joinery::apply(operations, after));
    QCOMPARE(catalogueText(database.schema()), catalogueText(after));
    QVERIFY(database.connection().value("SELECT b FROM t")->isNull());
}

void SqlitePlannerTest::collationsOfTheApplicationAreLeftAlone_data()
{
    QTest::addColumn<QString>("operations");
    QTest::newRow("rebuild") << "alter column book: title VARCHAR(80)\n";
    QTest::newRow("renames") << "rename table author -> writer\nrename column writer.name -> title\n";
    QTest::newRow("added and dropped") << "add column book: pages INTEGER\ndrop column book.price\n";
}

/** An index in a collation that this program does not have. */
void SqlitePlannerTest::collationsOfTheApplicationAreLeftAlone()
{
    QFETCH(const QString, operations);
    const SqliteScene scene(operations, sqliteShop +
                                            "CREATE VIEW titles AS SELECT title FROM book;"
                                            "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT);"
                                            "CREATE INDEX word_text ON word (text);"
                                            "PRAGMA writable_schema = ON;"
                                            "UPDATE sqlite_schema SET sql = 'CREATE INDEX word_text ON word (text "
                                            "COLLATE unicase)' WHERE name = 'word_text';"
                                            "PRAGMA writable_schema = RESET;");
    QVERIFY(scene.planned);

    const auto done = scene.database.run(scene.plan());

    QVERIFY2(done, qPrintable(done ? QString() : done.error().sql + done.error().error.text()));
    Schema after = scene.before;
    QVERIFY(joinery::apply(scene.operations, after));
    QCOMPARE(catalogueText(scene.database.schema()), catalogueText(after));
    QCOMPARE(scene.database.connection().value("PRAGMA writable_schema")->toInt(), 0);
}

/** A column that is computed in another way, and one that is new, become plain in the same plan. */
void SqlitePlannerTest::computedValuesAreKept()
{
    SqliteSandbox database;
    QVERIFY(database.runScript("CREATE TABLE t (a INTEGER, b INTEGER AS (a * 2)); INSERT INTO t VALUES (5)"));
    const Schema before = database.schema();
    const Table &table = *before.tables.begin();
    const ObjectReference t = referenceTo(table);
    const Column &doubled = table.columns.at(1);
    Column tripled = doubled;
    tripled.generated->expression = QStringLiteral("a * 3");
    Column plain = doubled;
    plain.generated.reset();
    Column added = tripled;
    added.id = ObjectId::derived(u"c");
    added.name = QStringLiteral("c");
    Column addedPlain = added;
    addedPlain.generated.reset();
    const QList<Operation> operations{AlterColumn{t, doubled, tripled}, AddColumn{.table = t, .column = added},
                                      AlterColumn{t, tripled, plain}, AlterColumn{t, added, addedPlain}};
    const auto plan = sqliteDialect().plan(before, operations);
    QVERIFY(plan && database.run(*plan));
    Schema after = before;
    QVERIFY(joinery::apply(operations, after));
    QCOMPARE(catalogueText(database.schema()), catalogueText(after));
    QCOMPARE(database.connection().value("SELECT b FROM t")->toInt(), 15);
    QCOMPARE(database.connection().value("SELECT c FROM t")->toInt(), 15);
}

void SqlitePlannerTest::targetsComeFirst()
{
    const auto plan = sqliteDialect().plan({}, chainOfTables(1000));
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), 2000);
    QVERIFY(plan->steps.first().sql.contains("\"table_0\""));
}

void SqlitePlannerTest::changesOfOneTableDoNotReadTheOthers()
{
    Schema schema;
    QVERIFY(joinery::apply(chainOfTables(300), schema));
    QList<Operation> operations;
    for (const Table &table : schema.tables) {
        Column after = table.columns.at(5);
        after.nullable = false;
        after.defaultValue = DefaultValue::literal(QStringLiteral("x"));
        operations.append(AlterColumn{referenceTo(table), table.columns.at(5), after});
    }
    const auto plan = sqliteDialect().plan(schema, operations);
    QVERIFY(plan);
    QCOMPARE(toScript(*plan).count("CREATE TABLE"), 300);
    QCOMPARE(toScript(*plan).count("foreign_key_check"), 299);
}

QTEST_GUILESS_MAIN(SqlitePlannerTest)
#include "tst_sqlite_planner.moc"
