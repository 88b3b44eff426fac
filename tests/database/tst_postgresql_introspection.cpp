// SPDX-License-Identifier: MIT
// What is read from a PostgreSQL, against what was made in it.

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/database/new_ids.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "tests/support/differing_lines.h"
#include "tests/support/postgresql_client.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/postgresql_stories.h"

#include <QtTest>

using namespace joinery;

namespace {

Result<Introspection> introspectionOf(const PostgresqlDatabase &database, const IntrospectionOptions &options = {})
{
    const auto connection = Connection::open(database.address());
    if (!connection)
        return fail(connection);
    return introspect(*connection, options);
}

QString planAndRun(const PostgresqlDatabase &database, const QList<Operation> &operations)
{
    const auto plan = PostgresqlDatabase::dialect().plan({}, operations);
    return plan ? database.run(*plan) : plan.error().text();
}

/** What a database is told to be different from the model, as for drift. */
QString driftOf(const Schema &found, const Schema &model)
{
    DiffOptions options;
    options.equivalence = &PostgresqlDatabase::dialect().equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    const Diff diff = SchemaDiffer(options).diff(model, PostgresqlDatabase::dialect().recognised(found, model));
    return describe(diff.operations).join(QLatin1Char('\n'));
}

/** The names of everything, in their order. */
QString namesIn(const Schema &schema)
{
    QStringList names;
    for (const Table &table : schema.tables) {
        names.append(table.name);
        for (const Partition &partition : table.partitions)
            names.append(partition.name);
    }
    for (const EnumType &enumType : schema.enums)
        names.append(enumType.name);
    for (const DefinitionObject &object : schema.objects)
        names.append(object.name);
    names.sort();
    return names.join(QLatin1Char(' '));
}

/** How many statements the server is sent by one reading, as its log tells. */
int statementsFor(const PostgresqlDatabase &database)
{
    const QString count = QStringLiteral("SELECT count(*) FROM regexp_matches(pg_read_file('%1/server.log'), 'LOG:  "
                                         "(statement|execute)', 'g')")
                              .arg(database.address().server.socket);
    const auto connection = Connection::open(database.address());
    if (!connection || !connection->execute(QStringLiteral("SET log_statement = 'all'")))
        return 0;
    const int before = database.value(count).toInt();
    return introspect(*connection) ? database.value(count).toInt() - before : 0;
}

QString textsOf(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class PostgresqlIntrospectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void readsWhatWasMade_data();
    void readsWhatWasMade();
    void makesWhatWasRead_data() { readsWhatWasMade_data(); }
    void makesWhatWasRead();
    void readsOnlyWhatIsWanted();
    void readsOnlyTheNamespacesThatAreWanted();
    void leavesOutWhatBelongsToAnExtension();
    void readsTheCommentOfAnExtension();
    void tellsWhatItDoesNotKeep_data();
    void tellsWhatItDoesNotKeep();
    void keepsWhatSqlMade_data();
    void keepsWhatSqlMade();
    void readsWithoutRightsOnTheTables();
    void readsInAnOpenTransaction();
    void asksAsOftenForManyTables();
    void newIdsReachEverything();
    void serialsKeepTheirSequences_data();
    void serialsKeepTheirSequences();

private:
    std::optional<PostgresqlDatabase> m_database;
    std::optional<PostgresqlDatabase> m_again;
};

void PostgresqlIntrospectionTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
    m_again.emplace();
}

void PostgresqlIntrospectionTest::cleanupTestCase()
{
    m_database.reset();
    m_again.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlIntrospectionTest::readsWhatWasMade_data()
{
    QTest::addColumn<Schema>("model");
    for (const Story &story : postgresqlStories()) {
        if (!PostgresqlDatabase::lacks({}, makingOf(story.before)))
            QTest::newRow(qPrintable(story.title + QStringLiteral(" before"))) << story.before;
        if (!PostgresqlDatabase::lacks({}, makingOf(story.after())))
            QTest::newRow(qPrintable(story.title + QStringLiteral(" after"))) << story.after();
    }
}

/** A database that was made from a model does not differ from it. */
void PostgresqlIntrospectionTest::readsWhatWasMade()
{
    QFETCH(const Schema, model);
    m_database->clear();
    QCOMPARE(planAndRun(*m_database, SchemaDiffer().diff({}, model).operations), QString());

    const auto found = introspectionOf(*m_database);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));

    const QString left = textsOf(found->notModelled);
    QVERIFY2(left.isEmpty(), qPrintable(left));
    const QString drift = driftOf(found->schema, model);
    QVERIFY2(drift.isEmpty(), qPrintable(drift));
}

/** What was read makes the same database again, which is read as the same. */
void PostgresqlIntrospectionTest::makesWhatWasRead()
{
    QFETCH(const Schema, model);
    m_database->clear();
    m_again->clear();
    QCOMPARE(planAndRun(*m_database, SchemaDiffer().diff({}, model).operations), QString());
    const auto found = introspectionOf(*m_database);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));

    QCOMPARE(planAndRun(*m_again, SchemaDiffer().diff({}, found->schema).operations), QString());

    const QString catalogue = differingLines(m_again->catalogue(), m_database->catalogue());
    QVERIFY2(catalogue.isEmpty(), qPrintable(catalogue));
    const auto again = introspectionOf(*m_again);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY2(again->schema == found->schema, qPrintable(driftOf(again->schema, found->schema)));
}

void PostgresqlIntrospectionTest::readsOnlyWhatIsWanted()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral(
                 "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
                 "CREATE TABLE author (id serial PRIMARY KEY); CREATE TABLE book (id serial, author int REFERENCES "
                 "author); CREATE TABLE joinery_migrations (id int); CREATE VIEW authors AS SELECT id FROM author;"
                 "CREATE TABLE log (at date) PARTITION BY RANGE (at); CREATE TABLE log_old PARTITION OF log DEFAULT;"
                 "CREATE TRIGGER t AFTER INSERT ON author FOR EACH ROW EXECUTE FUNCTION f()")),
             QString());
    const auto namesWith = [&](const IntrospectionOptions &options) {
        const auto found = introspectionOf(*m_database, options);
        return found ? namesIn(found->schema) : found.error().text();
    };
    QCOMPARE(namesWith({}), QStringLiteral("author authors book f log log_old t"));
    QCOMPARE(namesWith({.include = {"AUTHOR*"}}), QStringLiteral("author authors f t"));
    QCOMPARE(namesWith({.exclude = {"author", "l?g"}}), QStringLiteral("authors book f"));
    QCOMPARE(namesWith({.include = {"joinery_*"}, .ownTables = true}), QStringLiteral("f joinery_migrations"));
    const auto found = introspectionOf(*m_database, {.include = {"book"}});
    QVERIFY(found);
    QCOMPARE(found->schema.tableNamed(u"book")->foreignKeys.begin()->unresolvedTable, QStringLiteral("author"));
}

void PostgresqlIntrospectionTest::readsOnlyTheNamespacesThatAreWanted()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("CREATE SCHEMA sales; CREATE TABLE sales.item (id int); CREATE TABLE t (id "
                                            "int); CREATE TYPE sales.state AS ENUM ('new'); CREATE SCHEMA empty")),
             QString());
    const auto sales = introspectionOf(*m_database, {.nameSpaces = {"sales"}});
    QVERIFY(sales);
    QCOMPARE(namesIn(sales->schema), QStringLiteral("item sales state"));
    QCOMPARE(sales->schema.tables.begin()->nameSpace, QStringLiteral("sales"));
    const auto usual = introspectionOf(*m_database, {.nameSpaces = {"public"}});
    QVERIFY(usual);
    QCOMPARE(namesIn(usual->schema), QStringLiteral("t"));
    QCOMPARE(usual->schema.tables.begin()->nameSpace, QString());
    const auto none = introspectionOf(*m_database, {.nameSpaces = {"sales", "Sales"}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, QStringLiteral("database.no_namespace"));
    QVERIFY(none.error().text().contains(QStringLiteral("no namespace Sales")));
    const auto elsewhere = introspectionOf(*m_database, {.include = {"item"}, .nameSpaces = {"public"}});
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, QStringLiteral("database.nothing_named"));
    QVERIFY(elsewhere.error().text().contains(QStringLiteral("(namespace public; include item)")));
    QVERIFY(introspectionOf(*m_database, {.nameSpaces = {"empty"}}));
    QCOMPARE(m_database->run(QStringLiteral("CREATE FUNCTION total() RETURNS int LANGUAGE sql AS 'SELECT 1'")),
             QString());
    QVERIFY(introspectionOf(*m_database, {.include = {"tot*"}}));
    QVERIFY(!introspectionOf(*m_database, {.include = {"sales"}}));
    QVERIFY(!introspectionOf(*m_database, {.exclude = {"*"}}));
    m_database->clear();
    QVERIFY(introspectionOf(*m_database));
    QVERIFY(!introspectionOf(*m_database, {.nameSpaces = {"public"}}));
}

void PostgresqlIntrospectionTest::leavesOutWhatBelongsToAnExtension()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("CREATE EXTENSION citext; CREATE TABLE t (mail citext)")), QString());
    const auto found = introspectionOf(*m_database);
    QVERIFY(found);
    QCOMPARE(namesIn(found->schema), QStringLiteral("citext t"));
    QCOMPARE(found->schema.tables.begin()->columns.constFirst().type.text(), QStringLiteral("citext"));
    QCOMPARE(textsOf(found->notModelled), QString());
}

void PostgresqlIntrospectionTest::readsTheCommentOfAnExtension()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("CREATE EXTENSION citext; CREATE EXTENSION adminpack")), QString());
    const auto usual = introspectionOf(*m_database);
    QVERIFY(usual);
    QCOMPARE(usual->schema.objectNamed(u"citext")->comment, QString());
    QCOMPARE(m_database->run(QStringLiteral("COMMENT ON EXTENSION citext IS 'Mail'")), QString());
    const auto found = introspectionOf(*m_database);
    QVERIFY(found);
    QCOMPARE(found->schema.objectNamed(u"citext")->comment, QStringLiteral("Mail"));
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, found->schema).operations);
    QVERIFY(plan);
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("DROP EXTENSION IF EXISTS adminpack")), QString());
    QCOMPARE(m_database->run(*plan), QString());
    QVERIFY(introspectionOf(*m_database)->schema == found->schema);
    QCOMPARE(m_database->run(QStringLiteral("DROP EXTENSION adminpack")), QString());
}

void PostgresqlIntrospectionTest::tellsWhatItDoesNotKeep_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *sql, const char *named) { QTest::newRow(named) << sql << named; };
    row("CREATE MATERIALIZED VIEW m AS SELECT 1 AS a; CREATE INDEX m_a ON m ((a + 1)); ALTER INDEX m_a ALTER COLUMN 1 "
        "SET STATISTICS 7",
        "the targets of statistics of index m_a");
    const auto inPartition = [](const char *sql) {
        return QStringLiteral("CREATE TABLE t (a int, b int) PARTITION BY LIST (a); CREATE INDEX i ON t (a); %1")
            .arg(QLatin1String(sql));
    };
    const auto partitionRow = [&](const char *sql, const char *named) {
        QTest::newRow(named) << inPartition(sql) << named;
    };
    partitionRow("CREATE TABLE p PARTITION OF t DEFAULT; ALTER TABLE p ADD CONSTRAINT c CHECK (b > 0); COMMENT ON "
                 "CONSTRAINT c ON p IS 'x'",
                 "the comment of constraint c");
    partitionRow("CREATE TABLE p PARTITION OF t DEFAULT; ALTER TABLE p ALTER b SET STATISTICS 7",
                 "how column of partition is stored p.b");
    partitionRow("CREATE TABLE p PARTITION OF t DEFAULT; COMMENT ON INDEX p_a_idx IS 'x'",
                 "the comment of index p_a_idx");
    partitionRow("CREATE TABLE p PARTITION OF t DEFAULT; CREATE INDEX alone ON ONLY t (b)",
                 "that index alone is not on all partitions");
    partitionRow("CREATE TABLE p (b int, a int); ALTER TABLE t ATTACH PARTITION p DEFAULT",
                 "order of columns of partition p");
    partitionRow(
        "CREATE TABLE p PARTITION OF t DEFAULT; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN "
        "END'; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE p DISABLE "
        "TRIGGER g",
        "trigger g of partition p");
    row("CREATE TABLE t (a int CONSTRAINT k PRIMARY KEY); COMMENT ON INDEX k IS 'x'", "the comment of index k");
    row("CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0); COMMENT ON CONSTRAINT c ON DOMAIN d IS 'x'",
        "comment of constraint c of domain d");
    row("CREATE TYPE pair AS (a int, b int); COMMENT ON COLUMN pair.a IS 'x'", "comment of attribute pair.a");
    row("CREATE TABLE t (a int, b int); CREATE STATISTICS s ON a, b FROM t; ALTER STATISTICS s SET STATISTICS 300",
        "target of statistics public.s");
    row("CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS n; ALTER MATERIALIZED VIEW m ALTER n SET STORAGE EXTERNAL",
        "how column m.n is stored");
    row("CREATE TABLE t (a int); CREATE TABLE u (a int) INHERITS (t); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT "
        "VALID",
        "constraint c of table u: that it is not valid");
    row("CREATE OPERATOR FAMILY kin USING hash; ALTER OPERATOR FAMILY kin USING hash ADD OPERATOR 1 = (int, int)",
        "member of operator family kin: =(integer,integer)");
    row("CREATE OPERATOR FAMILY kin USING hash; ALTER OPERATOR FAMILY kin USING hash ADD FUNCTION 1 (int, int) "
        "hashint4(int)",
        "member of operator family kin: hashint4(integer)");
    row("CREATE PUBLICATION news", "publication news");
    row("CREATE FOREIGN DATA WRAPPER paper", "foreign data wrapper paper");
    row("CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER watch ON "
        "ddl_command_end EXECUTE FUNCTION e()",
        "event trigger watch");
    row("CREATE TYPE pair AS (a int, b int); CREATE TABLE t OF pair", "that table t is of type pair");
    // Set by hand: a server has no provider of labels of its own.
    const QByteArray labelled = "CREATE TABLE t (a int); SET allow_system_table_mods = on; INSERT INTO pg_seclabel "
                                "VALUES ('t'::regclass, 'pg_class'::regclass, %1, 'selinux', 'secret'); "
                                "RESET allow_system_table_mods";
    row(QByteArray(labelled).replace("%1", "0").constData(), "security label selinux on table public.t");
    row(QByteArray(labelled).replace("%1", "1").constData(), "security label selinux on table column public.t.a");
}

void PostgresqlIntrospectionTest::tellsWhatItDoesNotKeep()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, named);
    m_database->clear();
    QCOMPARE(m_database->run(sql), QString());
    const auto found = introspectionOf(*m_database);
    QCOMPARE(m_database->run(QStringLiteral("DROP PUBLICATION IF EXISTS news; DROP EVENT TRIGGER IF EXISTS watch; DROP "
                                            "FOREIGN DATA WRAPPER IF EXISTS paper")),
             QString());
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    QVERIFY2(textsOf(found->notModelled).contains(named), qPrintable(textsOf(found->notModelled)));
    QCOMPARE(found->notModelled.size(), 1);
}

void PostgresqlIntrospectionTest::keepsWhatSqlMade_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *title, const char *sql) { QTest::newRow(title) << QString::fromLatin1(sql); };
    const auto watched = [](const char *title, const char *sql) {
        QTest::newRow(title) << QStringLiteral(
                                    "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE TABLE "
                                    "t (a int); CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); "
                                    "CREATE CONSTRAINT TRIGGER h AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE "
                                    "FUNCTION f(); CREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING; %1")
                                    .arg(QLatin1String(sql));
    };
    watched("triggers that do not run", "ALTER TABLE t DISABLE TRIGGER g; ALTER TABLE t DISABLE TRIGGER h");
    watched("triggers of replicas", "ALTER TABLE t ENABLE REPLICA TRIGGER g; ALTER TABLE t ENABLE ALWAYS TRIGGER h");
    watched("rule that does not run", "ALTER TABLE t DISABLE RULE r");
    watched("rule of replicas", "ALTER TABLE t ENABLE REPLICA RULE r");
    row("columns of views", "CREATE VIEW v AS SELECT 1 AS a, 2 AS \"Or, der\", 'x'::text AS c; COMMENT ON COLUMN v.a "
                            "IS 'It''s (one), two'; "
                            "COMMENT ON COLUMN v.\"Or, der\" IS E'with \\\\'; ALTER VIEW v ALTER c SET DEFAULT 'a, b'; "
                            "ALTER VIEW v ALTER a "
                            "SET DEFAULT (2 + 3)");
    row("columns of views called like words of SQL",
        "CREATE VIEW v AS SELECT 1 AS \"end\", 2 AS \"user\", 3 AS \"desc\", 4 AS \"offset\", 5 AS \"for\", 6 AS "
        "\"window\", 7 AS \"only\", 8 AS \"default\", 9 AS \"comment\"; COMMENT ON COLUMN v.\"end\" IS 'x'; ALTER VIEW "
        "v ALTER \"user\" SET DEFAULT 5; COMMENT ON COLUMN v.\"comment\" IS 'y'");
    row("lists in defaults of views", "CREATE VIEW v AS SELECT ARRAY[0] AS a, 2 AS b; ALTER VIEW v ALTER a SET DEFAULT "
                                      "ARRAY[1, 2]; COMMENT ON COLUMN v.a IS 'x'");
    row("columns of views with options",
        "CREATE TABLE t (a int); CREATE VIEW v WITH (security_barrier = true) AS SELECT a FROM t WITH LOCAL CHECK "
        "OPTION; COMMENT ON COLUMN v.a IS 'x'; CREATE MATERIALIZED VIEW m AS SELECT a FROM v; COMMENT ON COLUMN m.a "
        "IS 'y'");
    row("mappings of text search",
        "CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, stopwords = 'english'); CREATE TEXT SEARCH "
        "CONFIGURATION c (COPY = english); ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, asciiword WITH "
        "plain, english_stem; ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR url_path");
    row("columns that come from a parent",
        "CREATE TABLE t (id serial, a int DEFAULT 1, b text, c int, e int GENERATED ALWAYS AS (c + 1) STORED); CREATE "
        "TABLE other (a int DEFAULT 1, z int NOT NULL); CREATE TABLE u (d int, b text) INHERITS (t, other); CREATE "
        "TABLE v () "
        "INHERITS (u); ALTER TABLE u ALTER a SET DEFAULT 2, ALTER c SET NOT NULL; ALTER TABLE v ALTER a DROP DEFAULT, "
        "ALTER id DROP DEFAULT; COMMENT ON COLUMN v.c IS 'x'; ALTER TABLE v ALTER b SET STORAGE EXTERNAL");
    row("lists of texts",
        "CREATE TABLE t (s varchar(9) DEFAULT 'a' CHECK (s IN ('a', 'b''c')), n int, g boolean GENERATED ALWAYS AS (s "
        "NOT IN ('x', 'y')) STORED); CREATE INDEX i ON t (n) WHERE s IN ('a', 'b'); CREATE VIEW v AS SELECT n FROM t "
        "WHERE s IN ('a', 'b') AND n IN (1, 2); CREATE DOMAIN d AS varchar CHECK (VALUE IN ('a', 'b'))");
    row("fields of times", "CREATE VIEW v AS SELECT extract('YEAR' FROM now()) AS y, extract(month FROM now()) AS m");
    constexpr int withUnloggedSequences = 15;
    if (PostgresqlDatabase::dialect().server().isAtLeast(withUnloggedSequences))
        row("sequences that a crash empties", "CREATE UNLOGGED SEQUENCE s START 5; CREATE TABLE t (a int); CREATE "
                                              "UNLOGGED SEQUENCE u AS integer OWNED BY t.a");
    row("identities under other names",
        "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY, n bigint GENERATED ALWAYS AS IDENTITY (START 5)); "
        "ALTER TABLE t RENAME TO u; ALTER SEQUENCE t_n_seq RENAME TO \"It's\"");
    const auto partitioned = [](const char *title, const char *sql) {
        QTest::newRow(title) << QStringLiteral(
                                    "CREATE SCHEMA parts; CREATE TABLE other (id int PRIMARY KEY); CREATE TABLE t (a "
                                    "int, b int DEFAULT 5, c text) PARTITION BY LIST (a); CREATE INDEX i ON t (b); "
                                    "CREATE TABLE parts.p PARTITION OF t FOR VALUES IN (1); CREATE TABLE q PARTITION "
                                    "OF t DEFAULT PARTITION BY LIST (a); CREATE TABLE \"R r\" PARTITION OF q DEFAULT; "
                                    "ALTER TABLE t ADD CONSTRAINT k UNIQUE (a, b); %1")
                                    .arg(QLatin1String(sql));
    };
    partitioned("names of indexes of partitions",
                "ALTER INDEX parts.p_b_idx RENAME TO \"It's mine\"; ALTER INDEX parts.p_a_b_key RENAME TO own; ALTER "
                "INDEX \"R r_b_idx\" RENAME TO deep");
    partitioned("constraints of partitions",
                "ALTER TABLE parts.p ADD PRIMARY KEY (a, b); ALTER TABLE parts.p ADD CONSTRAINT points FOREIGN KEY (b) "
                "REFERENCES other (id) ON DELETE CASCADE; ALTER TABLE \"R r\" ADD CONSTRAINT above CHECK (b > 0); "
                "ALTER TABLE parts.p ADD UNIQUE (c) DEFERRABLE");
    partitioned("columns of partitions",
                "ALTER TABLE parts.p ALTER b DROP DEFAULT; ALTER TABLE \"R r\" ALTER b SET DEFAULT 7; ALTER TABLE "
                "parts.p ALTER c SET NOT NULL; COMMENT ON COLUMN parts.p.c IS 'of it alone'");
}

/** What SQL made is read without loss and made again just so. */
void PostgresqlIntrospectionTest::keepsWhatSqlMade()
{
    QFETCH(const QString, sql);
    m_database->clear();
    m_again->clear();
    QCOMPARE(m_database->run(sql), QString());
    const auto found = introspectionOf(*m_database);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    QCOMPARE(textsOf(found->notModelled), QString());
    QCOMPARE(planAndRun(*m_again, SchemaDiffer().diff({}, found->schema).operations), QString());
    const QString dumped = differingLines(dumpedStatements(*m_again), dumpedStatements(*m_database));
    QVERIFY2(dumped.isEmpty(), qPrintable(dumped));
    const auto again = introspectionOf(*m_again);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY2(again->schema == found->schema, qPrintable(driftOf(again->schema, found->schema)));
}

/** The catalogue is open to all: nothing is missing, and what cannot be looked at is told. */
void PostgresqlIntrospectionTest::readsWithoutRightsOnTheTables()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("DROP ROLE IF EXISTS visitor; CREATE ROLE visitor LOGIN; GRANT USAGE ON "
                                            "SCHEMA public TO visitor; CREATE TABLE open "
                                            "(id int CHECK (id > 0)); CREATE TABLE closed (id int DEFAULT 7); GRANT "
                                            "SELECT ON open TO visitor; CREATE VIEW v AS SELECT id FROM closed")),
             QString());
    const auto all = introspectionOf(*m_database);
    DatabaseAddress address = m_database->address();
    address.server.user = QStringLiteral("visitor");
    const auto connection = Connection::open(address);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    const auto found = introspect(*connection);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    QVERIFY(all && found->schema == all->schema);
    QCOMPARE(found->notModelled.size(), 1);
    QCOMPARE(found->notModelled.constFirst().code, QStringLiteral("postgresql.no_rights"));
    QVERIFY(found->notModelled.constFirst().text.contains(QLatin1String("table closed")));
}

void PostgresqlIntrospectionTest::readsInAnOpenTransaction()
{
    m_database->clear();
    const auto connection = Connection::open(m_database->address());
    QVERIFY(connection);
    QVERIFY(connection->beginWriting());
    QVERIFY(connection->execute(QStringLiteral("SET LOCAL search_path = pg_temp")));
    QVERIFY(connection->execute(QStringLiteral("CREATE TABLE public.t (id int)")));
    const auto found = introspect(*connection);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    QCOMPARE(namesIn(found->schema), QStringLiteral("t"));
    QVERIFY(connection->isInTransaction());
    QCOMPARE(connection->value(QStringLiteral("SHOW search_path"))->toString(), QStringLiteral("pg_temp"));
    connection->rollBack();
    QVERIFY(introspect(*connection)->schema.isEmpty());
}

void PostgresqlIntrospectionTest::asksAsOftenForManyTables()
{
    m_database->clear();
    QCOMPARE(m_database->run(QStringLiteral("CREATE TABLE one (id serial PRIMARY KEY, name text UNIQUE)")), QString());
    const int once = statementsFor(*m_database);
    QCOMPARE(m_database->run(QStringLiteral("DO $$ BEGIN FOR i IN 1..50 LOOP EXECUTE format('CREATE TABLE many_%s (id "
                                            "serial PRIMARY KEY, name text UNIQUE, one int REFERENCES one)', i); END "
                                            "LOOP; END $$")),
             QString());
    QVERIFY(once > 0);
    QCOMPARE(statementsFor(*m_database), once);
}

/** A model from a database has ids of its own, and says the same. */
void PostgresqlIntrospectionTest::newIdsReachEverything()
{
    m_database->clear();
    QCOMPARE(
        m_database->run(QStringLiteral(
            "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE person (id serial PRIMARY KEY, mood mood, name "
            "text, UNIQUE (name) INCLUDE (mood), EXCLUDE USING btree (name WITH =)); CREATE INDEX i ON person "
            "(mood) INCLUDE (name); CREATE TABLE pet (owner int REFERENCES person ON DELETE SET NULL (owner)); "
            "CREATE TABLE log (at date) PARTITION BY RANGE (at); CREATE TABLE log_1 PARTITION OF log DEFAULT "
            "PARTITION BY RANGE (at); CREATE TABLE log_2 PARTITION OF log_1 DEFAULT; CREATE RULE r AS ON DELETE TO "
            "person DO INSTEAD NOTHING; CREATE POLICY p ON person USING (id > 0)")),
        QString());
    const auto found = introspectionOf(*m_database);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    const Schema renewed = withNewIds(*found).schema;
    QCOMPARE(namesIn(renewed), namesIn(found->schema));
    QCOMPARE(driftOf(renewed, found->schema), QString());
    const auto plan = PostgresqlDatabase::dialect().plan({}, SchemaDiffer().diff({}, renewed).operations);
    m_again->clear();
    QCOMPARE(plan ? m_again->run(*plan) : plan.error().text(), QString());
    QCOMPARE(differingLines(m_again->catalogue(), m_database->catalogue()), QString());
    for (const EnumType &enumType : renewed.enums)
        QVERIFY(!found->schema.enums.contains(enumType.id));
    for (const DefinitionObject &object : renewed.objects) {
        QVERIFY(!found->schema.objects.contains(object.id));
        QVERIFY(object.table.isNull() || renewed.tables.contains(object.table));
    }
}

void PostgresqlIntrospectionTest::serialsKeepTheirSequences_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("drift");
    QTest::newRow("nothing renamed") << "CREATE TABLE u (uid serial PRIMARY KEY)" << QString();
    QTest::newRow("table and column renamed")
        << "CREATE TABLE t (id serial PRIMARY KEY); ALTER TABLE t RENAME TO u; ALTER TABLE u RENAME COLUMN id TO uid"
        << QString();
    QTest::newRow("name in quotes")
        << "CREATE TABLE \"Old's\" (id serial PRIMARY KEY); ALTER TABLE \"Old's\" RENAME TO u; ALTER TABLE u RENAME "
           "COLUMN id TO uid"
        << QString();
    QTest::newRow("counts otherwise")
        << "CREATE TABLE t (uid serial PRIMARY KEY); ALTER TABLE t RENAME TO u; ALTER SEQUENCE t_uid_seq INCREMENT 5"
        << "change column u.uid (numbering)";
    QTest::newRow("owned, but not read")
        << "CREATE TABLE u (uid serial PRIMARY KEY); CREATE SEQUENCE other OWNED BY u.uid"
        << "add sequence other";
}

/** The sequence of a serial is its own, whatever it is called. */
void PostgresqlIntrospectionTest::serialsKeepTheirSequences()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, drift);
    m_database->clear();
    QCOMPARE(m_database->run(sql), QString());
    Schema model = schemaFromText(QStringLiteral("u(uid pk)"));
    Column &column = model.tables.edit(model.tables.at(0).id)->columns.first();
    column.autoIncrement = true;
    column.details.edit().identity.style = Identity::Style::Serial;
    const auto found = introspectionOf(*m_database);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    QCOMPARE(driftOf(found->schema, model), drift);
}

QTEST_GUILESS_MAIN(PostgresqlIntrospectionTest)
#include "tst_postgresql_introspection.moc"
