// SPDX-License-Identifier: MIT
#include "core/copying/pasting.h"
#include "core/copying/psql_lines.h"
#include "core/copying/script_statement.h"
#include "core/copying/sql_reading.h"
#include "core/operation/apply.h"
#include "core/schema/validation.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

namespace {

SqlReading read(const char *dialect, const QString &script)
{
    Result<SqlReading> reading = readSql(script, QString::fromLatin1(dialect));
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    return *reading;
}

/** "author(id integer pk auto, name varchar(20) not null)" */
QString described(const Table &table)
{
    QStringList columns;
    for (const Column &column : table.columns) {
        QString text = column.name + QLatin1Char(' ') + column.type.text();
        if (table.isPrimaryKeyColumn(column.id))
            text += QStringLiteral(" pk");
        if (column.autoIncrement)
            text += QStringLiteral(" auto");
        if (!column.nullable)
            text += QStringLiteral(" not null");
        if (column.defaultValue)
            text += QStringLiteral(" = ") + column.defaultValue->userText();
        columns.append(text);
    }
    return QStringLiteral("%1(%2)").arg(qualifiedName(table.nameSpace, table.name), columns.join(QStringLiteral(", ")));
}

QStringList described(const SqlReading &reading)
{
    QStringList tables;
    for (const Table *table : sortedByName(reading.fragment.schema.tables))
        tables.append(described(*table));
    return tables;
}

QStringList problems(const SqlReading &reading)
{
    QStringList result;
    for (const ScriptProblem &problem : reading.problems)
        result.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.text));
    return result;
}

const QString mysqldump = QStringLiteral(R"(-- MySQL dump 10.13
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
DROP TABLE IF EXISTS `book`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `book` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT COMMENT 'the "number"',
  `title` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  `kind` enum('new','used; old') DEFAULT 'new',
  `is_sold` tinyint(1) NOT NULL DEFAULT 0,
  `author_id` bigint(20) DEFAULT NULL,
  `changed` timestamp NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(),
  `price` decimal(10,2) GENERATED ALWAYS AS (`id` * 2) STORED,
  PRIMARY KEY (`id`),
  UNIQUE KEY `book_title` (`title`(20)),
  KEY `by_author` (`author_id`,`title`(10) DESC) USING BTREE,
  FULLTEXT KEY `words` (`title`),
  CONSTRAINT `book_author` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`) ON DELETE CASCADE ON UPDATE SET NULL,
  CONSTRAINT `sane` CHECK (`id` > 0 and `kind` regexp 'n')
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COMMENT='What is sold';
LOCK TABLES `book` WRITE;
INSERT INTO `book` VALUES (1,'a; b','new',0,NULL,NULL,2);
UNLOCK TABLES;
CREATE TABLE `shop`.`author` (`id` bigint(20) NOT NULL, name text);
ALTER TABLE `author` ADD PRIMARY KEY (`id`), ADD KEY `by_name` (`name`(5));
ALTER TABLE `author` MODIFY `id` bigint(20) NOT NULL AUTO_INCREMENT, AUTO_INCREMENT=3;
)");

const QString pgDump = QStringLiteral(R"(SET statement_timeout = 0;
\restrict abc
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TYPE public.mood AS ENUM ('good', 'so so');
CREATE TABLE public.author (
    id integer NOT NULL,
    name character varying(200) DEFAULT 'nobody'::character varying NOT NULL,
    born timestamp without time zone DEFAULT now(),
    feels public.mood DEFAULT 'good'::public.mood,
    tags text[],
    CONSTRAINT author_name CHECK (((name)::text <> ''::text))
);
ALTER TABLE public.author OWNER TO postgres;
COMMENT ON TABLE public.author IS 'Who writes';
COMMENT ON COLUMN public.author.name IS 'it''s theirs';
CREATE SEQUENCE public.author_id_seq AS integer START WITH 1;
ALTER TABLE ONLY public.author ALTER COLUMN id SET DEFAULT nextval('public.author_id_seq'::regclass);
CREATE TABLE sales.book (id bigserial PRIMARY KEY, author_id integer NOT NULL REFERENCES public.author(id) ON DELETE CASCADE,
    n bigint GENERATED ALWAYS AS IDENTITY);
COPY public.author (id, name) FROM stdin;
1	CREATE TABLE evil (id integer);
\.
ALTER TABLE ONLY public.author ADD CONSTRAINT author_pkey PRIMARY KEY (id);
CREATE INDEX by_lower ON public.author USING btree (lower((name)::text), born DESC) WHERE (born IS NOT NULL);
CREATE VIEW public.names AS SELECT author.name::text FROM public.author;
)");

} // namespace

class SqlReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void sqlite();
    void dumpOfMysql();
    void dumpOfPostgresql();
    void dialectIsGuessed_data();
    void dialectIsGuessed();
    void oneBadStatementKeepsNoOtherOut();
    void laterStatementsChangeEarlierOnes();
    void severalColumnsAreAddedAtOnce();
    void whatPsqlReadsIsLeftOut_data();
    void whatPsqlReadsIsLeftOut();
    void hostile_data();
    void hostile();
    void nothingIsWritten();
    void canBeCancelled();
    void tooLong();
    void garbageIsNoHarm();
    void itCanBePasted();
};

void SqlReadingTest::severalColumnsAreAddedAtOnce()
{
    const SqlReading reading = read("mariadb", QStringLiteral("CREATE TABLE t (id int PRIMARY KEY);\n"
                                                              "ALTER TABLE t ADD (a int, b int), ADD c int, "
                                                              "ADD UNIQUE (b);\n"
                                                              "ALTER TABLE t ADD (d int, a int);\n"));
    QCOMPARE(reading.problems.size(), 1);
    QCOMPARE(reading.problems.first().line, 3);
    QStringList columns;
    for (const Table &table : reading.fragment.schema.tables)
        for (const Column &column : table.columns)
            columns.append(column.name);
    QCOMPARE(columns.join(u' '), QStringLiteral("id a b c"));
}

void SqlReadingTest::whatPsqlReadsIsLeftOut_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const char *script, const char *left) {
        QTest::newRow(name) << QString::fromLatin1(script) << QString::fromLatin1(left);
    };
    row("commands", "\\connect a\nSELECT 1;\n  \\x\n\\q", "\nSELECT 1;\n  \\x\n");
    row("rows", "copy t from STDIN;\n1\t'\n\\.\nSELECT 2;", "copy t from STDIN;\n\n\nSELECT 2;");
    row("rows to the end", "COPY t FROM stdin;\n1\n2", "COPY t FROM stdin;\n\n");
    row("a quote in rows, then a command", "COPY t FROM stdin;\nit's\n\\.\n\\x\n", "COPY t FROM stdin;\n\n\n\n");
    row("in a text", "SELECT 'a\n\\b\n';\n\\c\n", "SELECT 'a\n\\b\n';\n\n");
    row("in a text with quotes", "SELECT 'a\n\\b''\n\\c''\n\\d';\n\\e\n", "SELECT 'a\n\\b''\n\\c''\n\\d';\n\n");
    row("in a body", "DO $$\nCOPY t FROM stdin;\n\\x\n$$;\n\\y\n", "DO $$\nCOPY t FROM stdin;\n\\x\n$$;\n\n");
    row("in a comment", "/* '\n\\x\n/* */\n\\y */\n\\z\n", "/* '\n\\x\n/* */\n\\y */\n\n");
    row("in a name", "SELECT \"\n\\x\n\";\n\\z", "SELECT \"\n\\x\n\";\n");
    row("never closed", "SELECT '\n\\x\n\\y", "SELECT '\n\\x\n\\y");
    row("a remark before", "-- it's\n\\x\nSELECT 1;", "-- it's\n\nSELECT 1;");
}

void SqlReadingTest::whatPsqlReadsIsLeftOut()
{
    QFETCH(QString, script);
    QFETCH(QString, left);
    QCOMPARE(withoutPsql(script), left);
}

void SqlReadingTest::sqlite()
{
    const SqlReading reading =
        read("sqlite", QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                      "b VARCHAR(20) NOT NULL DEFAULT 'x');"
                                      "CREATE TABLE c (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a(id)) STRICT;"
                                      "CREATE INDEX by_a ON c(a_id);"
                                      "CREATE VIEW v AS SELECT 1 AS one;"
                                      "CREATE TRIGGER t AFTER INSERT ON c BEGIN SELECT 1; END;"
                                      "ALTER TABLE c ADD COLUMN d TEXT;"));
    QCOMPARE(problems(reading), QStringList());
    QCOMPARE(described(reading), QStringList({"a(id integer pk auto, b varchar(20) not null = 'x')",
                                              "c(id integer pk, a_id integer, d text)"}));
    const Table c = *reading.fragment.schema.tableNamed(u"c");
    QVERIFY(c.options.strict);
    QCOMPARE(c.indexes.size(), 1);
    QCOMPARE(c.foreignKeys.at(0).referencedTable, reading.fragment.schema.tableNamed(u"a")->id);
    QCOMPARE(reading.fragment.schema.objects.size(), 2);
}

void SqlReadingTest::dumpOfMysql()
{
    const SqlReading reading = read("mariadb", mysqldump);

    QCOMPARE(problems(reading), QStringList());
    QCOMPARE(described(reading),
             QStringList({"author(id bigint pk auto not null, name text)",
                          "book(id integer unsigned pk auto not null, title varchar(255) not null = '', kind "
                          "enum('new','used; old') = 'new', is_sold boolean not null = false, author_id bigint = null, "
                          "changed timestamp = current_timestamp, price numeric(10,2))"}));
    const Table book = *reading.fragment.schema.tableNamed(u"book");
    QCOMPARE(book.comment, QStringLiteral("What is sold"));
    QCOMPARE(book.options.engine, QStringLiteral("InnoDB"));
    QCOMPARE(book.columns.first().comment, QStringLiteral("the \"number\""));
    QCOMPARE(book.columns.at(1).details->charset, QStringLiteral("utf8mb4"));
    QCOMPARE(book.columns.at(6).generated->expression, QStringLiteral("`id` * 2"));
    QCOMPARE(book.indexes.size(), 2);
    QCOMPARE(book.checks.at(0).name, QStringLiteral("sane"));
    const ForeignKey key = book.foreignKeys.at(0);
    QCOMPARE(key.referencedTable, reading.fragment.schema.tableNamed(u"author")->id);
    QCOMPARE(key.onDelete, ReferenceAction::Cascade);
    QCOMPARE(key.onUpdate, ReferenceAction::SetNull);
    QVERIFY(reading.notes.last().contains(QStringLiteral("statements about rows were passed over")));
}

void SqlReadingTest::dumpOfPostgresql()
{
    const SqlReading reading = read("postgresql", pgDump);

    QCOMPARE(problems(reading), QStringList());
    QCOMPARE(
        described(reading),
        QStringList({"author(id integer pk auto not null, name varchar(200) not null = 'nobody', born timestamp = "
                     "current_timestamp, feels mood = 'good', tags text[])",
                     "sales.book(id bigint pk auto not null, author_id integer not null, n bigint auto not null)"}));
    const Table author = *reading.fragment.schema.tableNamed(u"author");
    QCOMPARE(author.comment, QStringLiteral("Who writes"));
    QCOMPARE(author.columns.at(1).comment, QStringLiteral("it's theirs"));
    QCOMPARE(author.checks.at(0).expression, QStringLiteral("((name)::text <> ''::text)"));
    const Index index = author.indexes.at(0);
    QCOMPARE(index.parts.size(), 2);
    QCOMPARE(index.parts.at(0).expression, QStringLiteral("lower((name)::text)"));
    QVERIFY(index.parts.at(1).descending);
    QCOMPARE(reading.fragment.schema.tableNamed(u"book", u"sales")->foreignKeys.at(0).referencedTable, author.id);
    QCOMPARE(reading.fragment.schema.enums.at(0).texts(), QStringList({"good", "so so"}));
    QCOMPARE(reading.fragment.schema.objects.at(0).definition,
             QStringLiteral("AS SELECT author.name::text FROM public.author"));
}

void SqlReadingTest::dialectIsGuessed_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("dialect");

    QTest::newRow("mysqldump") << mysqldump << "mariadb";
    QTest::newRow("pg_dump") << pgDump << "postgresql";
    QTest::newRow("sqlite") << "CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT)"
                            << "sqlite";
    QTest::newRow("serial") << "create table a (id serial primary key)"
                            << "postgresql";
    QTest::newRow("any") << "CREATE TABLE a (id integer)"
                         << "";
}

void SqlReadingTest::dialectIsGuessed()
{
    QFETCH(const QString, script);
    QTEST(dialectOfScript(script).value_or(QString()), "dialect");
}

void SqlReadingTest::oneBadStatementKeepsNoOtherOut()
{
    for (const char *dialect : {"sqlite", "postgresql", "mariadb"}) {
        const SqlReading reading = read(dialect, QStringLiteral("CREATE TABLE a (id integer);\n\n"
                                                                "CREATE TABLE b (id integer,, x);\n"
                                                                "CREATE TABLE c (id integer);\n"));
        QCOMPARE(described(reading), QStringList({"a(id integer)", "c(id integer)"}));
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().line, 3);
        QCOMPARE(reading.problems.first().statement, QStringLiteral("CREATE TABLE b (id integer,, x)"));
        QVERIFY(!reading.problems.first().text.isEmpty());
    }
}

void SqlReadingTest::laterStatementsChangeEarlierOnes()
{
    const SqlReading sqlite =
        read("sqlite", QStringLiteral("CREATE TABLE a (x integer); CREATE TABLE b (y integer, z text);"
                                      "DROP TABLE a; ALTER TABLE b DROP COLUMN z;"
                                      "ALTER TABLE b RENAME TO a;"));
    QCOMPARE(problems(sqlite), QStringList());
    QCOMPARE(described(sqlite), QStringList({"a(y integer)"}));

    const SqlReading other = read(
        "postgresql", QStringLiteral("CREATE TABLE a (id integer PRIMARY KEY, n varchar(5) NOT NULL DEFAULT 'x');\n"
                                     "ALTER TABLE a ALTER COLUMN n TYPE text, ALTER n DROP NOT NULL, ALTER n DROP "
                                     "DEFAULT;\nALTER TABLE a ADD COLUMN IF NOT EXISTS n text;\n"
                                     "ALTER TABLE a ADD COLUMN n text;\nALTER TABLE a ADD PRIMARY KEY (n);\n"
                                     "CREATE SCHEMA s CREATE TABLE t (id integer);\n"));
    QCOMPARE(described(other), QStringList({"a(id integer pk not null, n text)"}));
    QCOMPARE(problems(other).size(), 3);
    QCOMPARE(problems(other).at(0), QStringLiteral("4: Table a has that column already."));
    QCOMPARE(problems(other).at(1), QStringLiteral("5: Table a has a primary key already."));
    QVERIFY(problems(other).at(2).startsWith(QLatin1String("6: It was not run")));
}

void SqlReadingTest::hostile_data()
{
    QTest::addColumn<QString>("statement");

    QTest::newRow("attach") << "ATTACH DATABASE '%1' AS x";
    QTest::newRow("vacuum into") << "VACUUM INTO '%1'";
    QTest::newRow("load extension") << "CREATE TABLE a AS SELECT load_extension('/tmp/x.so')";
    QTest::newRow("load extension in a trigger")
        << "CREATE TRIGGER t AFTER INSERT ON safe BEGIN SELECT load_extension('/tmp/x.so'); END";
    QTest::newRow("create as select") << "CREATE TABLE a AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                         "FROM n) SELECT i FROM n";
    QTest::newRow("create as select with columns") << "CREATE TABLE a (i integer) AS SELECT 1 AS i";
    QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE a USING csv(filename='/etc/passwd')";
    QTest::newRow("copy to program") << "COPY safe TO PROGRAM 'touch %1'";
    QTest::newRow("select into outfile") << "SELECT 1 INTO OUTFILE '%1'";
    QTest::newRow("load data") << "LOAD DATA INFILE '/etc/passwd' INTO TABLE safe";
    QTest::newRow("do block") << "DO $$ BEGIN PERFORM pg_sleep(1000); END $$";
    QTest::newRow("function") << "CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'";
    QTest::newRow("delete from the catalogue") << "DELETE FROM sqlite_master";
    QTest::newRow("drop what is not there") << "DROP TABLE nothing";
    QTest::newRow("executable comment") << "/*!50000 CREATE TABLE a AS SELECT 1 */";
    QTest::newRow("hidden second statement") << "CREATE TABLE \"a\"\"; ATTACH '%1' AS x; --\" (id integer) AS SELECT 1";
    QTest::newRow("pragma") << "PRAGMA writable_schema = 1";
    QTest::newRow("catalogue") << "INSERT INTO sqlite_master VALUES ('table', 'a', 'a', 2, 'CREATE TABLE a (x)')";
    QTest::newRow("explain") << "EXPLAIN CREATE TABLE a (id integer)";
}

void SqlReadingTest::hostile()
{
    QFETCH(const QString, statement);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("harm"));
    for (const char *dialect : {"sqlite", "postgresql", "mariadb"}) {
        const QString script = QStringLiteral("CREATE TABLE safe (id integer);\n%1;\nCREATE TABLE last (id integer);")
                                   .arg(statement.contains(QLatin1String("%1")) ? statement.arg(file) : statement);
        const SqlReading reading = read(dialect, script);
        QCOMPARE(described(reading), QStringList({"last(id integer)", "safe(id integer)"}));
        QVERIFY(!QFile::exists(file));
    }
}

void SqlReadingTest::nothingIsWritten()
{
    const QString before = QDir::currentPath();
    const QTemporaryDir folder;
    QDir::setCurrent(folder.path());
    (void)read("sqlite", QStringLiteral("CREATE TABLE a (id integer); CREATE TEMP TABLE b (id integer);"
                                        "CREATE TABLE aux.c (id integer)"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QDir::setCurrent(before);
}

void SqlReadingTest::canBeCancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    for (const char *dialect : {"sqlite", "postgresql"}) {
        const Result<SqlReading> reading =
            readSql(QStringLiteral("CREATE TABLE a (id integer)"), QString::fromLatin1(dialect), cancel);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, QStringLiteral("script.cancelled"));
    }
}

void SqlReadingTest::tooLong()
{
    const Result<SqlReading> reading = readSql(QString(longestScript + 1, u' '), QStringLiteral("sqlite"));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, QStringLiteral("script.long"));
}

void SqlReadingTest::garbageIsNoHarm()
{
    const QStringList scripts{
        QString(),
        QStringLiteral(";;;"),
        QStringLiteral("CREATE TABLE"),
        QStringLiteral("CREATE TABLE ("),
        QStringLiteral("CREATE TABLE a"),
        QStringLiteral("CREATE TABLE a ("),
        QStringLiteral("CREATE TABLE a ()"),
        QStringLiteral("CREATE TABLE a (id"),
        QStringLiteral("CREATE TABLE a (id integer DEFAULT"),
        QStringLiteral("CREATE TABLE a (id integer CHECK ("),
        QStringLiteral("CREATE TABLE a (id integer REFERENCES"),
        QStringLiteral("ALTER TABLE"),
        QStringLiteral("ALTER TABLE a ADD"),
        QStringLiteral("CREATE INDEX ON"),
        QStringLiteral("CREATE TYPE a AS ENUM ("),
        QStringLiteral("COMMENT ON COLUMN"),
        QStringLiteral("CREATE VIEW"),
        QStringLiteral("'unclosed"),
        QStringLiteral("CREATE TABLE a (id integer /* unclosed"),
        QStringLiteral("CREATE TABLE a (x integer DEFAULT ") + QString(20000, u'(') + QStringLiteral(")"),
    };
    for (const QString &script : scripts) {
        for (const char *dialect : {"sqlite", "postgresql", "mariadb"})
            QVERIFY2(read(dialect, script).fragment.schema.tables.size() <= 1, qPrintable(script.left(60)));
    }
    // Every beginning of a real script, too.
    for (qsizetype length = 0; length < pgDump.size(); length += 3) {
        (void)read("postgresql", pgDump.left(length));
        (void)read("mariadb", mysqldump.left(length));
    }
}

void SqlReadingTest::itCanBePasted()
{
    for (const auto &[dialect, script] : {std::pair("mariadb", mysqldump), std::pair("postgresql", pgDump)}) {
        for (const Dialect *target : allDialects()) {
            const Paste paste = pasted(read(dialect, script).fragment, {{}, target});
            Schema schema;
            QVERIFY(joinery::apply(paste.operations, schema));
            QVERIFY(!hasErrors(validate(schema)));
        }
    }
}

QTEST_GUILESS_MAIN(SqlReadingTest)

#include "tst_sql_reading.moc"
