// SPDX-License-Identifier: MIT
#include "core/database/new_ids.h"
#include "core/database/sqlite/sqlite_introspector.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/sqlite_reading.h"
#include "tests/support/sqlite_sandbox.h"

#include <QTest>

using namespace joinery;

namespace {

/** What differs where ids say nothing. */
QList<Operation> differenceByName(const Schema &from, const Schema &to)
{
    DiffOptions options{.equivalence = &sqliteDialect().equivalence()};
    options.matchByName = true;
    return SchemaDiffer(options).diff(from, to).operations;
}

} // namespace

class SqliteIntrospectionTest : public QObject
{
    Q_OBJECT

private slots:
    void objects()
    {
        const Introspection read =
            introspected("CREATE TABLE t(a); CREATE VIEW IF NOT EXISTS main.\"v w\"(x) AS SELECT a FROM t -- end\n;"
                         "CREATE VIEW plain AS SELECT 1;"
                         "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT CASE WHEN 1 THEN 2 END; END;"
                         "CREATE VIRTUAL TABLE search USING fts5(body, content='')");
        QCOMPARE(read.schema.tables.size(), 1);
        QCOMPARE(read.schema.objects.size(), 4);
        QCOMPARE(read.schema.objectNamed(u"v w")->definition, "(x) AS SELECT a FROM t");
        QCOMPARE(read.schema.objectNamed(u"plain")->definition, "AS SELECT 1");
        QCOMPARE(read.schema.objectNamed(u"tr")->definition,
                 "AFTER INSERT ON t BEGIN SELECT CASE WHEN 1 THEN 2 END; END");
        QCOMPARE(read.schema.objectNamed(u"tr")->kind, DefinitionObject::Kind::Trigger);
        QCOMPARE(read.schema.objectNamed(u"search")->definition, "USING fts5(body, content='')");
        QCOMPARE(read.schema.objectNamed(u"search")->kind, DefinitionObject::Kind::VirtualTable);
        QVERIFY(read.notModelled.isEmpty());
    }

    void namesInSingleQuotes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sql, const char *expected) {
            QTest::newRow(sql) << QString::fromLatin1(sql) << QString::fromLatin1(expected);
        };
        row("CREATE VIEW o AS SELECT 'x' || a FROM 't' WHERE b = 'y'", "AS SELECT 'x' || a FROM \"t\" WHERE b = 'y'");
        row("CREATE VIEW o AS SELECT s.'a' AS 'it''s' FROM t AS 's' JOIN 'u' ON 'x' = u.a",
            "AS SELECT s.\"a\" AS \"it's\" FROM t AS \"s\" JOIN \"u\" ON 'x' = u.a");
        row("CREATE VIEW o AS SELECT a IS NOT DISTINCT FROM 't', 's'.a, a IN ('a', 'b') FROM t AS s",
            "AS SELECT a IS NOT DISTINCT FROM 't', \"s\".a, a IN ('a', 'b') FROM t AS s");
        row("CREATE TRIGGER o AFTER UPDATE OF 'a', b ON 't' WHEN NEW.'a' = 'x' BEGIN SELECT 'x', OLD.'a'; END",
            "AFTER UPDATE OF \"a\", b ON \"t\" WHEN NEW.\"a\" = 'x' BEGIN SELECT 'x', OLD.\"a\"; END");
        row("CREATE TRIGGER o AFTER INSERT ON t BEGIN INSERT INTO 'u'('a', \"b\") VALUES ('a', 'b'); END",
            "AFTER INSERT ON t BEGIN INSERT INTO \"u\"(\"a\", \"b\") VALUES ('a', 'b'); END");
        row("CREATE TRIGGER o AFTER INSERT ON t BEGIN UPDATE OR IGNORE 'u' SET 'a' = 'b', 'b' = ('a' = 'b'), b = a IN "
            "('x', 'y' = 'z') WHERE 'a' = a; DELETE FROM 'u'; END",
            "AFTER INSERT ON t BEGIN UPDATE OR IGNORE \"u\" SET \"a\" = 'b', \"b\" = ('a' = 'b'), b = a IN "
            "('x', 'y' = 'z') WHERE 'a' = a; DELETE FROM \"u\"; END");
    }

    void namesInSingleQuotes()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(a, b); CREATE TABLE u(a, b); ") + sql);
        QCOMPARE(read.schema.objects.size(), 1);
        const DefinitionObject object = *read.schema.objects.begin();
        QCOMPARE(object.definition, expected);
        DefinitionObject written = object;
        written.definition = sql.section(QStringLiteral(" o "), 1);
        QVERIFY(sqliteDialect().equivalence().sameObject(object, written));
    }

    void namesWhatIsNotModelled()
    {
        const Introspection read =
            introspected("CREATE TABLE t(a NOT NULL ON CONFLICT IGNORE, b CONSTRAINT nn NOT NULL, c, d, -- note\n"
                         " PRIMARY KEY (a COLLATE nocase, b DESC), UNIQUE (c COLLATE rtrim))");
        QCOMPARE(codesOf(read), QStringList({"sqlite.comments", "sqlite.constraint_name", "sqlite.not_null_conflict"}));
        QCOMPARE(tableIn(read, "t").uniqueConstraints.at(0).details->collations, QStringList("rtrim"));
        for (const Finding &finding : read.notModelled) {
            QVERIFY(!finding.text.isEmpty());
            QCOMPARE(finding.object.isNull(), finding.code == "sqlite.comments");
        }
        QCOMPARE(tableIn(read, "t").columnNames(tableIn(read, "t").primaryKey->columns), QStringList({"a", "b"}));
    }

    void namesWhatItCannotRead()
    {
        const SqliteReading database;
        QCOMPARE(database.run("CREATE TABLE good(a); CREATE TABLE bad(a, b);"
                              "PRAGMA writable_schema = ON;"
                              "UPDATE sqlite_schema SET sql = 'CREATE TABLE bad(a, b, c)' WHERE name = 'bad';"
                              "INSERT INTO sqlite_schema VALUES ('view', 'odd', 'odd', 0, 'CREATE SOMETHING odd')"),
                 QString());
        const Introspection read = database.read();
        QCOMPARE(codesOf(read), QStringList({"sqlite.mismatch", "sqlite.unreadable"}));
        QCOMPARE(read.schema.tables.size(), 2);
    }

    void leavesOutWhatIsNotWanted()
    {
        const QString script =
            "CREATE TABLE joinery_migrations(id); CREATE TABLE Author(id INTEGER PRIMARY KEY AUTOINCREMENT);"
            "CREATE TABLE book(id, author REFERENCES author); CREATE INDEX i ON author(id);"
            "CREATE TRIGGER tr AFTER INSERT ON author BEGIN SELECT 1; END; CREATE VIEW books AS SELECT 1";
        const auto names = [&](const IntrospectionOptions &options) {
            const Introspection read = introspected(script, options);
            QStringList result;
            for (const Table &table : read.schema.tables)
                result.append(table.name);
            for (const DefinitionObject &object : read.schema.objects)
                result.append(object.name);
            result.sort();
            return result.join(QLatin1Char(' '));
        };
        QCOMPARE(names({}), "Author book books tr");
        QCOMPARE(names({.ownTables = true}), "Author book books joinery_migrations tr");
        QCOMPARE(names({.include = {"BOOK*"}}), "book books");
        QCOMPARE(names({.exclude = {"author", "b??ks"}}), "book");
        const Introspection part = introspected(script, {.include = {"book"}});
        QCOMPARE(tableIn(part, "book").foreignKeys.at(0).unresolvedTable, "author");
    }

    void readingTwiceGivesTheSame()
    {
        const SqliteReading database;
        QCOMPARE(database.run("CREATE TABLE t(a UNIQUE, b CHECK (b), c REFERENCES t, UNIQUE(a), CHECK (b), FOREIGN KEY "
                              "(c) REFERENCES t);"
                              "CREATE INDEX i ON t(a); CREATE VIEW v AS SELECT 1"),
                 QString());
        const Introspection first = database.read();
        QCOMPARE(first, database.read());
        const Table &table = tableIn(first, "t");
        QCOMPARE(table.uniqueConstraints.size(), 2);
        QCOMPARE(table.checks.size(), 2);
        QCOMPARE(table.foreignKeys.size(), 2);
    }

    void spellingOfReferencesDoesNotCount()
    {
        const QString target = "CREATE TABLE Author(Id INTEGER PRIMARY KEY);";
        QCOMPARE(introspected(target + "CREATE TABLE t(a UNIQUE REFERENCES author)"),
                 introspected(target + "CREATE TABLE t(a, FOREIGN KEY (A) REFERENCES AUTHOR(ID), UNIQUE (\"A\"))"));
    }

    void newIdsKeepEverythingElse()
    {
        const Introspection read = introspected(
            "CREATE TABLE t(id INTEGER PRIMARY KEY, a UNIQUE REFERENCES t, b CHECK (b > 0) NOT NULL ON CONFLICT FAIL);"
            "CREATE INDEX i ON t(a, lower(b)); CREATE VIEW v AS SELECT 1");
        const Introspection renewed = withNewIds(read);
        QCOMPARE(differenceByName(read.schema, renewed.schema), QList<Operation>());
        const Table &before = tableIn(read, "t");
        const Table &after = tableIn(renewed, "t");
        QCOMPARE(after.foreignKeys.at(0).referencedTable, after.id);
        QCOMPARE(after.columnNames(after.foreignKeys.at(0).referencedColumns), QStringList("id"));
        QVERIFY(before.id != after.id);
        QVERIFY(before.columns.at(1).id != after.columns.at(1).id);
        QVERIFY(!renewed.schema.objects.contains(read.schema.objects.at(0).id));
        QCOMPARE(renewed.notModelled.at(0).object, after.id);
        QCOMPARE(renewed.notModelled.at(0).part, after.columns.at(2).id);
        QVERIFY(withNewIds(read).schema != renewed.schema);
    }

    void swappedNamesAreNoDrift()
    {
        Schema model = withNewIds(introspected("CREATE TABLE t(a, b)")).schema;
        Table &table = *model.tables.edit(model.tables.ids().at(0));
        table.columns[0].name = "b";
        table.columns[1].name = "a";
        QCOMPARE(differenceByName(model, introspected("CREATE TABLE t(b, a)").schema), QList<Operation>());
    }

    void shadowTablesAreLeftOutOfOldLibrariesToo()
    {
        const SqliteSandbox database;
        QVERIFY(database.runScript("CREATE VIRTUAL TABLE note USING fts5(body); CREATE VIRTUAL TABLE old USING "
                                   "fts4(body); CREATE VIRTUAL TABLE place USING rtree(id, a, b); "
                                   "CREATE TABLE note_of_author(id, body); CREATE TABLE content(id)"));
        const auto names = [&database](const ServerVersion &server) {
            const auto found = introspectSqlite(database.connection().database(), {}, server);
            QStringList result;
            for (const Table *table : found ? sortedByName(found->schema.tables) : QList<const Table *>())
                result.append(table->name);
            return result.join(' ');
        };
        QCOMPARE(names({ServerVersion::Flavour::Sqlite, 3, 40, 0}), "content note_of_author");
        QCOMPARE(names({ServerVersion::Flavour::Sqlite, 3, 35, 0}), "content note_of_author");
    }

    void aDatabaseThatIsNoneIsAnError()
    {
        const auto result = introspectSqlite(QSqlDatabase());
        QVERIFY(!result);
        QCOMPARE(result.error().code, "database.failed");
    }
};

QTEST_GUILESS_MAIN(SqliteIntrospectionTest)
#include "tst_sqlite_introspection.moc"
