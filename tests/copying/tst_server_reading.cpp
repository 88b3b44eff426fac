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

/** Statements that reach beyond what they seem to define; `real` is a table that is there already. */
QList<const char *> hostileToPostgresql()
{
    return {
        "CREATE VIEW v AS SELECT 1 FROM begin atomic; COMMIT; DROP TABLE real CASCADE",
        "CREATE TABLE t (a text DEFAULT E'x\\'); COMMIT; DROP TABLE real; --')",
        "CREATE TABLE t (a) AS VALUES (pg_read_file('/etc/passwd'))",
        "CREATE TABLE t (a) AS TABLE real",
        "CREATE TABLE t (a) AS (VALUES (1))",
        "CREATE TABLE t (a) WITH (fillfactor = 70) AS TABLE real",
        "CREATE TABLE t (a) AS WITH x AS (TABLE real) TABLE x",
        "CREATE TABLE t (a) AS EXECUTE p",
        "CREATE TABLE t (a int) SERVER s",
        "CREATE TABLE t (LIKE other.real)",
        "CREATE TABLE t (a text DEFAULT pg_read_file('/etc/passwd'))",
        "CREATE TABLE t (a text DEFAULT \"pg_read_file\"('/etc/passwd'))",
        "CREATE TABLE t (a int CHECK (other.f(a)))",
        "CREATE TABLE t (a int REFERENCES other.real (id))",
        "CREATE TABLE t PARTITION OF made FOR VALUES FROM (f()) TO (2)",
        "CREATE TEMPORARY TABLE t (a int)",
        "ALTER TABLE made ADD COLUMN x text DEFAULT pg_read_file('/etc/passwd')",
        "ALTER TABLE made ADD x int, DISABLE RULE r",
        "ALTER TABLE \"MADE\" ADD COLUMN x int",
        "ALTER TABLE U&\"re\\0061l\" ADD COLUMN x int",
        "ALTER TABLE made.real ADD COLUMN x int",
        "ALTER TABLE ALL IN TABLESPACE pg_default SET TABLESPACE x",
        "CREATE INDEX ON U&\"made\" (id)",
        "CREATE INDEX i ON made (f(id))",
        "CREATE INDEX CONCURRENTLY i ON made (id)",
        "CREATE VIEW other.v AS SELECT 1",
        "CREATE VIEW v AS SELECT pg_read_file('/etc/passwd')",
        "CREATE VIEW v AS SELECT other.f(1)",
        "CREATE VIEW v AS TABLE real",
        "CREATE VIEW v AS SELECT $1",
        "COMMENT ON COLUMN other.made.id IS 'x'",
        "COMMENT ON TABLE made IS 'x' 'y'; COMMIT",
        "CREATE DOMAIN d AS text CHECK (f(VALUE))",
        "CREATE TRIGGER t AFTER INSERT ON made EXECUTE FUNCTION other.f()",
    };
}

QList<const char *> hostileToMariadb()
{
    return {
        "CREATE VIEW v AS SELECT 1; DROP DATABASE shop",
        "CREATE TRIGGER t BEFORE INSERT ON made FOR EACH ROW BEGIN END; DROP DATABASE shop",
        "CREATE TABLE t (a varchar(9) DEFAULT 'x\\'); DROP DATABASE shop; --')",
        "CREATE TABLE t (a varchar(9) DEFAULT \"x\\\"); DROP DATABASE shop; -- \")",
        "CREATE TABLE t (a int) /*! ; DROP DATABASE shop */ ENGINE=CSV",
        "CREATE TABLE t (SELECT LOAD_FILE('/etc/passwd') x)",
        "CREATE TABLE t (a int) AS VALUES (shop.f())",
        "CREATE TABLE t (a int) VALUES (1)",
        "CREATE TABLE t ((SELECT 1))",
        "CREATE TABLE t (VALUES (1))",
        "CREATE TABLE t (WITH x AS (SELECT 1) SELECT 1)",
        "CREATE TABLE t (a int) IGNORE AS (VALUES (1))",
        "CREATE TABLE t (LIKE shop.real)",
        "CREATE TABLE t (a int, FOREIGN KEY (a) REFERENCES shop.real (id))",
        "CREATE TABLE t (a int) CONNECTION 'mysql://x/y'",
        "CREATE TABLE t (a int) ENGINE=MERGE UNION=(real)",
        "CREATE TABLE shop.2024_orders (a int)",
        "CREATE TABLE made .2024_orders (a int)",
        "ALTER TABLE made.2024_orders TRUNCATE PARTITION ALL",
        "ALTER TABLE made .2024_orders ADD x int",
        "ALTER TABLE made.real ADD x int",
        "ALTER TABLE made EXCHANGE PARTITION p WITH TABLE real",
        "ALTER TABLE made ADD x int DEFAULT (sys_exec('x'))",
        "CREATE INDEX i ON made.2024_orders (id)",
        "CREATE OR REPLACE DEFINER=domain@localhost VIEW shop.v AS SELECT 1",
        "CREATE OR REPLACE DEFINER=`table`@`view` VIEW `shop`.`v` AS SELECT 1",
        "CREATE VIEW v AS SELECT LOAD_FILE('/etc/passwd')",
        "CREATE VIEW v AS SELECT shop.f(1)",
        "CREATE VIEW v AS SELECT 1 INTO OUTFILE '/tmp/x'",
        "CREATE VIEW v AS SELECT a FROM shop.real.b",
        "CREATE VIEW v AS SELECT @@datadir",
        "CREATE TRIGGER shop.t BEFORE INSERT ON made FOR EACH ROW SET NEW.id = 1",
        "CREATE TRIGGER t BEFORE INSERT ON real FOR EACH ROW SET NEW.id = 1",
    };
}

/** As one script, after the table that the statements speak of; each has lines of its own. */
QString scriptOf(const QList<const char *> &statements, const QString &end)
{
    QString script = QStringLiteral("CREATE TABLE made (id integer);\n");
    for (const char *statement : statements)
        script += QString::fromLatin1(statement) + end + QLatin1Char('\n');
    return script;
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
    void postgresqlKeepsOutHostileScripts();
    void mariadb();
    void mariadbKeepsOutHostileScripts();
    void nestedCommentsAreNotRun();
    void whatFailedIsNotChanged();
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
    for (const char *statement : hostileToPostgresql())
        QTest::newRow(statement) << postgresql << statement;
    for (const char *statement : hostileToMariadb())
        QTest::newRow(statement) << mariadb << statement;
    QTest::newRow("event") << mariadb << "CREATE EVENT e ON SCHEDULE EVERY 1 SECOND DO DELETE FROM real";
}

void ServerReadingTest::theGateKeepsOut()
{
    QFETCH(const QString, dialect);
    QFETCH(const QString, statement);
    ScriptGate gate(dialect);
    QVERIFY(gate.admit(QStringLiteral("CREATE TABLE made (id integer)")));
    gate.noteRun();
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
        QVERIFY2(admitted && *admitted, admitted ? statement : qPrintable(admitted.error().message));
        gate.noteRun();
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

void ServerReadingTest::postgresqlKeepsOutHostileScripts()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    const PostgresqlDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE real (id integer PRIMARY KEY)")), QString());
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE begin (a integer)")), QString());
    const QString before = database.catalogue();
    for (const char *statement : hostileToPostgresql()) {
        const Result<SqlReading> reading =
            readSqlOnServer(scriptOf({statement}, QStringLiteral(";")), database.address());
        QVERIFY2(reading, statement);
        QVERIFY2(!reading->problems.isEmpty(), statement);
        QVERIFY2(database.catalogue() == before, statement);
    }
    QVERIFY(readSqlOnServer(scriptOf(hostileToPostgresql(), QStringLiteral(";")), database.address()));
    QCOMPARE(database.catalogue(), before);
    // A server that takes the backslash for an escape would see the string go on behind it.
    QCOMPARE(database.run(QStringLiteral("ALTER DATABASE %1 SET standard_conforming_strings = off")
                              .arg(database.address().server.database)),
             QString());
    const Result<SqlReading> escaped = readSqlOnServer(
        QStringLiteral("CREATE TABLE t (a text DEFAULT 'x\\', b text DEFAULT '); COMMIT; DROP TABLE real; --');"),
        database.address());
    QVERIFY(escaped && escaped->problems.isEmpty());
    QCOMPARE(escaped->fragment.schema.tables.at(0).columns.size(), 2);
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM pg_class WHERE relname = 'real'")), "1");
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'joinery_%'")), "0");
}

void ServerReadingTest::mariadbKeepsOutHostileScripts()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    const MariadbDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE `2024_orders` (id int PRIMARY KEY)")), QString());
    const QString before = database.catalogue();
    QList<const char *> statements = hostileToMariadb();
    statements.append("CREATE VIEW v AS SELECT 1; CREATE TABLE escaped (a int)");
    const QString name = database.address().server.database;
    for (const char *statement : statements) {
        const QString script = scriptOf({statement}, QStringLiteral("//")).replace(QLatin1String("shop"), name);
        const Result<SqlReading> reading = readSqlOnServer(
            QStringLiteral("DELIMITER //\n") + QString(script).replace(QLatin1String(");\n"), QLatin1String(")//\n")),
            database.address());
        QVERIFY2(reading, statement);
        QVERIFY2(!reading->problems.isEmpty(), statement);
        QVERIFY2(database.catalogue() == before, statement);
    }
    QCOMPARE(database.value(QStringLiteral("SELECT count(*) FROM information_schema.schemata WHERE schema_name LIKE "
                                           "'joinery\\_scratch%'")),
             "0");
}

void ServerReadingTest::nestedCommentsAreNotRun()
{
    ScriptGate gate(QStringLiteral("mariadb"));
    const auto admitted = gate.admit(
        QStringLiteral("CREATE TABLE t (a int) /*! /*M!100 DATA DIRECTORY='/tmp' */ # x\n COMMENT='it''s /*! x */'"));
    QVERIFY(admitted && *admitted);
    QCOMPARE(**admitted, QStringLiteral("CREATE TABLE t (a int) COMMENT = 'it''s /*! x */'"));
    // To PostgreSQL the comment ends at the carriage return.
    const auto other = ScriptGate(QStringLiteral("postgresql"))
                           .admit(QStringLiteral("CREATE VIEW v AS SELECT 1 -- x\r; COMMIT; DROP TABLE real"));
    QVERIFY(other && *other);
    QCOMPARE(**other, QStringLiteral("CREATE VIEW v AS SELECT 1"));
}

void ServerReadingTest::whatFailedIsNotChanged()
{
    for (const char *dialect : {"postgresql", "mariadb"}) {
        ScriptGate gate(QString::fromLatin1(dialect));
        // It was admitted, but the server did not take it.
        QVERIFY(gate.admit(QStringLiteral("CREATE TABLE real (id nonsense)")));
        const auto admitted = gate.admit(QStringLiteral("ALTER TABLE real ADD COLUMN x int"));
        QVERIFY(!admitted);
        QCOMPARE(admitted.error().code, QStringLiteral("script.elsewhere"));
    }
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
