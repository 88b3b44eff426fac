// SPDX-License-Identifier: MIT
// How PostgreSQL spells things, and what it does not take. Text in, text out.

#include "core/dialect/dialect.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

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
    void objectTitles_data();
    void objectTitles();
    void targetsOfStatistics();
    void replaceable_data();
    void replaceable();
    void sequencesKeepTheirCount();
    void findings_data();
    void findings();
    void boundsThatDoNotMeet();
    void takesItsOwnWords();
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
    row(Kind::Index, "UNIQUE ON t (id)", "INDEX \"o\"");
    row(Kind::Index, "ON x.y USING gin (id)", "INDEX \"x\".\"o\"");
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

void PostgresqlDialectTest::targetsOfStatistics()
{
    using postgresql::statisticsTargets;
    QCOMPARE(statisticsTargets("1=1000, 3 = 0"), (QMap<int, int>{{1, 1000}, {3, 0}}));
    QCOMPARE(statisticsTargets({}), (QMap<int, int>()));
    for (const char *text : {"many", "1", "1=1=1", "0=5", "1=-2", "=", "1=2; 3=4"})
        QVERIFY2(!statisticsTargets(text), text);
    QCOMPARE(postgresql::statisticsChanges("1=5, 2=6", "2=6, 3=7"),
             QStringList({"ALTER COLUMN 1 SET STATISTICS -1", "ALTER COLUMN 3 SET STATISTICS 7"}));
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
        postgresql::alterSequence(objectOf(Kind::Sequence, "s", "AS integer START WITH 5 CYCLE"),
                                  objectOf(Kind::Sequence, "s", "AS integer INCREMENT BY -2 OWNED BY t.a"));
    QCOMPARE(change, QStringList("ALTER SEQUENCE \"s\" NO CYCLE INCREMENT BY -2 OWNED BY t.a START WITH -1"));
    const auto isUnchanged = [](const char *before, const char *after) {
        return postgresql::alterSequence(objectOf(Kind::Sequence, "s", QLatin1String(before)),
                                         objectOf(Kind::Sequence, "s", QLatin1String(after)))
            .isEmpty();
    };
    QVERIFY(isUnchanged("START 1 NO CYCLE", "INCREMENT 1 CACHE 1"));
    QVERIFY(isUnchanged("SOMETHING", ""));
    QVERIFY(!isUnchanged("START 1", "UNLOGGED START 1"));
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
    const auto enumDefault = [](const char *type) {
        return Story({}, "t(id pk, a text)")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("mood", {"sad", "ok"}));
            })
            .givenColumn("t.a", [type](Column &column) {
                column.type = DataType::fromText(QString::fromLatin1(type));
                column.defaultValue = DefaultValue::literal("nope");
            });
    };
    row("postgresql.enum_default", enumDefault("mood"));
    row("postgresql.enum_default", enumDefault("public.mood"));
    const auto partitioned = [](const QString &by, const QString &bound) {
        return Story({}, "t(id pk)").givenTable("t", [&](Table &table) {
            table.options.partitionBy = by;
            if (!bound.isEmpty())
                table.partitions.insert({.id = ObjectId::derived(u"p"), .name = "p", .bound = bound});
        });
    };
    row("postgresql.partition_by", partitioned("HASH (id) PARTITIONS 4", {}));
    row("postgresql.partition_by", partitioned("KEY (id)", {}));
    row("postgresql.partition_by", partitioned("RANGE COLUMNS (id)", {}));
    row("postgresql.partition_bound", partitioned("RANGE (id)", "VALUES LESS THAN (3)"));
    row("postgresql.partition_bound", partitioned("LIST (id)", "values in (3)"));
    row("postgresql.partition_by", Story({}, "t(id, a)").givenTable("t", [](Table &table) {
        table.options.partitionBy = QStringLiteral("LIST (id, a)");
    }));
    row("postgresql.partition_by", Story({}, "t(id, a)").givenTable("t", [](Table &table) {
        table.columns[1].generated = Generated{"id + 1", true};
        table.options.partitionBy = QStringLiteral("RANGE (a)");
    }));
    row("postgresql.partition_bound", partitioned("HASH (id)", "DEFAULT"));
    row("postgresql.partition_bound", partitioned("HASH (id)", "WITH (MODULUS 2, REMAINDER 2)"));
    row("postgresql.partition_bound", partitioned("LIST (id)", "FROM (1) TO (2)"));
    row("postgresql.partition_bound", partitioned("RANGE (id)", "FOR VALUES IN (1)"));
    row("postgresql.partition_bound", partitioned("RANGE (id)", "FROM (1, 2) TO (3, 4)"));
    row("postgresql.partition_bound", partitioned("RANGE (id)", "FROM (10) TO (9)"));
    const auto twice = [](const QString &columns, const QString &by, const QString &first, const QString &second) {
        return Story({}, QStringLiteral("t(%1)").arg(columns)).givenTable("t", [&](Table &table) {
            table.options.partitionBy = by;
            table.partitions.insert({.id = ObjectId::derived(u"p"), .name = "p", .bound = first});
            table.partitions.insert({.id = ObjectId::derived(u"q"), .name = "q", .bound = second});
        });
    };
    const auto meeting = [&](const QString &columns, const QString &by, const QString &first, const QString &second) {
        row("postgresql.partition_bound", twice(columns, by, first, second));
    };
    meeting("id", "RANGE (id)", "DEFAULT", "DEFAULT");
    meeting("id", "RANGE (id)", "FROM (1) TO (10)", "FROM ('9') TO (20)");
    meeting("id", "RANGE (id)", "FROM (MINVALUE) TO (10)", "FROM (5) TO (MAXVALUE)");
    meeting("a date", "RANGE (a)", "FROM ('2024-01-01') TO ('2025-01-01')", "FROM ('2024-12-31') TO ('2026-01-01')");
    meeting("a timestamp", "RANGE (a)", "FROM ('2024-01-01') TO ('2025-01-01 00:00:01')",
            "FROM ('2025-01-01') TO ('2026-01-01')");
    meeting("a text", "RANGE (a)", "FROM ('a') TO ('m')", "FROM ('a') TO ('k')");
    meeting("a, b", "RANGE (a, b)", "FROM (1, 1) TO (2, 5)", "FROM (2, 4) TO (2, MAXVALUE)");
    meeting("a text", "LIST (a)", "IN ('x', 'y')", "IN ('z', 'y')");
    meeting("a", "LIST (a)", "IN (1, NULL)", "IN (2, null)");
    meeting("id", "HASH (id)", "WITH (MODULUS 2, REMAINDER 1)", "WITH (modulus 4, remainder 3)");
    meeting("id", "HASH (id)", "WITH (MODULUS 4, REMAINDER 0)", "WITH (MODULUS 6, REMAINDER 1)");
    row("postgresql.partition_key", Story({}, "t(id, a)").givenTable("t", [](Table &table) {
        table.options.partitionBy = QStringLiteral("RANGE (a)");
        table.indexes.insert(
            {.id = Story::partId("t", "i"), .name = "i", .unique = true, .parts = {{.column = columnId("t.id")}}});
    }));
    row("postgresql.partition_key", Story({}, "t(id pk)").givenTable("t", [](Table &table) {
        table.options.partitionBy = QStringLiteral("RANGE (abs(id))");
    }));
    row("postgresql.foreign_key_unlogged",
        Story({}, "r(id pk)\nt(id pk, a -> r)").givenTable("r", [](Table &table) { table.options.unlogged = true; }));
    row("postgresql.length", Story({}, "t(id pk, a numeric(1001,2))"));
    row("postgresql.length", Story({}, "t(id pk, a varchar(0))"));
    row("postgresql.columns", Story({}, "t(id pk)").givenTable("t", [](Table &table) {
        for (int i = 0; i < 1600; ++i)
            table.columns.append(Column{.id = ObjectId::derived(QString::number(i)),
                                        .name = QStringLiteral("c%1").arg(i),
                                        .type = DataType::fromText(QStringLiteral("boolean")),
                                        .details = {}});
    }));
    row("postgresql.key_columns", Story({}, "t(id pk)").givenTable("t", [](Table &table) {
        Index index{.id = Story::partId("t", "i"), .name = "i"};
        for (int i = 0; i < 33; ++i)
            index.parts.append({.column = columnId("t.id")});
        table.indexes.insert(index);
    }));
    row("postgresql.index_method", Story({}, "t(id pk, a text)").givenTable("t", [](Table &table) {
        table.indexes.insert(
            {.id = Story::partId("t", "i"), .name = "i", .parts = {{.column = columnId("t.a")}}, .method = "FULLTEXT"});
    }));
    row("postgresql.index_statistics", Story({}, "t(id pk, a text)").givenTable("t", [](Table &table) {
        Index index{.id = Story::partId("t", "i"), .name = "i", .parts = {{.expression = "lower(a)"}}};
        index.details.edit().options = {{"statistics", "many"}};
        table.indexes.insert(index);
    }));
}

/** Partitions that stand beside each other, as far as that can be told. */
void PostgresqlDialectTest::boundsThatDoNotMeet()
{
    const auto findings = [](const QString &columns, const QString &by, const QStringList &bounds) {
        const Story story = Story({}, QStringLiteral("t(%1)").arg(columns)).givenTable("t", [&](Table &table) {
            table.options.partitionBy = by;
            for (const QString &bound : bounds)
                table.partitions.insert({.id = ObjectId::derived(bound), .name = bound, .bound = bound});
        });
        return codes(postgresqlDialect().validate(story.before));
    };
    QCOMPARE(findings("id", "RANGE (id)",
                      {"FROM (MINVALUE) TO (-5)", "FROM (-5) TO (10)", "FROM ('10') TO (MAXVALUE)", "DEFAULT"}),
             QStringList());
    QCOMPARE(
        findings("id bigint", "RANGE (id)",
                 {"FROM (9007199254740992) TO (9007199254740993)", "FROM (9007199254740993) TO (9007199254740994)"}),
        QStringList());
    QCOMPARE(findings("a timestamp", "RANGE (a)",
                      {"FROM ('2024-01-01') TO ('2025-01-01 00:00:00')", "FROM ('2025-01-01') TO ('2026-01-01')"}),
             QStringList());
    QCOMPARE(findings("a text", "RANGE (a)", {"FROM ('a') TO ('b')", "FROM ('B') TO ('C')"}), QStringList());
    QCOMPARE(findings("a, b", "RANGE (a, b)",
                      {"FROM (1, 1) TO (2, 4)", "FROM (2, 4) TO (2, MAXVALUE)", "FROM (3, MINVALUE) TO (4, 0)"}),
             QStringList());
    QCOMPARE(findings("a text", "LIST (a)", {"IN ('x', 'x', NULL)", "IN ('X')", "DEFAULT"}), QStringList());
    QCOMPARE(
        findings("id", "HASH (id)",
                 {"WITH (MODULUS 2, REMAINDER 0)", "WITH (MODULUS 4, REMAINDER 1)", "WITH (MODULUS 4, REMAINDER 3)"}),
        QStringList());
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

void PostgresqlDialectTest::takesItsOwnWords()
{
    const Story story =
        Story({}, "t(id pk, a text, b text)")
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("mood", {"sad", "ok"}));
            })
            .givenTable("t", [](Table &table) {
                table.options.partitionBy = "range ( id )";
                table.partitions = {
                    {.id = ObjectId::derived(u"p"), .name = "p", .bound = "FROM (1) TO (2)"},
                    {.id = ObjectId::derived(u"q"), .name = "q", .bound = "DEFAULT", .partitionBy = "HASH (id)"}};
                table.columns[1].type = DataType{.native = "mood"};
                table.columns[1].defaultValue = DefaultValue::literal("ok");
                table.columns[2].collation = "pg_catalog.\"C\"";
                table.indexes.insert({.id = Story::partId("t", "i"),
                                      .name = "i",
                                      .parts = {{.column = columnId("t.a"), .collation = "de-x-icu"}},
                                      .method = "bloom"});
            });
    QCOMPARE(codes(postgresqlDialect().validate(story.before)), QStringList());
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
