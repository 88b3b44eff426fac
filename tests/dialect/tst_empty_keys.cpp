// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

/** No database has a statement for a key or an index without columns. */
class EmptyKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDialectRefusesThem_data();
    void everyDialectRefusesThem();
    void whatIsThereMayGo();
};

void EmptyKeysTest::everyDialectRefusesThem_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *title, const Story &story) { QTest::newRow(title) << story << QString(title); };
    const Story start({}, "t(id, a)\nu(id pk)");
    row("The primary key of table t", Story(start).then(SetPrimaryKey{start.reference("t"), {}, PrimaryKey()}));
    row("A unique constraint of table t", Story(start).addPart("t", UniqueConstraint()));
    row("The unique constraint t.k", Story(start).addPart("t", UniqueConstraint{.name = "k"}));
    row("The index t.ix", Story(start).addPart("t", Index{.name = "ix"}));
    row("The foreign key t.fk", Story(start).addPart("t", ForeignKey{.name = "fk", .referencedTable = tableId("u")}));
    row("The exclusion constraint t.ex", Story(start).addPart("t", ExclusionConstraint{.name = "ex"}));
    row("The index new.ix", Story(start).then(AddTable{{
                                .id = tableId("new"),
                                .name = "new",
                                .columns = {{.id = columnId("new.a"), .name = "a"}},
                                .indexes = {{.id = Story::partId("new", "ix"), .name = "ix"}},
                            }}));
    row("The primary key of table new", Story(start).then(AddTable{{
                                            .id = tableId("new"),
                                            .name = "new",
                                            .columns = {{.id = columnId("new.a"), .name = "a"}},
                                            .primaryKey = PrimaryKey(),
                                        }}));
    Story altered = Story(start).addPart("t", Index{.name = "i", .parts = {{.column = columnId("t.a")}}});
    row("The index t.i",
        altered.alterPart<Index>("t", altered.table("t").indexes.at(0), [](Index &index) { index.parts.clear(); }));
    row("The index t.gone", Story(start)
                                .addPart("t", Index{.name = "gone"})
                                .then(RawSql{{{"", "SELECT 1"}}, {}, {}})
                                .dropPart<Index>("t", "gone"));
}

void EmptyKeysTest::everyDialectRefusesThem()
{
    QFETCH(const Story, story);
    QFETCH(const QString, title);
    for (const Dialect *dialect : allDialects()) {
        const auto plan = dialect->plan(story.before, story.operations);
        QVERIFY2(!plan, qPrintable(dialect->name()));
        QCOMPARE(plan.error().code, QStringLiteral("key.no_columns"));
        QCOMPARE(plan.error().message, title + QStringLiteral(" has no columns. Choose at least one."));
    }
}

void EmptyKeysTest::whatIsThereMayGo()
{
    const Story story = Story({}, "t(id, a)")
                            .givenTable("t", [](Table &table) { table.primaryKey = PrimaryKey(); })
                            .then(SetPrimaryKey{{tableId("t"), {}, "t"}, PrimaryKey(), {}});
    const auto plan = sqliteDialect().plan(story.before, story.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
}

QTEST_GUILESS_MAIN(EmptyKeysTest)
#include "tst_empty_keys.moc"
