// SPDX-License-Identifier: MIT
// What becomes of rows when a composite type gets other attributes, on a PostgreSQL.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/inverse.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

/** Columns of a composite type, of arrays, of a domain over it, and of a type that is made of it. */
Schema schemaOver(const QString &attributes)
{
    Schema schema = schemaFromText(QStringLiteral("t(id pk, one text, many text, held text, outer_one text)"));
    Table &table = *schema.tables.edit(tableId(QStringLiteral("t")));
    const QStringList types{"pair", "pair[]", "held_pair", "wrapped"};
    for (qsizetype i = 0; i < types.size(); ++i)
        table.columns[i + 1].type = DataType::fromText(types.at(i));
    schema.objects.insert(objectOf(Kind::CompositeType, "pair", QStringLiteral("AS (%1)").arg(attributes)));
    schema.objects.insert(objectOf(Kind::CompositeType, "wrapped", "AS (p pair, n integer, l held_pair[])"));
    schema.objects.insert(objectOf(Kind::Domain, "held_pair", "AS pair"));
    return schema;
}

const QString rowsOfAll = QStringLiteral("SELECT one, many, held, outer_one FROM t ORDER BY id");

} // namespace

class PostgresqlCompositesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void valuesGoWithTheirAttributes_data();
    void valuesGoWithTheirAttributes();
    void attributesAndElementsBecomeWhatColumnsDo_data();
    void attributesAndElementsBecomeWhatColumnsDo();
    void goneAttributesAreCounted();
    void otherKindsOfTypesAreRefused();

private:
    std::optional<PostgresqlDatabase> m_database;
};

void PostgresqlCompositesTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlCompositesTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlCompositesTest::valuesGoWithTheirAttributes_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("back");
    const char *same = "(1,q) | [2:3]={\"(2,r)\",NULL} | (3,) | (\"(4,s)\",5,\"{\"\"(6,u)\"\"}\")";
    const char *others = "(1,) | [2:3]={\"(2,)\",NULL} | (3,) | (\"(4,)\",5,\"{\"\"(6,)\"\"}\")";
    QTest::newRow("another order") << "y text, x integer"
                                   << "(q,1) | [2:3]={\"(r,2)\",NULL} | (,3) | (\"(s,4)\",5,\"{\"\"(u,6)\"\"}\")"
                                   << same;
    QTest::newRow("one more") << "z date, x integer, y text"
                              << "(,1,q) | [2:3]={\"(,2,r)\",NULL} | (,3,) | (\"(,4,s)\",5,\"{\"\"(,6,u)\"\"}\")"
                              << same;
    QTest::newRow("one less") << "x integer"
                              << "(1) | [2:3]={(2),NULL} | (3) | (\"(4)\",5,\"{(6)}\")" << others;
    QTest::newRow("another name") << "x integer, z text" << others << others;
    QTest::newRow("another type") << "y varchar(9), X bigint"
                                  << "(q,1) | [2:3]={\"(r,2)\",NULL} | (,3) | (\"(s,4)\",5,\"{\"\"(u,6)\"\"}\")"
                                  << same;
}

void PostgresqlCompositesTest::valuesGoWithTheirAttributes()
{
    QFETCH(const QString, attributes);
    QFETCH(const QString, there);
    QFETCH(const QString, back);
    const Schema before = schemaOver(QStringLiteral("x integer, y text"));
    const Schema after = schemaOver(attributes);
    m_database->clear();
    const auto made = postgresqlDialect().plan({}, SchemaDiffer().diff({}, before).operations);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(m_database->run(*made), QString());
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO t VALUES (1, '(1,q)', '[2:3]={\"(2,r)\",NULL}', '(3,)', "
                                            "ROW(ROW(4,'s')::pair, 5, ARRAY[ROW(6,'u')::pair::held_pair])::wrapped), "
                                            "(2, NULL, NULL, NULL, NULL)")),
             QString());
    const QList<Operation> operations = SchemaDiffer().diff(before, after).operations;
    const auto forwards = postgresqlDialect().plan(before, operations);
    QVERIFY2(forwards, qPrintable(forwards ? QString() : forwards.error().text()));
    QCOMPARE(m_database->run(*forwards), QString());
    QCOMPARE(m_database->rows(rowsOfAll), QStringList({there, "NULL | NULL | NULL | NULL"}));
    const auto inverted = inverse(operations, before);
    QVERIFY(inverted);
    const auto backwards = postgresqlDialect().plan(after, *inverted);
    QVERIFY2(backwards, qPrintable(backwards ? QString() : backwards.error().text()));
    QCOMPARE(m_database->run(*backwards), QString());
    QCOMPARE(m_database->rows(rowsOfAll), QStringList({back, "NULL | NULL | NULL | NULL"}));
}

void PostgresqlCompositesTest::attributesAndElementsBecomeWhatColumnsDo_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *from, const char *to, const char *value) {
        QTest::addRow("%s to %s: %s", from, to, value) << QString(from) << QString(to) << QString(value);
    };
    row("char(5)", "text", "ab");
    row("char(5)", "varchar(3)", "ab");
    row("text", "char(4)", "ab");
    row("integer", "boolean", "7");
    row("smallint", "boolean", "0");
    row("boolean", "integer", "true");
    row("boolean", "numeric(3,1)", "false");
    row("boolean", "bit(4)", "true");
    row("numeric", "integer", "2.5");
    row("double precision", "bigint", "1.5");
    row("double precision", "integer", "2.5");
    row("numeric(6,3)", "numeric(6,1)", "1.255");
    row("timestamp(6)", "date", "2026-01-01 10:00");
    row("timestamp(6)", "timestamp(0)", "2026-01-01 10:00:00.6");
    row("date", "timestamp", "2026-01-01");
    row("integer", "text", "7");
    row("text", "integer", "7");
    row("real", "double precision", "0.1");
    row("integer", "text", "7");
}

/** In a column, an attribute, an array, a domain, an array within a row and a domain within one. */
void PostgresqlCompositesTest::attributesAndElementsBecomeWhatColumnsDo()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, value);
    const auto schemaWith = [](const QString &type) {
        Schema schema = schemaFromText(QStringLiteral("t(id pk, plain text, many text, held text, one text)"));
        Table &table = *schema.tables.edit(tableId(QStringLiteral("t")));
        const QStringList types{type, type + QStringLiteral("[]"), "holder", "wrapped"};
        for (qsizetype i = 0; i < types.size(); ++i)
            table.columns[i + 1].type = DataType::fromText(types.at(i));
        schema.objects.insert(objectOf(Kind::Domain, "holder", QStringLiteral("AS ") + type));
        schema.objects.insert(objectOf(Kind::CompositeType, "wrapped",
                                       QStringLiteral("AS (a %1, b %1[], c holder, d holder[])").arg(type)));
        return schema;
    };
    const Schema before = schemaWith(from);
    const Schema after = schemaWith(to);
    m_database->clear();
    const auto made = postgresqlDialect().plan({}, SchemaDiffer().diff({}, before).operations);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    QCOMPARE(m_database->run(*made), QString());
    const QString own = QStringLiteral("'%1'::%2").arg(value, from);
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO t VALUES (1, %1, ARRAY[%1], %1, ROW(%1, ARRAY[%1], %1, "
                                            "ARRAY[%1::holder])::wrapped)")
                                 .arg(own)),
             QString());
    const auto forwards = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY2(forwards, qPrintable(forwards ? QString() : forwards.error().text()));
    QCOMPARE(m_database->run(*forwards), QString());
    QCOMPARE(m_database->rows(QStringLiteral(
                 "SELECT many[1]::text = plain::text, held::text = plain::text, (one).a::text = plain::text, "
                 "(one).b[1]::text = plain::text, (one).c::text = plain::text, (one).d[1]::text = plain::text FROM t")),
             QStringList(QStringList(6, QStringLiteral("true")).join(QStringLiteral(" | "))));
}

/** What rows lose is said with the number of values, which the database can count. */
void PostgresqlCompositesTest::goneAttributesAreCounted()
{
    const Schema before = schemaOver(QStringLiteral("x integer, y text"));
    const Schema after = schemaOver(QStringLiteral("x integer"));
    m_database->clear();
    const auto made = postgresqlDialect().plan({}, SchemaDiffer().diff({}, before).operations);
    QVERIFY(made);
    QCOMPARE(m_database->run(*made), QString());
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO t VALUES (1, '(1,q)', '{\"(2,r)\",\"(3,s)\",\"(4,)\"}')")),
             QString());
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY(plan);
    QStringList losses;
    for (const Loss &loss : plan->losses)
        losses.append(loss.what + QStringLiteral(": ") + m_database->value(loss.countSql));
    QCOMPARE(losses, QStringList({"attribute y of column t.one: 1", "attribute y of column t.many: 2"}));
}

void PostgresqlCompositesTest::otherKindsOfTypesAreRefused()
{
    Schema before = schemaOver(QStringLiteral("x integer, y text"));
    Schema after = before;
    after.objects.edit(Story::objectId(QStringLiteral("pair")))->definition =
        QStringLiteral("AS RANGE (SUBTYPE = integer)");
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("postgresql.type_in_use"));
}

QTEST_GUILESS_MAIN(PostgresqlCompositesTest)
#include "tst_postgresql_composites.moc"
