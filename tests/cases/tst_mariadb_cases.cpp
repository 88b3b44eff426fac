// SPDX-License-Identifier: MIT
// The golden cases of the differ (see tst_differ_cases.cpp), run by a MariaDB.

#include "tests/support/differ_case.h"
#include "tests/support/differing_lines.h"
#include "tests/support/mariadb_server.h"
#include "tests/support/schema_file.h"

#include <QtTest>

using namespace joinery;

namespace {

Result<Plan> making(const Schema &schema)
{
    return MariadbDatabase::dialect().plan({}, SchemaDiffer().diff({}, schema).operations);
}

/** What the database says against making the schema from nothing; empty when it is made. */
QString make(MariadbDatabase &database, const Schema &schema)
{
    database.clear();
    const auto plan = making(schema);
    return plan ? database.run(*plan) : plan.error().code + QStringLiteral(": ") + plan.error().text();
}

/** Whether MariaDB can have such a schema; the way out of one that it cannot have is planned all the same. */
bool canBeMade(const Schema &schema)
{
    return making(schema).has_value();
}

/** Cases that three rows in each table do not fit, as the plan finds out before it begins. */
const QStringList &casesThatRefuseRows()
{
    static const QStringList names{
        "a09_odd_names_and_defaults",
        "a10_index_methods_of_mariadb",
        "a15_add_not_null_column",
        "a16_primary_key_split",
        "a23_enum_everything_at_once",
        "a23_enum_value_dropped",
        "a23_enum_value_dropped_with_default",
        "a23_enum_values_in_changed_texts",
        "a23_enum_with_text_in_view",
        "a30_drop_target_keep_child",
        "b_convert_integer_to_boolean",
        "b_convert_text_to_uuid",
        "b_convert_varchar_to_enum",
        "b_relation_across_apps",
        "b_relation_across_apps_dropped",
        "b_type_enum_inline",
        "b_type_set",
        "c_rename_offered_for_columns",
        "c_table_dropped_and_added_under_its_name",
        "c_two_migrations_worth",
    };
    return names;
}

/** Whether nothing is said of rows that go or values that change. */
bool keepsRows(const Plan &plan)
{
    return plan.losses.isEmpty() &&
           std::none_of(plan.findings.begin(), plan.findings.end(),
                        [](const Finding &finding) { return finding.code == QLatin1String("mariadb.values"); });
}

} // namespace

class MariadbCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void runs_data();
    void runs();

private:
    void goesTo(const Plan &plan, const Schema &schema);
    [[nodiscard]] QString withRows(const Plan &plan);

    /** What questions said of the rows. */
    QStringList m_log;
    std::optional<MariadbDatabase> m_database;
    std::optional<MariadbDatabase> m_madeAtOnce;
};

void MariadbCasesTest::initTestCase()
{
    QVERIFY2(MariadbDatabase::whyNot().isEmpty(), qPrintable(MariadbDatabase::whyNot()));
    m_database.emplace();
    m_madeAtOnce.emplace();
}

void MariadbCasesTest::cleanupTestCase()
{
    m_database.reset();
    m_madeAtOnce.reset();
    MariadbDatabase::stopServer();
}

void MariadbCasesTest::runs_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : differCaseNames())
        QTest::newRow(qPrintable(name)) << name;
}

/**
 * The changed database must be the one that is made at once, forwards and backwards; with the same rows at the end
 * where nobody said that any are lost or changed.
 */
void MariadbCasesTest::runs()
{
    QFETCH(const QString, name);
    const auto found = readDifferCase(name);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().text()));
    if (!dialectsOf(*found).contains(&mariadbDialect()))
        return;
    const Schema before = united(found->others, found->before);
    const Schema after = united(found->others, found->after);
    const auto forwards = MariadbDatabase::dialect().plan(before, found->diff.operations);
    const auto backwards = MariadbDatabase::dialect().plan(after, found->back);
    m_log.clear();
    if (forwards && canBeMade(before)) {
        QCOMPARE(make(*m_database, before), QString());
        m_database->fill();
        const QString rows = m_database->allRows();
        const QString catalogueBefore = m_database->catalogue();
        goesTo(*forwards, after);
        if (QTest::currentTestFailed())
            return;
        if (backwards) {
            QCOMPARE(withRows(*backwards), QString());
            QCOMPARE(differingLines(m_database->catalogue(), catalogueBefore), QString());
        }
        if (backwards && keepsRows(*forwards) && keepsRows(*backwards) && m_log.isEmpty())
            QCOMPARE(m_database->allRows(), rows);
    } else if (backwards && canBeMade(after)) {
        QCOMPARE(make(*m_database, after), QString());
        m_database->fill();
        goesTo(*backwards, before);
    }
    QVERIFY2(m_log.isEmpty() != casesThatRefuseRows().contains(name), qPrintable(m_log.join('\n')));
}

/** Runs the plan on the database, which must then be as if made at once. */
void MariadbCasesTest::goesTo(const Plan &plan, const Schema &schema)
{
    QCOMPARE(make(*m_madeAtOnce, schema), QString());
    QCOMPARE(withRows(plan), QString());
    QCOMPARE(differingLines(m_database->catalogue(), m_madeAtOnce->catalogue()), QString());
}

/** Runs the plan with the rows that are there, or without those that a question stopped. */
QString MariadbCasesTest::withRows(const Plan &plan)
{
    const QString told = m_database->run(plan);
    if (!told.startsWith(QStringLiteral("check: ")))
        return told;
    m_log.append(told);
    m_database->empty();
    return m_database->run(plan);
}

QTEST_GUILESS_MAIN(MariadbCasesTest)
#include "tst_mariadb_cases.moc"
