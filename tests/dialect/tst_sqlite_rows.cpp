// SPDX-License-Identifier: MIT
// What plans for rows, raw SQL with an effect and code say besides their statements, which are in tests/cases.

#include "core/database/data_questions.h"
#include "core/dialect/sqlite/sqlite_rows.h"
#include "core/dialect/way_back.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT, data BLOB);"
                                    "CREATE TABLE book (id INTEGER PRIMARY KEY, tag_id INTEGER"
                                    "    REFERENCES tag (id) ON DELETE CASCADE);"
                                    "INSERT INTO tag VALUES (1, 'a', NULL), (2, 'b', X'00');"
                                    "INSERT INTO book VALUES (1, 1), (2, 1), (3, 2);");

struct Scene
{
    explicit Scene(const QString &text, const QString &script = shop)
    {
        if (const auto made = database.runScript(script); !made)
            qFatal("%s", qPrintable(made.error().text()));
        before = database.schema();
        const auto read = operationsFromText(text, before);
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        operations = *read;
        planned = sqliteDialect().plan(before, operations);
    }

    [[nodiscard]] QString run() const
    {
        const auto done = database.run(*planned);
        return done ? QString() : done.error().error.text();
    }

    SqliteSandbox database;
    Schema before;
    QList<Operation> operations;
    Result<Plan> planned = Plan();
};

QStringList lossesIn(const Scene &scene)
{
    QStringList result;
    const auto counted = evaluateLosses(scene.database.connection(), *scene.planned);
    for (const CountedLoss &loss : counted ? *counted : QList<CountedLoss>())
        result.append(QStringLiteral("%1: %2").arg(loss.what).arg(loss.rows.value_or(-1)));
    return result;
}

} // namespace

class SqliteRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void literals_data();
    void literals();
    void textWithNulArrivesWhole();
    void manyRowsGoInGroups();
    void deletedRowsAreNamedWithTheirChildren();
    void rowsOfThisPlanAreNoLoss();
    void effectsLoseWhatTheySay();
    void questionsAreAskedFirstWhereTheyCanBe();
    void rowsThatAnotherRunTookFail();
    void effectIsTrueForWhatFollows();
    void effectMustBePossible();
    void codeIsRefusedByName();
    void wayBackOfRows();
    void uuidsAreUuids();
};

void SqliteRowsTest::literals_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::newRow("null") << sqliteLiteral(RowValue::null()) << "NULL";
    QTest::newRow("true") << sqliteLiteral(RowValue::boolean(true)) << "1";
    QTest::newRow("false") << sqliteLiteral(RowValue::boolean(false)) << "0";
    QTest::newRow("number") << sqliteLiteral(RowValue::number(QStringLiteral("-1.50"))) << "-1.50";
    QTest::newRow("text") << sqliteLiteral(RowValue::of(QStringLiteral("it's ü"))) << "'it''s ü'";
    QTest::newRow("empty") << sqliteLiteral(RowValue::of({})) << "''";
    QTest::newRow("nul") << sqliteLiteral(RowValue::of(QStringLiteral("a") + QChar(0))) << "CAST(X'6100' AS TEXT)";
    QTest::newRow("bytes") << sqliteLiteral(RowValue::bytes(QByteArray::fromHex("00ff"))) << "X'00FF'";
    QTest::newRow("no bytes") << sqliteLiteral(RowValue::bytes({})) << "X''";
}

void SqliteRowsTest::literals()
{
    QFETCH(QString, found);
    QTEST(found, "expected");
}

void SqliteRowsTest::textWithNulArrivesWhole()
{
    Scene scene(QStringLiteral("insert into tag (id, name): (5, 'x')"));
    InsertRows insert = std::get<InsertRows>(scene.operations.first());
    insert.rows[0][1] = RowValue::of(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QVERIFY(scene.database.run(*sqliteDialect().plan(scene.before, {insert})));
    const auto rows = scene.database.connection().query(QStringLiteral("SELECT hex(name) FROM tag WHERE id = 5"));
    QVERIFY(rows);
    // And it is found again by all its values.
    QVERIFY(scene.database.run(*sqliteDialect().plan(scene.before, {*inverse(Operation(insert), scene.before)})));
    QVERIFY(!scene.database.rows().contains(QLatin1String("tag: id=5")));
}

void SqliteRowsTest::manyRowsGoInGroups()
{
    Scene scene(QStringLiteral("insert into tag (id, name): (5, 'x')"));
    InsertRows insert = std::get<InsertRows>(scene.operations.first());
    insert.rows.clear();
    for (qint64 i = 0; i < 1200; ++i)
        insert.rows.append({RowValue::number(100 + i), RowValue::of(QString::number(i))});
    const auto plan = sqliteDialect().plan(scene.before, {insert});
    QCOMPARE(plan->steps.size(), 5);
    QCOMPARE(plan->checks.size(), 3);
    QVERIFY(scene.database.run(*plan));
    const auto back = sqliteDialect().plan(scene.before, {*inverse(Operation(insert), scene.before)});
    QCOMPARE(back->steps.size(), 3);
    QVERIFY(scene.database.run(*back));
    QCOMPARE(scene.database.rows().count(QLatin1String("tag: ")), 2);
}

void SqliteRowsTest::deletedRowsAreNamedWithTheirChildren()
{
    const Scene scene(QStringLiteral("rename table tag -> label\n"
                                     "delete from label (id, name): (1, 'a'), (2, 'b')"));
    QCOMPARE(lossesIn(scene), QStringList({"rows of tag: 2", "rows of book that go with those of tag: 3"}));
    QCOMPARE(scene.planned->losses.first().operation, 1);
    QCOMPARE(scene.run(), QString());
    QCOMPARE(scene.database.rows().count(QLatin1String("book: ")), 0);
}

void SqliteRowsTest::rowsOfThisPlanAreNoLoss()
{
    const Scene scene(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)\n"
                                     "insert into t (id): (1)\ndelete from t (id): (1)\n"
                                     "insert into tag (id): (7)\ndelete from tag (id): (7)"));
    QCOMPARE(lossesIn(scene), QStringList({"rows of tag: 0", "rows of book that go with those of tag: 0"}));
    QCOMPARE(scene.run(), QString());
}

void SqliteRowsTest::effectsLoseWhatTheySay()
{
    const Scene scene(QStringLiteral("sql: DROP TABLE book <- SELECT 1 means drop table book"));
    QCOMPARE(lossesIn(scene), QStringList("table book: 3"));
}

void SqliteRowsTest::questionsAreAskedFirstWhereTheyCanBe()
{
    const Scene first(QStringLiteral("insert into tag (id): (9)\ndelete from book (id): (1), (99)"));
    QCOMPARE(first.planned->checks.size(), 2);
    const auto failed = evaluateChecks(first.database.connection(), *first.planned);
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->first().message,
             QStringLiteral("Rows of book that are not there, or more often than this migration means: 1 (99). "
                            "Correct the data or the migration."));
    // What the plan itself did before can change the answer.
    const Scene second(QStringLiteral("delete from tag (id): (1)\ndelete from book (id): (1)"));
    QCOMPARE(second.planned->checks.size(), 1);
    QVERIFY2(second.run().contains(QLatin1String("(1)")), qPrintable(second.run()));
    QCOMPARE(second.database.rows().count(QLatin1String("tag: ")), 2);
}

void SqliteRowsTest::rowsThatAnotherRunTookFail()
{
    const Scene scene(QStringLiteral("update tag by (id) set (name): (1) ('z') was ('a')"));
    QVERIFY(scene.database.runScript(QStringLiteral("DELETE FROM tag WHERE id = 1")));
    QVERIFY(!scene.run().isEmpty());
}

void SqliteRowsTest::effectIsTrueForWhatFollows()
{
    const Scene scene(QStringLiteral("sql: ALTER TABLE tag RENAME TO label <- ALTER TABLE label RENAME TO tag"
                                     " means rename table tag -> label\n"
                                     "insert into label (id, name): (5, 'x')"));
    QVERIFY2(scene.planned, qPrintable(scene.planned ? QString() : scene.planned.error().text()));
    QCOMPARE(scene.run(), QString());
    Schema after = scene.before;
    QVERIFY(apply(scene.operations, after));
    QCOMPARE(catalogueText(scene.database.schema()), catalogueText(after));
    const auto back = sqliteDialect().plan(after, *inverse(scene.operations, scene.before));
    QVERIFY(scene.database.run(*back));
    QCOMPARE(catalogueText(scene.database.schema()), catalogueText(scene.before));
}

void SqliteRowsTest::effectMustBePossible()
{
    const Scene scene(QStringLiteral("sql: SELECT 1 <- SELECT 1 means move table tag -> shop"));
    QCOMPARE(scene.planned ? QString() : scene.planned.error().detail, QStringLiteral("sqlite.namespace"));
}

void SqliteRowsTest::codeIsRefusedByName()
{
    const Scene scene(QStringLiteral("call tidy_up"));
    QCOMPARE(scene.planned ? QString() : scene.planned.error().code, QStringLiteral("plan.code"));
    QVERIFY(scene.planned.error().message.contains(QLatin1String("tidy_up")));
}

void SqliteRowsTest::wayBackOfRows()
{
    const auto obstacles = [](const QString &text, const QString &script = shop) {
        const Scene scene(text, script);
        QStringList codes;
        for (const Finding &finding : obstaclesToWayBack(sqliteDialect(), scene.before, scene.operations))
            codes.append(finding.code);
        return codes;
    };
    QCOMPARE(obstacles(QStringLiteral("update tag by (id) set (name): (1) ('z')")), QStringList("plan.irreversible"));
    QCOMPARE(obstacles(QStringLiteral("update tag by (id) set (name): (1) ('z') was ('a')")), QStringList());
    QCOMPARE(obstacles(QStringLiteral("call tidy_up")), QStringList("plan.irreversible"));
    QCOMPARE(obstacles(QStringLiteral("delete from tag (id): (1)")), QStringList());
    QCOMPARE(obstacles(QStringLiteral("delete from t (id): (1)"),
                       QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, must TEXT NOT NULL)")),
             QStringList("plan.no_way_back"));
}

void SqliteRowsTest::uuidsAreUuids()
{
    Scene scene(QStringLiteral("add column tag: key TEXT NOT NULL DEFAULT ''\ndefault tag.key: uuid()"));
    // Both in one, which the text has no words for: rows get what the column has when it is added.
    AddColumn add = std::get<AddColumn>(scene.operations.at(0));
    add.column.defaultValue = std::get<AlterColumn>(scene.operations.at(1)).after.defaultValue;
    scene.planned = sqliteDialect().plan(scene.before, {add});
    QCOMPARE(scene.run(), QString());
    QVERIFY(scene.database.runScript(QStringLiteral("INSERT INTO tag (id) VALUES (8), (9)")));
    const QString rows = scene.database.rows();
    static const QRegularExpression uuid(
        QStringLiteral("key='([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})'"));
    QSet<QString> found;
    for (auto match = uuid.globalMatch(rows); match.hasNext();)
        found.insert(match.next().captured(1));
    QVERIFY2(found.size() == 4, qPrintable(rows));
}

QTEST_GUILESS_MAIN(SqliteRowsTest)
#include "tst_sqlite_rows.moc"
