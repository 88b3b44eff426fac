// SPDX-License-Identifier: MIT
#include "core/copying/pasting.h"
#include "core/copying/template_store.h"
#include "core/operation/apply.h"
#include "core/operation/edits_of_many.h"
#include "core/project/move_to_app.h"
#include "core/schema/validation.h"
#include "tests/support/schema_text.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

namespace {

Schema after(Schema schema, const QList<Operation> &operations)
{
    const Result<void> applied = joinery::apply(operations, schema);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().text()));
    return schema;
}

TableTemplate builtIn(const QString &key, const Dialect *dialect = nullptr)
{
    for (const TableTemplate &each : builtInTemplates(dialect)) {
        if (each.key == key)
            return each;
    }
    qFatal("no such template");
}

QStringList columnNames(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(column.name);
    return names;
}

} // namespace

class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInOneIsSoundForEveryDialect();
    void columnsAreAddedWhereTheyAreMissing();
    void aTreePointsToItsOwnKey();
    void aTableWithoutAKeyGetsOne();
    void joinTable();
    void joinTableNeedsKeys();
    void keptInAFolder();
    void oddTitles();
    void brokenFilesAreTold();
    void columnForAll();
    void commentsOptionsAndNamespaces();
    void manyColumns();
    void dropsOfMany();
    void movedToAnApp();
};

void TemplatesTest::everyBuiltInOneIsSoundForEveryDialect()
{
    for (const Dialect *dialect : allDialects()) {
        for (const TableTemplate &each : builtInTemplates(dialect)) {
            const Schema schema = after({}, pasted(each.fragment, {{}, dialect}).operations);
            QCOMPARE(schema.tables.size(), 1);
            QVERIFY2(!hasErrors(validate(schema)), qPrintable(each.key));
            QVERIFY2(!hasErrors(dialect->validate(schema)), qPrintable(each.key + dialect->name()));
            QVERIFY(!each.title.isEmpty() && !each.explanation.isEmpty());
        }
    }
    QCOMPARE(builtIn("timestamps", &postgresqlDialect()).fragment.schema.tables.at(0).columns.at(1).type,
             DataType::of(DataType::Kind::TimestampTz));
}

void TemplatesTest::columnsAreAddedWhereTheyAreMissing()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk, created_at text); b(id integer pk)"));
    const Schema done =
        after(schema, templateEdit(builtIn("timestamps"), {tableId("a"), tableId("b")}, schema, schema, nullptr));

    QCOMPARE(columnNames(*done.tableNamed(u"a")), QStringList({"id", "created_at", "updated_at"}));
    QCOMPARE(done.tableNamed(u"a")->columns.at(1).type, DataType::of(DataType::Kind::Text));
    QCOMPARE(columnNames(*done.tableNamed(u"b")), QStringList({"id", "created_at", "updated_at"}));
    QVERIFY(templateEdit(builtIn("timestamps"), {tableId("a")}, done, done, nullptr).isEmpty());

    const Schema softly =
        after(schema, templateEdit(builtIn("soft_delete"), {tableId("a"), tableId("b")}, schema, schema, nullptr));
    QCOMPARE(softly.tableNamed(u"a")->indexes.at(0).name, QStringLiteral("a_deleted_at_index"));
    QCOMPARE(softly.tableNamed(u"b")->indexes.at(0).name, QStringLiteral("b_deleted_at_index"));
}

void TemplatesTest::aTreePointsToItsOwnKey()
{
    const Schema schema = schemaFromText(QStringLiteral("node(key bigint pk)"));
    const Table node =
        *after(schema, templateEdit(builtIn("tree"), {tableId("node")}, schema, schema, nullptr)).tableNamed(u"node");

    QCOMPARE(columnNames(node), QStringList({"key", "parent_id"}));
    QCOMPARE(node.columns.last().type, DataType::of(DataType::Kind::BigInt));
    QCOMPARE(node.foreignKeys.at(0).referencedTable, node.id);
    QCOMPARE(node.foreignKeys.at(0).referencedColumns, QList{node.columns.first().id});
    QCOMPARE(node.foreignKeys.at(0).columns, QList{node.columns.last().id});
}

void TemplatesTest::aTableWithoutAKeyGetsOne()
{
    const Schema schema = schemaFromText(QStringLiteral("log(line text)"));
    const Table log = *after(schema, templateEdit(builtIn("timestamps"), {tableId("log")}, schema, schema, nullptr))
                           .tableNamed(u"log");
    QVERIFY(log.primaryKey);
    QCOMPARE(log.columnNames(log.primaryKey->columns), QStringList({"id"}));
}

void TemplatesTest::joinTable()
{
    const Schema schema = schemaFromText(QStringLiteral("author(id bigint pk); book(isbn char(13) pk)"));
    const Result<QList<Operation>> edit = joinTableEdit(schema, tableId("author"), tableId("book"));
    QVERIFY(edit);
    const Schema done = after(schema, *edit);
    const Table join = *done.tableNamed(u"author_book");
    QCOMPARE(columnNames(join), QStringList({"author_id", "book_isbn"}));
    QCOMPARE(join.columns.at(1).type.text(), QStringLiteral("char(13)"));
    QCOMPARE(join.primaryKey->columns.size(), 2);
    QCOMPARE(join.foreignKeys.size(), 2);
    QVERIFY(!hasErrors(validate(done)));

    const Schema itself = after(done, joinTableEdit(done, tableId("author"), tableId("author")).value());
    QCOMPARE(columnNames(*itself.tableNamed(u"author_author")), QStringList({"author_id", "author_id_2"}));
    QVERIFY(!hasErrors(validate(itself)));
}

void TemplatesTest::joinTableNeedsKeys()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk); b(x text)"));
    const Result<QList<Operation>> edit = joinTableEdit(schema, tableId("a"), tableId("b"));
    QVERIFY(!edit);
    QCOMPARE(edit.error().message, QStringLiteral("Table b has no primary key to point to. Give it one first."));
}

void TemplatesTest::keptInAFolder()
{
    const QTemporaryDir folder;
    const TemplateStore store(folder.filePath(QStringLiteral("templates")));
    QVERIFY(store.templates().isEmpty());
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk, b text)"));
    QVERIFY(store.save(QStringLiteral("mine"), fragmentOf(schema, {tableId("a")})));
    QCOMPARE(store.templates().size(), 1);
    QVERIFY(store.templates().first().fragment == fragmentOf(schema, {tableId("a")}));
    QVERIFY(store.contains(QStringLiteral("Mine")));

    QVERIFY(store.save(QStringLiteral("other"), fragmentOf(schema, {tableId("a")})));
    const Result<void> taken = store.rename(QStringLiteral("mine"), QStringLiteral("other"));
    QCOMPARE(taken.error().code, QStringLiteral("template.taken"));
    QVERIFY(store.rename(QStringLiteral("mine"), QStringLiteral("ours")));
    QCOMPARE(store.templates().size(), 2);
    QCOMPARE(store.templates().last().title, QStringLiteral("ours"));
    // Only the case is another: no other template, but the title as it is written now.
    QVERIFY(store.rename(QStringLiteral("ours"), QStringLiteral("Ours")));
    QCOMPARE(store.templates().last().title, QStringLiteral("Ours"));
    QVERIFY(store.save(QStringLiteral("OURS"), fragmentOf(schema, {tableId("a")})));
    QCOMPARE(store.templates().size(), 2);
    QCOMPARE(store.templates().last().title, QStringLiteral("OURS"));
    QCOMPARE(store.rename(QStringLiteral("gone"), QStringLiteral("x")).error().code,
             QStringLiteral("template.missing"));
    QVERIFY(store.remove(QStringLiteral("ours")));
    QVERIFY(!store.remove(QStringLiteral("ours")));
    QCOMPARE(store.templates().size(), 1);
}

void TemplatesTest::oddTitles()
{
    const QTemporaryDir folder;
    const TemplateStore store(folder.filePath(QStringLiteral("templates")));
    const Fragment fragment = fragmentOf(schemaFromText(QStringLiteral("a(id integer pk)")), {tableId("a")});
    for (const QString &title : {QStringLiteral("../../evil"), QStringLiteral(".."), QStringLiteral("größe & mehr"),
                                 QStringLiteral("a/b"), QStringLiteral("c:\\d")})
        QVERIFY2(store.save(title, fragment), qPrintable(title));
    QCOMPARE(store.templates().size(), 5);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList({"templates"}));
    QVERIFY(store.contains(QStringLiteral("größe & mehr")));
    // As many characters as there may be, each of which takes most room in a file's name.
    const QString longest = QString(60, QChar(0x4e2d));
    QVERIFY(store.save(longest, fragment) && store.save(QString(60, u':'), fragment));
    QVERIFY(store.contains(longest));
    QVERIFY(store.remove(longest) && store.remove(QString(60, u':')));
    // A file that somebody put there under a name that save() would not give it.
    QVERIFY(QFile::rename(folder.filePath(QStringLiteral("templates/größe & mehr.json")),
                          folder.filePath(QStringLiteral("templates/100% Größe.json"))));
    QVERIFY(store.rename(QStringLiteral("100% größe"), QStringLiteral("Größe & mehr")));
    QVERIFY(!store.save(QStringLiteral("  "), fragment));
    QVERIFY(!store.save(QString(61, u'x'), fragment));
}

void TemplatesTest::brokenFilesAreTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QList<Error> errors;
    QVERIFY(TemplateStore(folder.path()).templates(&errors).isEmpty());
    QCOMPARE(errors.size(), 1);
}

void TemplatesTest::columnForAll()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk); b(id integer pk, Tenant integer)"));
    const Column column{.name = QStringLiteral("tenant"), .type = DataType::of(DataType::Kind::Uuid)};
    const QList<Operation> edit = addColumnToAllEdit(schema, {tableId("a"), tableId("b"), ObjectId::create()}, column);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(columnNames(*after(schema, edit).tableNamed(u"a")), QStringList({"id", "tenant"}));
}

void TemplatesTest::commentsOptionsAndNamespaces()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk); b(id integer pk)"));
    const QList<ObjectId> both{tableId("a"), tableId("b")};
    Schema done = after(schema, commentEdit(schema, both, QStringLiteral("ours")));
    QCOMPARE(done.tableNamed(u"b")->comment, QStringLiteral("ours"));
    QVERIFY(commentEdit(done, both, QStringLiteral("ours")).isEmpty());
    done = after(done, tableOptionsEdit(done, both, [](TableOptions &options) { options.strict = true; }));
    QVERIFY(done.tableNamed(u"a")->options.strict && done.tableNamed(u"b")->options.strict);
    QCOMPARE(done.tableNamed(u"a")->comment, QStringLiteral("ours"));
    done = after(done, moveToNameSpaceEdit(done, both, QStringLiteral("sales")));
    QVERIFY(done.tableNamed(u"a", u"sales") && done.tableNamed(u"b", u"sales"));
}

void TemplatesTest::manyColumns()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk, b text, c text)"));
    const QList<ObjectId> columns{columnId("a.b"), columnId("a.c"), columnId("a.missing")};
    const QList<Operation> edit = alterColumnsEdit(schema, tableId("a"), columns, [](Column &column) {
        column.type = DataType::varchar(20);
        column.name = QStringLiteral("no");
    });
    QCOMPARE(edit.size(), 2);
    const Table a = *after(schema, edit).tableNamed(u"a");
    QCOMPARE(columnNames(a), QStringList({"id", "b", "c"}));
    QCOMPARE(a.columns.at(2).type, DataType::varchar(20));
    QCOMPARE(columnNames(*after(schema, dropColumnsEdit(schema, tableId("a"), columns).value()).tableNamed(u"a")),
             QStringList({"id"}));
}

void TemplatesTest::dropsOfMany()
{
    const Schema schema = schemaFromText(QStringLiteral("a(id integer pk); b(id integer pk, a integer -> a.id);"
                                                        "c(id integer pk, b integer -> b.id)"));
    const Schema left = after(schema, dropAllEdit(schema, {tableId("a"), tableId("b")}).value());
    QCOMPARE(left.tables.size(), 1);
    QVERIFY(left.tables.at(0).foreignKeys.isEmpty());
}

void TemplatesTest::movedToAnApp()
{
    Project project;
    project.apps = {{.name = QStringLiteral("shop"),
                     .model = schemaFromText(QStringLiteral("a(id integer pk); b(id integer pk, a integer -> a.id)"))},
                    {.name = QStringLiteral("other")}};
    project.apps.first().model.objects.insert({.id = ObjectId::create(),
                                               .kind = DefinitionObject::Kind::Trigger,
                                               .name = QStringLiteral("t"),
                                               .definition = QStringLiteral("AFTER INSERT ON a BEGIN SELECT 1; END"),
                                               .table = tableId("a")});
    project.apps.first().diagram.positions.insert(tableId("a"), {40, 60});
    project.apps.first().diagram.pinned.insert(tableId("a"));

    const Result<Project> moved = withMovedToApp(project, {tableId("a")}, QStringLiteral("other"));
    QVERIFY(moved);
    QCOMPARE(moved->apps.first().model.tables.size(), 1);
    QCOMPARE(moved->apps.last().model.tables.at(0).id, tableId("a"));
    QCOMPARE(moved->apps.last().model.objects.size(), 1);
    QCOMPARE(moved->apps.last().diagram.positions.value(tableId("a")), QPointF(40, 60));
    QVERIFY(moved->apps.first().diagram.positions.isEmpty());
    QCOMPARE(moved->apps.last().diagram.pinned, QSet<ObjectId>{tableId("a")});
    QVERIFY(moved->apps.first().diagram.pinned.isEmpty());
    QVERIFY(moved->unitedModel() == project.unitedModel());

    QCOMPARE(withMovedToApp(project, {tableId("a")}, QStringLiteral("none")).error().code,
             QStringLiteral("app.missing"));
    Project taken = project;
    Table a;
    a.id = ObjectId::create();
    a.name = QStringLiteral("a");
    taken.apps.last().model.tables.insert(a);
    QCOMPARE(withMovedToApp(taken, {tableId("a")}, QStringLiteral("other")).error().code,
             QStringLiteral("project.name_taken"));
}

QTEST_GUILESS_MAIN(TemplatesTest)

#include "tst_templates.moc"
