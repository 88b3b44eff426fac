// SPDX-License-Identifier: MIT
#include "core/dialect/dialect.h"
#include "core/dialect/mariadb/mariadb_equivalence.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

const Equivalence &equivalence()
{
    return mariadbDialect().equivalence();
}

DataType type(const char *text)
{
    return DataType::fromText(QString::fromUtf8(text));
}

Column column(const char *typeText, const std::function<void(Column &)> &change = {})
{
    Column result{.id = ObjectId::derived(u"c"), .name = "c", .type = type(typeText)};
    if (change)
        change(result);
    return result;
}

} // namespace

/** What counts as the same for MariaDB. */
class MariadbEqualityTest : public QObject
{
    Q_OBJECT

private slots:
    void sameTypes_data();
    void sameTypes();
    void otherTypes_data();
    void otherTypes();
    void sameDefaults_data();
    void sameDefaults();
    void sameExpressions_data();
    void sameExpressions();
    void otherExpressions_data();
    void otherExpressions();
    void expressionsOfAnyDepth_data();
    void expressionsOfAnyDepth();
    void sameParts();
    void otherParts();
    void recognisesWhatItAddsItself();
    void recognisesOptionsOfIndexes();
    void recognisesWhatPartitionsAreFor();
};

void MariadbEqualityTest::sameTypes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::addRow("%s = %s", a, b) << QString(a) << QString(b); };
    row("integer", "int(11)");
    row("integer", "INTEGER");
    row("integer unsigned", "int(10) unsigned");
    row("bigint", "bigint(20)");
    row("boolean", "tinyint(1)");
    row("tinyint", "tinyint(4)");
    row("numeric(10,2)", "decimal(10,2)");
    row("DEC", "decimal(10,0)");
    row("double", "DOUBLE PRECISION");
    row("real", "float");
    row("REAL", "double");
    row("char", "char(1)");
    row("CHARACTER VARYING(9)", "varchar(9)");
    row("timestamp", "datetime");
    row("timestamp(3)", "datetime(3)");
    row("year", "year(4)");
    row("enum('a','b')", "ENUM('a', 'b')");
    row("json", "jsonb");
    row("float(10)", "float");
    row("float(30)", "double");
    row("text(10)", "tinytext");
    row("char(3) byte", "binary(3)");
    row("int zerofill", "int(10) unsigned zerofill");
}

void MariadbEqualityTest::sameTypes()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(mariadb::sameType(DataType::fromText(a), DataType::fromText(b)));
    QVERIFY(equivalence().sameColumn(column(qPrintable(a)), column(qPrintable(b))));
}

void MariadbEqualityTest::otherTypes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::addRow("%s <> %s", a, b) << QString(a) << QString(b); };
    row("integer", "integer unsigned");
    row("integer", "bigint");
    row("boolean", "tinyint");
    row("boolean", "tinyint(1) unsigned");
    row("varchar(9)", "varchar(10)");
    row("numeric(10,2)", "decimal(10)");
    row("timestamp", "timestamptz");
    row("timestamp", "datetime(6)");
    row("enum('a','b')", "enum('b','a')");
    row("int(5) zerofill", "int unsigned");
    row("real", "double");
    row("point", "multipoint");
}

void MariadbEqualityTest::otherTypes()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(!mariadb::sameType(DataType::fromText(a), DataType::fromText(b)));
}

void MariadbEqualityTest::sameDefaults_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *typeText, const char *a, const char *b) {
        QTest::addRow("%s = %s", a, b) << QString(typeText) << QString(a) << QString(b);
    };
    row("timestamp", "current_timestamp", "current_timestamp()");
    row("timestamp", "current_timestamp", "now()");
    row("integer", "5", "'5'");
    row("integer", "-1.50", "-2");
    row("integer", "1.49", "1");
    row("integer", "99.5", "100");
    row("numeric(6,2)", "-9.995", "-10.00");
    row("boolean", "true", "1");
    row("date", "current_date", "curdate()");
    row("uuid", "uuid()", "(UUID())");
    row("integer", "1 + 1", "(1 + 1)");
    row("text", "null", "NULL");
    row("numeric(5,2)", "1.5", "1.50");
    row("timestamp", "'2026-01-02'", "'2026-01-02 00:00:00'");
    row("year", "2026", "'2026'");
    row("set('a','b')", "'b,a'", "'a,b'");
    // Where the type is in the words of the server, the number is as well.
    row("VARCHAR (40)", "1e3", "'1000'");
    row("VARCHAR (40)", "1.5e20", "'1.5e20'");
    row("VARCHAR (40)", "1e14", "'100000000000000'");
    row("VARCHAR (40)", "1e15", "'1e15'");
    row("VARCHAR (40)", "123456789e10", "'1.23456789e18'");
    row("VARCHAR (40)", "1e-15", "'0.000000000000001'");
    row("VARCHAR (40)", "1e-16", "'1e-16'");
    row("VARCHAR (40)", "-1.25e-5", "'-0.0000125'");
    row("VARCHAR (40)", "0e5", "'0'");
    row("VARCHAR (40)", "1.50", "'1.50'");
    row("VARCHAR (40)", "007", "'7'");
    row("VARCHAR (40)", "-0.0", "'0.0'");
    row("VARCHAR (40)", ".5", "'0.5'");
}

void MariadbEqualityTest::sameDefaults()
{
    QFETCH(const QString, type);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(
        mariadb::sameDefault(DefaultValue::fromUserText(a), DefaultValue::fromUserText(b), DataType::fromText(type)));
    QVERIFY(
        !mariadb::sameDefault(DefaultValue::fromUserText(a), DefaultValue::literal("other"), DataType::fromText(type)));
}

void MariadbEqualityTest::sameExpressions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::addRow("%s = %s", a, b) << QString(a) << QString(b); };
    row("price > 0", "`price` > 0");
    row("(a + b) * 2", "( `a` + `b` ) * 2");
    row("a + (b * 2)", "`a` + `b` * 2");
    row("a != 1 && b <> 2", "`a` <> 1 and `b` <> 2");
    row("(a = 1) OR ((b = 2) AND c = 3)", "`a` = 1 or `b` = 2 and `c` = 3");
    row("a IN (1, 2)", "`a` in (1,2)");
    row("a not in ('x')", "`a` not in ('x')");
    row("a BETWEEN 1 AND 2 AND b", "`a` between 1 and 2 and `b`");
    row("LOWER(a)", "lcase(`a`)");
    row("a % 2 = 0", "`a` MOD 2 = 0");
    row("a IS NOT NULL", "`a` is not null");
    row("a = 'x'", "`a` = _utf8mb4'x'");
    row("CASE WHEN a THEN 1 ELSE 2 END", "case when `a` then 1 else 2 end");
    row("NOT (a > 1)", "not `a` > 1");
    row("CAST(a AS UNSIGNED)", "cast(`a` as unsigned)");
    row("NOW() + INTERVAL 1 DAY", "current_timestamp() + interval 1 day");
    row("a = 'it''s'", "`a` = 'it\\'s'");
    row("NOT (a > 1 AND b)", "`a` <= 1 or `b` = 0");
    row("a IN (1)", "`a` = 1");
    row("a AND b > 1", "`a` <> 0 and `b` > 1");
    row("convert(a, char(3))", "cast(`a` as char(3) charset utf8mb4)");
    row("instr(a, 'x')", "locate('x',`a`)");
    row("length(a) > length", "octet_length(`a`) > `length`");
}

void MariadbEqualityTest::sameExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(mariadb::canonicalExpression(a), mariadb::canonicalExpression(b));
}

void MariadbEqualityTest::otherExpressions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::addRow("%s <> %s", a, b) << QString(a) << QString(b); };
    row("(a + b) * 2", "a + b * 2");
    row("a - (b - c)", "a - b - c");
    row("a = 'X'", "a = 'x'");
    row("(a OR b) AND c", "a OR b AND c");
    row("NOT a", "a");
    row("a IS NULL", "a IS NOT NULL");
    row("concat(a, b)", "concat(b, a)");
    row("NOT (a > 1 AND b > 1)", "a <= 1 AND b <= 1");
    row("NOT a <=> b", "a <> b");
    row("a = 'x\\ny'", "a = 'xny'");
    row("cast(a AS char charset latin1)", "cast(a AS char)");
    row("cast(a AS char(5) ascii)", "cast(a AS char(5))");
    row("cast(a AS char binary)", "cast(a AS char)");
    row("cast(a AS character set latin1)", "cast(a AS char)");
    row("a + interval 1 day", "a - interval 1 day");
    row("NOT coalesce(a, 0)", "coalesce(a, 0) = 1");
}

void MariadbEqualityTest::otherExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(!mariadb::sameExpression(a, b));
}

void MariadbEqualityTest::expressionsOfAnyDepth_data()
{
    QTest::addColumn<QString>("expression");
    constexpr int depth = 20000;
    const auto row = [](const char *title, const QString &begin, const QString &link, const QString &end) {
        QTest::newRow(title) << begin.repeated(depth) + 'a' + link.repeated(depth) + end.repeated(depth);
    };
    row("parentheses", "(1 + ", {}, ")");
    row("calls", "lower(", {}, ")");
    row("denials", "NOT ", {}, {});
    row("minus", "- ", {}, {});
    row("comparisons", {}, " = 1", {});
    row("exclusions", {}, " XOR b", {});
    row("conditions", {}, " AND b", {});
    row("open parentheses", "(", {}, {});
    row("cases", "CASE WHEN ", {}, {});
}

/** Nothing that a file can hold takes the program down with it. */

void MariadbEqualityTest::expressionsOfAnyDepth()
{
    QFETCH(const QString, expression);
    QVERIFY(mariadb::sameExpression(expression + " -- of course", expression));
    QVERIFY(!mariadb::sameExpression(expression, expression + " + c"));
}

void MariadbEqualityTest::sameParts()
{
    QVERIFY(equivalence().samePrimaryKey({.name = "t_pkey"}, {.name = "PRIMARY"}));
    QVERIFY(equivalence().sameForeignKey({.onDelete = ReferenceAction::NoAction, .match = "simple"},
                                         {.onDelete = ReferenceAction::Restrict}));
    QVERIFY(equivalence().sameIndex({.method = "btree"}, {}));
    QVERIFY(equivalence().sameIndex({.method = "RTREE"}, {.method = "spatial"}));
    QVERIFY(equivalence().sameCheck({.expression = "a > 0"}, {.expression = "`a` > 0"}));
    QVERIFY(equivalence().sameColumn(column("text", [](Column &c) { c.collation = "utf8mb4_bin"; }),
                                     column("text", [](Column &c) {
                                         c.collation = "utf8mb4_bin";
                                         c.details.edit().charset = "utf8mb4";
                                     })));
    QVERIFY(
        equivalence().sameColumn(column("integer", [](Column &c) { c.collation = "utf8mb4_bin"; }), column("integer")));
    Table a;
    Table b;
    b.options.engine = "innodb";
    b.options.rowFormat = "Dynamic";
    b.options.charset = "utf8mb4";
    b.options.collation = "utf8mb4_general_ci";
    b.options.parameters = {{"auto_increment", "7"}};
    QVERIFY(equivalence().sameOptions(a, b));
    const auto sequence = [](const char *definition) {
        return objectOf(DefinitionObject::Kind::Sequence, "s", QString::fromUtf8(definition));
    };
    QVERIFY(equivalence().sameObject(sequence("START 5 NOCACHE"), sequence("start with 5 nocache")));
    QVERIFY(!equivalence().sameObject(sequence("START 5"), sequence("start with 6")));
}

void MariadbEqualityTest::otherParts()
{
    QVERIFY(
        !equivalence().sameForeignKey({.onDelete = ReferenceAction::NoAction}, {.onDelete = ReferenceAction::Cascade}));
    QVERIFY(!equivalence().sameIndex({.method = "fulltext"}, {}));
    QVERIFY(!equivalence().sameColumn(column("text", [](Column &c) { c.collation = "utf8mb4_bin"; }), column("text")));
    QVERIFY(!equivalence().sameColumn(column("timestamp", [](Column &c) { c.details.edit().onUpdate = "now()"; }),
                                      column("timestamp")));
    QVERIFY(!equivalence().sameColumn(column("text", [](Column &c) { c.comment = "x"; }), column("text")));
    Table a;
    Table b;
    b.options.engine = "Aria";
    QVERIFY(!equivalence().sameOptions(a, b));
}

void MariadbEqualityTest::recognisesWhatItAddsItself()
{
    const Story story =
        Story({}, "r(id pk)\nt(id pk, r_id -> r, s text, j json, v varchar(9), y tinytext)").given([](Schema &schema) {
            schema.enums.insert(enumOf("state", {"new", "paid"}));
            schema.tables.edit(tableId("t"))
                ->indexes.insert({.id = ObjectId::derived(u"y"), .name = "y", .parts = {{.column = columnId("t.y")}}});
            schema.tables.edit(tableId("t"))->column(columnId("t.s"))->type = type("state");
        });
    Schema found = story.before;
    found.enums = {};
    Table &t = *found.tables.edit(tableId("t"));
    t.options.charset = "utf8mb4";
    t.options.collation = "utf8mb4_general_ci";
    t.indexes.edit(ObjectId::derived(u"y"))->parts.first().prefixLength = mariadb::longestTiny;
    t.column(columnId("t.s"))->type = type("enum('new','paid')");
    t.column(columnId("t.v"))->collation = "utf8mb4_general_ci";
    t.column(columnId("t.j"))->type = type("longtext");
    t.column(columnId("t.j"))->collation = "utf8mb4_bin";
    t.checks.insert({.id = ObjectId::derived(u"c"), .name = "j", .expression = "json_valid(`j`)"});
    t.indexes.insert({.id = ObjectId::derived(u"i"), .name = "t_r_id_fk", .parts = {{.column = columnId("t.r_id")}}});

    const Schema recognised = mariadbDialect().recognised(found, story.before);
    DiffOptions options;
    options.equivalence = &equivalence();
    QCOMPARE(describe(SchemaDiffer(options).diff(story.before, recognised).operations).join(u'\n'), QString());
    // An index that the model has is one.
    Schema withIndex = story.before;
    withIndex.tables.edit(tableId("t"))->indexes = t.indexes;
    QCOMPARE(mariadbDialect().recognised(found, withIndex).tables.find(tableId("t"))->indexes.size(), 2);
}

void MariadbEqualityTest::recognisesOptionsOfIndexes()
{
    const auto differ = [](const Schema &model, const Schema &found, const Dialect &dialect) {
        DiffOptions options;
        options.equivalence = &dialect.equivalence();
        return describe(SchemaDiffer(options).diff(model, dialect.recognised(found, model)).operations).join(u'\n');
    };
    const Schema plain = schemaFromText("t(id pk, a text)");
    const auto withIndex = [&plain](bool unique, const QString &method, const QMap<QString, QString> &options) {
        Schema schema = plain;
        schema.tables.edit(tableId("t"))
            ->indexes.insert({.id = ObjectId::derived(u"i"),
                              .name = "i",
                              .unique = unique,
                              .parts = {{.column = columnId("t.a")}},
                              .method = method,
                              .details = IndexDetails{.options = options}});
        return schema;
    };
    const QMap<QString, QString> parser{{"with parser", "words"}};
    const Schema wanted = withIndex(false, "fulltext", parser);
    const Schema without = withIndex(false, "fulltext", {});
    QVERIFY(!differ(wanted, without, mariadbDialect()).isEmpty());
    QVERIFY(!differ(without, wanted, mariadbDialect()).isEmpty());
    QCOMPARE(differ(wanted, wanted, mariadbDialect()), QString());
    QCOMPARE(differ(wanted, without, *findDialectVersion(QStringLiteral("mysql"))), QString());

    // A unique index is read as a constraint, with its options.
    const QMap<QString, QString> blocks{{"key_block_size", "2048"}};
    Schema model = withIndex(true, {}, blocks);
    model.tables.edit(tableId("t"))->options.engine = "MyISAM";
    Schema found = model;
    Table &t = *found.tables.edit(tableId("t"));
    t.indexes = {};
    const KeyDetails details{.options = blocks};
    t.uniqueConstraints.insert(
        {.id = ObjectId::derived(u"i"), .name = "i", .columns = {columnId("t.a")}, .details = details});
    QCOMPARE(differ(model, found, mariadbDialect()), QString());
    t.uniqueConstraints.edit(ObjectId::derived(u"i"))->details = KeyDetails{.options = {{"key_block_size", "4096"}}};
    QVERIFY(!differ(model, found, mariadbDialect()).isEmpty());
}

void MariadbEqualityTest::recognisesWhatPartitionsAreFor()
{
    const auto differ = [](const Schema &model, const Schema &found, const Dialect &dialect) {
        DiffOptions options;
        options.equivalence = &dialect.equivalence();
        return describe(SchemaDiffer(options).diff(model, dialect.recognised(found, model)).operations).join(u'\n');
    };
    const auto spread = [](const QString &by, const QStringList &names, const QMap<QString, QString> &parameters) {
        Schema schema = schemaFromText("t(id pk)");
        Table &t = *schema.tables.edit(tableId("t"));
        t.options.partitionBy = by;
        for (const QString &name : names)
            t.partitions.insert({.id = ObjectId::derived(name), .name = name, .parameters = parameters});
        return schema;
    };
    const Dialect &mysql = *findDialectVersion(QStringLiteral("mysql"));
    const QMap<QString, QString> many{{"max_rows", "9"}};
    const QStringList named{"part_east", "part_west"};
    QVERIFY(!differ(spread("HASH (id)", named, many), spread("HASH (id)", named, {}), mariadbDialect()).isEmpty());
    QCOMPARE(differ(spread("HASH (id)", named, many), spread("HASH (id)", named, {}), mysql), QString());
    QVERIFY(!differ(spread("HASH (id)", named, many), spread("HASH (id)", {"part_east"}, {}), mysql).isEmpty());

    const auto listed = [&spread](const char *values, const QMap<QString, QString> &parameters) {
        Schema schema = spread("LIST (id)", {"z"}, parameters);
        Table &t = *schema.tables.edit(tableId("t"));
        t.partitions.edit(ObjectId::derived(u"z"))->bound = QStringLiteral("VALUES IN (%1)").arg(QLatin1String(values));
        return schema;
    };
    QCOMPARE(differ(listed("5", many), listed("5", {}), mysql), QString());
    QVERIFY(!differ(listed("0", many), listed("0", {}), mysql).isEmpty());

    const QStringList numbered{"p1", "p2"};
    QCOMPARE(differ(spread("HASH (id)", numbered, many), spread("HASH (id)", numbered, {}), mariadbDialect()), "");
    const Schema counted = spread("HASH (`id`) PARTITIONS 2", {}, {});
    QCOMPARE(differ(spread("HASH (id)", {"p1", "p0"}, many), counted, mariadbDialect()), "");
    QVERIFY(!differ(spread("HASH (id)", numbered, many), counted, mariadbDialect()).isEmpty());
    QVERIFY(!differ(spread("HASH (id)", {"p0", "p1", "p2"}, {}), counted, mariadbDialect()).isEmpty());
}

QTEST_GUILESS_MAIN(MariadbEqualityTest)
#include "tst_mariadb_equality.moc"
