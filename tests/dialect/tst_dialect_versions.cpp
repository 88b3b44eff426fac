// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

const Dialect &versionOf(const char *name)
{
    const Dialect *found = findDialectVersion(QString::fromLatin1(name));
    return found ? *found : sqliteDialect();
}

QString scriptOf(const char *name, const Schema &before, const QList<Operation> &operations)
{
    const auto plan = versionOf(name).plan(before, operations);
    return plan ? toScript(*plan) : plan.error().text();
}

/** What stands in CREATE TABLE for a table that is changed like this first. */
QString tableIn(const char *name, const char *text, const std::function<void(Table &)> &change = {})
{
    Story story(QString(), QString::fromUtf8(text));
    if (change)
        story.givenTable(QStringLiteral("t"), change);
    return scriptOf(name, {}, makingOf(story.before));
}

} // namespace

/** What one server says otherwise than another of its kind, or does not know at all. */
class DialectVersionsTest : public QObject
{
    Q_OBJECT

private slots:
    void areFoundByName_data();
    void areFoundByName();
    void liveAsLongAsTheProgram();
    void uuidsAreTextsWhereThereIsNoSuchType();
    void defaultsOfTextsAreInParenthesesForMysql();
    void indexesAreHiddenInTheServersWords();
    void whatAServerLacksIsRefusedByItsName_data();
    void whatAServerLacksIsRefusedByItsName();
    void mysqlIsToldAnewWhatReadsARenamedColumn();
    void mysqlAddsDefaultsThatDifferLast();
    void mysqlGoesBackToTheCharsetOfTheDatabase();
    void mysqlMakesATriggerAnewByItself();
    void oldPostgresqlRenamesColumnsOfViewsAsTables();
    void sentencesNameTheProduct();
    void tidbHasCapabilitiesOfItsOwn();
    void oldSqliteHasNoStrictTables();
    void whatCompatibleServersLackIsTold();
};

void DialectVersionsTest::areFoundByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const char *title) { QTest::newRow(name) << name << title; };
    row("sqlite", "SQLite 3.40.0");
    row("postgresql", "PostgreSQL 15.0");
    row("postgresql-12", "PostgreSQL 12.0");
    row("postgresql-11", "");
    row("mariadb", "MariaDB 10.11.0");
    row("mariadb-10.5", "MariaDB 10.5.0");
    row("mariadb-10.4", "");
    row("mysql", "MySQL 8.4.0");
    row("mysql-8.0", "MySQL 8.0.0");
    row("mysql-5.7", "");
    row("mysql-", "");
    row("oracle-19", "");
    row("MariaDB", "");
}

void DialectVersionsTest::areFoundByName()
{
    QFETCH(const QString, name);
    QFETCH(const QString, title);
    const Dialect *found = findDialectVersion(name);
    QCOMPARE(found ? found->server().title() : QString(), title);
}

void DialectVersionsTest::liveAsLongAsTheProgram()
{
    const ServerVersion server{ServerVersion::Flavour::MySql, 9, 1, 0};
    const Dialect &first = mariadbDialect().at(server);
    QCOMPARE(&mariadbDialect().at(server), &first);
    QCOMPARE(first.server(), server);
    QCOMPARE(first.title(), QStringLiteral("MySQL"));
    QCOMPARE(first.name(), QStringLiteral("mariadb"));
    QCOMPARE(&mariadbDialect().at(mariadbDialect().server()), &mariadbDialect());
}

void DialectVersionsTest::uuidsAreTextsWhereThereIsNoSuchType()
{
    const char *text = "t(id pk, u uuid)";
    QVERIFY(tableIn("mariadb", text).contains("`u` UUID"));
    QVERIFY(tableIn("mariadb-10.6", text).contains("`u` CHAR(36)"));
    QVERIFY(tableIn("mysql", text).contains("`u` CHAR(36)"));
    QVERIFY(tableIn("postgresql-12", text).contains("\"u\" uuid"));
}

void DialectVersionsTest::defaultsOfTextsAreInParenthesesForMysql()
{
    const auto note = [](Table &table) {
        table.columns[1].defaultValue = DefaultValue::literal(QStringLiteral("it's"));
    };
    QVERIFY(tableIn("mysql", "t(id pk, a text)", note).contains("`a` TEXT DEFAULT ('it''s')"));
    QVERIFY(tableIn("mysql", "t(id pk, a varchar(9))", note).contains("`a` VARCHAR(9) DEFAULT 'it''s'"));
    QVERIFY(tableIn("mariadb", "t(id pk, a text)", note).contains("`a` TEXT DEFAULT 'it''s'"));
}

void DialectVersionsTest::indexesAreHiddenInTheServersWords()
{
    const auto hidden = [](Table &table) {
        Index index{
            .id = ObjectId::derived(u"i"), .name = QStringLiteral("i"), .parts = {{.column = table.columns[1].id}}};
        index.parts.first().descending = true;
        index.details.edit().invisible = true;
        table.indexes.insert(index);
    };
    QVERIFY(tableIn("mariadb", "t(id pk, a integer)", hidden).contains("INDEX `i` (`a` DESC) IGNORED"));
    QVERIFY(tableIn("mariadb-10.6", "t(id pk, a integer)", hidden).contains("INDEX `i` (`a`) IGNORED"));
    QVERIFY(tableIn("mariadb-10.5", "t(id pk, a integer)", hidden).contains("INDEX `i` (`a`)\n"));
    QVERIFY(tableIn("mysql", "t(id pk, a integer)", hidden).contains("INDEX `i` (`a` DESC) INVISIBLE"));
}

void DialectVersionsTest::whatAServerLacksIsRefusedByItsName_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *dialect, const char *title, const char *text, const auto &change,
                        const char *sentence) {
        Story story(QString(), QString::fromUtf8(text));
        story.given([&](Schema &schema) { change(schema); });
        QTest::addRow("%s: %s", dialect, title) << dialect << story.before << sentence;
    };
    const auto table = [](Schema &schema) { return schema.tables.edit(schema.tables.ids().first()); };
    row(
        "mysql", "history", "t(id pk, a integer)",
        [&](Schema &schema) { table(schema)->options.systemVersioned = true; }, "which MySQL 8.4 does not know");
    row(
        "mysql", "sequence", "t(id pk)",
        [](Schema &schema) {
            schema.objects.insert(objectOf(DefinitionObject::Kind::Sequence, QStringLiteral("s"), QString()));
        },
        "which MySQL 8.4 does not know");
    row(
        "mysql", "a whole text in a key", "t(id pk, a text)",
        [&](Schema &schema) {
            Table *t = table(schema);
            t->uniqueConstraints.insert({.id = ObjectId::derived(u"u"), .name = "u", .columns = {t->columns[1].id}});
        },
        "which MySQL refuses");
    row(
        "mariadb-10.5", "index over an expression", "t(id pk, a integer)",
        [&](Schema &schema) {
            table(schema)->indexes.insert(
                {.id = ObjectId::derived(u"i"), .name = "i", .parts = {{.expression = QStringLiteral("a + 1")}}});
        },
        "which MariaDB 10.5 does not know");
    row(
        "postgresql-12", "a new UUID as default", "t(id pk, u uuid)",
        [&](Schema &schema) {
            table(schema)->columns[1].defaultValue = DefaultValue{DefaultValue::Kind::Uuid, {}};
        },
        "which PostgreSQL 12 does not know");
    row(
        "postgresql-14", "NULLS NOT DISTINCT", "t(id pk, a integer)",
        [&](Schema &schema) {
            Table *t = table(schema);
            t->uniqueConstraints.insert(
                {.id = ObjectId::derived(u"u"), .name = "u", .columns = {t->columns[1].id}, .nullsNotDistinct = true});
        },
        "which PostgreSQL 14 does not know");
    row(
        "postgresql-13", "compression", "t(id pk, a text)",
        [&](Schema &schema) {
            table(schema)->columns[1].details.edit().options.insert(QStringLiteral("compression"),
                                                                    QStringLiteral("lz4"));
        },
        "which PostgreSQL knows from version 14 on; this is PostgreSQL 13.0");
}

void DialectVersionsTest::whatAServerLacksIsRefusedByItsName()
{
    QFETCH(const QString, dialect);
    QFETCH(const Schema, schema);
    QFETCH(const QString, sentence);
    const auto plan = findDialectVersion(dialect)->plan({}, makingOf(schema));
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(sentence), qPrintable(plan.error().message));
}

void DialectVersionsTest::mysqlIsToldAnewWhatReadsARenamedColumn()
{
    Story story =
        Story(QString(), QStringLiteral("t(id pk, a integer)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.checks.insert({.id = ObjectId::derived(u"c"), .name = "c", .expression = "a > 0"});
                        })
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("b"));
    const QString mysql = scriptOf("mysql", story.before, story.operations);
    QVERIFY2(mysql.contains("DROP CHECK `c`,\n    RENAME COLUMN `a` TO `b`,\n    ADD CONSTRAINT `c` CHECK (b > 0)"),
             qPrintable(mysql));
    QVERIFY(scriptOf("mariadb", story.before, story.operations).contains("ALTER TABLE `t` RENAME COLUMN `a` TO `b`;"));
}

void DialectVersionsTest::mysqlAddsDefaultsThatDifferLast()
{
    const Story story = Story(QString(), QStringLiteral("t(id pk)"))
                            .addColumn(QStringLiteral("t.u"), QStringLiteral("uuid"), [](Column &column) {
                                column.nullable = false;
                                column.defaultValue = DefaultValue{DefaultValue::Kind::Uuid, {}};
                            });
    const QString mysql = scriptOf("mysql", story.before, story.operations);
    const qsizetype added = mysql.indexOf("ADD COLUMN `u` CHAR(36);");
    const qsizetype filled = mysql.indexOf("UPDATE `t` SET `u` = (UUID()) WHERE `u` IS NULL;");
    const qsizetype last = mysql.indexOf("MODIFY COLUMN `u` CHAR(36) NOT NULL DEFAULT (UUID());");
    QVERIFY2(added >= 0 && added < filled && filled < last, qPrintable(mysql));
}

void DialectVersionsTest::mysqlGoesBackToTheCharsetOfTheDatabase()
{
    const Story story = Story(QString(), QStringLiteral("t(id pk, a text)"))
                            .givenTable(QStringLiteral("t"),
                                        [](Table &table) {
                                            table.options.charset = QStringLiteral("latin1");
                                            table.options.collation = QStringLiteral("latin1_bin");
                                        })
                            .alterTable(QStringLiteral("t"), [](Table &table) {
                                table.options.charset.clear();
                                table.options.collation.clear();
                            });
    const QString mysql = scriptOf("mysql", story.before, story.operations);
    QVERIFY2(mysql.contains("CONVERT TO CHARACTER SET DEFAULT"), qPrintable(mysql));
    QVERIFY2(!mysql.contains("DEFAULT CHARACTER SET DEFAULT") && !mysql.contains("COLLATE DEFAULT"), qPrintable(mysql));
    QVERIFY(scriptOf("mariadb", story.before, story.operations).contains("DEFAULT CHARACTER SET DEFAULT"));
}

void DialectVersionsTest::mysqlMakesATriggerAnewByItself()
{
    const QString body = QStringLiteral("BEFORE INSERT ON t FOR EACH ROW SET NEW.a = %1");
    const Story story =
        Story(QString(), QStringLiteral("t(id pk, a integer)"))
            .given([&](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::Trigger, QStringLiteral("tr"), body.arg(1)));
            })
            .replaceObject(QStringLiteral("tr"), body.arg(2));
    const auto plan = versionOf("mysql").plan(story.before, story.operations);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(plan->steps.size(), 2);
    QCOMPARE(plan->steps.first().sql, QStringLiteral("DROP TRIGGER `tr`"));
    QVERIFY(plan->steps.last().sql.startsWith("CREATE TRIGGER `tr` BEFORE INSERT ON t"));
    QVERIFY(std::any_of(plan->findings.begin(), plan->findings.end(),
                        [](const Finding &finding) { return finding.code == "mariadb.definer"; }));
    QVERIFY(scriptOf("mariadb", story.before, story.operations).contains("EXECUTE IMMEDIATE"));
}

void DialectVersionsTest::oldPostgresqlRenamesColumnsOfViewsAsTables()
{
    const Story story = Story(QString(), QStringLiteral("t(id pk, a integer)"))
                            .given([](Schema &schema) {
                                schema.objects.insert(objectOf(DefinitionObject::Kind::View, QStringLiteral("v"),
                                                               QStringLiteral("AS SELECT a FROM t")));
                            })
                            .renameColumn(QStringLiteral("t.a"), QStringLiteral("b"));
    QVERIFY(scriptOf("postgresql-12", story.before, story.operations)
                .contains("ALTER TABLE \"v\" RENAME COLUMN \"a\" TO \"b\";"));
    QVERIFY(scriptOf("postgresql-13", story.before, story.operations)
                .contains("ALTER VIEW \"v\" RENAME COLUMN \"a\" TO \"b\";"));
}

void DialectVersionsTest::sentencesNameTheProduct()
{
    const Schema schema = Story(QString(), QStringLiteral("t(id pk, v varchar)")).before;
    for (const Finding &finding : versionOf("mysql").validate(schema))
        QVERIFY2(!finding.text.contains("MariaDB"), qPrintable(finding.text));
    QVERIFY(!versionOf("mysql").validate(schema).isEmpty());
}

/** It counts its versions by itself: 7.5 has checks, which MySQL has since 8.0.16. */
void DialectVersionsTest::tidbHasCapabilitiesOfItsOwn()
{
    const auto codesAt = [](const ServerVersion &server, const Schema &schema) {
        QStringList codes;
        for (const Finding &finding : mariadbDialect().at(server).validate(schema)) {
            if (finding.severity == Finding::Severity::Error)
                codes.append(finding.code);
        }
        return codes;
    };
    using Flavour = ServerVersion::Flavour;
    const ServerVersion old{Flavour::TiDb, 7, 1, 0};
    const ServerVersion newer{Flavour::TiDb, 8, 5, 0};
    const ServerVersion mysql{Flavour::MySql, 8, 5, 0};

    const Schema checked = schemaFromText(QStringLiteral("t(id pk, n integer check n > 0)"));
    QCOMPARE(codesAt(old, checked), QStringList{QStringLiteral("mariadb.check")});
    QCOMPARE(codesAt(newer, checked), QStringList());

    Story searched(QString(), QStringLiteral("t(id pk, a varchar(20))"));
    searched.addPart(QStringLiteral("t"), Index{.name = QStringLiteral("words"),
                                                .parts = {{.column = searched.column(QStringLiteral("t.a"))}},
                                                .method = QStringLiteral("fulltext")});
    QCOMPARE(codesAt(newer, searched.after()).size(), 1);
    QCOMPARE(codesAt(mysql, searched.after()), QStringList());

    using Kind = DefinitionObject::Kind;
    for (const auto &[kind, definition] :
         {std::pair(Kind::Trigger, "BEFORE INSERT ON t FOR EACH ROW SET @a = 1"),
          std::pair(Kind::Procedure, "() SELECT 1"), std::pair(Kind::Event, "ON SCHEDULE EVERY 1 DAY DO SET @a = 1")}) {
        Story story(QString(), QStringLiteral("t(id pk)"));
        story.addObject({.id = Story::objectId(QStringLiteral("o")),
                         .kind = kind,
                         .name = QStringLiteral("o"),
                         .definition = QString::fromLatin1(definition),
                         .table = kind == Kind::Trigger ? tableId(QStringLiteral("t")) : ObjectId()});
        QCOMPARE(codesAt(newer, story.after()).size(), 1);
        QCOMPARE(codesAt(mysql, story.after()), QStringList());
    }
}

void DialectVersionsTest::oldSqliteHasNoStrictTables()
{
    const Dialect &old = sqliteDialect().at({ServerVersion::Flavour::Sqlite, 3, 36, 0});
    QVERIFY(&old != &sqliteDialect());
    QCOMPARE(&sqliteDialect().at({ServerVersion::Flavour::Sqlite, 3, 37, 0}), &sqliteDialect());
    const auto strict = [](Table &table) { table.options.strict = true; };
    const Story story = Story(QString(), QStringLiteral("t(id integer pk)")).givenTable(QStringLiteral("t"), strict);
    QVERIFY(sqliteDialect().plan({}, makingOf(story.before)));
    const auto plan = old.plan({}, makingOf(story.before));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("sqlite.refused"));
    QVERIFY(plan.error().text().contains(QLatin1String("SQLite 3.36.0")));
    const QList<Finding> found = old.validate(story.before);
    QVERIFY(std::any_of(found.begin(), found.end(),
                        [](const Finding &each) { return each.code == QLatin1String("sqlite.strict_version"); }));
    QVERIFY(old.plan(story.before, {DropTable{{.name = QStringLiteral("t")}}}));
}

void DialectVersionsTest::whatCompatibleServersLackIsTold()
{
    using Flavour = ServerVersion::Flavour;
    const auto refusal = [](Flavour flavour, const Story &story) {
        const auto plan = postgresqlDialect().at({flavour, 24, 1, 0}).plan({}, makingOf(story.before));
        return plan ? QString() : plan.error().detail;
    };
    const Story plain(QString(), QStringLiteral("t(id pk, name text unique)"));
    const Story heir =
        Story(QString(), QStringLiteral("p(id pk)\nt(name text)")).givenTable(QStringLiteral("t"), [](Table &table) {
            table.options.inherits = QStringLiteral("p");
        });
    const Story parted =
        Story(QString(), QStringLiteral("t(id integer not null)")).givenTable(QStringLiteral("t"), [](Table &table) {
            table.options.partitionBy = QStringLiteral("RANGE (id)");
        });
    for (const Flavour flavour : {Flavour::CockroachDb, Flavour::YugabyteDb}) {
        QCOMPARE(refusal(flavour, plain), QString());
        QCOMPARE(refusal(flavour, heir), QStringLiteral("postgresql.inherits"));
    }
    QCOMPARE(refusal(Flavour::CockroachDb, parted), QStringLiteral("postgresql.partition"));
    QCOMPARE(refusal(Flavour::YugabyteDb, parted), QString());
    QCOMPARE(refusal(Flavour::PostgreSql, heir), QString());
}

QTEST_GUILESS_MAIN(DialectVersionsTest)
#include "tst_dialect_versions.moc"
