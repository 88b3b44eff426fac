// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

namespace joinery {

namespace {

/** The columns have the enum as their type. */
Story ofEnum(const QString &title, const QString &schemaText, const QStringList &values, const QStringList &columns)
{
    return Story(title, schemaText).given([&](Schema &schema) {
        schema.enums.insert(enumOf("kind", values));
        for (const QString &path : columns)
            schema.tables.edit(tableId(path.section('.', 0, 0)))->column(columnId(path))->type =
                DataType::fromText("kind");
    });
}

RenameEnumValue renamed(const QString &first, const QString &from, const QString &to)
{
    return {{Story::objectId("kind"), {}, "kind"}, {ObjectId::derived("kind " + first), from}, to, {}};
}

/** `c` leads to `p`, and `p` to itself. */
Story underKeys(const QString &title, ReferenceAction action)
{
    return ofEnum(title, "p(e text pk, up -> p.e)\nc(id pk, e text -> p.e, n integer)", {"a", "b", "c"},
                  {"p.e", "p.up", "c.e"})
        .given([action](Schema &schema) {
            for (const QString &name : QStringList{"p", "c"}) {
                Table &table = *schema.tables.edit(tableId(name));
                for (const ObjectId id : QList<ObjectId>(table.foreignKeys.ids()))
                    table.foreignKeys.edit(id)->onUpdate = action;
            }
        })
        .rows("INSERT INTO p VALUES ('a', NULL), ('b', 'a'), ('c', 'b'); "
              "INSERT INTO c VALUES (1, 'a', 1), (2, 'b', 2), (3, NULL, 3)");
}

/** Computed columns of `t(…, e, g, h)` from what `e` says, and a check of it. */
void readEnum(Table &table)
{
    Column &g = table.columns[table.columnPosition(columnId("t.g"))];
    g.generated = Generated{"if(e = 'a', 'one', 'other')", true};
    Column &h = table.columns[table.columnPosition(columnId("t.h"))];
    h.generated = Generated{"case when e = 'a' then 1 when e = 'b' then 2 else 3 end + length(g)", false};
    table.checks.insert({.id = Story::partId("t", "known"), .name = "known", .expression = "e <> 'b' OR id > 0"});
}

} // namespace

QList<Story> mariadbEnumStories()
{
    return {
        underKeys("enum_value_under_foreign_keys", ReferenceAction::NoAction).then(renamed("a", "a", "x")),
        underKeys("enum_value_under_foreign_keys_that_follow", ReferenceAction::SetNull)
            .then(renamed("b", "b", "x"))
            .then(AddEnumValue{{Story::objectId("kind"), {}, "kind"}, {ObjectId::derived(u"kind d"), "d"}, {}})
            .then(renamed("c", "c", "y")),
        underKeys("enum_value_and_a_column_under_foreign_keys", ReferenceAction::SetNull)
            .then(renamed("b", "b", "x"))
            .renameColumn("p.e", "f")
            .setType("c.n", "varchar(9)"),
        ofEnum("enum_value_of_an_equal_text", "t(id pk, e text default 'a')", {"a", "e", "c"}, {"t.e"})
            .rows("INSERT INTO t VALUES (1, 'a'), (2, 'e'), (3, NULL), (4, 'c')")
            .then(renamed("a", "a", "A"))
            .then(renamed("e", "e", "é")),
        ofEnum("enum_values_swap_equal_texts", "t(id pk, e text not null unique default 'a')", {"a", "b", "c"}, {"t.e"})
            .givenTable("t",
                        [](Table &table) {
                            table.checks.insert(
                                {.id = Story::partId("t", "short"), .name = "short", .expression = "length(e) < 9"});
                        })
            .rows("INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c')")
            .then(renamed("a", "a", "B"))
            .then(renamed("b", "b", "A")),
        ofEnum("enum_values_swap_texts_in_a_key", "t(e text pk, f text default 'b')", {"a", "b"}, {"t.e", "t.f"})
            .rows("INSERT INTO t VALUES ('a', 'b'), ('b', 'a')")
            .then(renamed("a", "a", "joinery_swap"))
            .then(renamed("b", "b", "a"))
            .then(renamed("a", "joinery_swap", "b")),
        ofEnum("enum_values_in_a_history", "t(id pk, e text not null unique default 'b', f text index)",
               {"a", "b", "c"}, {"t.e", "t.f"})
            .givenTable("t",
                        [](Table &table) {
                            table.options.systemVersioned = true;
                            table.columns[2].details.edit().charset = "latin1";
                            table.checks.insert(
                                {.id = Story::partId("t", "low"), .name = "low", .expression = "id < 9"});
                        })
            .rows(
                "INSERT INTO t VALUES (1, 'a', NULL), (2, 'b', 'c'), (3, 'c', 'a'); UPDATE t SET f = 'b' WHERE id = 3;"
                "DELETE FROM t WHERE id = 1; UPDATE t SET e = 'a' WHERE id = 2")
            .then(renamed("a", "a", "joinery_swap"))
            .then(renamed("b", "b", "a"))
            .then(renamed("a", "joinery_swap", "b")),
        ofEnum("enum_value_read_in_a_history", "t(id pk, e text not null, g varchar(9) unique, h integer index)",
               {"a", "b"}, {"t.e"})
            .givenTable("t",
                        [](Table &table) {
                            table.options.systemVersioned = true;
                            readEnum(table);
                        })
            .rows("INSERT INTO t (id, e) VALUES (1, 'a'), (2, 'b'); DELETE FROM t WHERE id = 1;"
                  "INSERT INTO t (id, e) VALUES (3, 'a')")
            .then(renamed("a", "a", "c")),
        ofEnum("enum_value_in_a_computed_key", "t(id pk, e text, g varchar(9) unique, h integer index, n integer)",
               {"a", "b"}, {"t.e"})
            .givenTable("t", readEnum)
            .rows("INSERT INTO t (id, e) VALUES (1, 'a'), (2, 'b')")
            .then(renamed("a", "a", "c")),
        ofEnum("enum_value_of_another_charset", "t(id pk, e text not null default 'a')", {"a", "b"}, {"t.e"})
            .givenTable("t", [](Table &table) { table.options.charset = "latin1"; })
            .rows("INSERT INTO t VALUES (1, 'a'), (2, 'b')")
            .then(renamed("a", "a", "日"))
            .alterTable("t", [](Table &table) { table.options.charset = "utf8mb4"; }),
        ofEnum("enum_value_of_another_collation", "t(id pk, e text not null)", {"x", "a"}, {"t.e"})
            .givenColumn("t.e", [](Column &column) { column.collation = "utf8mb4_general_ci"; })
            .rows("INSERT INTO t VALUES (1, 'x'), (2, 'a')")
            .then(renamed("x", "x", "A"))
            .alterColumn("t.e", [](Column &column) { column.collation = "utf8mb4_bin"; }),
    };
}

} // namespace joinery
