// SPDX-License-Identifier: MIT
#include "core/differ/schema_differ.h"
#include "core/migration/drift.h"
#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "core/migration/migrator.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/removal.h"
#include "core/operation/describe.h"
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

QString idOf(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000000").arg(number, 2, 10, QLatin1Char('0'));
}

/** Migrations of one app that name what they follow: `write(3, {1}, "…")` follows the first. */
class Branches
{
public:
    /** The first migration, which makes these tables. */
    explicit Branches(const QString &schemaText)
    {
        const Schema schema = schemaFromText(schemaText);
        QList<Operation> operations;
        for (const Table *table : sortedByName(schema.tables))
            operations.append(AddTable{*table});
        add(1, {}, operations);
    }

    /** Operations as text, see operationsFromText(). */
    Branches &write(int number, const QList<int> &follows, const QString &text)
    {
        const Schema before = foldInOrder(ancestorsOf(follows)).value();
        const auto operations = operationsFromText(text, before, QStringLiteral("step %1").arg(number));
        if (!operations)
            qFatal("%s", qPrintable(operations.error().text()));
        return add(number, follows, *operations);
    }

    Branches &add(int number, const QList<int> &follows, const QList<Operation> &operations)
    {
        Migration migration{.id = idOf(number), .app = shop, .description = QStringLiteral("step %1").arg(number)};
        for (const int followed : follows)
            migration.dependencies.append({shop, idOf(followed)});
        migration.operations = operations;
        migration.checksum = QStringLiteral("sum %1").arg(number);
        m_migrations.append(migration);
        return *this;
    }

    [[nodiscard]] const QList<Migration> &list() const { return m_migrations; }
    [[nodiscard]] std::optional<ParallelHeads> heads() const { return parallelHeads(m_migrations); }
    /** The conflict between the branches, or "none". */
    [[nodiscard]] QString conflict() const
    {
        const auto parallel = heads();
        return parallel && parallel->conflict ? parallel->conflict->message : QStringLiteral("none");
    }
    [[nodiscard]] QList<AppMigrations> app() const { return {{shop, {}, m_migrations}}; }
    [[nodiscard]] QList<AppMigrations> appWithout(int number) const
    {
        QList<Migration> others = m_migrations;
        others.removeIf([number](const Migration &migration) { return migration.id == idOf(number); });
        return {{shop, {}, others}};
    }

private:
    [[nodiscard]] QList<Migration> ancestorsOf(const QList<int> &numbers) const
    {
        const MigrationGraph graph(m_migrations);
        QList<Migration> result;
        for (qsizetype position = 0; position < graph.migrations().size(); ++position)
            for (const int number : numbers)
                if (graph.ancestry(graph.positionOf(idOf(number))).at(position)) {
                    result.append(graph.migrations().at(position));
                    break;
                }
        return result;
    }

    QList<Migration> m_migrations;
};

Branches books()
{
    return Branches(QStringLiteral("author(id pk, name text); book(id pk, title text, price integer)"));
}

QString headNumbers(const QList<Migration> &migrations)
{
    QStringList numbers;
    for (const Migration &head : headsOf(migrations))
        numbers.append(QString::number(head.id.mid(8, 2).toInt()));
    return numbers.join(QLatin1Char(' '));
}

QString runForwards(const QList<AppMigrations> &apps, const Connection &connection, bool outOfOrder = false)
{
    const Migrator migrator(apps, connection);
    RunRequest request;
    request.allowOutOfOrder = outOfOrder;
    const auto plan = migrator.prepare(request);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok") : report.failure->error.text();
}

QStringList columnsIn(const Connection &connection, const QString &table)
{
    QStringList names;
    const auto rows = connection.query(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    for (const QVariantList &row : rows.value())
        names.append(row.first().toString());
    return names;
}

QStringList problemCodes(const QList<AppMigrations> &apps, const Connection &connection)
{
    QStringList codes;
    const StatusReport status = Migrator(apps, connection).status().value();
    for (const Error &problem : status.problems)
        codes.append(problem.code);
    return codes;
}

} // namespace

class ParallelHeadsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneLineHasOneHead();
    void filesThatNameNothingFollowById();
    void branchesThatCommute();
    void conflictsAreNamed_data();
    void conflictsAreNamed();
    void theMigrationOfALongBranchIsNamed();
    void whatDoesNotFitIsNamedOnBothSides();
    void whatABranchUndoesItselfIsNoConflict();
    void columnsAddedByBothArePutInOrder();
    void sqlOfOnesOwnIsForAPersonToJudge();
    void threeHeads();
    void joinedHeadsAreOneHead();
    void commutingHeadsRun();
    void conflictingHeadsDoNotRun();
    void joinedBranchRunsLate();
    void unjoinedBranchDoesNotRunLate();
    void joinedBranchThatMakesADifferenceDoesNotRunLate();
    void columnsAreInOrderWhicheverBranchRanFirst();
    void headOfABranchCanBeRemoved();
    void thousandsOfMigrations();
};

void ParallelHeadsTest::oneLineHasOneHead()
{
    Branches line = books();
    line.write(2, {1}, QStringLiteral("drop column book.price")).write(3, {2}, QStringLiteral("drop table author"));
    QCOMPARE(headNumbers(line.list()), QStringLiteral("3"));
    QVERIFY(!line.heads());
    QVERIFY(headsOf({}).isEmpty());
}

void ParallelHeadsTest::filesThatNameNothingFollowById()
{
    Branches old = books();
    old.write(2, {}, QString()).write(3, {}, QString()).write(5, {3}, QString());
    QCOMPARE(headNumbers(old.list()), QStringLiteral("5"));
    // Written by hand on a branch, without naming anything: after the one before it.
    old.write(4, {}, QString());
    QCOMPARE(headNumbers(old.list()), QStringLiteral("4 5"));
    old.write(6, {}, QString());
    QCOMPARE(headNumbers(old.list()), QStringLiteral("4 6"));
}

void ParallelHeadsTest::branchesThatCommute()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("rename column author.name -> full_name"))
        .write(3, {1}, QStringLiteral("alter column book: price NUMERIC(10,2)"))
        .write(4, {3}, QStringLiteral("CREATE INDEX book_title ON book (title)"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY(heads->commute());
    QCOMPARE(heads->branches, QSet<QString>({idOf(2), idOf(3), idOf(4)}));
    const Error problem = heads->problem();
    QCOMPARE(problem.code, QStringLiteral("migration.heads"));
    QVERIFY2(problem.message.contains(QStringLiteral("shop/%1 (step 2), shop/%2 (step 4)").arg(idOf(2), idOf(4))),
             qPrintable(problem.message));
    QVERIFY(problem.message.contains(QStringLiteral("new shop --merge")));

    const auto joining = joiningMigration(*heads);
    QVERIFY(joining);
    QCOMPARE(joining->dependencies, QList<MigrationDependency>({{shop, idOf(2)}, {shop, idOf(4)}}));
    QVERIFY(joining->operations.isEmpty());
    QCOMPARE(joining->description, QStringLiteral("Join: step 2; step 4"));
}

void ParallelHeadsTest::conflictsAreNamed_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("about");
    QTest::newRow("one column, two types") << "alter column book: price BIGINT"
                                           << "alter column book: price TEXT"
                                           << "change column book.price (type text -> bigint)";
    QTest::newRow("renamed twice") << "rename column book.title -> name"
                                   << "rename column book.title -> label"
                                   << "rename column book.label -> name";
    QTest::newRow("dropped and changed") << "drop column book.price"
                                         << "alter column book: price TEXT"
                                         << "book.price does not exist";
    QTest::newRow("dropped and renamed") << "drop table book"
                                         << "rename table book -> volume"
                                         << "Table book does not exist";
    QTest::newRow("dropped twice") << "drop column book.price"
                                   << "drop column book.price"
                                   << "book.price does not exist";
    QTest::newRow("added under one name") << "CREATE TABLE review (id INTEGER PRIMARY KEY)"
                                          << "CREATE TABLE review (id INTEGER PRIMARY KEY, text TEXT)"
                                          << "review";
    QTest::newRow("renamed to the name of another") << "rename table book -> review"
                                                    << "CREATE TABLE review (id INTEGER PRIMARY KEY)"
                                                    << "review";
    QTest::newRow("points to what is dropped") << "drop table author"
                                               << "add column book : author_id INTEGER REFERENCES author (id)"
                                               << "points to a table that is not there (author)";
    QTest::newRow("reads what is renamed") << "rename column book.title -> name"
                                           << "CREATE VIEW titles AS SELECT title FROM book"
                                           << "titles";
    // Columns that both add are put in order when the branches are joined: that is no reason.
    QTest::newRow("checks what is renamed, and both add a column")
        << "add column author : born INTEGER\nadd to author: CONSTRAINT named CHECK (name <> '')"
        << "rename column author.name -> full_name\nadd column author : email TEXT"
        << "Which of them runs last decides: change check author.named";
}

void ParallelHeadsTest::conflictsAreNamed()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, about);
    Branches both = books();
    both.write(2, {1}, first).write(3, {1}, second);

    const auto heads = both.heads();

    QVERIFY(heads);
    QVERIFY(heads->conflict);
    QVERIFY(!heads->commute());
    const QString told = heads->conflict->message;
    QCOMPARE(heads->conflict->code, QStringLiteral("migration.heads_conflict"));
    QVERIFY2(told.contains(about), qPrintable(told));
    QVERIFY2(told.contains(idOf(2)) && told.contains(idOf(3)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("remove shop")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("Between the two")), qPrintable(told));
    QCOMPARE(joiningMigration(*heads, true).error(), *heads->conflict);
}

void ParallelHeadsTest::theMigrationOfALongBranchIsNamed()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {2}, QStringLiteral("alter column book: price BIGINT"))
        .write(4, {3}, QStringLiteral("CREATE TABLE shelf (id INTEGER PRIMARY KEY)"))
        .write(5, {1}, QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY)"))
        .write(6, {5}, QStringLiteral("alter column book: price TEXT"))
        .write(7, {6}, QStringLiteral("drop table tag"));
    const QString told = both.conflict();
    QVERIFY2(told.contains(QStringLiteral("step 3")) && told.contains(QStringLiteral("step 6")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("step 4")) && !told.contains(QStringLiteral("step 7")), qPrintable(told));
}

void ParallelHeadsTest::whatDoesNotFitIsNamedOnBothSides()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("CREATE TABLE shelf (id INTEGER PRIMARY KEY)"))
        .write(3, {2},
               QStringLiteral("add column book : isbn TEXT\ndrop column book.price\nadd column book : tax REAL"))
        .write(4, {3}, QStringLiteral("drop table shelf"))
        .write(5, {1}, QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY)"))
        .write(6, {5}, QStringLiteral("drop table tag\nalter column book: price BIGINT"));
    const QString told = both.conflict();
    const QString sentence =
        QStringLiteral("\"change column book.price (type integer -> bigint)\" of %1 does not fit after \"drop column "
                       "book.price\" of %2: ")
            .arg(idOf(6), idOf(3));
    QVERIFY2(told.contains(sentence), qPrintable(told));

    // The other way round it is the branch with the greater ids that comes first.
    Branches other = books();
    other.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("drop column book.price"));
    QVERIFY2(other.conflict().contains(QStringLiteral("of %1 does not fit after").arg(idOf(2))),
             qPrintable(other.conflict()));
}

void ParallelHeadsTest::whatABranchUndoesItselfIsNoConflict()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("CREATE TABLE review (id INTEGER PRIMARY KEY)"))
        .write(3, {2}, QStringLiteral("rename table review -> opinion"))
        .write(4, {1}, QStringLiteral("CREATE TABLE review (id INTEGER PRIMARY KEY, text TEXT)"));
    QCOMPARE(both.conflict(), QStringLiteral("none"));
}

void ParallelHeadsTest::columnsAddedByBothArePutInOrder()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column book : pages INTEGER"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY2(!heads->conflict, qPrintable(both.conflict()));
    QVERIFY(!heads->commute());
    QCOMPARE(describe(joiningMigration(*heads).value().operations), QStringList("reorder columns of table book"));
}

void ParallelHeadsTest::sqlOfOnesOwnIsForAPersonToJudge()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("sql: UPDATE book SET price = 1 <- SELECT 1"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY(!heads->conflict);
    QVERIFY(heads->doubt);
    QVERIFY(!heads->commute());
    QVERIFY2(heads->problem().message.contains(QStringLiteral("new shop --merge --auto-input y")),
             qPrintable(heads->problem().message));
    QCOMPARE(joiningMigration(*heads).error().code, QStringLiteral("migration.order_unknown"));
    QVERIFY(joiningMigration(*heads, true));

    // Next to a branch that does nothing its place is known.
    Branches alone = books();
    alone.write(2, {1}, QString()).write(3, {1}, QStringLiteral("sql: UPDATE book SET price = 1"));
    QVERIFY(alone.heads()->commute());
}

void ParallelHeadsTest::threeHeads()
{
    Branches three = books();
    three.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"))
        .write(4, {1}, QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY)"));
    QVERIFY(three.heads()->commute());
    QCOMPARE(joiningMigration(*three.heads()).value().dependencies.size(), 3);
    // The second and the third of four do not get on.
    three.write(5, {1}, QStringLiteral("rename column book.title -> label"));
    const QString told = three.conflict();
    QVERIFY2(told.contains(QStringLiteral("step 3")) && told.contains(QStringLiteral("step 5")), qPrintable(told));
}

void ParallelHeadsTest::joinedHeadsAreOneHead()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    both.add(4, {2, 3}, {});
    QCOMPARE(headNumbers(both.list()), QStringLiteral("4"));
    QVERIFY(!both.heads());
}

void ParallelHeadsTest::commutingHeadsRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(problemCodes(both.app(), connection), QStringList("migration.heads"));
    QCOMPARE(runForwards(both.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(both.list()).value()).value().isEmpty());
}

void ParallelHeadsTest::conflictingHeadsDoNotRun()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = books();
    both.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"));
    QVERIFY(runForwards(both.app(), connection).startsWith(QStringLiteral("migration.heads_conflict")));
    QVERIFY(runForwards(both.app(), connection, true).startsWith(QStringLiteral("migration.heads_conflict")));
    QCOMPARE(file.dump(), QString());

    // What is before the fork runs, and what is of other apps.
    const Migrator migrator(both.app(), connection);
    RunRequest first;
    first.target = RunTarget::upTo(idOf(1));
    const auto plan = migrator.prepare(first);
    QVERIFY(plan);
    QVERIFY(migrator.run(*plan).succeeded());
    RunRequest back;
    back.kind = RunRequest::Kind::Rollback;
    QVERIFY(migrator.prepare(back));
}

void ParallelHeadsTest::joinedBranchRunsLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    both.add(4, {2, 3}, {});
    QCOMPARE(problemCodes(both.app(), connection), QStringList());
    const StatusReport status = Migrator(both.app(), connection).status().value();
    QVERIFY(!status.find(shop, idOf(2))->outOfOrder);
    QCOMPARE(runForwards(both.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(both.list()).value()).value().isEmpty());
    QCOMPARE(Migrator(both.app(), connection).status().value().count(MigrationState::Applied), 4);
}

void ParallelHeadsTest::unjoinedBranchDoesNotRunLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    const QString told = runForwards(both.app(), connection);
    QVERIFY2(told.startsWith(QStringLiteral("history.out_of_order")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("new shop --merge")), qPrintable(told));
    QCOMPARE(runForwards(both.app(), connection, true), QStringLiteral("ok"));
}

void ParallelHeadsTest::joinedBranchThatMakesADifferenceDoesNotRunLate()
{
    const SqliteFile file;
    const Connection connection = file.open();
    Branches both = books();
    both.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"));
    QCOMPARE(runForwards(both.appWithout(2), connection), QStringLiteral("ok"));
    // Joined by hand, without saying which type it is.
    both.add(4, {2, 3}, {});
    QVERIFY(runForwards(both.app(), connection).startsWith(QStringLiteral("history.out_of_order")));
    // Joined by hand, and said.
    Branches decided = books();
    decided.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("alter column book: price TEXT"))
        .write(4, {2, 3}, QStringLiteral("alter column book: price TEXT"));
    QCOMPARE(runForwards(decided.app(), connection), QStringLiteral("ok"));
    QVERIFY(drift(connection, foldInOrder(decided.list()).value()).value().isEmpty());
}

void ParallelHeadsTest::columnsAreInOrderWhicheverBranchRanFirst()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column book : pages INTEGER"));
    Branches joined = both;
    joined.add(4, {2, 3}, joiningMigration(*both.heads()).value().operations);
    const QStringList wanted{"id", "title", "price", "isbn", "pages"};

    const SqliteFile inOrderOfIds;
    const Connection first = inOrderOfIds.open();
    QCOMPARE(runForwards(joined.app(), first), QStringLiteral("ok"));
    QCOMPARE(columnsIn(first, QStringLiteral("book")), wanted);

    const SqliteFile laterFirst;
    const Connection second = laterFirst.open();
    QCOMPARE(runForwards(both.appWithout(2), second), QStringLiteral("ok"));
    QVERIFY(second.execute(QStringLiteral("INSERT INTO book (id, title, pages) VALUES (1, 'One', 300)")));
    QCOMPARE(runForwards(joined.app(), second), QStringLiteral("ok"));
    QCOMPARE(columnsIn(second, QStringLiteral("book")), wanted);
    QCOMPARE(second.value(QStringLiteral("SELECT pages FROM book"))->toInt(), 300);
}

void ParallelHeadsTest::headOfABranchCanBeRemoved()
{
    Branches both = books();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"))
        .write(4, {3}, QStringLiteral("drop column book.price"));
    QCOMPARE(removableMigration(both.app(), shop, {}, nullptr)->id, idOf(4));
    QCOMPARE(removableMigration(both.app(), shop, idOf(2), nullptr)->id, idOf(2));
    QCOMPARE(removableMigration(both.app(), shop, idOf(3), nullptr).error().code,
             QStringLiteral("migration.not_newest"));
}

void ParallelHeadsTest::thousandsOfMigrations()
{
    QList<Migration> migrations;
    const auto id = [](int number) { return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0')); };
    constexpr int count = 20000;
    for (int number = 0; number < count; ++number) {
        Migration migration{.id = id(number), .app = shop};
        if (number > 1)
            migration.dependencies = {{shop, id(number - (number % 2 == 0 ? 2 : 1) / 2 - 1)}};
        migrations.append(migration);
    }
    const auto ordered = inOrder({{shop, {}, migrations}});
    QVERIFY(ordered);
    QCOMPARE(ordered->size(), count);
    QVERIFY(!headsOf(migrations).isEmpty());
}

QTEST_GUILESS_MAIN(ParallelHeadsTest)

#include "tst_parallel_heads.moc"
