// SPDX-License-Identifier: MIT
#include "core/migration/migration_status.h"
#include "core/migration/run_plan.h"

#include <QTest>

using namespace joinery;

namespace {

Migration migration(const QString &app, const QString &id, const QList<MigrationDependency> &dependencies = {})
{
    return Migration{.id = id, .app = app, .dependencies = dependencies, .checksum = QStringLiteral("sum")};
}

QString namesOf(const Result<QList<Migration>> &migrations)
{
    if (!migrations)
        return migrations.error().code;
    QStringList names;
    for (const Migration &one : *migrations)
        names.append(one.app + one.id);
    return names.join(QLatin1Char(' '));
}

HistoryRecord record(const QString &app, const QString &id, const QString &checksum = QStringLiteral("sum"))
{
    HistoryRecord result;
    result.app = app;
    result.id = id;
    result.checksum = checksum;
    result.batch = 1;
    return result;
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString c = QStringLiteral("c");
const QString one = QStringLiteral("1");
const QString two = QStringLiteral("2");
const QString three = QStringLiteral("3");

} // namespace

class RunningOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void idsWithinAnApp();
    void appsAfterThoseTheyDependOn();
    void migrationsAfterThoseTheyDependOn();
    void appsTakeTurns();
    void dependencyOnAWholeApp();
    void theSameWhateverTheInputOrder();
    void circles();
    void unknownDependencies();
    void doubledIds();
    void thousandsOfMigrations();
    void statesAgainstTheHistory();
    void targetsFromText();
};

void RunningOrderTest::idsWithinAnApp()
{
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, three), migration(a, one), migration(a, two)}}})),
             QStringLiteral("a1 a2 a3"));
}

void RunningOrderTest::appsAfterThoseTheyDependOn()
{
    QCOMPARE(namesOf(inOrder(
                 {{a, {c}, {migration(a, one)}}, {b, {}, {migration(b, two)}}, {c, {b}, {migration(c, three)}}})),
             QStringLiteral("b2 c3 a1"));
}

void RunningOrderTest::migrationsAfterThoseTheyDependOn()
{
    // Stronger than the order of apps: b2 needs a2, a3 needs b2.
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one), migration(a, two), migration(a, three, {{b, two}})}},
                              {b, {}, {migration(b, one), migration(b, two, {{a, two}})}}})),
             QStringLiteral("a1 b1 a2 b2 a3"));
}

/** What a needs no more since b let go of it, is dropped after that. */
void RunningOrderTest::appsTakeTurns()
{
    const QString four = QStringLiteral("4");
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one), migration(a, four)}},
                              {b, {a}, {migration(b, two, {{a, one}}), migration(b, three, {{a, one}})}}})),
             QStringLiteral("a1 b2 b3 a4"));
    // One by hand that does not say what it needs gets all there is.
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one), migration(a, four)}},
                              {b, {a}, {migration(b, two, {{a, one}}), migration(b, three)}}})),
             QStringLiteral("a1 b2 a4 b3"));
}

void RunningOrderTest::dependencyOnAWholeApp()
{
    QCOMPARE(
        namesOf(inOrder({{a, {}, {migration(a, one, {{b, {}}})}}, {b, {}, {migration(b, two), migration(b, three)}}})),
        QStringLiteral("b2 b3 a1"));
}

void RunningOrderTest::theSameWhateverTheInputOrder()
{
    const AppMigrations first{a, {}, {migration(a, one), migration(a, two, {{c, one}})}};
    const AppMigrations second{b, {}, {migration(b, one)}};
    const AppMigrations third{c, {}, {migration(c, one)}};
    const QString expected = namesOf(inOrder({first, second, third}));
    QCOMPARE(namesOf(inOrder({third, second, first})), expected);
    QCOMPARE(namesOf(inOrder({second, first, third})), expected);
}

void RunningOrderTest::circles()
{
    const auto sorted = inOrder({{a, {}, {migration(a, one, {{b, one}})}}, {b, {}, {migration(b, one, {{a, one}})}}});
    QCOMPARE(namesOf(sorted), QStringLiteral("migration.cycle"));
    QVERIFY(sorted.error().message.contains(QStringLiteral("a/1, b/1")));
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one, {{a, two}}), migration(a, two)}}})),
             QStringLiteral("migration.cycle"));
}

void RunningOrderTest::unknownDependencies()
{
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one, {{b, one}})}}})),
             QStringLiteral("migration.unknown_dependency"));
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one, {{b, two}})}}, {b, {}, {migration(b, one)}}})),
             QStringLiteral("migration.unknown_dependency"));
}

void RunningOrderTest::doubledIds()
{
    QCOMPARE(namesOf(inOrder({{a, {}, {migration(a, one), migration(a, one)}}})),
             QStringLiteral("migration.duplicate_id"));
}

void RunningOrderTest::thousandsOfMigrations()
{
    constexpr int count = 20000;
    AppMigrations app{a, {}, {}};
    for (int i = 0; i < count; ++i)
        app.migrations.prepend(migration(a, QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'))));
    const auto sorted = inOrder({app});
    QVERIFY(sorted);
    QCOMPARE(sorted->size(), count);
    QVERIFY(std::is_sorted(sorted->cbegin(), sorted->cend(),
                           [](const Migration &x, const Migration &y) { return x.id < y.id; }));
}

void RunningOrderTest::statesAgainstTheHistory()
{
    HistoryRecord partly = record(b, one);
    partly.state = HistoryRecord::State::Applying;
    partly.step = 3;
    const StatusReport report = compareWithHistory(
        {migration(a, one), migration(a, two), migration(a, three), migration(b, one)},
        {record(a, QStringLiteral("0")), record(a, one, QStringLiteral("other")), record(a, three), partly});

    QStringList lines;
    for (const MigrationStatus &status : report.migrations)
        lines.append(status.app + status.id + QLatin1Char(' ') + stateName(status.state) +
                     (status.outOfOrder ? QStringLiteral(" out of order") : QString()));
    QCOMPARE(lines, QStringList({QStringLiteral("a0 missing"), QStringLiteral("a1 changed"),
                                 QStringLiteral("a2 pending out of order"), QStringLiteral("a3 applied"),
                                 QStringLiteral("b1 partly")}));
    QStringList problems;
    for (const Error &problem : report.problems)
        problems.append(problem.code + QLatin1Char(' ') + problem.where);
    QCOMPARE(problems, QStringList({QStringLiteral("history.missing a/0"), QStringLiteral("history.changed a/1"),
                                    QStringLiteral("history.out_of_order a/2"), QStringLiteral("history.partly b/1")}));
    QCOMPARE(report.count(MigrationState::Pending), 1);
    QCOMPARE(report.count(MigrationState::Pending, b), 0);
}

void RunningOrderTest::targetsFromText()
{
    QVERIFY(!RunTarget::fromText(QStringLiteral("all")).count);
    QVERIFY(RunTarget::fromText(QStringLiteral("all")).id.isEmpty());
    QCOMPARE(RunTarget::fromText(QStringLiteral("12")).count, std::optional<int>(12));
    QCOMPARE(RunTarget::fromText(QStringLiteral("2026-11-20")).id, QStringLiteral("2026-11-20"));
    QCOMPARE(RunTarget::fromText(QStringLiteral("20261120102233")).id, QStringLiteral("20261120102233"));
}

QTEST_GUILESS_MAIN(RunningOrderTest)
#include "tst_running_order.moc"
