// SPDX-License-Identifier: MIT
// What PostgreSQL would refuse in the middle of a plan is refused before, in one sentence.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

Column &columnOf(Schema &schema, const QString &table, int position)
{
    return schema.tables.edit(tableId(table))->columns[position];
}

/** The code and sentence against the change; empty where it is planned. */
QString refusal(const Schema &before, const Schema &after)
{
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    return plan ? QString() : plan.error().code + QStringLiteral(": ") + plan.error().message;
}

} // namespace

class PostgresqlRefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void castsToAFormerName();
    void columnsOfHeldRows_data();
    void columnsOfHeldRows();
    void checksOfDomainsWithinArrays();
    void checksOverNewColumnsOfAnEnumAreAsked();
};

void PostgresqlRefusalsTest::castsToAFormerName()
{
    Schema before = schemaFromText(QStringLiteral("t(id pk, state text)"));
    before.enums.insert(enumOf("mood", {"sad", "ok"}));
    columnOf(before, "t", 1).type = DataType::fromText("mood");
    columnOf(before, "t", 1).defaultValue = DefaultValue::expression("'ok'::mood");
    Schema after = before;
    after.enums.edit(Story::objectId("mood"))->name = "feeling";
    columnOf(after, "t", 1).type = DataType::fromText("feeling");
    QCOMPARE(refusal(before, after),
             QString("postgresql.refused: \"'ok'::mood\" of table t names the type mood, which is not there any more. "
                     "Name another type there."));
    columnOf(after, "t", 1).defaultValue = DefaultValue::expression("'ok'::feeling");
    QCOMPARE(refusal(before, after), QString());
}

void PostgresqlRefusalsTest::columnsOfHeldRows_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("a row") << "part"
                           << "integer" << true;
    QTest::newRow("an array of rows") << "part[]"
                                      << "varchar(3)" << true;
    QTest::newRow("more room") << "part"
                               << "text" << false;
    QTest::newRow("no row") << "text"
                            << "integer" << false;
}

void PostgresqlRefusalsTest::columnsOfHeldRows()
{
    QFETCH(const QString, held);
    QFETCH(const QString, type);
    QFETCH(const bool, isRefused);
    Schema before = schemaFromText(QStringLiteral("part(id pk, name varchar(5))\nt(id pk, held text)"));
    columnOf(before, "t", 1).type = DataType::fromText(held);
    Schema after = before;
    columnOf(after, "part", 1).type = DataType::fromText(type);
    QCOMPARE(refusal(before, after),
             isRefused ? QString("postgresql.refused: part.name cannot get another type, since t.held holds rows of "
                                 "that table as its values. Add a column of the new type instead.")
                       : QString());
}

void PostgresqlRefusalsTest::checksOfDomainsWithinArrays()
{
    const auto schemaWith = [](const QString &arguments, const QString &signature, const QString &call) {
        Schema schema = schemaFromText(QStringLiteral("t(id pk, many text)"));
        columnOf(schema, "t", 1).type = DataType::fromText("even[]");
        DefinitionObject twice = objectOf(Kind::Function, "twice",
                                          arguments + " RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 2 * a $$");
        twice.signature = signature;
        schema.objects.insert(twice);
        schema.objects.insert(objectOf(Kind::Domain, "even", QStringLiteral("AS integer CHECK (%1 > 0)").arg(call)));
        return schema;
    };
    Schema before = schemaWith("(a integer)", "(integer)", "twice(VALUE)");
    Schema after = schemaWith("(a bigint)", "(bigint)", "twice(VALUE)");
    QCOMPARE(
        refusal(before, after),
        QString("postgresql.domain_in_use: Domain even calls a routine that is defined anew, and PostgreSQL cannot "
                "give it its checks back while rows hold its values within arrays or other types. Let it call a "
                "routine of another name."));
}

/** That a default says of which enum it is makes it no other for each row. */
void PostgresqlRefusalsTest::checksOverNewColumnsOfAnEnumAreAsked()
{
    Schema before = schemaFromText(QStringLiteral("t(id pk)"));
    before.enums.insert(enumOf("Mood", {"sad", "ok"}));
    Table &table = *before.tables.edit(tableId("t"));
    const QList<Operation> operations{
        AddColumn{referenceTo(table),
                  {.id = columnId("t.m"),
                   .name = "m",
                   .type = DataType::fromText("\"Mood\""),
                   .defaultValue = DefaultValue::expression("'sad'::\"Mood\"")}},
        AddCheckConstraint{referenceTo(table),
                           {.id = Story::partId("t", "c"), .name = "c", .expression = "m <> 'sad'"}}};
    const Result<Plan> plan = postgresqlDialect().plan(before, operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->checks.size(), 1);
    QVERIFY2(plan->checks.first().countSql.contains(QStringLiteral("'sad'::\"Mood\"")),
             qPrintable(plan->checks.first().countSql));
}

QTEST_APPLESS_MAIN(PostgresqlRefusalsTest)
#include "tst_postgresql_refusals.moc"
