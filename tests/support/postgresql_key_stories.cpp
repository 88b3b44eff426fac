// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

namespace joinery {

namespace {

Index indexOn(const QString &name, const QList<IndexPart> &parts)
{
    return {.id = ObjectId::derived(name), .name = name, .parts = parts};
}

/** An index over expressions of t.a. */
Index countedIndex(const QMap<QString, QString> &options)
{
    Index index = indexOn("i", {{.column = columnId("t.a")}, {.expression = "lower(a)"}, {.expression = "length(a)"}});
    index.details.edit().options = options;
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

} // namespace

QList<Story> postgresqlKeyStories()
{
    const ObjectReference t{tableId("t"), {}, "t"};
    return {
        Story(QStringLiteral("primary_key_moves"), QStringLiteral("t(id pk, code text, v text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'a', NULL)"))
            .setPrimaryKey(QStringLiteral("t"), {"code"})
            .setPrimaryKey(QStringLiteral("t"), {"id", "code"}, QStringLiteral("both"))
            .setPrimaryKey(QStringLiteral("t"), {}),
        Story(QStringLiteral("primary_key_under_foreign_keys"),
              QStringLiteral("p(id pk, code text not null)\nc(id pk, p_id -> p)"))
            .rows(QStringLiteral("INSERT INTO p VALUES (1, 'a'); INSERT INTO c VALUES (1, 1)"))
            .setPrimaryKey(QStringLiteral("p"), {})
            .addPart(QStringLiteral("p"),
                     UniqueConstraint{.name = "p_id", .columns = {columnId("p.id")}, .nullsNotDistinct = true})
            .setPrimaryKey(QStringLiteral("p"), {"code"}),
        Story(QStringLiteral("unique_constraints"), QStringLiteral("t(id pk, a text, b text)"))
            .addPart(QStringLiteral("t"), UniqueConstraint{.name = "u1", .columns = {columnId("t.a"), columnId("t.b")}})
            .then(RenameConstraint{t, {Story::partId("t", "u1"), "u1"}, "u2"})
            .alterPart<UniqueConstraint>(
                QStringLiteral("t"),
                {.id = Story::partId("t", "u1"), .name = "u2", .columns = {columnId("t.a"), columnId("t.b")}},
                [](UniqueConstraint &unique) {
                    unique.columns = {columnId("t.a")};
                    unique.nullsNotDistinct = true;
                    unique.details.edit() = {.deferral = Deferral::DeferrableInitiallyDeferred,
                                             .include = {columnId("t.b")},
                                             .comment = "only one"};
                }),
        Story(QStringLiteral("included_in_a_key_in_use"), QStringLiteral("a(id pk, n varchar(10))\nb(id pk, a -> a)"))
            .givenTable(QStringLiteral("a"),
                        [](Table &table) { table.primaryKey->details.edit().include = {columnId("a.n")}; })
            .rows(QStringLiteral("INSERT INTO a VALUES (1, 'x'); INSERT INTO b VALUES (2, 1)"))
            .setType(QStringLiteral("a.n"), QStringLiteral("text")),
        Story(QStringLiteral("checks"), QStringLiteral("t(id pk, a integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5)"))
            .addPart(QStringLiteral("t"), CheckConstraint{.name = "positive", .expression = "a > 0 -- of course"})
            .alterPart<CheckConstraint>(
                QStringLiteral("t"),
                {.id = Story::partId("t", "positive"), .name = "positive", .expression = "a > 0 -- of course"},
                [](CheckConstraint &check) { check.expression = "a >= 0"; })
            .then(AddCheckConstraint{t,
                                     {.id = Story::partId("t", "nv"),
                                      .expression = "a < 1000",
                                      .enforcement = Enforcement::NotValid,
                                      .noInherit = true}})
            .alterPart<CheckConstraint>(QStringLiteral("t"),
                                        {.id = Story::partId("t", "nv"),
                                         .expression = "a < 1000",
                                         .enforcement = Enforcement::NotValid,
                                         .noInherit = true},
                                        [](CheckConstraint &check) { check.enforcement = Enforcement::Enforced; }),
        Story(QStringLiteral("check_changes_with_the_type"), QStringLiteral("t(id pk, a integer)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            table.checks.insert({.id = Story::partId("t", "c"), .name = "c", .expression = "a > 0"});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 5)"))
            .setType(QStringLiteral("t.a"), QStringLiteral("text"))
            .alterPart<CheckConstraint>(QStringLiteral("t"),
                                        {.id = Story::partId("t", "c"), .name = "c", .expression = "a > 0"},
                                        [](CheckConstraint &check) { check.expression = "a <> ''"; }),
        Story(QStringLiteral("foreign_key_changes"), QStringLiteral("r1(id pk)\nr2(id pk)\nt(id pk, r_id -> r1)"))
            .rows(QStringLiteral("INSERT INTO r1 VALUES (1); INSERT INTO r2 VALUES (1); INSERT INTO t VALUES (1, 1)"))
            .alterPart<ForeignKey>(QStringLiteral("t"),
                                   *Story({}, "r1(id pk)\nt(id pk, r_id -> r1)").table("t").foreignKeys.begin(),
                                   [](ForeignKey &key) {
                                       key.referencedTable = tableId("r2");
                                       key.referencedColumns = {columnId("r2.id")};
                                       key.onDelete = ReferenceAction::SetNull;
                                       key.setColumns = {columnId("t.r_id")};
                                       key.onUpdate = ReferenceAction::Cascade;
                                       key.match = "FULL";
                                       key.deferral = Deferral::DeferrableInitiallyDeferred;
                                   }),
        Story(QStringLiteral("foreign_key_deferral_in_place"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .alterPart<ForeignKey>(QStringLiteral("t"),
                                   *Story({}, "r(id pk)\nt(id pk, r_id -> r)").table("t").foreignKeys.begin(),
                                   [](ForeignKey &key) {
                                       key.deferral = Deferral::DeferrableInitiallyImmediate;
                                       key.comment = QStringLiteral("later");
                                   }),
        Story(QStringLiteral("two_added_one_dropped_one_changed"),
              QStringLiteral("r(id pk)\nt(id pk, a, b, c -> r, d -> r)"))
            .addPart(QStringLiteral("t"), keyTo("fa", "t.a", "r.id"))
            .addPart(QStringLiteral("t"), keyTo("fb", "t.b", "r.id"))
            .then(DropForeignKey{t, {ObjectId::derived(u"t_c_fk"), "t_c_fk"}})
            .setType(QStringLiteral("t.d"), QStringLiteral("bigint")),
        Story(QStringLiteral("both_sides_change_their_type"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .rows(QStringLiteral("INSERT INTO r VALUES (1); INSERT INTO t VALUES (1, 1)"))
            .setType(QStringLiteral("t.r_id"), QStringLiteral("text"))
            .setType(QStringLiteral("r.id"), QStringLiteral("text")),
        Story(QStringLiteral("not_valid_foreign_key"), QStringLiteral("r(id pk)\nt(id pk, r_id)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 99)"))
            .then(AddForeignKey{t,
                                {.id = Story::partId("t", "f"),
                                 .columns = {columnId("t.r_id")},
                                 .referencedTable = tableId("r"),
                                 .enforcement = Enforcement::NotValid}}),
        Story(QStringLiteral("composite_foreign_key_to_unique"),
              QStringLiteral("p(id pk, a not null, b not null)\nc(id pk, x, y)"))
            .addPart(QStringLiteral("p"), UniqueConstraint{.name = "ab", .columns = {columnId("p.a"), columnId("p.b")}})
            .then(AddForeignKey{{tableId("c"), {}, "c"},
                                {.id = Story::partId("c", "f"),
                                 .columns = {columnId("c.y"), columnId("c.x")},
                                 .referencedTable = tableId("p"),
                                 .referencedColumns = {columnId("p.b"), columnId("p.a")},
                                 .onDelete = ReferenceAction::Cascade}}),
        Story(QStringLiteral("indexes"), QStringLiteral("t(id pk, a text, b integer, c integer[], d text)"))
            .then(AddIndex{t, indexOn("i1", {{.column = columnId("t.a"),
                                              .collation = "C",
                                              .descending = true,
                                              .nulls = NullsOrder::Last,
                                              .operatorClass = "text_pattern_ops"},
                                             {.expression = "lower(d)"}})})
            .then(AddIndex{t, indexOn("i2", {{.column = columnId("t.c")}})})
            .then(AlterIndex{t, indexOn("i2", {{.column = columnId("t.c")}}),
                             [] {
                                 Index index = indexOn("i2", {{.column = columnId("t.c")}});
                                 index.method = "gin";
                                 return index;
                             }()})
            .then(AddIndex{t,
                           [] {
                               Index index = indexOn("i3", {{.column = columnId("t.b")}});
                               index.unique = true;
                               index.where = "a IS NOT NULL";
                               index.details.edit() = {.include = {columnId("t.a")},
                                                       .nullsNotDistinct = true,
                                                       .comment = "partly",
                                                       .options = {{"fillfactor", "70"}}};
                               return index;
                           }()})
            .then(RenameIndex{t, {ObjectId::derived(u"i1"), "i1"}, "i1 renamed"})
            .renameColumn(QStringLiteral("t.a"), QStringLiteral("alpha"))
            .then(DropIndex{t, {ObjectId::derived(u"i1"), "i1 renamed"}}),
        Story(QStringLiteral("index_parameters_in_place"), QStringLiteral("t(id pk, a text)"))
            .then(AddIndex{t, indexOn("i", {{.column = columnId("t.a")}})})
            .then(AlterIndex{t, indexOn("i", {{.column = columnId("t.a")}}),
                             [] {
                                 Index index = indexOn("i", {{.column = columnId("t.a")}});
                                 index.details.edit() = {.comment = "half", .options = {{"fillfactor", "50"}}};
                                 return index;
                             }()}),
        Story(QStringLiteral("index_statistics"), QStringLiteral("t(id pk, a text)"))
            .then(AddIndex{t, countedIndex({{"statistics", "2=500, 3=0"}, {"fillfactor", "50"}})})
            .then(AlterIndex{t, countedIndex({{"statistics", "2=500, 3=0"}, {"fillfactor", "50"}}),
                             countedIndex({{"statistics", "3=70"}, {"fillfactor", "50"}})}),
        Story(QStringLiteral("exclusion"), QStringLiteral("booking(id pk, room, during text)"))
            .givenColumn(QStringLiteral("booking.during"),
                         [](Column &column) { column.type = DataType::fromText("tsrange"); })
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::Extension, "btree_gist", {}));
            })
            .then(AddExclusionConstraint{
                {tableId("booking"), {}, "booking"},
                {.id = Story::partId("booking", "e"),
                 .method = "gist",
                 .parts = {{{.column = columnId("booking.room")}, "="}, {{.column = columnId("booking.during")}, "&&"}},
                 .where = "room > 0"}})
            .renameColumn(QStringLiteral("booking.room"), QStringLiteral("place")),
        Story(QStringLiteral("foreign_key_changed_and_dropped"), QStringLiteral("r(id pk)\nt(id pk, r_id -> r)"))
            .alterPart<ForeignKey>(QStringLiteral("t"),
                                   *Story({}, "r(id pk)\nt(id pk, r_id -> r)").table("t").foreignKeys.begin(),
                                   [](ForeignKey &key) { key.deferral = Deferral::DeferrableInitiallyImmediate; })
            .then(DropForeignKey{t, {ObjectId::derived(u"t_r_id_fk"), "t_r_id_fk"}}),
        Story(QStringLiteral("values_of_keys_become_the_same"), QStringLiteral("t(id pk, a numeric(5), b text)"))
            .givenTable(QStringLiteral("t"),
                        [](Table &table) {
                            Index index = indexOn("by_a", {{.column = columnId("t.a")}});
                            index.unique = true;
                            table.indexes.insert(index);
                            table.uniqueConstraints.insert({.id = Story::partId("t", "u"),
                                                            .name = "u",
                                                            .columns = {columnId("t.a"), columnId("t.b")}});
                        })
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 0, '1'), (2, 1, 'x')"))
            .losesRows()
            .setType(QStringLiteral("t.a"), QStringLiteral("boolean"))
            .setType(QStringLiteral("t.b"), QStringLiteral("char(3)")),
    };
}

} // namespace joinery
