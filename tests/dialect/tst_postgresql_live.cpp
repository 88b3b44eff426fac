// SPDX-License-Identifier: MIT
// Plans for PostgreSQL, run by a PostgreSQL.

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/differ/schema_differ.h"
#include "core/operation/inverse.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/postgresql_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

QString planAndRun(const PostgresqlDatabase &database, const Schema &before, const QList<Operation> &operations)
{
    const auto plan = PostgresqlDatabase::dialect().plan(before, operations);
    return plan ? database.run(*plan) : plan.error().text();
}

/** The catalogue of the database once the schema was made in it from nothing. */
QString catalogueOf(PostgresqlDatabase &database, const Schema &schema)
{
    database.clear();
    const QString failure = planAndRun(database, {}, SchemaDiffer().diff({}, schema).operations);
    return failure.isEmpty() ? database.catalogue() : failure;
}

/** The lines that are on one side only. */
QString difference(const QString &actual, const QString &expected)
{
    QStringList result;
    const QStringList a = actual.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    for (const QString &line : a) {
        if (!b.contains(line))
            result.append(QStringLiteral("+ ") + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            result.append(QStringLiteral("- ") + line);
    }
    return result.join(QLatin1Char('\n'));
}

} // namespace

class PostgresqlLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storiesGoThereAndBack_data();
    void storiesGoThereAndBack();
    void countersGoOn_data();
    void countersGoOn();
    void toldSequencesGoOn();
    void columnsBeginToCount_data();
    void columnsBeginToCount();
    void whatIsStoredMeansTheSame_data();
    void whatIsStoredMeansTheSame();
    void storedTypesAreTheSame_data();
    void storedTypesAreTheSame();
    void storedDefaultsAreTheSame_data();
    void storedDefaultsAreTheSame();

private:
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_madeAtOnce;
};

void PostgresqlLiveTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_madeAtOnce.emplace();
}

void PostgresqlLiveTest::cleanupTestCase()
{
    m_database.reset();
    m_madeAtOnce.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlLiveTest::storiesGoThereAndBack_data()
{
    QTest::addColumn<Story>("story");
    for (const Story &story : postgresqlStories() + postgresqlTextStories()) {
        if (!PostgresqlDatabase::lacks({}, makingOf(story.before)) &&
            !PostgresqlDatabase::lacks(story.before, story.operations))
            QTest::newRow(qPrintable(story.title)) << story;
    }
}

/** What was changed equals what is made at once; what is taken back equals what was, with the same rows. */
void PostgresqlLiveTest::storiesGoThereAndBack()
{
    QFETCH(const Story, story);
    PostgresqlDatabase &database = *m_database;
    database.clear();
    QCOMPARE(planAndRun(database, {}, makingOf(story.before)), QString());
    if (!story.rowsSql.isEmpty())
        QCOMPARE(database.run(story.rowsSql), QString());
    const QString catalogueBefore = database.catalogue();
    const QString rowsBefore = database.allRows();

    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(difference(database.catalogue(), catalogueOf(*m_madeAtOnce, story.after())), QString());

    const auto back = inverse(story.operations, story.before);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QCOMPARE(planAndRun(database, story.after(), *back), QString());
    QCOMPARE(difference(database.catalogue(), catalogueBefore), QString());
    if (story.keepsRows)
        QCOMPARE(database.allRows(), rowsBefore);
}

void PostgresqlLiveTest::countersGoOn_data()
{
    using Style = Identity::Style;
    QTest::addColumn<Style>("from");
    QTest::addColumn<Style>("to");
    QTest::newRow("identity to serial") << Style::Usual << Style::Serial;
    QTest::newRow("serial to identity") << Style::Serial << Style::Usual;
    QTest::newRow("serial to identity of its own numbers") << Style::Serial << Style::Always;
}

/** The number of a row that is gone is not given to another, whatever counts them. */
void PostgresqlLiveTest::countersGoOn()
{
    QFETCH(const Identity::Style, from);
    QFETCH(const Identity::Style, to);
    const auto counting = [](Identity::Style style) {
        return [style](Column &column) {
            column.autoIncrement = true;
            column.details.edit().identity.style = style;
        };
    };
    Story story(QStringLiteral("counter"), QStringLiteral("t(id not null, v text)"));
    story.givenColumn(QStringLiteral("t.id"), counting(from)).alterColumn(QStringLiteral("t.id"), counting(to));
    const PostgresqlDatabase &database = *m_database;
    m_database->clear();
    QCOMPARE(planAndRun(database, {}, SchemaDiffer().diff({}, story.before).operations), QString());
    QCOMPARE(database.run(QStringLiteral("INSERT INTO t (v) VALUES ('a'), ('b'), ('c'); DELETE FROM t WHERE id > 1")),
             QString());
    const QString next = QStringLiteral("INSERT INTO t (v) VALUES ('d') RETURNING id");
    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(database.value(next), QStringLiteral("4"));
    QCOMPARE(database.run(QStringLiteral("DELETE FROM t")), QString());
    const auto back = inverse(story.operations, story.before);
    QVERIFY(back);
    QCOMPARE(planAndRun(database, story.after(), *back), QString());
    QCOMPARE(database.value(next), QStringLiteral("5"));
}

/** A sequence that a serial had and the model tells from now on is the same one, there and back. */
void PostgresqlLiveTest::toldSequencesGoOn()
{
    Story story(QStringLiteral("counter"), QStringLiteral("t(id not null, v text)"));
    story
        .givenColumn(QStringLiteral("t.id"),
                     [](Column &column) {
                         column.autoIncrement = true;
                         column.details.edit().identity.style = Identity::Style::Serial;
                     })
        .addObject(objectOf(DefinitionObject::Kind::Sequence, QStringLiteral("t_id_seq"),
                            QStringLiteral("AS integer OWNED BY t.id")))
        .alterColumn(QStringLiteral("t.id"), [](Column &column) {
            column.autoIncrement = false;
            column.details = {};
            column.defaultValue = DefaultValue::expression(QStringLiteral("nextval('t_id_seq'::regclass)"));
        });
    const PostgresqlDatabase &database = *m_database;
    m_database->clear();
    QCOMPARE(planAndRun(database, {}, SchemaDiffer().diff({}, story.before).operations), QString());
    const QString insert = QStringLiteral("INSERT INTO t (v) VALUES ('a'), ('b'); DELETE FROM t");
    QCOMPARE(database.run(insert), QString());

    QCOMPARE(planAndRun(database, story.before, story.operations), QString());
    QCOMPARE(database.value(QStringLiteral("INSERT INTO t (v) VALUES ('c') RETURNING id")), QStringLiteral("3"));
    QCOMPARE(database.run(insert), QString());
    const auto back = inverse(story.operations, story.before);
    QVERIFY(back);
    QCOMPARE(planAndRun(database, story.after(), *back), QString());
    QCOMPARE(database.value(QStringLiteral("INSERT INTO t (v) VALUES ('d') RETURNING id")), QStringLiteral("6"));
}

void PostgresqlLiveTest::columnsBeginToCount_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *title, const char *rows, qint64 start, qint64 step, const char *next) {
        QTest::newRow(title) << QString(rows) << start << step << QString(next);
    };
    row("no rows", "SELECT 1", 1, 1, "1");
    row("behind the last", "INSERT INTO t VALUES (3), (7)", 1, 1, "8");
    row("rows below the first number", "INSERT INTO t VALUES (0), (-4)", 1, 1, "1");
    row("rows below its start", "INSERT INTO t VALUES (12)", 100, 1, "100");
    row("downwards", "INSERT INTO t VALUES (-3), (5)", -1, -1, "-4");
}

void PostgresqlLiveTest::columnsBeginToCount()
{
    QFETCH(const QString, rows);
    QFETCH(const qint64, start);
    QFETCH(const qint64, step);
    QFETCH(const QString, next);
    Story story(QStringLiteral("counter"), QStringLiteral("t(id not null, v text)"));
    story.alterColumn(QStringLiteral("t.id"), [&](Column &column) {
        column.autoIncrement = true;
        column.details.edit().identity = {.start = start, .step = step};
    });
    m_database->clear();
    QCOMPARE(planAndRun(*m_database, {}, SchemaDiffer().diff({}, story.before).operations), QString());
    QCOMPARE(m_database->run(rows), QString());
    QCOMPARE(planAndRun(*m_database, story.before, story.operations), QString());
    QCOMPARE(m_database->value(QStringLiteral("INSERT INTO t (v) VALUES ('d') RETURNING id")), next);
}

void PostgresqlLiveTest::whatIsStoredMeansTheSame_data()
{
    QTest::addColumn<QString>("check");
    for (const char *check : {"status IN ('new', 'paid')",
                              "status NOT IN ('new', 'paid')",
                              "status = 'new'",
                              "title <> ''",
                              "price BETWEEN 1 AND 2",
                              "price NOT BETWEEN 1 AND 2",
                              "title LIKE 'a%' AND status NOT LIKE 'b%'",
                              "title ILIKE '%x'",
                              "title IS NOT NULL OR price IS NULL",
                              "price > 0 AND pages > 1 AND rate > 2.5",
                              "price > 0 OR pages > 1 AND NOT is_new",
                              "coalesce(price, 0) >= 0",
                              "lower(title) = title",
                              "price != -1",
                              "CASE WHEN is_new THEN price > 0 END",
                              "CASE status WHEN 'a' THEN true ELSE is_new END",
                              "title || status <> 'xy'",
                              "pages - 1 - price > 0",
                              "pages - (1 - price) > 0",
                              "data ->> 'k' = 'v'",
                              "tags @> ARRAY['a', 'b']",
                              "tags[1] = 'a'",
                              "array_length(tags, 1) < 5",
                              "extract(year from born) > 1900",
                              "born > date '2000-01-01'",
                              "made AT TIME ZONE 'UTC' > '2000-01-01 00:00:00'",
                              "cast(title as integer) = 1",
                              "title::int > 0",
                              "title ~* '^x'",
                              "title COLLATE \"C\" > 'x'",
                              "trim(title) <> ''",
                              "price IS DISTINCT FROM pages",
                              "(price, pages) = (1, 2)",
                              "(price, pages) <> (1, 2)",
                              "rate < 1.5e-2",
                              "- price < 0",
                              "price % 2 = 0",
                              "is_new",
                              "NOT is_new",
                              "is_new IS TRUE",
                              "is_new = true",
                              "rate * 100 < 1e3",
                              "length(title) BETWEEN 1 AND 40",
                              "position('x' in title) > 0",
                              "substring(title from 1 for 2) = 'ab'",
                              "born <= current_date",
                              "made < now()",
                              "status = ANY (ARRAY['a','b'])",
                              "num_nonnulls(price, pages) = 1",
                              "\"Odd Name\" > 0",
                              "price > 0 -- of course"})
        QTest::newRow(check) << QString::fromLatin1(check);
}

/** An expression as a person writes it, and as PostgreSQL gives it back. */
void PostgresqlLiveTest::whatIsStoredMeansTheSame()
{
    QFETCH(const QString, check);
    m_database->clear();
    QCOMPARE(m_database->run(
                 QStringLiteral(
                     "CREATE TABLE t (title varchar(40), status text, price integer, pages bigint, rate numeric(5,2), "
                     "is_new boolean, data jsonb, tags text[], born date, made timestamptz, \"Odd Name\" integer, "
                     "CONSTRAINT c CHECK (") +
                 check + QStringLiteral("\n))")),
             QString());
    const QString stored = m_database->value(
        QStringLiteral("SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'c'"));
    QVERIFY2(!stored.isEmpty(), qPrintable(check));
    QCOMPARE(postgresql::canonicalExpression(stored), postgresql::canonicalExpression(check));
}

void PostgresqlLiveTest::storedTypesAreTheSame_data()
{
    QTest::addColumn<QString>("type");
    for (const QString &name : portableTypeNames())
        QTest::newRow(qPrintable(name)) << name;
    for (const char *type : {"varchar(20)",
                             "char(3)",
                             "numeric(8,2)",
                             "numeric(8)",
                             "timestamp(3)",
                             "timestamptz(0)",
                             "time(2)",
                             "interval",
                             "text[]",
                             "integer[][]",
                             "bit(8)",
                             "bit varying(3)",
                             "INT4",
                             "double precision",
                             "character varying (20)",
                             "timestamp with time zone",
                             "tsvector",
                             "public.mood",
                             "mood",
                             "int4range",
                             "\"char\"",
                             "decimal(5,1)",
                             "float8",
                             "bool"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void PostgresqlLiveTest::storedTypesAreTheSame()
{
    QFETCH(const QString, type);
    const DataType drawn = DataType::fromText(type);
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("CREATE TYPE mood AS ENUM ('a')")), QString());
    QCOMPARE(
        m_database->run(QStringLiteral("CREATE TABLE t (a %1)").arg(PostgresqlDatabase::dialect().typeName(drawn))),
        QString());
    const QString stored = m_database->value(
        QStringLiteral("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 't'::regclass AND "
                       "attname = 'a'"));
    // How many dimensions an array has is not kept.
    QVERIFY2(drawn.dimensions > 1 || postgresql::sameType(DataType::fromText(stored), drawn), qPrintable(stored));
}

void PostgresqlLiveTest::storedDefaultsAreTheSame_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *type, const char *value) {
        QTest::addRow("%s %s", type, value) << QString::fromLatin1(type) << QString::fromLatin1(value);
    };
    row("integer", "5");
    row("integer", "-5");
    row("integer", "'5'");
    row("bigint", "5");
    row("numeric(5,2)", "1.50");
    row("double", "1.5");
    row("text", "'it''s'");
    row("varchar(10)", "'x'");
    row("char(2)", "'x'");
    row("boolean", "true");
    row("boolean", "0");
    row("text", "null");
    row("timestamptz", "current_timestamp");
    row("timestamp", "now()");
    row("date", "current_date");
    row("date", "'2026-01-02'");
    row("uuid", "uuid()");
    row("jsonb", "'{}'");
    row("text[]", "'{}'");
    row("integer", "1 + 2");
    row("text", "lower('X')");
    row("mood", "'a'");
    row("interval", "'1 day'");
    row("blob", "'x'");
}

void PostgresqlLiveTest::storedDefaultsAreTheSame()
{
    QFETCH(const QString, type);
    QFETCH(const QString, value);
    Column drawn{.id = columnId(QStringLiteral("t.a")), .name = QStringLiteral("a"), .type = DataType::fromText(type)};
    drawn.defaultValue = DefaultValue::fromUserText(value);
    Schema schema = schemaFromText(QStringLiteral("t(id pk)"));
    schema.tables.edit(tableId(QStringLiteral("t")))->columns.append(drawn);
    schema.enums.insert(enumOf(QStringLiteral("mood"), {QStringLiteral("a")}));
    m_database->clear();
    QCOMPARE(planAndRun(*m_database, {}, SchemaDiffer().diff({}, schema).operations), QString());
    const QString stored = m_database->value(
        QStringLiteral("SELECT coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') FROM pg_attribute a LEFT JOIN "
                       "pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum WHERE a.attrelid = 't'::regclass "
                       "AND a.attname = 'a'"));
    QVERIFY2(postgresql::sameDefault(DefaultValue::expression(stored), drawn.defaultValue, drawn.type),
             qPrintable(stored));
}

QTEST_GUILESS_MAIN(PostgresqlLiveTest)
#include "tst_postgresql_live.moc"
