// SPDX-License-Identifier: MIT
// Columns that get another type while rows are there: what makes that impossible is asked before anything happens.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/schema_text.h"

#include <QtTest>

using namespace joinery;

namespace {

struct Sample
{
    QString type;
    /** SQL texts that differ. */
    QStringList values;
};

/** Types, with values that are the same, or not to be had, in others. */
const QList<Sample> &samples()
{
    static const QList<Sample> all{
        {"smallint", {"1", "0", "2"}},
        {"integer", {"1", "0", "40000"}},
        {"bigint", {"1", "2", "3000000000"}},
        {"numeric(5,0)", {"1", "0", "12345"}},
        {"numeric", {"1.4", "1.2", "1e20"}},
        {"real", {"1.4", "1.2", "0"}},
        {"text", {"1", "1.0", "123456", "abc", "abc  ", "2026-11-21"}},
        {"varchar(5)", {"1", "abc", "abc  "}},
        {"char(3)", {"1", "abc", "b"}},
        {"boolean", {"true", "false"}},
        {"date", {"2026-11-20", "2026-11-21"}},
        {"time", {"10:00", "10:00:00.4"}},
        {"timestamp", {"2026-11-21 10:00", "2026-11-21 11:00:00.5"}},
        {"timestamptz", {"2026-11-21 10:00+00", "2026-11-21 11:00:00.5+00"}},
        {"interval", {"1 hour", "25 hours"}},
        {"uuid", {"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"}},
        {"jsonb", {"1", "null", "\"a\"", "[1]"}},
        {"bytea", {"1", "a"}},
        {"bit(4)", {"0101", "0001"}},
        {"bit varying(8)", {"01", "010100"}},
        {"inet", {"10.0.0.1", "10.0.0.2"}},
        {"int4range", {"[1,2)", "empty"}},
        {"mood", {"1", "a", "abc"}},
        {"positive", {"1", "2", "40000"}},
        {"short", {"1", "ab"}},
        {"mood[]", {"{1}", "{a,abc}", "{}"}},
        {"positive[]", {"{1}", "{1,2}"}},
        {"smallint[]", {"{1}", "{0,1}", "{NULL}"}},
        {"numeric(5,2)[]", {"{1.4}", "{1.2}"}},
        {"text[]", {"{1}", "{abc}", "{\"abc  \"}", "{1,2}"}},
        {"varchar(4)[]", {"{1}", "{abc}"}},
        {"boolean[]", {"{t}", "{f,t}"}},
        {"enum('1', 'a')", {"1", "a"}},
    };
    return all;
}

/** The types of samples() that are not PostgreSQL's own. */
void addOwnTypes(Schema &schema)
{
    EnumType mood{.id = ObjectId::derived(QStringLiteral("mood")), .name = "mood"};
    for (const char *text : {"1", "a", "abc"})
        mood.values.append({ObjectId::derived(QString(text)), text});
    schema.enums.insert(mood);
    const auto domain = [&schema](const char *name, const char *definition) {
        schema.objects.insert(DefinitionObject{.id = ObjectId::derived(QString(name)),
                                               .kind = DefinitionObject::Kind::Domain,
                                               .name = name,
                                               .definition = definition});
    };
    domain("positive", "AS integer CHECK (VALUE > 0)");
    domain("short", "AS text NOT NULL CHECK (char_length(VALUE) < 3)");
}

/** A table whose column has the type, perhaps a key over it, and the types that are not PostgreSQL's own. */
Schema schemaWith(const QString &type, bool isUnique, bool refusesNull)
{
    Schema schema = schemaFromText(QStringLiteral("item(id pk, value text)"));
    Table &item = *schema.tables.edit(tableId(QStringLiteral("item")));
    item.columns[1].type = DataType::fromUserText(type);
    item.columns[1].nullable = !refusesNull;
    if (isUnique)
        item.uniqueConstraints.insert(UniqueConstraint{.id = ObjectId::derived(QStringLiteral("key")),
                                                       .name = "item_key",
                                                       .columns = {item.columns.at(1).id},
                                                       .details = {}});
    addOwnTypes(schema);
    return schema;
}

} // namespace

class PostgresqlRetypedTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void impossibleIsAskedFirst_data();
    void impossibleIsAskedFirst();
    void orphansAreFoundFirst_data();
    void orphansAreFoundFirst();
    void checksOverGrowingEnumsAreAskedFirst();

private:
    /** Makes the schema with the values as rows; empty, or what PostgreSQL says against it. */
    QString make(const Schema &schema, const QStringList &values);
    /** What fails half way when `before` becomes `after`; empty where it goes well or is asked. */
    QString halfWay(const Schema &before, const Schema &after) const;

    std::optional<PostgresqlDatabase> m_database;
};

void PostgresqlRetypedTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_database.emplace();
}

void PostgresqlRetypedTest::cleanupTestCase()
{
    m_database.reset();
    PostgresqlDatabase::stopServer();
}

QString PostgresqlRetypedTest::make(const Schema &schema, const QStringList &values)
{
    m_database->clear();
    const auto plan = postgresqlDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    QString failure = plan ? m_database->run(*plan) : plan.error().text();
    for (qsizetype i = 0; i < values.size() && failure.isEmpty(); ++i)
        failure = m_database->run(
            QStringLiteral("INSERT INTO item VALUES (%1, '%2')").arg(QString::number(i + 1), values.at(i)));
    return failure;
}

QString PostgresqlRetypedTest::halfWay(const Schema &before, const Schema &after) const
{
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    const QString failure = plan ? m_database->tryOut(*plan) : plan.error().text();
    // Which texts it can read as a moment or a network, and what can be no key, only PostgreSQL knows.
    static const QRegularExpression onlyTheServerKnows(QStringLiteral("\\((22P02|22007|22008|42704)\\)"));
    const bool isQuestion = failure.contains(QLatin1String("\nSELECT"));
    const bool isRight =
        failure.startsWith(QLatin1String("check: ")) || (failure.contains(onlyTheServerKnows) && !isQuestion);
    return isRight ? QString() : failure;
}

void PostgresqlRetypedTest::impossibleIsAskedFirst_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isKey");
    for (const auto &[type, values] : samples()) {
        QTest::addRow("key over %s", qPrintable(type)) << type << values << true;
        for (const QString &value : values)
            QTest::addRow("%s: %s", qPrintable(type), qPrintable(value)) << type << QStringList{value, value} << false;
    }
}

/** Values that become alike, are alike under a new key, do not fit, are refused by a domain, or are none any more. */
void PostgresqlRetypedTest::impossibleIsAskedFirst()
{
    QFETCH(const QString, type);
    QFETCH(const QStringList, values);
    QFETCH(const bool, isKey);
    const Schema before = schemaWith(type, isKey, false);
    QCOMPARE(make(before, values), QString());
    QStringList wrong;
    for (const auto &[other, ignored] : samples()) {
        const QString failure = other == type ? QString() : halfWay(before, schemaWith(other, true, isKey));
        if (!failure.isEmpty())
            wrong.append(QStringLiteral("%1 -> %2: %3").arg(type, other, failure));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void PostgresqlRetypedTest::orphansAreFoundFirst_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isAsked");
    // Types of the column that points and of the one it points to, before and after; the value of each.
    const auto row = [](const char *title, const QStringList &types, const QStringList &values, bool isNew,
                        bool isAsked) { QTest::newRow(title) << types << values << isNew << isAsked; };
    row("rounded here", {"numeric(5,2)", "numeric(5,2)", "numeric(5,0)", "numeric(5,2)"}, {"1.4", "1.4"}, false, true);
    row("rounded there", {"numeric(5,2)", "numeric(5,2)", "numeric(5,2)", "numeric(6,1)"}, {"1.44", "1.44"}, false,
        true);
    row("rounded on both sides", {"numeric(5,2)", "numeric(5,2)", "integer", "integer"}, {"1.4", "1.4"}, false, false);
    row("equal in two forms", {"numeric", "numeric", "text", "text"}, {"1.0", "1.00"}, false, true);
    row("equal in one form", {"numeric", "numeric", "text", "text"}, {"1.0", "1.0"}, false, false);
    row("new key over what is converted", {"text", "integer", "integer", "integer"}, {"2", "1"}, true, true);
    row("new key over what is converted there", {"integer", "text", "integer", "bigint"}, {"2", "1"}, true, true);
    row("new key over a domain", {"positive", "integer", "positive", "integer"}, {"2", "1"}, true, true);
    row("new key to a domain", {"text", "positive", "integer", "positive"}, {"2", "1"}, true, true);
    row("new key between domains that fits", {"positive", "positive", "positive", "bigint"}, {"1", "1"}, true, false);
    row("new key from char to texts", {"char(3)", "varchar(9)", "char(3)", "varchar(9)"}, {"ab", "cd"}, true, true);
    row("blanks of texts count", {"char(3)", "varchar(9)", "char(3)", "varchar(9)"}, {"ab", "ab "}, true, true);
    row("blanks of char do not", {"varchar(9)", "char(3)", "varchar(9)", "char(3)"}, {"ab ", "ab"}, true, false);
    row("new key from texts to char", {"varchar(9)", "char(3)", "varchar(9)", "char(3)"}, {"ab", "cd"}, true, true);
    row("new key from texts to names", {"text", "name", "text", "name"}, {"ab", "cd"}, true, true);
    row("new key from names to char", {"name", "char(9)", "name", "char(9)"}, {"ab", "cd"}, true, true);
    row("new key to another number", {"integer", "numeric(5,2)", "integer", "numeric(5,2)"}, {"2", "1.5"}, true, true);
    row("new key to an equal number", {"integer", "double precision", "integer", "double precision"}, {"2", "2.0"},
        true, false);
    row("new key to another moment", {"date", "timestamp", "date", "timestamp"}, {"2026-01-02", "2026-01-02 10:00"},
        true, true);
    row("new key from times", {"time", "interval", "time", "interval"}, {"10:00", "11:00"}, true, true);
    row("new key over what fits", {"text", "integer", "integer", "integer"}, {"1", "1"}, true, false);
}

/** Rows that a foreign key would find nothing for once columns have their new types. */
void PostgresqlRetypedTest::orphansAreFoundFirst()
{
    QFETCH(const QStringList, types);
    QFETCH(const QStringList, values);
    QFETCH(const bool, isNew);
    QFETCH(const bool, isAsked);
    const auto schema = [&](int first, bool hasKey) {
        Schema result = schemaFromText(QStringLiteral("item(id pk, owner text)\nperson(id text pk)"));
        addOwnTypes(result);
        Table &item = *result.tables.edit(tableId(QStringLiteral("item")));
        item.columns[1].type = DataType::fromUserText(types.at(first));
        if (hasKey)
            item.foreignKeys.insert(ForeignKey{.id = ObjectId::derived(QStringLiteral("key")),
                                               .columns = {item.columns.at(1).id},
                                               .referencedTable = tableId(QStringLiteral("person"))});
        result.tables.edit(tableId(QStringLiteral("person")))->columns[0].type =
            DataType::fromUserText(types.at(first + 1));
        return result;
    };
    const Schema before = schema(0, !isNew);
    const Schema after = schema(2, true);
    QCOMPARE(make(before, {}), QString());
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO person VALUES ('%1')").arg(values.at(1))), QString());
    QCOMPARE(m_database->run(QStringLiteral("INSERT INTO item VALUES (1, '%1')").arg(values.at(0))), QString());
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY(plan);
    const QString failure = m_database->tryOut(*plan);
    QVERIFY2(isAsked ? failure.startsWith(QLatin1String("check: ")) : failure.isEmpty(), qPrintable(failure));
}

/** Rows can be asked although their type gets another value in the same plan. */
void PostgresqlRetypedTest::checksOverGrowingEnumsAreAskedFirst()
{
    const Schema before = schemaWith(QStringLiteral("mood"), false, false);
    QCOMPARE(make(before, {QStringLiteral("abc")}), QString());
    Schema after = before;
    EnumType &mood = *after.enums.edit(after.enums.at(0).id);
    mood.values.prepend({ObjectId::derived(QStringLiteral("b")), QStringLiteral("b")});
    after.tables.edit(tableId(QStringLiteral("item")))
        ->checks.insert({.id = ObjectId::derived(QStringLiteral("check")),
                         .name = "item_check",
                         .expression = "value::text <> 'abc'"});
    const auto plan = postgresqlDialect().plan(before, SchemaDiffer().diff(before, after).operations);
    QVERIFY(plan);
    const QString failure = m_database->tryOut(*plan);
    QVERIFY2(failure.startsWith(QLatin1String("check: ")), qPrintable(failure));
}

QTEST_GUILESS_MAIN(PostgresqlRetypedTest)
#include "tst_postgresql_retyped.moc"
