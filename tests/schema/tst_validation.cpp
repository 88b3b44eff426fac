// SPDX-License-Identifier: MIT
#include "core/schema/validation.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

QStringList codes(const Schema &schema, const Schema &context = {})
{
    QStringList result;
    for (const Finding &finding : validate(schema, context))
        result.append(finding.code);
    return result;
}

Schema broken(const QString &text, const std::function<void(Table &)> &breakIt)
{
    Schema schema = schemaFromText(text);
    breakIt(*schema.tables.edit(schema.tables.ids().first()));
    return schema;
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void soundSchemaHasNoFindings();
    void brokenSchemas_data();
    void brokenSchemas();
    void leavesToTheDatabases();
    void allFindingsAreReturned();
    void foreignKeyIntoAnotherAppIsFine();
    void namesAreComparedAcrossTablesAndViews();
    void whatIsUsualIsNoMistake();
    void namesCollideOnlyWhereTheyAreShared();
    void viewThatReadsADroppedColumnIsNamed();
    void tenThousandTablesAreLinear();
};

void ValidationTest::soundSchemaHasNoFindings()
{
    QCOMPARE(codes(schemaFromText("author(id pk, name varchar(200) not null unique index check length(name) > 0); "
                                  "book(id pk auto, author_id -> author, price numeric(10,2) default 0)")),
             QStringList());
}

void ValidationTest::brokenSchemas_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const std::function<void(Table &)> &breakIt) {
        QTest::newRow(name) << broken("t(id pk, a text, b integer)", breakIt) << QString::fromLatin1(code);
    };
    row("empty table name", "name.empty", [](Table &t) { t.name.clear(); });
    row("name of spaces", "name.blank", [](Table &t) { t.columns[1].name = " "; });
    row("long name", "name.too_long", [](Table &t) { t.name = QString(64, 'x'); });
    row("reserved name", "name.reserved", [](Table &t) { t.name = "select"; });
    row("no columns", "table.no_columns", [](Table &t) {
        t.columns.clear();
        t.primaryKey.reset();
    });
    row("doubled column", "column.duplicate_name", [](Table &t) { t.columns[1].name = "B"; });
    row("length", "type.length", [](Table &t) { t.columns[1].type = DataType::varchar(0); });
    row("precision", "type.precision", [](Table &t) { t.columns[1].type = DataType::numeric(0, 0); });
    row("precision of moments", "type.precision", [](Table &t) {
        t.columns[1].type = DataType::fromText("timestamp(0)");
        t.columns[1].type.precision = -1;
    });
    row("scale", "type.scale", [](Table &t) { t.columns[1].type = DataType::numeric(3, 5); });
    row("auto text", "column.auto_increment", [](Table &t) { t.columns[1].autoIncrement = true; });
    row("generated default", "column.generated_default", [](Table &t) {
        t.columns[1].generated = Generated{"b + 1", false};
        t.columns[1].defaultValue = DefaultValue::null();
    });
    row("generated empty", "expression.empty", [](Table &t) { t.columns[1].generated = Generated{" ", false}; });
    row("null default", "column.null_default", [](Table &t) {
        t.columns[1].nullable = false;
        t.columns[1].defaultValue = DefaultValue::null();
    });
    row("text default of a number", "column.default_type",
        [](Table &t) { t.columns[2].defaultValue = DefaultValue::literal("abc"); });
    row("open bracket", "type.syntax", [](Table &t) { t.columns[1].type = DataType{.native = "varchar("}; });
    row("closed bracket", "type.syntax", [](Table &t) { t.columns[1].type = DataType{.native = "int)"}; });
    row("open quote", "type.syntax", [](Table &t) { t.columns[1].type = DataType{.native = "enum('a)"}; });
    row("more than a type", "type.syntax", [](Table &t) { t.columns[1].type = DataType{.native = "int; DROP x"}; });
    row("a comment", "type.syntax", [](Table &t) { t.columns[1].type = DataType{.native = "int -- x"}; });
    row("long default", "column.default_length", [](Table &t) {
        t.columns[1].type = DataType::varchar(2);
        t.columns[1].defaultValue = DefaultValue::literal("abc");
    });
    row("empty key", "key.no_columns", [](Table &t) { t.primaryKey->columns.clear(); });
    row("missing key column", "key.missing_column",
        [](Table &t) { t.primaryKey->columns = {ObjectId::derived(u"nowhere")}; });
    row("doubled key column", "key.duplicate_column",
        [](Table &t) { t.primaryKey->columns.append(t.primaryKey->columns.first()); });
    row("empty check", "expression.empty", [](Table &t) { t.checks.insert({ObjectId::derived(u"c"), "c", ""}); });
    row("empty index", "key.no_columns", [](Table &t) { t.indexes.insert({ObjectId::derived(u"i"), "i"}); });
    row("dangling table", "foreign_key.dangling_table", [](Table &t) {
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[1].id}, ObjectId::derived(u"no"), {t.columns[1].id}};
        t.foreignKeys.insert(key);
    });
    row("dangling column", "foreign_key.dangling_column", [](Table &t) {
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[1].id}, t.id, {ObjectId::derived(u"no")}};
        t.foreignKeys.insert(key);
    });
    row("column count", "foreign_key.column_count", [](Table &t) {
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[1].id}, t.id, {}};
        t.foreignKeys.insert(key);
    });
    row("types differ", "foreign_key.type", [](Table &t) {
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[1].id}, t.id, {t.columns[0].id}};
        t.foreignKeys.insert(key);
    });
    row("not unique", "foreign_key.not_unique", [](Table &t) {
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[0].id}, t.id, {t.columns[2].id}};
        t.foreignKeys.insert(key);
    });
    row("set null", "foreign_key.set_null", [](Table &t) {
        t.columns[2].nullable = false;
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[2].id}, t.id, {t.columns[0].id}};
        key.onDelete = ReferenceAction::SetNull;
        t.foreignKeys.insert(key);
    });
}

void ValidationTest::brokenSchemas()
{
    QFETCH(Schema, schema);
    QFETCH(QString, code);
    QCOMPARE(codes(schema), QStringList{code});
    const Finding finding = validate(schema).first();
    QCOMPARE(finding.object, schema.tables.ids().first());
    QVERIFY(!finding.text.isEmpty());
    QVERIFY(!finding.text.contains('%'));
}

/** What PostgreSQL takes, and the others refuse by themselves. */
void ValidationTest::leavesToTheDatabases()
{
    const Schema schema = broken("t(id pk, a integer, b integer)", [](Table &t) {
        t.columns[1].name = " ";
        t.columns[2].name = "ID";
        t.indexes.insert({.id = ObjectId::derived(u"i"), .name = " ", .parts = {{.column = t.columns[1].id}}});
        ForeignKey key{ObjectId::derived(u"f"), "f", {t.columns[1].id, t.columns[1].id}, t.id, {}};
        key.referencedColumns = {t.columns[0].id, t.columns[2].id};
        t.uniqueConstraints.insert({.id = ObjectId::derived(u"u"), .columns = key.referencedColumns});
        t.foreignKeys.insert(key);
    });
    QCOMPARE(codes(schema), (QStringList{"name.blank", "column.duplicate_name", "name.blank", "key.duplicate_column"}));
    QVERIFY(!hasErrors(validate(schema)));
    QVERIFY(!hasErrors(validate(broken("t(id)", [](Table &t) { t.columns.clear(); }))));
}

void ValidationTest::allFindingsAreReturned()
{
    const Schema schema = broken("t(id pk, a text, b text)", [](Table &t) {
        t.columns[1].name.clear();
        t.columns[2].type = DataType::varchar(-1);
        t.primaryKey->columns.clear();
    });
    QCOMPARE(codes(schema), (QStringList{"name.empty", "type.length", "key.no_columns"}));
    QVERIFY(hasErrors(validate(schema)));
}

void ValidationTest::foreignKeyIntoAnotherAppIsFine()
{
    const Schema orders = schemaFromText("invoice(id pk, book_id -> book)");
    QCOMPARE(codes(orders), QStringList{"foreign_key.dangling_table"});
    const Schema catalog = schemaFromText("book(id INT pk)");
    QCOMPARE(codes(orders, catalog), QStringList());
    QCOMPARE(codes(orders, united(orders, catalog)), QStringList());
}

void ValidationTest::namesAreComparedAcrossTablesAndViews()
{
    Schema schema = schemaFromText("book(id pk); author(id pk, a text index)");
    schema.objects.insert({ObjectId::derived(u"v"), DefinitionObject::Kind::View, {}, "Book", "AS SELECT 1", {}});
    Index index{ObjectId::derived(u"i"), "AUTHOR_A_INDEX"};
    index.parts = {{columnId("book.id"), {}, {}, false}};
    schema.tables.edit(tableId("book"))->indexes.insert(index);
    QCOMPARE(codes(schema), QStringList{"object.duplicate_name"});
    index.parts = {{columnId("author.a"), {}, {}, false}};
    schema.tables.edit(tableId("author"))->indexes.insert(index);
    QCOMPARE(codes(schema), (QStringList{"object.duplicate_name", "index.duplicate_name"}));
    QCOMPARE(codes(schemaFromText("book(id pk)"), schemaFromText("BOOK(id pk)")), QStringList{"table.duplicate_name"});
    // Not every database takes them for one.
    QVERIFY(!hasErrors(validate(schemaFromText("book(id pk)"), schemaFromText("BOOK(id pk)"))));
    Schema twice = schemaFromText("book(id pk)");
    Table second = *twice.tables.begin();
    second.id = ObjectId::derived(u"second");
    twice.tables.insert(second);
    QVERIFY(hasErrors(validate(twice)));
}

void ValidationTest::whatIsUsualIsNoMistake()
{
    QCOMPARE(codes(schemaFromText("book(id pk, seen timestamp(0), at time(0))")), QStringList());
    Schema schema;
    using Kind = DefinitionObject::Kind;
    for (const Kind kind : {Kind::Namespace, Kind::Extension, Kind::Sequence})
        schema.objects.insert({.id = ObjectId::derived(kindName(kind)), .kind = kind, .name = kindName(kind)});
    QCOMPARE(codes(schema), QStringList());
    schema.objects.insert({.id = ObjectId::derived(u"v"), .kind = Kind::View, .name = "v"});
    QCOMPARE(codes(schema), QStringList{"object.no_definition"});
}

void ValidationTest::namesCollideOnlyWhereTheyAreShared()
{
    using Kind = DefinitionObject::Kind;
    const auto object = [](const char *id, Kind kind, const char *name) {
        return DefinitionObject{.id = ObjectId::derived(QString(id)), .kind = kind, .name = name, .definition = "x"};
    };
    Schema schema = schemaFromText("book(id pk); author(id pk)");
    schema.objects.insert(object("namespace", Kind::Namespace, "book"));
    schema.objects.insert(object("function", Kind::Function, "book"));
    for (const char *signature : {"(integer)", "(text)"}) {
        DefinitionObject overload = object(signature, Kind::Function, "pages");
        overload.signature = signature;
        schema.objects.insert(overload);
    }
    for (const char *table : {"book", "author"}) {
        DefinitionObject trigger = object(table, Kind::Trigger, "touch");
        trigger.table = tableId(table);
        schema.objects.insert(trigger);
    }
    schema.enums.insert(EnumType{.id = ObjectId::derived(u"mood"), .name = "mood", .values = {}});
    QCOMPARE(codes(schema), QStringList());

    schema.objects.insert(object("domain", Kind::Domain, "Mood"));
    schema.objects.insert(object("sequence", Kind::Sequence, "author"));
    schema.enums.insert(EnumType{.id = ObjectId::derived(u"again"), .name = "MOOD", .values = {}});
    QCOMPARE(codes(schema), (QStringList{"enum.duplicate_name", "object.duplicate_name", "object.duplicate_name"}));
}

void ValidationTest::viewThatReadsADroppedColumnIsNamed()
{
    Schema schema = schemaFromText("book(id pk, title text); author(id pk)");
    const auto define = [&schema](const QString &definition) {
        schema.objects.insert({ObjectId::derived(u"v"), DefinitionObject::Kind::View, {}, "book_list", definition, {}});
    };
    define("AS SELECT book.title, BOOK.ID, book.rowid, b.author_id, x.y FROM book AS b -- book.author_id");
    QCOMPARE(codes(schema), QStringList());
    define("AS SELECT book.title, book.author_id, \"book\".\"author_id\" FROM book JOIN author");
    QCOMPARE(codes(schema), QStringList{"object.missing_column"});
    QVERIFY(validate(schema).first().text.contains("book.author_id"));
    QVERIFY(!hasErrors(validate(schema)));
    QCOMPARE(codes({.objects = schema.objects}, schemaFromText("book(id pk, title text, author_id integer)")),
             QStringList());
}

void ValidationTest::tenThousandTablesAreLinear()
{
    Schema schema;
    for (int i = 0; i < 10000; ++i) {
        Table table;
        table.id = ObjectId::derived(QString::number(i));
        table.name = QStringLiteral("t%1").arg(i);
        table.columns.append({table.id, "id", DataType::of(DataType::Kind::Integer)});
        schema.tables.insert(table);
    }
    QCOMPARE(codes(schema), QStringList());
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
