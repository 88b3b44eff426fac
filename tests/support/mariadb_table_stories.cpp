// SPDX-License-Identifier: MIT
#include "tests/support/mariadb_stories.h"

namespace joinery {

namespace {

const char *const shop = "author(id pk auto, name varchar(40) not null)\n"
                         "book(id pk auto, title text not null, price numeric(8,2) default 0, author_id -> author)";
const char *const shopRows = "INSERT INTO author (name) VALUES ('Ursula'), ('Octavia');"
                             "INSERT INTO book (title, price, author_id) VALUES ('The Dispossessed', 12.5, 1),"
                             " ('Kindred', 9, 2), ('Unknown', NULL, NULL);";

Story shopStory(const QString &title)
{
    return Story(title, QLatin1String(shop)).rows(QLatin1String(shopRows));
}

const ObjectReference event{tableId("event"), {}, "event"};

Partition partition(const QString &name, const QString &bound)
{
    return {.id = ObjectId::derived(QStringLiteral("partition ") + name), .name = name, .bound = bound};
}

Story partitioned(const QString &title)
{
    return Story(title, QStringLiteral("event(id bigint not null, year integer not null, kind varchar(9))"))
        .givenTable(QStringLiteral("event"),
                    [](Table &table) {
                        table.options.partitionBy = QStringLiteral("RANGE (year)");
                        table.primaryKey = PrimaryKey{.columns = {columnId("event.id"), columnId("event.year")}};
                        table.partitions.insert(partition("y2025", "VALUES LESS THAN (2026)"));
                        Partition rest = partition("rest", "VALUES LESS THAN MAXVALUE");
                        rest.comment = QStringLiteral("Everything else");
                        table.partitions.insert(rest);
                    })
        .rows(QStringLiteral("INSERT INTO event VALUES (1, 2025, 'a'), (2, 2030, 'b')"));
}

} // namespace

QList<Story> mariadbTableStories()
{
    return {
        Story(QStringLiteral("add_tables"), QString())
            .addTable(QStringLiteral("author(id pk auto, name varchar(40) not null unique)"),
                      [](Table &table) {
                          table.comment = QStringLiteral("Who wrote it");
                          table.columns[1].comment = QStringLiteral("It's their \"own\" name\\");
                      })
            .addTable(QStringLiteral("book(id bigint pk auto, title text not null index, price numeric(8,2) default 0 "
                                     "check price >= 0, published date)"))
            .addTable(QStringLiteral("copy(id pk, book_id bigint -> book)")),
        Story(QStringLiteral("odd_names"), QString())
            .addTable(QStringLiteral("t(id pk)"),
                      [](Table &table) {
                          table.name = QStringLiteral("Order `of` \"things\"");
                          table.columns[0].name = QStringLiteral("select");
                          table.columns.append({.id = columnId("odd"),
                                                .name = QStringLiteral("größe ; -- 'x'"),
                                                .type = DataType::fromText("varchar(9)"),
                                                .defaultValue = DefaultValue::literal(QStringLiteral("it's"))});
                          table.indexes.insert({.id = Story::partId("t", "odd"),
                                                .name = QStringLiteral("Key `x`"),
                                                .parts = {{.column = columnId("odd")}}});
                      }),
        Story(QStringLiteral("circular_foreign_keys"), QString())
            .addTable(QStringLiteral("team(id pk, captain_id -> player, parent_id -> team)"))
            .addTable(QStringLiteral("player(id pk, team_id -> team)")),
        Story(QStringLiteral("drop_circular"), QStringLiteral("team(id pk, captain_id -> player, parent_id -> team)\n"
                                                              "player(id pk, team_id -> team)"))
            .dropTable(QStringLiteral("team"))
            .dropTable(QStringLiteral("player")),
        Story(QStringLiteral("chain_dropped_from_the_wrong_end"),
              QStringLiteral("a(id pk)\nb(id pk, a_id -> a)\nc(id pk, b_id -> b)\nd(id pk, c_id -> c)"))
            .dropTable(QStringLiteral("a"))
            .dropTable(QStringLiteral("b"))
            .dropTable(QStringLiteral("c"))
            .dropTable(QStringLiteral("d")),
        shopStory(QStringLiteral("rename_table_and_column"))
            .renameTable(QStringLiteral("author"), QStringLiteral("person"))
            .renameColumn(QStringLiteral("person.name"), QStringLiteral("full_name"))
            .addColumn(QStringLiteral("person.born"), QStringLiteral("date"))
            .renameColumn(QStringLiteral("person.id"), QStringLiteral("number")),
        shopStory(QStringLiteral("swap_table_names"))
            .renameTable(QStringLiteral("author"), QStringLiteral("x"))
            .renameTable(QStringLiteral("book"), QStringLiteral("author"))
            .renameTable(QStringLiteral("x"), QStringLiteral("book")),
        shopStory(QStringLiteral("unnamed_parts_follow_the_table"))
            .givenTable(QStringLiteral("book"),
                        [](Table &table) {
                            for (const ObjectId id : QList<ObjectId>(table.foreignKeys.ids()))
                                table.foreignKeys.edit(id)->name.clear();
                            table.checks.insert({.id = Story::partId("book", "c"), .expression = "price >= 0"});
                            table.checks.insert({.id = Story::partId("book", "d"),
                                                 .expression = "title <> ''",
                                                 .column = columnId("book.title")});
                            table.uniqueConstraints.insert(
                                {.id = Story::partId("book", "u"), .columns = {columnId("book.price")}});
                        })
            .renameTable(QStringLiteral("book"), QStringLiteral("volume"))
            .renameColumn(QStringLiteral("volume.price"), QStringLiteral("cost"))
            .renameColumn(QStringLiteral("volume.title"), QStringLiteral("name")),
        shopStory(QStringLiteral("options"))
            .alterTable(QStringLiteral("book"),
                        [](Table &table) {
                            table.comment = QStringLiteral("It's for sale");
                            table.options.rowFormat = QStringLiteral("redundant");
                            table.options.parameters = {{QStringLiteral("stats_persistent"), QStringLiteral("1")}};
                        })
            .alterTable(QStringLiteral("author"),
                        [](Table &table) { table.options.rowFormat = QStringLiteral("dynamic"); }),
        Story(QStringLiteral("engine"), QStringLiteral("t(id pk, a text)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'x')"))
            .alterTable(QStringLiteral("t"), [](Table &table) { table.options.engine = QStringLiteral("MyISAM"); }),
        Story(QStringLiteral("system_versioning"), QStringLiteral("t(id pk, a varchar(9), b integer)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'x', 2)"))
            .alterTable(QStringLiteral("t"), [](Table &table) { table.options.systemVersioned = true; })
            .addColumn(QStringLiteral("t.c"), QStringLiteral("integer"))
            .alterColumn(QStringLiteral("t.b"),
                         [](Column &column) {
                             column.details.edit().options = {{QStringLiteral("without system versioning"), QString()}};
                         })
            .then(DropColumn{{tableId("t"), {}, "t"}, {columnId("t.a"), "a"}})
            .losesRows(),
        Story(QStringLiteral("partitions_made"), QString())
            .addTable(
                QStringLiteral("event(id bigint not null, year integer not null)"),
                [](Table &table) {
                    table.options.partitionBy = QStringLiteral("LIST (year)");
                    table.partitions = {partition("odd", "VALUES IN (2025, 2027)"), partition("other", "DEFAULT")};
                })
            .addTable(QStringLiteral("spread(id pk)"),
                      [](Table &table) { table.options.partitionBy = QStringLiteral("HASH (id) PARTITIONS 4"); }),
        partitioned(QStringLiteral("change_partitions"))
            .then(AddPartition{event, partition("y2024", "VALUES LESS THAN (2025)")})
            .then(RenamePartition{event, {ObjectId::derived(u"partition y2025"), "y2025"}, "year_2025"})
            .addColumn(QStringLiteral("event.place"), QStringLiteral("text"))
            .then(AlterPartition{event, partition("y2024", "VALUES LESS THAN (2025)"),
                                 [] {
                                     Partition wider = partition("y2024", "VALUES LESS THAN (2024)");
                                     wider.comment = QStringLiteral("Long ago");
                                     return wider;
                                 }()})
            .then(DropPartition{event, {ObjectId::derived(u"partition rest"), "rest"}})
            .then(AddPartition{event, partition("y2030", "VALUES LESS THAN (2031)")})
            .losesRows(),
        partitioned(QStringLiteral("partitioning_taken_away"))
            .then(DropPartition{event, {ObjectId::derived(u"partition rest"), "rest"}})
            .then(DropPartition{event, {ObjectId::derived(u"partition y2025"), "y2025"}})
            .alterTable(QStringLiteral("event"), [](Table &table) { table.options.partitionBy.clear(); }),
        partitioned(QStringLiteral("partition_column_renamed"))
            .renameColumn(QStringLiteral("event.kind"), QStringLiteral("sort"))
            .renameColumn(QStringLiteral("event.year"), QStringLiteral("happened")),
        Story(QStringLiteral("all_columns_replaced"), QStringLiteral("t(a integer, b text)\nu(id pk)"))
            .rows(QStringLiteral("INSERT INTO t VALUES (1, 'x')"))
            .losesRows()
            .dropColumn(QStringLiteral("t.a"))
            .dropColumn(QStringLiteral("t.b"))
            .addColumn(QStringLiteral("u.v"), QStringLiteral("text"))
            .addColumn(QStringLiteral("t.c"), QStringLiteral("text")),
    };
}

} // namespace joinery
