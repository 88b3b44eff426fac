// SPDX-License-Identifier: MIT
#include "core/differ/rename_words.h"
#include "core/differ/take_renames.h"
#include "core/operation/describe.h"
#include "core/project/confirmed_renames.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

/** What a person is told about each candidate, one line each. */
QStringList told(const Schema &from, const Schema &to)
{
    QStringList lines;
    for (const RenameCandidate &candidate : SchemaDiffer().diff(from, to).candidates)
        lines.append(describe(candidate, from, to) + QStringLiteral(" | ") + likeness(candidate, from, to));
    return lines;
}

EnumType enumOf(const char *id, const char *name, const QStringList &values)
{
    EnumType result{.id = ObjectId::derived(QString(id)), .name = name, .values = {}};
    for (const QString &value : values)
        result.values.append({ObjectId::derived(value), value});
    return result;
}

} // namespace

class RenameWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void columns();
    void columnsThatGetAnotherTypeToo_data();
    void columnsThatGetAnotherTypeToo();
    void columnsWithNothingInCommon();
    void tables();
    void movesToAnotherNamespace();
    void whatIsAlikeInItsOwnNamespaceComesFirst();
    void enumsAndValues();
    void objects();
    void movedColumns();
    void movedColumnsAreThereBeforeTheyGo();
    void aMoveIntoATakenNameGivesWay();
    void columnsOfARenamedTableAreNotMoved();
    void theProjectFollows();
};

void RenameWordsTest::columns()
{
    QCOMPARE(
        told(schemaFromText("author(id pk, name text)"), schemaFromText("author(id pk, pen_name text)")),
        QStringList{"column author.name may have become pen_name | 86 % alike: same type, same place, names alike"});
    const QStringList similar =
        told(schemaFromText("author(id pk, name varchar(200))"), schemaFromText("author(id pk, names varchar(100))"));
    QCOMPARE(similar.size(), 1);
    QVERIFY2(similar.first().endsWith("similar type, same place, names alike"), qPrintable(similar.first()));
}

void RenameWordsTest::columnsThatGetAnotherTypeToo_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("reasons");
    const QString similar = QStringLiteral("similar type, same place, names alike");
    QTest::newRow("numbers") << "price integer"
                             << "price_cents bigint" << similar;
    QTest::newRow("texts") << "title varchar(50)"
                           << "title_text text" << similar;
    QTest::newRow("a shorter name") << "descr varchar(200)"
                                    << "description text" << similar;
    QTest::newRow("times") << "created timestamp"
                           << "created_at timestamptz" << similar;
    QTest::newRow("documents") << "setting json"
                               << "settings jsonb" << similar;
    QTest::newRow("texts and choices") << "state text"
                                       << "order_state enum('new','paid')" << similar;
    QTest::newRow("other kinds under like names") << "paid integer"
                                                  << "is_paid boolean"
                                                  << "same place, names alike";
}

void RenameWordsTest::columnsThatGetAnotherTypeToo()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, reasons);
    const auto table = [](const QString &text) {
        Schema schema = schemaFromText("item(id pk, other text)");
        const Column column{.id = ObjectId::derived(text),
                            .name = text.section(u' ', 0, 0),
                            .type = DataType::fromText(text.section(u' ', 1))};
        schema.tables.edit(tableId("item"))->columns.insert(1, column);
        return schema;
    };
    const QStringList lines = told(table(before), table(after));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith(QStringLiteral("column item.%1 may have become %2 | ")
                                          .arg(before.section(u' ', 0, 0), after.section(u' ', 0, 0))),
             qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith(": " + reasons), qPrintable(lines.first()));
}

void RenameWordsTest::columnsWithNothingInCommon()
{
    QCOMPARE(told(schemaFromText("item(id pk, notes text)"), schemaFromText("item(id pk, count integer)")),
             QStringList());
    QCOMPARE(told(schemaFromText("item(id pk, price integer, name text)"),
                  schemaFromText("item(id pk, name text, born date)")),
             QStringList());
}

namespace {

/** One thing of each kind that has a namespace. */
Schema inNamespace(const char *nameSpace, const char *suffix = "")
{
    const auto id = [&](const QString &name) {
        return ObjectId::derived(QStringList{nameSpace, name, suffix}.join(QLatin1Char('.')));
    };
    const auto named = [suffix](const char *name) { return QString(name) + suffix; };
    Schema schema;
    Table table = *schemaFromText("stock(id pk, amount integer)").tables.find(tableId("stock"));
    table.id = id("stock");
    table.nameSpace = nameSpace;
    table.name = named("stock");
    for (Column &column : table.columns)
        column.id = id(column.name);
    table.primaryKey->columns = {id("id")};
    schema.tables.insert(table);
    schema.enums.insert(EnumType{.id = id("mood"),
                                 .nameSpace = nameSpace,
                                 .name = named("mood"),
                                 .values = {{id("sad"), "sad"}, {id("calm"), "calm"}}});
    schema.objects.insert(DefinitionObject{
        .id = id("names"), .nameSpace = nameSpace, .name = named("names"), .definition = "AS SELECT 1"});
    return schema;
}

} // namespace

void RenameWordsTest::movesToAnotherNamespace()
{
    QCOMPARE(told(inNamespace("old"), inNamespace("new")),
             QStringList({"table old.stock may have moved to new.stock | 90 % alike: 2 of 2 columns the same, same "
                          "keys, names alike",
                          "enum old.mood may have moved to new.mood | 90 % alike: 2 of 2 values the same, names alike",
                          "old.names may have moved to new.names | 90 % alike: same definition, names alike"}));
    QStringList renamed;
    for (const QString &line : told(inNamespace("", ""), inNamespace("new", "s")))
        renamed.append(line.section(u'|', 0, 0).trimmed());
    QCOMPARE(renamed, QStringList({"table stock may have become new.stocks", "enum mood may have become new.moods",
                                   "names may have become new.namess"}));

    const Schema from = inNamespace("old");
    const Schema to = inNamespace("new");
    QVERIFY(!SchemaDiffer().diff(from, to).operations.isEmpty());
    const QList<RenameCandidate> candidates = SchemaDiffer().diff(from, to).candidates;
    QCOMPARE(describe(SchemaDiffer({.confirmed = candidates}).diff(from, to).operations).join("; "),
             "move table old.stock to new; move enum old.mood to new; move view old.names to new");
    QVERIFY(SchemaDiffer().diff(from, takeRenames(from, to, candidates).schema).candidates.isEmpty());
}

void RenameWordsTest::whatIsAlikeInItsOwnNamespaceComesFirst()
{
    const Schema from = inNamespace("old");
    const QStringList lines = told(from, united(inNamespace("new"), inNamespace("old", "s")));
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QVERIFY2(!line.contains("moved"), qPrintable(line));
    QVERIFY2(lines.first().startsWith("table stock may have become stocks | "), qPrintable(lines.first()));
}

void RenameWordsTest::tables()
{
    const QStringList lines = told(schemaFromText("author(id pk, name text, born date)"),
                                   schemaFromText("writer(id pk, name text, died date)"));
    QCOMPARE(lines.size(), 0);
    const QStringList alike = told(schemaFromText("author(id pk, name text, born date)"),
                                   schemaFromText("authors(id pk, name text, born date, died date)"));
    QCOMPARE(alike.size(), 1);
    QVERIFY2(alike.first().startsWith("table author may have become authors | "), qPrintable(alike.first()));
    QVERIFY2(alike.first().endsWith("% alike: 3 of 4 columns the same, same keys, names alike"),
             qPrintable(alike.first()));
}

void RenameWordsTest::enumsAndValues()
{
    Schema from;
    from.enums.insert(enumOf("a", "mood", {"sad", "calm"}));
    Schema to;
    to.enums.insert(enumOf("b", "moods", {"sad", "calm"}));
    QStringList lines = told(from, to);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith("enum mood may have become moods | "), qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith("2 of 2 values the same, names alike"), qPrintable(lines.first()));

    to = {};
    to.enums.insert(enumOf("a", "mood", {"sad", "calmer"}));
    lines = told(from, to);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().startsWith("value \"calm\" of enum mood may have become \"calmer\" | "),
             qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith("same place, names alike"), qPrintable(lines.first()));
}

void RenameWordsTest::objects()
{
    const auto view = [](const char *name, const char *definition) {
        Schema schema;
        schema.objects.insert(
            DefinitionObject{.id = ObjectId::derived(QString(name)), .name = name, .definition = definition});
        return schema;
    };
    const QStringList lines = told(view("names", "AS SELECT 1"), view("all_names", "AS  SELECT 1"));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().endsWith("% alike: same definition, names alike"), qPrintable(lines.first()));
}

void RenameWordsTest::movedColumns()
{
    const Schema before = schemaFromText("author(id pk, email text); account(id pk)");
    Schema after = before;
    after.tables.edit(tableId("account"))->columns.append(after.tables.edit(tableId("author"))->columns.takeLast());
    const Diff diff = SchemaDiffer().diff(before, after);
    QCOMPARE(diff.movedColumns.size(), 1);
    QVERIFY(describe(diff.movedColumns.first())
                .startsWith("Column author.email is in table account now. Its values do not move along"));
    QVERIFY(diff.candidates.isEmpty());
}

void RenameWordsTest::movedColumnsAreThereBeforeTheyGo()
{
    const Schema before = schemaFromText("author(id pk, email text, phone text); account(id pk)");
    Schema after = before;
    Table *author = after.tables.edit(tableId("author"));
    after.tables.edit(tableId("account"))->columns.append(author->columns.takeLast());
    Table mail{.id = tableId("mail"), .name = "mail", .columns = {author->columns.takeLast()}};
    after.tables.insert(mail);
    QStringList said;
    for (const Operation &operation : SchemaDiffer().diff(before, after).operations)
        said.append(describe(operation));
    QCOMPARE(said.size(), 4);
    QVERIFY2(said.indexOf("add column account.phone (text)") < said.indexOf("drop column author.phone"),
             qPrintable(said.join('\n')));
    QVERIFY2(said.indexOf("add table mail (1 columns)") < said.indexOf("drop column author.email"),
             qPrintable(said.join('\n')));
}

/** Both tables cannot be there at once, since they share a name. */
void RenameWordsTest::aMoveIntoATakenNameGivesWay()
{
    const Schema before = schemaFromText("author(id pk, email text)");
    Schema after = before;
    Table other = *before.tables.find(tableId("author"));
    after.tables.remove(other.id);
    other.id = ObjectId::derived(u"another author");
    other.columns.removeFirst();
    other.primaryKey.reset();
    after.tables.insert(other);
    DiffOptions options;
    options.findCandidates = false;
    const Diff diff = SchemaDiffer(options).diff(before, after);
    QCOMPARE(diff.operations.size(), 2);
    QVERIFY(std::holds_alternative<DropTable>(diff.operations.first()));
    QCOMPARE(diff.movedColumns.size(), 1);
    QVERIFY(describe(diff.movedColumns.first())
                .startsWith("Column author.email is in another table now, which is to be called author. Its values"));
}

void RenameWordsTest::columnsOfARenamedTableAreNotMoved()
{
    const Schema before = schemaFromText("author(id pk, email text); account(id pk)");
    Table renamed = *before.tables.find(tableId("author"));
    renamed.id = ObjectId::derived(u"writer");
    renamed.name = "writer";
    Schema after = before;
    after.tables.remove(tableId("author"));
    after.tables.insert(renamed);
    const Diff diff = SchemaDiffer().diff(before, after);
    QCOMPARE(diff.candidates.size(), 1);
    QVERIFY(diff.movedColumns.isEmpty());
    QCOMPARE(SchemaDiffer({.findCandidates = false}).diff(before, after).movedColumns.size(), 2);
}

void RenameWordsTest::theProjectFollows()
{
    const Schema snapshot = schemaFromText("author(id pk, name text, born date)");
    const Schema model = schemaFromText("authors(id pk, name text, born date)");
    Project project;
    project.apps = {App{.name = "shop", .model = model},
                    App{.name = "crm", .dependencies = {"shop"}, .model = schemaFromText("note(id pk)")}};
    ForeignKey key{.id = ObjectId::derived(u"key"), .name = "key", .columns = {columnId("note.id")}};
    key.referencedTable = tableId("authors");
    key.referencedColumns = {columnId("authors.id")};
    project.apps[1].model.tables.edit(tableId("note"))->foreignKeys.insert(key);
    project.apps[0].diagram.positions.insert(tableId("authors"), {10, 20});

    const Project after = withRenames(project, "shop", snapshot, SchemaDiffer().diff(snapshot, model).candidates);

    const Diff diff = SchemaDiffer().diff(snapshot, after.app(u"shop")->model);
    QCOMPARE(diff.operations.size(), 1);
    QVERIFY(std::holds_alternative<RenameTable>(diff.operations.first()));
    QCOMPARE(after.app(u"shop")->diagram.positions.value(tableId("author")), QPointF(10, 20));
    const ForeignKey &followed = after.app(u"crm")->model.tables.find(tableId("note"))->foreignKeys.at(0);
    QCOMPARE(followed.referencedTable, tableId("author"));
    QCOMPARE(followed.referencedColumns, QList<ObjectId>{columnId("author.id")});
    QCOMPARE(withRenames(project, "shop", snapshot, {}), project);
    QCOMPARE(withRenames(project, "nobody", snapshot, SchemaDiffer().diff(snapshot, model).candidates), project);
}

QTEST_GUILESS_MAIN(RenameWordsTest)
#include "tst_rename_words.moc"
