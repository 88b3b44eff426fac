// SPDX-License-Identifier: MIT
#include "core/migration/folding.h"
#include "core/migration/migration_graph.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/removal.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "tests/support/branch_history.h"
#include "tests/support/schema_text.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");

QString headNumbers(const QList<Migration> &migrations)
{
    QStringList numbers;
    for (const Migration &head : headsOf(migrations))
        numbers.append(QString::number(head.id.mid(8, 2).toInt()));
    return numbers.join(QLatin1Char(' '));
}

/** What the branches come to once they are joined beside this model. */
Schema joined(const Branches &branches, const Schema &model)
{
    Schema schema = foldInOrder(branches.list()).value();
    const Result<Migration> joining = joiningMigration(*branches.heads(), model);
    if (!joining)
        qFatal("%s", qPrintable(joining.error().text()));
    for (const Operation &operation : joining->operations)
        if (const auto applied = apply(operation, schema); !applied)
            qFatal("%s", qPrintable(applied.error().text()));
    return schema;
}

QString columnsOf(const Schema &schema, const QString &table)
{
    QStringList names;
    for (const Column &column : schema.tables.find(tableId(table))->columns)
        names.append(column.name);
    return names.join(QLatin1Char(' '));
}

/** Moves the column to another place. */
Schema moved(Schema schema, const QString &table, qsizetype from, qsizetype to)
{
    schema.tables.edit(tableId(table))->columns.move(from, to);
    return schema;
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
    void theOrderOfTheModelIsTaken();
    void onlyWhatBranchesLeaveOpenIsPutInOrder();
    void enumValuesAddedByBothArePutInOrder();
    void enumsThatDifferInMoreAreNamed();
    void sqlOfOnesOwnIsForAPersonToJudge();
    void threeHeads();
    void joinedHeadsAreOneHead();
    void headOfABranchCanBeRemoved();
    void thousandsOfMigrations();
};

void ParallelHeadsTest::oneLineHasOneHead()
{
    Branches line = bookBranches();
    line.write(2, {1}, QStringLiteral("drop column book.price")).write(3, {2}, QStringLiteral("drop table author"));
    QCOMPARE(headNumbers(line.list()), QStringLiteral("3"));
    QVERIFY(!line.heads());
    QVERIFY(headsOf({}).isEmpty());
}

void ParallelHeadsTest::filesThatNameNothingFollowById()
{
    Branches old = bookBranches();
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
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("rename column author.name -> full_name"))
        .write(3, {1}, QStringLiteral("alter column book: price NUMERIC(10,2)"))
        .write(4, {3}, QStringLiteral("CREATE INDEX book_title ON book (title)"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY(heads->commute());
    QCOMPARE(heads->branches, QSet<QString>({branchId(2), branchId(3), branchId(4)}));
    const Error problem = heads->problem();
    QCOMPARE(problem.code, QStringLiteral("migration.heads"));
    QVERIFY2(
        problem.message.contains(QStringLiteral("shop/%1 (step 2), shop/%2 (step 4)").arg(branchId(2), branchId(4))),
        qPrintable(problem.message));
    QVERIFY(problem.message.contains(QStringLiteral("new shop --merge")));

    const auto joining = joiningMigration(*heads, {});
    QVERIFY(joining);
    QCOMPARE(joining->dependencies, QList<MigrationDependency>({{shop, branchId(2)}, {shop, branchId(4)}}));
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
    Branches both = bookBranches();
    both.write(2, {1}, first).write(3, {1}, second);

    const auto heads = both.heads();

    QVERIFY(heads);
    QVERIFY(heads->conflict);
    QVERIFY(!heads->commute());
    const QString told = heads->conflict->message;
    QCOMPARE(heads->conflict->code, QStringLiteral("migration.heads_conflict"));
    QVERIFY2(told.contains(about), qPrintable(told));
    QVERIFY2(told.contains(branchId(2)) && told.contains(branchId(3)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("remove shop")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("Between the two")), qPrintable(told));
    QCOMPARE(joiningMigration(*heads, {}, true).error(), *heads->conflict);
}

void ParallelHeadsTest::theMigrationOfALongBranchIsNamed()
{
    Branches both = bookBranches();
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
    Branches both = bookBranches();
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
            .arg(branchId(6), branchId(3));
    QVERIFY2(told.contains(sentence), qPrintable(told));

    // The other way round it is the branch with the greater ids that comes first.
    Branches other = bookBranches();
    other.write(2, {1}, QStringLiteral("alter column book: price BIGINT"))
        .write(3, {1}, QStringLiteral("drop column book.price"));
    QVERIFY2(other.conflict().contains(QStringLiteral("of %1 does not fit after").arg(branchId(2))),
             qPrintable(other.conflict()));
}

void ParallelHeadsTest::whatABranchUndoesItselfIsNoConflict()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("CREATE TABLE review (id INTEGER PRIMARY KEY)"))
        .write(3, {2}, QStringLiteral("rename table review -> opinion"))
        .write(4, {1}, QStringLiteral("CREATE TABLE review (id INTEGER PRIMARY KEY, text TEXT)"));
    QCOMPARE(both.conflict(), QStringLiteral("none"));
}

void ParallelHeadsTest::columnsAddedByBothArePutInOrder()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column book : pages INTEGER"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY2(!heads->conflict, qPrintable(both.conflict()));
    QVERIFY(!heads->commute());
    QCOMPARE(describe(joiningMigration(*heads, {}).value().operations), QStringList("reorder columns of table book"));
}

void ParallelHeadsTest::theOrderOfTheModelIsTaken()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column book : pages INTEGER"));
    const Schema inOrderOfIds = foldInOrder(both.list()).value();
    const QString book = QStringLiteral("book");
    QCOMPARE(columnsOf(joined(both, {}), book), QStringLiteral("id title price isbn pages"));
    QCOMPARE(joined(both, inOrderOfIds), inOrderOfIds);

    const Schema swapped = moved(inOrderOfIds, book, 4, 3);
    QCOMPARE(joined(both, swapped), swapped);

    // Columns that are in no migration yet, and that the model has no more, are no reason to ask for an order again.
    const Schema withMore = moved(edited(swapped).addColumn("book", "weight"), book, 5, 4);
    QCOMPARE(columnsOf(withMore, book), QStringLiteral("id title price pages weight isbn"));
    QCOMPARE(joined(both, withMore), swapped);
    QCOMPARE(joined(both, edited(withMore).dropColumn("book.title")), swapped);
    QCOMPARE(joined(both, edited(swapped).dropColumn("book.isbn")), inOrderOfIds);
    QCOMPARE(joined(both, edited(swapped).dropTable("book")), inOrderOfIds);

    // Under another name it is the same table.
    QCOMPARE(joined(both, edited(swapped).renameTable("book", "volume").renameColumn("volume.isbn", "code")), swapped);
}

void ParallelHeadsTest::onlyWhatBranchesLeaveOpenIsPutInOrder()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("add column book : isbn TEXT"))
        .write(3, {1}, QStringLiteral("add column author : born INTEGER"));
    const Schema model = foldInOrder(both.list()).value();
    const auto joining = joiningMigration(*both.heads(), moved(model, QStringLiteral("book"), 3, 1));
    QVERIFY(joining.value().operations.isEmpty());
}

void ParallelHeadsTest::enumValuesAddedByBothArePutInOrder()
{
    const Branches both = moodBranches();
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY2(!heads->conflict, qPrintable(both.conflict()));
    QVERIFY(!heads->commute());
    QCOMPARE(describe(joiningMigration(*heads, {}).value().operations), QStringList("reorder values of enum mood"));

    const Schema inOrderOfIds = foldInOrder(both.list()).value();
    const ObjectId mood = inOrderOfIds.enums.at(0).id;
    QCOMPARE(inOrderOfIds.enums.at(0).texts(), QStringList({"new", "done", "late"}));
    QCOMPARE(joined(both, {}), inOrderOfIds);
    Schema swapped = inOrderOfIds;
    swapped.enums.edit(mood)->values.move(2, 1);
    QCOMPARE(joined(both, swapped), swapped);
    Schema withMore = swapped;
    withMore.enums.edit(mood)->values.insert(2, EnumValue{ObjectId::derived(u"stuck"), QStringLiteral("stuck")});
    withMore.enums.edit(mood)->values.removeFirst();
    QCOMPARE(joined(both, withMore), swapped);
}

void ParallelHeadsTest::enumsThatDifferInMoreAreNamed()
{
    Branches both = moodBranches();
    const EnumType mood = foldInOrder(both.list()).value().enums.at(0);
    both.add(5, {3}, {AlterEnum{referenceTo(mood), {}, QStringLiteral("how it goes"), {}}})
        .add(6, {4}, {AlterEnum{referenceTo(mood), {}, QStringLiteral("how it is"), {}}});
    QVERIFY2(both.conflict().contains(QStringLiteral("Which of them runs last decides: change comment of enum mood")),
             qPrintable(both.conflict()));
}

void ParallelHeadsTest::sqlOfOnesOwnIsForAPersonToJudge()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("sql: UPDATE book SET price = 1 <- SELECT 1"));
    const auto heads = both.heads();
    QVERIFY(heads);
    QVERIFY(!heads->conflict);
    QVERIFY(heads->doubt);
    QVERIFY(!heads->commute());
    QVERIFY2(heads->problem().message.contains(QStringLiteral("new shop --merge --auto-input y")),
             qPrintable(heads->problem().message));
    QCOMPARE(joiningMigration(*heads, {}).error().code, QStringLiteral("migration.order_unknown"));
    QVERIFY(joiningMigration(*heads, {}, true));

    // Next to a branch that does nothing its place is known.
    Branches alone = bookBranches();
    alone.write(2, {1}, QString()).write(3, {1}, QStringLiteral("sql: UPDATE book SET price = 1"));
    QVERIFY(alone.heads()->commute());
}

void ParallelHeadsTest::threeHeads()
{
    Branches three = bookBranches();
    three.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"))
        .write(4, {1}, QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY)"));
    QVERIFY(three.heads()->commute());
    QCOMPARE(joiningMigration(*three.heads(), {}).value().dependencies.size(), 3);
    // The second and the third of four do not get on.
    three.write(5, {1}, QStringLiteral("rename column book.title -> label"));
    const QString told = three.conflict();
    QVERIFY2(told.contains(QStringLiteral("step 3")) && told.contains(QStringLiteral("step 5")), qPrintable(told));
}

void ParallelHeadsTest::joinedHeadsAreOneHead()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"));
    both.add(4, {2, 3}, {});
    QCOMPARE(headNumbers(both.list()), QStringLiteral("4"));
    QVERIFY(!both.heads());
}

void ParallelHeadsTest::headOfABranchCanBeRemoved()
{
    Branches both = bookBranches();
    both.write(2, {1}, QStringLiteral("drop table author"))
        .write(3, {1}, QStringLiteral("rename column book.title -> name"))
        .write(4, {3}, QStringLiteral("drop column book.price"));
    QCOMPARE(removableMigration(both.app(), shop, {}, nullptr)->id, branchId(4));
    QCOMPARE(removableMigration(both.app(), shop, branchId(2), nullptr)->id, branchId(2));
    QCOMPARE(removableMigration(both.app(), shop, branchId(3), nullptr).error().code,
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
