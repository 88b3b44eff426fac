// SPDX-License-Identifier: MIT
#include "core/schema/partition_parameters.h"
#include "core/schema/rename_everywhere.h"

#include <QTest>

using namespace joinery;

namespace {

Column column(const QString &name)
{
    return Column{.id = ObjectId::create(), .name = name, .type = DataType::of(DataType::Kind::Text)};
}

Table table(const QString &name, const QStringList &columns)
{
    Table result{.id = ObjectId::create(), .name = name};
    for (const QString &columnName : columns)
        result.columns.append(column(columnName));
    return result;
}

DefinitionObject object(DefinitionObject::Kind kind, const QString &name, const QString &definition)
{
    return DefinitionObject{.id = ObjectId::create(), .kind = kind, .name = name, .definition = definition};
}

DefinitionObject view(const QString &name, const QString &definition)
{
    return object(DefinitionObject::Kind::View, name, definition);
}
} // namespace

/** What a rename changes in the rest of a schema. */
class RenameEverywhereTest : public QObject
{
    Q_OBJECT

private slots:
    void columnOfPartitions()
    {
        Table event = table("event", {"id", "at"});
        event.options.partitionBy = "LIST (id)";
        event.partitions.insert({.id = ObjectId::create(), .name = "low", .bound = "DEFAULT"});
        event.partitions.insert({.id = ObjectId::create(), .nameSpace = "old", .name = "high"});
        event.partitions.insert({.id = ObjectId::create(), .name = "other"});
        Schema schema{.tables = {event, table("other", {"day"})}};
        const DefinitionObject own = object(DefinitionObject::Kind::Trigger, "own",
                                            "BEFORE UPDATE OF day ON low FOR EACH ROW EXECUTE FUNCTION f()");
        const DefinitionObject shown = view("shown", "AS SELECT day FROM old.high");
        const DefinitionObject apart = view("apart", "AS SELECT day FROM other");
        schema.objects = {own, shown, apart};

        renameColumnEverywhere(schema, event.id, "day", "at");

        QCOMPARE(schema.objects.find(own.id)->definition,
                 "BEFORE UPDATE OF at ON low FOR EACH ROW EXECUTE FUNCTION f()");
        QCOMPARE(schema.objects.find(shown.id)->definition, "AS SELECT at FROM old.high");
        QCOMPARE(schema.objects.find(apart.id)->definition, apart.definition);
    }

    void partitionEverywhere()
    {
        Table event = table("event", {"id", "at"});
        event.options.partitionBy = "LIST (id)";
        const Partition low{.id = ObjectId::create(), .name = "lowest", .bound = "DEFAULT"};
        event.partitions.insert(low);
        const Partition other{.id = ObjectId::create(), .name = "second"};
        event.partitions.insert(other);
        Schema schema{.tables = {event, table("other", {"day"})}};
        const DefinitionObject own =
            object(DefinitionObject::Kind::Trigger, "own", "BEFORE UPDATE ON low FOR EACH ROW EXECUTE FUNCTION f()");
        const DefinitionObject shown = view("shown", "AS SELECT low.at, low.low FROM low JOIN other ON true");
        schema.objects = {own, shown};

        renamePartitionEverywhere(schema, event.id, low.id, "low", "lowest");
        renamePartitionEverywhere(schema, event.id, other.id, "other", "second");

        QCOMPARE(schema.objects.find(own.id)->definition, "BEFORE UPDATE ON lowest FOR EACH ROW EXECUTE FUNCTION f()");
        QCOMPARE(schema.objects.find(shown.id)->definition,
                 "AS SELECT lowest.at, lowest.low FROM lowest JOIN other ON true");
    }

    void columnInWhatPartitionsHave()
    {
        Table whole = table("t", {"id", "key", "name"});
        whole.partitions.insert({.id = ObjectId::derived(u"p"),
                                 .name = "p",
                                 .parameters = {{"default of key", "1"},
                                                {"not null of key", "true"},
                                                {"comment of key", "k"},
                                                {"comment of name", "n"},
                                                {"index of key", "i"},
                                                {"constraint a", "PRIMARY KEY (id, key) INCLUDE (key)"},
                                                {"constraint b", "CHECK (((key > 0) AND (p.key < length('key'))))"},
                                                {"constraint c", "FOREIGN KEY (key) REFERENCES key (key)"}}});
        Schema schema;
        schema.tables.insert(whole);
        schema.tables.edit(whole.id)->columns[1].name = "number";
        renameColumnEverywhere(schema, whole.id, "key", "number");
        const QMap<QString, QString> renamed = schema.tables.find(whole.id)->partitions.begin()->parameters;
        QCOMPARE(renamed,
                 (QMap<QString, QString>{{"default of number", "1"},
                                         {"not null of number", "true"},
                                         {"comment of number", "k"},
                                         {"comment of name", "n"},
                                         {"index of key", "i"},
                                         {"constraint a", "PRIMARY KEY (id, number) INCLUDE (number)"},
                                         {"constraint b", "CHECK (((number > 0) AND (p.number < length('key'))))"},
                                         {"constraint c", "FOREIGN KEY (number) REFERENCES key (key)"}}));
        QCOMPARE(withoutColumn(renamed, "number"),
                 (QMap<QString, QString>{{"comment of name", "n"}, {"index of key", "i"}}));
        QCOMPARE(withoutColumn(renamed, "key"), renamed);
        renameIndexInPartitions(schema, whole.id, "key", "by number");
        QCOMPARE(schema.tables.find(whole.id)->partitions.begin()->parameters.value("index of by number"), "i");
    }

    void whatKeysOfPartitionsReferTo()
    {
        const Table other = table("Other", {"no"});
        Table whole = table("t", {"no"});
        const auto keys = [](const QString &first, const QString &second) {
            return QMap<QString, QString>{{"constraint a", first},
                                          {"constraint b", second},
                                          {"constraint c", "CHECK ((\"Other\" > 0))"},
                                          {"constraint d", "FOREIGN KEY (no) REFERENCES far.\"Other\"(no)"}};
        };
        whole.partitions.insert(
            {.id = ObjectId::derived(u"p"),
             .name = "p",
             .parameters = keys("FOREIGN KEY (no) REFERENCES \"Other\"(no) ON DELETE CASCADE NOT VALID",
                                "FOREIGN KEY (no) REFERENCES \"Other\"")});
        Schema schema;
        schema.tables.insert(whole);
        schema.tables.insert(other);
        const auto now = [&] { return schema.tables.find(whole.id)->partitions.begin()->parameters; };
        schema.tables.edit(other.id)->columns[0].name = "number";
        renameColumnEverywhere(schema, other.id, "no", "number");
        QCOMPARE(now(), keys("FOREIGN KEY (no) REFERENCES \"Other\"(number) ON DELETE CASCADE NOT VALID",
                             "FOREIGN KEY (no) REFERENCES \"Other\""));
        schema.tables.edit(other.id)->name = "another";
        renameTableEverywhere(schema, other.id, "Other", "another");
        QCOMPARE(now(), keys("FOREIGN KEY (no) REFERENCES another(number) ON DELETE CASCADE NOT VALID",
                             "FOREIGN KEY (no) REFERENCES another"));
        schema.tables.edit(other.id)->nameSpace = "Far";
        moveTableEverywhere(schema, other.id, {}, "Far");
        QCOMPARE(now(), keys("FOREIGN KEY (no) REFERENCES \"Far\".another(number) ON DELETE CASCADE NOT VALID",
                             "FOREIGN KEY (no) REFERENCES \"Far\".another"));
    }

    void columnEverywhere()
    {
        Table author = table("author", {"id", "full_name", "upper"});
        author.columns[2].generated = Generated{.expression = "upper(name)"};
        const ObjectId check = ObjectId::create();
        const ObjectId index = ObjectId::create();
        author.checks.insert({.id = check, .name = "c", .expression = "author.name <> 'name'"});
        author.indexes.insert(
            {.id = index, .name = "i", .parts = {{.expression = "lower(name)"}}, .where = "name > ''"});
        Schema schema{.tables = {author, table("shop", {"name"})}};
        const DefinitionObject all = view("all_authors", "AS SELECT * FROM author");
        const DefinitionObject shown = view("shown", "AS SELECT name FROM all_authors");
        const DefinitionObject apart = view("apart", "AS SELECT name FROM shop");
        schema.objects = {all, shown, apart};
        const Schema before = schema;

        renameColumnEverywhere(schema, author.id, "name", "full_name");

        const Table &after = *schema.tables.find(author.id);
        QCOMPARE(after.columns.at(2).generated->expression, "upper(full_name)");
        QCOMPARE(after.checks.find(check)->expression, "author.full_name <> 'name'");
        QCOMPARE(after.indexes.find(index)->parts.at(0).expression, "lower(full_name)");
        QCOMPARE(after.indexes.find(index)->where, "full_name > ''");
        QCOMPARE(schema.objects.find(shown.id)->definition, "AS SELECT full_name FROM all_authors");
        for (const DefinitionObject &same : {all, apart})
            QCOMPARE(*schema.objects.find(same.id), same);
        for (qsizetype i = 0; i < schema.tables.size(); ++i) {
            if (schema.tables.ids().at(i) != author.id)
                QVERIFY(schema.tables.sharedAt(i).sameData(before.tables.sharedAt(i)));
        }
    }

    void nothingToRenameTouchesNothing()
    {
        const Table author = table("author", {"id", "full_name"});
        Schema schema{.tables = {author}};
        schema.objects = {view("v", "AS SELECT id FROM author")};
        const Schema before = schema;
        renameColumnEverywhere(schema, author.id, "name", "full_name");
        renameTableEverywhere(schema, author.id, "writer", "author");
        QVERIFY(schema.tables.sameData(before.tables));
        QVERIFY(schema.objects.sameData(before.objects));
    }

    void tableEverywhere()
    {
        Table person = table("person", {"id"});
        const ObjectId check = ObjectId::create();
        person.checks.insert({.id = check, .expression = "author.id > 0"});
        Schema schema{.tables = {person}};
        const DefinitionObject v = view("v", "AS SELECT author.id FROM author");
        const DefinitionObject search = object(DefinitionObject::Kind::VirtualTable, "s", "USING fts5(author)");
        schema.objects = {v, search};

        renameTableEverywhere(schema, person.id, "author", "person");

        QCOMPARE(schema.tables.find(person.id)->checks.find(check)->expression, "person.id > 0");
        QCOMPARE(schema.objects.find(v.id)->definition, "AS SELECT person.id FROM person");
        QCOMPARE(schema.objects.find(search.id)->definition, search.definition);
    }

    void rulesPoliciesAndStatisticsEverywhere()
    {
        using Kind = DefinitionObject::Kind;
        const Table author = table("writer", {"id", "full_name"});
        const QList<std::pair<DefinitionObject, QString>> changes{
            {object(Kind::Rule, "a", "AS ON DELETE TO author WHERE old.name = 'name' DO INSTEAD NOTHING"),
             "AS ON DELETE TO writer WHERE old.full_name = 'name' DO INSTEAD NOTHING"},
            {object(Kind::Rule, "b",
                    "AS ON UPDATE TO author DO ALSO (INSERT INTO log (name) VALUES (new.name); UPDATE author SET name "
                    "= old.name WHERE author.name <> new.id)"),
             "AS ON UPDATE TO writer DO ALSO (INSERT INTO log (name) VALUES (new.full_name); UPDATE writer SET "
             "full_name = old.full_name WHERE writer.full_name <> new.id)"},
            {object(Kind::Policy, "c",
                    "ON author FOR SELECT TO name USING (name = current_user) WITH CHECK (name <> "
                    "'x' AND id IN (SELECT id FROM author a WHERE a.name = '1'))"),
             "ON writer FOR SELECT TO name USING (full_name = current_user) WITH CHECK (full_name <> 'x' AND id IN "
             "(SELECT id FROM writer a WHERE a.full_name = '1'))"},
            {object(Kind::Policy, "d", "AS RESTRICTIVE ON author USING (author.name <> '')"),
             "AS RESTRICTIVE ON writer USING (writer.full_name <> '')"},
            {object(Kind::Policy, "e", "ON other USING (name <> '')"), "ON other USING (name <> '')"},
            {object(Kind::Statistics, "f", "ON id, name, (lower(author.name) || 'name') FROM author"),
             "ON id, full_name, (lower(writer.full_name) || 'name') FROM writer"},
            {object(Kind::Statistics, "g", "(ndistinct, name) ON (author.name), id FROM public.author"),
             "(ndistinct, name) ON (writer.full_name), id FROM public.writer"},
            {object(Kind::Statistics, "h", "ON name, id FROM other"), "ON name, id FROM other"},
            {object(Kind::Index, "i",
                    "UNIQUE CLUSTERED ON author USING name (name name, lower(author.name) DESC) INCLUDE (name) "
                    "WITH (name = 1) WHERE name <> 'name'"),
             "UNIQUE CLUSTERED ON writer USING name (full_name name, lower(writer.full_name) DESC) INCLUDE (full_name) "
             "WITH "
             "(name = 1) WHERE full_name <> 'name'"},
            {object(Kind::Index, "j", "ON public.author ((name || id))"), "ON public.writer ((full_name || id))"},
            {object(Kind::Index, "k", "ON author (name) WHERE name IS DISTINCT FROM id"),
             "ON writer (full_name) WHERE full_name IS DISTINCT FROM id"},
            {object(Kind::Index, "l", "ON other (name)"), "ON other (name)"},
            {object(Kind::Statistics, "i", "ON name, id FROM"), "ON name, id FROM"},
        };
        for (const auto &[before, expected] : changes) {
            Schema schema{.tables = {author, table("log", {"name"}), table("other", {"name"})}};
            schema.tables.edit(author.id)->name = "author";
            schema.objects = {before};
            renameColumnEverywhere(schema, author.id, "name", "full_name");
            schema.tables.edit(author.id)->name = "writer";
            renameTableEverywhere(schema, author.id, "author", "writer");
            QCOMPARE(schema.objects.find(before.id)->definition, expected);
        }
    }

    void partitioningFollowsTheColumn()
    {
        Table event = table("event", {"happened", "place"});
        event.options.partitionBy = "RANGE (kind, lower(place))";
        const ObjectId part = ObjectId::create();
        event.partitions.insert({.id = part, .name = "p", .partitionBy = "LIST (kind)"});
        Schema schema{.tables = {event}};
        renameColumnEverywhere(schema, event.id, "kind", "sort");
        QCOMPARE(schema.tables.find(event.id)->options.partitionBy, "RANGE (sort, lower(place))");
        QCOMPARE(schema.tables.find(event.id)->partitions.find(part)->partitionBy, "LIST (sort)");
    }

    void callsEverywhere()
    {
        using Kind = DefinitionObject::Kind;
        const auto after = [](Kind kind, const QString &from, const QString &nameSpace, const QString &expression,
                              const auto &change) {
            Table owner = table("t", {"a"});
            owner.columns[0].defaultValue = DefaultValue::expression(expression);
            DefinitionObject called = object(kind, from, "x");
            called.nameSpace = nameSpace;
            Schema schema{.tables = {owner}};
            schema.objects = {called};
            change(schema, called.id);
            return schema.tables.find(owner.id)->columns.at(0).defaultValue->text;
        };
        const auto renameTo = [](const QString &from, const QString &to) {
            return [from, to](Schema &schema, ObjectId id) {
                schema.objects.edit(id)->name = to;
                renameObjectEverywhere(schema, id, from, to);
            };
        };
        const auto moveTo = [](const QString &from, const QString &to) {
            return [from, to](Schema &schema, ObjectId id) {
                schema.objects.edit(id)->nameSpace = to;
                moveObjectEverywhere(schema, id, from, to);
            };
        };
        QCOMPARE(after(Kind::Sequence, "counter", {}, "nextval('counter')", renameTo("counter", "Counter")),
                 "nextval('\"Counter\"')");
        QCOMPARE(after(Kind::Sequence, "Counter", {}, "nextval('\"Counter\"')", renameTo("Counter", "counter")),
                 "nextval('counter')");
        QCOMPARE(after(Kind::Sequence, "counter", {}, "setval(counter, lower(counter))", renameTo("counter", "x")),
                 "setval(x, lower(counter))");
        QCOMPARE(after(Kind::Sequence, "counter", {}, "nextval('other')", renameTo("counter", "x")),
                 "nextval('other')");
        QCOMPARE(after(Kind::Sequence, "counter", {}, "nextval('counter')", moveTo({}, "s")), "nextval('s.counter')");
        QCOMPARE(after(Kind::Sequence, "counter", "s", "nextval('s.counter')", moveTo("s", {})), "nextval('counter')");
        QCOMPARE(after(Kind::Function, "twice", {}, "twice(a) + b.twice(1) + twice", moveTo({}, "math")),
                 "math.twice(a) + b.twice(1) + twice");
        QCOMPARE(after(Kind::Function, "twice", "math", "math.twice(a) + twice(1)", moveTo("math", {})),
                 "twice(a) + twice(1)");
        QCOMPARE(after(Kind::Function, "twice", "math", "math.twice(a)", moveTo("math", "more")), "more.twice(a)");
    }

    void viewEverywhere()
    {
        const DefinitionObject first = view("people", "AS SELECT 1 AS id");
        const DefinitionObject second = view("w", "AS SELECT v.id FROM v");
        Schema schema;
        schema.objects = {first, second};
        renameObjectEverywhere(schema, first.id, "v", "people");
        QCOMPARE(schema.objects.find(second.id)->definition, "AS SELECT people.id FROM people");
    }

    void wholeRowInView()
    {
        Table book = table("volume", {"id", "title"});
        Schema schema{.tables = {book}};
        const DefinitionObject first = view("v", "AS SELECT f(book), book FROM book");
        const DefinitionObject second = view("w", "AS SELECT f(v), v.book FROM v");
        const DefinitionObject third = view("x", "AS SELECT f(book) FROM book, v");
        schema.objects = {first, second, third};
        renameTableEverywhere(schema, book.id, "book", "volume");
        const auto text = [&](const DefinitionObject &object) { return schema.objects.find(object.id)->definition; };
        QCOMPARE(text(first), "AS SELECT f(volume), volume AS book FROM volume");
        QCOMPARE(text(second), "AS SELECT f(v), v.book FROM v");
        // The view has a column of that name.
        QCOMPARE(text(third), "AS SELECT f(book) FROM volume, v");

        schema.objects.edit(first.id)->name = "shelf";
        renameObjectEverywhere(schema, first.id, "v", "shelf");
        QCOMPARE(text(second), "AS SELECT f(shelf), shelf.book FROM shelf");
    }

    void wholeRowInCheck()
    {
        const ObjectId id = ObjectId::derived(u"t");
        for (const QString &column : {QString("a"), QString("T")}) {
            Table table{.id = id, .name = "t", .columns = {::column(column)}};
            table.checks.insert({.id = ObjectId::derived(u"k"), .name = "k", .expression = "f(t) > 0 AND t.a > 0"});
            Schema schema{.tables = {table}};
            schema.tables.edit(id)->name = "u";
            renameTableEverywhere(schema, id, "t", "u");
            QCOMPARE(schema.tables.find(id)->checks.begin()->expression,
                     column == "a" ? QString("f(u) > 0 AND u.a > 0") : QString("f(t) > 0 AND u.a > 0"));
        }
    }
};

QTEST_GUILESS_MAIN(RenameEverywhereTest)
#include "tst_rename_everywhere.moc"
