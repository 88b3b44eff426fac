// SPDX-License-Identifier: MIT
// What each kind of operation does to the values in rows.

#include "core/operation/operation.h"

#include <QtTest>

using namespace joinery;

using Kind = DefinitionObject::Kind;

namespace {

Column columnOf(const QString &type)
{
    return {.id = ObjectId::fromText(QStringLiteral("c00000000001")).value_or(ObjectId()),
            .name = QStringLiteral("price"),
            .type = DataType::fromText(type)};
}

AlterColumn retyped(const QString &from, const QString &to)
{
    return {{}, columnOf(from), columnOf(to)};
}

template <typename Change>
AlterColumn altered(const Change &change)
{
    AlterColumn alter = retyped(QStringLiteral("integer"), QStringLiteral("integer"));
    change(alter.before, alter.after);
    return alter;
}

template <typename Change>
AlterTableOptions optionsChanged(const Change &change)
{
    AlterTableOptions alter;
    change(alter.before, alter.after);
    return alter;
}

ReplaceObject redefined(Kind kind)
{
    DefinitionObject object{.kind = kind, .name = QStringLiteral("thing"), .definition = QStringLiteral("a")};
    DefinitionObject after = object;
    after.definition = QStringLiteral("b");
    return {object, after};
}

RawSql sqlWith(const QList<Operation> &effect)
{
    return {.forwards = {{QString(), QStringLiteral("SELECT 1")}}, .effect = SchemaEffect({effect})};
}

} // namespace

class OperationRiskTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasARisk_data();
    void everyKindHasARisk();
    void details_data();
    void details();
    void types_data();
    void types();
};

template <std::size_t... Places>
static QList<Operation> oneOfEachKind(std::index_sequence<Places...>)
{
    return {Operation(std::in_place_index<Places>)...};
}

void OperationRiskTest::everyKindHasARisk_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Risk>("risk");
    const QMap<QString, Risk> risky{{QStringLiteral("drop_table"), Risk::Destructive},
                                    {QStringLiteral("drop_column"), Risk::Destructive},
                                    {QStringLiteral("drop_partition"), Risk::Destructive},
                                    {QStringLiteral("delete_rows"), Risk::Destructive},
                                    {QStringLiteral("drop_enum_value"), Risk::Lossy},
                                    {QStringLiteral("update_rows"), Risk::Lossy},
                                    {QStringLiteral("raw_sql"), Risk::Lossy},
                                    {QStringLiteral("code"), Risk::Lossy}};
    for (const Operation &operation : oneOfEachKind(std::make_index_sequence<std::variant_size_v<Operation>>()))
        QTest::newRow(qPrintable(operationName(operation)))
            << operation << risky.value(operationName(operation), Risk::Safe);
}

void OperationRiskTest::everyKindHasARisk()
{
    QFETCH(const Operation, operation);
    QTEST(riskOf(operation), "risk");
}

void OperationRiskTest::details_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Risk>("risk");
    const auto row = [](const char *name, const Operation &operation, Risk risk) {
        QTest::newRow(name) << operation << risk;
    };
    row("NULL refused from now on", altered([](Column &, Column &after) { after.nullable = false; }), Risk::Lossy);
    row("counts no more", altered([](Column &before, Column &) { before.autoIncrement = true; }), Risk::Lossy);
    row("begins to count", altered([](Column &, Column &after) { after.autoIncrement = true; }), Risk::Safe);
    row("NULL allowed from now on", altered([](Column &before, Column &) { before.nullable = false; }), Risk::Safe);
    row("becomes generated",
        altered([](Column &, Column &after) { after.generated = Generated{.expression = QStringLiteral("1")}; }),
        Risk::Lossy);
    row("another default",
        altered([](Column &, Column &after) { after.defaultValue = DefaultValue::literal(QStringLiteral("1")); }),
        Risk::Safe);
    const auto inCharset = [](const QString &from, const QString &to) {
        return altered([&](Column &before, Column &after) {
            ColumnDetails details;
            details.charset = from;
            before.details = details;
            details.charset = to;
            after.details = details;
        });
    };
    row("characters of another set", inCharset(QStringLiteral("utf8mb4"), QStringLiteral("latin1")), Risk::Lossy);
    row("characters of Unicode", inCharset(QStringLiteral("latin1"), QStringLiteral("utf8mb4")), Risk::Safe);

    using Options = TableOptions;
    row("the history goes", optionsChanged([](Options &before, Options &) { before.systemVersioned = true; }),
        Risk::Destructive);
    row("a history begins", optionsChanged([](Options &, Options &after) { after.systemVersioned = true; }),
        Risk::Safe);
    row("strict from now on", optionsChanged([](Options &, Options &after) { after.strict = true; }), Risk::Lossy);
    row("spread over partitions otherwise", optionsChanged([](Options &before, Options &after) {
            before.partitionBy = QStringLiteral("RANGE (a)");
            after.partitionBy = QStringLiteral("RANGE (b)");
        }),
        Risk::Lossy);
    row("no partitions any more",
        optionsChanged([](Options &before, Options &) { before.partitionBy = QStringLiteral("RANGE (a)"); }),
        Risk::Safe);
    row("texts of a table in another set",
        optionsChanged([](Options &, Options &after) { after.charset = QStringLiteral("latin1"); }), Risk::Lossy);
    row("logged or not", optionsChanged([](Options &, Options &after) { after.unlogged = true; }), Risk::Safe);

    AlterPartition partition;
    partition.after.bound = QStringLiteral("FOR VALUES IN (1)");
    row("another bound of a partition", partition, Risk::Lossy);
    row("another comment on a partition", AlterPartition{}, Risk::Safe);

    row("drop sequence", DropObject{Kind::Sequence, {}}, Risk::Lossy);
    row("drop virtual table", DropObject{Kind::VirtualTable, {}}, Risk::Destructive);
    row("drop view", DropObject{Kind::View, {}}, Risk::Safe);
    row("another view", redefined(Kind::View), Risk::Safe);
    row("another sequence", redefined(Kind::Sequence), Risk::Lossy);
    row("another domain", redefined(Kind::Domain), Risk::Lossy);
    row("another virtual table", redefined(Kind::VirtualTable), Risk::Destructive);

    row("SQL that renames a table", sqlWith({RenameTable{}}), Risk::Lossy);
    row("SQL that drops a table", sqlWith({DropTable{}}), Risk::Destructive);
}

void OperationRiskTest::details()
{
    QFETCH(const Operation, operation);
    QTEST(riskOf(operation), "risk");
}

void OperationRiskTest::types_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Risk>("risk");
    const auto row = [](const char *from, const char *to, Risk risk) {
        QTest::newRow(qPrintable(QStringLiteral("%1 to %2").arg(QLatin1String(from), QLatin1String(to))))
            << QString::fromLatin1(from) << QString::fromLatin1(to) << risk;
    };
    row("integer", "integer", Risk::Safe);
    row("smallint", "bigint", Risk::Safe);
    row("bigint", "smallint", Risk::Lossy);
    row("integer", "integer unsigned", Risk::Lossy);
    row("real", "double", Risk::Safe);
    row("double", "real", Risk::Lossy);
    row("integer", "real", Risk::Lossy);
    row("numeric(5,2)", "numeric(7,2)", Risk::Safe);
    row("numeric(5,2)", "numeric(6,3)", Risk::Safe);
    row("numeric(5,2)", "numeric(5,3)", Risk::Lossy);
    row("numeric", "numeric(5,2)", Risk::Lossy);
    row("numeric(5,2)", "numeric", Risk::Safe);
    row("varchar(10)", "varchar(20)", Risk::Safe);
    row("varchar(20)", "varchar(10)", Risk::Lossy);
    row("varchar", "varchar(10)", Risk::Lossy);
    row("varchar(10)", "varchar", Risk::Safe);
    row("char(5)", "varchar(5)", Risk::Safe);
    row("varchar(5)", "char(5)", Risk::Lossy);
    row("varchar(10)", "text", Risk::Safe);
    row("varchar(10)", "tinytext", Risk::Lossy);
    row("text", "varchar(10)", Risk::Lossy);
    row("text", "varchar", Risk::Lossy);
    row("longtext", "varchar", Risk::Lossy);
    row("tinytext", "text", Risk::Safe);
    row("text", "longtext", Risk::Safe);
    row("longtext", "text", Risk::Lossy);
    row("mediumtext", "text", Risk::Lossy);
    row("integer", "text", Risk::Lossy);
    row("text", "text[]", Risk::Lossy);
    row("timestamp(3)", "timestamp", Risk::Lossy);
    row("json", "jsonb", Risk::Lossy);
    row("enum('a','b')", "enum('a','b','c')", Risk::Safe);
    row("enum('a','b')", "enum('b')", Risk::Lossy);
    row("enum('a')", "text", Risk::Safe);
    row("enum('a')", "varchar", Risk::Lossy);
}

void OperationRiskTest::types()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QTEST(riskOf(retyped(from, to)), "risk");
}

QTEST_GUILESS_MAIN(OperationRiskTest)
#include "tst_operation_risk.moc"
