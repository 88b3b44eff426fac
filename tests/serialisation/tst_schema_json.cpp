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
    void anEnumAndAnObjectAreWrittenAsPromised();
    void filesOfTheFirstFormatStillLoad();
    void aLaterFormatIsRefused();
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
        {.id = id(17),
         .name = QStringLiteral("number"),
         .type = DataType::of(DataType::Kind::BigInt),
         .autoIncrement = true,
         .details = ColumnDetails{.identity = {.style = Identity::Style::Always,
                                               .start = std::numeric_limits<qint64>::max(),
                                               .step = -5,
                                               .minimum = std::numeric_limits<qint64>::min(),
                                               .maximum = 9,
                                               .cache = 10,
                                               .cycle = true}}},
        {.id = id(18),
         .name = QStringLiteral("state"),
         .type = DataType::choice(DataType::Kind::Enum, {QStringLiteral("new"), QStringLiteral("it's, paid")}),
         .defaultValue = DefaultValue::of(DefaultValue::Kind::Uuid),
         .details = ColumnDetails{.identity = {.style = Identity::Style::Serial},
                                  .charset = QStringLiteral("utf8mb4"),
                                  .onUpdate = QStringLiteral("current_timestamp(6)"),
                                  .invisible = true,
                                  .options = {{QStringLiteral("storage"), QStringLiteral("external")}}}},
        {.id = id(19), .name = QStringLiteral("tags"), .type = DataType::fromText(QStringLiteral("varchar(9)[][]"))},
        {.id = id(20), .name = QStringLiteral("moods"), .type = DataType::fromText(QStringLiteral("shop.mood[]"))},
    };
}

Table everything()
{
    Table table{.id = id(1),
                .nameSpace = QStringLiteral("shop"),
                .name = QStringLiteral("größe"),
                .comment = QStringLiteral("Sizes")};
    table.options = {.strict = true,
                     .withoutRowId = true,
                     .unlogged = true,
                     .systemVersioned = true,
                     .engine = QStringLiteral("InnoDB"),
                     .rowFormat = QStringLiteral("DYNAMIC"),
                     .charset = QStringLiteral("utf8mb4"),
                     .collation = QStringLiteral("utf8mb4_bin"),
                     .tablespace = QStringLiteral("fast"),
                     .inherits = QStringLiteral("public.thing"),
                     .partitionBy = QStringLiteral("RANGE (amount)"),
                     .parameters = {{QStringLiteral("fillfactor"), QStringLiteral("70")}}};
    table.columns = everyColumn();
    const KeyDetails details{.deferral = Deferral::DeferrableInitiallyDeferred,
                             .include = {id(12)},
                             .prefixLengths = {10, 0},
                             .collations = {QStringLiteral("NOCASE"), QString()},
                             .descending = {false, true},
                             .method = QStringLiteral("hash"),
                             .comment = QStringLiteral("Why"),
                             .options = {{QStringLiteral("fillfactor"), QStringLiteral("80")}}};
    KeyDetails detailsOfOne = details;
    detailsOfOne.prefixLengths = {10};
    detailsOfOne.collations = {QStringLiteral("NOCASE")};
    detailsOfOne.descending = {true};
    table.primaryKey = PrimaryKey{QStringLiteral("size_pk"), {id(11)}, QStringLiteral("REPLACE"), detailsOfOne};
    table.foreignKeys.insert({.id = id(21),
                              .name = QStringLiteral("parent_fk"),
                              .columns = {id(16)},
                              .referencedTable = id(1),
                              .referencedColumns = {id(11)},
                              .onDelete = ReferenceAction::SetNull,
                              .onUpdate = ReferenceAction::Cascade,
                              .match = QStringLiteral("FULL"),
                              .deferral = Deferral::DeferrableInitiallyDeferred,
                              .enforcement = Enforcement::NotValid,
                              .setColumns = {id(16)},
                              .comment = QStringLiteral("Up")});
    table.foreignKeys.insert({.id = id(22),
                              .columns = {id(15), id(16)},
                              .unresolvedTable = QStringLiteral("gone"),
                              .unresolvedColumns = {QStringLiteral("a"), QStringLiteral("b")},
                              .deferral = Deferral::DeferrableInitiallyImmediate});
    table.foreignKeys.insert({.id = id(23), .columns = {id(16)}, .referencedTable = id(99)});
    table.uniqueConstraints.insert({id(31), {}, {id(15), id(12)}, QStringLiteral("IGNORE"), true, details});
    table.checks.insert({id(41), QStringLiteral("positive"), QStringLiteral("amount > 0\nAND amount < 100"), id(12),
                         Enforcement::NotEnforced, true, QStringLiteral("Sane")});
    table.exclusions.insert({id(45),
                             QStringLiteral("no_overlap"),
                             QStringLiteral("gist"),
                             {{{.column = id(12)}, QStringLiteral("=")},
                              {{.expression = QStringLiteral("tsrange(a, b)")}, QStringLiteral("&&")}},
                             QStringLiteral("amount > 0"),
                             details});
    table.partitions.insert({.id = id(71),
                             .nameSpace = QStringLiteral("old"),
                             .name = QStringLiteral("p0"),
                             .bound = QStringLiteral("FOR VALUES FROM (0) TO (10)"),
                             .partitionBy = QStringLiteral("LIST (label)"),
                             .comment = QStringLiteral("Small"),
                             .parameters = {{QStringLiteral("fillfactor"), QStringLiteral("60")}}});
    table.partitions.insert(
        {.id = id(72), .name = QStringLiteral("p1"), .parent = id(71), .bound = QStringLiteral("DEFAULT")});
    Index index{.id = id(51), .name = QStringLiteral("by_label"), .unique = true};
    index.parts = {
        {.column = id(15), .collation = QStringLiteral("RTRIM"), .descending = true},
        {.expression = QStringLiteral("lower(label)")},
        {.column = id(98)},
        {.column = id(12), .nulls = NullsOrder::First, .operatorClass = QStringLiteral("int4_ops"), .prefixLength = 4}};
    index.where = QStringLiteral("amount > 5");
    index.method = QStringLiteral("btree");
    index.details = IndexDetails{.include = {id(16)},
                                 .nullsNotDistinct = true,
                                 .invisible = true,
                                 .comment = QStringLiteral("Fast"),
                                 .options = {{QStringLiteral("fillfactor"), QStringLiteral("50")}}};
    table.indexes.insert(index);
    table.indexes.insert(
        {.id = id(52), .name = QStringLiteral("plain"), .parts = {{.column = id(12)}, {.column = id(15)}}});
    return table;
}

EnumType everyEnum()
{
    return {.id = id(80),
            .nameSpace = QStringLiteral("shop"),
            .name = QStringLiteral("mood"),
            .comment = QStringLiteral("How\nit is"),
            .values = {{id(81), QStringLiteral("happy")}, {id(82), QStringLiteral("sad")}}};
}

DefinitionObject everyObject()
{
    return {.id = id(90),
            .kind = DefinitionObject::Kind::Function,
            .nameSpace = QStringLiteral("shop"),
            .name = QStringLiteral("total"),
            .definition = QStringLiteral("(a integer) RETURNS integer\nLANGUAGE sql AS 'SELECT a'"),
            .comment = QStringLiteral("Adds up"),
            .signature = QStringLiteral("(integer)"),
            .table = id(1),
            .dependsOn = {id(80), id(99)}};
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
    newView.signature = QStringLiteral("(integer)");
    newView.table = table.id;
    newView.dependsOn = {table.id, id(99)};
    const EnumType mood = everyEnum();
    const ObjectReference m = referenceTo(mood);
    const PartReference sad{id(82), QStringLiteral("sad")};
    const QList<RestoredText> texts{{id(1), id(20), -1, QStringLiteral("mood"), RestoredText::Place::Type},
                                    {id(1), id(20), -1, QStringLiteral("sad"), RestoredText::Place::Default}};
    const QString other = QStringLiteral("other");
    const QList<Row> rows{{RowValue::number(12), RowValue::of(QStringLiteral("two\nlines"))},
                          {RowValue::null(), RowValue::boolean(true)},
                          {RowValue::number(QStringLiteral("12345678901234567890.5")), RowValue::bytes("\x01\xff")},
                          {RowValue::number(QStringLiteral(".5")), RowValue::of({})}};
    const QList<PartReference> columns{{id(12), QStringLiteral("amount")}, c};
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
        AlterColumn{
            t,
            table.columns.at(4),
            after,
            {{QString(), QStringLiteral("upper(a)")}},
            {{QStringLiteral("postgresql"), QStringLiteral("a\n::text")}, {QString(), QStringLiteral("lower(a)")}}},
        AlterColumn{t, table.columns.at(4), after, {}, {{QStringLiteral("sqlite"), QStringLiteral("a")}}},
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
        MoveTable{t, other, texts},
        RenamePartition{t, {id(71), QStringLiteral("p0")}, QStringLiteral("p")},
        AddEnum{mood},
        DropEnum{m},
        RenameEnum{m, QStringLiteral("feeling"), texts},
        MoveEnum{m, {}, {}},
        AlterEnum{m, {}, QStringLiteral("How"), {}},
        AlterEnum{m, QStringLiteral("How"), {}, {sad, {id(81), QStringLiteral("happy")}}},
        AddEnumValue{m, {id(83), QStringLiteral("so-so")}, sad},
        AddEnumValue{m, {id(83), QStringLiteral("so-so")}, PartReference{}},
        AddEnumValue{m, {id(83), QStringLiteral("so-so")}, {}},
        RenameEnumValue{m, sad, QStringLiteral("blue"), texts},
        DropEnumValue{m, sad},
        MoveObject{view.kind, referenceTo(view), other, {}},
        InsertRows{t, columns, rows},
        UpdateRows{
            t, {c}, columns, {{{rows.at(0).at(1)}, rows.at(0), rows.at(1)}, {{rows.at(2).at(1)}, {}, rows.at(2)}}},
        DeleteRows{t, columns, rows},
        Code{QStringLiteral("fill"), false, true},
        Code{QStringLiteral("fill"), true, true},
        RawSql{{{QString(), QStringLiteral("SELECT 1;\nSELECT 2;")}}, {}, SchemaEffect({{DropColumn{t, c}}})},
        RawSql{{{QString(), QStringLiteral("a")}, {QStringLiteral("sqlite"), QStringLiteral("b")}},
               {{QStringLiteral("sqlite"), QString()}}},
    };
    addPartOperations(operations, t, table.foreignKeys.at(0), table.foreignKeys.at(1));
    addPartOperations(operations, t, table.uniqueConstraints.at(0), UniqueConstraint{id(31), {}, {id(12)}, {}, {}, {}});
    addPartOperations(operations, t, table.checks.at(0),
                      CheckConstraint{.id = id(41), .name = QStringLiteral("positive")});
    addPartOperations(operations, t, table.exclusions.at(0),
                      ExclusionConstraint{.id = id(45), .name = QStringLiteral("no_overlap")});
    addPartOperations(operations, t, table.partitions.at(0),
                      Partition{.id = id(71), .name = QStringLiteral("p0"), .bound = QStringLiteral("DEFAULT")});
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

void SchemaJsonTest::anEnumAndAnObjectAreWrittenAsPromised()
{
    const EnumType mood = everyEnum();
    const QByteArray enumText = golden("enum.json", enumToFile(mood));
    QCOMPARE(enumToFile(mood), enumText);
    const auto readEnum = enumOrObjectFromFile(enumText, QStringLiteral("enum.json"), {});
    QVERIFY2(readEnum, qPrintable(readEnum ? QString() : readEnum.error().text()));
    QVERIFY(*readEnum == EnumOrObject(mood));

    const Schema names{.tables = {everything()}, .enums = {mood}};
    const DefinitionObject object = everyObject();
    const QByteArray text = golden("object.json", objectToFile(object, names));
    QCOMPARE(objectToFile(object, names), text);
    const auto read = enumOrObjectFromFile(text, QStringLiteral("object.json"), {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QVERIFY(*read == EnumOrObject(object));
}

/** data/v1 was written by the last program of that format. */
void SchemaJsonTest::filesOfTheFirstFormatStillLoad()
{
    QFile tableFile(QStringLiteral(JOINERY_TEST_DIR "/data/v1/table.json"));
    QVERIFY(tableFile.open(QIODevice::ReadOnly));
    const auto table = tableFromFile(tableFile.readAll(), QStringLiteral("table.json"), {});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().text()));
    QVERIFY(table->table.options == (TableOptions{.strict = true, .withoutRowId = true}));
    QCOMPARE(table->table.columns.size(), 6);
    QCOMPARE(table->table.indexes.size(), 2);
    const auto again = tableFromFile(tableToFile(table->table), QStringLiteral("table.json"), {});
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY(again->table == table->table);

    QFile operationsFile(QStringLiteral(JOINERY_TEST_DIR "/data/v1/operations.json"));
    QVERIFY(operationsFile.open(QIODevice::ReadOnly));
    const auto operations = operationsFromFile(operationsFile.readAll(), QStringLiteral("operations.json"), {});
    QVERIFY2(operations, qPrintable(operations ? QString() : operations.error().text()));
    QCOMPARE(operations->size(), 33);
    const auto *added = std::get_if<AddTable>(&operations->at(0));
    QVERIFY(added && added->table == table->table);
    const auto *altered = std::get_if<AlterTableOptions>(&operations->at(2));
    QVERIFY(altered && altered->before == TableOptions{.strict = true} &&
            altered->after == TableOptions{.withoutRowId = true});
}

void SchemaJsonTest::aLaterFormatIsRefused()
{
    const QByteArray text = "{\"joinery\": 3, \"name\": \"t\", \"columns\": [], \"shiny\": true}";
    const auto read = tableFromFile(text, QStringLiteral("t.json"), {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("file.newer"));
    QVERIFY2(read.error().message.contains(QStringLiteral("update Joinery")), qPrintable(read.error().message));
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
    const QByteArray text = R"json({"joinery": 2, "name": "t", "columns": [{"name": "a", "type": "text"}],
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
