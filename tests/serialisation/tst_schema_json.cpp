// SPDX-License-Identifier: MIT
#include "core/serialisation/operation_json.h"
#include "core/serialisation/schema_json.h"

#include <QtTest>

#include <set>

using namespace joinery;

/** Golden files: the format is a promise, so a change of a single byte shows here. */
class SchemaJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsWrittenAsPromised();
    void everyOperationIsWrittenAsPromised();
    void namesOfColumnsThatMisleadAreNotUsed();
    void aTableAloneMayPointToItself();
};

namespace {

ObjectId id(int number)
{
    return *ObjectId::fromText(QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0')));
}

/** The golden file's bytes; with JOINERY_WRITE_GOLDEN=1 it is written anew first, to be looked at in the diff. */
QByteArray golden(const char *name, const QByteArray &actual)
{
    QFile file(QStringLiteral(JOINERY_TEST_DIR "/data/") + QString::fromLatin1(name));
    if (qEnvironmentVariableIsSet("JOINERY_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(actual);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Column> everyColumn()
{
    Column total{.id = id(13), .name = QStringLiteral("total"), .type = DataType::numeric(12, 2)};
    total.generated = Generated{QStringLiteral("amount * 2"), true};
    Column native{
        .id = id(14), .name = QStringLiteral("odd \"name\""), .type = DataType{.native = QStringLiteral("integer")}};
    native.defaultValue = DefaultValue::expression(QStringLiteral("null"));
    return {
        {.id = id(11),
         .name = QStringLiteral("id"),
         .type = DataType::of(DataType::Kind::Integer),
         .nullable = false,
         .autoIncrement = true},
        {.id = id(12),
         .name = QStringLiteral("amount"),
         .type = DataType::numeric(10, 2),
         .nullable = false,
         .defaultValue = DefaultValue::number(QStringLiteral("1.50"))},
        total,
        native,
        {.id = id(15),
         .name = QStringLiteral("label"),
         .type = DataType::varchar(20),
         .defaultValue = DefaultValue::literal(QStringLiteral("it's")),
         .collation = QStringLiteral("NOCASE"),
         .comment = QStringLiteral("two\nlines")},
        {.id = id(16), .name = QStringLiteral("parent"), .type = DataType{}},
    };
}

Table everything()
{
    Table table{.id = id(1),
                .nameSpace = QStringLiteral("shop"),
                .name = QStringLiteral("größe"),
                .comment = QStringLiteral("Sizes")};
    table.options = {.strict = true, .withoutRowId = true};
    table.columns = everyColumn();
    table.primaryKey = PrimaryKey{QStringLiteral("size_pk"), {id(11)}, QStringLiteral("REPLACE")};
    table.foreignKeys.insert({.id = id(21),
                              .name = QStringLiteral("parent_fk"),
                              .columns = {id(16)},
                              .referencedTable = id(1),
                              .referencedColumns = {id(11)},
                              .onDelete = ReferenceAction::SetNull,
                              .onUpdate = ReferenceAction::Cascade,
                              .match = QStringLiteral("FULL"),
                              .deferral = Deferral::DeferrableInitiallyDeferred});
    table.foreignKeys.insert({.id = id(22),
                              .columns = {id(15), id(16)},
                              .unresolvedTable = QStringLiteral("gone"),
                              .unresolvedColumns = {QStringLiteral("a"), QStringLiteral("b")},
                              .deferral = Deferral::DeferrableInitiallyImmediate});
    table.foreignKeys.insert({.id = id(23), .columns = {id(16)}, .referencedTable = id(99)});
    table.uniqueConstraints.insert({id(31), {}, {id(15), id(12)}, QStringLiteral("IGNORE")});
    table.checks.insert({id(41), QStringLiteral("positive"), QStringLiteral("amount > 0\nAND amount < 100")});
    Index index{.id = id(51), .name = QStringLiteral("by_label"), .unique = true};
    index.parts = {{.column = id(15), .collation = QStringLiteral("RTRIM"), .descending = true},
                   {.expression = QStringLiteral("lower(label)")},
                   {.column = id(98)}};
    index.where = QStringLiteral("amount > 5");
    index.method = QStringLiteral("btree");
    table.indexes.insert(index);
    table.indexes.insert(
        {.id = id(52), .name = QStringLiteral("plain"), .parts = {{.column = id(12)}, {.column = id(15)}}});
    return table;
}

template <typename Part>
void addPartOperations(QList<Operation> &operations, const ObjectReference &table, const Part &before,
                       const Part &after)
{
    operations.append(AddPart<Part>{table, before});
    operations.append(AlterPart<Part>{table, before, after});
    operations.append(DropPart<Part>{table, {before.id, before.name}});
}

QList<Operation> everyOperation()
{
    const Table table = everything();
    const ObjectReference t = referenceTo(table);
    const PartReference c{id(15), QStringLiteral("label")};
    const Column after{.id = id(15), .name = QStringLiteral("label"), .type = DataType::of(DataType::Kind::Text)};
    const DefinitionObject view{
        .id = id(61), .name = QStringLiteral("v"), .definition = QStringLiteral("AS SELECT\n1")};
    DefinitionObject newView = view;
    newView.comment = QStringLiteral("One");
    QList<Operation> operations{
        AddTable{table},
        RenameTable{t,
                    QStringLiteral("size"),
                    {{id(1), id(41), -1, QStringLiteral("a\nb")},
                     {id(61), {}, -1, {}},
                     {id(1), id(51), 1, QStringLiteral("x")}}},
        AlterTableOptions{t, {.strict = true}, {.withoutRowId = true}, QStringLiteral("old"), {}},
        AddColumn{t, after, {}},
        AddColumn{t, after, PartReference{}},
        AddColumn{t, after, c},
        RenameColumn{t, c, QStringLiteral("title"), {}},
        AlterColumn{t, table.columns.at(4), after},
        ReorderColumns{t, {c, {{}, QStringLiteral("by name")}}},
        SetPrimaryKey{t, table.primaryKey, std::nullopt},
        SetPrimaryKey{t, std::nullopt, PrimaryKey{.columns = {id(15), id(97)}}},
        RenameConstraint{t, {id(41), QStringLiteral("positive")}, QStringLiteral("p")},
        RenameIndex{t, {id(51), QStringLiteral("by_label")}, QStringLiteral("i")},
        DropColumn{t, c},
        DropTable{{.name = QStringLiteral("by_hand")}},
        AddObject{view},
        ReplaceObject{view, newView},
        RenameObject{view.kind, referenceTo(view), QStringLiteral("w")},
        DropObject{DefinitionObject::Kind::VirtualTable, referenceTo(view)},
        RawSql{{{QString(), QStringLiteral("SELECT 1;\nSELECT 2;")}}, {}},
        RawSql{{{QString(), QStringLiteral("a")}, {QStringLiteral("sqlite"), QStringLiteral("b")}},
               {{QStringLiteral("sqlite"), QString()}}},
    };
    addPartOperations(operations, t, table.foreignKeys.at(0), table.foreignKeys.at(1));
    addPartOperations(operations, t, table.uniqueConstraints.at(0), UniqueConstraint{id(31), {}, {id(12)}, {}});
    addPartOperations(operations, t, table.checks.at(0), CheckConstraint{id(41), QStringLiteral("positive"), {}});
    addPartOperations(operations, t, table.indexes.at(0), table.indexes.at(1));
    return operations;
}

} // namespace

void SchemaJsonTest::aTableIsWrittenAsPromised()
{
    const Table table = everything();
    const QByteArray text = golden("table.json", tableToFile(table));
    QCOMPARE(tableToFile(table), text);
    const auto read = tableFromFile(text, QStringLiteral("table.json"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(read->table == table);
}

void SchemaJsonTest::everyOperationIsWrittenAsPromised()
{
    const QList<Operation> operations = everyOperation();
    std::set<std::size_t> kinds;
    for (const Operation &operation : operations)
        kinds.insert(operation.index());
    QCOMPARE(kinds.size(), std::variant_size_v<Operation>);
    const QByteArray text = golden("operations.json", operationsToFile(operations));
    QCOMPARE(operationsToFile(operations), text);
    const auto read = operationsFromFile(text, QStringLiteral("operations.json"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    for (qsizetype i = 0; i < operations.size(); ++i)
        QVERIFY2(read->at(i) == operations.at(i), qPrintable(operationName(operations.at(i))));
}

void SchemaJsonTest::namesOfColumnsThatMisleadAreNotUsed()
{
    Table table{.id = id(1), .name = QStringLiteral("t")};
    table.columns = {{.id = id(2), .name = id(3).text()},
                     {.id = id(3), .name = QStringLiteral("same")},
                     {.id = id(4), .name = QStringLiteral("same")},
                     {.id = id(5)}};
    table.primaryKey = PrimaryKey{.columns = {id(2), id(3), id(4), id(5), id(6)}};
    const auto read = lonelyTableFromFile(tableToFile(table), QStringLiteral("t.json"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(*read == table);
}

void SchemaJsonTest::aTableAloneMayPointToItself()
{
    const QByteArray text = R"json({"joinery": 1, "name": "t", "columns": [{"name": "a", "type": "text"}],
        "foreign_keys": [{"columns": ["a"], "references": {"name": "t", "columns": ["a"]}}]})json";
    const auto own = lonelyTableFromFile(text, QStringLiteral("t.json"), QStringLiteral("app"));
    QVERIFY(own.has_value());
    QCOMPARE(own->foreignKeys.at(0).referencedTable, own->id);
    QByteArray other = text;
    other.replace("\"references\": {\"name\": \"t\"", "\"references\": {\"name\": \"u\"");
    QCOMPARE(lonelyTableFromFile(other, QStringLiteral("t.json"), {}).error().code, QStringLiteral("file.reference"));
}

QTEST_GUILESS_MAIN(SchemaJsonTest)
#include "tst_schema_json.moc"
