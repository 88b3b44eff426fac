// SPDX-License-Identifier: MIT
// The laws of squashing over generated histories. RC_PARAMS="max_success=100000" for a long run (scripts/laws).

#include "core/differ/schema_differ.h"
#include "core/migration/folding.h"
#include "core/migration/migration_file.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/squash.h"
#include "core/operation/describe.h"
#include "tests/support/history_generators.h"
#include "tests/support/property_run.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace joinery;
using generate::anyHistory;
using generate::History;

namespace {

const QString app = generate::historyApp();

QList<AppMigrations> apps(const QList<Migration> &migrations)
{
    return {{app, {}, migrations}};
}

QList<Migration> withoutReplaced(QList<Migration> migrations, const Migration &squash)
{
    const QStringList replaced = replacedIds(squash);
    migrations.removeIf([&](const Migration &migration) { return replaced.contains(migration.id); });
    migrations.append(squash);
    return migrations;
}

Schema foldedInEffect(const QList<Migration> &migrations)
{
    const auto ordered = inOrder(apps(migrations));
    if (!ordered)
        RC_FAIL(ordered.error().text().toStdString());
    return foldInOrder(*ordered).value();
}

QList<Operation> sqlSteps(const QList<Migration> &migrations)
{
    QList<Operation> steps;
    for (const Migration &migration : migrations)
        for (const Operation &operation : migration.operations)
            if (std::holds_alternative<RawSql>(operation))
                steps.append(operation);
    return steps;
}

Squash madeOf(const QList<Migration> &migrations, const SquashRequest &request)
{
    const auto made = squash(apps(migrations), request);
    if (!made)
        RC_FAIL(made.error().text().toStdString());
    RC_LOG() << describe(made->migration.operations).join(QStringLiteral("\n")).toStdString() << "\n";
    return *made;
}

/** The history with a squash of a range that leaves some out. */
QList<Migration> withOneSquash(History history)
{
    if (history.first == 0 && history.last == history.migrations.size() - 1)
        --history.last;
    return history.migrations + QList<Migration>{madeOf(history.migrations, history.request()).migration};
}

/** A database in which the first so many were applied. */
QList<HistoryRecord> rowsOfFirst(const History &history, int count)
{
    QList<HistoryRecord> rows;
    for (int i = 0; i < count; ++i)
        rows.append({.app = app, .id = history.idAt(i), .batch = i + 1});
    return rows;
}

} // namespace

class SquashLawsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { enoughCases(); }
    void addsUpToTheSame();
    void runsWhereTheRangeRan();
    void keepsSqlInOrder();
    void squashesOfSquashesAddUp();
    void everyDatabaseEndsAlike();
    void filesReadBack();
};

void SquashLawsTest::addsUpToTheSame()
{
    QVERIFY(rc::check("folding a squash is folding its range", [] {
        const History history = *anyHistory(*rc::gen::arbitrary<bool>());
        const Migration made = madeOf(history.migrations, history.request()).migration;
        const Schema before = foldInOrder(history.migrations.mid(0, history.first)).value();
        RC_ASSERT(foldInOrder({made}, before).value() == foldInOrder(history.range(), before).value());
        const Schema end = foldInOrder(history.migrations).value();
        RC_ASSERT(foldedInEffect(history.migrations + QList<Migration>{made}) == end);
        RC_ASSERT(foldedInEffect(withoutReplaced(history.migrations, made)) == end);
    }));
}

void SquashLawsTest::runsWhereTheRangeRan()
{
    QVERIFY(rc::check("a squash runs on a model that refuses impossible states", [] {
        const History history = *anyHistory(*rc::gen::arbitrary<bool>());
        const Migration made = madeOf(history.migrations, history.request()).migration;
        const Schema before = foldInOrder(history.migrations.mid(0, history.first)).value();
        const Schema after = foldInOrder(history.range(), before).value();
        StrictModel model(before, after);
        const QString refusal = model.run(made.operations);
        RC_LOG() << refusal.toStdString() << "\n";
        RC_ASSERT(refusal.isEmpty());
        RC_ASSERT(model.state() == after);
    }));
}

void SquashLawsTest::keepsSqlInOrder()
{
    QVERIFY(rc::check("every step of SQL is there, in its order, and meets the schema it met", [] {
        const History history = *anyHistory(true);
        const Migration made = madeOf(history.migrations, history.request()).migration;
        RC_ASSERT(sqlSteps({made}) == sqlSteps(history.range()));
        const auto schemasMet = [&history](const QList<Migration> &migrations) {
            Schema schema = foldInOrder(history.migrations.mid(0, history.first)).value();
            QList<Schema> met;
            for (const Migration &migration : migrations) {
                for (const Operation &operation : migration.operations) {
                    if (std::holds_alternative<RawSql>(operation))
                        met.append(schema);
                    RC_ASSERT(joinery::apply(operation, schema).has_value());
                }
            }
            return met;
        };
        RC_ASSERT(schemasMet({made}) == schemasMet(history.range()));
    }));
}

void SquashLawsTest::squashesOfSquashesAddUp()
{
    QVERIFY(rc::check("a squash of everything, with a squash in it, adds up to everything", [] {
        const History history = *anyHistory(*rc::gen::arbitrary<bool>());
        const Schema end = foldInOrder(history.migrations).value();
        const QList<Migration> once = withOneSquash(history);
        const Migration all = madeOf(once, {app, {}, {}, {}}).migration;
        RC_ASSERT(foldInOrder({all}).value() == end);
        RC_ASSERT(foldedInEffect(once + QList<Migration>{all}) == end);
        RC_ASSERT(foldedInEffect(withoutReplaced(once, all)) == end);
    }));
}

void SquashLawsTest::everyDatabaseEndsAlike()
{
    QVERIFY(rc::check("whatever a database has, the rest brings it to the end, or the squash is refused", [] {
        const History history = *anyHistory(*rc::gen::arbitrary<bool>());
        const Migration made = madeOf(history.migrations, history.request()).migration;
        const Schema end = foldInOrder(history.migrations).value();
        for (int applied = 0; applied <= history.migrations.size(); ++applied) {
            const QList<HistoryRecord> rows = rowsOfFirst(history, applied);
            const Schema found = foldInOrder(history.migrations.mid(0, applied)).value();
            const bool isHalf = applied > history.first && applied <= history.last;
            for (const bool filesStay : {true, false}) {
                const auto counting = inEffect(apps(filesStay ? history.migrations + QList<Migration>{made}
                                                              : withoutReplaced(history.migrations, made)),
                                               rows);
                RC_ASSERT(counting.problems.isEmpty() == (filesStay || !isHalf));
                if (!counting.problems.isEmpty())
                    continue;
                QStringList recorded;
                for (const HistoryRecord &row : counting.history)
                    recorded.append(row.id);
                QList<Migration> rest = inOrder(counting.apps).value();
                rest.removeIf([&](const Migration &migration) { return recorded.removeOne(migration.id); });
                RC_ASSERT(recorded.isEmpty());
                RC_ASSERT(foldInOrder(rest, found).value() == end);
            }
        }
    }));
}

void SquashLawsTest::filesReadBack()
{
    QVERIFY(rc::check("read(write(squash)) == squash", [] {
        const History history = *anyHistory(*rc::gen::arbitrary<bool>());
        const Migration made = madeOf(withOneSquash(history), {app, {}, {}, {}}).migration;
        const QByteArray text = migrationToFile(made);
        const auto read = migrationFromFile(text, QStringLiteral("m.json"), app);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == made);
        RC_ASSERT(migrationToFile(*read) == text);
    }));
}

QTEST_GUILESS_MAIN(SquashLawsTest)

#include "tst_squash_laws.moc"
