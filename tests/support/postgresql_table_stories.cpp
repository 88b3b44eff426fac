// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_stories.h"

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

void countsAsSerial(Column &column)
{
    column.autoIncrement = true;
    column.details.edit().identity.style = Identity::Style::Serial;
}

Partition partition(const QString &name, const QString &bound)
{
    return {.id = ObjectId::derived(QStringLiteral("partition ") + name), .name = name, .bound = bound};
}

Story partitioned(const QString &title)
{
    return Story(title, QStringLiteral("event(id bigint not null, happened date not null, kind text)"))
        .givenTable(QStringLiteral("event"),
                    [](Table &table) {
                        table.options.partitionBy = QStringLiteral("RANGE (happened)");
                        table.primaryKey = PrimaryKey{.columns = {columnId("event.id"), columnId("event.happened")}};
                        table.partitions.insert(
                            partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"));
                        Partition rest = partition("event_rest", "DEFAULT");
                        rest.comment = QStringLiteral("Everything else");
                        table.partitions.insert(rest);
                    })
        .rows(QStringLiteral("INSERT INTO event VALUES (1, '2025-03-01', 'a'), (2, '2030-01-01', 'b')"));
}

Partition eventsOf2025(const QMap<QString, QString> &parameters)
{
    Partition result = partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')");
    result.parameters = parameters;
    return result;
}

Operation changeEventsOf2025(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    return AlterPartition{{tableId("event"), {}, "event"}, eventsOf2025(before), eventsOf2025(after)};
}

/** The partitioned table, of which the one of 2025 has more of its own. */
Story partitionedWith(const QString &title, const QMap<QString, QString> &parameters)
{
    return partitioned(title).givenTable(QStringLiteral("event"), [&](Table &table) {
        table.partitions.edit(ObjectId::derived(u"partition event_2025"))->parameters = parameters;
    });
}

/** The story with an index over the column n of the table. */
Story withIndex(Story story, const QString &table, const QString &index)
{
    return story.givenTable(table, [&](Table &found) {
        found.indexes.insert(
            {.id = Story::partId(table, index), .name = index, .parts = {{.column = found.columns.constLast().id}}});
    });
}

} // namespace

QList<Story> postgresqlTableStories()
{
    return {
        Story(QStringLiteral("add_tables"), QString())
            .addTable(QStringLiteral("author(id pk auto, name varchar(40) not null unique)"),
                      [](Table &table) {
                          table.comment = QStringLiteral("Who wrote it");
                          table.columns[1].comment = QStringLiteral("It's their \"own\" name\\");
                      })
            .addTable(QStringLiteral("book(id bigint pk auto, title text not null index, price numeric(8,2) default 0 "
                                     "check price >= 0, published date, author_id -> author)")),
        Story(QStringLiteral("two_keys_over_the_same_columns"), QString())
            .addTable(QStringLiteral("t(id pk, code text unique)"),
                      [](Table &table) {
                          for (const char *name : {"again", "and_again"})
                              table.uniqueConstraints.insert(
                                  {.id = Story::partId("t", name), .name = name, .columns = {columnId("t.id")}});
                          table.uniqueConstraints.insert({.id = Story::partId("t", "code_again"),
                                                          .name = "code_again",
                                                          .columns = {columnId("t.code")}});
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
            .addColumn(QStringLiteral("person.born"), QStringLiteral("date")),
        Story(QStringLiteral("rename_follows_names_nobody_gave"), QStringLiteral("book(id pk, isbn text, pages)"))
            .givenTable(QStringLiteral("book"),
                        [](Table &table) {
                            table.uniqueConstraints.insert(
                                {.id = Story::partId("book", "u"), .columns = {columnId("book.isbn")}});
                            table.checks.insert({.id = Story::partId("book", "c"), .expression = "pages > 0"});
                        })
            .renameTable(QStringLiteral("book"), QStringLiteral("volume"))
            .renameColumn(QStringLiteral("volume.isbn"), QStringLiteral("code"))
            .renameColumn(QStringLiteral("volume.pages"), QStringLiteral("leaves")),
        Story(QStringLiteral("swap_table_names"), QStringLiteral("a(id pk, x text)\nb(id pk, y text)"))
            .renameTable(QStringLiteral("a"), QStringLiteral("joinery_swap"))
            .renameTable(QStringLiteral("b"), QStringLiteral("a"))
            .renameTable(QStringLiteral("joinery_swap"), QStringLiteral("b")),
        withIndex(
            Story(QStringLiteral("unnamed_key_changes_places_with_an_index"), QStringLiteral("a(id pk, n integer)")),
            QStringLiteral("a"), QStringLiteral("b_pkey"))
            .renameTable(QStringLiteral("a"), QStringLiteral("b"))
            .then(RenameIndex{{tableId("a"), {}, "b"}, {Story::partId("a", "b_pkey"), "b_pkey"}, "a_pkey"}),
        withIndex(Story(QStringLiteral("unnamed_key_meets_an_index_of_another"),
                        QStringLiteral("a(id pk)\nc(id pk, n integer)")),
                  QStringLiteral("c"), QStringLiteral("b_pkey"))
            .renameTable(QStringLiteral("a"), QStringLiteral("b"))
            .then(RenameIndex{{tableId("c"), {}, "c"}, {Story::partId("c", "b_pkey"), "b_pkey"}, "a_pkey"}),
        Story(QStringLiteral("unnamed_keys_meet_tables"), QStringLiteral("b(id pk)\na_pkey(id pk)"))
            .renameTable(QStringLiteral("b"), QStringLiteral("a"))
            .renameTable(QStringLiteral("a_pkey"), QStringLiteral("b_pkey")),
        Story(QStringLiteral("unnamed_key_dropped_before_its_name_is_free"), QStringLiteral("b(id pk)\na_pkey(id pk)"))
            .renameTable(QStringLiteral("b"), QStringLiteral("a"))
            .setPrimaryKey(QStringLiteral("a"), {})
            .renameTable(QStringLiteral("a_pkey"), QStringLiteral("c")),
        Story(QStringLiteral("table_added_before_the_name_of_its_key_is_free"), QStringLiteral("a_pkey(id pk)"))
            .addTable(QStringLiteral("a(id pk, parent_id -> a)"))
            .renameTable(QStringLiteral("a_pkey"), QStringLiteral("c")),
        withIndex(Story(QStringLiteral("unnamed_key_moves_to_where_an_index_was"),
                        QStringLiteral("t(id pk)\nu(id pk, n integer)")),
                  QStringLiteral("u"), QStringLiteral("t_pkey"))
            .given([](Schema &schema) { schema.tables.edit(tableId("u"))->nameSpace = QStringLiteral("store"); })
            .moveTable(QStringLiteral("t"), QStringLiteral("store"))
            .then(RenameIndex{{tableId("u"), "store", "u"}, {Story::partId("u", "t_pkey"), "t_pkey"}, "u_by_n"}),
        Story(QStringLiteral("odd_names"), QString())
            .addTable(QStringLiteral("t(id pk)"),
                      [](Table &table) {
                          table.name = QStringLiteral("Order \"x\" it's");
                          table.columns[0].name = QStringLiteral("größe");
                          Column select{
                              .id = columnId("t.select"), .name = "select", .type = DataType::fromText("text")};
                          select.defaultValue = DefaultValue::literal(QStringLiteral("it's a \\ \"mix\""));
                          table.columns.append(select);
                          table.indexes.insert(
                              {.id = Story::partId("t", "i"), .name = "Mixed Case", .parts = {{.column = select.id}}});
                      })
            .renameColumn(QStringLiteral("Order \"x\" it's.select"), QStringLiteral("表")),
        Story(QStringLiteral("move_between_namespaces"), QLatin1String(shop))
            .rows(QLatin1String(shopRows))
            .moveTable(QStringLiteral("book"), QStringLiteral("archive"))
            .addColumn(QStringLiteral("archive.book.isbn"), QStringLiteral("text"))
            .moveTable(QStringLiteral("author"), QStringLiteral("archive"))
            .moveTable(QStringLiteral("archive.author"), QString()),
        Story(QStringLiteral("same_name_in_two_namespaces"), QString())
            .addTable(QStringLiteral("log(id pk, line text index)"))
            .addTable(QStringLiteral("log(id pk, line text)"),
                      [](Table &table) {
                          table.id = ObjectId::derived(u"other log");
                          table.nameSpace = QStringLiteral("audit");
                          table.indexes.insert({.id = Story::partId("audit.log", "i"),
                                                .name = "log_line_index",
                                                .parts = {{.column = columnId("log.line")}}});
                      })
            .dropPart<Index>(QStringLiteral("audit.log"), QStringLiteral("i")),
        Story(QStringLiteral("table_options"), QStringLiteral("cache(id pk, body text)"))
            .alterTable(QStringLiteral("cache"),
                        [](Table &table) {
                            table.options.unlogged = true;
                            table.options.parameters = {{"fillfactor", "70"},
                                                        {"autovacuum_enabled", "false"},
                                                        {"row_level_security", "forced"},
                                                        {"replica_identity", "full"}};
                            table.comment = QStringLiteral("Gone after a crash");
                        })
            .alterTable(QStringLiteral("cache"),
                        [](Table &table) {
                            table.options.parameters = {{"fillfactor", "80"}};
                        }),
        Story(QStringLiteral("rows_lie_by_an_index_that_is_to_come"), QStringLiteral("log(id pk, line not null)"))
            .alterTable(QStringLiteral("log"),
                        [](Table &table) {
                            table.options.parameters = {{"cluster_on", "by_line"}, {"replica_identity", "by_line"}};
                        })
            .addPart(QStringLiteral("log"),
                     Index{.name = "by_line", .unique = true, .parts = {{.column = columnId("log.line")}}}),
        Story(QStringLiteral("inheritance"), QStringLiteral("event(id pk, name text)\n"
                                                            "loud_event(id not null, name text, volume)"))
            .givenTable(QStringLiteral("loud_event"),
                        [](Table &table) { table.options.inherits = QStringLiteral("event"); })
            .addColumn(QStringLiteral("event.place"), QStringLiteral("text"))
            .addColumn(QStringLiteral("loud_event.place"), QStringLiteral("text"))
            .alterTable(QStringLiteral("loud_event"), [](Table &table) { table.options.inherits.clear(); })
            .losesRows(),
        Story(QStringLiteral("parent_renamed"), QStringLiteral("base(id, name text)\nkid(id, name text, size)"))
            .givenTable(QStringLiteral("kid"), [](Table &table) { table.options.inherits = QStringLiteral("base"); })
            .rows(QStringLiteral("INSERT INTO kid VALUES (1, 'a', 2)"))
            .renameTable(QStringLiteral("base"), QStringLiteral("Full base"))
            .moveTable(QStringLiteral("Full base"), QStringLiteral("old"))
            .alterTable(QStringLiteral("kid"), [](Table &table) { table.options.inherits.clear(); }),
        Story(QStringLiteral("parent_and_heir_get_a_column"), QStringLiteral("base(id)\nkid(id, size)"))
            .rows(QStringLiteral("INSERT INTO kid VALUES (1, 2)"))
            .addColumn(QStringLiteral("base.name"), QStringLiteral("text"))
            .alterTable(QStringLiteral("kid"), [](Table &table) { table.options.inherits = QStringLiteral("base"); })
            .addColumn(QStringLiteral("kid.name"), QStringLiteral("text")),
        Story(QStringLiteral("linked_tables_are_unlogged"), QStringLiteral("author(id pk, best, editor -> author)\n"
                                                                           "book(id pk, author_id -> author)"))
            .givenTable(QStringLiteral("author"),
                        [](Table &table) {
                            table.foreignKeys.insert({.id = Story::partId("author", "best"),
                                                      .columns = {columnId("author.best")},
                                                      .referencedTable = tableId("book")});
                        })
            .rows(QStringLiteral("INSERT INTO author VALUES (1, NULL, 1); INSERT INTO book VALUES (2, 1);"
                                 "UPDATE author SET best = 2"))
            .alterTable(QStringLiteral("author"), [](Table &table) { table.options.unlogged = true; })
            .alterTable(QStringLiteral("book"), [](Table &table) { table.options.unlogged = true; }),
        Story(QStringLiteral("counting_after_a_renamed_table"), QStringLiteral("a(id int not null)"))
            .givenColumn(QStringLiteral("a.id"), countsAsSerial)
            .rows(QStringLiteral("INSERT INTO a VALUES (DEFAULT), (DEFAULT)"))
            .renameTable(QStringLiteral("a"), QStringLiteral("b"))
            .addTable(QStringLiteral("a(id int not null)"),
                      [](Table &table) { table.id = ObjectId::derived(u"new a"); })
            .alterColumn(QStringLiteral("a.id"), countsAsSerial),
        Story(QStringLiteral("create_partitioned"), QString())
            .addTable(QStringLiteral("event(id bigint not null, happened date not null, kind text)"),
                      [](Table &table) {
                          table.options.partitionBy = QStringLiteral("RANGE (happened)");
                          Partition year = partition("event_2025", "FROM ('2025-01-01') TO ('2026-01-01')");
                          year.partitionBy = QStringLiteral("LIST (kind)");
                          year.nameSpace = QStringLiteral("old");
                          Partition part = partition("event_2025_a", "FOR VALUES IN ('a')");
                          part.parent = year.id;
                          part.parameters = {{"fillfactor", "90"}};
                          table.partitions = {year, part};
                          table.indexes.insert({.id = Story::partId("event", "k"),
                                                .name = "event_kind",
                                                .parts = {{.column = columnId("event.kind")}}});
                      }),
        partitioned(QStringLiteral("partition_with_things_of_its_own"))
            .given([](Schema &schema) {
                using Kind = DefinitionObject::Kind;
                DefinitionObject body = objectOf(Kind::Function, "look",
                                                 "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$");
                body.signature = QStringLiteral("()");
                schema.objects.insert(body);
                for (const char *partition : {"event_2025", "event_rest"}) {
                    DefinitionObject trigger =
                        objectOf(Kind::Trigger, partition,
                                 QStringLiteral("BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION look()")
                                     .arg(QLatin1String(partition)));
                    trigger.table = tableId("event");
                    trigger.comment = QStringLiteral("On it alone");
                    schema.objects.insert(trigger);
                }
                DefinitionObject index = objectOf(Kind::Index, "by_kind", "CLUSTERED ON event_2025 (lower(kind))");
                index.table = tableId("event");
                schema.objects.insert(index);
                schema.objects.insert(objectOf(Kind::View, "seen", "AS SELECT id, kind FROM event_rest"));
            })
            .then(RenameObject{
                DefinitionObject::Kind::Trigger, {Story::objectId("event_2025"), {}, "event_2025"}, "looks", {}})
            .then(DropObject{DefinitionObject::Kind::Trigger, {Story::objectId("event_rest"), {}, "event_rest"}})
            .replaceObject("by_kind", "ON event_2025 (kind DESC) WHERE (id > 0)")
            .renameColumn("event.kind", "sort")
            .setType("event.sort", "varchar(40)")
            .then(AlterPartition{{tableId("event"), {}, "event"},
                                 partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"),
                                 [] {
                                     Partition own =
                                         partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')");
                                     own.parameters = {{"row_level_security", "forced"},
                                                       {"replica_identity", "full"},
                                                       {"unlogged", "true"}};
                                     return own;
                                 }()}),
        partitioned(QStringLiteral("partition_renamed_under_its_trigger"))
            .given([](Schema &schema) {
                using Kind = DefinitionObject::Kind;
                DefinitionObject body = objectOf(Kind::Function, "look",
                                                 "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$");
                body.signature = QStringLiteral("()");
                schema.objects.insert(body);
                DefinitionObject trigger = objectOf(Kind::Trigger, "looks",
                                                    "BEFORE INSERT ON event_2025 FOR EACH ROW EXECUTE FUNCTION look()");
                trigger.table = tableId("event");
                schema.objects.insert(trigger);
            })
            .then(RenamePartition{{tableId("event"), {}, "event"},
                                  {ObjectId::derived(u"partition event_2025"), "event_2025"},
                                  "event_of_2025"})
            .replaceObject("looks", "BEFORE INSERT ON event_of_2025 FOR EACH ROW EXECUTE FUNCTION look()"),
        partitioned(QStringLiteral("partition_renamed_under_a_view"))
            .given([](Schema &schema) {
                schema.objects.insert(objectOf(DefinitionObject::Kind::View, "seen",
                                               "AS SELECT event_2025.id, e.kind FROM event_2025 JOIN event_rest e ON "
                                               "e.id = event_2025.id"));
            })
            .then(RenamePartition{{tableId("event"), {}, "event"},
                                  {ObjectId::derived(u"partition event_2025"), "event_2025"},
                                  "event_of_2025"})
            .setType("event.kind", "varchar(40)"),
        withIndex(partitioned(QStringLiteral("partition_with_keys_of_its_own")), "event", "by_kind")
            .addTable("kind(name text pk)")
            .then(AlterPartition{{tableId("event"), {}, "event"},
                                 partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"),
                                 [] {
                                     Partition own =
                                         partition("event_2025", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')");
                                     own.parameters = {{"index of event_pkey", "It's the key"},
                                                       {"index of by_kind", "kinds of 2025"},
                                                       {"constraint of_a_kind",
                                                        "FOREIGN KEY (kind) REFERENCES kind (name) NOT VALID"},
                                                       {"constraint one", "UNIQUE (id)"},
                                                       {"default of kind", "'a'::text"},
                                                       {"not null of kind", "true"},
                                                       {"comment of kind", "Of 2025"}};
                                     return own;
                                 }()})
            .then(AddPartition{
                {tableId("event"), {}, "event"},
                [] {
                    Partition older = partition("event_2024", "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')");
                    older.parameters = {{"index of event_pkey", "older"}, {"constraint c", "CHECK (id > 0)"}};
                    return older;
                }()})
            .alterPart("event",
                       Index{.id = Story::partId("event", "by_kind"),
                             .name = "by_kind",
                             .parts = {{.column = columnId("event.kind")}}},
                       std::function<void(Index &)>([](Index &index) { index.parts[0].descending = true; })),
        partitionedWith(QStringLiteral("columns_of_a_partition_keep_their_own"),
                        {{"default of kind", "'of 2025'::text"}, {"not null of kind", "true"}})
            .alterColumn("event.kind",
                         [](Column &column) {
                             column.defaultValue = DefaultValue::literal("of all");
                             column.nullable = false;
                         })
            .alterColumn("event.kind",
                         [](Column &column) {
                             column.type = DataType::fromText("varchar(40)");
                             column.nullable = true;
                         })
            .alterColumn("event.kind", [](Column &column) { column.defaultValue.reset(); }),
        partitionedWith(QStringLiteral("own_default_of_a_partition_changes_with_the_type"),
                        {{"default of id", "5"}, {"default of kind", "'7'::text"}})
            .setType("event.kind", "integer")
            .then(changeEventsOf2025({{"default of id", "5"}, {"default of kind", "'7'::text"}},
                                     {{"default of kind", "7"}}))
            .rows(QStringLiteral("INSERT INTO event VALUES (1, '2025-03-01', '1'), (2, '2030-01-01', '2')")),
        partitionedWith(QStringLiteral("own_constraints_of_a_partition_change_twice"),
                        {{"constraint first", "CHECK (id > 0)"}, {"constraint second", "CHECK (id > 0)"}})
            .then(
                changeEventsOf2025({{"constraint first", "CHECK (id > 0)"}, {"constraint second", "CHECK (id > 0)"}},
                                   {{"constraint second", "CHECK (id > -1)"}, {"constraint third", "CHECK (id > 0)"}}))
            .then(
                changeEventsOf2025({{"constraint second", "CHECK (id > -1)"}, {"constraint third", "CHECK (id > 0)"}},
                                   {{"constraint first", "CHECK (id > 0)"}, {"constraint second", "CHECK (id > -2)"}})),
        withIndex(partitionedWith(QStringLiteral("own_things_of_a_partition_follow_names"),
                                  {{"index of by_kind", "kinds of 2025"},
                                   {"default of kind", "'a'::text"},
                                   {"not null of kind", "true"},
                                   {"comment of kind", "Of 2025"},
                                   {"constraint named", "CHECK ((kind <> ''::text))"}}),
                  "event", "by_kind")
            .renameColumn("event.kind", "sort")
            .then(
                RenameIndex{{tableId("event"), {}, "event"}, {Story::partId("event", "by_kind"), "by_kind"}, "by_sort"})
            .alterColumn("event.sort", [](Column &column) { column.defaultValue = DefaultValue::literal("b"); }),
        partitionedWith(QStringLiteral("own_things_of_a_partition_go_with_the_column"),
                        {{"default of kind", "'a'::text"},
                         {"not null of kind", "true"},
                         {"comment of kind", "Of 2025"},
                         {"comment of id", "Its number"},
                         {"constraint named", "CHECK ((kind <> ''::text))"}})
            .rows(QString())
            .dropColumn("event.kind")
            .then(changeEventsOf2025({{"default of kind", "'a'::text"},
                                      {"not null of kind", "true"},
                                      {"comment of kind", "Of 2025"},
                                      {"comment of id", "Its number"},
                                      {"constraint named", "CHECK ((kind <> ''::text))"}},
                                     {{"comment of id", "Its number"}})),
        partitioned(QStringLiteral("change_partitions"))
            .then(AddPartition{{tableId("event"), {}, "event"},
                               partition("event_2024", "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')")})
            .then(RenamePartition{{tableId("event"), {}, "event"},
                                  {ObjectId::derived(u"partition event_2025"), "event_2025"},
                                  "event_of_2025"})
            .addColumn(QStringLiteral("event.place"), QStringLiteral("text"))
            .then(AlterPartition{{tableId("event"), {}, "event"},
                                 partition("event_2024", "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"),
                                 [] {
                                     Partition wider =
                                         partition("event_2024", "FOR VALUES FROM ('2023-01-01') TO ('2025-01-01')");
                                     wider.nameSpace = QStringLiteral("old");
                                     wider.comment = QStringLiteral("Two years");
                                     wider.parameters = {{"fillfactor", "80"}};
                                     return wider;
                                 }()}),
    };
}

} // namespace joinery
