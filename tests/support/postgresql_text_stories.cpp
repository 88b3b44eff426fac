// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

const ObjectReference mood{Story::objectId("mood"), {}, "mood"};

PartReference value(const QString &name)
{
    return {ObjectId::derived(QStringLiteral("mood ") + name), name};
}

EnumValue newValue(const QString &name)
{
    return {ObjectId::derived(QStringLiteral("mood ") + name), name};
}

void insertMood(Schema &schema)
{
    schema.enums.insert(enumOf("mood", {"sad", "ok", "happy"}));
}

DefinitionObject onPerson(Kind kind, const QString &name, const QString &definition)
{
    DefinitionObject object = objectOf(kind, name, definition);
    object.table = tableId("person");
    return object;
}

/** Everything that can compare a value as text, which PostgreSQL does not take for a value then. */
Story comparedAsText(const QString &title)
{
    return Story(title, QStringLiteral("person(id pk, mood text, is_ok boolean)"))
        .given([](Schema &schema) {
            insertMood(schema);
            Table &table = *schema.tables.edit(tableId("person"));
            table.columns[1].type = DataType::fromText("mood");
            table.columns[2].generated = Generated{"mood = 'ok' AND mood IN ('ok', 'sad')", true};
            table.checks.insert(
                {.id = Story::partId("person", "c"), .name = "c", .expression = "mood::text = 'ok' OR id > 1"});
            table.checks.insert(
                {.id = Story::partId("person", "d"), .name = "d", .expression = "mood <> 'happy' OR id > 2"});
            table.indexes.insert({.id = Story::partId("person", "i"),
                                  .name = "ok_people",
                                  .parts = {{.column = columnId("person.id")}},
                                  .where = "mood = 'ok'"});
            table.exclusions.insert({.id = Story::partId("person", "x"),
                                     .name = "one",
                                     .method = "btree",
                                     .parts = {{{.column = columnId("person.id")}, "="}},
                                     .where = "(mood)::mood = 'ok' OR (mood = ANY ('{ok}'))"});
            schema.objects.insert(objectOf(Kind::View, "ok", "AS SELECT id FROM person WHERE mood::text = 'ok'"));
            schema.objects.insert(
                objectOf(Kind::View, "how", "AS SELECT id, cast(mood AS text) = 'ok' AS is_ok FROM person"));
            schema.objects.insert(objectOf(Kind::View, "ids", "AS SELECT how.id FROM how WHERE how.is_ok"));
            schema.objects.insert(
                objectOf(Kind::MaterializedView, "counts",
                         "AS SELECT count(*) AS n FROM person WHERE (mood)::text = ANY (ARRAY['ok'::text])"));
            DefinitionObject index = objectOf(Kind::Index, "by_n", "UNIQUE ON counts (n)");
            index.table = Story::objectId("counts");
            schema.objects.insert(index);
            schema.objects.insert(
                objectOf(Kind::Function, "nothing", "() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"));
            schema.objects.insert(objectOf(Kind::Function, "seen",
                                           "() RETURNS bigint LANGUAGE sql STABLE AS "
                                           "$$ SELECT count(*) FROM person WHERE mood = 'ok' $$"));
            schema.objects.insert(objectOf(Kind::Function, "read",
                                           "() RETURNS bigint LANGUAGE sql STABLE "
                                           "RETURN (SELECT count(id) FROM person WHERE mood::text = 'ok')"));
            schema.objects.insert(onPerson(Kind::Trigger, "g",
                                           "BEFORE INSERT ON person FOR EACH ROW WHEN (new.mood::text = 'ok') EXECUTE "
                                           "FUNCTION nothing()"));
            schema.objects.insert(onPerson(Kind::Policy, "p", "ON person USING ('ok' = mood::text)"));
            schema.objects.insert(onPerson(
                Kind::Rule, "r", "AS ON DELETE TO person WHERE old.mood::text = 'ok' DO ALSO SELECT old.mood = 'ok'"));
        })
        .rows(QStringLiteral("INSERT INTO person VALUES (1, 'ok'), (2, 'sad'), (3, 'happy')"));
}

/** A column and a default of a domain over the enum, and arrays. */
Story valuesInTypes(const QString &title)
{
    return Story(title, QStringLiteral("person(id pk, a text, b text, c text)"))
        .given([](Schema &schema) {
            insertMood(schema);
            schema.objects.insert(
                objectOf(Kind::Domain, "feeling", "AS mood DEFAULT 'ok' CHECK (VALUE <> 'sad' OR VALUE::text = 'ok')"));
            Table &table = *schema.tables.edit(tableId("person"));
            table.columns[1].type = DataType::fromText("mood[]");
            table.columns[1].defaultValue = DefaultValue::expression("ARRAY['ok', 'sad']::mood[]");
            table.columns[2].type = DataType::fromText("feeling");
            table.columns[2].defaultValue = DefaultValue::literal("ok");
            table.columns[3].type = DataType::fromText("mood");
            table.columns[3].defaultValue = DefaultValue::expression("coalesce(NULL::mood, 'happy')");
            table.checks.insert({.id = Story::partId("person", "k"),
                                 .name = "k",
                                 .expression = "coalesce(c, 'ok') <> 'sad' AND a <> '{ok}'"});
        })
        .rows(
            QStringLiteral("INSERT INTO person VALUES (1, '{ok,happy}', 'happy', 'happy'), (2, '{}', 'happy', NULL)"));
}

DefinitionObject lister(const QString &type)
{
    return objectOf(Kind::Function, "numbers",
                    QStringLiteral("() RETURNS SETOF %1 LANGUAGE sql AS $$SELECT x FROM t$$").arg(type));
}

} // namespace

QList<Story> postgresqlTextStories()
{
    return {
        comparedAsText(QStringLiteral("value_compared_as_text")).then(RenameEnumValue{mood, value("ok"), "fine"}),
        comparedAsText(QStringLiteral("values_compared_as_text_swap_names"))
            .then(RenameEnumValue{mood, value("ok"), "between"})
            .then(RenameEnumValue{mood, value("happy"), "ok"})
            .then(RenameEnumValue{mood, value("ok"), "happy"}),
        valuesInTypes(QStringLiteral("value_in_arrays_and_domains"))
            .then(RenameEnumValue{mood, value("ok"), "fine"})
            .alterColumn(
                QStringLiteral("person.c"),
                [](Column &column) { column.defaultValue = DefaultValue::expression("coalesce(NULL::mood, 'fine')"); })
            .alterPart<CheckConstraint>(
                QStringLiteral("person"),
                {.id = Story::partId("person", "k"),
                 .name = "k",
                 .expression = "coalesce(c, 'ok') <> 'sad' AND a <> '{fine}'"},
                [](CheckConstraint &check) { check.expression = "coalesce(c, 'fine') <> 'sad' AND a <> '{fine}'"; }),
        valuesInTypes(QStringLiteral("domain_gets_an_added_value_as_its_default"))
            .then(DropCheckConstraint{{tableId("person"), {}, "person"}, {Story::partId("person", "k"), "k"}})
            .then(RenameEnumValue{mood, value("ok"), "fine"})
            .then(AddEnumValue{mood, newValue("new"), value("ok")})
            .replaceObject(QStringLiteral("feeling"), QStringLiteral("AS mood DEFAULT 'new'")),
        valuesInTypes(QStringLiteral("enum_with_a_domain_changes_all_over"))
            .then(DropCheckConstraint{{tableId("person"), {}, "person"}, {Story::partId("person", "k"), "k"}})
            .then(RenameEnum{mood, "feel", {}})
            .then(RenameEnumValue{{mood.id, {}, "feel"}, value("ok"), "fine"})
            .then(AddEnumValue{{mood.id, {}, "feel"}, newValue("new"), value("ok")})
            .replaceObject(QStringLiteral("feeling"), QStringLiteral("AS feel DEFAULT 'new' CHECK (VALUE <> 'fine')"))
            .alterColumn(QStringLiteral("person.a"),
                         [](Column &column) { column.defaultValue = DefaultValue::literal("{new}"); })
            .alterColumn(QStringLiteral("person.b"),
                         [](Column &column) { column.defaultValue = DefaultValue::literal("new"); })
            .alterColumn(QStringLiteral("person.c"), [](Column &column) { column.type = DataType::fromText("text"); })
            .then(DropEnumValue{{mood.id, {}, "feel"}, value("sad")})
            .then(AlterEnum{{mood.id, {}, "feel"}, {}, {}, {value("happy"), value("new"), value("ok")}}),
        Story(QStringLiteral("function_gives_a_retyped_column"), QStringLiteral("t(id pk, x integer)"))
            .given([](Schema &schema) { schema.objects.insert(lister("integer")); })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 2)"))
            .setType(QStringLiteral("t.x"), QStringLiteral("text"))
            .replaceObject(QStringLiteral("numbers"), lister("text").definition),
        Story(QStringLiteral("view_columns_without_names"), QStringLiteral("t(id pk, x varchar(20), z text)"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(Kind::View, "a", "AS SELECT upper(x) FROM t"));
                schema.objects.insert(objectOf(Kind::View, "b", "AS SELECT x::text, length(x) + 1, id FROM t"));
                schema.objects.insert(objectOf(Kind::View, "c", "AS SELECT cast((x) AS char(3)), X || z FROM t"));
                schema.objects.insert(objectOf(Kind::View, "d",
                                               "AS SELECT (SELECT max(x) FROM t), x COLLATE \"C\""
                                               " FROM t"));
                schema.objects.insert(
                    objectOf(Kind::View, "e", "AS SELECT CASE WHEN z = 'a' THEN z ELSE x END FROM t"));
                schema.objects.insert(objectOf(Kind::View, "f",
                                               "AS SELECT (SELECT max(i.x) FROM t i), X = 'x'"
                                               " FROM t"));
                schema.objects.insert(objectOf(Kind::View, "g", "(first) AS SELECT id, x FROM t"));
                schema.objects.insert(objectOf(Kind::View, "h", "AS SELECT * FROM b"));
                schema.objects.insert(objectOf(Kind::View, "i",
                                               "AS SELECT exists(SELECT 1 FROM t i WHERE i.x = 'a'), array[x], id FROM "
                                               "t"));
                schema.objects.insert(
                    objectOf(Kind::MaterializedView, "m", "AS SELECT coalesce(x, z), count(x) FROM t GROUP BY x, z"));
            })
            .renameColumn(QStringLiteral("t.x"), QStringLiteral("y")),
    };
}

} // namespace joinery
