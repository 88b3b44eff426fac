// SPDX-License-Identifier: MIT
// What the SQLite dialect says of names, texts and schemas; where it says that SQLite refuses something, SQLite is
// asked.

#include "core/dialect/dialect.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList codes(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.code);
    return result;
}

/** Whether SQLite takes the tables as they are. */
bool isTaken(const Schema &schema)
{
    const SqliteSandbox database;
    const SqliteStatements statements(schema);
    for (const Table &table : schema.tables) {
        if (!database.connection().execute(statements.createTable(table)))
            return false;
        for (const Index &index : table.indexes) {
            if (!database.connection().execute(SqliteStatements::createIndex(table, index)))
                return false;
        }
    }
    for (const DefinitionObject &object : schema.objects) {
        if (!database.connection().execute(SqliteStatements::createObject(object)))
            return false;
    }
    return true;
}

DefinitionObject view(const QString &name)
{
    return {.id = ObjectId::derived(name), .name = name, .definition = QStringLiteral("AS SELECT 1 AS one")};
}

Column column(const QString &type)
{
    return {.id = ObjectId::derived(u"c"), .name = QStringLiteral("c"), .type = DataType::fromText(type)};
}

} // namespace

class SqliteDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void isFoundByName();
    void quotesNamesAndTexts();
    void writesDefaults_data();
    void writesDefaults();
    void comparesSqlByWords_data();
    void comparesSqlByWords();
    void equivalenceKnowsWhatSqliteStoresAlike();
    void equivalenceSeesRealDifferences();
    void takesAValidSchema();
    void refusesWhatSqliteRefuses_data();
    void refusesWhatSqliteRefuses();
    void refusesWhatSqliteWouldNotObey();
    void findsEveryMistake();
    void warnsOfKeysThatCannotBeEnforced();
    void warnsOfDefaultsThatStrictRefuses_data();
    void warnsOfDefaultsThatStrictRefuses();
    void tellsOfTypesSqliteDoesNotKnow_data();
    void tellsOfTypesSqliteDoesNotKnow();
};

void SqliteDialectTest::isFoundByName()
{
    QCOMPARE(findDialect(u"sqlite"), &sqliteDialect());
    QCOMPARE(findDialect(u"oracle"), nullptr);
    QCOMPARE(allDialects().first(), &sqliteDialect());
    QCOMPARE(sqliteDialect().driver(), QStringLiteral("QSQLITE"));
}

void SqliteDialectTest::quotesNamesAndTexts()
{
    const SqliteSandbox database;
    for (const QString &name : {QStringLiteral("plain"), QStringLiteral("select"), QStringLiteral("a\"b"),
                                QStringLiteral("größe 表"), QStringLiteral("it's"), QStringLiteral("[x]`y`")}) {
        const QString sql =
            QStringLiteral("SELECT %1 AS %2").arg(sqliteDialect().quotedText(name), sqliteDialect().quotedName(name));
        QCOMPARE(database.connection().value(sql)->toString(), name);
        QVERIFY(database.connection().execute(
            QStringLiteral("CREATE TABLE %1 (%1)").arg(sqliteDialect().quotedName(name))));
    }
}

void SqliteDialectTest::writesDefaults_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << "'it''s'"
                          << "'it''s'"
                          << "it's";
    QTest::newRow("text that looks like a number") << "'0'"
                                                   << "'0'"
                                                   << "0";
    QTest::newRow("number") << "-1.50"
                            << "-1.50"
                            << "-1.5";
    QTest::newRow("true") << "true"
                          << "TRUE"
                          << "1";
    QTest::newRow("false") << "FALSE"
                           << "FALSE"
                           << "0";
    QTest::newRow("null") << "null"
                          << "NULL"
                          << "";
    QTest::newRow("expression") << "1 + 2"
                                << "(1 + 2)"
                                << "3";
    QTest::newRow("expression with a comment") << "1 + 2 -- three"
                                               << "(1 + 2 -- three\n)"
                                               << "3";
}

void SqliteDialectTest::writesDefaults()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QString written = sqliteDialect().defaultText(DefaultValue::fromUserText(typed));
    QCOMPARE(written, text);
    const SqliteSandbox database;
    QVERIFY(database.runScript(
        QStringLiteral("CREATE TABLE t (a, b DEFAULT %1); INSERT INTO t (a) VALUES (1)").arg(written)));
    QCOMPARE(database.connection().value(QStringLiteral("SELECT b FROM t"))->toString(), value);
}

void SqliteDialectTest::comparesSqlByWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("white space") << "a>0"
                                 << "a  >\n0" << true;
    QTest::newRow("comments") << "a > 0 -- positive"
                              << "a /* x */ > 0" << true;
    QTest::newRow("case of words") << "a IS NOT NULL"
                                   << "A is not null" << true;
    QTest::newRow("quotes around names") << "\"a\" > [b]"
                                         << "a > `b`" << true;
    QTest::newRow("parentheses around all") << "(a > 0)"
                                            << "a > 0" << true;
    QTest::newRow("parentheses that matter") << "(a + b) * (c)"
                                             << "a + b * (c)" << false;
    QTest::newRow("final semicolon") << "AS SELECT 1;"
                                     << "AS SELECT 1" << true;
    QTest::newRow("strings keep their case") << "a = 'X'"
                                             << "a = 'x'" << false;
    QTest::newRow("strings keep their space") << "a = 'x  y'"
                                              << "a = 'x y'" << false;
    QTest::newRow("a name is no string") << "a = \"b\""
                                         << "a = 'b'" << false;
    QTest::newRow("words do not run together") << "ab c"
                                               << "a bc" << false;
    QTest::newRow("case of other letters") << "\"É\" > 0"
                                           << "\"é\" > 0" << false;
}

void SqliteDialectTest::comparesSqlByWords()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sameSql(a, b), "same");
    QCOMPARE(sameSql(b, a), sameSql(a, b));
}

void SqliteDialectTest::equivalenceKnowsWhatSqliteStoresAlike()
{
    const Equivalence &same = sqliteDialect().equivalence();
    Column upper = column(QStringLiteral("varchar(200)"));
    Column native = column(QStringLiteral("VarChar ( 200 )"));
    native.name = QStringLiteral("other name");
    native.comment = QStringLiteral("What people see");
    native.defaultValue = DefaultValue::null();
    native.collation = QStringLiteral("binary");
    QVERIFY(same.sameColumn(upper, native));
    upper.defaultValue = DefaultValue::expression(QStringLiteral("current_timestamp"));
    native.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTimestamp);
    QVERIFY(same.sameColumn(upper, native));

    const ObjectId id = ObjectId::derived(u"x");
    QVERIFY(same.samePrimaryKey({QString(), {id}, {}}, {QStringLiteral("key"), {id}, QStringLiteral("abort")}));
    QVERIFY(same.sameUnique({id, QStringLiteral("a"), {id}, {}}, {id, QString(), {id}, {}}));
    const UniqueConstraint unique{.id = id, .columns = {id}};
    UniqueConstraint other = unique;
    other.details = KeyDetails{.collations = {QString()}, .descending = {false}};
    QVERIFY(same.sameUnique(unique, other));
    other.details.edit().collations = {QStringLiteral("NOCASE")};
    QVERIFY(!same.sameUnique(unique, other));
    UniqueConstraint lower = other;
    lower.details.edit().collations = {QStringLiteral("nocase")};
    QVERIFY(same.sameUnique(other, lower));
    lower.details.edit().descending = {true};
    QVERIFY(!same.sameUnique(other, lower));
    QVERIFY(same.sameCheck({id, {}, QStringLiteral("a > 0")}, {id, {}, QStringLiteral("( A>0 )")}));
    ForeignKey key{.id = id, .columns = {id}, .referencedTable = id, .referencedColumns = {id}};
    ForeignKey simple = key;
    simple.match = QStringLiteral("simple");
    QVERIFY(same.sameForeignKey(key, simple));
    QCOMPARE(same.foldedName(QStringLiteral("AuthorÉ")), QStringLiteral("authorÉ"));
}

void SqliteDialectTest::equivalenceSeesRealDifferences()
{
    const Equivalence &same = sqliteDialect().equivalence();
    const Column plain = column(QStringLiteral("integer"));
    const auto differs = [&](auto change) {
        Column other = plain;
        change(other);
        return !same.sameColumn(plain, other);
    };
    QVERIFY(differs([](Column &each) { each.type = DataType::of(DataType::Kind::BigInt); }));
    QVERIFY(differs([](Column &each) { each.type = DataType::fromText(QStringLiteral("INT")); }));
    QVERIFY(differs([](Column &each) { each.nullable = false; }));
    QVERIFY(differs([](Column &each) { each.defaultValue = DefaultValue::literal(QStringLiteral("0")); }));
    QVERIFY(differs([](Column &each) { each.autoIncrement = true; }));
    QVERIFY(differs([](Column &each) { each.collation = QStringLiteral("NOCASE"); }));
    QVERIFY(differs([](Column &each) { each.generated = Generated{QStringLiteral("1")}; }));
    Column number = plain;
    number.defaultValue = DefaultValue::number(QStringLiteral("0"));
    Column text = plain;
    text.defaultValue = DefaultValue::literal(QStringLiteral("0"));
    QVERIFY(!same.sameColumn(number, text));

    const ObjectId id = ObjectId::derived(u"x");
    const ForeignKey key{.id = id, .columns = {id}, .referencedTable = id, .referencedColumns = {id}};
    ForeignKey other = key;
    other.onDelete = ReferenceAction::Cascade;
    QVERIFY(!same.sameForeignKey(key, other));
    other = key;
    other.deferral = Deferral::DeferrableInitiallyDeferred;
    QVERIFY(!same.sameForeignKey(key, other));
}

void SqliteDialectTest::takesAValidSchema()
{
    Schema schema = schemaFromText("author(id integer pk auto, name text not null, email varchar(255) unique);"
                                   "book(id integer pk, price numeric(10,2), author_id integer -> author.id)");
    schema.objects.insert(view(QStringLiteral("names")));
    QCOMPARE(codes(sqliteDialect().validate(schema)), QStringList());
    QVERIFY(isTaken(schema));
}

void SqliteDialectTest::refusesWhatSqliteRefuses_data()
{
    QTest::addColumn<QString>("code");
    using Change = std::function<void(Schema &, Table &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *title, const char *code, const Change &change) {
        QTest::newRow(title) << QString::fromLatin1(code) << change;
    };
    const auto type = [](const char *text) { return DataType::fromText(QString::fromLatin1(text)); };
    row("strict type", "sqlite.strict_type", [type](Schema &, Table &table) {
        table.options.strict = true;
        table.columns[1].type = type("varchar(20)");
    });
    row("strict without a type", "sqlite.strict_type", [type](Schema &, Table &table) {
        table.options.strict = true;
        table.columns[1].type = type("");
    });
    row("type with SQL in it", "sqlite.type_text",
        [type](Schema &, Table &table) { table.columns[1].type = type("INT, x INT); DROP TABLE t; --"); });
    row("type of reserved words", "sqlite.type_text",
        [type](Schema &, Table &table) { table.columns[1].type = type("INT CHECK"); });
    row("three arguments", "sqlite.type_text",
        [type](Schema &, Table &table) { table.columns[1].type = type("INT(1,2,3)"); });
    row("auto increment of a text", "sqlite.auto_increment", [type](Schema &, Table &table) {
        table.columns[0].type = type("bigint");
        table.columns[0].autoIncrement = true;
    });
    row("auto increment without rowid", "sqlite.auto_increment", [](Schema &, Table &table) {
        table.columns[0].autoIncrement = true;
        table.options.withoutRowId = true;
    });
    row("without rowid and key", "sqlite.without_rowid", [](Schema &, Table &table) {
        table.primaryKey.reset();
        table.options.withoutRowId = true;
    });
    row("keys that resolve conflicts otherwise", "sqlite.on_conflict", [](Schema &, Table &table) {
        UniqueConstraint unique{.id = ObjectId::derived(QStringLiteral("unique")),
                                .columns = {table.columns[1].id},
                                .onConflict = QStringLiteral("IGNORE")};
        table.uniqueConstraints.insert(unique);
        unique.id = ObjectId::derived(QStringLiteral("other"));
        unique.onConflict = QStringLiteral("replace");
        table.uniqueConstraints.insert(unique);
    });
    row("auto increment downwards", "sqlite.auto_increment", [](Schema &, Table &table) {
        table.columns[0].autoIncrement = true;
        table.primaryKey->details.edit().descending = {true};
    });
    row("generated with default", "sqlite.generated_default", [](Schema &, Table &table) {
        table.columns[1].generated = Generated{QStringLiteral("1")};
        table.columns[1].defaultValue = DefaultValue::number(QStringLiteral("1"));
    });
    row("generated key", "sqlite.generated_key",
        [](Schema &, Table &table) { table.columns[0].generated = Generated{QStringLiteral("b")}; });
    row("only generated", "sqlite.only_generated", [](Schema &, Table &table) {
        table.primaryKey.reset();
        for (Column &each : table.columns)
            each.generated = Generated{QStringLiteral("1")};
    });
    row("columns that differ in case", "sqlite.duplicate_column",
        [](Schema &, Table &table) { table.columns[1].name = QStringLiteral("ID"); });
    row("reserved table name", "sqlite.reserved_name",
        [](Schema &, Table &table) { table.name = QStringLiteral("SQLite_mine"); });
    row("reserved view name", "sqlite.reserved_name",
        [](Schema &schema, Table &) { schema.objects.insert(view(QStringLiteral("sqlite_view"))); });
    row("view called like a table", "sqlite.duplicate_name",
        [](Schema &schema, Table &) { schema.objects.insert(view(QStringLiteral("T"))); });
    row("index called like a table", "sqlite.duplicate_name", [](Schema &, Table &table) {
        table.indexes.insert({.id = ObjectId::derived(u"i"),
                              .name = QStringLiteral("T"),
                              .parts = {{table.columns[0].id, {}, {}, false}}});
    });
    row("foreign key of another size", "sqlite.foreign_key_columns", [](Schema &, Table &table) {
        const ObjectId first = table.columns[0].id;
        table.foreignKeys.insert({.id = ObjectId::derived(u"f"),
                                  .columns = {first},
                                  .referencedTable = table.id,
                                  .referencedColumns = {first, table.columns[1].id}});
    });
}

void SqliteDialectTest::refusesWhatSqliteRefuses()
{
    QFETCH(QString, code);
    QFETCH(std::function<void(Schema &, Table &)>, change);
    Schema schema = schemaFromText("t(id integer pk, b text)");
    QVERIFY(isTaken(schema));
    Table table = *schema.tables.begin();
    change(schema, table);
    schema.tables.insert(table);

    QVERIFY2(codes(sqliteDialect().validate(schema)).contains(code),
             qPrintable(codes(sqliteDialect().validate(schema)).join(QLatin1Char(' '))));
    QVERIFY(!isTaken(schema));
}

void SqliteDialectTest::refusesWhatSqliteWouldNotObey()
{
    Schema schema = schemaFromText("t(id integer pk, b text)");
    Table &table = *schema.tables.edit(schema.tables.begin()->id);
    table.nameSpace = QStringLiteral("shop");
    table.indexes.insert(
        {.id = ObjectId::derived(u"i"), .name = QStringLiteral("i"), .method = QStringLiteral("hash")});
    table.primaryKey->details.edit().collations = {QStringLiteral("NOCASE")};
    QCOMPARE(codes(sqliteDialect().validate(schema)),
             QStringList({"sqlite.namespace", "sqlite.index_method", "sqlite.key_collation"}));
}

void SqliteDialectTest::findsEveryMistake()
{
    Schema schema = schemaFromText("t(id integer pk, b text); u(id varchar(20) pk)");
    for (const ObjectId id : schema.tables.ids()) {
        schema.tables.edit(id)->options.strict = true;
        schema.tables.edit(id)->nameSpace = QStringLiteral("x");
    }
    QCOMPARE(codes(sqliteDialect().validate(schema)),
             QStringList({"sqlite.namespace", "sqlite.namespace", "sqlite.strict_type"}));
}

void SqliteDialectTest::warnsOfKeysThatCannotBeEnforced()
{
    const Schema schema = schemaFromText("a(id integer pk, code text); b(id integer pk, a_code text -> a.code)");
    const QList<Finding> findings = sqliteDialect().validate(schema);
    QCOMPARE(codes(findings), QStringList("sqlite.foreign_key_target"));
    QCOMPARE(findings.first().severity, Finding::Severity::Warning);
}

void SqliteDialectTest::warnsOfDefaultsThatStrictRefuses_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const QStringList values{"'x'",
                             "'5'",
                             "' 5 '",
                             "'1.5'",
                             "5",
                             "5.0",
                             "1.5",
                             "1e3",
                             "1e30",
                             "true",
                             "null",
                             "'0x1'",
                             "''",
                             "+7",
                             "1 + 2",
                             "current_timestamp",
                             "9223372036854775807",
                             "99999999999999999999"};
    for (const QString &type : {QStringLiteral("INT"), QStringLiteral("integer"), QStringLiteral("REAL"),
                                QStringLiteral("text"), QStringLiteral("blob"), QStringLiteral("ANY")}) {
        for (const QString &value : values)
            QTest::newRow(qPrintable(type + QLatin1Char(' ') + value)) << type << value;
    }
}

/** The database decides: a row that leaves the column out is taken or not. */
void SqliteDialectTest::warnsOfDefaultsThatStrictRefuses()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    Schema schema = schemaFromText("t(id integer pk, b text)");
    Table &table = *schema.tables.edit(schema.tables.begin()->id);
    table.options.strict = true;
    table.columns[1].type = DataType::fromText(type);
    table.columns[1].defaultValue = DefaultValue::fromUserText(value);
    const SqliteSandbox database;
    QVERIFY(database.connection().execute(SqliteStatements(schema).createTable(table)));
    const bool isStored = database.connection().execute(QStringLiteral("INSERT INTO t (id) VALUES (1)")).has_value();
    // What an expression gives is not known before.
    if (value == QLatin1String("1 + 2"))
        QCOMPARE(codes(sqliteDialect().validate(schema)), QStringList());
    else
        QCOMPARE(codes(sqliteDialect().validate(schema)),
                 isStored ? QStringList() : QStringList("sqlite.strict_default"));
}

void SqliteDialectTest::tellsOfTypesSqliteDoesNotKnow_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("known");
    for (const char *type : {"fooo", "string", "STRING(20)", "txt", "numbr(20)", "foo date"})
        QTest::newRow(type) << QString::fromLatin1(type) << false;
    for (const char *type : {"",
                             "INT",
                             "unsigned big int",
                             "NVARCHAR(20)",
                             "LONGTEXT",
                             "citext",
                             "FLOAT",
                             "double precision",
                             "point",
                             "DATETIME",
                             "datetime(6)",
                             "TIMESTAMP WITH TIME ZONE",
                             "bool",
                             "DECIMAL(10,2)",
                             "NUMBER(5)",
                             "money",
                             "guid",
                             "uuid",
                             "JSON",
                             "interval",
                             "varbinary(16)",
                             "\"DATETIME\"",
                             "numeric",
                             "serial",
                             "xml",
                             "year"})
        QTest::newRow(*type ? type : "none") << QString::fromLatin1(type) << true;
}

void SqliteDialectTest::tellsOfTypesSqliteDoesNotKnow()
{
    QFETCH(QString, type);
    QFETCH(bool, known);
    Schema schema = schemaFromText("t(id integer pk, b text)");
    Table &table = *schema.tables.edit(schema.tables.begin()->id);
    table.columns[1].type = DataType::fromText(type);
    const QList<Finding> findings = sqliteDialect().validate(schema);
    QCOMPARE(codes(findings), known ? QStringList() : QStringList("sqlite.unknown_type"));
    if (!known) {
        QCOMPARE(findings.first().severity, Finding::Severity::Info);
        QVERIFY(findings.first().text.contains(type));
        QCOMPARE(findings.first().part, table.columns.at(1).id);
    }
}

QTEST_GUILESS_MAIN(SqliteDialectTest)
#include "tst_sqlite_dialect.moc"
