// SPDX-License-Identifier: MIT
// What the dialect writes, as the catalogue of a MariaDB gives it back: equal where it is, and nowhere else.

#include "core/dialect/dialect.h"
#include "tests/support/mariadb_catalogue.h"
#include "tests/support/mariadb_meanings.h"
#include "tests/support/story.h"

#include <QtTest>

using namespace joinery;

namespace {

const Equivalence &equivalence()
{
    return MariadbDatabase::dialect().equivalence();
}

CheckConstraint checkOf(const QString &expression, const QString &name = "c")
{
    return {.id = ObjectId::derived(name), .name = name, .expression = expression};
}

/** A table of these columns and an enum for them; ids are by name. */
Schema tableOf(const QList<Column> &columns)
{
    Schema schema = schemaFromText("t(id pk)");
    schema.enums.insert(enumOf("mood", {"calm", "angry"}));
    Table &table = *schema.tables.edit(tableId("t"));
    for (Column column : columns) {
        column.id = ObjectId::derived(column.name);
        table.columns.append(column);
    }
    return schema;
}

Column columnOf(const QString &type, const QString &name = "a")
{
    return {.id = ObjectId::derived(name), .name = name, .type = DataType::fromText(type)};
}

Column columnWith(const QString &type, const QString &value, const QString &name = "a")
{
    Column column = columnOf(type, name);
    column.defaultValue = DefaultValue::fromUserText(value);
    return column;
}

/** A column with something about it that is no type and no default. */
Column columnWith(const QString &name, const QString &type, const std::function<void(Column &)> &change)
{
    Column column = columnOf(type, name);
    change(column);
    return column;
}

/** Whether it takes the model to tell what is a column, or of what table. */
bool needsTheModel(const QString &expression)
{
    return expression.contains("\"Odd") || expression.contains("t.price") || expression.contains("`t`.");
}

/** Each as different from the others as a column of its type can be. */
QList<Column> oddColumns()
{
    const auto text = [](const QString &name, const std::function<void(Column &)> &change) {
        return columnWith(name, "varchar(20)", change);
    };
    const auto moment = [](const QString &name, const QString &onUpdate) {
        return columnWith(name, "timestamp(3)", [&](Column &c) { c.details.edit().onUpdate = onUpdate; });
    };
    const auto computed = [](const QString &name, const QString &expression, bool isStored) {
        return columnWith(name, "integer", [&](Column &c) { c.generated = Generated{expression, isStored}; });
    };
    const auto charset = [](Column &column, const QString &name) { column.details.edit().charset = name; };
    return {
        columnOf("varchar(20)", "plain"),
        text("filled", [](Column &c) { c.nullable = false; }),
        text("commented", [](Column &c) { c.comment = "it's \\ a \"name\"\nof two lines"; }),
        text("binary", [](Column &c) { c.collation = "utf8mb4_bin"; }),
        text("western", [&](Column &c) { charset(c, "latin1"); }),
        text("spanish", [](Column &c) { c.collation = "latin1_spanish_ci"; }),
        text("german",
             [&](Column &c) {
                 charset(c, "latin1");
                 c.collation = "latin1_german1_ci";
             }),
        text("short", [&](Column &c) { charset(c, "utf8"); }),
        text("hidden", [](Column &c) { c.details.edit().invisible = true; }),
        moment("touched", "CURRENT_TIMESTAMP(3)"),
        moment("untouched", {}),
        computed("twice", "id * 2", false),
        computed("twiceStored", "id * 2", true),
        computed("thrice", "\"id\" * 3", true),
        computed("denied", "NOT (id > 2 AND t.id < 5)", false),
    };
}

} // namespace

class MariadbStoredTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatIsStoredMeansTheSame_data();
    void whatIsStoredMeansTheSame();
    void otherMeaningsAreToldApart();
    void storedTypesAreTheSame_data();
    void storedTypesAreTheSame();
    void everyPortableTypeIsStored();
    void otherTypesAreToldApart();
    void storedDefaultsAreTheSame_data();
    void storedDefaultsAreTheSame();
    void otherDefaultsAreToldApart_data();
    void otherDefaultsAreToldApart();
    void storedColumnsAreTheSame();

private:
    /** What the database says against the schema. */
    [[nodiscard]] QString make(const Schema &schema);
    /** The table in the catalogue, seen next to the schema. */
    [[nodiscard]] Table found(const Schema &schema) const;
    /** The one column "a". */
    [[nodiscard]] Column foundColumn(const Schema &schema) const;

    std::optional<MariadbDatabase> m_database;
};

void MariadbStoredTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
}

void MariadbStoredTest::cleanupTestCase()
{
    m_database.reset();
    MariadbDatabase::stopServer();
}

QString MariadbStoredTest::make(const Schema &schema)
{
    m_database->clear();
    const auto plan = MariadbDatabase::dialect().plan({}, makingOf(schema));
    return plan ? m_database->run(*plan) : plan.error().text();
}

Table MariadbStoredTest::found(const Schema &schema) const
{
    const Table &model = *schema.tables.find(tableId("t"));
    Schema read;
    read.tables.insert(tableInCatalogue(*m_database, model));
    return *MariadbDatabase::dialect().recognised(read, schema).tables.find(model.id);
}

Column MariadbStoredTest::foundColumn(const Schema &schema) const
{
    const Table table = found(schema);
    const Column *column = table.column(ObjectId::derived(u"a"));
    return column ? *column : Column();
}

void MariadbStoredTest::whatIsStoredMeansTheSame_data()
{
    QTest::addColumn<QStringList>("spellings");
    for (const QStringList &spellings : mariadbConditions())
        QTest::newRow(qPrintable(spellings.first())) << spellings;
}

/** Expressions as people write them, and as MariaDB gives each back. */
void MariadbStoredTest::whatIsStoredMeansTheSame()
{
    QFETCH(const QStringList, spellings);
    for (const QString &spelling : spellings) {
        Schema schema = mariadbTableForConditions();
        schema.tables.edit(tableId("t"))->checks.insert(checkOf(spelling));
        QCOMPARE(make(schema), QString());
        const Table table = found(schema);
        const CheckConstraint *stored = table.checks.find(ObjectId::derived(u"c"));
        QVERIFY(stored);
        QVERIFY2(equivalence().sameCheck(*stored, checkOf(spelling)),
                 qPrintable(spelling + " is stored as " + stored->expression));
        if (stored->expression == spelling)
            continue;
        // Read without knowing the model, it is still what any of the others says.
        for (const QString &other : spellings) {
            if (!needsTheModel(other))
                QVERIFY2(equivalence().sameCheck(*stored, checkOf(other)),
                         qPrintable(other + " is not " + stored->expression));
        }
    }
}

void MariadbStoredTest::otherMeaningsAreToldApart()
{
    Schema schema = mariadbTableForConditions();
    Table &table = *schema.tables.edit(tableId("t"));
    for (const QStringList &spellings : mariadbConditions())
        table.checks.insert(checkOf(spellings.first(), QString::number(table.checks.size())));
    QCOMPARE(make(schema), QString());
    const Table stored = found(schema);
    QStringList mistaken;
    for (const CheckConstraint &each : stored.checks) {
        for (const CheckConstraint &other : table.checks) {
            if (each.id != other.id && equivalence().sameCheck(each, other))
                mistaken.append(each.expression + " for " + other.expression);
        }
    }
    QCOMPARE(stored.checks.size(), table.checks.size());
    QCOMPARE(mistaken.join('\n'), QString());
}

void MariadbStoredTest::storedTypesAreTheSame_data()
{
    QTest::addColumn<QStringList>("types");
    for (const QStringList &types : mariadbTypes())
        QTest::newRow(qPrintable(types.first())) << types;
}

void MariadbStoredTest::storedTypesAreTheSame()
{
    QFETCH(const QStringList, types);
    for (const QString &type : types) {
        const Schema schema = tableOf({columnOf(type)});
        QCOMPARE(make(schema), QString());
        const Column stored = foundColumn(schema);
        for (const QString &other : types)
            QVERIFY2(equivalence().sameColumn(stored, columnOf(other)),
                     qPrintable(other + " is not " + stored.type.text()));
    }
}

void MariadbStoredTest::everyPortableTypeIsStored()
{
    QStringList all;
    for (const QStringList &types : mariadbTypes())
        all += types;
    const auto isRefused = [](const QString &name) {
        const QList<Finding> findings = MariadbDatabase::dialect().validate(tableOf({columnOf(name)}));
        return std::any_of(findings.begin(), findings.end(),
                           [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
    };
    for (const QString &name : portableTypeNames())
        QVERIFY2(all.contains(name) != isRefused(name), qPrintable(name));
}

void MariadbStoredTest::otherTypesAreToldApart()
{
    QList<Column> columns;
    for (const QStringList &types : mariadbTypes())
        columns.append(columnOf(types.first(), QStringLiteral("c%1").arg(columns.size())));
    const Schema schema = tableOf(columns);
    QCOMPARE(make(schema), QString());
    const Table stored = found(schema);
    QStringList mistaken;
    for (const Column &column : columns) {
        const Column &held = *stored.column(column.id);
        for (const Column &other : columns) {
            if (equivalence().sameColumn(held, other) != (column.id == other.id))
                mistaken.append(held.type.text() + ", " + other.type.text());
        }
    }
    QCOMPARE(mistaken.join('\n'), QString());
}

void MariadbStoredTest::storedDefaultsAreTheSame_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("values");
    for (const MariadbDefaults &defaults : mariadbDefaults()) {
        for (const QStringList &values : defaults.values)
            QTest::addRow("%s %s", qPrintable(defaults.type), qPrintable(values.first())) << defaults.type << values;
    }
}

void MariadbStoredTest::storedDefaultsAreTheSame()
{
    QFETCH(const QString, type);
    QFETCH(const QStringList, values);
    for (const QString &value : values) {
        const Schema schema = tableOf({columnWith(type, value)});
        QCOMPARE(make(schema), QString());
        const Column stored = foundColumn(schema);
        for (const QString &other : values)
            QVERIFY2(equivalence().sameColumn(stored, columnWith(type, other)),
                     qPrintable(other + " is not " + stored.defaultValue.value_or(DefaultValue()).text));
    }
}

void MariadbStoredTest::otherDefaultsAreToldApart_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QList<QStringList>>("values");
    for (const MariadbDefaults &defaults : mariadbDefaults())
        QTest::newRow(qPrintable(defaults.type)) << defaults.type << defaults.values;
}

void MariadbStoredTest::otherDefaultsAreToldApart()
{
    QFETCH(const QString, type);
    QFETCH(const QList<QStringList>, values);
    QList<Column> columns;
    for (const QStringList &each : values)
        columns.append(columnWith(type, each.first(), QStringLiteral("c%1").arg(columns.size())));
    const Schema schema = tableOf(columns);
    QCOMPARE(make(schema), QString());
    const Table stored = found(schema);
    QStringList mistaken;
    for (const Column &column : columns) {
        const Column &held = *stored.column(column.id);
        for (const Column &other : columns) {
            if (column.id != other.id && equivalence().sameColumn(held, other))
                mistaken.append(held.defaultValue.value_or(DefaultValue()).text + " for " +
                                other.defaultValue->userText());
        }
    }
    QCOMPARE(mistaken.join('\n'), QString());
}

/** All else about a column: what it is called by apart, none is taken for another. */
void MariadbStoredTest::storedColumnsAreTheSame()
{
    const QList<Column> columns = oddColumns();
    const Schema schema = tableOf(columns);
    QCOMPARE(make(schema), QString());
    const Table stored = found(schema);
    QStringList mistaken;
    for (const Column &column : columns) {
        const Column &held = *stored.column(column.id);
        for (const Column &other : columns) {
            if (equivalence().sameColumn(held, other) != (column.id == other.id))
                mistaken.append(column.name + ", " + other.name);
        }
    }
    QCOMPARE(mistaken.join('\n'), QString());
}

QTEST_GUILESS_MAIN(MariadbStoredTest)
#include "tst_mariadb_stored.moc"
