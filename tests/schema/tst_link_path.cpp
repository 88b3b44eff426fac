// SPDX-License-Identifier: MIT
#include "core/schema/link_path.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

/** a ← b ← c ← d, b ← e → d, and x by itself. */
const Schema chain =
    schemaFromText(QStringLiteral("a(id pk); b(id pk, a_id -> a.id); c(id pk, b_id -> b.id, c_id -> c.id);"
                                  "d(id pk, c_id -> c.id); e(id pk, b_id -> b.id, d_id -> d.id); x(id pk)"));

QString names(const QList<ObjectId> &tables)
{
    QStringList all;
    for (const ObjectId id : tables)
        all.append(chain.tables.find(id)->name);
    return all.join(QLatin1Char(' '));
}

QString names(const QSet<ObjectId> &tables)
{
    QStringList all = names(tables.values()).split(QLatin1Char(' '));
    all.sort();
    return all.join(QLatin1Char(' '));
}

QSet<ObjectId> linked(const QString &table, int steps)
{
    return linkedTables(chain, {tableId(table)}, steps);
}

} // namespace

class LinkPathTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsGoEitherWay();
    void aPathIsAShortestOne();
    void thereIsNoWayToWhatIsAlone();
};

void LinkPathTest::stepsGoEitherWay()
{
    QCOMPARE(names(linked("a", 0)), "a");
    QCOMPARE(names(linked("a", 1)), "a b");
    QCOMPARE(names(linked("a", 2)), "a b c e");
    QCOMPARE(names(linked("d", 1)), "c d e");
    QCOMPARE(names(linked("a", 9)), "a b c d e");
    QCOMPARE(names(linked("x", 2)), "x");
    QCOMPARE(names(linkedTables(chain, {tableId("x"), tableId("a")}, 1)), "a b x");
    const OtherLinks others{{tableId("x"), tableId("c")}};
    QCOMPARE(names(linkedTables(chain, {tableId("x")}, 1, others)), "c x");
    QCOMPARE(names(linkedTables(chain, {tableId("c")}, 1, others)), "b c d x");
}

void LinkPathTest::aPathIsAShortestOne()
{
    QCOMPARE(names(shortestLinkPath(chain, tableId("a"), tableId("c"))), "a b c");
    QCOMPARE(names(shortestLinkPath(chain, tableId("c"), tableId("a"))), "c b a");
    QCOMPARE(names(shortestLinkPath(chain, tableId("c"), tableId("c"))), "c");
    const QList<ObjectId> path = shortestLinkPath(chain, tableId("a"), tableId("d"));
    QCOMPARE(path.size(), 4);
    QCOMPARE(shortestLinkPath(chain, tableId("a"), tableId("d")), path);
}

void LinkPathTest::thereIsNoWayToWhatIsAlone()
{
    QVERIFY(shortestLinkPath(chain, tableId("a"), tableId("x")).isEmpty());
    QVERIFY(shortestLinkPath(chain, tableId("a"), tableId("nothing")).isEmpty());
    QVERIFY(shortestLinkPath({}, tableId("a"), tableId("b")).isEmpty());
}

QTEST_GUILESS_MAIN(LinkPathTest)

#include "tst_link_path.moc"
