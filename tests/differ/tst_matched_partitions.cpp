// SPDX-License-Identifier: MIT
// What is matched by name where ids were given independently: partitions with those below them, extensions.

#include "core/differ/schema_differ.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

/** A table with partitions, "a/b" for b that is a part of a; their ids are made of `seed`. */
Schema withPartitions(const QString &seed, const QStringList &paths)
{
    Schema schema = schemaFromText("t(id)");
    Table &table = *schema.tables.edit(tableId("t"));
    table.options.partitionBy = "LIST (id)";
    const auto idOf = [&seed](const QString &name) { return ObjectId::derived(seed + name); };
    for (const QString &path : paths) {
        const QString name = path.section(u'/', -1);
        const bool hasParts = paths.filter(name + u'/').size() > 0;
        table.partitions.insert({.id = idOf(name),
                                 .name = name,
                                 .parent = path.contains(u'/') ? idOf(path.section(u'/', 0, 0)) : ObjectId(),
                                 .bound = "DEFAULT",
                                 .partitionBy = hasParts ? "LIST (id)" : QString()});
    }
    return schema;
}

Schema withExtension(const QString &nameSpace)
{
    Schema schema;
    schema.objects.insert({.id = ObjectId::derived(nameSpace + "citext"),
                           .kind = DefinitionObject::Kind::Extension,
                           .nameSpace = nameSpace,
                           .name = "citext"});
    return schema;
}

} // namespace

class MatchedPartitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void followsThoseBelow_data();
    void followsThoseBelow();
    void anExtensionMoves();
};

void MatchedPartitionsTest::followsThoseBelow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("told");
    QTest::newRow("the same") << QStringList{"a", "a/b"} << QStringList{"a", "a/b"} << QString();
    QTest::newRow("one more below") << QStringList{"a", "a/b"} << QStringList{"a", "a/b", "a/c"} << "add partition t.c";
    QTest::newRow("becomes one with parts")
        << QStringList{"a"} << QStringList{"a", "a/b"} << "drop partition t.a; add partition t.a; add partition t.b";
    QTest::newRow("loses its parts") << QStringList{"a", "a/b"} << QStringList{"a"}
                                     << "drop partition t.b; drop partition t.a; add partition t.a";
}

void MatchedPartitionsTest::followsThoseBelow()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, told);
    Schema state = withPartitions("one ", before);
    const QList<Operation> operations =
        SchemaDiffer({.matchByName = true}).diff(state, withPartitions("other ", after)).operations;
    QCOMPARE(describe(operations).join("; "), told);
    for (const Operation &operation : operations)
        QVERIFY(joinery::apply(operation, state));
}

/** A database has one of a name, wherever it is. */
void MatchedPartitionsTest::anExtensionMoves()
{
    const Diff diff = SchemaDiffer({.matchByName = true}).diff(withExtension("old"), withExtension("fresh"));
    QCOMPARE(describe(diff.operations).join("; "), "move extension old.citext to fresh");
}

QTEST_GUILESS_MAIN(MatchedPartitionsTest)
#include "tst_matched_partitions.moc"
