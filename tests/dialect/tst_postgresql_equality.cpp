// SPDX-License-Identifier: MIT
// What counts as the same for PostgreSQL.

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_equivalence.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/differ/schema_differ.h"
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

} // namespace

class PostgresqlEqualityTest : public QObject
{
    Q_OBJECT

private slots:
    void sameObjects_data();
    void sameObjects();
    void sameTypes_data();
    void sameTypes();
    void sameDefaults_data();
    void sameDefaults();
    void sameExpressions_data();
    void sameExpressions();
    void differentExpressions_data();
    void differentExpressions();
    void sameColumns();
    void namesOfSequencesAreThoseOfIdentities();
    void impliedNamesOfSequencesAreRecognised();
    void whatPartitionsHaveAnywayIsRecognised();
    void sameParts();
    void impliedNames_data();
    void impliedNames();
    void collidingNamesGetNumbers();
    void orderOfColumnsMeansNothing();
    void namesAreGivenUpWhereTheyAreImplied();
};

void PostgresqlEqualityTest::orderOfColumnsMeansNothing()
{
    const Schema found = schemaFromText("t(a, b, c)");
    const auto namesFor = [&found](const QString &model) {
        const Schema recognised = postgresqlDialect().recognised(found, schemaFromText(model));
        QStringList names;
        for (const Column &column : recognised.tables.at(0).columns)
            names.append(column.name);
        return names.join(u' ');
    };

    QCOMPARE(namesFor("t(c, b, a)"), QStringLiteral("c b a"));
    // What only one of them has keeps its place.
    QCOMPARE(namesFor("t(c, d, a)"), QStringLiteral("c b a"));
    QCOMPARE(namesFor("t(d)"), QStringLiteral("a b c"));
}

void PostgresqlEqualityTest::namesAreGivenUpWhereTheyAreImplied()
{
    const auto keyOver = [](const QString &column, const QString &name) {
        Schema schema = schemaFromText(QStringLiteral("book(%1 unique)").arg(column));
        Table &table = *schema.tables.edit(schema.tables.at(0).id);
        table.uniqueConstraints.edit(table.uniqueConstraints.at(0).id)->name = name;
        return schema;
    };
    const auto recognisedName = [&](const QString &column) {
        const Schema found = keyOver(column, QStringLiteral("book_isbn_key"));
        const Schema recognised = postgresqlDialect().recognised(found, keyOver(QStringLiteral("isbn"), {}));
        return recognised.tables.at(0).uniqueConstraints.at(0).name;
    };

    QCOMPARE(recognisedName(QStringLiteral("isbn")), QString());
    // Its column was called so once; without a name it would be called book_code_key.
    QCOMPARE(recognisedName(QStringLiteral("code")), QStringLiteral("book_isbn_key"));
}

void PostgresqlEqualityTest::sameTypes_data()
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

void PostgresqlEqualityTest::sameTypes()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(postgresql::sameType(DataType::fromText(a), DataType::fromText(b)), same);
}

void PostgresqlEqualityTest::sameDefaults_data()
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

void PostgresqlEqualityTest::sameDefaults()
{
    QFETCH(const QString, type);
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY(postgresql::sameDefault(DefaultValue::fromUserText(a), DefaultValue::fromUserText(b),
                                    DataType::fromText(type)));
    QVERIFY(!postgresql::sameDefault(DefaultValue::fromUserText(a), DefaultValue::fromUserText("'other'"),
                                     DataType::fromText(type)));
}

void PostgresqlEqualityTest::sameExpressions_data()
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

void PostgresqlEqualityTest::sameExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QCOMPARE(postgresql::canonicalExpression(a), postgresql::canonicalExpression(b));
}

void PostgresqlEqualityTest::differentExpressions_data()
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

void PostgresqlEqualityTest::differentExpressions()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QVERIFY2(!postgresql::sameExpression(a, b), qPrintable(postgresql::canonicalExpression(a)));
}

void PostgresqlEqualityTest::sameColumns()
{
    const Equivalence &same = postgresqlDialect().equivalence();
    Column serial = columnOf("integer");
    serial.autoIncrement = true;
    serial.details.edit().identity.style = Identity::Style::Serial;
    Column next = columnOf("integer", "nextval('t_c_seq'::regclass)");
    next.nullable = false;
    // What it reads may be any sequence; recognised() knows the serial's own.
    QVERIFY(!same.sameColumn(serial, next));
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

void PostgresqlEqualityTest::namesOfSequencesAreThoseOfIdentities()
{
    const Equivalence &same = postgresqlDialect().equivalence();
    const auto counting = [](const QString &sequence) {
        Column column = columnOf("integer");
        column.autoIncrement = true;
        column.details.edit().options.insert(QStringLiteral("sequence"), sequence);
        return column;
    };
    QVERIFY(!same.sameColumn(counting(QStringLiteral("s")), counting(QStringLiteral("S"))));
    Column plain = counting(QStringLiteral("s"));
    plain.autoIncrement = false;
    QVERIFY(same.sameColumn(plain, columnOf("integer")));
    Column serial = counting(QStringLiteral("s"));
    serial.details.edit().identity.style = Identity::Style::Serial;
    QVERIFY(same.sameColumn(serial, columnOf("serial")));
}

void PostgresqlEqualityTest::impliedNamesOfSequencesAreRecognised()
{
    const Schema found = schemaFromText(QStringLiteral("t(id pk auto)"));
    const auto recognisedName = [&found](const QString &name) {
        Schema model = found;
        model.tables.edit(tableId("t"))->columns[0].details.edit().options.insert(QStringLiteral("sequence"), name);
        const Schema recognised = postgresqlDialect().recognised(found, model);
        return recognised.tables.find(tableId("t"))->columns.at(0).details->options.value(QStringLiteral("sequence"));
    };
    QCOMPARE(recognisedName(QStringLiteral("t_id_seq")), QStringLiteral("t_id_seq"));
    QCOMPARE(recognisedName(QStringLiteral("other")), QString());
}

/** The table may have come to refuse null, or to the default, after the partition did. */
void PostgresqlEqualityTest::whatPartitionsHaveAnywayIsRecognised()
{
    Schema found = schemaFromText(QStringLiteral("t(k integer not null default 5, v integer)"));
    found.tables.edit(tableId("t"))->partitions.insert({.id = ObjectId::derived(u"p"), .name = "p"});
    Schema model = found;
    Partition &partition = *model.tables.edit(tableId("t"))->partitions.edit(ObjectId::derived(u"p"));
    partition.parameters = {{"default of k", "(5)"}, {"not null of k", "true"}};
    const auto difference = [&] {
        DiffOptions options{.equivalence = &postgresqlDialect().equivalence(), .matchByName = true};
        return SchemaDiffer(options).diff(postgresqlDialect().recognised(found, model), model).operations.size();
    };
    QCOMPARE(difference(), 0);
    // One below another has what that one has.
    Partition below{.id = ObjectId::derived(u"below"), .name = "below", .parent = ObjectId::derived(u"p")};
    found.tables.edit(tableId("t"))->partitions.edit(ObjectId::derived(u"p"))->parameters = {{"default of k", "7"}};
    found.tables.edit(tableId("t"))->partitions.insert(below);
    model = found;
    for (const auto &[value, differences] : {std::pair("7", 0), std::pair("5", 1)}) {
        below.parameters = {{"default of k", value}};
        model.tables.edit(tableId("t"))->partitions.insert(below);
        QCOMPARE(difference(), differences);
    }
    model = found;
    for (const char *parameter : {"not null of v", "default of v"}) {
        model.tables.edit(tableId("t"))->partitions.edit(ObjectId::derived(u"p"))->parameters = {{parameter, "7"}};
        QCOMPARE(difference(), 1);
    }
}

void PostgresqlEqualityTest::sameParts()
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
    for (const auto &[parameter, value] : std::initializer_list<std::pair<QString, QString>>{
             {postgresql::defaultParameter("kind"), "'A'"},
             {postgresql::constraintParameter("c"), "CHECK (kind = 'A')"},
             {postgresql::constraintParameter("c"), "EXCLUDE USING gist (kind WITH =) WHERE (kind <> 'A')"},
             {postgresql::commentParameter("kind"), "'A'"},
             {postgresql::indexParameter("i"), "'A'"}}) {
        Partition upper = partition;
        upper.parameters = {{parameter, value}};
        Partition lower = upper;
        lower.parameters[parameter].replace(QLatin1String("'A'"), QLatin1String("'a'"));
        QVERIFY2(!same.samePartition(upper, lower), qPrintable(value));
    }

    const DefinitionObject trigger =
        objectOf(DefinitionObject::Kind::Trigger, "g", "AFTER INSERT ON t EXECUTE FUNCTION f()");
    QVERIFY(same.sameObject(trigger,
                            objectOf(DefinitionObject::Kind::Trigger, "g", "after insert on T execute procedure f()")));
}

void PostgresqlEqualityTest::sameObjects_data()
{
    using Kind = DefinitionObject::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("isSame");
    const auto row = [](Kind kind, const char *written, const char *stored, bool isSame = true) {
        QTest::newRow(stored) << kind << written << stored << isSame;
    };
    row(Kind::Trigger, "BEFORE INSERT ON t EXECUTE FUNCTION f()", "BEFORE INSERT ON t EXECUTE PROCEDURE public.f()");
    row(Kind::Trigger, "BEFORE INSERT ON t EXECUTE FUNCTION f()", "BEFORE INSERT ON t EXECUTE FUNCTION s.f()", false);
    row(Kind::Trigger, "AFTER INSERT ON t EXECUTE FUNCTION r.f()", "AFTER INSERT ON t EXECUTE FUNCTION s.f()", false);
    row(Kind::View, "AS SELECT id, price AS p FROM book b WHERE price > 10 AND kind = 'a'",
        "AS  SELECT b.id,\n    b.price AS p\n   FROM book b\n  WHERE ((b.price > 10) AND (b.kind = 'a'::text))");
    row(Kind::View, "AS SELECT * FROM book", "AS  SELECT book.id,\n    book.title\n   FROM book");
    row(Kind::View, "AS SELECT id FROM book WHERE price > 10", "AS SELECT book.id FROM book WHERE (book.price > 20)",
        false);
    row(Kind::View, "AS SELECT id FROM book", "AS SELECT book.id FROM shelf", false);
    row(Kind::Statistics, "ON (lower(c)), b FROM t", "ON b, lower(c) FROM t");
    row(Kind::Statistics, "ON coalesce(b, a), c FROM t", "ON COALESCE(a, b), c FROM t", false);
    row(Kind::Statistics, "ON b, a FROM t", "ON a, b FROM t");
    row(Kind::Function, "(n int, k int = 2) RETURNS int LANGUAGE sql STABLE AS $$ SELECT n * k $$",
        "(n integer, k integer DEFAULT 2)\n RETURNS integer\n LANGUAGE sql\n STABLE\nAS $function$ SELECT n * k "
        "$function$");
    row(Kind::Function, "(n int) RETURNS int VOLATILE STRICT LANGUAGE sql AS ' SELECT n '",
        "(n integer)\n RETURNS integer\n LANGUAGE sql\n STRICT\nAS $function$ SELECT n $function$");
    row(Kind::Function, "(n int) RETURNS int LANGUAGE sql AS ' SELECT n '",
        "(n integer)\n RETURNS integer\n LANGUAGE sql\nAS $function$ SELECT n + 1 $function$", false);
    row(Kind::Function, "(n int) RETURNS int LANGUAGE sql AS ' SELECT n '",
        "(n integer)\n RETURNS integer\n LANGUAGE sql\n SECURITY DEFINER\nAS $function$ SELECT n $function$", false);
    row(Kind::Domain, "AS varchar(9) CHECK (VALUE <> '') NOT NULL",
        "AS character varying(9) NOT NULL CHECK (((VALUE)::text <> ''::text))");
    row(Kind::Domain, "AS text CHECK (VALUE <> '')", "AS text CHECK ((VALUE <> 'a'::text))", false);
    row(Kind::Sequence, "INCREMENT 5 START 5", "START WITH 5 INCREMENT BY 5");
    row(Kind::Sequence, "START 5", "START WITH 6", false);
    row(Kind::CompositeType, "AS (a int, b varchar(5))", "AS (a integer, b character varying(5))");
    row(Kind::CompositeType, "AS (a int)", "AS (a bigint)", false);
    row(Kind::Policy, "ON t FOR SELECT USING (a > 0)", "ON t FOR SELECT USING ((a > 0))");
    row(Kind::Policy, "ON t FOR SELECT USING (a > 0)", "ON t FOR UPDATE USING ((a > 0))", false);
    row(Kind::Index, "unique on t using btree (a asc nulls last, b desc nulls first) where a > 0",
        "UNIQUE ON t (a, b DESC) WHERE (a > 0)");
    row(Kind::Index, "ON t (a NULLS FIRST)", "ON t (a)", false);
    row(Kind::Index, "ON t (a DESC NULLS LAST)", "ON t (a DESC)", false);
    row(Kind::Index, "ON t USING gin (a)", "ON t (a)", false);
    row(Kind::Index, "UNIQUE ON t (a)", "ON t (a)", false);
    row(Kind::Index, "CLUSTERED ON t (a)", "ON t (a)", false);
    row(Kind::Operator, "(LEFTARG = integer, PROCEDURE = f)", "(FUNCTION = f, LEFTARG = integer)");
    row(Kind::Operator, "(LEFTARG = integer, FUNCTION = f)", "(FUNCTION = g, LEFTARG = integer)", false);
}

/** What a person writes, and what PostgreSQL gives back of it. */
void PostgresqlEqualityTest::sameObjects()
{
    QFETCH(const DefinitionObject::Kind, kind);
    QFETCH(const QString, written);
    QFETCH(const QString, stored);
    QFETCH(const bool, isSame);
    const DefinitionObject a = objectOf(kind, "o", written);
    const DefinitionObject b = objectOf(kind, "o", stored);
    QCOMPARE(postgresqlDialect().equivalence().sameObject(a, b), isSame);
    QCOMPARE(postgresqlDialect().equivalence().sameObject(b, a), isSame);
}

void PostgresqlEqualityTest::impliedNames_data()
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

void PostgresqlEqualityTest::impliedNames()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, label);
    QFETCH(const QString, name);
    QCOMPARE(postgresql::impliedName(first, second, label), name);
}

void PostgresqlEqualityTest::collidingNamesGetNumbers()
{
    Table table = *schemaFromText("t(id pk, a)").tables.begin();
    for (const char *expression : {"a > 0", "a < 9", "a <> id"})
        table.checks.insert({.id = ObjectId::derived(QString::fromLatin1(expression)), .expression = expression});
    QStringList names = postgresql::constraintNames(table).values();
    names.sort();
    QCOMPARE(names, QStringList({"t_a_check", "t_a_check1", "t_check", "t_pkey"}));
}

QTEST_GUILESS_MAIN(PostgresqlEqualityTest)
#include "tst_postgresql_equality.moc"
