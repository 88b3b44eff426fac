// SPDX-License-Identifier: MIT
// What is read from a MariaDB, on a real server.

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/database/mariadb/mariadb_table_options.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/schema/words.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/mariadb_stories.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

QString make(const MariadbDatabase &database, const Schema &schema)
{
    const auto plan = MariadbDatabase::dialect().plan({}, makingOf(schema));
    return plan ? database.run(*plan) : plan.error().text();
}

Introspection read(const MariadbDatabase &database, const IntrospectionOptions &options = {})
{
    const auto connection = Connection::open(database.address());
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    const auto result = introspect(*connection, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

/** Whether somebody said USING BTREE, which holds anyway, is nowhere in the catalogue. */
QString catalogue(const MariadbDatabase &database)
{
    return database.catalogue().remove(QStringLiteral(" USING BTREE"));
}

/** As drift is found: a line for each thing in which the database differs from the model. */
QString differences(const Schema &found, const Schema &model)
{
    DiffOptions options;
    options.equivalence = &MariadbDatabase::dialect().equivalence();
    options.matchByName = true;
    options.findCandidates = false;
    const Diff diff = SchemaDiffer(options).diff(model, MariadbDatabase::dialect().recognised(found, model));
    QStringList lines;
    for (const Operation &operation : diff.operations)
        lines.append(describe(operation));
    return lines.join(QLatin1Char('\n'));
}

/** How many the server counts while all is read. */
int questionsOf(const DatabaseAddress &address)
{
    const auto connection = Connection::open(address);
    const auto count = [&] {
        const auto rows = connection->query("SHOW SESSION STATUS LIKE 'Questions'");
        return rows ? rows->first().value(1).toInt() : 0;
    };
    const int before = count();
    const auto found = introspect(*connection);
    return found ? count() - before : 0;
}

} // namespace

class MariadbIntrospectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void storiesAreReadAsTheyWereMade_data();
    void storiesAreReadAsTheyWereMade();
    void everythingThereIsComesBack_data();
    void everythingThereIsComesBack();
    void columnsAreReadInPortableWords();
    void shapesKeepTheirSystem();
    void whatHasNoPlaceIsNamed();
    void namesAreFiltered();
    void whatAnOrdinaryUserMayNotReadIsNamed();
    void questionsDoNotGrowWithTables();
    void keysKeepTheirOrder_data();
    void keysKeepTheirOrder();
    void theOrderOfKeysIsNoDifference();
    void questionsDoNotGrowWithWhatIsUntold();
    void modeOfTheSessionDoesNotMatter();
    void whatIndexesSayIsCompared();
    void whatPartitionsAreForIsCompared();
    void mysqlHidesPartitions();
};

void MariadbIntrospectionTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
}

void MariadbIntrospectionTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

void MariadbIntrospectionTest::storiesAreReadAsTheyWereMade_data()
{
    QTest::addColumn<Schema>("schema");
    for (const Story &story : mariadbStories()) {
        if (!MariadbDatabase::lacks({}, makingOf(story.before)))
            QTest::addRow("%s before", qPrintable(story.title)) << story.before;
        if (!MariadbDatabase::lacks({}, makingOf(story.after())))
            QTest::addRow("%s after", qPrintable(story.title)) << story.after();
    }
}

/** What is read is what was made, and makes the same again. */
void MariadbIntrospectionTest::storiesAreReadAsTheyWereMade()
{
    QFETCH(const Schema, schema);
    MariadbDatabase database;
    QCOMPARE(make(database, schema), QString());
    const Introspection found = read(database);
    for (const Finding &finding : found.notModelled)
        QFAIL(qPrintable(finding.text));
    QCOMPARE(differences(found.schema, schema), QString());

    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QCOMPARE(differingLines(catalogue(again), catalogue(database)), QString());
    const Introspection foundAgain = read(again);
    QCOMPARE(differences(foundAgain.schema, found.schema), QString());
    QVERIFY2(foundAgain == found, "the schemas are equivalent, but not equal");
}

void MariadbIntrospectionTest::everythingThereIsComesBack_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("columns") << QStringLiteral(
        "CREATE SEQUENCE seq;"
        "CREATE TABLE t (id bigint unsigned zerofill NOT NULL AUTO_INCREMENT PRIMARY KEY, w int(4),"
        " a varchar(20) CHARACTER SET latin1 COLLATE latin1_german1_ci DEFAULT 'it''s \\\\ \"x\"', b int DEFAULT -5,"
        " c timestamp NOT NULL DEFAULT current_timestamp() ON UPDATE current_timestamp(), d datetime(3) DEFAULT"
        " current_timestamp(3) ON UPDATE current_timestamp(3), e text DEFAULT concat('a', 'b'), f json,"
        " g int GENERATED ALWAYS AS (b + 1) STORED, h int AS (b * 2) VIRTUAL INVISIBLE COMMENT 'hi ''x''',"
        " i enum('a', 'b''c', 'd\\\\e') DEFAULT 'a', j uuid DEFAULT uuid(), k decimal(10,2) DEFAULT 1.5,"
        " l set('x', 'y') NOT NULL DEFAULT 'x,y', m text COMPRESSED, n int DEFAULT NULL CHECK (n > 0),"
        " o bit(8) DEFAULT b'101', p varbinary(8) DEFAULT 'abc', q year, r double(5,2), s float unsigned,"
        " u int DEFAULT nextval(seq), v point NOT NULL, x timestamp NULL, y date DEFAULT (CURRENT_DATE),"
        " z tinyint(1) DEFAULT 1, aa char(3) COLLATE utf8mb4_bin, ab time(2) DEFAULT '10:11:12.13',"
        " ac inet6 DEFAULT '::1', ad longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, ae tinyint(3) unsigned,"
        " af varchar(9) DEFAULT 'NULL', ag int DEFAULT (1 + 2), ah datetime DEFAULT '2000-00-00 00:00:00')"
        " AUTO_INCREMENT = 50");
    QTest::newRow("odd columns") << QStringLiteral(
        "CREATE TABLE a (b bit(4) DEFAULT b'1', c char(0), v varchar(0), y year(2), d double AUTO_INCREMENT PRIMARY "
        "KEY,"
        " w int, e int AS (CASE WHEN NOT (w <=> 1) THEN 1 END), CHECK (c = '' OR NOT JSON_VALID(v)),"
        " CHECK (w > 1 AND NOT (b <=> 3)));"
        "CREATE TABLE m (g int, n int AUTO_INCREMENT, PRIMARY KEY (g, n)) ENGINE = MyISAM;"
        "CREATE TABLE joinery_plumbing (a int); CREATE VIEW joinery_v AS SELECT 1 AS x");
    QTest::newRow("keys") << QStringLiteral(
        "CREATE TABLE p (a int, b int, PRIMARY KEY (a, b), KEY (b, a)) COMMENT 'it''s';"
        "CREATE TABLE t (id int PRIMARY KEY, a int, b int, c text, d varchar(30), g point NOT NULL,"
        " KEY ab (a, b) COMMENT 'hello', FULLTEXT KEY ft (c), SPATIAL KEY sp (g), UNIQUE KEY ub (b), KEY dd (d DESC),"
        " KEY dc (c(5), d(4)), UNIQUE KEY lc (c), UNIQUE KEY ic (d(3), a), KEY ig (b) IGNORED,"
        " CONSTRAINT `odd ``name` CHECK (id <> 7), CHECK (id <> 8),"
        " FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL ON UPDATE CASCADE,"
        " CONSTRAINT own FOREIGN KEY (b, a) REFERENCES p (b, a), CONSTRAINT self FOREIGN KEY (a) REFERENCES t (id));"
        "CREATE TABLE o (a int, b int, c int, PRIMARY KEY (a DESC, b), UNIQUE KEY u (c DESC));"
        "CREATE TABLE m (a int, KEY h (a), KEY b (a) USING BTREE) ENGINE = MEMORY");
    QTest::newRow("options") << QStringLiteral(
        "CREATE TABLE a (a int) ENGINE = Aria PAGE_CHECKSUM = 1 ROW_FORMAT = PAGE MAX_ROWS = 100;"
        "CREATE TABLE aa (a int) ENGINE = Aria; CREATE TABLE ab (a int) ENGINE = Aria TRANSACTIONAL = 0;"
        "CREATE TABLE ac (a int) ENGINE = Aria ROW_FORMAT = DYNAMIC;"
        "CREATE TABLE b (a int) ROW_FORMAT = COMPRESSED KEY_BLOCK_SIZE = 4 STATS_PERSISTENT = 1;"
        "CREATE TABLE c (a int, b text) DEFAULT CHARSET latin1;"
        "CREATE TABLE d (a int) ENGINE = MyISAM CHECKSUM = 1 DELAY_KEY_WRITE = 1 PACK_KEYS = 1;"
        "CREATE TABLE e (a int) PAGE_COMPRESSED = 1;"
        "CREATE TABLE g (a text, b text COLLATE utf8mb4_uca1400_german2_ai_ci) COLLATE utf8mb4_uca1400_ai_ci;"
        "CREATE TABLE f (a int, b int WITHOUT SYSTEM VERSIONING, PRIMARY KEY (a)) WITH SYSTEM VERSIONING");
    QTest::newRow("partitions") << QStringLiteral(
        "CREATE TABLE a (id int, d date NOT NULL) PARTITION BY RANGE (year(d)) SUBPARTITION BY HASH (to_days(d))"
        " SUBPARTITIONS 2 (PARTITION p0 VALUES LESS THAN (2020) COMMENT 'old', PARTITION p1 VALUES LESS THAN MAXVALUE);"
        "CREATE TABLE b (id int PRIMARY KEY) PARTITION BY KEY () PARTITIONS 3;"
        "CREATE TABLE c (id int, c varchar(9)) PARTITION BY LIST COLUMNS (id, c)"
        " (PARTITION a VALUES IN ((1, 'x'), (2, 'y')), PARTITION b DEFAULT);"
        "CREATE TABLE d (a int) PARTITION BY LINEAR HASH (a) (PARTITION x, PARTITION y COMMENT 'u');"
        "CREATE TABLE e (a int) PARTITION BY LIST (a) (PARTITION a VALUES IN (0), PARTITION b VALUES IN (1, NULL));"
        "CREATE TABLE f (a int) PARTITION BY LIST (a) (PARTITION a VALUES IN (1), PARTITION b DEFAULT COMMENT 'all');"
        "CREATE TABLE g (a int, b varchar(9)) PARTITION BY RANGE COLUMNS (a, b)"
        " (PARTITION a VALUES LESS THAN (5, 'm'), PARTITION z VALUES LESS THAN (MAXVALUE, MAXVALUE));"
        "CREATE TABLE h (a int) WITH SYSTEM VERSIONING PARTITION BY SYSTEM_TIME LIMIT 1000"
        " (PARTITION p0 HISTORY, PARTITION pn CURRENT);"
        "CREATE TABLE i (a int, d date NOT NULL, e date NOT NULL, CHECK (d < e)) PARTITION BY RANGE (a)"
        " SUBPARTITION BY HASH (a) (PARTITION x VALUES LESS THAN (9) (SUBPARTITION m, SUBPARTITION n),"
        " PARTITION y VALUES LESS THAN (12) COMMENT 'late' (SUBPARTITION o, SUBPARTITION p))");
    QTest::newRow("what partitions are for") << QStringLiteral(
        "CREATE TABLE a (a int) PARTITION BY RANGE (a) (PARTITION p VALUES LESS THAN (5) COMMENT 'it''s' MAX_ROWS = 9"
        " MIN_ROWS = 1, PARTITION q VALUES LESS THAN MAXVALUE);"
        "CREATE TABLE b (a varchar(9)) PARTITION BY LIST COLUMNS (a) (PARTITION z VALUES IN ('x', 'a'),"
        " PARTITION y VALUES IN ('m'), PARTITION a VALUES IN ('b', NULL));"
        "CREATE TABLE c (a int) PARTITION BY LIST (a) (PARTITION p9 VALUES IN (9, 1), PARTITION p0 VALUES IN (0));"
        "CREATE TABLE d (id int PRIMARY KEY) PARTITION BY HASH (id) (PARTITION z, PARTITION a MAX_ROWS = 5, PARTITION "
        "m);"
        "CREATE TABLE e (id int PRIMARY KEY) PARTITION BY KEY ALGORITHM = 1 (id) PARTITIONS 3;"
        "CREATE TABLE f (a int) ENGINE = MyISAM PARTITION BY RANGE (a) SUBPARTITION BY KEY (a) (PARTITION p VALUES "
        "LESS THAN (5) (SUBPARTITION s COMMENT 'x', SUBPARTITION t MAX_ROWS = 7))");
    QTest::newRow("options of indexes") << QStringLiteral(
        "CREATE TABLE a (id int, PRIMARY KEY (id) KEY_BLOCK_SIZE = 4096, a varchar(99) NOT NULL, b varchar(99),"
        " KEY a (a) KEY_BLOCK_SIZE = 2048 COMMENT 'KEY_BLOCK_SIZE=1', UNIQUE KEY b (b)) ENGINE = MyISAM "
        "KEY_BLOCK_SIZE = 1024;"
        "CREATE TABLE b (id char(9) NOT NULL, a int, b int, KEY a USING BTREE (a), KEY b (b) USING HASH,"
        " UNIQUE KEY ab USING BTREE (a, b), PRIMARY KEY USING HASH (id)) ENGINE = MEMORY;"
        "CREATE TABLE c (id int, PRIMARY KEY USING BTREE (id)) ENGINE = MEMORY");
    QTest::newRow("names that differ in case") << QStringLiteral(
        "CREATE TABLE users (id int, n int, PRIMARY KEY (id, n), KEY k (n, id));"
        "CREATE TABLE Users (a int, b int, PRIMARY KEY (a, b), KEY k (b, a), CONSTRAINT fk FOREIGN KEY (a, b) "
        "REFERENCES users (id, n));"
        "CREATE VIEW people AS SELECT u.n, v.a FROM users AS u JOIN Users AS v ON v.a = u.id;"
        "CREATE VIEW People AS SELECT n FROM users");
    QTest::newRow("objects") << QStringLiteral(
        "DELIMITER //\n"
        "CREATE TABLE t (id int PRIMARY KEY, a int)//"
        "CREATE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW v AS SELECT * FROM t WHERE a > 1 WITH LOCAL CHECK OPTION//"
        "CREATE VIEW w (x, y) AS SELECT v.id, count(*) FROM v LEFT JOIN t USING (id) GROUP BY 1//"
        "CREATE SEQUENCE down INCREMENT -3 MINVALUE -100 MAXVALUE 50 START 20 NOCACHE CYCLE//"
        "CREATE SEQUENCE usual//"
        "CREATE TRIGGER z BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = 1//"
        "CREATE TRIGGER y BEFORE UPDATE ON t FOR EACH ROW FOLLOWS z SET NEW.a = 2//"
        "CREATE TRIGGER m BEFORE UPDATE ON t FOR EACH ROW PRECEDES y SET NEW.a = 3//"
        "CREATE TRIGGER a AFTER INSERT ON t FOR EACH ROW BEGIN SET @a = ';'; END//"
        "CREATE FUNCTION f (n INTEGER, s varchar(20) CHARACTER SET latin1) RETURNS varchar(20) DETERMINISTIC"
        " READS SQL DATA COMMENT 'it''s' BEGIN DECLARE m INTEGER; SET m = n; RETURN m; END//"
        "CREATE PROCEDURE p (INOUT x INTEGER, e enum('a', 'b')) SQL SECURITY INVOKER NO SQL BEGIN END//"
        "CREATE AGGREGATE FUNCTION g (x int) RETURNS int BEGIN DECLARE s int DEFAULT 0;"
        " DECLARE CONTINUE HANDLER FOR NOT FOUND RETURN s; LOOP FETCH GROUP NEXT ROW; SET s = s + x; END LOOP; END//"
        "CREATE EVENT e ON SCHEDULE EVERY '1:30' HOUR_MINUTE ON COMPLETION PRESERVE DISABLE COMMENT 'c' DO DELETE FROM "
        "t//"
        "CREATE EVENT o ON SCHEDULE AT '2036-01-01 00:00:00' DO BEGIN DELETE FROM t; END//"
        "CREATE EVENT s ON SCHEDULE EVERY 2 DAY STARTS '2030-01-01 00:00:00' ENDS '2031-01-01 00:00:00' DO SET @a = 1");
}

void MariadbIntrospectionTest::everythingThereIsComesBack()
{
    QFETCH(const QString, sql);
    MariadbDatabase database;
    QCOMPARE(database.run(sql), QString());
    const Introspection found = read(database);
    for (const Finding &finding : found.notModelled)
        QFAIL(qPrintable(finding.text));
    for (const Finding &finding : MariadbDatabase::dialect().validate(found.schema))
        QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(finding.text));

    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QCOMPARE(differingLines(catalogue(again), catalogue(database)), QString());
    const QString places = QStringLiteral("SELECT ACTION_TIMING, ACTION_ORDER, TRIGGER_NAME FROM "
                                          "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()");
    QCOMPARE(again.rows(places), database.rows(places));
    QVERIFY2(read(again) == found, "what is read again differs");
}

/** A type has a portable name where a plan would write that very type; what the table has is not said again. */
void MariadbIntrospectionTest::columnsAreReadInPortableWords()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE t (id bigint(20) unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, a int(11), "
                          "b int(4), c int(10) unsigned zerofill, d tinyint(1) DEFAULT 1, e double, f double(5,2), "
                          "g decimal(10,2) DEFAULT 1.5, h datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE "
                          "CURRENT_TIMESTAMP(3), i json, j enum('a','b''c') DEFAULT 'a', k varbinary(16), l year, "
                          "m varchar(9) COLLATE utf8mb4_bin DEFAULT '5', n char(2) CHARACTER SET latin1, "
                          "o uuid DEFAULT uuid(), p int DEFAULT (1 + 1), q longtext DEFAULT NULL) "
                          "AUTO_INCREMENT = 7 ENGINE = InnoDB"),
             QString());
    const Introspection found = read(database);
    const Table &table = found.schema.tables.at(0);
    QStringList lines;
    for (const Column &column : table.columns) {
        QStringList words{column.name, column.type.text()};
        if (column.defaultValue)
            words += {wordFor(column.defaultValue->kind), column.defaultValue->text};
        if (column.autoIncrement)
            words.append(QStringLiteral("from %1").arg(column.details->identity.start.value_or(0)));
        words += {column.details->charset, column.collation, column.details->onUpdate};
        words.removeAll({});
        lines.append(words.join(QStringLiteral(" / ")));
    }
    QCOMPARE(lines,
             (QStringList{"id / bigint unsigned / from 7", "a / integer", "b / int(4)", "c / int(10) unsigned zerofill",
                          "d / boolean / true", "e / double", "f / double(5,2)", "g / numeric(10,2) / number / 1.50",
                          "h / timestamp(3) / current_timestamp / 3 / CURRENT_TIMESTAMP(3)", "i / json",
                          "j / enum('a','b''c') / text / a", "k / varbinary(16)", "l / year",
                          "m / varchar(9) / text / 5 / utf8mb4_bin", "n / char(2) / latin1 / latin1_swedish_ci",
                          "o / uuid / uuid", "p / integer / expression / (1 + 1)", "q / longtext"}));
    QCOMPARE(table.options.engine, QString());
    QCOMPARE(table.options.collation, QStringLiteral("utf8mb4_general_ci"));
    QVERIFY(table.checks.isEmpty());
}

/** In which system it measures no statement of the server says. */
void MariadbIntrospectionTest::shapesKeepTheirSystem()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE t (a point REF_SYSTEM_ID = 4326 NOT NULL, b polygon, SPATIAL KEY k (a))"),
             QString());
    const Introspection found = read(database);
    QCOMPARE(found.schema.tables.at(0).columns.at(0).type.text(), QStringLiteral("point ref_system_id = 4326"));
    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QVERIFY(read(again) == found);
}

void MariadbIntrospectionTest::whatHasNoPlaceIsNamed()
{
    MariadbDatabase database;
    const MariadbDatabase other;
    QCOMPARE(other.run("CREATE TABLE there (id int PRIMARY KEY)"), QString());
    QCOMPARE(database.run("CREATE TABLE t (a int, rs timestamp(6) GENERATED ALWAYS AS ROW START, re timestamp(6) "
                          "GENERATED ALWAYS AS ROW END, PERIOD FOR SYSTEM_TIME (rs, re)) WITH SYSTEM VERSIONING"),
             QString());
    QCOMPARE(database.run("CREATE TABLE stay (room int, d date, e date, PERIOD FOR nights (d, e), UNIQUE (room, "
                          "nights WITHOUT OVERLAPS))"),
             QString());
    QCOMPARE(database.run("CREATE TABLE b (a varbinary(8) NOT NULL DEFAULT x'00ff')"), QString());
    QCOMPARE(database.run("CREATE TABLE k (a int, CONSTRAINT away FOREIGN KEY (a) REFERENCES " + other.name() +
                          ".there (id))"),
             QString());
    QCOMPARE(database.run("CREATE DEFINER = root@localhost VIEW v AS SELECT 1"), QString());
    QCOMPARE(database.run("CREATE SEQUENCE s COMMENT = 'counts'"), QString());
    QCOMPARE(database.run("CREATE TABLE half (a int) ENGINE = MyISAM; CREATE TABLE whole (a int) ENGINE = MERGE UNION "
                          "= (half)"),
             QString());
    QCOMPARE(database.run("CREATE TABLE gone (a int); CREATE VIEW broken AS SELECT a FROM gone; DROP TABLE gone"),
             QString());
    QCOMPARE(database.run("SET collation_connection = latin1_german1_ci; CREATE FUNCTION f() RETURNS int RETURN 'a' = "
                          "'A'; SET NAMES utf8mb4"),
             QString());
    QCOMPARE(database.run("SET sql_mode = 'ORACLE'; CREATE PROCEDURE p AS BEGIN NULL; END; SET sql_mode = ''"),
             QString());
    QStringList codes;
    for (const Finding &finding : read(database).notModelled)
        codes.append(finding.code);
    codes.sort();
    QCOMPARE(codes,
             (QStringList{"mariadb.broken_view", "mariadb.collation", "mariadb.definer", "mariadb.foreign_database",
                          "mariadb.period", "mariadb.row_period", "mariadb.row_period", "mariadb.sequence_option",
                          "mariadb.sql_mode", "mariadb.table_option", "mariadb.unreadable_text"}));
}

void MariadbIntrospectionTest::namesAreFiltered()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE shop_book (id int PRIMARY KEY); CREATE TABLE shop_old (id int);"
                          "CREATE TABLE mail (id int, book_id int, FOREIGN KEY (book_id) REFERENCES shop_book (id));"
                          "CREATE TABLE joinery_migrations (id int); CREATE TABLE joinery_kept_a (id int);"
                          "CREATE TABLE joinery_plan (id int); CREATE VIEW shop_list AS SELECT 1;"
                          "CREATE TRIGGER watch AFTER INSERT ON shop_book FOR EACH ROW SET @a = 1"),
             QString());
    const auto names = [&](const IntrospectionOptions &options) {
        const Introspection found = read(database, options);
        QStringList result;
        for (const Table &table : found.schema.tables)
            result.append(table.name);
        for (const DefinitionObject &object : found.schema.objects)
            result.append(object.name);
        result.sort();
        return result.join(' ');
    };
    QCOMPARE(names({}), QStringLiteral("joinery_plan mail shop_book shop_list shop_old watch"));
    QCOMPARE(names({.ownTables = true}),
             QStringLiteral("joinery_kept_a joinery_migrations joinery_plan mail shop_book shop_list "
                            "shop_old watch"));
    QCOMPARE(names({.include = {"SHOP_*"}, .exclude = {"*_old"}}), QStringLiteral("shop_book shop_list watch"));
    QCOMPARE(names({.include = {"mai?"}}), QStringLiteral("mail"));
    const Introspection mail = read(database, {.include = {"mail"}});
    QCOMPARE(mail.schema.tables.at(0).foreignKeys.at(0).unresolvedTable, QStringLiteral("shop_book"));
}

void MariadbIntrospectionTest::whatAnOrdinaryUserMayNotReadIsNamed()
{
    MariadbDatabase database;
    const QString user = database.name() + QStringLiteral("@localhost");
    QCOMPARE(database.run("CREATE TABLE t (id int PRIMARY KEY, a text DEFAULT 'x', CHECK (id > 0)); "
                          "CREATE TABLE hidden (id int); CREATE VIEW v AS SELECT id FROM t; CREATE SEQUENCE s; "
                          "CREATE SEQUENCE mine; CREATE FUNCTION f(n varchar(9)) RETURNS int RETURN n + 1; "
                          "CREATE FUNCTION g() RETURNS int RETURN 1"),
             QString());
    const QString here = database.name() + QLatin1Char('.');
    QCOMPARE(database.run(QStringLiteral("CREATE USER %1; GRANT SELECT ON %2t TO %1; GRANT SELECT ON %2v TO %1; "
                                         "GRANT INSERT ON %2s TO %1; GRANT SELECT ON %2mine TO %1; "
                                         "GRANT EXECUTE ON FUNCTION %2g TO %1")
                              .arg(user, here)),
             QString());
    // What this user made is this user's to read, also without the server's own table.
    QCOMPARE(database.run(QStringLiteral("GRANT EXECUTE, ALTER ROUTINE ON FUNCTION %2f TO %1; DROP FUNCTION f; CREATE "
                                         "DEFINER = %1 FUNCTION f(n varchar(9)) RETURNS int RETURN n + 1")
                              .arg(user, here)),
             QString());
    DatabaseAddress address = database.address();
    address.server.user = database.name();
    {
        const auto connection = Connection::open(address);
        QVERIFY(connection);
        const auto found = introspect(*connection);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
        QStringList things;
        for (const Table &table : found->schema.tables)
            things.append(table.name);
        for (const DefinitionObject &object : found->schema.objects)
            things.append(object.name + QLatin1Char(' ') + object.definition);
        things.sort();
        QCOMPARE(things,
                 (QStringList{"f (`n` varchar(9) CHARSET utf8mb4) RETURNS int(11) RETURN n + 1", "mine ", "t"}));
        QStringList said;
        for (const Finding &finding : found->notModelled)
            said.append(finding.text.section(QLatin1Char(':'), 0, 0));
        said.sort();
        QCOMPARE(said,
                 (QStringList{"Not all of " + database.name() + " may have been read", "Table t",
                              "The function g is left out", "The sequence s is left out", "The view v is left out"}));
    }
    QCOMPARE(database.run("DROP USER " + user), QString());
}

void MariadbIntrospectionTest::questionsDoNotGrowWithTables()
{
    MariadbDatabase database;
    const auto questions = [&] { return questionsOf(database.address()); };
    const QString several = QStringLiteral(
        "CREATE TABLE p%1 (id int PRIMARY KEY, p int REFERENCES p%1 (id)); CREATE TABLE t%1 (id int PRIMARY KEY, p "
        "int, "
        "CHECK (id > 0)) PARTITION BY HASH (id) PARTITIONS 2; CREATE VIEW v%1 AS SELECT * FROM t%1; CREATE SEQUENCE "
        "s%1; CREATE FUNCTION f%1() RETURNS int RETURN 1; CREATE TRIGGER g%1 BEFORE INSERT ON p%1 FOR EACH ROW SET @a "
        "= 1");
    QCOMPARE(database.run(several.arg(0)), QString());
    const int few = questions();
    QVERIFY(few > 0);
    for (int i = 1; i < 20; ++i)
        QCOMPARE(database.run(several.arg(i)), QString());
    QCOMPARE(questions(), few);
}

void MariadbIntrospectionTest::keysKeepTheirOrder_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("by kind, then as they were given")
        << "CREATE TABLE t (a int NOT NULL, b int, c text, d int, KEY z (a), KEY y (b), FULLTEXT KEY k (c), KEY x (d),"
           " UNIQUE KEY w (b), UNIQUE KEY v (a), UNIQUE KEY u (b, d))";
    QTest::newRow("that of a foreign key in front")
        << "CREATE TABLE p (id int PRIMARY KEY);"
           "CREATE TABLE t (a int, b int, KEY to_p (a), KEY b (b), CONSTRAINT to_p FOREIGN KEY (a) REFERENCES p (id))";
    QTest::newRow("tables that lead to each other")
        << "CREATE TABLE p (id int PRIMARY KEY, a int, b int, c int);"
           "CREATE TABLE t (id int PRIMARY KEY, a int, b int, KEY to_p (a), KEY to_self (b),"
           " CONSTRAINT to_p FOREIGN KEY (a) REFERENCES p (id),"
           " CONSTRAINT to_self FOREIGN KEY (b) REFERENCES t (id));"
           "ALTER TABLE p ADD CONSTRAINT a FOREIGN KEY (a) REFERENCES t (id),"
           " ADD CONSTRAINT b FOREIGN KEY (b) REFERENCES p (id), ADD CONSTRAINT c FOREIGN KEY (c) REFERENCES t (id)";
    QTest::newRow("one that an ALTER TABLE added")
        << "CREATE TABLE t (a int, b int, KEY b (b)); ALTER TABLE t ADD KEY a (a)";
}

void MariadbIntrospectionTest::keysKeepTheirOrder()
{
    QFETCH(const QString, sql);
    MariadbDatabase database;
    QCOMPARE(database.run(sql), QString());
    const Introspection found = read(database);

    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());

    const QStringList tables = database.rows("SHOW TABLES");
    for (const QString &table : tables) {
        const QString question = QStringLiteral("SHOW CREATE TABLE ") + table;
        QCOMPARE(again.value(question), database.value(question));
    }
    QVERIFY2(read(again) == found, "what is read again differs");
}

void MariadbIntrospectionTest::theOrderOfKeysIsNoDifference()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE p (id int PRIMARY KEY);"
                          "CREATE TABLE t (a int, b int, c int, KEY to_p (c), KEY b (b), KEY a (a),"
                          " CONSTRAINT to_p FOREIGN KEY (c) REFERENCES p (id))"),
             QString());
    const Schema model = read(database).schema;

    QCOMPARE(database.run("ALTER TABLE t DROP KEY b; ALTER TABLE t ADD KEY b (b)"), QString());

    QCOMPARE(differences(read(database).schema, model), QString());
    QCOMPARE(differences(model, read(database).schema), QString());
}

/** What no view of the catalogue tells is asked as well, all of it in one statement. */
void MariadbIntrospectionTest::questionsDoNotGrowWithWhatIsUntold()
{
    MariadbDatabase database;
    const QString several = QStringLiteral(
        "CREATE TABLE m%1 (id int PRIMARY KEY, a varchar(9), KEY a (a) KEY_BLOCK_SIZE = 2048) ENGINE = MyISAM;"
        "CREATE TABLE w%1 (id int PRIMARY KEY, a text DEFAULT '\U0001F600?', FULLTEXT KEY (a));"
        "CREATE TABLE r%1 (id int PRIMARY KEY) PARTITION BY RANGE (id) (PARTITION low VALUES LESS THAN (9) MAX_ROWS = "
        "7, PARTITION high VALUES LESS THAN MAXVALUE);"
        "CREATE TABLE p%1 (a date, b date, PERIOD FOR valid (a, b));"
        "CREATE TABLE c%1 (a varchar(20), CHECK (a <> '\U0001F600'));"
        "CREATE VIEW v%1 AS SELECT a COLLATE utf8mb4_bin AS a FROM w%1;"
        "CREATE TRIGGER g%1 BEFORE INSERT ON w%1 FOR EACH ROW SET @a = '\\\\';"
        "CREATE FUNCTION f%1() RETURNS varchar(9) RETURN '\\\\'; CREATE EVENT e%1 ON SCHEDULE EVERY 1 DAY DO SET @a = "
        "'?'");
    const auto ordinary = [&] {
        DatabaseAddress address = database.address();
        address.server.user = database.name();
        return address;
    }();
    QCOMPARE(database.run(
                 QStringLiteral("CREATE USER %1@localhost; GRANT ALL ON %1.* TO %1@localhost").arg(database.name())),
             QString());
    QCOMPARE(database.run(several.arg(0)), QString());
    const int few = questionsOf(database.address());
    const int fewOfOrdinary = questionsOf(ordinary);
    QVERIFY(few > 0);
    QVERIFY(fewOfOrdinary > 0);
    for (int i = 1; i < 12; ++i)
        QCOMPARE(database.run(several.arg(i)), QString());
    QCOMPARE(questionsOf(database.address()), few);
    QCOMPARE(questionsOf(ordinary), fewOfOrdinary);

    // And each has its own answer.
    const Introspection found = read(database);
    for (int i = 0; i < 12; ++i) {
        const Table *keyed = found.schema.tableNamed(QStringLiteral("m%1").arg(i));
        QCOMPARE(keyed->indexes.at(0).details->options.value("key_block_size"), QStringLiteral("2048"));
        const Table *worded = found.schema.tableNamed(QStringLiteral("w%1").arg(i));
        QCOMPARE(worded->columns.at(1).defaultValue->text, QStringLiteral("\U0001F600?"));
        const Table *ranged = found.schema.tableNamed(QStringLiteral("r%1").arg(i));
        QCOMPARE(sortedByName(ranged->partitions).last()->parameters.value("max_rows"), QStringLiteral("7"));
        const Table *checked = found.schema.tableNamed(QStringLiteral("c%1").arg(i));
        QVERIFY(checked->checks.at(0).expression.contains(QStringLiteral("\U0001F600")));
        const auto trigger =
            std::find_if(found.schema.objects.begin(), found.schema.objects.end(),
                         [&](const DefinitionObject &object) { return object.name == QStringLiteral("g%1").arg(i); });
        QVERIFY(trigger != found.schema.objects.end());
        QVERIFY2(trigger->definition.contains(QStringLiteral("'\\\\'")), qPrintable(trigger->definition));
    }
    QCOMPARE(database.run(QStringLiteral("DROP USER %1@localhost").arg(database.name())), QString());
}

/** A server, or a connection, may have a mode in which statements are shown in other quotes, or read otherwise. */
void MariadbIntrospectionTest::modeOfTheSessionDoesNotMatter()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE t (id int PRIMARY KEY, a varchar(9) DEFAULT 'x\\\\y', KEY a (a) KEY_BLOCK_SIZE "
                          "= 2048) ENGINE = MyISAM; CREATE TABLE u (id int) PARTITION BY LIST (id) (PARTITION none "
                          "VALUES IN (0) COMMENT 'it''s'); CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET @a = "
                          "'\\\\'"),
             QString());
    const Introspection usual = read(database);
    for (const char *mode : {"ANSI", "ORACLE", "NO_BACKSLASH_ESCAPES", "MAXDB,NO_TABLE_OPTIONS"}) {
        DatabaseAddress address = database.address();
        address.server.sqlMode = QString::fromLatin1(mode);
        const auto connection = Connection::open(address);
        QVERIFY(connection);
        const auto before = connection->value("SELECT @@sql_mode");
        const auto found = introspect(*connection);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
        QVERIFY2(found->schema == usual.schema, mode);
        QCOMPARE(connection->value("SELECT @@sql_mode")->toString(), before->toString());
    }
}

void MariadbIntrospectionTest::whatIndexesSayIsCompared()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE k (a varchar(99), KEY a (a) KEY_BLOCK_SIZE = 2048) ENGINE = MyISAM;"
                          "CREATE TABLE m (a int, b int, KEY a (a), KEY b USING BTREE (b)) ENGINE = MEMORY"),
             QString());
    const Schema model = read(database).schema;
    QCOMPARE(differences(read(database).schema, model), QString());

    QCOMPARE(database.run("ALTER TABLE k DROP KEY a, ADD KEY a (a);"
                          "ALTER TABLE m DROP KEY a, DROP KEY b, ADD KEY a USING BTREE (a), ADD KEY b (b)"),
             QString());

    const QString found = differences(read(database).schema, model);
    QCOMPARE(found.count(QStringLiteral("index")), 3);
}

void MariadbIntrospectionTest::whatPartitionsAreForIsCompared()
{
    const auto table = [](const char *name, const QStringList &partitions) {
        Schema schema = schemaFromText(QStringLiteral("%1(id pk)").arg(QLatin1String(name)));
        Table &made = *schema.tables.edit(tableId(QLatin1String(name)));
        made.options.partitionBy = QStringLiteral("HASH (id)");
        for (const QString &each : partitions)
            made.partitions.insert({.id = ObjectId::derived(each), .name = each, .parameters = {{"max_rows", "9"}}});
        return made;
    };
    Schema model;
    model.tables.insert(table("counted", {"p0", "p1"}));
    model.tables.insert(table("named", {"part_east", "part_west"}));
    model.tables.insert(table("numbered", {"p2", "p7"}));
    MariadbDatabase database;
    QCOMPARE(make(database, model), QString());
    QCOMPARE(differences(read(database).schema, model), QString());

    QCOMPARE(database.run("ALTER TABLE named PARTITION BY HASH (id) (PARTITION part_east, PARTITION part_west)"),
             QString());
    QVERIFY(!differences(read(database).schema, model).isEmpty());
}

/** As a MySQL 8 writes it, of which this server is none. */
void MariadbIntrospectionTest::mysqlHidesPartitions()
{
    const QString statement = QStringLiteral("CREATE TABLE `t` (\n  `a` int DEFAULT NULL\n) ENGINE=InnoDB\n"
                                             "/*!50100 PARTITION BY LIST (`a`)\n"
                                             "(PARTITION x VALUES IN (0) MAX_ROWS = 9 ENGINE = InnoDB,\n"
                                             " PARTITION y VALUES IN (1) COMMENT = 'b' ENGINE = InnoDB) */");
    CataloguePartition first{.table = "t", .name = "x", .method = "LIST", .expression = "`a`", .description = "0"};
    CataloguePartition second{.table = "t", .name = "y", .method = "LIST", .expression = "`a`", .description = "1"};
    Table table{.name = "t"};
    QCOMPARE(readPartitions({first, second}, statement, table), QString());
    QCOMPARE(table.options.partitionBy, QStringLiteral("LIST (`a`)"));
    QStringList found;
    for (const Partition *partition : mariadb::partitionsInOrder(table))
        found.append(
            QStringLiteral("%1 %2 %3 %4")
                .arg(partition->name, partition->bound, partition->comment, partition->parameters.value("max_rows")));
    QCOMPARE(found.join(u'|'), QStringLiteral("x VALUES IN (0)  9|y VALUES IN (1) b "));

    // A statement that says nothing of partitions leaves what the catalogue says.
    Table other{.name = "t"};
    QCOMPARE(readPartitions({first, second}, QStringLiteral("CREATE TABLE `t` (\n)"), other), QString());
    QCOMPARE(other.partitions.size(), 2);
}

QTEST_GUILESS_MAIN(MariadbIntrospectionTest)
#include "tst_mariadb_introspection.moc"
