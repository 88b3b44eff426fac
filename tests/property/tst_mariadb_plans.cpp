// SPDX-License-Identifier: MIT
// Random schemas and edits, planned and run on a real MariaDB, there and back again. Where MariaDB takes the schemas at
// both ends, the way between them must run and lead there. RC_PARAMS="max_success=5000" for a long run;
// JOINERY_SHOW_REFUSED=1 tells what MariaDB did not take though no finding said so.

#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/plan_laws.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

using generate::note;

/** A database that schemas are made in at once, from nothing. */
struct Place
{
    MariadbDatabase database;
    std::optional<Schema> held;

    /** What stands in the way of making the schema; empty when the place holds it. */
    QString make(const Schema &schema)
    {
        if (held == schema)
            return {};
        const auto plan = MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
        if (!plan)
            return plan.error().text();
        held.reset();
        database.clear();
        const QString failure = database.run(*plan);
        if (failure.isEmpty())
            held = schema;
        return failure;
    }
};

/** Two databases of one server: one that is changed, one to make in at once what that must lead to. */
struct Laboratory
{
    Place changed;
    Place madeAtOnce;
};

/** MariaDB has one place for all tables, so what the edit put elsewhere is not looked at. */
bool isInOnePlace(const Schema &schema)
{
    const auto isElsewhere = [](const auto &each) { return !each.nameSpace.isEmpty(); };
    return std::none_of(schema.tables.begin(), schema.tables.end(), isElsewhere) &&
           std::none_of(schema.enums.begin(), schema.enums.end(), isElsewhere) &&
           std::none_of(schema.objects.begin(), schema.objects.end(), isElsewhere);
}

/** What the server takes though nothing can come of it, or what is SQL of another database: not worth asking about. */
bool isNonsense(const Schema &schema)
{
    const auto isForeign = [](const DefinitionObject &object) {
        return object.definition.contains(QStringLiteral("LANGUAGE sql AS $$"));
    };
    // A time of day or a UUID for what is no time and no text that has room for it: it is noticed when a row wants the
    // default.
    const auto hasOddDefault = [](const Column &column) {
        using Default = DefaultValue::Kind;
        using Type = DataType::Kind;
        // A text that is no JSON is taken as well.
        const bool isJson = column.type.kind == Type::Json || column.type.kind == Type::Jsonb;
        if (isJson && column.defaultValue && column.defaultValue->kind == Default::Text)
            return true;
        constexpr int longest = 36;
        if (!column.defaultValue || column.defaultValue->isConstant())
            return false;
        if (column.type.isText())
            return column.defaultValue->kind != Default::Expression && column.type.length.value_or(longest) < longest;
        if (column.defaultValue->kind == Default::Uuid)
            return column.type.kind != Type::Uuid;
        const bool isClock = column.type.kind == Type::Date || column.type.kind == Type::Time ||
                             column.type.kind == Type::Timestamp || column.type.kind == Type::TimestampTz;
        return column.defaultValue->kind != Default::Expression && !isClock;
    };
    // A number that is compared with '' becomes one that is compared with 0, once the server looks again.
    const auto comparesWithNothing = [](const Table &table) {
        const auto isNumber = [](const Column &column) { return column.type.isNumber(); };
        return std::any_of(table.columns.begin(), table.columns.end(), isNumber) &&
               std::any_of(table.checks.begin(), table.checks.end(), [](const CheckConstraint &check) {
                   return check.expression.contains(QStringLiteral("<> ''"));
               });
    };
    return std::any_of(schema.objects.begin(), schema.objects.end(), isForeign) ||
           std::any_of(schema.tables.begin(), schema.tables.end(), [&](const Table &table) {
               return comparesWithNothing(table) ||
                      std::any_of(table.columns.begin(), table.columns.end(), hasOddDefault);
           });
}

bool isRefused(const Schema &schema)
{
    return !MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
}

/** A schema, and the edit that led there. */
struct Step
{
    Schema schema;
    QList<Operation> operations;
};

/** Another edit that leads to a schema no finding refuses, where one is found. */
void editOnce(QList<Step> &steps)
{
    constexpr int tries = 12;
    for (int i = 0; i < tries; ++i) {
        Step next{steps.last().schema, {}};
        generate::tryEdit(next.schema, next.operations);
        if (next.operations.isEmpty() || !isInOnePlace(next.schema) || isNonsense(next.schema) ||
            isRefused(next.schema))
            continue;
        steps.append(next);
        return;
    }
}

/** When the server is asked: after each edit where each is to be run, once for all of them otherwise, to save time. */
enum class Asked
{
    AtTheEnd,
    AfterEach
};

/** Lets the place hold the last schema that MariaDB takes; what is after that goes. */
void keepWhatIsTaken(Place &place, QList<Step> &steps)
{
    for (;;) {
        const QString failure = place.make(steps.last().schema);
        if (failure.isEmpty())
            return;
        if (qEnvironmentVariableIsSet("JOINERY_SHOW_REFUSED"))
            qInfo().noquote() << failure.left(600);
        RC_ASSERT(steps.size() > 1);
        steps.removeLast();
    }
}

/** Makes up to `count` edits that lead to a schema MariaDB takes; the place holds it then. */
void editWhatIsTaken(Place &place, Schema &schema, QList<Operation> &operations, int count,
                     Asked asked = Asked::AtTheEnd)
{
    QList<Step> steps{{schema, {}}};
    for (int i = generate::count(1, count + 1); i > 0; --i) {
        editOnce(steps);
        if (asked == Asked::AfterEach)
            keepWhatIsTaken(place, steps);
    }
    keepWhatIsTaken(place, steps);
    schema = steps.last().schema;
    for (const Step &step : steps)
        operations += step.operations;
}

/** What became of the rows on one way. */
enum class Way
{
    /** The planner refuses it, as it may where a type cannot become another, or no row can go it. */
    Closed,
    /** Some were refused, or were to be lost or changed. */
    Lossy,
    Kept
};

/** Whether nothing is said of rows that go or values that change. */
bool keepsRows(const Plan &plan)
{
    return plan.losses.isEmpty() &&
           std::none_of(plan.findings.begin(), plan.findings.end(),
                        [](const Finding &finding) { return finding.code == QLatin1String("mariadb.values"); });
}

/** Whether the failure is about what the expression of a generated column gives, which only the server knows. */
bool isAboutGenerated(const QString &failure, const Schema &before, const QList<Operation> &operations)
{
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const auto isMeant = [&failure](const Schema &schema) {
        return std::any_of(schema.tables.begin(), schema.tables.end(), [&](const Table &table) {
            return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &column) {
                const QStringList titles{QStringLiteral(".`%1`.`%2`").arg(table.name, column.name),
                                         QStringLiteral("column '%1'").arg(column.name)};
                return column.generated && (failure.contains(titles.first()) || failure.contains(titles.last()));
            });
        });
    };
    static const QRegularExpression about("^(Incorrect|Data truncated for column|Out of range value for column) ");
    return failure.contains(about) && (isMeant(before) || isMeant(after));
}

Connection opened(const MariadbDatabase &database)
{
    auto connection = Connection::open(database.address());
    if (!connection)
        RC_FAIL(connection.error().text().toStdString());
    return std::move(*connection);
}

Introspection readFrom(const MariadbDatabase &database)
{
    const auto found = introspect(opened(database));
    if (!found)
        RC_FAIL(found.error().text().toStdString());
    return *found;
}

/**
 * Runs the operations on the database that holds `before`; it must have that catalogue then. What is planned for others
 * to go on meanwhile leads there just so.
 */
Way go(Laboratory &laboratory, const Schema &before, const QList<Operation> &operations, const QString &catalogue)
{
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const bool isOnline = generate::once(3);
    const auto plan = isOnline ? MariadbDatabase::dialect().planOnline(before, operations, {})
                               : MariadbDatabase::dialect().plan(before, operations);
    static const QStringList closed{QStringLiteral("mariadb.conversion"), QStringLiteral("mariadb.versioned_engine")};
    if (!plan && closed.contains(plan.error().code))
        return Way::Closed;
    if (!plan)
        RC_FAIL(plan.error().text().toStdString());
    note("plan", toScript(*plan));
    laboratory.changed.held.reset();
    const MariadbDatabase &database = laboratory.changed.database;
    Schema after = before;
    RC_ASSERT(joinery::apply(operations, after).has_value());
    const Connection connection = opened(database);
    const CommonRows untouched = generate::untouchedRows(connection, before, after, operations);
    const QString rows = database.allRows();
    note("rows", rows);
    QString failure = database.run(*plan);
    const bool isFree = failure.isEmpty();
    // Rows that do not fit are found before anything is done; without them the way must be free.
    if (failure.startsWith(QStringLiteral("check: "))) {
        RC_ASSERT(database.allRows().toStdString() == rows.toStdString());
        database.empty();
        failure = database.run(*plan);
    }
    // A check that compares a number or a shape with '' is taken, and then takes no row; nobody knows a UUID before it
    // is made.
    static const QRegularExpression senseless("^((Truncated incorrect [A-Za-z]+|Incorrect [a-z]+) value: "
                                              "(''|'[0-9a-f]{8}-)|Cannot get geometry object from data)");
    if (failure.contains(senseless) || isAboutGenerated(failure, before, operations))
        return Way::Closed;
    if (!failure.isEmpty())
        RC_FAIL(failure.toStdString());
    const QString wrong = differingLines(database.catalogue(), catalogue);
    if (!wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
    if (isFree)
        generate::expectRows(generate::untouchedRows(connection, after, before, operations), untouched);
    if (generate::once(6))
        generate::expectReadBack(connection, after);
    return isFree && keepsRows(*plan) ? Way::Kept : Way::Lossy;
}

/** Runs the operations between two schemas and their inverses, which must lead there and back, with the same rows. */
void goThereAndBack(Laboratory &laboratory, const Schema &before, const Schema &after,
                    const QList<Operation> &operations)
{
    const QString start = laboratory.changed.database.catalogue();
    const QString end = laboratory.madeAtOnce.database.catalogue();
    note("before", start);
    const MariadbDatabase &database = laboratory.changed.database;
    const generate::ToldCase told({QStringLiteral("mariadb"), before, database.fill(), operations});
    const QString rows = database.allRows();
    const Way there = go(laboratory, before, operations, end);
    if (there == Way::Closed)
        return;
    if (there == Way::Lossy)
        (void)database.fill();
    const auto back = inverse(operations, before);
    RC_ASSERT(back.has_value());
    const Way home = go(laboratory, after, *back, start);
    if (there == Way::Kept && home == Way::Kept)
        RC_ASSERT(database.allRows().toStdString() == rows.toStdString());
}

} // namespace

class MariadbPlansTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void differencesGoThereAndBack();
    void editsGoThereAndBack();
    void whatIsReadDiffersInNothing();

private:
    std::optional<Laboratory> m_laboratory;
};

void MariadbPlansTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_laboratory.emplace();
    // A smaller case than one that fails is asked of the server for minutes: leave noshrink out to get it.
    enoughCases("max_success=1000 seed=20261120 noshrink=1");
}

void MariadbPlansTest::cleanupTestCase()
{
    m_laboratory.reset();
    MariadbDatabase::stopServer();
}

void MariadbPlansTest::differencesGoThereAndBack()
{
    QVERIFY(rc::check("what the differ finds runs and leads there, and its inverses back", [this] {
        Schema before;
        QList<Operation> ignored;
        editWhatIsTaken(m_laboratory->changed, before, ignored, 8);
        Schema after = before;
        editWhatIsTaken(m_laboratory->madeAtOnce, after, ignored, 6);
        goThereAndBack(*m_laboratory, before, after, SchemaDiffer().diff(before, after).operations);
    }));
}

void MariadbPlansTest::editsGoThereAndBack()
{
    QVERIFY(rc::check("edits in the order in which they were made run and lead there, and their inverses back", [this] {
        Schema before;
        QList<Operation> operations;
        editWhatIsTaken(m_laboratory->changed, before, operations, 8);
        operations.clear();
        Schema after = before;
        editWhatIsTaken(m_laboratory->madeAtOnce, after, operations, 6, Asked::AfterEach);
        goThereAndBack(*m_laboratory, before, after, operations);
    }));
}

void MariadbPlansTest::whatIsReadDiffersInNothing()
{
    QVERIFY(
        rc::check("a database that was made of a model and read back differs in nothing, and is made again", [this] {
            Schema model;
            QList<Operation> ignored;
            editWhatIsTaken(m_laboratory->changed, model, ignored, 10);
            const MariadbDatabase &database = m_laboratory->changed.database;
            const Introspection found = readFrom(database);
            for (const Finding &finding : found.notModelled)
                RC_FAIL(finding.text.toStdString());
            DiffOptions options;
            options.equivalence = &MariadbDatabase::dialect().equivalence();
            options.matchByName = true;
            options.findCandidates = false;
            const Schema recognised = MariadbDatabase::dialect().recognised(found.schema, model);
            note("made", database.catalogue());
            note("phantoms",
                 describe(SchemaDiffer(options).diff(model, recognised).operations).join(QLatin1Char('\n')));
            RC_ASSERT(SchemaDiffer(options).diff(model, recognised).isEmpty());

            const QString failure = m_laboratory->madeAtOnce.make(found.schema);
            if (!failure.isEmpty())
                RC_FAIL(failure.toStdString());
            // Which the catalogue does not tell.
            static const QRegularExpression silent(
                QStringLiteral(" USING (BTREE|HASH)| KEY_BLOCK_SIZE=\\d+| /\\*!50100 WITH PARSER `\\w+` \\*/"));
            const QString wrong = differingLines(m_laboratory->madeAtOnce.database.catalogue().remove(silent),
                                                 database.catalogue().remove(silent));
            if (!wrong.isEmpty())
                RC_FAIL(wrong.toStdString());
        }));
}

QTEST_GUILESS_MAIN(MariadbPlansTest)
#include "tst_mariadb_plans.moc"
