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
