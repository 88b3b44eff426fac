// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** One column of a table with rows changes its type; the values are the SQL of its rows. */
Story retyped(const QString &from, const QString &to, const QString &values, bool keepsRows = true)
{
    const QString name = QStringLiteral("type_%1_to_%2").arg(from, to).replace(QRegularExpression("[^a-z0-9]+"), "_");
    Story story(name, QStringLiteral("t(id pk, v text, w text)"));
    story.givenColumn(QStringLiteral("t.v"), [&](Column &column) { column.type = DataType::fromText(from); });
    story.rows(QStringLiteral("INSERT INTO t (id, v) VALUES %1").arg(values));
    story.setType(QStringLiteral("t.v"), to);
    story.keepsRows = keepsRows;
    return story;
}

const ObjectReference t{tableId("t"), {}, "t"};

PartReference part(const QString &path)
{
    return {columnId(path), path.section(QLatin1Char('.'), 1)};
}

} // namespace

QList<Story> mariadbColumnStories()
{
    return {
        Story(QStringLiteral("rename_one_drop_another"), QStringLiteral("a(id pk, name text)\nb(id pk, name text, x)"))
            .rows(QStringLiteral("INSERT INTO a VALUES (1, 'x')"))
            .renameColumn(QStringLiteral("a.name"), QStringLiteral("title"))
            .dropColumn(QStringLiteral("b.name")),
        Story(QStringLiteral("two_columns_one_statement"), QStringLiteral("t(id pk, a text, b text, c text)"))
            .dropColumn(QStringLiteral("t.a"))
            .dropColumn(QStringLiteral("t.b"))
            .addColumn(QStringLiteral("t.d"), QStringLiteral("integer"))
            .addColumn(QStringLiteral("t.e"), QStringLiteral("timestamptz(3)"),
                       [](Column &column) {
                           column.nullable = false;
                           column.defaultValue = DefaultValue{DefaultValue::Kind::CurrentTimestamp, "3"};
                       }),
        Story(QStringLiteral("column_replaced_under_its_name"), QStringLiteral("t(id pk, a text)"))
            .dropColumn(QStringLiteral("t.a"))
            .then(AddColumn{t, {.id = columnId("t.new a"), .name = "a", .type = DataType::fromText("integer")}, {}}),
        Story(QStringLiteral("retype_under_a_check"), QStringLiteral("t(id pk, v bigint not null, w bigint)"))
            .givenTable(
                QStringLiteral("t"),
                [](Table &table) {
                    table.checks.insert({.id = Story::partId("t", "given"), .name = "given", .expression = "v <> ''"});
                    table.checks.insert({.id = Story::partId("t", "other"), .name = "other", .expression = "w > 0"});
                })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5, 5)"))
            .setType(QStringLiteral("t.v"), QStringLiteral("varchar(9)")),
        Story(QStringLiteral("swap_column_names"), QStringLiteral("t(id pk, a text, b text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b')"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("c"))
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("a"))
            .renameColumn(QStringLiteral("t.c"), QStringLiteral("b")),
        Story(QStringLiteral("swap_column_names_under_a_new_key"), QStringLiteral("t(id pk, a integer, b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 1, NULL), (2, 2, 5), (3, 3, 5)"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("c"))
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("a"))
            .renameColumn(QStringLiteral("t.c"), QStringLiteral("b"))
            .addPart(QStringLiteral("t"), UniqueConstraint{.name = "once", .columns = {columnId("t.a")}}),
        Story(QStringLiteral("indexed_text_becomes_a_number_that_refuses_null"), QStringLiteral("t(id pk, n text)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.indexes.insert({.id = Story::partId("t", "by_n"),
                                                  .name = "by_n",
                                                  .parts = {{.column = columnId("t.n")}}});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, '7'), (2, '8')"))
            .alterColumn(QStringLiteral("t.n"),
                         [](Column &column) {
                             column.type = DataType::fromText("integer");
                             column.nullable = false;
                             column.defaultValue = DefaultValue::number("0");
                         }),
        Story(QStringLiteral("option_of_another_database"), QStringLiteral("t(id pk)"))
            .addColumn(QStringLiteral("t.u"), QStringLiteral("uuid"),
                       [](Column &column) {
                           column.details.edit().options.insert(QStringLiteral("storage"), QStringLiteral("external"));
                       }),
        Story(QStringLiteral("columns_in_their_places"), QStringLiteral("t(id pk, a text, b text, c text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b', 'c')"))
            .then(AddColumn{
                t, {.id = columnId("t.x"), .name = "x", .type = DataType::fromText("integer")}, PartReference{}})
            .then(
                AddColumn{t, {.id = columnId("t.y"), .name = "y", .type = DataType::fromText("integer")}, part("t.a")})
            .then(ReorderColumns{t, {part("t.c"), part("t.id"), part("t.y"), part("t.b"), part("t.x"), part("t.a")}})
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("beta")),
        Story(QStringLiteral("not_null_with_default_fills_rows"), QStringLiteral("t(id pk, n, changed timestamp)"))
            .givenColumn(QStringLiteral("t.changed"),
                         [](Column &column) { column.details.edit().onUpdate = "CURRENT_TIMESTAMP"; })
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::Trigger, "loud",
                                               "BEFORE UPDATE ON t FOR EACH ROW SIGNAL SQLSTATE '45000'"));
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, NULL, '2000-01-01'), (2, 5, '2000-01-01')"))
            .alterColumn(QStringLiteral("t.n"),
                         [](Column &column) {
                             column.nullable = false;
                             column.defaultValue = DefaultValue::number("7");
                         })
            .losesRows(),
        Story(QStringLiteral("not_null_of_another_type"), QStringLiteral("t(id pk, n date)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, NULL), (2, '2020-01-02')"))
            .alterColumn(QStringLiteral("t.n"),
                         [](Column &column) {
                             column.type = DataType::fromText("varchar(20)");
                             column.nullable = false;
                             column.defaultValue = DefaultValue::literal("2000-01-01");
                         })
            .losesRows(),
        Story(QStringLiteral("charset_said_of_a_collated_table"), QStringLiteral("t(id pk, a varchar(9))"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) { table.options.collation = QStringLiteral("utf8mb4_bin"); })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a')"))
            .alterTable(QStringLiteral("t"), [](Table &table) { table.options.charset = QStringLiteral("utf8mb4"); }),
        Story(QStringLiteral("collation_of_what_is_no_text"), QStringLiteral("t(id pk, a blob, n)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, X'00ff', 3)"))
            .alterColumn(QStringLiteral("t.a"), [](Column &column) { column.collation = "utf8mb4_bin"; })
            .alterColumn(QStringLiteral("t.n"), [](Column &column) { column.collation = "utf8mb4_bin"; })
            .addColumn(QStringLiteral("t.b"), QStringLiteral("varbinary(4)"),
                       [](Column &column) { column.collation = "latin1_bin"; }),
        Story(QStringLiteral("defaults"), QStringLiteral("t(id pk, a text, b integer default 1, c boolean, d text)"))
            .alterColumn(QStringLiteral("t.a"),
                         [](Column &column) { column.defaultValue = DefaultValue::literal("it's \\ \"so\""); })
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.defaultValue.reset(); })
            .alterColumn(QStringLiteral("t.c"),
                         [](Column &column) { column.defaultValue = DefaultValue::boolean(true); })
            .alterColumn(QStringLiteral("t.d"),
                         [](Column &column) { column.defaultValue = DefaultValue::expression("concat('X', 'y')"); })
            .addColumn(QStringLiteral("t.e"), QStringLiteral("uuid"),
                       [](Column &column) { column.defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid); })
            .addColumn(QStringLiteral("t.f"), QStringLiteral("date"),
                       [](Column &column) { column.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentDate); })
            .addColumn(QStringLiteral("t.g"), QStringLiteral("time"),
                       [](Column &column) { column.defaultValue = DefaultValue::of(DefaultValue::Kind::CurrentTime); })
            .addColumn(QStringLiteral("t.h"), QStringLiteral("timestamp(3)"),
                       [](Column &column) {
                           column.defaultValue = DefaultValue{DefaultValue::Kind::CurrentTimestamp, "3"};
                           column.details.edit().onUpdate = "CURRENT_TIMESTAMP(3)";
                       }),
        Story(QStringLiteral("rename_and_retype"), QStringLiteral("t(id pk, n varchar(9) default '1' index)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, '12')"))
            .renameColumn(QStringLiteral("t.n"), QStringLiteral("number"))
            .alterColumn(QStringLiteral("t.number"),
                         [](Column &column) {
                             column.type = DataType::fromText("integer");
                             column.defaultValue = DefaultValue::number("1");
                         }),
        Story(QStringLiteral("everything_else_stays"), QStringLiteral("t(id pk, a varchar(20), b integer)"))
            .givenColumn(QStringLiteral("t.a"),
                         [](Column &column) {
                             column.nullable = false;
                             column.defaultValue = DefaultValue::literal("x");
                             column.comment = QStringLiteral("It's \"quoted\" \\ here");
                             column.collation = QStringLiteral("latin1_german1_ci");
                             column.details.edit().charset = QStringLiteral("latin1");
                             column.details.edit().invisible = true;
                         })
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.checks.insert(
                                {.id = Story::partId("t", "c"), .expression = "a <> ''", .column = columnId("t.a")});
                        })
            .setType(QStringLiteral("t.a"), QStringLiteral("varchar(40)"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("alpha")),
        Story(QStringLiteral("charset_of_table"), QStringLiteral("t(id pk, a varchar(20), b text)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) { column.collation = QStringLiteral("utf8mb4_bin"); })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'ä', 'ö')"))
            .alterTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.options.charset = QStringLiteral("latin1");
                            table.options.collation = QStringLiteral("latin1_bin");
                        }),
        Story(QStringLiteral("unique_texts_get_longer"), QStringLiteral("t(id pk, a varchar(100) unique, b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'x', 1), (2, 'y', 2), (3, NULL, 3)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("varchar(1000)"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("name"))
            .setType(QStringLiteral("t.b"), QStringLiteral("bigint")),
        Story(QStringLiteral("charset_under_long_keys"),
              QStringLiteral("t(id pk, a varchar(1000) index, b text index, c varchar(700) unique)"))
            .givenTable(QStringLiteral("t"), [](Table &table) { table.options.charset = QStringLiteral("latin1"); })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'ä', 'ö', 'ü')"))
            .alterTable(QStringLiteral("t"), [](Table &table) { table.options.charset = QStringLiteral("utf8mb4"); }),
        Story(QStringLiteral("generated_columns"), QStringLiteral("t(id pk, a integer, b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 2, 3)"))
            .addColumn(QStringLiteral("t.total"), QStringLiteral("integer"),
                       [](Column &column) {
                           column.generated = Generated{"a + b", true};
                       })
            .addColumn(QStringLiteral("t.half"), QStringLiteral("integer"),
                       [](Column &column) {
                           column.generated = Generated{"total DIV 2", false};
                       })
            .then(AddIndex{
                t, {.id = Story::partId("t", "i"), .name = "by_total", .parts = {{.column = columnId("t.total")}}}})
            .then(AddIndex{
                t, {.id = Story::partId("t", "j"), .name = "by_half", .parts = {{.column = columnId("t.half")}}}})
            .setType(QStringLiteral("t.a"), QStringLiteral("bigint"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("alpha"))
            .alterColumn(QStringLiteral("t.total"),
                         [](Column &column) {
                             column.generated = Generated{"alpha - b", true};
                         })
            .alterColumn(QStringLiteral("t.half"),
                         [](Column &column) {
                             column.generated = Generated{"total DIV 3", false};
                         }),
        Story(QStringLiteral("generated_becomes_plain"), QStringLiteral("t(id pk, a integer, b integer, c integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .givenColumn(QStringLiteral("t.c"),
                         [](Column &column) {
                             column.generated = Generated{"a * 3", false};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); })
            .alterColumn(QStringLiteral("t.c"), [](Column &column) { column.generated.reset(); }),
        // The server would not compute it from the new type.
        Story(QStringLiteral("generated_becomes_plain_under_another_name"),
              QStringLiteral("t(id pk, a varchar(3), b text)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"coalesce(a, 0)", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 'x'), (2, NULL)"))
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("c"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("b"))
            .setType(QStringLiteral("t.b"), QStringLiteral("char(3)"))
            .alterColumn(QStringLiteral("t.c"), [](Column &column) { column.generated.reset(); }),
        Story(QStringLiteral("virtual_becomes_stored"), QStringLiteral("t(id pk, a integer, b integer, c integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", false};
                         })
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.indexes.insert({.id = Story::partId("t", "i"),
                                                  .name = "by_b",
                                                  .parts = {{.column = columnId("t.b")}, {.column = columnId("t.c")}}});
                            table.checks.insert(
                                {.id = Story::partId("t", "c"), .name = "b_even", .expression = "b % 2 = 0"});
                        })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated->stored = true; })
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("beta")),
        Story(QStringLiteral("auto_increment_on_and_off"), QStringLiteral("t(id pk, v text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (0, 'zero'), (1, 'a'), (2, 'b')"))
            .alterColumn(QStringLiteral("t.id"),
                         [](Column &column) {
                             column.autoIncrement = true;
                             column.type = DataType::fromText("bigint unsigned");
                             column.nullable = false;
                             column.details.edit().identity.start = 100;
                         }),
        Story(QStringLiteral("auto_increment_moves"), QStringLiteral("t(id pk auto, n integer not null)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5), (2, 6)"))
            .setPrimaryKey(QStringLiteral("t"), {"n"})
            .alterColumn(QStringLiteral("t.id"), [](Column &column) { column.autoIncrement = false; })
            .alterColumn(QStringLiteral("t.n"), [](Column &column) { column.autoIncrement = true; }),
        Story(QStringLiteral("added_auto_increment_key"), QStringLiteral("t(a text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES ('a'), ('b')"))
            .addColumn(QStringLiteral("t.id"), QStringLiteral("integer"),
                       [](Column &column) {
                           column.nullable = false;
                           column.autoIncrement = true;
                       })
            .setPrimaryKey(QStringLiteral("t"), {"id"}),
        Story(QStringLiteral("auto_increment_key_goes_apart"), QStringLiteral("t(id pk auto, a text); u(id pk)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a'), (2, 'b'); INSERT INTO u VALUES (1)"))
            .setPrimaryKey(QStringLiteral("t"), {})
            .addColumn(QStringLiteral("u.n"), QStringLiteral("integer"))
            .dropColumn(QStringLiteral("t.id")),
        Story(QStringLiteral("inline_enum"), QString())
            .addTable(QStringLiteral("t(id pk, status text default 'new')"),
                      [](Table &table) {
                          table.columns[1].type = DataType::choice(DataType::Kind::Enum, {"new", "it's paid"});
                      })
            .alterColumn(QStringLiteral("t.status"),
                         [](Column &column) {
                             column.type = DataType::choice(DataType::Kind::Enum, {"new", "paid", "gone"});
                         })
            .renameColumn(QStringLiteral("t.status"), QStringLiteral("state"))
            .alterColumn(QStringLiteral("t.state"),
                         [](Column &column) {
                             column.type = DataType::choice(DataType::Kind::Set, {"new", "paid"});
                         }),
        retyped("char(2)", "char(3)", "(1, 'ab'), (2, NULL)"),
        retyped("varchar(10)", "text", "(1, 'ab'), (2, NULL)"),
        retyped("text", "varchar(5)", "(1, 'ab')"),
        retyped("text", "longtext", "(1, 'ab')"),
        retyped("tinytext", "mediumtext", "(1, 'ab')"),
        retyped("varchar(10)", "integer", "(1, '1'), (2, ' 22 ')", false),
        retyped("text", "boolean", "(1, '1'), (2, '0')"),
        retyped("text", "uuid", "(1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')"),
        retyped("text", "json", "(1, '{}')"),
        retyped("text", "blob", "(1, 'ä')"),
        retyped("text", "date", "(1, '2026-01-02')"),
        retyped("text", "numeric(6,2)", "(1, '12.50')"),
        retyped("integer", "bigint", "(1, 5)"),
        retyped("bigint", "smallint", "(1, 5)"),
        retyped("smallint", "tinyint unsigned", "(1, 200)"),
        retyped("integer", "mediumint", "(1, -5)"),
        retyped("integer", "boolean", "(1, 0), (2, 1)"),
        retyped("integer unsigned", "bigint", "(1, 4000000000)"),
        retyped("real", "double", "(1, 0.5)"),
        retyped("double", "numeric(10,3)", "(1, 0.5)"),
        retyped("numeric(10,4)", "numeric(6,2)", "(1, 1.25)"),
        retyped("numeric(10,2)", "real", "(1, 0.5)"),
        retyped("real", "integer", "(1, 2)"),
        retyped("timestamp", "timestamptz", "(1, '2026-01-02 03:04')"),
        retyped("timestamp(6)", "timestamp(3)", "(1, '2026-01-02 03:04')"),
        retyped("date", "timestamp", "(1, '2026-01-02')"),
        retyped("time", "varchar(20)", "(1, '10:11:12')"),
        retyped("year", "integer", "(1, 2026)"),
        retyped("set('a','b','c')", "set('c','a','b')", "(1, 'a,c')", false),
        retyped("enum('a','b')", "varchar(10)", "(1, 'a')"),
        retyped("varchar(10)", "enum('a','b')", "(1, 'a')"),
        retyped("inet6", "varchar(60)", "(1, '::1')"),
        retyped("varbinary(16)", "blob", "(1, x'00ff')"),
        retyped("bit(8)", "integer", "(1, 5)"),
    };
}

} // namespace joinery
