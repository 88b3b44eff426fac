// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

namespace joinery {

namespace {

Index indexOn(const QString &name, const QList<IndexPart> &parts)
{
    return {.id = ObjectId::derived(name), .name = name, .parts = parts};
}

Index with(Index index, const std::function<void(Index &)> &change)
{
    change(index);
    return index;
}

ForeignKey keyTo(const QString &name, const QString &from, const QString &to)
{
    return {.id = ObjectId::derived(name),
            .name = name,
            .columns = {columnId(from)},
            .referencedTable = tableId(to.section(QLatin1Char('.'), 0, 0)),
            .referencedColumns = {columnId(to)}};
}

const ObjectReference t{tableId("t"), {}, "t"};

} // namespace

QList<Story> mariadbKeyStories()
{
    return {
        Story(QStringLiteral("primary_key_moves"), QStringLiteral("t(id pk, code varchar(9), v text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', NULL)"))
            .setPrimaryKey(QStringLiteral("t"), {"code"})
            .setPrimaryKey(QStringLiteral("t"), {"id", "code"}, QStringLiteral("both"))
            .setPrimaryKey(QStringLiteral("t"), {}),
        Story(QStringLiteral("primary_key_under_foreign_keys"),
              QStringLiteral("p(id pk, code varchar(9) not null)\nc(id pk, p_id -> p)"))
            .rows(QStringLiteral("INSERT INTO p VALUES (1, 'a'); INSERT INTO c VALUES (1, 1)"))
            .setPrimaryKey(QStringLiteral("p"), {})
            .addPart(QStringLiteral("p"), UniqueConstraint{.name = "p_id", .columns = {columnId("p.id")}})
            .setPrimaryKey(QStringLiteral("p"), {"code"}),
        Story(QStringLiteral("unique_constraints"), QStringLiteral("t(id pk, a varchar(9), b text)"))
            .addPart(QStringLiteral("t"), UniqueConstraint{.name = "u1", .columns = {columnId("t.a"), columnId("t.b")}})
            .then(RenameConstraint{t, {Story::partId("t", "u1"), "u1"}, "u2"})
            .alterPart<UniqueConstraint>(
                QStringLiteral("t"),
                {.id = Story::partId("t", "u1"), .name = "u2", .columns = {columnId("t.a"), columnId("t.b")}},
                [](UniqueConstraint &unique) {
                    unique.columns = {columnId("t.b")};
                    unique.details.edit() = {.prefixLengths = {5}, .comment = "only one"};
                }),
        Story(QStringLiteral("order_of_keys"), QStringLiteral("t(id pk, a integer, b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5, 7), (2, 6, 8)"))
            .addPart(QStringLiteral("t"), UniqueConstraint{.name = "u",
                                                           .columns = {columnId("t.a")},
                                                           .details = KeyDetails{.descending = {true}}})
            .alterPart<UniqueConstraint>(QStringLiteral("t"),
                                         {.id = Story::partId("t", "u"),
                                          .name = "u",
                                          .columns = {columnId("t.a")},
                                          .details = KeyDetails{.descending = {true}}},
                                         [](UniqueConstraint &unique) {
                                             unique.columns = {columnId("t.b"), columnId("t.a")};
                                             unique.details.edit().descending = {false, true};
                                         }),
        Story(QStringLiteral("checks"), QStringLiteral("t(id pk, a integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5)"))
            .addPart(QStringLiteral("t"), CheckConstraint{.name = "positive", .expression = "a > 0 -- of course"})
            .alterPart<CheckConstraint>(
                QStringLiteral("t"),
                {.id = Story::partId("t", "positive"), .name = "positive", .expression = "a > 0 -- of course"},
                [](CheckConstraint &check) { check.expression = "a >= 0"; })
            .then(AddCheckConstraint{
                t, {.id = Story::partId("t", "col"), .expression = "a < 1000", .column = columnId("t.a")}})
            .then(AddCheckConstraint{t, {.id = Story::partId("t", "tab"), .expression = "a <> id"}})
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("alpha"))
            .then(RenameConstraint{t, {Story::partId("t", "positive"), "positive"}, "not_negative"}),
        Story(QStringLiteral("check_changes_with_the_type"), QStringLiteral("t(id pk, a integer)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.checks.insert({.id = Story::partId("t", "c"), .name = "c", .expression = "a > 0"});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("varchar(9)"))
            .alterPart<CheckConstraint>(QStringLiteral("t"),
                                        {.id = Story::partId("t", "c"), .name = "c", .expression = "a > 0"},
                                        [](CheckConstraint &check) { check.expression = "a <> ''"; }),
        Story(QStringLiteral("json_with_a_check"), QStringLiteral("t(id pk, a json)"))
            .then(AddCheckConstraint{
                t, {.id = Story::partId("t", "c"), .expression = "JSON_LENGTH(a) > 0", .column = columnId("t.a")}}),
        Story(QStringLiteral("foreign_key_changes"), QStringLiteral("r1(id pk)\nr2(id pk)\nt(id pk, r_id -> r1)"))
            .rows(QStringLiteral("INSERT INTO r1 VALUES (1); INSERT INTO r2 VALUES (1); INSERT INTO t VALUES (1, 1)"))
            .alterPart<ForeignKey>(QStringLiteral("t"),
                                   *Story({}, "r1(id pk)\nt(id pk, r_id -> r1)").table("t").foreignKeys.begin(),
                                   [](ForeignKey &key) {
                                       key.referencedTable = tableId("r2");
                                       key.referencedColumns = {columnId("r2.id")};
                                       key.onDelete = ReferenceAction::SetNull;
                                       key.onUpdate = ReferenceAction::Cascade;
                                   }),
        Story(QStringLiteral("foreign_key_renamed"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .then(RenameConstraint{t, {ObjectId::derived(u"t_r_id_fk"), "t_r_id_fk"}, "to_r"}),
        Story(QStringLiteral("foreign_key_replaced_under_its_name"), QStringLiteral("r(id pk)\nt(id pk, a -> r, b)"))
            .then(DropForeignKey{t, {ObjectId::derived(u"t_a_fk"), "t_a_fk"}})
            .then(AddForeignKey{t,
                                [] {
                                    ForeignKey key = keyTo("other", "t.b", "r.id");
                                    key.name = "t_a_fk";
                                    return key;
                                }()}),
        Story(QStringLiteral("two_added_one_dropped_one_changed"),
              QStringLiteral("r(id pk)\nq(id bigint pk)\nt(id pk, a, b, c -> r, d -> r)"))
            .addPart(QStringLiteral("t"), keyTo("fa", "t.a", "r.id"))
            .addPart(QStringLiteral("t"), keyTo("fb", "t.b", "r.id"))
            .then(DropForeignKey{t, {ObjectId::derived(u"t_c_fk"), "t_c_fk"}})
            .then(DropForeignKey{t, {ObjectId::derived(u"t_d_fk"), "t_d_fk"}})
            .setType(QStringLiteral("t.d"), QStringLiteral("bigint"))
            .addPart(QStringLiteral("t"), keyTo("fd", "t.d", "q.id")),
        Story(QStringLiteral("both_sides_change_their_type"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .rows(QStringLiteral("INSERT INTO r VALUES (1); INSERT INTO t VALUES (1, 1)"))
            .setType(QStringLiteral("t.r_id"), QStringLiteral("bigint"))
            .setType(QStringLiteral("r.id"), QStringLiteral("bigint")),
        Story(QStringLiteral("self_reference_changes_its_type"), QStringLiteral("t(id pk, parent_id -> t)"))
            .given([](Schema &schema) {
                for (const char *const name : {"t.id", "t.parent_id"})
                    schema.tables.edit(tableId("t"))->column(columnId(name))->type = DataType::fromText("varchar(36)");
            })
            .rows(QStringLiteral("INSERT INTO t VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', NULL), "
                                 "('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')"))
            .setType(QStringLiteral("t.parent_id"), QStringLiteral("uuid"))
            .setType(QStringLiteral("t.id"), QStringLiteral("uuid")),
        Story(QStringLiteral("column_becomes_a_foreign_key_and_back"),
              QStringLiteral("r(id pk)\nt(id pk, name varchar(9))"))
            .setType(QStringLiteral("t.name"), QStringLiteral("integer"))
            .renameColumn(QStringLiteral("t.name"), QStringLiteral("r_id"))
            .addPart(QStringLiteral("t"), keyTo("f", "t.name", "r.id")),
        Story(QStringLiteral("composite_foreign_key_to_unique"),
              QStringLiteral("p(id pk, a not null, b not null)\nc(id pk, x, y)"))
            .addPart(QStringLiteral("p"), UniqueConstraint{.name = "ab", .columns = {columnId("p.a"), columnId("p.b")}})
            .then(AddForeignKey{{tableId("c"), {}, "c"},
                                {.id = Story::partId("c", "f"),
                                 .columns = {columnId("c.x"), columnId("c.y")},
                                 .referencedTable = tableId("p"),
                                 .referencedColumns = {columnId("p.a"), columnId("p.b")},
                                 .onDelete = ReferenceAction::Cascade}}),
        Story(QStringLiteral("index_under_a_foreign_key"), QStringLiteral("r(id pk)\nt(id pk, a -> r, b)"))
            .then(AddIndex{t, indexOn("ab", {{.column = columnId("t.a")}, {.column = columnId("t.b")}})})
            .then(AddIndex{t, indexOn("only_a", {{.column = columnId("t.a")}})})
            .then(DropIndex{t, {ObjectId::derived(u"ab"), "ab"}})
            .then(DropIndex{t, {ObjectId::derived(u"only_a"), "only_a"}}),
        Story(QStringLiteral("indexes"), QStringLiteral("t(id pk, a text, b integer, c varchar(20), d text)"))
            .then(AddIndex{t, indexOn("i1", {{.column = columnId("t.a"), .descending = true, .prefixLength = 10},
                                             {.column = columnId("t.b")}})})
            .then(AddIndex{
                t, with(indexOn("i2", {{.column = columnId("t.a")}}), [](Index &index) { index.method = "fulltext"; })})
            .then(AddIndex{t, with(indexOn("i3", {{.column = columnId("t.b")}}),
                                   [](Index &index) {
                                       index.unique = true;
                                       index.method = "btree";
                                       index.details.edit() = {.invisible = true, .comment = "only one"};
                                   })})
            .then(AddIndex{t, indexOn("i4", {{.column = columnId("t.c")}})})
            .then(AlterIndex{t, indexOn("i4", {{.column = columnId("t.c")}}),
                             with(indexOn("i4", {{.column = columnId("t.c")}}),
                                  [](Index &index) { index.details.edit().invisible = true; })})
            .then(RenameIndex{t, {ObjectId::derived(u"i1"), "i1"}, "i1 renamed"})
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("alpha"))
            .then(DropIndex{t, {ObjectId::derived(u"i1"), "i1 renamed"}})
            .then(RenameIndex{t, {ObjectId::derived(u"i2"), "i2"}, "i1"}),
        Story(QStringLiteral("swap_index_names"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.indexes.insert(indexOn("ia", {{.column = columnId("t.a")}}));
                            table.indexes.insert(indexOn("ib", {{.column = columnId("t.b")}}));
                        })
            .then(RenameIndex{t, {ObjectId::derived(u"ia"), "ia"}, "x"})
            .then(RenameIndex{t, {ObjectId::derived(u"ib"), "ib"}, "ia"})
            .then(RenameIndex{t, {ObjectId::derived(u"ia"), "x"}, "ib"}),
        Story(QStringLiteral("spatial_index"), QStringLiteral("t(id pk, g text not null)"))
            .givenColumn(QStringLiteral("t.g"), [](Column &column) { column.type = DataType::fromText("point"); })
            .then(AddIndex{t, with(indexOn("where_it_is", {{.column = columnId("t.g")}}),
                                   [](Index &index) { index.method = "spatial"; })}),
        Story(QStringLiteral("key_over_a_shape_that_becomes_bytes"), QStringLiteral("t(id pk, g text not null)"))
            .givenColumn(QStringLiteral("t.g"), [](Column &column) { column.type = DataType::fromText("point"); })
            .givenTable(QStringLiteral("t"),
                        [](Table &table) { table.indexes.insert(indexOn("by_g", {{.column = columnId("t.g")}})); })
            .setType("t.g", "varbinary(100)"),
        Story(QStringLiteral("column_of_an_index_dropped"), QStringLiteral("t(id pk, a integer, b integer)"))
            .givenTable(
                QStringLiteral("t"),
                [](Table &table) {
                    table.indexes.insert(indexOn("ab", {{.column = columnId("t.a")}, {.column = columnId("t.b")}}));
                })
            .then(AlterIndex{t, indexOn("ab", {{.column = columnId("t.a")}, {.column = columnId("t.b")}}),
                             indexOn("ab", {{.column = columnId("t.b")}})})
            .dropColumn(QStringLiteral("t.a")),
        Story(QStringLiteral("order_of_a_key_over_what_was_long"), QStringLiteral("t(id pk, a blob)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.indexes.insert(
                                with(indexOn("down", {{.column = columnId("t.a"), .descending = true}}),
                                     [](Index &index) { index.unique = true; }));
                        })
            .setType(QStringLiteral("t.a"), QStringLiteral("integer")),
        Story(QStringLiteral("first_characters_of_what_becomes_a_text"), QStringLiteral("t(id pk, a integer)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.indexes.insert(indexOn("begin", {{.column = columnId("t.a"), .prefixLength = 4}}));
                        })
            .setType(QStringLiteral("t.a"), QStringLiteral("varchar(20)")),
        Story(QStringLiteral("unnamed_key_to_a_renamed_column_of_its_own_table"), QStringLiteral("t(id pk)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.foreignKeys.insert({.id = Story::partId("t", "f"),
                                                      .columns = {columnId("t.id")},
                                                      .referencedTable = tableId("t"),
                                                      .referencedColumns = {columnId("t.id")}});
                        })
            .renameColumn(QStringLiteral("t.id"), QStringLiteral("number")),
        Story(QStringLiteral("foreign_key_to_a_renamed_column_of_its_own_table"),
              QStringLiteral("t(id pk, parent_id integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, NULL), (2, 1)"))
            .renameColumn(QStringLiteral("t.id"), QStringLiteral("number"))
            .addPart(QStringLiteral("t"), ForeignKey{.name = "parent",
                                                     .columns = {columnId("t.parent_id")},
                                                     .referencedTable = tableId("t"),
                                                     .referencedColumns = {columnId("t.id")}}),
    };
}

} // namespace joinery
