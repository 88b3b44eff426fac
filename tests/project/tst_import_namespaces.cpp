// SPDX-License-Identifier: MIT
#include "core/operation/describe.h"
#include "core/project/import.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

using Kind = DefinitionObject::Kind;

const QString shop = QStringLiteral("shop");

App appOf(const QString &name, const Schema &model)
{
    App app;
    app.name = name;
    app.model = model;
    return app;
}

Project projectOf(const Schema &model, const Schema &otherModel = {})
{
    Project project;
    project.apps.append(appOf(shop, model));
    if (!otherModel.isEmpty())
        project.apps.append(appOf(QStringLiteral("other"), otherModel));
    return project;
}

/** The tables of the text, "sales_item" as "sales.item". */
Schema inNamespaces(const QString &text)
{
    Schema schema = schemaFromText(text);
    for (const Table &table : IdMap<Table>(schema.tables)) {
        Table &edited = *schema.tables.edit(table.id);
        edited.nameSpace = table.name.section(QLatin1Char('_'), 0, 0);
        edited.name = table.name.section(QLatin1Char('_'), 1);
    }
    return schema;
}

void addRoutine(Schema &schema, const QString &signature, const QString &body)
{
    schema.objects.insert({.id = ObjectId::derived(signature),
                           .kind = Kind::Function,
                           .name = QStringLiteral("total"),
                           .definition = QStringLiteral("%1 RETURNS integer LANGUAGE sql AS '%2'").arg(signature, body),
                           .signature = signature});
}

void addTrigger(Schema &schema, const QString &table, const QString &event)
{
    schema.objects.insert({.id = ObjectId::derived(QStringLiteral("stamp on ") + table),
                           .kind = Kind::Trigger,
                           .name = QStringLiteral("stamp"),
                           .definition = QStringLiteral("%1 ON %2 EXECUTE FUNCTION stamp()").arg(event, table),
                           .table = tableId(table)});
}

void addView(Schema &schema, const QString &nameSpace, const QString &query)
{
    schema.objects.insert({.id = ObjectId::derived(QStringLiteral("view of ") + nameSpace),
                           .nameSpace = nameSpace,
                           .name = QStringLiteral("newest"),
                           .definition = QStringLiteral("AS ") + query});
}

/** What an import of the schema comes to, of which nothing may be left to say a second time. */
ImportedModel importedTwice(Project project, const Schema &read)
{
    const auto imported = importInto(project, shop, {read, {}}, postgresqlDialect());
    if (!imported)
        qFatal("%s", qPrintable(imported.error().text()));
    App &app = *project.app(shop);
    app.model = imported->model;
    app.migrations.append(
        {.id = QStringLiteral("2026-01-01T00:00:00:000000"), .app = shop, .operations = imported->baseline});
    const auto again = importInto(project, shop, {read, {}}, postgresqlDialect());
    if (!again)
        qFatal("%s", qPrintable(again.error().text()));
    const QStringList left = describe(again->taken) + describe(again->baseline);
    if (!left.isEmpty() || !(again->model == imported->model))
        qFatal("said again: %s", qPrintable(left.join(QStringLiteral("; "))));
    return *imported;
}

QString lines(const QList<Operation> &operations)
{
    return describe(operations).join(QStringLiteral("; "));
}

} // namespace

/** What has the same name, but is in another namespace, of another kind, or with other arguments. */
class ImportNamespacesTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesOfOneNameAreToldApart();
    void viewsOfOneNameAreToldApart();
    void overloadedRoutinesAreToldApart();
    void triggersOfOneNameAreToldApart();
    void aNamespaceOfTheModelAloneStays();
    void whatWasNotAskedForIsNotMissing();
    void anotherAppKeepsOnlyItsOwnNamespace();
    void triggersOfAnotherAppStayThere();
    void keysPointToTheTableOfTheRightNamespace();
    void kindsThatShareNoNamesDoNotMeet();
    void aViewThatBecameATableIsReplaced();
    void migrationsKnowWhatWasRenamedSince();
};

void ImportNamespacesTest::tablesOfOneNameAreToldApart()
{
    const Schema model = inNamespaces(QStringLiteral("sales_item(id integer pk not null); shop_item(id integer pk not "
                                                     "null)"));
    Schema read = inNamespaces(QStringLiteral("sales_item(id integer pk not null); shop_item(id integer pk not null, n "
                                              "text)"));

    const ImportedModel imported = importedTwice(projectOf(model), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add column shop.item.n (text)"));
    QCOMPARE(imported.model.tables.ids(), model.tables.ids());
}

void ImportNamespacesTest::viewsOfOneNameAreToldApart()
{
    Schema model;
    addView(model, QStringLiteral("sales"), QStringLiteral("SELECT 1 AS n"));
    Schema read = model;
    addView(read, QStringLiteral("shop"), QStringLiteral("SELECT 2 AS n"));

    const ImportedModel imported = importedTwice(projectOf(model), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add view shop.newest"));
    QCOMPARE(imported.model.objects.size(), 2);
}

void ImportNamespacesTest::overloadedRoutinesAreToldApart()
{
    Schema model;
    addRoutine(model, QStringLiteral("(integer)"), QStringLiteral("SELECT 1"));
    addRoutine(model, QStringLiteral("(text)"), QStringLiteral("SELECT 2"));
    Schema read;
    addRoutine(read, QStringLiteral("(text)"), QStringLiteral("SELECT 3"));

    const ImportedModel imported = importedTwice(projectOf(model), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("change function total"));
    QCOMPARE(imported.model.objects.find(ObjectId::derived(u"(integer)"))->definition,
             model.objects.find(ObjectId::derived(u"(integer)"))->definition);
    QCOMPARE(imported.onlyInModel, QStringList{QStringLiteral("total")});
    QCOMPARE(lines(imported.baseline), QStringLiteral("add function total"));
}

void ImportNamespacesTest::triggersOfOneNameAreToldApart()
{
    const QString tables = QStringLiteral("a(id integer pk not null); b(id integer pk not null)");
    Schema model = schemaFromText(tables);
    addTrigger(model, QStringLiteral("a"), QStringLiteral("BEFORE INSERT"));
    addTrigger(model, QStringLiteral("b"), QStringLiteral("BEFORE INSERT"));
    Schema read = schemaFromText(tables);
    addTrigger(read, QStringLiteral("b"), QStringLiteral("BEFORE UPDATE"));

    const ImportedModel imported = importedTwice(projectOf(model), read);

    QCOMPARE(imported.model.objects.ids(), model.objects.ids());
    QVERIFY(imported.model.objects.find(ObjectId::derived(u"stamp on a"))->definition.startsWith(u"BEFORE INSERT"));
    QVERIFY(imported.model.objects.find(ObjectId::derived(u"stamp on b"))->definition.startsWith(u"BEFORE UPDATE"));
    QCOMPARE(imported.onlyInModel, QStringList{QStringLiteral("stamp")});
}

void ImportNamespacesTest::aNamespaceOfTheModelAloneStays()
{
    const Schema model = inNamespaces(QStringLiteral("sales_item(id integer pk not null)"));
    const Schema read = inNamespaces(QStringLiteral("shop_item(id integer pk not null)"));

    const ImportedModel imported = importedTwice(projectOf(model), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add table shop.item (1 columns)"));
    QCOMPARE(imported.onlyInModel, QStringList{QStringLiteral("sales.item")});
}

void ImportNamespacesTest::whatWasNotAskedForIsNotMissing()
{
    Schema model = inNamespaces(QStringLiteral("sales_item(id integer pk); shop_item(id integer pk); shop_line(id "
                                               "integer pk); shop_gone(id integer pk)"));
    addTrigger(model, QStringLiteral("shop_line"), QStringLiteral("BEFORE INSERT"));
    for (const DefinitionObject &trigger : IdMap<DefinitionObject>(model.objects))
        model.objects.edit(trigger.id)->nameSpace = shop;
    addView(model, QStringLiteral("sales"), QStringLiteral("SELECT 1"));
    const Schema read = inNamespaces(QStringLiteral("shop_item(id integer pk)"));
    const auto missing = [&](const IntrospectionOptions &filter) {
        return importInto(projectOf(model), shop, {read, {}}, postgresqlDialect(), filter)->onlyInModel;
    };

    QCOMPARE(missing({}), QStringList({"shop.gone", "sales.item", "shop.line", "sales.newest", "shop.stamp"}));
    QCOMPARE(missing({.nameSpaces = {shop}}), QStringList({"shop.gone", "shop.line", "shop.stamp"}));
    QCOMPARE(missing({.exclude = {"line"}, .nameSpaces = {shop}}), QStringList({"shop.gone"}));
    QCOMPARE(missing({.include = {"i*", "l*"}}), QStringList({"sales.item", "shop.line", "shop.stamp"}));
}

void ImportNamespacesTest::anotherAppKeepsOnlyItsOwnNamespace()
{
    const Schema other = inNamespaces(QStringLiteral("sales_item(id integer pk not null)"));
    const Schema read = inNamespaces(QStringLiteral("sales_item(id integer pk not null); shop_item(id integer pk not "
                                                    "null)"));

    const ImportedModel imported = importedTwice(projectOf({}, other), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add table shop.item (1 columns)"));
}

void ImportNamespacesTest::triggersOfAnotherAppStayThere()
{
    Schema other = schemaFromText(QStringLiteral("a(id integer pk not null)"));
    addTrigger(other, QStringLiteral("a"), QStringLiteral("BEFORE INSERT"));
    Schema read = schemaFromText(QStringLiteral("a(id integer pk not null); b(id integer pk not null)"));
    addTrigger(read, QStringLiteral("a"), QStringLiteral("BEFORE INSERT"));
    addTrigger(read, QStringLiteral("b"), QStringLiteral("BEFORE INSERT"));

    const ImportedModel imported = importedTwice(projectOf({}, other), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add table b (1 columns); add trigger stamp"));
    QCOMPARE(imported.model.objects.at(0).table, imported.model.tables.at(0).id);
}

void ImportNamespacesTest::keysPointToTheTableOfTheRightNamespace()
{
    const Schema other = inNamespaces(QStringLiteral("sales_item(id integer pk not null)"));
    const Schema read = inNamespaces(QStringLiteral("sales_item(id integer pk not null); shop_item(id integer pk not "
                                                    "null); shop_line(id integer pk not null, sold integer -> "
                                                    "sales_item.id, kept integer -> shop_item.id)"));

    const ImportedModel imported = importedTwice(projectOf({}, other), read);

    const Table *line = imported.model.tableNamed(u"line", u"shop");
    QVERIFY(line);
    QSet<ObjectId> targets;
    for (const ForeignKey &key : line->foreignKeys)
        targets.insert(key.referencedTable);
    const QSet<ObjectId> wanted{tableId(QStringLiteral("sales_item")), imported.model.tableNamed(u"item", u"shop")->id};
    QCOMPARE(targets, wanted);
}

/** A routine has its names to itself. */
void ImportNamespacesTest::kindsThatShareNoNamesDoNotMeet()
{
    Schema other = schemaFromText(QStringLiteral("total(id integer pk not null)"));
    Schema read = other;
    addRoutine(read, QStringLiteral("(integer)"), QStringLiteral("SELECT 1"));

    const ImportedModel imported = importedTwice(projectOf({}, other), read);

    QCOMPARE(lines(imported.taken), QStringLiteral("add function total"));
}

/** Tables and views cannot have one name, so the one that is there stands where the other was. */
void ImportNamespacesTest::aViewThatBecameATableIsReplaced()
{
    Schema model;
    addView(model, {}, QStringLiteral("SELECT 1 AS n"));

    const ImportedModel imported = importedTwice(projectOf(model), schemaFromText(QStringLiteral("newest(n integer)")));

    QCOMPARE(lines(imported.taken), QStringLiteral("drop view newest; add table newest (1 columns)"));
}

void ImportNamespacesTest::migrationsKnowWhatWasRenamedSince()
{
    Schema before;
    addRoutine(before, QStringLiteral("(integer)"), QStringLiteral("SELECT 1"));
    Schema renamed = before;
    renamed.objects.edit(ObjectId::derived(u"(integer)"))->name = QStringLiteral("sum_of");
    Project project = projectOf(renamed);
    project.app(shop)->migrations.append({.id = QStringLiteral("2025-01-01T00:00:00:000000"),
                                          .app = shop,
                                          .operations = {AddObject{before.objects.at(0)}}});

    const ImportedModel imported = importedTwice(project, renamed);

    QCOMPARE(lines(imported.taken), QString());
    QCOMPARE(lines(imported.baseline), QStringLiteral("rename function total -> sum_of"));
}

QTEST_GUILESS_MAIN(ImportNamespacesTest)
#include "tst_import_namespaces.moc"
