// SPDX-License-Identifier: MIT
// The texts that say what rows are spread over partitions by follow their columns, and come back as they were.

#include "core/operation/apply.h"
#include "core/operation/inverse.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

class RenamedPartitionKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void keysFollowAndComeBack_data();
    void keysFollowAndComeBack();
};

void RenamedPartitionKeysTest::keysFollowAndComeBack_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *by, const char *to, const char *expected) {
        QTest::newRow(title) << QString(by) << QString(to) << QString(expected);
    };
    row("plain", "RANGE (a)", "b", "RANGE (b)");
    row("to what needs quotes", "RANGE (a)", "A b", "RANGE (\"A b\")");
    row("quoted", "list ( \"a\" )", "b", "list ( \"b\" )");
    row("in capitals", "HASH (A, id)", "A b", "HASH (\"A b\", id)");
    row("in an expression", "RANGE (abs(A + 1))", "b", "RANGE (abs(b + 1))");
}

/** Of the table and of a partition that has partitions of its own. */
void RenamedPartitionKeysTest::keysFollowAndComeBack()
{
    QFETCH(const QString, by);
    QFETCH(const QString, to);
    QFETCH(const QString, expected);
    Schema schema = schemaFromText(QStringLiteral("t(id, a)"));
    const ObjectId table = tableId(QStringLiteral("t"));
    const ObjectId part = ObjectId::derived(u"part");
    schema.tables.edit(table)->options.partitionBy = by;
    schema.tables.edit(table)->partitions.insert({.id = part, .name = "part", .bound = "DEFAULT", .partitionBy = by});
    const Schema before = schema;
    const auto keys = [&] {
        const Table &found = *schema.tables.find(table);
        return QStringList{found.options.partitionBy, found.partitions.find(part)->partitionBy};
    };
    const Operation operation =
        RenameColumn{{table, {}, QStringLiteral("t")}, {columnId(QStringLiteral("t.a")), QStringLiteral("a")}, to, {}};
    QVERIFY(apply(operation, schema));
    QCOMPARE(keys(), QStringList({expected, expected}));
    const auto back = inverse(operation, before);
    QVERIFY(back);
    QVERIFY(apply(*back, schema));
    QCOMPARE(keys(), QStringList({by, by}));
}

QTEST_GUILESS_MAIN(RenamedPartitionKeysTest)
#include "tst_renamed_partition_keys.moc"
