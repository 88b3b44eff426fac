// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** A table with much that depends on its columns. */
Story crowded(const QString &title)
{
    return Story(title, QStringLiteral("book(id pk, title varchar(50), price integer, sold integer)\nlog(id pk auto, "
                                       "what varchar(90))"))
        .given([](Schema &schema) {
            const QList<DefinitionObject> objects{
                objectOf(Kind::View, "dear", "AS SELECT id, title, price FROM book WHERE price > 10"),
                objectOf(Kind::View, "very_dear", "AS SELECT d.title FROM dear d WHERE d.price > 100"),
                objectOf(Kind::View, "all_books", "AS SELECT * FROM book"),
                objectOf(Kind::View, "all_of_all", "AS SELECT * FROM all_books"),
                objectOf(Kind::View, "sales", "AS SELECT id, sold FROM book"),
                objectOf(
                    Kind::Trigger, "watch_price",
                    "AFTER UPDATE ON book FOR EACH ROW BEGIN IF NEW.price <> OLD.price THEN INSERT INTO log (what) "
                    "VALUES (NEW.price); END IF; END"),
                objectOf(Kind::Trigger, "watch_sales",
                         "BEFORE INSERT ON book FOR EACH ROW SET NEW.sold = COALESCE(NEW.sold, 0)"),
            };
            for (const DefinitionObject &object : objects)
                schema.objects.insert(object);
            Table &table = *schema.tables.edit(tableId("book"));
            table.columns.append({.id = columnId("book.tax"),
                                  .name = "tax",
                                  .type = DataType::fromText("integer"),
                                  .generated = Generated{"price DIV 10", true}});
            table.indexes.insert(
                {.id = Story::partId("book", "i"), .name = "by_tax", .parts = {{.column = columnId("book.tax")}}});
        })
        .rows(QStringLiteral("INSERT INTO book (id, title, price, sold) VALUES (1, 'a', 20, 3), (2, 'b', NULL, 1)"));
}

/** Views over each other, in an order that is not that of their names. */
Story views(const QString &title)
{
    return Story(title, QStringLiteral("t(id pk, n integer)"))
        .given([](Schema &schema) {
            for (const DefinitionObject &object :
                 {objectOf(Kind::View, "w_first", "AS SELECT n AS a FROM t"),
                  objectOf(Kind::View, "second", "AS SELECT a FROM w_first"),
                  objectOf(Kind::View, "a_third",
                           "AS SELECT second.a FROM second JOIN w_first ON w_first.a = second.a")})
                schema.objects.insert(object);
        })
        .rows(QStringLiteral("INSERT INTO t VALUES (1, 2)"));
}

} // namespace

QList<Story> mariadbObjectStories()
{
    return {
        Story(QStringLiteral("rename_a_view_over_renamed_columns"), QStringLiteral("t(id pk, a text, b text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::View, "shown", "AS SELECT a FROM t"));
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', 'b')"))
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("c"))
            .renameColumn(QStringLiteral("t.b"), QStringLiteral("a"))
            .renameColumn(QStringLiteral("t.c"), QStringLiteral("b"))
            .then(RenameObject{DefinitionObject::Kind::View, {Story::objectId("shown"), {}, "shown"}, "seen", {}}),
        views(QStringLiteral("views_that_need_each_other"))
            .replaceObject("w_first", "AS SELECT id AS b FROM t")
            .replaceObject("second", "AS SELECT b FROM w_first")
            .replaceObject("a_third", "AS SELECT second.b FROM second JOIN w_first ON w_first.b = second.b"),
        views(QStringLiteral("views_renamed_and_replaced"))
            .then(RenameObject{Kind::View, {Story::objectId("w_first"), {}, "w_first"}, "shown", {}})
            .addObject(objectOf(Kind::View, "other", "AS SELECT id FROM t"))
            .replaceObject("shown", "AS SELECT n AS b FROM t")
            .replaceObject("second", "AS SELECT b FROM shown")
            .replaceObject("a_third", "AS SELECT second.b FROM second JOIN shown ON shown.b = second.b"),
        views(QStringLiteral("views_that_need_what_is_dropped"))
            .replaceObject("w_first", "AS SELECT id FROM t")
            .replaceObject("second", "AS SELECT id FROM w_first")
            .replaceObject("a_third", "AS SELECT second.id FROM second")
            .dropColumn("t.n")
            .losesRows(),
        crowded(QStringLiteral("retype_under_dependants"))
            .setType("book.price", "bigint")
            .setType("book.title", "text"),
        crowded(QStringLiteral("rename_under_dependants"))
            .renameColumn("book.price", "cost")
            .renameTable("book", "volume"),
        crowded(QStringLiteral("add_and_fill_under_dependants"))
            .addColumn("book.note", "text")
            .alterColumn("book.price",
                         [](Column &column) {
                             column.nullable = false;
                             column.defaultValue = DefaultValue::number("1");
                         })
            .losesRows(),
        crowded(QStringLiteral("drop_under_dependants"))
            .replaceObject("sales", "AS SELECT id FROM book")
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_sales"), {}, "watch_sales"}})
            .dropColumn("book.sold")
            .losesRows(),
        crowded(QStringLiteral("drop_table_with_all"))
            .dropTable("book")
            .then(DropObject{Kind::View, {Story::objectId("very_dear"), {}, "very_dear"}})
            .then(DropObject{Kind::View, {Story::objectId("dear"), {}, "dear"}})
            .then(DropObject{Kind::View, {Story::objectId("all_of_all"), {}, "all_of_all"}})
            .then(DropObject{Kind::View, {Story::objectId("all_books"), {}, "all_books"}})
            .then(DropObject{Kind::View, {Story::objectId("sales"), {}, "sales"}})
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_price"), {}, "watch_price"}})
            .then(DropObject{Kind::Trigger, {Story::objectId("watch_sales"), {}, "watch_sales"}})
            .losesRows(),
        crowded(QStringLiteral("replace_views"))
            .replaceObject("dear", "AS SELECT id, title, price FROM book WHERE price > 20")
            .replaceObject("all_books", "AS SELECT id FROM book")
            .then(RenameObject{Kind::View, {Story::objectId("sales"), {}, "sales"}, "sold_books", {}})
            .then(RenameObject{Kind::View, {Story::objectId("dear"), {}, "dear"}, "expensive", {}}),
        crowded(QStringLiteral("triggers_change"))
            .then(RenameObject{Kind::Trigger, {Story::objectId("watch_sales"), {}, "watch_sales"}, "count_sales", {}})
            .replaceObject("watch_price", "BEFORE DELETE ON log FOR EACH ROW SET @gone = OLD.id"),
        Story(QStringLiteral("routines"), QStringLiteral("t(id pk, a integer)"))
            .addObject(objectOf(Kind::Function, "twice",
                                "(n INTEGER) RETURNS INTEGER DETERMINISTIC BEGIN DECLARE m INTEGER; SET m = n; "
                                "RETURN m * 2; -- ;\nEND"))
            .addObject(objectOf(Kind::View, "doubled", "AS SELECT twice(a) AS b FROM t"))
            .replaceObject("twice", "(n INTEGER, times INTEGER) RETURNS INTEGER DETERMINISTIC RETURN n * times")
            .replaceObject("doubled", "AS SELECT twice(a, 3) AS b FROM t")
            .addObject(objectOf(Kind::Procedure, "nothing", "(INOUT x INTEGER) BEGIN END"))
            .then(RenameObject{Kind::Procedure, {Story::objectId("nothing"), {}, "nothing"}, "something", {}}),
        Story(QStringLiteral("events"), QStringLiteral("t(id pk)"))
            .addObject(objectOf(Kind::Event, "sweep", "ON SCHEDULE EVERY 1 DAY DISABLE DO DELETE FROM t"))
            .replaceObject("sweep", "ON SCHEDULE EVERY 2 DAY DISABLE DO DELETE FROM t WHERE id < 0")
            .then(RenameObject{Kind::Event, {Story::objectId("sweep"), {}, "sweep"}, "Sweep more", {}}),
        views(QStringLiteral("views_with_options"))
            .replaceObject("w_first", "ALGORITHM = MERGE SQL SECURITY INVOKER AS SELECT n AS a FROM t")
            .replaceObject("second", "SQL SECURITY INVOKER AS SELECT a FROM w_first")
            .replaceObject("second", "AS SELECT a FROM w_first WHERE a > 0")
            .replaceObject("a_third", "ALGORITHM = TEMPTABLE AS SELECT a FROM second"),
        Story(QStringLiteral("objects_with_settings"), QStringLiteral("t(id pk, a integer, b integer)"))
            .given([](Schema &schema) {
                for (const DefinitionObject &object :
                     {objectOf(Kind::Trigger, "cut",
                               "/*! SET sql_mode = '' */ BEFORE INSERT ON t FOR EACH ROW SET NEW.a = NEW.b"),
                      objectOf(Kind::Procedure, "quoted",
                               "/*! SET sql_mode = 'ANSI_QUOTES' */ () SELECT 'it''s \\\\' AS \"x\" FROM \"t\""),
                      objectOf(Kind::Event, "early",
                               "/*! SET sql_mode = '', time_zone = '+02:00' */ ON SCHEDULE EVERY 1 DAY STARTS "
                               "'2030-06-01 00:00:00' DISABLE DO SET @a = 1")})
                    schema.objects.insert(object);
            })
            .renameColumn("t.a", "c")
            .then(RenameObject{Kind::Event, {Story::objectId("early"), {}, "early"}, "late", {}})
            .replaceObject("quoted", "() SELECT 'x' FROM t")
            .addObject(objectOf(Kind::Function, "own", "/*! SET sql_mode = 'IGNORE_SPACE' */ () RETURNS int RETURN 1")),
        Story(QStringLiteral("sequences"), QStringLiteral("t(id pk, a bigint)"))
            .addObject(objectOf(Kind::Sequence, "counter", "START WITH 100 INCREMENT BY 10"))
            .alterColumn("t.a",
                         [](Column &column) { column.defaultValue = DefaultValue::expression("NEXTVAL(counter)"); })
            .replaceObject("counter", "START WITH 100 INCREMENT BY 5 MAXVALUE 1000 CYCLE NOCACHE")
            .alterColumn("t.a", [](Column &column) { column.defaultValue.reset(); })
            .then(RenameObject{Kind::Sequence, {Story::objectId("counter"), {}, "counter"}, "Counter", {}})
            .then(DropObject{Kind::Sequence, {Story::objectId("counter"), {}, "Counter"}}),
        Story(QStringLiteral("named_enum"), QStringLiteral("t(id pk, s text default 'new', e text)\nu(id pk, s text)"))
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("state", {"new", "paid", "it's"}));
                schema.tables.edit(tableId("t"))->column(columnId("t.s"))->type = DataType::fromText("state");
                schema.tables.edit(tableId("u"))->column(columnId("u.s"))->type = DataType::fromText("state");
                schema.tables.edit(tableId("u"))
                    ->checks.insert(
                        {.id = Story::partId("u", "c"), .name = "not_lost", .expression = "s IN ('new', 'paid')"});
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'new', 'a'), (2, 'paid', 'b'); INSERT INTO u VALUES (1, "
                                 "'paid')"))
            .then(AddEnumValue{
                {Story::objectId("state"), {}, "state"}, {ObjectId::derived(u"state gone"), "gone"}, PartReference{}})
            .then(RenameEnumValue{
                {Story::objectId("state"), {}, "state"}, {ObjectId::derived(u"state paid"), "paid"}, "settled", {}})
            .then(RenameEnumValue{
                {Story::objectId("state"), {}, "state"}, {ObjectId::derived(u"state new"), "new"}, "open", {}})
            .then(DropEnumValue{{Story::objectId("state"), {}, "state"}, {ObjectId::derived(u"state it's"), "it's"}})
            .then(RenameEnum{{Story::objectId("state"), {}, "state"}, "order_state", {}}),
    };
}

} // namespace joinery
