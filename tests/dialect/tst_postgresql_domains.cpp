// SPDX-License-Identifier: MIT
// What becomes of rows when a domain is defined anew, or columns of one are added, on a PostgreSQL.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

/** Columns of a domain, of arrays of it, of a domain over it, and of composite types that are made of it. */
Schema schemaOver(const QString &definition)
{
    Schema schema = schemaFromText(QStringLiteral("t(id pk, a text, b text, c text, d text, e text)"));
    Table &table = *schema.tables.edit(tableId(QStringLiteral("t")));
    const QStringList types{"item", "item[]", "over", "pair", "pair[]"};
    for (qsizetype i = 0; i < types.size(); ++i)
        table.columns[i + 1].type = DataType::fromText(types.at(i));
    schema.objects.insert(objectOf(Kind::Domain, "item", definition));
    schema.objects.insert(objectOf(Kind::Domain, "over", "AS item"));
    schema.objects.insert(objectOf(Kind::CompositeType, "pair", "AS (x item, l item[])"));
    return schema;
}

/** A row with a value in every place that one can be in. */
QString rowWith(const QStringList &values)
{
    QString sql = QStringLiteral("INSERT INTO t VALUES (1, %1, ARRAY[%2, %3]::item[], %4, "
                                 "ROW(%5, ARRAY[%6]::item[])::pair, ARRAY[ROW(%7, NULL)::pair, NULL])");
    for (const QString &value : values)
        sql = sql.arg(value);
    return sql;
}

constexpr qsizetype places = 7;

} // namespace

class PostgresqlDomainsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void valuesGoIntoTheNewType_data();
    void valuesGoIntoTheNewType();
    void checksReachWhatTheDomainIsPartOf_data();
    void checksReachWhatTheDomainIsPartOf();
    void valuesThatBecomeAlikeAreAskedAbout();
    void roundingIsSaid();
    void newColumnsOfDomains_data();
    void newColumnsOfDomains();

private:
    /** Makes the schema, with the row; empty, or what PostgreSQL says against it. */
    QString make(const Schema &schema, const QString &row);
    QString change(const Schema &before, const Schema &after) const;

    std::optional<PostgresqlDatabase> m_database;
};

void PostgresqlDomainsTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlDomainsTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

QString PostgresqlDomainsTest::make(const Schema &schema, const QString &row)
{
    m_database->clear();
    const auto plan = postgresqlDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    const QString failure = plan ? m_database->run(*plan) : plan.error().text();
    return failure.isEmpty() ? m_database->run(row) : failure;
}

QString PostgresqlDomainsTest::change(const Schema &before, const Schema &after) const
{
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    return plan ? m_database->run(*plan) : plan.error().text();
}

void PostgresqlDomainsTest::valuesGoIntoTheNewType_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("fit");
    QTest::addColumn<QString>("misfit");
    QTest::newRow("smaller numbers") << "AS integer"
                                     << "AS smallint"
                                     << "7"
                                     << "40000";
    QTest::newRow("shorter texts") << "AS text"
                                   << "AS varchar(3)"
                                   << "'abc'"
                                   << "'abcd'";
    QTest::newRow("with comments") << "AS text -- all"
                                   << "AS varchar(3) -- a few\nCHECK (VALUE <> 'q' /* no */)"
                                   << "'abc'"
                                   << "'abcd'";
    QTest::newRow("fewer digits") << "AS numeric"
                                  << "AS numeric(3,1)"
                                  << "1.5"
                                  << "100";
    QTest::newRow("numbers in texts") << "AS text"
                                      << "AS integer"
                                      << "'5'"
                                      << "'x'";
    QTest::newRow("arrays") << "AS integer[]"
                            << "AS smallint[]"
                            << "'{7}'::item"
                            << "'{1,40000}'::item";
    QTest::newRow("a check") << "AS integer"
                             << "AS integer CHECK (VALUE > 5)"
                             << "7"
                             << "3";
    QTest::newRow("no NULL") << "AS integer"
                             << "AS integer NOT NULL"
                             << "7"
                             << "NULL";
    QTest::newRow("a check that rounding breaks") << "AS numeric CHECK (VALUE > 0)"
                                                  << "AS numeric(3,0) CHECK (VALUE > 0)"
                                                  << "2"
                                                  << "0.2";
}

/** All fit, or the first that does not is named before anything is changed, wherever it is. */
void PostgresqlDomainsTest::valuesGoIntoTheNewType()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, fit);
    QFETCH(const QString, misfit);
    for (qsizetype i = 0; i < places; ++i) {
        QStringList values(places, fit);
        values[i] = misfit;
        QCOMPARE(make(schemaOver(before), rowWith(values)), QString());
        const QString failure = change(schemaOver(before), schemaOver(after));
        QVERIFY2(failure.startsWith(QLatin1String("check: ")), qPrintable(QString::number(i) + u' ' + failure));
    }
    QCOMPARE(make(schemaOver(before), rowWith(QStringList(places, fit))), QString());
    const QStringList rows = m_database->rows(QStringLiteral("SELECT a, b, c, d, e FROM t"));
    QCOMPARE(change(schemaOver(before), schemaOver(after)), QString());
    const bool isRounded = before.startsWith(QLatin1String("AS numeric"));
    QCOMPARE(isRounded ? rows : m_database->rows(QStringLiteral("SELECT a, b, c, d, e FROM t")), rows);
}

void PostgresqlDomainsTest::checksReachWhatTheDomainIsPartOf_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("fit");
    QTest::addColumn<QString>("misfit");
    QTest::newRow("a domain over it") << "over"
                                      << "7"
                                      << "3";
    QTest::newRow("an array of a domain over it") << "over[]"
                                                  << "{7}"
                                                  << "{7,3}";
    QTest::newRow("a domain over an array of it") << "items"
                                                  << "{7}"
                                                  << "{7,3}";
    QTest::newRow("a row with a domain over it") << "pair"
                                                 << "(7)"
                                                 << "(3)";
}

/** PostgreSQL itself changes no domain whose values are parts of others. */
void PostgresqlDomainsTest::checksReachWhatTheDomainIsPartOf()
{
    QFETCH(const QString, type);
    QFETCH(const QString, fit);
    QFETCH(const QString, misfit);
    const auto schema = [&type](const QString &definition) {
        Schema result = schemaFromText(QStringLiteral("t(id pk, a text)"));
        result.tables.edit(tableId(QStringLiteral("t")))->columns[1].type = DataType::fromText(type);
        result.objects.insert(objectOf(Kind::Domain, "item", definition));
        result.objects.insert(objectOf(Kind::Domain, "over", "AS item"));
        result.objects.insert(objectOf(Kind::Domain, "items", "AS item[]"));
        result.objects.insert(objectOf(Kind::CompositeType, "pair", "AS (x over)"));
        return result;
    };
    const Schema before = schema(QStringLiteral("AS integer"));
    const Schema after = schema(QStringLiteral("AS integer CONSTRAINT big CHECK (VALUE > 5)"));
    QCOMPARE(make(before, QStringLiteral("INSERT INTO t VALUES (1, '%1')").arg(misfit)), QString());
    const QString failure = change(before, after);
    QVERIFY2(failure.startsWith(QLatin1String("check: ")), qPrintable(failure));
    QCOMPARE(make(before, QStringLiteral("INSERT INTO t VALUES (1, '%1')").arg(fit)), QString());
    QCOMPARE(change(before, after), QString());
    QVERIFY(!m_database->run(QStringLiteral("INSERT INTO t VALUES (2, '%1')").arg(misfit)).isEmpty());
    QCOMPARE(change(after, before), QString());
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO t VALUES (2, '%1')").arg(misfit)), QString());
}

void PostgresqlDomainsTest::valuesThatBecomeAlikeAreAskedAbout()
{
    const auto schema = [](const QString &definition) {
        Schema result = schemaFromText(QStringLiteral("t(id pk, a text unique)"));
        result.tables.edit(tableId(QStringLiteral("t")))->columns[1].type = DataType::fromText(QStringLiteral("item"));
        result.objects.insert(objectOf(Kind::Domain, "item", definition));
        return result;
    };
    const Schema before = schema(QStringLiteral("AS numeric"));
    const Schema after = schema(QStringLiteral("AS numeric(3,0)"));
    QCOMPARE(make(before, QStringLiteral("INSERT INTO t VALUES (1, 1.2), (2, 1.4)")), QString());
    QVERIFY(change(before, after).startsWith(QLatin1String("check: ")));
    QCOMPARE(make(before, QStringLiteral("INSERT INTO t VALUES (1, 1.2), (2, 2.4)")), QString());
    QCOMPARE(change(before, after), QString());
    QCOMPARE(m_database->rows(QStringLiteral("SELECT a FROM t ORDER BY id")), QStringList({"1", "2"}));
}

void PostgresqlDomainsTest::roundingIsSaid()
{
    const Schema before = schemaOver(QStringLiteral("AS numeric(8,2)"));
    const auto plan = postgresqlDialect().plan(
        before, SchemaDiffer().diff(before, schemaOver(QStringLiteral("AS numeric(8,1)"))).operations);
    QVERIFY(plan);
    QStringList found;
    for (const Finding &finding : plan->findings)
        found.append(finding.code);
    QVERIFY2(found.contains(QStringLiteral("postgresql.values_change")), qPrintable(found.join(u' ')));
}

void PostgresqlDomainsTest::newColumnsOfDomains_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<bool>("nullable");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("takes NULL") << "AS integer" << true << false;
    QTest::newRow("refuses NULL") << "AS integer NOT NULL" << true << true;
    QTest::newRow("has a default") << "AS integer DEFAULT 5 NOT NULL" << true << false;
    QTest::newRow("has NULL as default") << "AS integer DEFAULT NULL NOT NULL" << true << true;
    QTest::newRow("fills a column that refuses NULL") << "AS integer DEFAULT 5" << false << false;
    QTest::newRow("refuses NULL by a check") << "AS integer CHECK (VALUE IS NOT NULL)" << true << true;
    QTest::newRow("over one that refuses NULL") << "AS strict" << true << true;
}

/** A table with rows gets a column of a domain without a default of its own. */
void PostgresqlDomainsTest::newColumnsOfDomains()
{
    QFETCH(const QString, definition);
    QFETCH(const bool, nullable);
    QFETCH(const bool, isAsked);
    Schema before = schemaFromText(QStringLiteral("t(id pk)"));
    before.objects.insert(objectOf(Kind::Domain, "strict", "AS integer NOT NULL"));
    before.objects.insert(objectOf(Kind::Domain, "item", definition));
    Schema after = before;
    after.tables.edit(tableId(QStringLiteral("t")))
        ->columns.append(Column{.id = columnId(QStringLiteral("t.a")),
                                .name = "a",
                                .type = DataType::fromText(QStringLiteral("item")),
                                .nullable = nullable,
                                .details = {}});
    QCOMPARE(make(before, QStringLiteral("INSERT INTO t VALUES (1)")), QString());
    const QString failure = change(before, after);
    QVERIFY2(isAsked ? failure.startsWith(QLatin1String("check: ")) : failure.isEmpty(), qPrintable(failure));
}

QTEST_GUILESS_MAIN(PostgresqlDomainsTest)
#include "tst_postgresql_domains.moc"
