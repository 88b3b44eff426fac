// SPDX-License-Identifier: MIT
#include "core/dialect/way_back.h"
#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString book = QStringLiteral("book(id pk, title text, subtitle text not null)");

QList<Operation> changes(const Schema &before, const Schema &after)
{
    return SchemaDiffer().diff(before, after).operations;
}

QStringList texts(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.text);
    return result;
}

} // namespace

class WayBackTest : public QObject
{
    Q_OBJECT

private slots:
    void droppedColumnWithoutDefault();
    void agreesWithTheRollback();
    void sqlWithoutAWayBack();
    void nothingInTheWay_data();
    void nothingInTheWay();
};

void WayBackTest::droppedColumnWithoutDefault()
{
    const Schema before = schemaFromText(book);
    const Schema after = edited(before).dropColumn(QStringLiteral("book.subtitle"));
    const QList<Finding> found = obstaclesToWayBack(sqliteDialect(), before, changes(before, after));
    QCOMPARE(texts(found), QStringList("Cannot be rolled back while book has rows: subtitle refuses NULL and has no "
                                       "default."));
    QCOMPARE(found.first().severity, Finding::Severity::Warning);
    QCOMPARE(found.first().object, tableId(QStringLiteral("book")));
    QCOMPARE(found.first().part, columnId(QStringLiteral("book.subtitle")));
}

/** The rollback is refused with a row and not without one. */
void WayBackTest::agreesWithTheRollback()
{
    const Schema before = schemaFromText(book);
    const Schema after = edited(before).dropColumn(QStringLiteral("book.subtitle"));
    const QList<Operation> forwards = changes(before, after);
    const auto backwards = sqliteDialect().plan(after, *inverse(forwards, before));
    for (const bool hasRow : {true, false}) {
        const SqliteSandbox database;
        QVERIFY(database.run(*sqliteDialect().plan({}, changes({}, before))));
        if (hasRow)
            QVERIFY(database.connection().execute(QStringLiteral("INSERT INTO book VALUES (1, 'Solaris', '')")));
        QVERIFY(database.run(*sqliteDialect().plan(before, forwards)));
        QCOMPARE(database.run(*backwards).has_value(), !hasRow);
    }
}

void WayBackTest::sqlWithoutAWayBack()
{
    RawSql sql;
    sql.forwards.insert(QString(), QStringLiteral("DELETE FROM book"));
    const Schema before = schemaFromText(book);
    const QList<Finding> found = obstaclesToWayBack(sqliteDialect(), before, {sql});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, QStringLiteral("plan.irreversible"));
    sql.backwards.insert(QString(), QStringLiteral("SELECT 1"));
    QCOMPARE(texts(obstaclesToWayBack(sqliteDialect(), before, {sql})), QStringList());
}

void WayBackTest::nothingInTheWay_data()
{
    QTest::addColumn<QString>("after");
    QTest::newRow("column that takes NULL") << "book(id pk, subtitle text not null)";
    QTest::newRow("whole table") << "author(id pk)";
    QTest::newRow("new column") << "book(id pk, title text, subtitle text not null, price real)";
    QTest::newRow("NULL allowed") << "book(id pk, title text, subtitle text)";
}

void WayBackTest::nothingInTheWay()
{
    QFETCH(QString, after);
    const Schema before = schemaFromText(book);
    const QList<Operation> operations = changes(before, schemaFromText(after));
    QVERIFY(!operations.isEmpty());
    QCOMPARE(texts(obstaclesToWayBack(sqliteDialect(), before, operations)), QStringList());
}

QTEST_GUILESS_MAIN(WayBackTest)
#include "tst_way_back.moc"
