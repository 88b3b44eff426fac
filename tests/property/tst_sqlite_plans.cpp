// SPDX-License-Identifier: MIT
// Random schemas with rows, random edits, planned and run on a real SQLite database, there and back again.
// RC_PARAMS="max_success=5000" for a long run.

#include "core/dialect/dialect.h"
#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/differ/schema_differ.h"
#include "core/migration/rehearsal.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/schema/enum_types.h"
#include "tests/support/choice_edits.h"
#include "tests/support/property_run.h"
#include "tests/support/sqlite_laws.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

using generate::catalogueOf;
using generate::editWhatIsTaken;
using generate::expectEqual;
using generate::expectRows;
using generate::isSafe;
using generate::note;
using generate::takes;
using generate::untouchedRows;

QString someValue(const DataType &type, int row)
{
    static const QStringList values{
        QStringLiteral("NULL"),   QStringLiteral("%1"),   QStringLiteral("'text %1'"),    QStringLiteral("%1.5"),
        QStringLiteral("x'0%1'"), QStringLiteral("'%1'"), QStringLiteral("'2026-11-0%1'")};
    if (isChoice(type) && !generate::once(4) && !type.values().isEmpty())
        return sqliteString(generate::oneOf(type.values()));
    return QString(generate::oneOf(values)).replace(QStringLiteral("%1"), QString::number(row));
}

/** Rows that the table takes, as the statements that brought them in; whatever it refuses is left out. */
QStringList fill(const SqliteSandbox &database, const Table &table)
{
    QStringList statements;
    for (int row = 1; row < 5; ++row) {
        QStringList names;
        QStringList values;
        for (const Column &column : table.columns) {
            if (column.generated)
                continue;
            names.append(column.name);
            values.append(someValue(column.type, row));
        }
        const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                   .arg(sqliteName(table.name), sqliteNames(names), values.join(QStringLiteral(", ")));
        if (database.connection().execute(insert))
            statements.append(insert);
    }
    return statements;
}

/** A database with the schema and no rows. */
void make(const SqliteSandbox &database, const Schema &schema)
{
    const auto plan = sqliteDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    RC_ASSERT(plan.has_value());
    const auto made = database.run(*plan);
    if (!made)
        RC_FAIL((made.error().sql + made.error().error.text()).toStdString());
}

/** A database with the schema and rows that keep its rules; the statements that brought the rows in. */
QStringList build(const SqliteSandbox &database, const Schema &schema)
{
    make(database, schema);
    RC_ASSERT(database.connection().execute(QStringLiteral("PRAGMA foreign_keys=OFF")).has_value());
    const Schema held = withChoiceChecks(schema);
    // Has no effect but in a transaction, which the same statements may be run in later.
    QStringList statements{QStringLiteral("PRAGMA defer_foreign_keys=ON")};
    for (const Table &table : held.tables)
        statements += fill(database, table);
    for (;;) {
        const auto orphans = database.connection().query(QStringLiteral("PRAGMA foreign_key_check"));
        if (!orphans || orphans->isEmpty())
            break;
        const QString remove = QStringLiteral("DELETE FROM ") + sqliteName(orphans->first().first().toString());
        RC_ASSERT(database.connection().execute(remove).has_value());
        statements.append(remove);
    }
    RC_ASSERT(database.connection().execute(QStringLiteral("PRAGMA foreign_keys=ON")).has_value());
    return statements;
}

/** Another database with that schema and those rows. */
void buildAgain(const SqliteSandbox &database, const Schema &schema, const QStringList &statements)
{
    make(database, schema);
    RC_ASSERT(database.connection().execute(QStringLiteral("PRAGMA foreign_keys=OFF")).has_value());
    for (const QString &statement : statements)
        RC_ASSERT(database.connection().execute(statement).has_value());
    RC_ASSERT(database.connection().execute(QStringLiteral("PRAGMA foreign_keys=ON")).has_value());
}

/** The columns that take no NULL, said or implied by a key. */
QSet<ObjectId> columnsWithoutNull(const Schema &schema)
{
    QSet<ObjectId> result;
    for (const Table &table : schema.tables) {
        for (const Column &column : table.columns) {
            const bool isImplied = table.options.withoutRowId || table.options.strict;
            if (!column.nullable || (isImplied && table.isPrimaryKeyColumn(column.id)))
                result.insert(column.id);
        }
    }
    return result;
}

/**
 * Whether a column takes no NULL for a while, which one by one gives its rows the default. At once it stays as it is.
 */
bool refusesNullForAWhile(const Schema &before, const QList<Operation> &operations)
{
    QSet<ObjectId> inBetween;
    Schema state = before;
    for (const Operation &operation : operations) {
        RC_ASSERT(joinery::apply(operation, state).has_value());
        inBetween += columnsWithoutNull(state);
    }
    return !(inBetween - columnsWithoutNull(before) - columnsWithoutNull(state)).isEmpty();
}

/** Rows without the moments that defaults like CURRENT_TIMESTAMP gave them: plans run one after the other. */
QString withoutMoments(QString rows)
{
    static const QRegularExpression moment("(\\d{4}-\\d\\d-\\d\\d )?\\d\\d:\\d\\d:\\d\\d");
    return rows.replace(moment, QStringLiteral("now"));
}

/** Rows of a table that gets its rowids back are numbered anew. */
bool togglesRowId(const QList<Operation> &operations)
{
    return std::any_of(operations.begin(), operations.end(), [](const Operation &operation) {
        const auto *options = std::get_if<AlterTableOptions>(&operation);
        return options && options->before.withoutRowId != options->after.withoutRowId;
    });
}

/** A column that takes no NULL any more gets its default in their place, and those are no NULLs on the way back. */
bool fillsNulls(const QList<Operation> &operations)
{
    return std::any_of(operations.begin(), operations.end(), [](const Operation &operation) {
        const auto *altered = std::get_if<AlterColumn>(&operation);
        const auto *key = std::get_if<SetPrimaryKey>(&operation);
        return (key && key->after) || (altered && altered->before.nullable && !altered->after.nullable);
    });
}

/** Whether the operations give a column a default that is no constant. */
bool hasComputedDefault(const QList<Operation> &operations)
{
    const auto isComputed = [](const Column &column) {
        return column.defaultValue && !column.defaultValue->isConstant();
    };
    return std::any_of(operations.begin(), operations.end(), [&](const Operation &operation) {
        const auto *added = std::get_if<AddColumn>(&operation);
        const auto *altered = std::get_if<AlterColumn>(&operation);
        const auto *key = std::get_if<SetPrimaryKey>(&operation);
        return (added && isComputed(added->column)) || (altered && isComputed(altered->after)) || key;
    });
}

/**
 * Whether the error is about a generated column of a STRICT table. SQLite takes values of another type there when the
 * row is written (PRAGMA integrity_check tells them), and refuses them when the row is copied.
 */
bool isAboutGenerated(const QString &detail, const Schema &schema)
{
    if (!detail.startsWith(QLatin1String("cannot store")))
        return false;
    for (const Table &table : schema.tables) {
        for (const Column &column : table.columns) {
            if (column.generated && table.options.strict && detail.endsWith(QLatin1Char('.') + column.name))
                return true;
        }
    }
    return false;
}

bool renamesValues(const QList<Operation> &operations)
{
    return std::any_of(operations.begin(), operations.end(),
                       [](const Operation &operation) { return std::holds_alternative<RenameEnumValue>(operation); });
}

/** Runs it; a refusal because of the rows must leave everything as it was. True when the plan was run. */
bool runOrRefuse(const SqliteSandbox &database, const Schema &before, const Plan &plan,
                 const QList<Operation> &operations)
{
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const QString catalogue = catalogueText(database.schema());
    const QString rows = database.rows();
    const auto outcome = database.run(plan);
    if (outcome)
        return true;
    const Error &error = outcome.error().error;
    note("failure", outcome.error().sql + QLatin1Char('\n') + error.text());
    RC_ASSERT(catalogueText(database.schema()) == catalogue);
    RC_ASSERT(database.rows() == rows);
    // What the expression of a default gives is only known to SQLite.
    static const QRegularExpression refusal("^(cannot store|CHECK constraint failed)");
    const bool isBadDefault = error.detail.contains(refusal) && hasComputedDefault(operations);
    // A key of another type does not find the rows it found before, nor does one whose enum has another text.
    const bool isOtherKey =
        error.code == QLatin1String("run.violation") && (!isSafe(operations) || renamesValues(operations));
    const bool isOddRow = isAboutGenerated(error.detail, before) || isAboutGenerated(error.detail, after);
    // Once rows have changed, a question is asked among the statements.
    const bool isAskedLate =
        error.code == QLatin1String("run.violation") && outcome.error().sql.startsWith(QLatin1String("SELECT"));
    // With a foreign key to a table that nobody has, SQLite does not change the rows any more, nor those before them.
    const bool isAstray =
        error.code == QLatin1String("run.trial") && error.detail.contains(QLatin1String("no such table: main.nowhere"));
    RC_ASSERT(isBadDefault || isOddRow || isOtherKey || isAskedLate || isAstray ||
              error.code == QLatin1String("run.check"));
    return false;
}

/** The values that rows have in a column, sorted; without NULL. */
QStringList valuesIn(const SqliteSandbox &database, const Table &table, const Column &column)
{
    const auto found = database.connection().query(
        QStringLiteral("SELECT %1 FROM %2 WHERE %1 IS NOT NULL").arg(sqliteName(column.name), sqliteName(table.name)));
    RC_ASSERT(found.has_value());
    QStringList result;
    for (const QVariantList &row : *found)
        result.append(row.first().toString());
    result.sort();
    return result;
}

using ValuesByColumn = QMap<ObjectId, QStringList>;

/** What rows hold in the columns of a named enum; a text is the one its value has in `texts`. */
ValuesByColumn enumValuesIn(const SqliteSandbox &database, const Schema &schema, const Schema &texts)
{
    const EnumTypes enums(schema);
    ValuesByColumn result;
    for (const Table &table : schema.tables) {
        for (const Column &column : table.columns) {
            const EnumType *enumType = enums.of(column.type);
            const EnumType *other = enumType ? texts.enums.find(enumType->id) : nullptr;
            if (!other)
                continue;
            QStringList values = valuesIn(database, table, column);
            for (QString &value : values) {
                const EnumValue *held = enumType->valueNamed(value);
                const EnumValue *counterpart = held ? other->value(held->id) : nullptr;
                value = counterpart ? counterpart->name : value;
            }
            values.sort();
            result.insert(column.id, values);
        }
    }
    return result;
}

/** Rows hold the same values of an enum, whatever these are called now, where the column has not changed otherwise. */
void expectSameEnumValues(const ValuesByColumn &before, const ValuesByColumn &after, const QList<Operation> &operations)
{
    QSet<ObjectId> changed;
    for (const Operation &operation : operations) {
        if (const auto *altered = std::get_if<AlterColumn>(&operation))
            changed.insert(altered->after.id);
        // A key that refuses NULL gives its columns their defaults.
        const auto *keyed = std::get_if<SetPrimaryKey>(&operation);
        for (const ObjectId column : keyed && keyed->after ? keyed->after->columns : QList<ObjectId>())
            changed.insert(column);
    }
    for (auto column = before.begin(); column != before.end(); ++column) {
        if (after.contains(column.key()) && !changed.contains(column.key()))
            RC_ASSERT(after.value(column.key()) == column.value());
    }
}

/** Runs the operations on a database that holds `before`; false where its rows stand in the way. */
bool go(const SqliteSandbox &database, const Schema &before, const QList<Operation> &operations,
        const QString &expected)
{
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const auto plan = sqliteDialect().plan(before, operations);
    if (!plan)
        RC_FAIL(plan.error().text().toStdString());
    note("plan", toScript(*plan));
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const CommonRows untouched = untouchedRows(database.connection(), before, after, operations);
    if (!runOrRefuse(database, before, *plan, operations))
        return false;
    expectEqual(catalogueText(database.schema()), expected);
    expectRows(untouchedRows(database.connection(), after, before, operations), untouched);
    return true;
}

} // namespace

class SqlitePlansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void schemasAreMadeAsDrawn();
    void editsGoThereAndBack();
    void differencesGoThereAndBack();
    void atOnceIsAsOneByOne();
    void sameInputGivesSameBytes();
};

void SqlitePlansTest::schemasAreMadeAsDrawn()
{
    QVERIFY(rc::check("a schema that was planned, run and read back is the same", [] {
        const Schema schema = *generate::schema();
        const SqliteSandbox database;
        build(database, schema);
        expectEqual(catalogueText(database.schema()), catalogueText(schema));
    }));
}

void SqlitePlansTest::editsGoThereAndBack()
{
    QVERIFY(rc::check("edits reach the schema they describe, and their inverses the start", [] {
        const generate::Edited pair = *generate::edited();
        const SqliteSandbox database;
        const generate::ToldCase told(
            {QStringLiteral("sqlite"), pair.before, build(database, pair.before), pair.operations});
        const QString rowsBefore = database.rows();
        note("before", catalogueText(pair.before));
        note("operations", describe(pair.operations).join(QLatin1Char('\n')));

        const auto forwards = sqliteDialect().plan(pair.before, pair.operations);
        if (!forwards)
            RC_FAIL(forwards.error().text().toStdString());
        note("forwards", toScript(*forwards));
        const CommonRows untouched = untouchedRows(database.connection(), pair.before, pair.after, pair.operations);
        const Rehearsal rehearsal = rehearse(sqliteDialect(), pair.before, pair.operations);
        if (!rehearsal.isGood())
            RC_FAIL((rehearsal.forwards ? *rehearsal.forwards : *rehearsal.backwards).text().toStdString());
        if (!runOrRefuse(database, pair.before, *forwards, pair.operations))
            return;
        expectEqual(catalogueText(database.schema()), catalogueText(pair.after));
        expectRows(untouchedRows(database.connection(), pair.after, pair.before, pair.operations), untouched);

        const auto undo = inverse(pair.operations, pair.before);
        RC_ASSERT(undo.has_value());
        const auto backwards = sqliteDialect().plan(pair.after, *undo);
        if (!backwards)
            RC_FAIL(backwards.error().text().toStdString());
        note("backwards", toScript(*backwards));
        if (!runOrRefuse(database, pair.after, *backwards, *undo))
            return;
        expectEqual(catalogueText(database.schema()), catalogueText(pair.before));
        if (isSafe(pair.operations) && !togglesRowId(pair.operations) && !fillsNulls(pair.operations))
            expectEqual(database.rows(), rowsBefore);
    }));
}

void SqlitePlansTest::differencesGoThereAndBack()
{
    QVERIFY(rc::check("what the differ finds runs and leads there, and its inverses back", [] {
        Schema before = *generate::schema({.maximumTables = 4, .maximumColumns = 4});
        if (!StrictModel(before, before).problem().isEmpty() || !takes(before))
            before = {};
        editWhatIsTaken(before, 10);
        Schema after = before;
        editWhatIsTaken(after, 8);
        const QList<Operation> found = SchemaDiffer().diff(before, after).operations;
        const auto back = inverse(found, before);
        if (!back)
            RC_FAIL((describe(found).join(QLatin1Char('\n')) + back.error().text()).toStdString());

        note("before", catalogueText(before));
        const SqliteSandbox database;
        const generate::ToldCase told({QStringLiteral("sqlite"), before, build(database, before), found});
        const QString start = catalogueText(database.schema());
        const QString rows = database.rows();
        note("rows", rows);
        const ValuesByColumn expected = enumValuesIn(database, before, after);
        if (!go(database, before, found, catalogueOf(after)))
            return;
        expectSameEnumValues(expected, enumValuesIn(database, after, after), found);
        const bool isBack = go(database, after, *back, start);
        if (isBack && isSafe(found) && isSafe(*back) && !togglesRowId(found) && !fillsNulls(found))
            expectEqual(database.rows(), rows);
    }));
}

void SqlitePlansTest::atOnceIsAsOneByOne()
{
    QVERIFY(rc::check("safe operations planned at once leave the rows that they leave one by one", [] {
        const generate::Edited pair = *generate::edited();
        if (!isSafe(pair.operations) || togglesRowId(pair.operations) ||
            refusesNullForAWhile(pair.before, pair.operations))
            return;
        const SqliteSandbox atOnce;
        const QStringList rows = build(atOnce, pair.before);
        const generate::ToldCase told({QStringLiteral("sqlite"), pair.before, rows, pair.operations});
        const SqliteSandbox oneByOne;
        buildAgain(oneByOne, pair.before, rows);
        note("before", catalogueText(pair.before));
        note("rows", rows.join(QLatin1Char('\n')));
        if (!go(atOnce, pair.before, pair.operations, catalogueText(pair.after)))
            return;
        Schema state = pair.before;
        for (const Operation &operation : pair.operations) {
            const auto plan = sqliteDialect().plan(state, {operation});
            if (!plan)
                return;
            note("step", toScript(*plan));
            if (!runOrRefuse(oneByOne, state, *plan, {operation}))
                return;
            RC_ASSERT(joinery::apply(operation, state).has_value());
        }
        expectEqual(withoutMoments(atOnce.rows()), withoutMoments(oneByOne.rows()));
    }));
}

void SqlitePlansTest::sameInputGivesSameBytes()
{
    QVERIFY(rc::check("planning twice gives the same plan", [] {
        const generate::Edited pair = *generate::edited();
        const auto first = sqliteDialect().plan(pair.before, pair.operations);
        const auto second = sqliteDialect().plan(pair.before, pair.operations);
        RC_ASSERT(first.has_value());
        RC_ASSERT(*first == *second);
    }));
}

QTEST_GUILESS_MAIN(SqlitePlansTest)
#include "tst_sqlite_plans.moc"
