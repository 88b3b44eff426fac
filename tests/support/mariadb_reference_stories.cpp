// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

namespace joinery {

namespace {

const QString linked = QStringLiteral("p(id pk, n varchar(9), b integer)\nc(id pk, p_id -> p.id, n varchar(9))");
const QString linkedRows = QStringLiteral("INSERT INTO p VALUES (1, '1', 2); INSERT INTO c VALUES (1, 1, '3')");

ForeignKey keyOf(const Story &story, const QString &table)
{
    return *story.table(table).foreignKeys.begin();
}

void nameKey(Schema &schema, const QString &table, const QString &name)
{
    Table &edited = *schema.tables.edit(tableId(table));
    edited.foreignKeys.edit(edited.foreignKeys.ids().first())->name = name;
}

/** The foreign key of `c` has a name, which no rename of its columns changes. */
Story ofLinked(const QString &title)
{
    return Story(title, linked).given([](Schema &schema) { nameKey(schema, "c", "leads_up"); }).rows(linkedRows);
}

Story withoutKey(Story story, const QString &table)
{
    const ForeignKey key = keyOf(story, table);
    return story.then(DropForeignKey{story.reference(table), {key.id, key.name}});
}

} // namespace

QList<Story> mariadbReferenceStories()
{
    const auto otherEngine = [](Table &table) { table.options.engine = "MyISAM"; };
    const Story cut = withoutKey(ofLinked("foreign_key_dropped_with_another_engine"), "c").alterTable("c", otherEngine);
    const Story itself = withoutKey(Story("foreign_key_to_itself_dropped_with_another_engine", "t(id pk, up -> t.id)")
                                        .rows("INSERT INTO t VALUES (1, 1)"),
                                    "t")
                             .alterTable("t", otherEngine);
    const Story given = withoutKey(ofLinked("foreign_key_gives_its_name_to_a_check"), "c")
                            .addPart("c", CheckConstraint{.name = "leads_up", .expression = "p_id > 0"});
    const Story spread =
        withoutKey(ofLinked("foreign_key_dropped_with_partitions"), "c").alterTable("c", [](Table &table) {
            table.options.partitionBy = "HASH (id) PARTITIONS 2";
        });
    return {
        ofLinked("column_under_a_foreign_key_renamed_with_a_check")
            .renameColumn("p.id", "number")
            .addPart("p", CheckConstraint{.name = "some", .expression = "n <> 'q'"}),
        ofLinked("column_under_a_foreign_key_renamed_with_another_type")
            .renameColumn("p.id", "number")
            .setType("p.n", "integer"),
        ofLinked("column_under_a_foreign_key_renamed_with_its_check")
            .givenTable("p",
                        [](Table &table) {
                            table.checks.insert({.id = Story::partId("p", "c"), .expression = "id > 0 AND b > 0"});
                        })
            .renameColumn("p.id", "number"),
        ofLinked("column_of_a_foreign_key_renamed_with_another_type")
            .renameColumn("c.p_id", "parent")
            .setType("c.n", "integer"),
        ofLinked("both_ends_of_a_foreign_key_renamed")
            .renameColumn("p.id", "number")
            .setType("p.n", "integer")
            .renameColumn("c.p_id", "number")
            .addColumn("c.twice", "integer",
                       [](Column &column) {
                           column.generated = Generated{"number * 2", true};
                       })
            .setType("c.n", "integer"),
        Story("both_ends_of_a_foreign_key_to_itself_renamed", "t(id pk, up -> t.id, n varchar(9))")
            .given([](Schema &schema) { nameKey(schema, "t", "leads_up"); })
            .rows("INSERT INTO t VALUES (1, 1, '1')")
            .renameColumn("t.id", "joinery_swap")
            .renameColumn("t.up", "id")
            .renameColumn("t.joinery_swap", "up")
            .setType("t.n", "integer"),
        ofLinked("column_under_a_foreign_key_takes_the_name_of_a_dropped_one")
            .dropColumn("p.b")
            .renameColumn("p.id", "b")
            .setType("p.n", "integer")
            .losesRows(),
        cut,
        itself,
        spread,
        given,
        Story("texts_of_a_foreign_key_get_longer",
              "p(id pk, u varchar(10) not null unique)\nc(id pk, f varchar(99) -> p.u)")
            .rows("INSERT INTO p VALUES (1, 'a'); INSERT INTO c VALUES (1, 'a')")
            .setType("p.u", "varchar(20)")
            .setType("c.f", "char(15)"),
        Story("foreign_key_over_what_is_computed", "p(id pk)\nc(id pk, n integer, f -> p.id)")
            .givenColumn("c.f",
                         [](Column &column) {
                             column.generated = Generated{"n + 1", false};
                         })
            .rows("INSERT INTO p VALUES (2); INSERT INTO c (id, n) VALUES (1, 1)")
            .alterColumn("c.f",
                         [](Column &column) {
                             column.generated = Generated{"1 + n", false};
                         })
            .renameColumn("c.n", "m"),
    };
}

} // namespace joinery
