// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

/** One column of a table with rows changes its type; the values are the SQL of three rows. */
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

Story counter(const QString &title, Identity::Style style)
{
    return Story(title, QStringLiteral("t(id not null, v text)"))
        .givenColumn(QStringLiteral("t.id"),
                     [style](Column &column) {
                         column.autoIncrement = true;
                         column.details.edit().identity.style = style;
                     })
        .rows(QStringLiteral("INSERT INTO t (v) VALUES ('a'), ('b')"));
}

std::function<void(Column &)> counting(Identity identity)
{
    return [identity](Column &column) {
        column.autoIncrement = true;
        column.nullable = false;
        column.details.edit().identity = identity;
    };
}

void plain(Column &column)
{
    column.autoIncrement = false;
    column.details = {};
}

} // namespace

QList<Story> postgresqlColumnStories()
{
    QList<Story> stories{
        Story(QStringLiteral("own_conversion"), QStringLiteral("t(id pk, born integer default 0 unique, name text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 0, 'a'), (2, 86400, 'b'), (3, NULL, NULL)"))
            .addColumn(QStringLiteral("t.pen"), QStringLiteral("text"))
            .alterColumn(QStringLiteral("t.born"), [](Column &column) { column.defaultValue.reset(); })
            .setTypeUsing(QStringLiteral("t.born"), QStringLiteral("timestamptz"), QStringLiteral("to_timestamp(born)"),
                          QStringLiteral("extract(epoch FROM born)"))
            .setTypeUsing(QStringLiteral("t.name"), QStringLiteral("boolean"),
                          QStringLiteral("name = 'a' -- the first"),
                          QStringLiteral("CASE WHEN name THEN 'a' WHEN NOT name THEN 'b' END")),
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
            .then(AddColumn{{tableId("t"), {}, "t"},
                            {.id = columnId("t.new a"), .name = "a", .type = DataType::fromText("integer")},
                            {}}),
        Story(QStringLiteral("swap_column_names"), QStringLiteral("t(id pk, a text, b text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b')"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("c"))
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("a"))
            .renameColumn(QStringLiteral("t.c"), QStringLiteral("b")),
        Story(QStringLiteral("index_names_the_collation_of_its_column"), QStringLiteral("t(id pk, a text, b text)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.columns[1].collation = QStringLiteral("C");
                            table.indexes.insert(
                                {.id = Story::partId(QStringLiteral("t"), QStringLiteral("named")),
                                 .name = QStringLiteral("named"),
                                 .parts = {{.column = table.columns[1].id, .collation = QStringLiteral("C")}}});
                            table.indexes.insert({.id = Story::partId(QStringLiteral("t"), QStringLiteral("bare")),
                                                  .name = QStringLiteral("bare"),
                                                  .parts = {{.column = table.columns[1].id}}});
                            table.exclusions.insert(
                                {.id = Story::partId(QStringLiteral("t"), QStringLiteral("alone")),
                                 .name = QStringLiteral("alone"),
                                 .method = QStringLiteral("btree"),
                                 .parts = {{{.column = table.columns[2].id, .collation = QStringLiteral("default")},
                                            QStringLiteral("=")}}});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b')"))
            .alterColumn(QStringLiteral("t.a"), [](Column &column) { column.collation.clear(); })
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.collation = QStringLiteral("POSIX"); }),
        Story(QStringLiteral("not_null_with_default_fills_rows"), QStringLiteral("t(id pk, n)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, NULL), (2, 5)"))
            .alterColumn(QStringLiteral("t.n"),
                         [](Column &column) {
                             column.nullable = false;
                             column.defaultValue = DefaultValue::number("7");
                         })
            .losesRows(),
        Story(QStringLiteral("defaults"), QStringLiteral("t(id pk, a text, b integer default 1, c boolean, d text)"))
            .alterColumn(QStringLiteral("t.a"),
                         [](Column &column) { column.defaultValue = DefaultValue::literal("it's"); })
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.defaultValue.reset(); })
            .alterColumn(QStringLiteral("t.c"),
                         [](Column &column) { column.defaultValue = DefaultValue::boolean(true); })
            .alterColumn(QStringLiteral("t.d"),
                         [](Column &column) { column.defaultValue = DefaultValue::expression("lower('X') || 'y'"); })
            .addColumn(QStringLiteral("t.e"), QStringLiteral("uuid"),
                       [](Column &column) { column.defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid); }),
        Story(QStringLiteral("rename_and_retype"), QStringLiteral("t(id pk, n text default '1')"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, '12')"))
            .renameColumn(QStringLiteral("t.n"), QStringLiteral("number"))
            .alterColumn(QStringLiteral("t.number"),
                         [](Column &column) {
                             column.type = DataType::fromText("integer");
                             column.defaultValue = DefaultValue::number("1");
                         }),
        Story(QStringLiteral("collation_comment_options"), QStringLiteral("t(id pk, a text)"))
            .alterColumn(QStringLiteral("t.a"),
                         [](Column &column) {
                             column.collation = QStringLiteral("C");
                             column.comment = QStringLiteral("Sorted by bytes");
                             column.details.edit().options = {
                                 {"storage", "external"}, {"statistics", "500"}, {"n_distinct", "-0.5"}};
                         }),
        Story(QStringLiteral("storage_outlives_a_change_of_type"), QStringLiteral("t(id pk, a varchar(10), b text)"))
            .givenColumn(QStringLiteral("t.a"),
                         [](Column &column) {
                             column.details.edit().options = {{"storage", "external"}};
                         })
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.details.edit().options = {{"compression", "pglz"}, {"statistics", "7"}};
                         })
            .setType(QStringLiteral("t.a"), QStringLiteral("text"))
            .setType(QStringLiteral("t.b"), QStringLiteral("varchar(90)")),
        Story(QStringLiteral("generated_columns"), QStringLiteral("t(id pk, a integer, b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 2, 3)"))
            .addColumn(QStringLiteral("t.total"), QStringLiteral("integer"),
                       [](Column &column) {
                           column.generated = Generated{"a + b", true};
                       })
            .then(AddIndex{
                {tableId("t"), {}, "t"},
                {.id = Story::partId("t", "i"), .name = "by_total", .parts = {{.column = columnId("t.total")}}}})
            .setType(QStringLiteral("t.a"), QStringLiteral("bigint"))
            .alterColumn(QStringLiteral("t.total"),
                         [](Column &column) {
                             column.generated = Generated{"a - b", true};
                         }),
        Story(QStringLiteral("generated_is_commented"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.comment = "twice a"; }),
        Story(QStringLiteral("generated_is_commented_while_its_source_changes"),
              QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("smallint"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.comment = "twice a"; }),
        Story(QStringLiteral("generated_becomes_plain_while_its_source_changes"),
              QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("text"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); }),
        Story(QStringLiteral("generated_becomes_plain_twice"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("bigint"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); })
            .alterColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 3", true};
                         })
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); }),
        Story(QStringLiteral("generated_anew_becomes_plain"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("bigint"))
            .alterColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 3", true};
                         })
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); })
            .setType(QStringLiteral("t.a"), QStringLiteral("text")),
        Story(QStringLiteral("retype_under_a_check"), QStringLiteral("t(id pk, v char(4), w varchar(4))"))
            .givenTable(
                QStringLiteral("t"),
                [](Table &table) {
                    table.checks.insert({.id = Story::partId("t", "given"), .name = "given", .expression = "v <> ''"});
                    table.checks.insert({.id = Story::partId("t", "other"), .name = "other", .expression = "w <> ''"});
                })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b')"))
            .setType(QStringLiteral("t.v"), QStringLiteral("text"))
            .setType(QStringLiteral("t.w"), QStringLiteral("text")),
        Story(QStringLiteral("enum_beside_unnamed_checks"), QStringLiteral("t(id pk, v text)"))
            .givenTable(QStringLiteral("t"),
                        // Their ids decide which come before that of the enum, and have its name until then.
                        [](Table &table) {
                            for (const char *value : {"''", "'c'", "'d'", "'e'"})
                                table.checks.insert({.id = Story::partId("t", value),
                                                     .expression = QStringLiteral("v <> ") + QLatin1String(value)});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a')"))
            .setType(QStringLiteral("t.v"), QStringLiteral("enum('a','b')")),
        Story(QStringLiteral("generated_becomes_plain"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.generated = Generated{"a * 2", true};
                         })
            .rows(QStringLiteral("INSERT INTO t (id, a) VALUES (1, 2)"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.generated.reset(); }),
        counter(QStringLiteral("identity_options"), Identity::Style::Usual)
            .alterColumn(QStringLiteral("t.id"), counting({.style = Identity::Style::Always,
                                                           .start = 100,
                                                           .step = 5,
                                                           .maximum = 1000,
                                                           .cache = 3,
                                                           .cycle = true})),
        counter(QStringLiteral("sequence_of_an_identity_gets_names"), Identity::Style::Usual)
            .alterColumn(QStringLiteral("t.id"),
                         [](Column &column) {
                             column.details.edit().options = {{"sequence", "It's counted"}};
                         })
            .renameTable(QStringLiteral("t"), QStringLiteral("u"))
            .alterColumn(QStringLiteral("u.id"),
                         [](Column &column) {
                             column.details.edit().options = {{"sequence", "t_id_seq"}};
                         }),
        counter(QStringLiteral("identity_to_serial"), Identity::Style::Usual)
            .alterColumn(QStringLiteral("t.id"), counting({.style = Identity::Style::Serial})),
        counter(QStringLiteral("serial_to_bigserial"), Identity::Style::Serial)
            .setType(QStringLiteral("t.id"), QStringLiteral("bigint")),
        counter(QStringLiteral("serial_to_plain_text"), Identity::Style::Serial)
            .alterColumn(QStringLiteral("t.id"),
                         [](Column &column) {
                             plain(column);
                             column.type = DataType::fromText("text");
                         }),
        counter(QStringLiteral("identity_to_plain"), Identity::Style::Always)
            .alterColumn(QStringLiteral("t.id"), [](Column &column) { plain(column); }),
        Story(QStringLiteral("serial_with_options"), QString())
            .addTable(QStringLiteral("t(v text)"),
                      [](Table &table) {
                          Column id{.id = columnId("t.id"), .name = "id", .type = DataType::fromText("smallint")};
                          counting({.style = Identity::Style::Serial, .start = 10, .step = 2})(id);
                          table.columns.prepend(id);
                      })
            .renameTable(QStringLiteral("t"), QStringLiteral("u")),
        Story(QStringLiteral("inline_enum"), QString())
            .addTable(QStringLiteral("t(id pk, status text default 'new')"),
                      [](Table &table) {
                          table.columns[1].type = DataType::choice(DataType::Kind::Enum, {"new", "it's paid"});
                      })
            .alterColumn(QStringLiteral("t.status"),
                         [](Column &column) {
                             column.type = DataType::choice(DataType::Kind::Enum, {"new", "paid", "gone"});
                         })
            .renameColumn(QStringLiteral("t.status"), QStringLiteral("state")),
        Story(QStringLiteral("set_of_texts"), QStringLiteral("t(id pk, flags set('a','it''s'))"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a,it''s'), (2, ''), (3, NULL)"))
            .setType(QStringLiteral("t.flags"), QStringLiteral("set('b','a','it''s')")),
        retyped("char(2)", "char(3)", "(1, 'ab'), (2, NULL)"),
        retyped("varchar(10)", "text", "(1, 'ab'), (2, NULL)"),
        retyped("varchar(10)", "varchar", "(1, 'ab')"),
        retyped("text", "varchar(5)", "(1, 'ab')"),
        retyped("varchar(10)", "integer", "(1, '1'), (2, ' 22 ')", false),
        retyped("text", "boolean", "(1, 'yes'), (2, 'f')", false),
        retyped("text", "uuid", "(1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')"),
        retyped("text", "json", "(1, '{}')"),
        retyped("text", "blob", "(1, 'ä')"),
        retyped("text", "date", "(1, '2026-01-02')"),
        retyped("text", "numeric(6,2)", "(1, '12.50')"),
        retyped("integer", "bigint", "(1, 5)"),
        retyped("bigint", "smallint", "(1, 5)"),
        retyped("integer", "boolean", "(1, 0), (2, 1)"),
        retyped("real", "double", "(1, 0.5)"),
        retyped("double", "numeric", "(1, 0.5)"),
        retyped("numeric", "real", "(1, 0.5)"),
        retyped("numeric(10,4)", "numeric(6,2)", "(1, 1.25)", false),
        retyped("real", "integer", "(1, 2)"),
        retyped("json", "jsonb", "(1, '{\"a\": 1}')"),
        retyped("timestamp", "timestamptz", "(1, '2026-01-02 03:04')"),
        retyped("timestamp(6)", "timestamp(3)", "(1, '2026-01-02 03:04')"),
        retyped("integer[]", "text[]", "(1, '{1,2}')"),
        retyped("integer[]", "bigint[]", "(1, '{1,2}')"),
        retyped("varchar(9)[]", "varchar(5)[]", "(1, '{ab,NULL}')"),
        retyped("integer", "integer[]", "(1, 1), (2, NULL)"),
        retyped("bit(3)", "bit varying(8)", "(1, B'101')"),
        retyped("date", "timestamp", "(1, '2026-01-02')"),
        retyped("interval", "text", "(1, '1 day')"),
        retyped("integer unsigned", "bigint", "(1, 4000000000)"),
        retyped("inet", "text", "(1, '10.0.0.1')", false),
        retyped("tinyint", "year", "(1, 7)"),
    };
    return stories;
}

} // namespace joinery
