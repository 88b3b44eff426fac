// SPDX-License-Identifier: MIT
// Random schemas and edits, planned and run on a real PostgreSQL, there and back again. Where PostgreSQL takes the
// schemas at both ends, the way between them must run and lead there. RC_PARAMS="max_success=5000" for a long run;
// JOINERY_SHOW_REFUSED=1 tells what PostgreSQL did not take.

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "tests/support/engine_generators.h"
#include "tests/support/postgresql_server.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;

namespace {

void note(const char *title, const QString &text)
{
    RC_LOG() << "--- " << title << "\n" << text.toStdString() << "\n";
}

/** The lines that are on one side only. */
QString difference(const QString &found, const QString &expected)
{
    QStringList result;
    const QStringList a = found.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    for (const QString &line : a) {
        if (!b.contains(line))
            result.append(QStringLiteral("+ ") + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            result.append(QStringLiteral("- ") + line);
    }
    return result.join(QLatin1Char('\n'));
}

/** Two databases of one server: one that is changed, one to make schemas in at once. */
struct Laboratory
{
    PostgresqlDatabase changed;
    PostgresqlDatabase madeAtOnce;
};

bool usesType(const Schema &schema, const QString &type)
{
    return std::any_of(schema.tables.begin(), schema.tables.end(), [&type](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [&type](const Column &column) { return column.type.native == type; });
    });
}

bool hasExclusions(const Schema &schema)
{
    return std::any_of(schema.tables.begin(), schema.tables.end(),
                       [](const Table &table) { return !table.exclusions.isEmpty(); });
}

/** What PostgreSQL says against the schema made from nothing; empty when it is made. */
QString make(PostgresqlDatabase &database, const Schema &schema, const Schema &other = {})
{
    database.clear();
    const QString extension = QStringLiteral("citext");
    if (usesType(schema, extension) || usesType(other, extension))
        (void)database.run(QStringLiteral("CREATE EXTENSION ") + extension);
    if (hasExclusions(schema) || hasExclusions(other))
        (void)database.run(QStringLiteral("CREATE EXTENSION btree_gist"));
    const auto plan = postgresqlDialect().plan({}, SchemaDiffer().diff({}, schema).operations);
    return plan ? database.run(*plan) : QStringLiteral("refused: ") + plan.error().text();
}

/** The generator gives functions that take nothing a signature at random. */
bool contradictsItself(const DefinitionObject &object)
{
    return object.signature == QLatin1String("(integer)") && object.definition.startsWith(QLatin1String("()"));
}

bool takes(Laboratory &laboratory, const Schema &schema)
{
    if (std::any_of(schema.objects.begin(), schema.objects.end(), contradictsItself))
        return false;
    const QString failure = make(laboratory.madeAtOnce, schema);
    if (!failure.isEmpty() && qEnvironmentVariableIsSet("JOINERY_SHOW_REFUSED"))
        qInfo().noquote() << failure.left(600);
    return failure.isEmpty();
}

/** Makes up to `count` edits that lead to schemas PostgreSQL takes. */
void editWhatIsTaken(Laboratory &laboratory, Schema &schema, QList<Operation> &operations, int count)
{
    for (int i = generate::number(1, count + 1); i > 0; --i) {
        Schema after = schema;
        QList<Operation> made;
        generate::tryEdit(after, made);
        if (made.isEmpty() || !takes(laboratory, after))
            continue;
        schema = after;
        operations += made;
    }
}

/** Runs the operations on a database that holds `before`; it must hold `after` then. */
void go(Laboratory &laboratory, const Schema &before, const Schema &after, const QList<Operation> &operations)
{
    note("operations", describe(operations).join(QLatin1Char('\n')));
    const auto plan = postgresqlDialect().plan(before, operations);
    if (!plan)
        RC_FAIL(plan.error().text().toStdString());
    note("plan", toScript(*plan));
    if (const QString failure = laboratory.changed.run(*plan); !failure.isEmpty())
        RC_FAIL(failure.toStdString());
    RC_ASSERT(make(laboratory.madeAtOnce, after, before).isEmpty());
    const QString wrong = difference(laboratory.changed.catalogue(), laboratory.madeAtOnce.catalogue());
    if (!wrong.isEmpty())
        RC_FAIL(wrong.toStdString());
}

} // namespace

class PostgresqlPlansTest : public QObject
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

void PostgresqlPlansTest::initTestCase()
{
    QVERIFY2(PostgresqlDatabase::whyNot().isEmpty(), qPrintable(PostgresqlDatabase::whyNot()));
    m_laboratory.emplace();
    enoughCases("max_success=40 seed=20261120");
}

void PostgresqlPlansTest::cleanupTestCase()
{
    m_laboratory.reset();
    PostgresqlDatabase::stopServer();
}

void PostgresqlPlansTest::differencesGoThereAndBack()
{
    QVERIFY(rc::check("what the differ finds runs and leads there, and its inverses back", [this] {
        Schema before;
        QList<Operation> ignored;
        editWhatIsTaken(*m_laboratory, before, ignored, 10);
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, ignored, 6);
        const QList<Operation> found = SchemaDiffer().diff(before, after).operations;
        RC_ASSERT(make(m_laboratory->changed, before, after).isEmpty());
        go(*m_laboratory, before, after, found);
        const auto back = inverse(found, before);
        RC_ASSERT(back.has_value());
        go(*m_laboratory, after, before, *back);
    }));
}

void PostgresqlPlansTest::editsGoThereAndBack()
{
    QVERIFY(rc::check("edits in the order in which they were made run and lead there, and their inverses back", [this] {
        Schema before;
        QList<Operation> operations;
        editWhatIsTaken(*m_laboratory, before, operations, 10);
        operations.clear();
        Schema after = before;
        editWhatIsTaken(*m_laboratory, after, operations, 6);
        RC_ASSERT(make(m_laboratory->changed, before, after).isEmpty());
        go(*m_laboratory, before, after, operations);
        const auto back = inverse(operations, before);
        RC_ASSERT(back.has_value());
        go(*m_laboratory, after, before, *back);
    }));
}

QTEST_GUILESS_MAIN(PostgresqlPlansTest)
#include "tst_postgresql_plans.moc"
