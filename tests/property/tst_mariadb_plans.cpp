// SPDX-License-Identifier: MIT
// Random schemas and edits, planned and run on a real MariaDB, there and back again. Where MariaDB takes the schemas at
// both ends, the way between them must run and lead there. RC_PARAMS="max_success=5000" for a long run;
// JOINERY_SHOW_REFUSED=1 tells what MariaDB did not take though no finding said so.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/engine_generators.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

void note(const char *title, const QString &text)
{
    RC_LOG() << "--- " << title << "\n" << text.toStdString() << "\n";
}

/** Two databases of one server: one that is changed, one to make schemas in at once. */
struct Laboratory
{
    MariadbDatabase changed;
    MariadbDatabase madeAtOnce;
};

/** What stands in the way of making the schema from nothing; empty when it is made. */
QString make(MariadbDatabase &database, const Schema &schema)
{
    const auto plan = mariadbDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    if (!plan)
        return plan.error().text();
    database.clear();
    return database.run(*plan);
}

/** Whether no finding refuses it, and the server does not either. */
bool takes(Laboratory &laboratory, const Schema &schema)
{
    if (!mariadbDialect().plan({}, SchemaDiffer().diff({}, schema).operations))
        return false;
    const QString failure = make(laboratory.madeAtOnce, schema);
    if (!failure.isEmpty() && qEnvironmentVariableIsSet("JOINERY_SHOW_REFUSED"))
        qInfo().noquote() << failure.left(600);
    return failure.isEmpty();
}

/** MariaDB has one place for all tables, so what the edit put elsewhere is not looked at. */
bool isInOnePlace(const Schema &schema)
{
    const auto isElsewhere = [](const auto &each) { return !each.nameSpace.isEmpty(); };
    return std::none_of(schema.tables.begin(), schema.tables.end(), isElsewhere) &&
           std::none_of(schema.enums.begin(), schema.enums.end(), isElsewhere) &&
           std::none_of(schema.objects.begin(), schema.objects.end(), isElsewhere);
}

/** Makes up to `count` edits that lead to schemas MariaDB takes. */
void editWhatIsTaken(Laboratory &laboratory, Schema &schema, QList<Operation> &operations, int count)
{
    constexpr int tries = 12;
    for (int i = generate::number(1, count + 1); i > 0; --i) {
        for (int j = 0; j < tries; ++j) {
            Schema after = schema;
            QList<Operation> made;
            generate::tryEdit(after, made);
            if (made.isEmpty() || !isInOnePlace(after) || !takes(laboratory, after))
                continue;
            schema = after;
            operations += made;
            break;
        }
    }
}

/** Runs the operations on a database that holds `before`; it must hold `after` then. */
void go(Laboratory &laboratory, const Schema &before, const Schema &after, const QList<Operation> &operations)
{
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const auto plan = mariadbDialect().plan(before, operations);
    if (!plan)
        RC_FAIL(plan.error().text().toStdString());
    note("plan", toScript(*plan));
    if (const QString failure = laboratory.changed.run(*plan); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
    RC_ASSERT(make(laboratory.madeAtOnce, after).isEmpty());
    const QString wrong = differingLines(laboratory.changed.catalogue(), laboratory.madeAtOnce.catalogue());
    if (!wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
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

private:
    std::optional<Laboratory> m_laboratory;
};

void MariadbPlansTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_laboratory.emplace();
    // A smaller case than one that fails is asked of the server for minutes: leave noshrink out to get it.
    enoughCases("max_success=12 seed=20261120 noshrink=1");
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
        editWhatIsTaken(*m_laboratory, before, ignored, 8);
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, ignored, 6);
        const QList<Operation> found = SchemaDiffer().diff(before, after).operations;
        RC_ASSERT(make(m_laboratory->changed, before).isEmpty());
        go(*m_laboratory, before, after, found);
        const auto back = inverse(found, before);
        RC_ASSERT(back.has_value());
        go(*m_laboratory, after, before, *back);
    }));
}

void MariadbPlansTest::editsGoThereAndBack()
{
    QVERIFY(rc::check("edits in the order in which they were made run and lead there, and their inverses back", [this] {
        Schema before;
        QList<Operation> operations;
        editWhatIsTaken(*m_laboratory, before, operations, 8);
        operations.clear();
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, operations, 6);
        RC_ASSERT(make(m_laboratory->changed, before).isEmpty());
        go(*m_laboratory, before, after, operations);
        const auto back = inverse(operations, before);
        RC_ASSERT(back.has_value());
        go(*m_laboratory, after, before, *back);
    }));
}

QTEST_GUILESS_MAIN(MariadbPlansTest)
#include "tst_mariadb_plans.moc"
