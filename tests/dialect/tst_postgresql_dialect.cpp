// SPDX-License-Identifier: MIT
// How PostgreSQL spells things, and what counts as the same for it. Text in, text out.

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/dialect/postgresql/postgresql_value_change.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

Column columnOf(const QString &type, const QString &defaultValue = {})
{
    Column column{.id = columnId(QStringLiteral("t.c")), .name = QStringLiteral("c"), .type = DataType::fromText(type)};
    if (!defaultValue.isEmpty())
        column.defaultValue = DefaultValue::fromUserText(defaultValue);
    return column;
}

QStringList codes(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.code);
    result.removeDuplicates();
    return result;
}

} // namespace

class PostgresqlDialectTest : public QObject
{
    Q_OBJECT

private slots:
    void isKnownByItsName();
    void quotes();
    void types_data();
    void types();
    void defaults_data();
    void defaults();
    void sameTypes_data();
    void sameTypes();
    void sameDefaults_data();
    void sameDefaults();
    void sameExpressions_data();
    void sameExpressions();
    void differentExpressions_data();
    void differentExpressions();
    void sameColumns();
    void sameParts();
    void impliedNames_data();
    void impliedNames();
    void collidingNamesGetNumbers();
    void conversions_data();
    void conversions();
    void valueChanges_data();
    void valueChanges();
    void objectTitles_data();
    void objectTitles();
    void replaceable_data();
    void replaceable();
    void sequencesKeepTheirCount();
    void findings_data();
    void findings();
    void aPlainSchemaHasNoFindings();
};

void PostgresqlDialectTest::isKnownByItsName()
{
    QCOMPARE(findDialect(u"postgresql"), &postgresqlDialect());
    QCOMPARE(postgresqlDialect().driver(), QStringLiteral("QPSQL"));
    QCOMPARE(dialectNames().mid(0, 2), QStringList({"sqlite", "postgresql"}));
}

void PostgresqlDialectTest::quotes()
{
    QCOMPARE(postgresqlDialect().quotedName("a\"b"), QStringLiteral("\"a\"\"b\""));
    QCOMPARE(postgresqlDialect().quotedText("it's"), QStringLiteral("'it''s'"));
    QCOMPARE(postgresqlDialect().quotedText("a\\'b"), QStringLiteral("E'a\\\\''b'"));
}

void PostgresqlDialectTest::types_data()
{
    QTest::addColumn<QString>("spelled");
    const auto row = [](const char *type, const char *spelled) { QTest::newRow(type) << QString(spelled); };
    row("varchar(200)", "varchar(200)");
    row("varchar(20000000)", "text");
    row("char(3)", "char(3)");
    row("tinyint", "smallint");
    row("tinyint unsigned", "smallint");
    row("smallint unsigned", "integer");
    row("mediumint unsigned", "integer");
    row("integer unsigned", "bigint");
    row("bigint unsigned", "numeric(20)");
    row("double", "double precision");
    row("numeric(10,2)", "numeric(10,2)");
    row("timestamptz(3)", "timestamptz(3)");
    row("interval", "interval");
    row("year", "smallint");
    row("blob", "bytea");
    row("longtext", "text");
    row("enum('a','b')", "text");
    row("text[][]", "text[][]");
    row("citext", "citext");
    row("", "text");
}

void PostgresqlDialectTest::types()
{
    QFETCH(const QString, spelled);
    QCOMPARE(postgresqlDialect().typeName(DataType::fromText(QTest::currentDataTag())), spelled);
}

void PostgresqlDialectTest::defaults_data()
{
    QTest::addColumn<QString>("spelled");
    const auto row = [](const char *typed, const char *spelled) { QTest::newRow(typed) << QString(spelled); };
    row("'it''s'", "'it''s'");
    row("1.50", "1.50");
    row("true", "TRUE");
    row("null", "NULL");
    row("current_timestamp", "CURRENT_TIMESTAMP");
    row("current_timestamp(3)", "CURRENT_TIMESTAMP(3)");
    row("current_date", "CURRENT_DATE");
    row("uuid()", "gen_random_uuid()");
    row("lower('A')", "lower('A')");
    row("1 + 2", "(1 + 2)");
    row("now() -- soon", "(now() -- soon\n)");
}

void PostgresqlDialectTest::defaults()
{
    QFETCH(const QString, spelled);
    QCOMPARE(postgresqlDialect().defaultText(DefaultValue::fromUserText(QTest::currentDataTag())), spelled);
}

void PostgresqlDialectTest::sameTypes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *a, const char *b, bool same = true) {
        QTest::addRow("%s, %s", a, b) << QString(a) << QString(b) << same;
    };
    row("integer", "int4");
    row("varchar(20)", "CHARACTER VARYING (20)");
    row("timestamptz(3)", "timestamp(3) with time zone");
    row("timestamp", "timestamp without time zone");
    row("char", "character(1)");
    row("numeric(5,0)", "decimal(5)");
    row("double", "float8");
    row("text[]", "text[][]");
    row("integer unsigned", "bigint");
    row("mood", "\"mood\"");
    row("mood", "public.mood");
    row("enum('a')", "enum('a')");
    row("varchar(20)", "varchar(21)", false);
    row("varchar", "text", false);
    row("text", "text[]", false);
    row("enum('a')", "enum('b')", false);
    row("enum('a')", "text", false);
    row("mood", "\"Mood\"", false);
}

void PostgresqlDialectTest::sameTypes()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(postgresql::sameType(DataType::fromText(a), DataType::fromText(b)), same);
}

void PostgresqlDialectTest::sameDefaults_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *type, const char *a, const char *b) {
        QTest::addRow("%s: %s, %s", type, a, b) << QString(type) << QString(a) << QString(b);
    };
    row("varchar(5)", "'x'", "'x'::character varying");
    row("numeric(5,2)", "0", "(0)::numeric");
    row("integer", "'5'", "5");
    row("integer", "-1", "'-1'::integer");
    row("timestamptz", "current_timestamp", "now()");
    row("timestamptz", "current_timestamp", "CURRENT_TIMESTAMP");
    row("date", "current_date", "CURRENT_DATE");
    row("date", "'2026-01-02'", "'2026-01-02'::date");
    row("boolean", "true", "true");
    row("boolean", "1", "true");
    row("text", "null", "NULL::text");
    row("text[]", "'{}'", "'{}'::text[]");
    row("uuid", "uuid()", "gen_random_uuid()");
    row("interval", "interval '1 day'", "'1 day'::interval");
    row("text", "lower('X') || 'y'", "(lower('X'::text) || 'y'::text)");
}

void PostgresqlDialectTest::sameDefaults()
{
    QFETCH(const QString, type);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(postgresql::sameDefault(DefaultValue::fromUserText(a), DefaultValue::fromUserText(b),
                                    DataType::fromText(type)));
    QVERIFY(!postgresql::sameDefault(DefaultValue::fromUserText(a), DefaultValue::fromUserText("'other'"),
                                     DataType::fromText(type)));
}

void PostgresqlDialectTest::sameExpressions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::newRow(a) << QString(a) << QString(b); };
    row("price > 0", "(price > (0)::numeric)");
    row("status IN ('new','paid')", "(status = ANY (ARRAY['new'::text, 'paid'::text]))");
    row("status in ('new')", "(status = 'new'::text)");
    row("kind NOT IN (1, 2)", "(kind <> ALL (ARRAY[1, 2]))");
    row("name <> ''", "((name)::text <> ''::text)");
    row("a BETWEEN 1 AND 2", "((a >= 1) AND (a <= 2))");
    row("a NOT BETWEEN 1 AND 2", "((a < 1) OR (a > 2))");
    row("x LIKE 'a%' AND y NOT LIKE 'b%'", "((x ~~ 'a%'::text) AND (y !~~ 'b%'::text))");
    row("\"name\" IS NOT NULL", "(name IS NOT NULL)");
    row("a AND b AND c", "((a AND b) AND c)");
    row("a or b and c", "(a OR (b AND c))");
    row("coalesce(a, 0)", "COALESCE(a, 0)");
    row("lower(email)", "lower((email)::text)");
    row("a != -1", "(a <> '-1'::integer)");
    row("case when a then 1 end", "CASE WHEN a THEN 1 ELSE NULL::integer END");
    row("not a is null", "(NOT (a IS NULL))");
    row("a || b || 'c'", "((a || b) || 'c'::text)");
    row("a - b - c", "((a - b) - c)");
    row("data ->> 'k' = 'v'", "((data ->> 'k'::text) = 'v'::text)");
    row("tags @> ARRAY['a']", "(tags @> ARRAY['a'::text])");
    row("extract(year from born) > 1900", "(EXTRACT(year FROM born) > (1900)::numeric)");
    row("born > date '2000-01-01'", "(born > '2000-01-01'::date)");
    row("at at time zone 'UTC' > now()", "((at AT TIME ZONE 'UTC'::text) > CURRENT_TIMESTAMP)");
    row("cast(a as int) = 1", "((a)::integer = 1)");
    row("a ~* 'x' collate \"C\"", "(a ~* ('x'::text COLLATE \"C\"))");
    row("trim(a) <> ''", "(TRIM(BOTH FROM a) <> ''::text)");
    row("a is distinct from b", "(a IS DISTINCT FROM b)");
    row("(a, b) = (1, 2)", "(ROW(a, b) = ROW(1, 2))");
    row("a[1] = 2", "(a[1] = 2)");
    row("- a > 1 -- down", "((- a) > 1)");
}

void PostgresqlDialectTest::sameExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(postgresql::canonicalExpression(a), postgresql::canonicalExpression(b));
}

void PostgresqlDialectTest::differentExpressions_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    const auto row = [](const char *a, const char *b) { QTest::newRow(a) << QString(a) << QString(b); };
    row("(a or b) and c", "a or (b and c)");
    row("a - (b - c)", "a - b - c");
    row("a > 1", "a >= 1");
    row("status in ('a', 'b')", "status in ('b', 'a')");
    row("name = 'A'", "name = 'a'");
    row("\"Name\" = 1", "name = 1");
    row("a::integer = 1", "a = 1");
    row("a::varchar(3) = 'x'", "a = 'x'");
    row("not (a and b)", "(not a) and b");
    row("a is null", "a is not null");
    row("f(a, b)", "f(b, a)");
    row("'1' = a", "1 = a");
    row("((((", "(((");
}

void PostgresqlDialectTest::differentExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY2(!postgresql::sameExpression(a, b), qPrintable(postgresql::canonicalExpression(a)));
}

void PostgresqlDialectTest::sameColumns()
{
    const Equivalence &same = postgresqlDialect().equivalence();
    Column serial = columnOf("integer");
    serial.autoIncrement = true;
    serial.details.edit().identity.style = Identity::Style::Serial;
    Column next = columnOf("integer", "nextval('t_c_seq'::regclass)");
    next.nullable = false;
    QVERIFY(same.sameColumn(serial, next));
    QVERIFY(same.sameColumn(serial, columnOf("serial")));

    Column identity = columnOf("integer");
    identity.autoIncrement = true;
    Column spelled = identity;
    spelled.details.edit().identity = {.start = 1, .step = 1, .minimum = 1, .maximum = 2147483647, .cache = 1};
    QVERIFY(same.sameColumn(identity, spelled));
    spelled.details.edit().identity.start = 2;
    QVERIFY(!same.sameColumn(identity, spelled));
    QVERIFY(!same.sameColumn(identity, columnOf("integer")));

    Column commented = columnOf("text");
    commented.comment = QStringLiteral("x");
    QVERIFY(!same.sameColumn(commented, columnOf("text")));
    Column collated = columnOf("text");
    collated.collation = QStringLiteral("default");
    QVERIFY(same.sameColumn(collated, columnOf("text")));
    Column computed = columnOf("text");
    computed.generated = Generated{"lower(a)", false};
    Column kept = computed;
    kept.generated->stored = true;
    QVERIFY(same.sameColumn(computed, kept));
    kept.generated->expression = QStringLiteral("upper(a)");
    QVERIFY(!same.sameColumn(computed, kept));
    Column foreign = columnOf("text");
    foreign.details.edit().charset = QStringLiteral("utf8mb4");
    QVERIFY(same.sameColumn(foreign, columnOf("text")));
}

void PostgresqlDialectTest::sameParts()
{
    const Equivalence &same = postgresqlDialect().equivalence();
    const Index plain{.name = "i", .parts = {{.column = columnId("t.c")}}};
    Index spelled = plain;
    spelled.method = QStringLiteral("BTREE");
    spelled.parts[0].nulls = NullsOrder::Last;
    QVERIFY(same.sameIndex(plain, spelled));
    spelled.parts[0].nulls = NullsOrder::First;
    QVERIFY(!same.sameIndex(plain, spelled));

    ForeignKey key{.columns = {columnId("t.c")}};
    ForeignKey matched = key;
    matched.match = QStringLiteral("simple");
    QVERIFY(same.sameForeignKey(key, matched));
    matched.deferral = Deferral::DeferrableInitiallyImmediate;
    QVERIFY(!same.sameForeignKey(key, matched));

    Table table{.name = "t"};
    table.options.engine = QStringLiteral("InnoDB");
    QVERIFY(same.sameOptions(table, Table{.name = "t"}));
    table.options.unlogged = true;
    QVERIFY(!same.sameOptions(table, Table{.name = "t"}));

    table.options.unlogged = false;
    table.options.partitionBy = QStringLiteral("RANGE (lower(kind))");
    table.options.parameters = {{"fillfactor", "70"}, {"stats_persistent", "1"}};
    Table introspected{.name = "t"};
    introspected.options.partitionBy = QStringLiteral("RANGE (lower((kind)::text))");
    introspected.options.parameters = {{"fillfactor", "70"}, {"access_method", "heap"}};
    QVERIFY(same.sameOptions(table, introspected));
    introspected.options.partitionBy = QStringLiteral("LIST (lower((kind)::text))");
    QVERIFY(!same.sameOptions(table, introspected));

    const ExclusionConstraint exclusion{
        .method = "gist", .parts = {{{.column = columnId("t.c")}, "="}}, .where = "c > 0 AND d IN ('x', 'y')"};
    ExclusionConstraint stored = exclusion;
    stored.method = QStringLiteral("GIST");
    stored.where = QStringLiteral("((c > 0) AND (d = ANY (ARRAY['x'::text, 'y'::text])))");
    QVERIFY(same.sameExclusion(exclusion, stored));
    stored.parts[0].comparison = QStringLiteral("&&");
    QVERIFY(!same.sameExclusion(exclusion, stored));

    const Partition partition{.name = "p", .bound = "FROM ('2025-01-01') TO ('2026-01-01')"};
    Partition spelledOut = partition;
    spelledOut.bound = QStringLiteral("for values from ('2025-01-01') to ('2026-01-01')");
    spelledOut.parameters = {{"tablespace", "pg_default"}};
    QVERIFY(same.samePartition(partition, spelledOut));
    spelledOut.bound = QStringLiteral("DEFAULT");
    QVERIFY(!same.samePartition(partition, spelledOut));

    const DefinitionObject trigger =
        objectOf(DefinitionObject::Kind::Trigger, "g", "AFTER INSERT ON t EXECUTE FUNCTION f()");
    QVERIFY(same.sameObject(trigger,
                            objectOf(DefinitionObject::Kind::Trigger, "g", "after insert on T execute procedure f()")));
}

void PostgresqlDialectTest::impliedNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::newRow("key") << "book"
                         << "isbn"
                         << "key"
                         << "book_isbn_key";
    QTest::newRow("primary key") << "book" << QString() << "pkey"
                                 << "book_pkey";
    // As PostgreSQL 15 names them.
    QTest::newRow("long table") << QString(60, u'a') << "isbn"
                                << "key" << QString(54, u'a') + "_isbn_key";
    QTest::newRow("both long") << QString(40, u'a') << QString(40, u'b') << "check"
                               << QString(28, u'a') + "_" + QString(28, u'b') + "_check";
    QTest::newRow("no half letters") << QString(35, u'ä') << QString() << "pkey" << QString(29, u'ä') + "_pkey";
}

void PostgresqlDialectTest::impliedNames()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, label);
    QFETCH(const QString, name);
    QCOMPARE(postgresql::impliedName(first, second, label), name);
}

void PostgresqlDialectTest::collidingNamesGetNumbers()
{
    Table table = *schemaFromText("t(id pk, a)").tables.begin();
    for (const char *expression : {"a > 0", "a < 9", "a <> id"})
        table.checks.insert({.id = ObjectId::derived(QString::fromLatin1(expression)), .expression = expression});
    QStringList names = postgresql::constraintNames(table).values();
    names.sort();
    QCOMPARE(names, QStringList({"t_a_check", "t_a_check1", "t_check", "t_pkey"}));
}

void PostgresqlDialectTest::conversions_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("hasMisfits");
    const auto row = [](const char *from, const char *to, const char *how, bool hasMisfits) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(how) << hasMisfits;
    };
    row("varchar(5)", "varchar(9)", "", false);
    row("varchar(9)", "varchar(5)", "", true);
    row("text", "integer", "v::integer", true);
    row("integer", "bigint", "", false);
    row("bigint", "integer", "", true);
    row("integer", "boolean", "v <> 0", false);
    row("boolean", "smallint", "v::integer", false);
    row("integer", "text", "", false);
    row("json", "jsonb", "", false);
    row("text", "bytea", "convert_to(v, 'UTF8')", false);
    row("date", "integer", "v::text::integer", true);
    row("timestamp", "date", "", false);
    row("integer[]", "text[]", "", false);
    row("integer[]", "bigint[]", "", false);
    row("varchar(200)[]", "varchar(20)[]", "", true);
    row("bigint[]", "integer[][]", "", true);
    row("text[]", "integer[]", "v::integer[]", true);
    row("integer[]", "boolean[]", "v::text[]::boolean[]", false);
    row("integer", "varchar(20)", "", false);
    row("integer", "varchar(10)", "", true);
    row("bit(4)", "bit varying(4)", "", false);
    row("bit varying(8)", "bit(4)", "", true);
    row("bit(1)", "boolean", "v::text::boolean", false);
    row("boolean", "bit(1)", "v::integer::bit(1)", false);
    row("text", "bit(4)", "v::bit(4)", true);
    row("integer", "numeric(12,2)", "", false);
    row("integer", "numeric(10,2)", "", true);
    row("numeric(6,2)", "numeric(10,4)", "", false);
    row("numeric(6,4)", "numeric(4,2)", "", true);
    row("mood", "text", "", false);
    row("text", "mood", "v::mood", false);
    row("inet", "cidr", "v::text::cidr", false);
    row("numeric(10,2)", "numeric(4,2)", "", true);
}

void PostgresqlDialectTest::conversions()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, how);
    QFETCH(const bool, hasMisfits);
    const postgresql::Conversion conversion = postgresql::convert(QStringLiteral("v"), from, to);
    QCOMPARE(conversion.needsUsing ? conversion.value : QString(), how);
    QCOMPARE(!conversion.misfit.isEmpty(), hasMisfits);
}

void PostgresqlDialectTest::valueChanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *from, const char *to, const char *change) {
        QTest::addRow("%s to %s", from, to) << QString(from) << QString(to) << QString(change);
    };
    row("numeric(10,4)", "numeric(8,2)", "The values of t.v are rounded to fit numeric(8,2).");
    row("numeric(8,2)", "numeric(10,4)", "");
    row("numeric", "numeric(8,2)", "The values of t.v are rounded to fit numeric(8,2).");
    row("numeric(8,2)", "numeric", "");
    row("numeric(8)", "integer", "");
    row("numeric(8,2)", "integer", "The values of t.v are rounded to fit integer.");
    row("real", "integer", "The values of t.v are rounded to fit integer.");
    row("real", "double precision", "");
    row("double precision", "real", "The values of t.v are rounded to fit real.");
    row("real", "numeric", "");
    row("integer", "double precision", "");
    row("integer", "real", "The values of t.v are rounded to fit real.");
    row("bigint", "integer", "");
    row("numeric(5,2)", "real", "");
    row("numeric(10,4)[]", "numeric(8,2)[]", "The values of t.v are rounded to fit numeric(8,2).");
    row("integer", "boolean", "Of the values of t.v only 0 becomes false; all others become true.");
    row("timestamp", "timestamp(0)", "The values of t.v are rounded to fit timestamp(0).");
    row("timestamp(3)", "timestamp", "");
    row("time", "time(2)", "The values of t.v are rounded to fit time(2).");
    row("timestamp", "date", "The values of t.v lose their time of day.");
    row("date", "timestamp", "");
    row("timestamp", "time", "The values of t.v lose their date.");
    row("timestamp", "timestamptz", "The values of t.v are converted by the time zone of the session that runs this.");
    row("text", "varchar(3)", "");
    row("text", "integer", "");
}

void PostgresqlDialectTest::valueChanges()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, change);
    QCOMPARE(postgresql::valueChange(QStringLiteral("t.v"), from, to), change);
}

void PostgresqlDialectTest::objectTitles_data()
{
    QTest::addColumn<DefinitionObject::Kind>("kind");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("title");
    using Kind = DefinitionObject::Kind;
    const auto row = [](Kind kind, const char *definition, const char *title) {
        QTest::newRow(title) << kind << QString(definition) << QString(title);
    };
    row(Kind::View, "AS SELECT 1", "VIEW \"o\"");
    row(Kind::Function, "(a integer, b text DEFAULT lower(','), OUT c text) RETURNS text AS ''",
        "FUNCTION \"o\"(a integer, b text, OUT c text)");
    row(Kind::Trigger, "AFTER UPDATE OF a ON t EXECUTE FUNCTION f()", "TRIGGER \"o\" ON \"t\"");
    row(Kind::Trigger, "CONSTRAINT AFTER INSERT ON x.y EXECUTE FUNCTION f()", "TRIGGER \"o\" ON \"x\".\"y\"");
    row(Kind::Rule, "AS ON INSERT TO t DO NOTHING", "RULE \"o\" ON \"t\"");
    row(Kind::OperatorClass, "DEFAULT FOR TYPE integer USING gist AS STORAGE integer",
        "OPERATOR CLASS \"o\" USING gist");
    row(Kind::TextSearch, "DICTIONARY (TEMPLATE = simple)", "TEXT SEARCH DICTIONARY \"o\"");
    row(Kind::Namespace, "", "SCHEMA \"o\"");
}

void PostgresqlDialectTest::objectTitles()
{
    QFETCH(const DefinitionObject::Kind, kind);
    QFETCH(const QString, definition);
    QFETCH(const QString, title);
    QCOMPARE(postgresql::objectTitle(schemaFromText("t(id pk)"), objectOf(kind, "o", definition)), title);
}

void PostgresqlDialectTest::replaceable_data()
{
    QTest::addColumn<DefinitionObject::Kind>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("can");
    using Kind = DefinitionObject::Kind;
    QTest::newRow("condition") << Kind::View << "AS SELECT a FROM t WHERE a > 1"
                               << "AS SELECT a FROM t WHERE a > 2" << true;
    QTest::newRow("more columns") << Kind::View << "AS SELECT a FROM t"
                                  << "AS SELECT a, b FROM t WHERE a > 1" << true;
    QTest::newRow("fewer columns") << Kind::View << "AS SELECT a, b FROM t"
                                   << "AS SELECT a FROM t" << false;
    QTest::newRow("columns in front") << Kind::View << "AS SELECT a FROM t"
                                      << "AS SELECT b, a FROM t" << false;
    QTest::newRow("another column") << Kind::View << "AS SELECT a + b FROM t"
                                    << "AS SELECT a, b FROM t" << false;
    QTest::newRow("more of another table") << Kind::View << "AS SELECT a FROM t"
                                           << "AS SELECT a, b FROM u" << false;
    QTest::newRow("source") << Kind::View << "AS SELECT a FROM t"
                            << "AS SELECT a FROM u" << false;
    QTest::newRow("with") << Kind::View << "AS WITH x AS (SELECT 1) SELECT * FROM x"
                          << "AS WITH x AS (SELECT 2) SELECT * FROM x" << false;
    QTest::newRow("body") << Kind::Function << "(a int) RETURNS int LANGUAGE sql AS '1'"
                          << "(a int) RETURNS int LANGUAGE sql AS '2'" << true;
    QTest::newRow("result") << Kind::Function << "(a int) RETURNS int AS '1'"
                            << "(a int) RETURNS text AS '1'" << false;
    QTest::newRow("arguments") << Kind::Function << "(a int) RETURNS int AS '1'"
                               << "(b int) RETURNS int AS '1'" << false;
    QTest::newRow("trigger") << Kind::Trigger << "AFTER INSERT ON t"
                             << "AFTER DELETE ON t" << false;
}

void PostgresqlDialectTest::replaceable()
{
    QFETCH(const DefinitionObject::Kind, kind);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, can);
    QCOMPARE(postgresql::canBeReplaced(objectOf(kind, "o", before), objectOf(kind, "o", after)), can);
}

void PostgresqlDialectTest::sequencesKeepTheirCount()
{
    using Kind = DefinitionObject::Kind;
    const auto change =
        postgresql::alterSequence(objectOf(Kind::Sequence, "s", "AS integer START WITH 5 NO CYCLE"),
                                  objectOf(Kind::Sequence, "s", "AS integer INCREMENT BY -2 OWNED BY t.a"));
    QVERIFY(change);
    QCOMPARE(*change, QStringLiteral("ALTER SEQUENCE \"s\" NO CYCLE INCREMENT BY -2 OWNED BY t.a START WITH -1"));
    QVERIFY(!postgresql::alterSequence(objectOf(Kind::Sequence, "s", "SOMETHING"), objectOf(Kind::Sequence, "s", {})));
}

void PostgresqlDialectTest::findings_data()
{
    QTest::addColumn<Story>("story");
    const auto row = [](const char *code, const Story &story) { QTest::newRow(code) << story; };
    row("postgresql.name_length", Story({}, QString(64, u'a') + "(id pk)"));
    row("postgresql.reserved_name", Story({}, "t(id pk, ctid text)"));
    row("postgresql.unsigned", Story({}, "t(id pk, a integer unsigned)"));
    row("postgresql.set", Story({}, "t(id pk, a set('x'))"));
    row("postgresql.enum", Story({}, "t(id pk, a enum('x'))"));
    row("postgresql.auto_increment", Story({}, "t(id text pk auto)"));
    row("postgresql.key_type", Story({}, "t(id pk, a json unique)"));
    row("postgresql.foreign_key_target", Story({}, "t(id pk, a)\nu(id pk, b -> t.a)"));
    row("postgresql.foreign_key_type", Story({}, "t(id pk)\nu(id pk, b text -> t.id)"));
    row("postgresql.duplicate_name",
        Story({}, "t(id pk)").given([](Schema &schema) { schema.enums.insert(enumOf("t", {"a"})); }));
    row("postgresql.virtual_table", Story({}, "t(id pk)").given([](Schema &schema) {
        schema.objects.insert(objectOf(DefinitionObject::Kind::VirtualTable, "v", "USING fts5(a)"));
    }));
    row("postgresql.trigger_body", Story({}, "t(id pk)").given([](Schema &schema) {
        schema.objects.insert(objectOf(DefinitionObject::Kind::Trigger, "g", "AFTER INSERT ON t BEGIN SELECT 1; END"));
    }));
    row("postgresql.virtual_column", Story({}, "t(id pk, a)").givenColumn("t.a", [](Column &column) {
        column.generated = Generated{"id + 1", false};
    }));
    row("postgresql.match_partial", Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("t", [](Table &table) {
        table.foreignKeys.edit(table.foreignKeys.begin()->id)->match = QStringLiteral("PARTIAL");
    }));
    row("postgresql.not_enforced", Story({}, "t(id pk, a)").givenTable("t", [](Table &table) {
        table.checks.insert(
            {.id = Story::partId("t", "c"), .expression = "a > 0", .enforcement = Enforcement::NotEnforced});
    }));
    row("postgresql.on_update", Story({}, "t(id pk, a timestamp)").givenColumn("t.a", [](Column &column) {
        column.details.edit().onUpdate = QStringLiteral("CURRENT_TIMESTAMP");
    }));
    row("postgresql.engine",
        Story({}, "t(id pk)").givenTable("t", [](Table &table) { table.options.engine = QStringLiteral("InnoDB"); }));
    row("postgresql.parameter", Story({}, "t(id pk)").givenTable("t", [](Table &table) {
        table.options.parameters = {{"stats_persistent", "1"}};
    }));
    row("postgresql.column_option", Story({}, "t(id pk, a)").givenColumn("t.a", [](Column &column) {
        column.details.edit().options = {{"colour", "red"}};
    }));
    row("postgresql.partition_key", Story({}, "t(id pk, d date)").givenTable("t", [](Table &table) {
        table.options.partitionBy = QStringLiteral("RANGE (d)");
    }));
}

void PostgresqlDialectTest::findings()
{
    QFETCH(const Story, story);
    const QList<Finding> found = postgresqlDialect().validate(story.before);
    QCOMPARE(codes(found), QStringList(QTest::currentDataTag()));
    const bool isError = found.first().severity == Finding::Severity::Error;
    const auto plan = postgresqlDialect().plan({}, makingOf(story.before));
    QCOMPARE(!plan.has_value(), isError);
    if (isError)
        QCOMPARE(plan.error().text().section(QLatin1Char('\n'), 0, 0).isEmpty(), false);
}

void PostgresqlDialectTest::aPlainSchemaHasNoFindings()
{
    QCOMPARE(codes(postgresqlDialect().validate(schemaFromText(
                 "author(id pk auto, name text not null unique)\nbook(id pk, author_id -> author, price numeric(8,2) "
                 "default 0 check price >= 0)"))),
             QStringList());
}

QTEST_GUILESS_MAIN(PostgresqlDialectTest)
#include "tst_postgresql_dialect.moc"
