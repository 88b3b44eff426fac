// SPDX-License-Identifier: MIT
// All laws about the order of operations rest on StrictModel: what it must refuse, and what it must not.

#include "tests/support/strict_model.h"

#include <QtTest>

#include <functional>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

ObjectId idOf(const char *name)
{
    return ObjectId::derived(QString::fromLatin1(name));
}

/** Two tables, one pointing to the other, an enum, and objects that name them. */
struct Shop
{
    Shop()
    {
        author.id = idOf("author");
        author.name = QStringLiteral("author");
        author.columns = {column("id"), column("pen_name"), column("mood")};
        author.columns[2].type = DataType{.native = QStringLiteral("mood_type")};
        author.primaryKey = PrimaryKey{.columns = {idOf("id")}};
        book.id = idOf("book");
        book.name = QStringLiteral("book");
        book.columns = {column("number"), column("writer"), column("title")};
        key = {.id = idOf("key"),
               .columns = {idOf("writer")},
               .referencedTable = author.id,
               .referencedColumns = {idOf("id")}};
        mood = {.id = idOf("mood_type"),
                .name = QStringLiteral("mood_type"),
                .values = {{idOf("sad"), QStringLiteral("sad")}}};
    }

    static Column column(const char *name)
    {
        return {.id = idOf(name), .name = QLatin1String(name), .type = DataType::of(DataType::Kind::Text)};
    }

    [[nodiscard]] Schema schema() const
    {
        Schema result;
        result.tables.insert(author);
        Table whole = book;
        if (!key.id.isNull())
            whole.foreignKeys.insert(key);
        result.tables.insert(whole);
        if (!mood.id.isNull())
            result.enums.insert(mood);
        for (const DefinitionObject &object : objects)
            result.objects.insert(object);
        return result;
    }

    DefinitionObject &add(Kind kind, const char *name, const char *definition = "")
    {
        objects.append(
            {.id = idOf(name), .kind = kind, .name = QLatin1String(name), .definition = QString::fromUtf8(definition)});
        return objects.last();
    }

    Table author;
    Table book;
    ForeignKey key;
    EnumType mood;
    QList<DefinitionObject> objects;
};

using Change = std::function<void(Shop &)>;

/** A change of the shop, which the model takes or refuses. */
struct Situation
{
    const char *title;
    Change change;
    /** What the refusal says; empty where the model must take it. */
    const char *refusal = "";
    /** Done to both sides beforehand. */
    Change base = [](Shop &) {};
};

CheckConstraint checkOf(const char *expression)
{
    return {.id = idOf("check"), .expression = QLatin1String(expression)};
}

QList<Situation> rowsAboutColumns()
{
    const auto rename = [](Shop &s) { s.book.columns[2].name = "heading"; };
    const auto drop = [](Shop &s) { s.book.columns.removeLast(); };
    const auto part = [](const auto &add) { return [add](Shop &s) { add(s.book); }; };
    const Change unique =
        part([](Table &t) { t.uniqueConstraints.insert({.id = idOf("u"), .columns = {idOf("title")}}); });
    const Change primary = part([](Table &t) { t.primaryKey = PrimaryKey{.columns = {idOf("title")}}; });
    const Change index =
        part([](Table &t) { t.indexes.insert({.id = idOf("i"), .name = "i", .parts = {{.column = idOf("title")}}}); });
    const Change partial = part([](Table &t) {
        t.indexes.insert({.id = idOf("i"), .name = "i", .parts = {{.column = idOf("number")}}, .where = "title > ''"});
    });
    const Change expression = part(
        [](Table &t) { t.indexes.insert({.id = idOf("i"), .name = "i", .parts = {{.expression = "lower(title)"}}}); });
    const Change check = part([](Table &t) { t.checks.insert(checkOf("title <> ''")); });
    const Change generated = part([](Table &t) { t.columns[0].generated = Generated{"upper(title)", false}; });
    const Change defaulted =
        part([](Table &t) { t.columns[0].defaultValue = DefaultValue::expression("lower(title)"); });
    const Change exclusion = part([](Table &t) {
        t.exclusions.insert({.id = idOf("e"), .parts = {{{.column = idOf("title")}, "="}}});
    });
    const Change excluded = part([](Table &t) {
        t.exclusions.insert({.id = idOf("e"), .parts = {{{.expression = "lower(title)"}, "="}}});
    });
    const Change condition = part([](Table &t) { t.exclusions.insert({.id = idOf("e"), .where = "title > ''"}); });
    return {
        {"a column goes that nothing needs", drop},
        {"a column is renamed that nothing names", rename},
        {"a column goes from under a unique constraint", drop, "a column that is not there", unique},
        {"a column of a unique constraint is renamed", rename, "", unique},
        {"a column goes from under the primary key", drop, "a column that is not there", primary},
        {"a column goes from under an index", drop, "a column that is not there", index},
        {"a column of an index is renamed", rename, "", index},
        {"a column goes from under a condition of an index", drop, "names title, which is not there", partial},
        {"a column goes from under an expression of an index", drop, "names title, which is not there", expression},
        {"a column goes from under a check", drop, "names title, which is not there", check},
        {"a column is renamed and its check is not", rename, "names title, which is not there", check},
        {"a text in a check is called like nothing",
         part([](Table &t) { t.checks.insert(checkOf("number <> foo()")); })},
        {"a column goes from under a generated column", drop, "names title, which is not there", generated},
        {"a column goes from under a default", drop, "names title, which is not there", defaulted},
        {"a column goes from under an exclusion constraint", drop, "a column that is not there", exclusion},
        {"a column goes from under an excluded expression", drop, "names title, which is not there", excluded},
        {"a column goes from under a condition of an exclusion", drop, "names title, which is not there", condition},
        {"a column of a check of its own table goes, another has one of its name",
         [](Shop &s) {
             s.book.columns.removeLast();
             s.author.columns.append(Shop::column("title"));
         },
         "names title, which is not there", check},
    };
}

QList<Situation> rowsAboutKeys()
{
    const auto keyless = [](Shop &s) { s.author.primaryKey.reset(); };
    return {
        {"nothing changes", [](Shop &) {}},
        {"the table a key points to goes", [](Shop &s) { s.author.id = idOf("other"); }, "a table that is not there"},
        {"the column a key points to goes", [](Shop &s) { s.author.columns[0].id = idOf("other"); },
         "a column of author that is not there"},
        {"the column a key is made of goes", [](Shop &s) { s.book.columns.removeAt(1); }, "a column that is not there"},
        {"a key points to what is no key", keyless, "that are no key"},
        {"a key points to a unique constraint",
         [](Shop &s) {
             s.author.primaryKey.reset();
             s.author.uniqueConstraints.insert({.id = idOf("u"), .columns = {idOf("id")}});
         }},
        {"a key points to a unique index",
         [](Shop &s) {
             s.author.primaryKey.reset();
             s.author.indexes.insert({.id = idOf("i"), .name = "i", .unique = true, .parts = {{.column = idOf("id")}}});
         }},
        {"a key points to an index that is not unique",
         [](Shop &s) {
             s.author.primaryKey.reset();
             s.author.indexes.insert({.id = idOf("i"), .name = "i", .parts = {{.column = idOf("id")}}});
         },
         "that are no key"},
        {"a key points to half of a key", [](Shop &s) { s.author.primaryKey->columns.append(idOf("pen_name")); },
         "that are no key"},
        {"a key points to a name only",
         [](Shop &s) { s.key = {.id = s.key.id, .columns = s.key.columns, .unresolvedTable = "gone"}; }},
        {"the target goes with the key",
         [](Shop &s) {
             s.author.id = idOf("other");
             s.key.id = {};
         }},
        {"a partition has no parent",
         [](Shop &s) { s.book.partitions.insert({.id = idOf("p"), .name = "p", .parent = idOf("gone")}); },
         "has no parent"},
        {"a partition has a parent",
         [](Shop &s) {
             s.book.partitions.insert({.id = idOf("q"), .name = "q"});
             s.book.partitions.insert({.id = idOf("p"), .name = "p", .parent = idOf("q")});
         }},
    };
}

QList<Situation> rowsAboutNames()
{
    const auto twoChecks = [](const char *first, const char *second) {
        return [first, second](Shop &s) {
            s.book.checks.insert({.id = idOf("c"), .name = QLatin1String(first), .expression = "1 = 1"});
            s.book.uniqueConstraints.insert(
                {.id = idOf("u"), .name = QLatin1String(second), .columns = {idOf("title")}});
        };
    };
    const auto values = [](const char *first, const char *second) {
        return [first, second](Shop &s) {
            s.mood.values = {{idOf("one"), QLatin1String(first)}, {idOf("two"), QLatin1String(second)}};
        };
    };
    return {
        {"two tables of one name", [](Shop &s) { s.book.name = "author"; }, "two things are called author"},
        {"two tables of one name but for its case", [](Shop &s) { s.book.name = "Author"; }, "two things are called"},
        {"two tables of one name in two namespaces",
         [](Shop &s) {
             s.book.name = "author";
             s.book.nameSpace = "shop";
         }},
        {"two columns of one name", [](Shop &s) { s.book.columns[0].name = "title"; }, "two things are called title"},
        {"two columns of one name in two tables", [](Shop &s) { s.book.columns[0].name = "pen_name"; }},
        {"two constraints of one name", twoChecks("same", "same"), "two things are called same"},
        {"two constraints of two names", twoChecks("one", "two")},
        {"two constraints without a name", twoChecks("", "")},
        {"a view called like a table", [](Shop &s) { s.add(Kind::View, "author", "AS SELECT 1"); },
         "two things are called author"},
        {"an index called like a table",
         [](Shop &s) {
             s.book.indexes.insert({.id = idOf("i"), .name = "author", .parts = {{.column = idOf("title")}}});
         },
         "two things are called author"},
        {"a partition called like a table",
         [](Shop &s) { s.book.partitions.insert({.id = idOf("p"), .name = "author"}); },
         "two things are called author"},
        {"an enum called like a table", [](Shop &s) { s.mood.name = "author"; }, "two things are called author"},
        {"a domain called like an enum", [](Shop &s) { s.add(Kind::Domain, "mood_type", "AS text"); },
         "two things are called mood_type"},
        {"a domain called like a column", [](Shop &s) { s.add(Kind::Domain, "title", "AS text"); }},
        {"a sequence called like a table", [](Shop &s) { s.add(Kind::Sequence, "author"); },
         "two things are called author"},
        {"a function called like a table", [](Shop &s) { s.add(Kind::Function, "author", "() RETURNS integer"); }},
        {"two functions of one name with other arguments",
         [](Shop &s) {
             s.add(Kind::Function, "f", "() RETURNS integer").signature = "()";
             DefinitionObject &other = s.add(Kind::Function, "g", "(integer) RETURNS integer");
             other.name = "f";
             other.signature = "(integer)";
         }},
        {"two functions of one name with the same arguments",
         [](Shop &s) {
             s.add(Kind::Function, "f", "() RETURNS integer").signature = "()";
             DefinitionObject &other = s.add(Kind::Function, "g", "() RETURNS integer");
             other.name = "f";
             other.signature = "()";
         },
         "two things are called f"},
        {"two texts of an enum", values("a", "b")},
        {"a text of an enum twice", values("a", "a"), "two things are called a"},
        {"the empty text of an enum twice", values("", ""), "two things are called"},
    };
}

QList<Situation> rowsAboutTypesAndObjects()
{
    const auto view = [](Shop &s) { s.add(Kind::View, "titles", "AS SELECT title FROM book"); };
    const auto nameSpace = [](Shop &s) {
        s.add(Kind::Namespace, "shop");
        s.book.nameSpace = "shop";
    };
    const auto counted = [](Shop &s) {
        s.add(Kind::Sequence, "counter");
        s.book.columns[0].defaultValue = DefaultValue::expression("nextval('counter')");
    };
    const auto trigger = [](Shop &s) { s.add(Kind::Policy, "p", "USING (true)").table = idOf("book"); };
    const auto depends = [](Shop &s) {
        s.add(Kind::Function, "f", "() RETURNS integer").dependsOn = {idOf("mood_type")};
    };
    const auto forget = [](Shop &s) { s.objects.removeFirst(); };
    return {
        {"the type of a column goes", [](Shop &s) { s.mood.id = {}; }, "has the type mood_type, which is not there"},
        {"the type of a column is renamed without it", [](Shop &s) { s.mood.name = "feeling"; },
         "has the type mood_type"},
        {"the type of a column becomes a domain",
         [](Shop &s) {
             s.mood.id = {};
             s.add(Kind::Domain, "mood_type", "AS text");
         }},
        {"a type that nobody made is the database's own", [](Shop &s) { s.author.columns[2].type.native = "citext"; }},
        {"a default that is no text of the enum",
         [](Shop &s) { s.author.columns[2].defaultValue = DefaultValue::literal("glad"); }, "is no value of mood_type"},
        {"a default that is a text of the enum",
         [](Shop &s) { s.author.columns[2].defaultValue = DefaultValue::literal("sad"); }},
        {"the namespace of a table goes", forget, "there is no namespace shop", nameSpace},
        {"the namespace of an enum goes",
         [forget](Shop &s) {
             forget(s);
             s.book.nameSpace.clear();
             s.mood.nameSpace = "shop";
             s.author.columns[2].type.native = "shop.mood_type";
         },
         "there is no namespace shop", nameSpace},
        {"the namespace of an object goes",
         [forget](Shop &s) {
             forget(s);
             s.book.nameSpace.clear();
             s.add(Kind::Domain, "d", "AS text").nameSpace = "shop";
         },
         "there is no namespace shop", nameSpace},
        {"a namespace that nobody made is the database's own", [](Shop &s) { s.book.nameSpace = "public"; }},
        {"the table of a view goes",
         [](Shop &s) {
             s.book.id = idOf("other");
             s.book.name = "volume";
         },
         "titles names book, which is not there", view},
        {"the column of a view goes", [](Shop &s) { s.book.columns.removeLast(); },
         "titles names the column title, which is not there", view},
        {"another column of its table goes", [](Shop &s) { s.book.columns.removeFirst(); }, "", view},
        {"a sequence goes from under a default", forget, "reads counter, which is not there", counted},
        {"the table of an object goes", [](Shop &s) { s.book.id = idOf("other"); },
         "belongs to a table that is not there", trigger},
        {"what an object depends on goes",
         [](Shop &s) {
             s.mood.id = {};
             s.author.columns[2].type = DataType::of(DataType::Kind::Text);
         },
         "depends on something that is not there", depends},
        {"what an object depends on is renamed",
         [](Shop &s) {
             s.mood.name = "feeling";
             s.author.columns[2].type.native = "feeling";
         },
         "", depends},
    };
}

QList<Situation> allRows()
{
    return rowsAboutColumns() + rowsAboutKeys() + rowsAboutNames() + rowsAboutTypesAndObjects();
}

} // namespace

class StrictModelTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsImpossible_data();
    void refusesWhatIsImpossible();
    void aRefusedOperationChangesNothing();
    void theFirstRefusalIsTold();
};

void StrictModelTest::refusesWhatIsImpossible_data()
{
    QTest::addColumn<int>("number");
    const QList<Situation> rows = allRows();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows.at(i).title) << i;
}

void StrictModelTest::refusesWhatIsImpossible()
{
    QFETCH(int, number);
    const Situation row = allRows().at(number);
    Shop before;
    row.base(before);
    QCOMPARE(StrictModel(before.schema(), before.schema()).problem(), QString());
    Shop after = before;
    row.change(after);
    // What was there before is known, so that its absence is noticed.
    const QString refusal = StrictModel(after.schema(), before.schema()).problem();
    if (*row.refusal == '\0')
        QCOMPARE(refusal, QString());
    else
        QVERIFY2(refusal.contains(QLatin1String(row.refusal)), qPrintable(refusal));
}

void StrictModelTest::aRefusedOperationChangesNothing()
{
    const Schema schema = Shop().schema();
    StrictModel model(schema, schema);
    const Table author = *schema.tables.find(idOf("author"));
    QVERIFY(!model.apply(DropTable{referenceTo(author)}).isEmpty());
    QVERIFY(model.state() == schema);
    QVERIFY(!model.apply(DropTable{{idOf("gone"), QString(), QStringLiteral("gone")}}).isEmpty());
    QVERIFY(model.state() == schema);
}

void StrictModelTest::theFirstRefusalIsTold()
{
    const Schema schema = Shop().schema();
    const Table author = *schema.tables.find(idOf("author"));
    const Table book = *schema.tables.find(idOf("book"));
    StrictModel inOrder(schema, schema);
    QCOMPARE(inOrder.run({DropTable{referenceTo(book)}, DropTable{referenceTo(author)}}), QString());
    QVERIFY(inOrder.state().tables.isEmpty());
    StrictModel otherwise(schema, schema);
    const QString refusal = otherwise.run({DropTable{referenceTo(author)}, DropTable{referenceTo(book)}});
    QVERIFY2(refusal.startsWith(QLatin1String("drop table author: ")), qPrintable(refusal));
}

QTEST_GUILESS_MAIN(StrictModelTest)
#include "tst_strict_model.moc"
