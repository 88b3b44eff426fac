// SPDX-License-Identifier: MIT
// An expression of a person's own for the values of a column that gets another type. That PostgreSQL takes the plans is
// tested in tst_postgresql_live.

#include "core/dialect/dialect.h"
#include "core/migration/row_effects.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_sandbox.h"

#include <QtTest>

using namespace joinery;

namespace {

const QString everywhere;

using Texts = QList<QPair<QString, QString>>;

Schema shop()
{
    return schemaFromText("author(id integer pk, born integer, name text)");
}

/** author.born becomes a text; `conversion` and the way back by dialect. */
AlterColumn bornAsText(const QMap<QString, QString> &conversion, const QMap<QString, QString> &back = {})
{
    const Schema schema = shop();
    const Table &author = *schema.tables.find(tableId("author"));
    Column after = *author.column(columnId("author.born"));
    after.type = DataType::fromText(QStringLiteral("text"));
    return {referenceTo(author), *author.column(after.id), after, conversion, back};
}

/** What the plan leaves of a database with two authors; or why not. */
QString rowsAfter(const QList<Operation> &operations)
{
    const SqliteSandbox database;
    const auto made =
        database.runScript(QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, born INTEGER, name TEXT);"
                                          "INSERT INTO author VALUES (1, 86400, 'Ann'), (2, 0, 'Bo')"));
    const auto plan = sqliteDialect().plan(shop(), operations);
    if (!made || !plan)
        return plan ? made.error().text() : plan.error().text();
    if (const auto done = database.run(*plan); !done)
        return done.error().error.text();
    Schema after = shop();
    if (!apply(operations, after))
        return QStringLiteral("cannot be applied");
    const auto rows = database.connection().query(
        QStringLiteral("SELECT * FROM %1").arg(sqliteDialect().quotedName(after.tables.at(0).name)));
    QStringList lines;
    for (const QVariantList &row : rows ? *rows : QList<QVariantList>()) {
        QStringList values;
        for (const QVariant &value : row)
            values.append(value.toString());
        lines.append(values.join(QLatin1Char(' ')));
    }
    return rows ? lines.join(QStringLiteral("; ")) : rows.error().text();
}

} // namespace

class OwnConversionsTest : public QObject
{
    Q_OBJECT

private slots:
    void theOwnDialectComesFirst_data();
    void theOwnDialectComesFirst();
    void goesBackByItsOwn();
    void isNeverSafe();
    void staysWhereItIsWhenSquashed();
    void readsTheRowAsItIsByThen();
    void nothingIsAskedAboutWhatItReplaces();
    void postgresqlIsToldByUsing();
    void mariadbRefuses();
    void computedColumnsTakeNone();
};

void OwnConversionsTest::theOwnDialectComesFirst_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("rows");
    const QString sqlite = QStringLiteral("sqlite");
    QTest::newRow("for all") << Texts{{everywhere, "'born ' || born"}} << "1 born 86400 Ann; 2 born 0 Bo";
    QTest::newRow("its own") << Texts{{everywhere, "no_such_function(born)"}, {sqlite, "date(born, 'unixepoch')"}}
                             << "1 1970-01-02 Ann; 2 1970-01-01 Bo";
    QTest::newRow("another's") << Texts{{QStringLiteral("postgresql"), "no_such_function(born)"}}
                               << "1 86400 Ann; 2 0 Bo";
    QTest::newRow("over another column") << Texts{{sqlite, "name -- the name"}} << "1 Ann Ann; 2 Bo Bo";
}

void OwnConversionsTest::theOwnDialectComesFirst()
{
    QFETCH(const Texts, texts);
    QFETCH(const QString, rows);
    QMap<QString, QString> conversion;
    for (const auto &[dialect, text] : texts)
        conversion.insert(dialect, text);
    QCOMPARE(rowsAfter({bornAsText(conversion)}), rows);
}

void OwnConversionsTest::goesBackByItsOwn()
{
    const QMap<QString, QString> forwards{{everywhere, QStringLiteral("date(born, 'unixepoch')")}};
    const QMap<QString, QString> backwards{{everywhere, QStringLiteral("strftime('%s', born)")}};
    const AlterColumn there = bornAsText(forwards, backwards);
    const auto back = inverse(Operation(there), shop());
    QVERIFY(back);
    QCOMPARE(std::get<AlterColumn>(*back).conversion, backwards);
    QCOMPARE(std::get<AlterColumn>(*back).conversionBack, forwards);
    QCOMPARE(rowsAfter({there, *back}), QStringLiteral("1 86400 Ann; 2 0 Bo"));
}

void OwnConversionsTest::isNeverSafe()
{
    AlterColumn wider = bornAsText({});
    wider.after.type = DataType::fromText(QStringLiteral("bigint"));
    QCOMPARE(riskOf(Operation(wider)), Risk::Safe);
    wider.conversion = {{everywhere, QStringLiteral("born")}};
    QCOMPARE(riskOf(Operation(wider)), Risk::Lossy);
    const AlterColumn own = bornAsText({{everywhere, QStringLiteral("NULL")}});
    QCOMPARE(riskOf(Operation(own)), Risk::Lossy);
    QCOMPARE(describe(Operation(own)),
             QStringLiteral("change column author.born (type integer -> text; values by its own expression)"));
    const auto plan = sqliteDialect().plan(shop(), {own});
    QVERIFY(plan);
    QVERIFY(std::any_of(plan->steps.begin(), plan->steps.end(),
                        [](const PlanStep &step) { return step.risk == Risk::Lossy; }));
}

void OwnConversionsTest::staysWhereItIsWhenSquashed()
{
    QVERIFY(!hasOwnEffectOnRows(bornAsText({})));
    QVERIFY(hasOwnEffectOnRows(bornAsText({{everywhere, QStringLiteral("NULL")}})));
    QVERIFY(hasOwnEffectOnRows(bornAsText({}, {{everywhere, QStringLiteral("NULL")}})));
}

/** Columns have the names that they have right before the operation, and what comes next sees the new values. */
void OwnConversionsTest::readsTheRowAsItIsByThen()
{
    const Schema schema = shop();
    const Table &author = *schema.tables.find(tableId("author"));
    const RenameColumn first{referenceTo(author), referenceToPart(author.columns.at(2)), QStringLiteral("title"), {}};
    AlterColumn second = bornAsText({{everywhere, QStringLiteral("title || born")}});
    AlterColumn third = second;
    third.before = second.after;
    third.after = second.before;
    third.conversion = {{everywhere, QStringLiteral("length(born)")}};
    const RenameColumn last{referenceTo(author), {columnId("author.name"), {}}, QStringLiteral("name"), {}};
    QCOMPARE(rowsAfter({first, second}), QStringLiteral("1 Ann86400 Ann; 2 Bo0 Bo"));
    QCOMPARE(rowsAfter({first, second, third, last}), QStringLiteral("1 8 Ann; 2 3 Bo"));
    QCOMPARE(rowsAfter({first, second, RenameTable{referenceTo(author), QStringLiteral("writer"), {}}}),
             QStringLiteral("1 Ann86400 Ann; 2 Bo0 Bo"));
}

void OwnConversionsTest::nothingIsAskedAboutWhatItReplaces()
{
    const auto changed = [](const QString &type, const QMap<QString, QString> &conversion) {
        const Schema schema = shop();
        const Table &author = *schema.tables.find(tableId("author"));
        Column after = *author.column(columnId("author.name"));
        after.type = DataType::fromText(type);
        return QList<Operation>{AlterColumn{referenceTo(author), author.columns.at(2), after, conversion}};
    };
    for (const Dialect *dialect : {&sqliteDialect(), &postgresqlDialect()}) {
        const auto usual = dialect->plan(shop(), changed(QStringLiteral("integer"), {}));
        QVERIFY(usual);
        QCOMPARE(usual->checks.size(), 1);
        QVERIFY(usual->checks.first().isConversion);
        const auto own =
            dialect->plan(shop(), changed(QStringLiteral("integer"), {{everywhere, QStringLiteral("length(name)")}}));
        QVERIFY(own);
        QVERIFY(own->checks.isEmpty());
    }
}

void OwnConversionsTest::postgresqlIsToldByUsing()
{
    const auto plan = postgresqlDialect().plan(
        shop(), {bornAsText({{QStringLiteral("postgresql"), QStringLiteral("to_timestamp(born)::date")}})});
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), 1);
    QCOMPARE(plan->steps.first().sql,
             QStringLiteral("ALTER TABLE \"author\" ALTER COLUMN \"born\" TYPE text USING (to_timestamp(born)::date)"));
}

void OwnConversionsTest::mariadbRefuses()
{
    QVERIFY(mariadbDialect().plan(shop(), {bornAsText({{QStringLiteral("sqlite"), QStringLiteral("NULL")}})}));
    const auto plan = mariadbDialect().plan(shop(), {bornAsText({{everywhere, QStringLiteral("NULL")}})});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, QStringLiteral("mariadb.conversion"));
    QVERIFY(plan.error().text().contains(QLatin1String("fill it with SQL")));
}

void OwnConversionsTest::computedColumnsTakeNone()
{
    AlterColumn computed = bornAsText({{everywhere, QStringLiteral("NULL")}});
    computed.after.generated = Generated{QStringLiteral("id + 1"), true};
    Schema schema = shop();
    const auto applied = joinery::apply(Operation(computed), schema);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, QStringLiteral("operation.conversion"));
}

QTEST_GUILESS_MAIN(OwnConversionsTest)
#include "tst_own_conversions.moc"
