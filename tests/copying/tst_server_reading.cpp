// SPDX-License-Identifier: MIT
#include "core/copying/script_gate.h"
#include "core/copying/server_reading.h"
#include "core/schema/validation.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/postgresql_server.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList tableNames(const Schema &schema)
{
    QStringList names;
    for (const Table *table : sortedByName(schema.tables))
        names.append(qualifiedName(table->nameSpace, table->name));
    return names;
}

QStringList problems(const SqlReading &reading)
{
    QStringList result;
    for (const ScriptProblem &problem : reading.problems)
        result.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.text));
    return result;
}

} // namespace

/** Reading SQL by a server's own words, and that nothing of it stays there. */
class ServerReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase();
    void theGateKeepsOut_data();
    void theGateKeepsOut();
    void theGateLetsThrough();
    void postgresql();
    void postgresqlKeepsWhatIsThere();
    void mariadb();
    void cancelledLeavesNothing();
};

void ServerReadingTest::cleanupTestCase()
{
    PostgresqlDatabase::stopServer();
    MariadbDatabase::stopServer();
}

void ServerReadingTest::theGateKeepsOut_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("statement");

    const QString postgresql = QStringLiteral("postgresql");
    const QString mariadb = QStringLiteral("mariadb");
    QTest::newRow("index on a real table") << postgresql << "CREATE INDEX ON real (expensive(x))";
    QTest::newRow("real table by its namespace") << postgresql << "CREATE INDEX ON other.made (x)";
    QTest::newRow("column of a real table") << postgresql << "ALTER TABLE real ADD COLUMN x int DEFAULT f()";
    QTest::newRow("table elsewhere") << postgresql << "CREATE TABLE other.t (id integer)";
    QTest::newRow("into another namespace") << postgresql << "ALTER TABLE made SET SCHEMA public";
    QTest::newRow("partition of a real one") << postgresql << "ALTER TABLE real ATTACH PARTITION made DEFAULT";
    QTest::newRow("trigger on a real table")
        << postgresql << "CREATE TRIGGER t AFTER INSERT ON real EXECUTE FUNCTION f()";
    QTest::newRow("comment on a database") << postgresql << "COMMENT ON DATABASE real IS 'x'";
    QTest::newRow("comment on a real table") << postgresql << "COMMENT ON TABLE real IS 'x'";
    QTest::newRow("function type") << postgresql << "CREATE TYPE t (INPUT = f, OUTPUT = g)";
    QTest::newRow("range type") << postgresql << "CREATE TYPE t AS RANGE (subtype = float8, canonical = f)";
    QTest::newRow("filled table") << postgresql << "CREATE TABLE t (i) AS SELECT pg_sleep(1000)";
    QTest::newRow("materialized") << postgresql << "CREATE MATERIALIZED VIEW v AS SELECT pg_sleep(1000)";
    QTest::newRow("tablespace") << postgresql << "CREATE TABLE t (id integer) TABLESPACE elsewhere";
    QTest::newRow("copy") << postgresql << "DO $$ BEGIN COPY made TO '/tmp/x'; END $$";
    QTest::newRow("another database") << mariadb << "CREATE TABLE mysql.t (id int)";
    QTest::newRow("renamed into another") << mariadb << "ALTER TABLE made RENAME TO mysql.made";
    QTest::newRow("in a second action") << mariadb << "ALTER TABLE made ADD x int, RENAME TO mysql.made";
    QTest::newRow("federated") << mariadb << "CREATE TABLE t (id int) ENGINE=FEDERATED CONNECTION='mysql://x/y'";
    QTest::newRow("connect") << mariadb
                             << "CREATE TABLE t (id int) ENGINE=CONNECT TABLE_TYPE=CSV FILE_NAME='/etc/passwd'";
    QTest::newRow("engine without a sign") << mariadb << "CREATE TABLE t (id int) ENGINE CSV";
    QTest::newRow("data directory") << mariadb << "CREATE TABLE t (id int) DATA DIRECTORY='/tmp'";
    QTest::newRow("like without brackets") << mariadb << "CREATE TABLE t LIKE mysql.user";
    QTest::newRow("routine") << mariadb << "CREATE PROCEDURE p() DELETE FROM real";
    QTest::newRow("event") << mariadb << "CREATE EVENT e ON SCHEDULE EVERY 1 SECOND DO DELETE FROM real";
}

void ServerReadingTest::theGateKeepsOut()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, statement);
    ScriptGate gate(dialect);
    QVERIFY(gate.admit(QStringLiteral("CREATE TABLE made (id integer)")));
    const Result<std::optional<QString>> admitted = gate.admit(statement);
    QVERIFY2(!admitted, qPrintable(admitted && *admitted ? **admitted : QString()));
    QVERIFY(admitted.error().message.startsWith(QLatin1String("It was not run")));
}

void ServerReadingTest::theGateLetsThrough()
{
    ScriptGate gate(QStringLiteral("postgresql"));
    for (const char *statement :
         {"CREATE TABLE public.made (id integer)", "ALTER TABLE ONLY public.made ADD PRIMARY KEY (id)",
          "CREATE INDEX ON public.made USING btree (id)", "COMMENT ON COLUMN public.made.id IS 'x'",
          "CREATE TYPE t AS ENUM ('a')", "CREATE VIEW v AS SELECT 1"}) {
        const auto admitted = gate.admit(QString::fromLatin1(statement));
        QVERIFY2(admitted && *admitted, statement);
        QVERIFY(!(*admitted)->contains(QLatin1String("public.")));
    }
    for (const char *statement : {"SET x = 1", "DROP TABLE made", "INSERT INTO made VALUES (1)", "COMMIT"}) {
        const auto admitted = gate.admit(QString::fromLatin1(statement));
        QVERIFY2(admitted && !*admitted, statement);
    }
    QCOMPARE(gate.aboutRows(), 1);
}

void ServerReadingTest::postgresql()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    const QString before = database.catalogue();
    const Result<SqlReading> reading =
        readSqlOnServer(QStringLiteral("CREATE TYPE public.mood AS ENUM ('good', 'bad');\n"
                                       "CREATE TABLE public.author (id serial PRIMARY KEY, feels public.mood, "
                                       "twice integer GENERATED ALWAYS AS (id * 2) STORED);\n"
                                       "CREATE TABLE book (id integer, author_id integer REFERENCES author(id));\n"
                                       "CREATE TABLE broken (id nonsense);\n"
                                       "INSERT INTO author VALUES (1);\n"
                                       "CREATE VIEW names AS SELECT feels FROM public.author;\n"
                                       "CREATE INDEX ON book (author_id);"),
                        database.address());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    QVERIFY2(reading->problems.size() == 1, qPrintable(problems(*reading).join(QLatin1Char('\n'))));
    QCOMPARE(reading->problems.first().line, 4);
    QCOMPARE(tableNames(reading->fragment.schema), QStringList({"author", "book"}));
    QVERIFY2(problems(*reading).first().contains(QLatin1String("nonsense")), qPrintable(problems(*reading).first()));
    const Schema &schema = reading->fragment.schema;
    QCOMPARE(schema.tableNamed(u"author")->columnNamed(u"feels")->type, DataType::fromText(QStringLiteral("mood")));
    QVERIFY(schema.enumNamed(u"mood"));
    QCOMPARE(schema.tableNamed(u"book")->foreignKeys.at(0).referencedTable, schema.tableNamed(u"author")->id);
    QCOMPARE(schema.tableNamed(u"book")->indexes.size(), 1);
    QVERIFY2(!schema.objects.at(0).definition.contains(QLatin1String("scratch")),
             qPrintable(schema.objects.at(0).definition));
    QVERIFY(!hasErrors(validate(schema)));
    QCOMPARE(database.catalogue(), before);
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'joinery_%'")), "0");
}

void ServerReadingTest::postgresqlKeepsWhatIsThere()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE author (id integer PRIMARY KEY, kept text)")), QString());
    QCOMPARE(database.run(QStringLiteral("INSERT INTO author VALUES (1, 'x')")), QString());
    const QString before = database.catalogue() + database.allRows();
    const Result<SqlReading> reading =
        readSqlOnServer(QStringLiteral("CREATE TABLE author (id integer PRIMARY KEY);\n"
                                       "ALTER TABLE author ADD COLUMN more text;\n"
                                       "DELETE FROM author; DROP TABLE author; TRUNCATE author;\n"
                                       "ALTER TABLE public.author DROP COLUMN kept; COMMIT;"),
                        database.address());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    QCOMPARE(tableNames(reading->fragment.schema), QStringList({"author"}));
    QCOMPARE(reading->fragment.schema.tables.at(0).columns.size(), 2);
    QCOMPARE(database.catalogue() + database.allRows(), before);
}

void ServerReadingTest::mariadb()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const MariadbDatabase database;
    const QString before = database.catalogue();
    const Result<SqlReading> reading =
        readSqlOnServer(QStringLiteral("CREATE TABLE `book` (`id` int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, "
                                       "`author_id` int, KEY `by_author` (`author_id`), FOREIGN KEY (`author_id`) "
                                       "REFERENCES `author` (`id`)) ENGINE=InnoDB;\n"
                                       "CREATE TABLE `author` (`id` int PRIMARY KEY);\n"
                                       "INSERT INTO author VALUES (1);\nCREATE TABLE broken (id nonsense);"),
                        database.address());
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text()));
    QCOMPARE(tableNames(reading->fragment.schema), QStringList({"author", "book"}));
    QCOMPARE(reading->problems.size(), 1);
    QCOMPARE(reading->fragment.schema.tableNamed(u"book")->foreignKeys.at(0).referencedTable,
             reading->fragment.schema.tableNamed(u"author")->id);
    QCOMPARE(database.catalogue(), before);
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE "
                                           "'joinery\\_scratch%'")),
             "0");
}

void ServerReadingTest::cancelledLeavesNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    const MariadbDatabase database;
    const Result<SqlReading> reading =
        readSqlOnServer(QStringLiteral("CREATE TABLE a (id int)"), database.address(), cancel);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, QStringLiteral("script.cancelled"));
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE "
                                           "'joinery\\_scratch%'")),
             "0");
}

QTEST_GUILESS_MAIN(ServerReadingTest)

#include "tst_server_reading.moc"
