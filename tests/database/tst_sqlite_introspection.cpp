// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"
#include "core/database/new_ids.h"
#include "core/database/sqlite/sqlite_introspector.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace joinery;

namespace {

/** A private database in memory, gone with the object. */
class MemoryDatabase
{
public:
    MemoryDatabase()
    {
        m_database = QSqlDatabase::addDatabase("QSQLITE", "introspection");
        m_database.setDatabaseName(":memory:");
        m_database.open();
    }
    ~MemoryDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase("introspection");
    }
    MemoryDatabase(const MemoryDatabase &) = delete;
    MemoryDatabase &operator=(const MemoryDatabase &) = delete;

    /** The database's complaint, or nothing. */
    [[nodiscard]] QString run(const QString &script) const
    {
        for (const SqlStatement &statement : splitSql(script)) {
            QSqlQuery query(m_database);
            if (!query.exec(statement.text))
                return statement.text + QStringLiteral(": ") + query.lastError().text();
        }
        return {};
    }

    [[nodiscard]] Introspection read(const IntrospectionOptions &options = {}) const
    {
        const auto result = introspectSqlite(m_database, options);
        return result ? *result : Introspection{};
    }

private:
    QSqlDatabase m_database;
};

Introspection introspected(const QString &script, const IntrospectionOptions &options = {})
{
    const MemoryDatabase database;
    const QString complaint = database.run(script);
    if (!complaint.isEmpty()) {
        qWarning("%s", qPrintable(complaint));
        return {};
    }
    return database.read(options);
}

QString described(const Column &column)
{
    QString text = column.name + QLatin1Char('|') + column.type.text();
    if (!column.nullable)
        text += QStringLiteral(" not null");
    if (column.defaultValue)
        text += QStringLiteral(" default ") + column.defaultValue->userText();
    if (column.generated)
        text += QStringLiteral(" as ") + column.generated->expression +
                (column.generated->stored ? QStringLiteral(" stored") : QString());
    if (column.autoIncrement)
        text += QStringLiteral(" auto");
    if (!column.collation.isEmpty())
        text += QStringLiteral(" collate ") + column.collation;
    return text;
}

QStringList described(const QList<Column> &columns)
{
    QStringList texts;
    for (const Column &column : columns)
        texts.append(described(column));
    return texts;
}

const Table &tableIn(const Introspection &introspection, const QString &name)
{
    static const Table none;
    const Table *found = introspection.schema.tableNamed(name);
    return found ? *found : none;
}

/** What differs where ids say nothing. */
QList<Operation> differenceByName(const Schema &from, const Schema &to)
{
    DiffOptions options{.equivalence = &sqliteDialect().equivalence()};
    options.matchByName = true;
    return SchemaDiffer(options).diff(from, to).operations;
}

QStringList codes(const Introspection &introspection)
{
    QStringList result;
    for (const Finding &finding : introspection.notModelled)
        result.append(finding.code);
    result.sort();
    return result;
}

} // namespace

class SqliteIntrospectionTest : public QObject
{
    Q_OBJECT

private slots:
    void columns_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *declared, const char *expected) {
            QTest::newRow(declared) << QString::fromUtf8(declared) << QString::fromUtf8(expected);
        };
        row("a", "a|");
        row("a TEXT", "a|text");
        row("a varchar(20)", "a|varchar(20)");
        row("a VARCHAR (20)", "a|VARCHAR (20)");
        row("a INT", "a|INT");
        row("a INTEGER", "a|integer");
        row("a unsigned big int", "a|unsigned big int");
        row("a DECIMAL(10,5)", "a|DECIMAL(10,5)");
        row("a NUMERIC(10,5)", "a|numeric(10,5)");
        row("a DATETIME", "a|DATETIME");
        row("a \"my type\"", "a|my type");
        row("a \"varchar\"(3)", "a|varchar");
        row("a [my type] (3) NOT NULL", "a|my type] (3 not null");
        row("a \"my \"\"type\"\"\"", "a|my \"type\"");
        row("a 'one' \"two\" NOT NULL", "a|one not null");
        row("a DECIMAL(10 /* digits */, 2) /* x */", "a|DECIMAL(10 /* digits */, 2)");
        row("a bigint unsigned NOT NULL", "a|bigint unsigned not null");
        row("a int NULL", "a|int");
        row("\"a b\" text", "a b|text");
        row("[a b] text", "a b|text");
        row("`a b` text", "a b|text");
        row("'a b' text", "a b|text");
        row("\"a\"\"b\" text", "a\"b|text");
        row("größe text", "größe|text");
        row("key text", "key|text");
        row("\"select\" text", "select|text");
        row("desc", "desc|");
        row("/* x */ a /* y */ text -- z\n NOT /* , */ NULL", "a|text not null");
        row("a text COLLATE NOCASE", "a|text collate NOCASE");
        row("a text CONSTRAINT c COLLATE \"RTRIM\" NOT NULL", "a|text not null collate RTRIM");
        row("a DEFAULT 1", "a| default 1");
        row("a DEFAULT -1.5e3 NOT NULL", "a| not null default -1.5e3");
        row("a DEFAULT - 1", "a| default -1");
        row("a DEFAULT +1", "a| default +1");
        row("a DEFAULT 'it''s'", "a| default 'it''s'");
        row("a DEFAULT \"two words\"", "a| default 'two words'");
        row("a DEFAULT word", "a| default 'word'");
        row("a DEFAULT [word]", "a| default 'word'");
        row("a DEFAULT ''", "a| default ''");
        row("a DEFAULT '0'", "a| default '0'");
        row("a DEFAULT NULL", "a| default null");
        row("a DEFAULT TRUE", "a| default true");
        row("a DEFAULT false", "a| default false");
        row("a DEFAULT CURRENT_TIMESTAMP", "a| default current_timestamp");
        row("a DEFAULT (1)", "a| default 1");
        row("a DEFAULT ((('x')))", "a| default 'x'");
        row("a DEFAULT (datetime('now', 'utc'))", "a| default datetime('now', 'utc')");
        row("a DEFAULT ((1) + (2))", "a| default (1) + (2)");
        row("a DEFAULT (1 -- one\n)", "a| default 1");
        row("a DEFAULT x'00ff'", "a| default x'00ff'");
        row("a DEFAULT 0x10", "a| default 0x10");
        row("a int GENERATED ALWAYS AS (b + 1) STORED", "a|int as b + 1 stored");
        row("a AS (b || ')') VIRTUAL NOT NULL", "a| not null as b || ')'");
        row("a generated text", "a|generated text");
    }

    void columns()
    {
        QFETCH(QString, declared);
        QFETCH(QString, expected);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(b, %1)").arg(declared));
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(described(table.columns.at(1)), expected);
        QVERIFY(!codes(read).contains("sqlite.mismatch"));
    }

    void tableOptions()
    {
        const Introspection read = introspected("CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;"
                                                "CREATE TABLE b(id INTEGER PRIMARY KEY) without rowid;"
                                                "CREATE TABLE c(id INTEGER PRIMARY KEY) strict");
        QCOMPARE(tableIn(read, "a").options, (TableOptions{.strict = true, .withoutRowId = true}));
        QCOMPARE(tableIn(read, "b").options, TableOptions{.withoutRowId = true});
        QCOMPARE(tableIn(read, "c").options, TableOptions{.strict = true});
        QVERIFY(read.notModelled.isEmpty());
    }

    void primaryKeys_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("columns");
        QTest::addColumn<bool>("autoIncrement");
        QTest::addColumn<QString>("onConflict");
        QTest::newRow("column") << "id INTEGER PRIMARY KEY, a"
                                << ""
                                << "id" << false << "";
        QTest::newRow("auto") << "id INTEGER PRIMARY KEY AUTOINCREMENT, a"
                              << ""
                              << "id" << true << "";
        QTest::newRow("auto, table") << "id INTEGER, a, PRIMARY KEY (id AUTOINCREMENT)"
                                     << ""
                                     << "id" << true << "";
        QTest::newRow("named") << "id int CONSTRAINT pk PRIMARY KEY ON CONFLICT replace, a"
                               << "pk"
                               << "id" << false << "REPLACE";
        QTest::newRow("composite") << "id, a, CONSTRAINT [the key] PRIMARY KEY (\"a\", ID)"
                                   << "the key"
                                   << "a,id" << false << "";
        QTest::newRow("no commas") << "id, a, PRIMARY KEY (a) ON CONFLICT IGNORE CHECK (a > 0) UNIQUE (id)"
                                   << ""
                                   << "a" << false << "IGNORE";
    }

    void primaryKeys()
    {
        QFETCH(QString, body);
        QFETCH(QString, name);
        QFETCH(QString, columns);
        QFETCH(bool, autoIncrement);
        QFETCH(QString, onConflict);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(%1)").arg(body));
        const Table &table = tableIn(read, "t");
        QVERIFY(table.primaryKey);
        QCOMPARE(table.primaryKey->name, name);
        QCOMPARE(table.columnNames(table.primaryKey->columns).join(QLatin1Char(',')), columns);
        QCOMPARE(table.primaryKey->onConflict, onConflict);
        QCOMPARE(table.column(table.primaryKey->columns.at(0))->autoIncrement, autoIncrement);
        QVERIFY(read.notModelled.isEmpty());
    }

    void uniqueAndCheck()
    {
        const Introspection read = introspected(
            "CREATE TABLE t(a UNIQUE, b CONSTRAINT ub UNIQUE ON CONFLICT IGNORE, c CHECK (c > ')') CHECK(c<9),"
            " CONSTRAINT both UNIQUE (b, \"a\"), UNIQUE(a), CHECK ( a <> b -- not the same\n ), CONSTRAINT positive "
            "CHECK (a > 0))");
        const Table &table = tableIn(read, "t");
        QStringList uniques;
        for (const UniqueConstraint &unique : table.uniqueConstraints)
            uniques.append(unique.name + QLatin1Char(':') + table.columnNames(unique.columns).join(QLatin1Char(',')) +
                           unique.onConflict);
        uniques.sort();
        QCOMPARE(uniques, QStringList({":a", ":a", "both:b,a", "ub:bIGNORE"}));
        QStringList checks;
        for (const CheckConstraint &check : table.checks)
            checks.append(check.name + QLatin1Char(':') + check.expression);
        checks.sort();
        QCOMPARE(checks, QStringList({":a <> b", ":c > ')'", ":c<9", "positive:a > 0"}));
        QVERIFY(table.indexes.isEmpty());
    }

    void foreignKeys_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *body, const char *expected) { QTest::newRow(body) << body << expected; };
        row("a REFERENCES p", "a->p(id)");
        row("a REFERENCES P (ID) ON DELETE CASCADE ON UPDATE SET NULL", "a->p(id) delete 2 update 3");
        row("a REFERENCES p MATCH full ON DELETE RESTRICT", "a->p(id) delete 1 match FULL");
        row("a REFERENCES p MATCH SIMPLE", "a->p(id)");
        row("a REFERENCES p DEFERRABLE INITIALLY DEFERRED NOT NULL", "a->p(id) deferral 2");
        row("a REFERENCES p DEFERRABLE", "a->p(id) deferral 1");
        row("a REFERENCES p NOT DEFERRABLE INITIALLY DEFERRED", "a->p(id)");
        row("a REFERENCES p ON DELETE SET DEFAULT ON UPDATE NO ACTION", "a->p(id) delete 4");
        row("a CONSTRAINT fk REFERENCES p(id) UNIQUE", "fk:a->p(id)");
        row("a, b, CONSTRAINT \"f k\" FOREIGN KEY (b, a) REFERENCES q(x, y)", "f k:b,a->q(x,y)");
        row("a, b, FOREIGN KEY (b, a) REFERENCES q", "b,a->q(y,x)");
        row("a REFERENCES nowhere", "a->?nowhere()");
        row("a REFERENCES nowhere(x) ON DELETE CASCADE", "a->?nowhere(x) delete 2");
        row("a REFERENCES p(missing)", "a->?p(missing)");
        row("a REFERENCES keyless", "a->?keyless()");
        row("a, parent REFERENCES t, id INTEGER PRIMARY KEY", "parent->t(id)");
    }

    void foreignKeys()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const Introspection read =
            introspected(QStringLiteral("CREATE TABLE t(%1); CREATE TABLE p(id INTEGER PRIMARY KEY);"
                                        "CREATE TABLE q(x, y, PRIMARY KEY (y, x)); CREATE TABLE keyless(x)")
                             .arg(body));
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.foreignKeys.size(), 1);
        const ForeignKey &key = table.foreignKeys.at(0);
        QString text = (key.name.isEmpty() ? QString() : key.name + QLatin1Char(':')) +
                       table.columnNames(key.columns).join(QLatin1Char(',')) + QStringLiteral("->");
        if (const Table *target = read.schema.tables.find(key.referencedTable)) {
            QVERIFY(key.unresolvedTable.isEmpty() && key.unresolvedColumns.isEmpty());
            text += target->name + QLatin1Char('(') +
                    target->columnNames(key.referencedColumns).join(QLatin1Char(',')) + QLatin1Char(')');
        } else {
            text += QLatin1Char('?') + key.unresolvedTable + QLatin1Char('(') +
                    key.unresolvedColumns.join(QLatin1Char(',')) + QLatin1Char(')');
        }
        if (key.onDelete != ReferenceAction::NoAction)
            text += QStringLiteral(" delete %1").arg(int(key.onDelete));
        if (key.onUpdate != ReferenceAction::NoAction)
            text += QStringLiteral(" update %1").arg(int(key.onUpdate));
        if (!key.match.isEmpty())
            text += QStringLiteral(" match ") + key.match;
        if (key.deferral != Deferral::NotDeferrable)
            text += QStringLiteral(" deferral %1").arg(int(key.deferral));
        QCOMPARE(text, expected);
        QVERIFY(read.notModelled.isEmpty());
    }

    void indexes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *sql, const char *expected) { QTest::newRow(sql) << sql << expected; };
        row("CREATE INDEX i ON t(a)", "i a");
        row("CREATE UNIQUE INDEX IF NOT EXISTS main.\"i x\" ON T (B DESC, a ASC)", "i x unique b desc,a");
        row("CREATE INDEX i ON t(a COLLATE nocase DESC, b COLLATE \"rtrim\")",
            "i a collate nocase desc,b collate rtrim");
        row("CREATE INDEX i ON t(lower(a), b || ',' || a DESC)", "i (lower(a)),(b || ',' || a) desc");
        row("CREATE INDEX i ON t(lower(a) COLLATE nocase)", "i (lower(a)) collate nocase");
        row("CREATE INDEX i ON t([a]) WHERE a IS NOT NULL AND b > ';' -- note", "i a where a IS NOT NULL AND b > ';'");
        row("CREATE INDEX i ON t /* x */ (/* y */ a /* z */)", "i a");
    }

    void indexes()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(a UNIQUE, b); ") + sql);
        const Table &table = tableIn(read, "t");
        QCOMPARE(table.indexes.size(), 1);
        const Index &index = table.indexes.at(0);
        QStringList parts;
        for (const IndexPart &part : index.parts) {
            const Column *column = table.column(part.column);
            parts.append((column ? column->name : QLatin1Char('(') + part.expression + QLatin1Char(')')) +
                         (part.collation.isEmpty() ? QString() : QStringLiteral(" collate ") + part.collation) +
                         (part.descending ? QStringLiteral(" desc") : QString()));
        }
        const QString text = index.name + (index.unique ? QStringLiteral(" unique ") : QStringLiteral(" ")) +
                             parts.join(QLatin1Char(',')) +
                             (index.where.isEmpty() ? QString() : QStringLiteral(" where ") + index.where);
        QCOMPARE(text, expected);
        QCOMPARE(table.uniqueConstraints.size(), 1);
    }

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

    void readsWhatAlterTableMade()
    {
        const Introspection read = introspected(
            "CREATE TABLE \"old name\"(a int, b); ALTER TABLE \"old name\" ADD COLUMN c text DEFAULT 'x' NOT NULL;"
            "ALTER TABLE \"old name\" RENAME COLUMN a TO \"order\"; ALTER TABLE \"old name\" DROP COLUMN b;"
            "ALTER TABLE \"old name\" RENAME TO t; CREATE TABLE u AS SELECT * FROM t; CREATE TABLE w AS SELECT 1 AS "
            "\"a b\", 'x' AS y");
        QCOMPARE(described(tableIn(read, "t").columns), QStringList({"order|int", "c|text not null default 'x'"}));
        QCOMPARE(described(tableIn(read, "u").columns), QStringList({"order|INT", "c|text"}));
        QCOMPARE(described(tableIn(read, "w").columns), QStringList({"a b|", "y|"}));
        QVERIFY(read.notModelled.isEmpty());
    }

    void keyColumns_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QStringList>("collations");
        QTest::addColumn<QList<bool>>("descending");
        const auto row = [](const char *declared, const QStringList &collations, const QList<bool> &descending) {
            QTest::newRow(declared) << QString::fromLatin1(declared) << collations << descending;
        };
        row("a text, b, PRIMARY KEY (a, b)", {}, {});
        row("a text, b, PRIMARY KEY (a COLLATE nocase, b DESC)", {"nocase", ""}, {false, true});
        row("a text, b, PRIMARY KEY (a ASC, b COLLATE \"rtrim\")", {"", "rtrim"}, {});
        row("a text PRIMARY KEY DESC", {}, {true});
        row("a integer PRIMARY KEY DESC", {}, {true});
        row("a integer PRIMARY KEY ASC", {}, {});
        row("a integer, PRIMARY KEY (a COLLATE nocase DESC)", {}, {});
        row("a int, PRIMARY KEY (a COLLATE nocase DESC)", {"nocase"}, {true});
    }

    void keyColumns()
    {
        QFETCH(QString, declared);
        QFETCH(QStringList, collations);
        QFETCH(QList<bool>, descending);
        const Introspection read = introspected(QStringLiteral("CREATE TABLE t(%1)").arg(declared));
        const auto &key = tableIn(read, "t").primaryKey;
        QVERIFY(key);
        QCOMPARE(key->details->collations, collations);
        QCOMPARE(key->details->descending, descending);
        QVERIFY(read.notModelled.isEmpty());
    }

    void numbersWithoutRowIdHaveAnOrder()
    {
        const Introspection read =
            introspected("CREATE TABLE t(a integer, PRIMARY KEY (a COLLATE nocase DESC)) WITHOUT ROWID");
        QCOMPARE(tableIn(read, "t").primaryKey->details->collations, QStringList());
        QCOMPARE(tableIn(read, "t").primaryKey->details->descending, QList<bool>({true}));
    }

    void namesWhatIsNotModelled()
    {
        const Introspection read =
            introspected("CREATE TABLE t(a NOT NULL ON CONFLICT IGNORE, b CONSTRAINT nn NOT NULL, c, d, -- note\n"
                         " PRIMARY KEY (a COLLATE nocase, b DESC), UNIQUE (c COLLATE rtrim))");
        QCOMPARE(codes(read), QStringList({"sqlite.comments", "sqlite.constraint_name", "sqlite.not_null_conflict"}));
        QCOMPARE(tableIn(read, "t").uniqueConstraints.at(0).details->collations, QStringList("rtrim"));
        for (const Finding &finding : read.notModelled) {
            QVERIFY(!finding.text.isEmpty());
            QCOMPARE(finding.object.isNull(), finding.code == "sqlite.comments");
        }
        QCOMPARE(tableIn(read, "t").columnNames(tableIn(read, "t").primaryKey->columns), QStringList({"a", "b"}));
    }

    void namesWhatItCannotRead()
    {
        const MemoryDatabase database;
        QCOMPARE(database.run("CREATE TABLE good(a); CREATE TABLE bad(a, b);"
                              "PRAGMA writable_schema = ON;"
                              "UPDATE sqlite_schema SET sql = 'CREATE TABLE bad(a, b, c)' WHERE name = 'bad';"
                              "INSERT INTO sqlite_schema VALUES ('view', 'odd', 'odd', 0, 'CREATE SOMETHING odd')"),
                 QString());
        const Introspection read = database.read();
        QCOMPARE(codes(read), QStringList({"sqlite.mismatch", "sqlite.unreadable"}));
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
        const MemoryDatabase database;
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

    void aDatabaseThatIsNoneIsAnError()
    {
        const auto result = introspectSqlite(QSqlDatabase());
        QVERIFY(!result);
        QCOMPARE(result.error().code, "database.failed");
    }
};

QTEST_GUILESS_MAIN(SqliteIntrospectionTest)
#include "tst_sqlite_introspection.moc"
