// SPDX-License-Identifier: MIT
// Texts that MariaDB's catalogue shows otherwise than they are, and what a session makes of them.

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/database/mariadb/mariadb_true_text.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

Introspection read(const DatabaseAddress &address)
{
    const auto connection = Connection::open(address);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text()));
    const auto result = introspect(*connection);
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

QString make(const MariadbDatabase &database, const Schema &schema)
{
    const auto plan = MariadbDatabase::dialect().plan({}, makingOf(schema));
    return plan ? database.run(*plan) : plan.error().text();
}

QStringList definitions(const Schema &schema)
{
    QStringList result;
    for (const DefinitionObject &object : schema.objects)
        result.append(object.name + QLatin1Char(' ') + object.definition);
    result.sort();
    return result;
}

QStringList codes(const Introspection &found)
{
    QStringList result;
    for (const Finding &finding : found.notModelled)
        result.append(finding.code);
    result.sort();
    return result;
}

} // namespace

class MariadbTrueTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void bodiesAreReadAsTheyAreWritten();
    void rareCharactersAreRead();
    void whatCannotBeReadIsNamed();
    void settingsAreKept();
    void theServersOwnSettingsDoNotCount();
    void charactersAreFoundInStatements_data();
    void charactersAreFoundInStatements();
};

void MariadbTrueTextsTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    if (MariadbDatabase::dialect().server().flavour != ServerVersion::Flavour::MariaDb)
        QSKIP("MySQL shows other texts otherwise");
}

void MariadbTrueTextsTest::cleanupTestCase()
{
    MariadbDatabase::stopServer();
}

/** Also by somebody who may not read the server's own tables. */
void MariadbTrueTextsTest::bodiesAreReadAsTheyAreWritten()
{
    MariadbDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE t (id int PRIMARY KEY, a text);"
                                         "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 'a\\\\b 🌲';"
                                         "CREATE EVENT e ON SCHEDULE EVERY 1 DAY DISABLE DO SELECT 'a\\\\b 🌲';"
                                         "CREATE VIEW v AS SELECT 'a\\\\b 🌲' AS x;")),
             QString());
    const QString user = database.name() + QStringLiteral("@localhost");
    QCOMPARE(database.run(QStringLiteral("CREATE USER %1; GRANT ALL ON %2.* TO %1;"
                                         "CREATE DEFINER = %1 FUNCTION f(a varchar(9)) RETURNS text RETURN "
                                         "REPLACE(a, '\\\\', '🌲')")
                              .arg(user, database.name())),
             QString());
    DatabaseAddress ordinary = database.address();
    ordinary.server.user = database.name();
    const QString f = QStringLiteral("RETURN REPLACE(a, '\\\\', '🌲')");
    for (const DatabaseAddress &address : {database.address(), ordinary}) {
        const Introspection found = read(address);
        QVERIFY(!codes(found).contains(QStringLiteral("mariadb.unreadable_text")));
        const QStringList texts = definitions(found.schema);
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts.at(0), QStringLiteral("e ON SCHEDULE EVERY 1 DAY DISABLE DO SELECT 'a\\\\b 🌲'"));
        QVERIFY2(texts.at(1).endsWith(f), qPrintable(texts.at(1)));
        QCOMPARE(texts.at(2), QStringLiteral("g BEFORE INSERT ON `t` FOR EACH ROW SET NEW.a = 'a\\\\b 🌲'"));
        QCOMPARE(texts.at(3), QStringLiteral("v AS select 'a\\\\b 🌲' AS `x`"));
        MariadbDatabase again;
        QCOMPARE(make(again, found.schema), QString());
        QCOMPARE(definitions(read(again.address()).schema).filter(f).size(), 1);
    }
    QCOMPARE(database.run("DROP USER " + user), QString());
    // Which character set a text has is read where the server keeps it.
    QCOMPARE(database.run("DROP FUNCTION f; CREATE FUNCTION f() RETURNS int RETURN _binary 'x' = 'X'"), QString());
    QVERIFY(definitions(read(database.address()).schema).at(1).endsWith(QLatin1String("RETURN _binary 'x' = 'X'")));
}

void MariadbTrueTextsTest::rareCharactersAreRead()
{
    MariadbDatabase database;
    QCOMPARE(database.run(QStringLiteral(
                 "CREATE TABLE t (id int PRIMARY KEY, a varchar(9) DEFAULT 'what? 🌲' CHECK (a <> '???\?'),"
                 " b text DEFAULT '🌲 ???\?', c varchar(9) AS (CONCAT(a, '🌲')), d varbinary(9) DEFAULT x'00ff',"
                 " e varchar(9) DEFAULT (CONCAT('🌲', a)), CONSTRAINT k CHECK (b <> '🌲'))")),
             QString());
    const Introspection found = read(database.address());
    QCOMPARE(codes(found), QStringList());
    const Table &table = found.schema.tables.at(0);
    QCOMPARE(table.columns.at(1).defaultValue->text, QStringLiteral("what? 🌲"));
    QCOMPARE(table.columns.at(2).defaultValue->text, QStringLiteral("🌲 ????"));
    QCOMPARE(table.columns.at(3).generated->expression, QStringLiteral("concat(`a`,'🌲')"));
    QCOMPARE(table.columns.at(4).defaultValue->text, QStringLiteral("x'00ff'"));
    QCOMPARE(table.columns.at(5).defaultValue->text, QStringLiteral("concat('🌲',`a`)"));
    QStringList checks;
    for (const CheckConstraint &check : table.checks)
        checks.append(check.expression);
    checks.sort();
    QCOMPARE(checks, (QStringList{QStringLiteral("`a` <> '???\?'"), QStringLiteral("`b` <> '🌲'")}));
    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QVERIFY(read(again.address()) == found);
}

void MariadbTrueTextsTest::whatCannotBeReadIsNamed()
{
    MariadbDatabase database;
    QCOMPARE(database.run(QStringLiteral("CREATE TABLE t (id int PRIMARY KEY, a varchar(9) NOT NULL DEFAULT '🌲',"
                                         " b enum('🌲', 'x'))")),
             QString());
    QCOMPARE(codes(read(database.address())), (QStringList{"mariadb.unreadable_text", "mariadb.unreadable_text"}));
    QCOMPARE(database.run("INSERT INTO t (id) VALUES (1)"), QString());
    const Introspection found = read(database.address());
    QCOMPARE(found.schema.tables.at(0).columns.at(1).defaultValue->text, QStringLiteral("🌲"));
    QCOMPARE(codes(found), QStringList{"mariadb.unreadable_text"});
    QVERIFY(found.notModelled.first().text.contains("t.b"));
}

void MariadbTrueTextsTest::settingsAreKept()
{
    MariadbDatabase database;
    QCOMPARE(database.run("CREATE TABLE t (id int, a int); SET sql_mode = '', time_zone = '+02:00';"
                          "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 1;"
                          "CREATE EVENT e ON SCHEDULE EVERY 1 DAY STARTS '2030-06-01 00:00:00' DISABLE DO SET @a = 1;"
                          "CREATE EVENT n ON SCHEDULE EVERY 1 DAY DISABLE DO SET @a = 1;"
                          "SET sql_mode = 'ANSI_QUOTES,STRICT_TRANS_TABLES'; CREATE PROCEDURE p() SELECT a FROM \"t\";"
                          "SET sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO'; CREATE PROCEDURE q() SET "
                          "@a = 1"),
             QString());
    const Introspection found = read(database.address());
    QCOMPARE(codes(found), QStringList());
    QCOMPARE(definitions(found.schema),
             (QStringList{"e /*! SET sql_mode = '', time_zone = '+02:00' */ ON SCHEDULE EVERY 1 DAY STARTS "
                          "'2030-06-01 00:00:00' DISABLE DO SET @a = 1",
                          "g /*! SET sql_mode = '' */ BEFORE INSERT ON `t` FOR EACH ROW SET NEW.a = 1",
                          "n /*! SET sql_mode = '', time_zone = '+02:00' */ ON SCHEDULE EVERY 1 DAY DISABLE DO SET "
                          "@a = 1",
                          "p /*! SET sql_mode = 'ANSI_QUOTES,STRICT_TRANS_TABLES' */ () SELECT a FROM \"t\"",
                          "q () SET @a = 1"}));
    MariadbDatabase again;
    QCOMPARE(make(again, found.schema), QString());
    QCOMPARE(definitions(read(again.address()).schema), definitions(found.schema));
    const auto kept = [](const MariadbDatabase &each) {
        return each.rows("SELECT EVENT_NAME, TIME_ZONE, SQL_MODE FROM information_schema.EVENTS WHERE EVENT_SCHEMA = "
                         "DATABASE() UNION SELECT TRIGGER_NAME, '', SQL_MODE FROM information_schema.TRIGGERS WHERE "
                         "TRIGGER_SCHEMA = DATABASE()");
    };
    QCOMPARE(kept(again), kept(database));
}

/** A server elsewhere, with another engine and whose queries end early. */
void MariadbTrueTextsTest::theServersOwnSettingsDoNotCount()
{
    MariadbDatabase database;
    const QString tables = QStringLiteral("CREATE TABLE a (id int PRIMARY KEY, at timestamp DEFAULT '2030-01-01 "
                                          "12:00:00'); CREATE TABLE b (id int REFERENCES a (id));"
                                          "CREATE TABLE c (id int); CREATE TABLE d (id int)");
    QCOMPARE(database.run(tables), QString());
    const Introspection found = read(database.address());
    QCOMPARE(database.run("SET GLOBAL time_zone = '+05:00', GLOBAL default_storage_engine = MyISAM, "
                          "GLOBAL sql_select_limit = 2"),
             QString());
    const Introspection foundElsewhere = read(database.address());
    MariadbDatabase again;
    const QString made = make(again, found.schema);
    const Introspection foundAgain = read(again.address());
    QCOMPARE(database.run("SET GLOBAL time_zone = '+00:00', GLOBAL default_storage_engine = InnoDB, "
                          "GLOBAL sql_select_limit = 18446744073709551615"),
             QString());
    QCOMPARE(made, QString());
    QVERIFY(foundElsewhere == found);
    QVERIFY(foundAgain == found);
}

void MariadbTrueTextsTest::charactersAreFoundInStatements_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("meant");

    QTest::newRow("one") << "`a` <> '???\?'" << QStringLiteral("CHECK (`a` <> '🌲')") << QStringLiteral("`a` <> '🌲'");
    QTest::newRow("among others") << "'a?.* ???????\?'" << QStringLiteral("DEFAULT 'a?.* ????🌲',")
                                  << QStringLiteral("'a?.* ????🌲'");
    QTest::newRow("none") << "'???\?'" << QStringLiteral("DEFAULT '???\?',") << QStringLiteral("'???\?'");
    QTest::newRow("not there") << "'x???\?'" << QStringLiteral("DEFAULT '🌲',") << QString();
}

void MariadbTrueTextsTest::charactersAreFoundInStatements()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, statement);
    QFETCH(const QString, meant);
    QCOMPARE(withRareCharacters(shown, statement).value_or(QString()), meant);
}

QTEST_GUILESS_MAIN(MariadbTrueTextsTest)
#include "tst_mariadb_true_texts.moc"
