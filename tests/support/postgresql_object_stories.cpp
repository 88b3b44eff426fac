// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** A table with much that depends on its columns. */
Story crowded(const QString &title)
{
    return Story(title, QStringLiteral("book(id pk, title varchar(50), price integer, sold integer)"))
        .given([](Schema &schema) {
            const QList<DefinitionObject> objects{
                objectOf(Kind::View, "dear", "AS SELECT id, title, price FROM book WHERE price > 10"),
                objectOf(Kind::View, "very_dear", "AS SELECT d.title FROM dear d WHERE d.price > 100"),
                objectOf(Kind::View, "all_books", "AS SELECT * FROM book"),
                objectOf(Kind::View, "sales", "AS SELECT id, sold FROM book"),
                objectOf(Kind::MaterializedView, "totals", "AS SELECT sum(price) AS total FROM book"),
                objectOf(Kind::Index, "by_total", "UNIQUE ON totals (total)"),
                objectOf(Kind::Function, "note", "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$"),
                objectOf(Kind::Trigger, "watch_price",
                         "AFTER UPDATE OF price ON book FOR EACH ROW EXECUTE FUNCTION note()"),
                objectOf(Kind::Trigger, "watch_sales",
                         "AFTER UPDATE OF sold ON book FOR EACH ROW EXECUTE FUNCTION note()"),
                objectOf(Kind::Trigger, "instead", "INSTEAD OF INSERT ON dear FOR EACH ROW EXECUTE FUNCTION note()"),
                objectOf(Kind::Rule, "keep", "AS ON DELETE TO book WHERE old.price > 1000 DO INSTEAD NOTHING"),
                objectOf(Kind::Policy, "cheap", "ON book FOR SELECT USING (price < 1000)"),
            };
            for (DefinitionObject object : objects) {
                object.comment = QStringLiteral("The ") + object.name;
                schema.objects.insert(object);
            }
            Table &table = *schema.tables.edit(tableId("book"));
            table.columns.append({.id = columnId("book.tax"),
                                  .name = "tax",
                                  .type = DataType::fromText("integer"),
                                  .generated = Generated{"price / 10", true}});
            table.indexes.insert(
                {.id = Story::partId("book", "i"), .name = "by_tax", .parts = {{.column = columnId("book.tax")}}});
            table.options.parameters = {{"row_level_security", "enabled"}};
        })
        .rows(QStringLiteral("INSERT INTO book VALUES (1, 'a', 20, 3), (2, 'b', NULL, NULL)"));
}

/** t.n takes its numbers from a sequence that it owns. */
void countingColumn(Schema &schema)
{
    schema.objects.insert(objectOf(Kind::Sequence, "counter", "MAXVALUE 1000 OWNED BY t.n"));
    schema.tables.edit(tableId("t"))->column(columnId("t.n"))->defaultValue =
        DefaultValue::expression("nextval('counter'::regclass)");
}

/** An index of the materialized view of indexedView(). */
DefinitionObject onDays(const QString &name, const QString &definition)
{
    DefinitionObject index = objectOf(Kind::Index, name, definition);
    index.table = Story::objectId("days");
    return index;
}

/** A materialized view with an index, over a table. */
Story indexedView(const QString &title)
{
    return Story(title, QStringLiteral("book(id pk, title text, sold integer)"))
        .given([](Schema &schema) {
            schema.objects.insert(objectOf(Kind::MaterializedView, "days", "AS SELECT id, title, sold FROM book"));
            DefinitionObject index = onDays("by_day", "UNIQUE ON days (sold, id) WHERE (sold > 3)");
            index.comment = QStringLiteral("Read daily");
            schema.objects.insert(index);
        })
        .rows(QStringLiteral("INSERT INTO book VALUES (1, 'a', 3), (2, 'b', 4)"));
}

} // namespace

QList<Story> postgresqlObjectStories()
{
    return {
        crowded(QStringLiteral("retype_under_dependants"))
            .setType("book.price", "bigint")
            .setType("book.title", "text"),
        crowded(QStringLiteral("rename_under_dependants"))
            .renameColumn("book.price", "cost")
            .renameTable("book", "volume"),
        crowded(QStringLiteral("drop_under_dependants"))
            .replaceObject("sales", "AS SELECT id FROM book")
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_sales"), {}, "watch_sales"}})
            .dropColumn("book.sold")
            .losesRows(),
        crowded(QStringLiteral("drop_table_with_all"))
            .dropTable("book")
            .then(DropObject{Kind::View, {Story::objectId("very_dear"), {}, "very_dear"}})
            .then(DropObject{Kind::View, {Story::objectId("dear"), {}, "dear"}})
            .then(DropObject{Kind::View, {Story::objectId("all_books"), {}, "all_books"}})
            .then(DropObject{Kind::View, {Story::objectId("sales"), {}, "sales"}})
            .then(DropObject{Kind::Index, {Story::objectId("by_total"), {}, "by_total"}})
            .then(DropObject{Kind::MaterializedView, {Story::objectId("totals"), {}, "totals"}})
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_price"), {}, "watch_price"}})
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_sales"), {}, "watch_sales"}})
            .then(DropObject{Kind::Trigger, {Story::objectId("instead"), {}, "instead"}})
            .then(DropObject{Kind::Rule, {Story::objectId("keep"), {}, "keep"}})
            .then(DropObject{Kind::Policy, {Story::objectId("cheap"), {}, "cheap"}})
            .losesRows(),
        crowded(QStringLiteral("replace_views"))
            .replaceObject("dear", "AS SELECT id, title, price FROM book WHERE price > 20")
            .replaceObject("all_books", "AS SELECT id FROM book")
            .then(ReplaceObject{objectOf(Kind::View, "sales", "AS SELECT id, sold FROM book"),
                                objectOf(Kind::View, "sales", "AS SELECT id, sold FROM book")}),
        Story(QStringLiteral("routines"), QStringLiteral("t(id pk, a integer)"))
            .addObject(objectOf(Kind::Function, "twice",
                                "(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS "
                                "$body$ SELECT n * times; -- ; $body$"))
            .addColumn("t.b", "integer",
                       [](Column &column) {
                           column.generated = Generated{"twice(a)", true};
                       })
            .replaceObject("twice", "(n integer, times integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE AS "
                                    "$body$ SELECT n + n $body$")
            .replaceObject("twice", "(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$")
            .addObject(objectOf(Kind::Procedure, "nothing", "(INOUT x integer) LANGUAGE plpgsql AS $$ BEGIN END $$"))
            .then(RenameObject{Kind::Procedure, {Story::objectId("nothing"), {}, "nothing"}, "something", {}})
            .addObject(
                objectOf(Kind::Aggregate, "total", "(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')"))
            .then(MoveObject{Kind::Function, {Story::objectId("twice"), {}, "twice"}, "math", {}}),
        Story(QStringLiteral("function_over_rows_of_a_renamed_table"), QStringLiteral("book(id pk, sold integer)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(
                    Kind::Function, "sales", "(b book) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT (b).sold $$"));
            })
            .renameTable("book", "volume")
            .renameColumn("volume.sold", "count")
            .replaceObject("sales", "(b volume) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT (b).count $$"),
        Story(QStringLiteral("collation_renamed_in_use"), QStringLiteral("t(id pk, a text)"))
            .given([](Schema &schema) {
                schema.objects.insert(
                    objectOf(Kind::Collation, "numbers", "(provider = icu, locale = 'en-u-kn-true')"));
                Table &table = *schema.tables.edit(tableId("t"));
                table.columns[1].collation = "numbers";
                table.indexes.insert({.id = Story::partId("t", "i"),
                                      .name = "i",
                                      .parts = {{.column = columnId("t.a"), .collation = "numbers"}}});
            })
            .then(RenameObject{Kind::Collation, {Story::objectId("numbers"), {}, "numbers"}, "by_number", {}}),
        Story(QStringLiteral("sequences"), QStringLiteral("t(id pk, a bigint)"))
            .addObject(objectOf(Kind::Sequence, "counter", "START WITH 100 INCREMENT BY 10"))
            .alterColumn("t.a",
                         [](Column &column) { column.defaultValue = DefaultValue::expression("nextval('counter')"); })
            .replaceObject("counter", "INCREMENT BY 5 MAXVALUE 1000 CYCLE")
            .then(RenameObject{Kind::Sequence, {Story::objectId("counter"), {}, "counter"}, "Counter", {}})
            .alterColumn("t.a", [](Column &column) { column.defaultValue.reset(); })
            .then(DropObject{Kind::Sequence, {Story::objectId("counter"), {}, "Counter"}}),
        Story(QStringLiteral("sequence_of_a_new_column"), QStringLiteral("t(id pk)"))
            .addObject(objectOf(Kind::Sequence, "counter", "MAXVALUE 1000 OWNED BY t.n"))
            .addColumn("t.n", "integer",
                       [](Column &column) {
                           column.nullable = false;
                           column.defaultValue = DefaultValue::expression("nextval('counter')");
                       }),
        Story(QStringLiteral("sequence_goes_with_its_column"), QStringLiteral("t(id pk, n)"))
            .given(countingColumn)
            .dropColumn("t.n")
            .then(DropObject{Kind::Sequence, {Story::objectId("counter"), {}, "counter"}}),
        Story(QStringLiteral("sequence_of_a_serial_is_told"), QStringLiteral("t(id pk auto, v)"))
            .givenColumn("t.id", [](Column &column) { column.details.edit().identity.style = Identity::Style::Serial; })
            .rows(QStringLiteral("INSERT INTO t (v) VALUES (1), (2); SELECT nextval('t_id_seq')"))
            .addObject(objectOf(Kind::Sequence, "t_id_seq", "AS integer OWNED BY t.id"))
            .alterColumn("t.id",
                         [](Column &column) {
                             column.autoIncrement = false;
                             column.details = {};
                             column.nullable = false;
                             column.defaultValue = DefaultValue::expression("nextval('t_id_seq'::regclass)");
                         }),
        Story(QStringLiteral("serial_gives_its_sequence_to_another_column"), QStringLiteral("t(id pk, n not null, v)"))
            .losesRows()
            .givenColumn("t.n",
                         [](Column &column) {
                             column.autoIncrement = true;
                             column.details.edit().identity.style = Identity::Style::Serial;
                         })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5, 1)"))
            .addObject(objectOf(Kind::Sequence, "t_n_seq", "AS integer OWNED BY t.m"))
            .addColumn("t.m", "integer",
                       [](Column &column) {
                           column.nullable = false;
                           column.defaultValue = DefaultValue::expression("nextval('t_n_seq'::regclass)");
                       })
            .dropColumn("t.n"),
        Story(QStringLiteral("sequence_goes_with_its_table"), QStringLiteral("t(id pk, n)"))
            .given(countingColumn)
            .dropTable("t")
            .then(DropObject{Kind::Sequence, {Story::objectId("counter"), {}, "counter"}}),
        Story(QStringLiteral("sequence_outlives_its_column"), QStringLiteral("t(id pk, n, m)"))
            .given(countingColumn)
            .dropColumn("t.n")
            .replaceObject("counter", "MAXVALUE 1000 OWNED BY t.m"),
        Story(QStringLiteral("sequence_gets_a_column_to_come"), QStringLiteral("t(id pk)"))
            .given([](Schema &schema) { schema.objects.insert(objectOf(Kind::Sequence, "counter", {})); })
            .replaceObject("counter", "OWNED BY t.n")
            .addColumn("t.n", "integer"),
        Story(QStringLiteral("namespaces"), QString())
            .addObject(objectOf(Kind::Namespace, "sales", {}))
            .addTable("t(id pk)", [](Table &table) { table.nameSpace = "sales"; })
            .addTable("u(id pk)", [](Table &table) { table.nameSpace = "other place"; })
            .then(RenameObject{Kind::Namespace, {Story::objectId("sales"), {}, "sales"}, "shop", {}})
            .replaceObject("shop", "AUTHORIZATION joinery -- and nobody else"),
        Story(QStringLiteral("triggers_rules_policies"), QStringLiteral("t(id pk, a integer)"))
            .addObject(objectOf(Kind::Function, "f", "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"))
            .addObject(objectOf(Kind::Trigger, "g",
                                "CONSTRAINT AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE "
                                "FUNCTION f()"))
            .addObject(objectOf(Kind::Rule, "r", "AS ON INSERT TO t WHERE new.a < 0 DO INSTEAD NOTHING"))
            .addObject(objectOf(Kind::Policy, "p", "ON t USING (a > 0)"))
            .then(RenameObject{Kind::Trigger, {Story::objectId("g"), {}, "g"}, "h", {}})
            .then(RenameObject{Kind::Policy, {Story::objectId("p"), {}, "p"}, "q", {}})
            .then(RenameObject{Kind::Rule, {Story::objectId("r"), {}, "r"}, "s", {}})
            .replaceObject("q", "ON t USING (a > 1)"),
        Story(QStringLiteral("triggers_and_rules_switched"), QStringLiteral("t(id pk, a integer)"))
            .given([](Schema &schema) {
                schema.objects.insert(
                    objectOf(Kind::Function, "f", "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'"));
                schema.objects.insert(objectOf(Kind::Trigger, "g",
                                               "CONSTRAINT AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION "
                                               "f()"));
                schema.objects.insert(
                    objectOf(Kind::Rule, "r", "DISABLED AS ON INSERT TO t WHERE (new.a < 0) DO INSTEAD NOTHING"));
            })
            .replaceObject("g", "DISABLED CONSTRAINT AFTER INSERT ON t DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f()")
            .replaceObject("r", "ALWAYS AS ON INSERT TO t WHERE (new.a < 0) DO INSTEAD NOTHING")
            .renameColumn("t.a", "b")
            .addObject(objectOf(Kind::Trigger, "h", "REPLICA BEFORE DELETE ON t FOR EACH ROW EXECUTE FUNCTION f()")),
        Story(QStringLiteral("mappings_of_text_search"), QStringLiteral("t(id pk, a text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::TextSearch, "search",
                                               "CONFIGURATION (PARSER = \"default\") ADD MAPPING FOR word, asciiword "
                                               "WITH simple ADD MAPPING FOR \"int\", uint WITH simple"));
                schema.tables.edit(tableId("t"))
                    ->indexes.insert({.id = Story::partId("t", "i"),
                                      .name = "i",
                                      .parts = {{.expression = "to_tsvector('search'::regconfig, a)"}},
                                      .method = "gin"});
            })
            .addObject(objectOf(Kind::TextSearch, "plain", "DICTIONARY (TEMPLATE = simple, stopwords = 'english')"))
            .replaceObject("search", "CONFIGURATION (PARSER = \"default\") ADD MAPPING FOR word, asciiword WITH plain, "
                                     "english_stem ADD MAPPING FOR uint, email WITH simple"),
        crowded(QStringLiteral("columns_of_views_say_more"))
            .replaceObject("sales",
                           "(id, sold DEFAULT (1 + 2) COMMENT 'How many, in all') AS SELECT id, sold FROM book")
            .replaceObject("sales", "(id COMMENT 'Its number', sold DEFAULT 7) AS SELECT id, sold FROM book")
            .setType("book.sold", "bigint"),
        Story(QStringLiteral("sequence_becomes_unlogged"), QString())
            .given([](Schema &schema) { schema.objects.insert(objectOf(Kind::Sequence, "counter", "START WITH 5")); })
            .replaceObject("counter", "UNLOGGED START WITH 5 INCREMENT BY 2"),
        Story(QStringLiteral("serial_gets_another_name_for_its_sequence"), QStringLiteral("t(id pk auto, v)"))
            .givenColumn("t.id", [](Column &column) { column.details.edit().identity.style = Identity::Style::Serial; })
            .rows(QStringLiteral("INSERT INTO t (v) VALUES (1), (2); SELECT nextval('t_id_seq')"))
            .addObject(objectOf(Kind::Sequence, "counter", "AS integer OWNED BY t.id"))
            .alterColumn("t.id",
                         [](Column &column) {
                             column.autoIncrement = false;
                             column.details = {};
                             column.nullable = false;
                             column.defaultValue = DefaultValue::expression("nextval('counter'::regclass)");
                         }),
        indexedView(QStringLiteral("indexes_of_views"))
            .addObject(onDays("by_title", "ON days USING gin (to_tsvector('simple', title)) WITH (fastupdate = off) "
                                          "WHERE sold > 0"))
            .then(RenameObject{Kind::Index, {Story::objectId("by_day"), {}, "by_day"}, "By day", {}})
            .replaceObject("By day", "CLUSTERED ON days (sold DESC NULLS LAST, lower(title)) INCLUDE (id)")
            .then(DropObject{Kind::Index, {Story::objectId("by_title"), {}, "by_title"}}),
        indexedView(QStringLiteral("indexes_of_a_view_made_again"))
            .replaceObject("days", "AS SELECT id, title, sold + 1 AS sold FROM book"),
        indexedView(QStringLiteral("indexes_of_a_view_over_another_type")).setType("book.sold", "bigint"),
        indexedView(QStringLiteral("indexes_of_a_view_follow_names"))
            .renameColumn("book.sold", "count")
            .then(RenameObject{Kind::MaterializedView, {Story::objectId("days"), {}, "days"}, "every day", {}})
            .then(MoveObject{Kind::MaterializedView, {Story::objectId("days"), {}, "every day"}, "stats", {}})
            .then(MoveObject{Kind::Index, {Story::objectId("by_day"), {}, "by_day"}, "stats", {}})
            .then(RenameObject{Kind::Index, {Story::objectId("by_day"), "stats", "by_day"}, "by_count", {}}),
        indexedView(QStringLiteral("indexes_of_a_view_that_goes"))
            .then(DropObject{Kind::Index, {Story::objectId("by_day"), {}, "by_day"}})
            .then(DropObject{Kind::MaterializedView, {Story::objectId("days"), {}, "days"}}),
        indexedView(QStringLiteral("function_in_an_index_of_a_view"))
            .addObject(objectOf(Kind::Function, "half",
                                "(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS "
                                "$$ SELECT n / 2 $$"))
            .addObject(onDays("by_half", "ON days (half(sold))"))
            .replaceObject("half", "(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT n / 2::bigint $$"),
        Story(QStringLiteral("extension_moves"), QStringLiteral("t(id pk)"))
            .given([](Schema &schema) { schema.objects.insert(objectOf(Kind::Extension, "citext", {})); })
            .then(MoveObject{Kind::Extension, {Story::objectId("citext"), {}, "citext"}, "more", {}}),
        Story(QStringLiteral("other_objects"), QStringLiteral("t(id pk, a integer, b integer)"))
            .addObject(objectOf(Kind::Extension, "citext", {}))
            .addObject(objectOf(Kind::Statistics, "ab", "(dependencies) ON a, b FROM t"))
            .addObject(objectOf(Kind::Collation, "numeric_order", "(provider = icu, locale = 'en-u-kn-true')"))
            .addObject(objectOf(Kind::TextSearch, "plain", "CONFIGURATION (PARSER = default)"))
            .addObject({.id = Story::objectId("cast"),
                        .kind = Kind::Cast,
                        .name = "integer AS inet",
                        .definition = "WITH INOUT"})
            .addObject({.id = Story::objectId("op"),
                        .kind = Kind::Operator,
                        .name = "<+>",
                        .definition = "(LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4pl)",
                        .signature = "(integer, integer)"})
            .then(DropObject{Kind::Cast, {Story::objectId("cast"), {}, "integer AS inet"}}),
    };
}

} // namespace joinery
