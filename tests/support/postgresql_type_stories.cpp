// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

/** A table whose column has an enum, with a default, an array, rows and a view over it. */
Story moods(const QString &title)
{
    return Story(title, QStringLiteral("person(id pk, mood text default 'ok', moods text)"))
        .given([](Schema &schema) {
            schema.enums.insert(enumOf("mood", {"sad", "ok", "happy"}));
            Table &table = *schema.tables.edit(tableId("person"));
            table.columns[1].type = DataType::fromText("mood");
            table.columns[2].type = DataType::fromText("mood[]");
            table.checks.insert({.id = Story::partId("person", "c"), .name = "c", .expression = "mood <> 'sad'"});
            table.indexes.insert({.id = Story::partId("person", "i"),
                                  .name = "happy_people",
                                  .parts = {{.column = columnId("person.id")}},
                                  .where = "mood = 'happy'"});
            schema.objects.insert(objectOf(Kind::View, "happy", "AS SELECT id, mood FROM person WHERE mood = 'happy'"));
        })
        .rows(QStringLiteral("INSERT INTO person VALUES (1, 'happy', '{ok,happy}'), (2, DEFAULT, NULL)"));
}

const ObjectReference mood{Story::objectId("mood"), {}, "mood"};

PartReference value(const QString &name)
{
    return {ObjectId::derived(QStringLiteral("mood ") + name), name};
}

EnumValue newValue(const QString &name)
{
    return {ObjectId::derived(QStringLiteral("mood ") + name), name};
}

} // namespace

QList<Story> postgresqlTypeStories()
{
    return {
        Story(QStringLiteral("add_enum"), QString())
            .then(AddEnum{[] {
                EnumType made = enumOf("Order Status", {"new", "it's paid"});
                made.nameSpace = QStringLiteral("sales");
                made.comment = QStringLiteral("Where it stands");
                return made;
            }()})
            .addTable(QStringLiteral("orders(id pk, status text default 'new')"),
                      [](Table &table) { table.columns[1].type = DataType::fromText("sales.\"Order Status\""); })
            .then(RenameEnum{{Story::objectId("Order Status"), "sales", "Order Status"}, "status", {}})
            .then(MoveEnum{{Story::objectId("Order Status"), "sales", "status"}, {}, {}}),
        Story(QStringLiteral("types_called_like_built_in_ones"), QStringLiteral("t(id pk, d text default 'a', p text)"))
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("date", {"a", "b", "c"}));
                schema.objects.insert(objectOf(Kind::Domain, "interval", "AS text CHECK (VALUE <> '')"));
                Table &table = *schema.tables.edit(tableId("t"));
                table.columns[1].type = DataType{.native = "public.date"};
                table.columns[2].type = DataType{.native = "public.\"interval\""};
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'b', 'x'), (2, DEFAULT, NULL)"))
            .addColumn("t.e", "date")
            .then(DropEnumValue{{Story::objectId("date"), {}, "date"}, {ObjectId::derived(u"date c"), "c"}})
            .then(RenameEnum{{Story::objectId("date"), {}, "date"}, "day", {}})
            .replaceObject("interval", "AS varchar(9) CHECK (VALUE <> '')")
            .then(RenameObject{Kind::Domain, {Story::objectId("interval"), {}, "interval"}, "text", {}}),
        moods(QStringLiteral("enum_value_added"))
            .then(AddEnumValue{mood, newValue("angry"), PartReference()})
            .then(AddEnumValue{mood, newValue("glad"), value("ok")})
            .then(AddEnumValue{mood, newValue("overjoyed"), {}}),
        moods(QStringLiteral("enum_value_added_and_used"))
            .then(AddEnumValue{mood, newValue("glad"), value("ok")})
            .alterColumn(QStringLiteral("person.mood"),
                         [](Column &column) { column.defaultValue = DefaultValue::literal("glad"); }),
        moods(QStringLiteral("enum_value_added_and_used_under_another_text"))
            .then(AddEnumValue{mood, newValue("glad"), value("ok")})
            .then(RenameEnumValue{mood, {newValue("glad").id, "glad"}, "merry"})
            .addObject(objectOf(Kind::Domain, QStringLiteral("feeling"), QStringLiteral("AS mood DEFAULT 'merry'"))),
        Story(QStringLiteral("domain_check_looks_at_nothing_yet"), QStringLiteral("t(id pk)"))
            .addObject(objectOf(Kind::Domain, QStringLiteral("label"),
                                QStringLiteral("AS text CONSTRAINT said CHECK (VALUE <> '') NOT VALID NOT NULL")))
            .replaceObject(QStringLiteral("label"),
                           QStringLiteral("AS text CONSTRAINT said CHECK (VALUE <> '') NOT NULL")),
        Story(QStringLiteral("renamed_value_of_a_quoted_enum_in_a_new_check"), QStringLiteral("t(id pk, m)"))
            .given([](Schema &schema) {
                schema.enums.insert(enumOf("a\"b", {"x"}));
                schema.tables.edit(tableId("t"))->column(columnId("t.m"))->type = DataType::fromText("\"a\"\"b\"");
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'x')"))
            .then(RenameEnumValue{
                {Story::objectId("a\"b"), {}, "a\"b"}, {enumOf("a\"b", {"x"}).values.first().id, "x"}, "y"})
            .addPart(QStringLiteral("t"), CheckConstraint{.name = "same", .expression = "m = 'y'::\"a\"\"b\""}),
        moods(QStringLiteral("enum_value_renamed")).then(RenameEnumValue{mood, value("happy"), "glad"}),
        moods(QStringLiteral("enum_values_that_a_new_check_names"))
            .then(AddEnumValue{mood, newValue("glad"), value("ok")})
            .then(RenameEnumValue{mood, value("happy"), "merry"})
            .addPart(QStringLiteral("person"),
                     CheckConstraint{.name = "good", .expression = "mood IN ('glad', 'merry', 'ok')"})
            .addPart(QStringLiteral("person"),
                     CheckConstraint{.name = "sober", .expression = "mood <> 'glad' OR mood::text = 'merry'"})
            .addPart(QStringLiteral("person"),
                     CheckConstraint{.name = "more", .expression = "mood > 'glad' OR mood = 'ok'"}),
        moods(QStringLiteral("enum_value_removed_and_order_changed"))
            .then(AddEnumValue{mood, newValue("calm"), {}})
            .then(DropEnumValue{mood, value("sad")})
            .then(AlterEnum{mood, {}, "How they feel", {value("happy"), value("calm"), value("ok")}})
            .then(DropCheckConstraint{{tableId("person"), {}, "person"}, {Story::partId("person", "c"), "c"}}),
        moods(QStringLiteral("enum_to_text_and_back"))
            .then(DropObject{Kind::View, {Story::objectId("happy"), {}, "happy"}})
            .setType(QStringLiteral("person.mood"), QStringLiteral("varchar(20)")),
        Story(QStringLiteral("domain_changes"), QStringLiteral("account(id pk, mail text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::Domain, "email", "AS text CHECK (VALUE LIKE '%@%')"));
                schema.tables.edit(tableId("account"))->columns[1].type = DataType::fromText("email");
            })
            .rows(QStringLiteral("INSERT INTO account VALUES (1, 'a@b')"))
            .replaceObject(QStringLiteral("email"), QStringLiteral("AS varchar(100) NOT NULL DEFAULT '@'"))
            .then(RenameObject{Kind::Domain, {Story::objectId("email"), {}, "email"}, "mail address", {}}),
        Story(QStringLiteral("domain_altered"), QStringLiteral("account(id pk, mail text)"))
            .given([](Schema &schema) {
                schema.objects.insert(
                    objectOf(Kind::Domain, "email", "AS text DEFAULT '@' CONSTRAINT at CHECK (VALUE LIKE '%@%')"));
                schema.tables.edit(tableId("account"))->columns[1].type = DataType::fromText("email");
                schema.objects.insert(objectOf(Kind::View, "mails", "AS SELECT mail FROM account"));
            })
            .rows(QStringLiteral("INSERT INTO account VALUES (1, 'a@b')"))
            .replaceObject(
                QStringLiteral("email"),
                QStringLiteral("AS text NOT NULL CONSTRAINT at CHECK (VALUE LIKE '%@%') CHECK (length(VALUE) > 2)"))
            .replaceObject(QStringLiteral("email"), QStringLiteral("AS text CHECK (length(VALUE) > 1)")),
        Story(QStringLiteral("domain_of_elements"), QStringLiteral("account(id pk, mails text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::Domain, "email", "AS text CHECK (VALUE LIKE '%@%')"));
                schema.tables.edit(tableId("account"))->columns[1].type = DataType::fromText("email[]");
            })
            .rows(QStringLiteral("INSERT INTO account VALUES (1, '{a@b}')"))
            .replaceObject(QStringLiteral("email"), QStringLiteral("AS text CHECK (VALUE <> '')")),
        Story(QStringLiteral("domain_elements_and_single_values"), QStringLiteral("t(id pk, a integer, b integer)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::Domain, "amount", "AS integer CHECK (VALUE > 0)"));
                schema.tables.edit(tableId("t"))->columns[1].type = DataType::fromText("amount[]");
            })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, '{5}', 7), (2, NULL, NULL)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("integer"))
            .alterColumn(QStringLiteral("t.b"), [](Column &column) { column.type = DataType::fromText("amount[]"); }),
        Story(QStringLiteral("composite_type"), QString())
            .addObject(objectOf(Kind::CompositeType, "point3", "AS (x integer, y integer, z integer)"))
            .addTable(QStringLiteral("place(id pk, at text)"),
                      [](Table &table) { table.columns[1].type = DataType::fromText("point3"); })
            .then(MoveObject{Kind::CompositeType, {Story::objectId("point3"), {}, "point3"}, "geo", {}}),
        Story(QStringLiteral("types_of_all_kinds"), QString())
            .addTable(QStringLiteral(
                "t(a varchar, b char(3), c text, d tinytext, e mediumtext, f longtext, g tinyint, h smallint unsigned, "
                "i mediumint, j integer unsigned, k bigint unsigned, l real, m double, n numeric, o numeric(5), p "
                "numeric(7,2), q boolean, r date, s time, t time(3), u timestamp, v timestamptz(6), w interval, x "
                "year, "
                "y uuid, z json, aa jsonb, ab blob, ac text[][], ad inet, ae bit varying(8), af tsvector, ag "
                "varchar(20)[])")),
    };
}

} // namespace joinery
