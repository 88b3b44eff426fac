// SPDX-License-Identifier: MIT
#include "core/migration/drift.h"
#include "core/migration/folding.h"
#include "core/migration/migration_file.h"
#include "core/migration/migrations_in_effect.h"
#include "core/migration/migrator.h"
#include "core/migration/parallel_heads.h"
#include "core/migration/removal.h"
#include "core/migration/squash.h"
#include "core/operation/describe.h"
#include "tests/support/migration_line.h"
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;
using namespace joinery::history;

/** What a squash is made of. */
class SquashTest : public QObject
{
    Q_OBJECT

private slots:
    void addsUpToTheSame();
    void isReadAsItIsWritten();
    void mistakesInReplacesAreNamed_data();
    void mistakesInReplacesAreNamed();
    void wholeAppByDefault();
    void rangesThatCannotBe_data();
    void rangesThatCannotBe();
    void sqlStaysInItsPlace();
    void stepsThatMayChangeValuesStayAroundSql();
    void conversionsStayInTheirPlace();
    void shortenedStepsAreTold();
    void valuesThatOnlyStepsInBetweenGave_data();
    void valuesThatOnlyStepsInBetweenGave();
    void withoutATransaction();
    void branchesAreNotCut();
    void otherAppsInTheMiddle();
};

void SquashTest::addsUpToTheSame()
{
    const Line line = books();
    const Squash squashed = made(line, 2, 4);
    QCOMPARE(squashed.migration.id, squashIdOf(4));
    QCOMPARE(replacedIds(squashed.migration), QStringList({idOf(2), idOf(3), idOf(4)}));
    QCOMPARE(squashed.migration.dependencies, QList<MigrationDependency>({{shop, idOf(1)}}));
    QCOMPARE(describe(squashed.migration.operations),
             QStringList({"add table rack (1 columns)", "add column book.isbn13 (text)"}));
    QVERIFY(squashed.kept.isEmpty());

    const Line after = squashedBooks(true);
    QCOMPARE(foldInOrder(inOrder({after.app()}).value()).value(), line.schema());
    QCOMPARE(inOrder({after.app()})->size(), 3);
    QCOMPARE(foldInOrder(inOrder({squashedBooks(false).app()}).value()).value(), line.schema());
}

void SquashTest::isReadAsItIsWritten()
{
    Migration migration = made(books(), 2, 4).migration;
    migration.replaces[1].replaces = {{idOf(1), {}}};
    const QByteArray text = migrationToFile(migration);
    const auto again = migrationFromFile(text, QStringLiteral("m.json"), shop);
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(*again, migration);
    QCOMPARE(migrationToFile(*again), text);
}

void SquashTest::mistakesInReplacesAreNamed_data()
{
    QTest::addColumn<QByteArray>("replaces");
    QTest::addColumn<bool>("right");
    const QByteArray first = idOf(1).toUtf8();
    QTest::newRow("right") << QByteArray("[\"" + first + "\"]") << true;
    QTest::newRow("no id") << QByteArray("[\"first\"]") << false;
    QTest::newRow("twice") << QByteArray("[\"" + first + "\", \"" + first + "\"]") << false;
    QTest::newRow("later") << QByteArray("[\"" + idOf(9).toUtf8() + "\"]") << false;
    QTest::newRow("itself") << QByteArray("[\"" + idOf(5).toUtf8() + "\"]") << false;
    QTest::newRow("number") << QByteArray("[1]") << false;
    QTest::newRow("nested later") << QByteArray("[{\"id\": \"" + first + "\", \"replaces\": [\"" + first + "\"]}]")
                                  << false;
    QTest::newRow("unknown member") << QByteArray("[{\"id\": \"" + first + "\", \"why\": 1}]") << false;
}

void SquashTest::mistakesInReplacesAreNamed()
{
    QFETCH(QByteArray, replaces);
    QFETCH(bool, right);
    const QByteArray text =
        "{\"joinery\": 1, \"id\": \"" + idOf(5).toUtf8() + "\", \"replaces\": " + replaces + ", \"operations\": []}";
    const auto read = migrationFromFile(text, QStringLiteral("m.json"), shop);
    QCOMPARE(bool(read), right);
    if (!read)
        QVERIFY2(read.error().where.startsWith(QStringLiteral("m.json:1 (/replaces/")), qPrintable(read.error().where));
}

void SquashTest::wholeAppByDefault()
{
    const auto squashed = squash({books().app()}, {shop, {}, {}, QStringLiteral("as it is")});
    QVERIFY(squashed);
    QCOMPARE(squashed->replaced.size(), 5);
    QCOMPARE(squashed->migration.description, QStringLiteral("as it is"));
    QVERIFY(squashed->migration.dependencies.isEmpty());
    QCOMPARE(squashed->migration.operations.size(), 3);
}

void SquashTest::rangesThatCannotBe_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown app") << QStringLiteral("none") << QString() << QString() << "migration.unknown";
    QTest::newRow("unknown id") << shop << QStringLiteral("2025") << QString() << "migration.unknown";
    QTest::newRow("ambiguous") << shop << QStringLiteral("2026") << QString() << "migration.ambiguous";
    QTest::newRow("one") << shop << idOf(3) << idOf(3) << "squash.too_short";
    QTest::newRow("backwards") << shop << idOf(4) << idOf(2) << "squash.too_short";
}

void SquashTest::rangesThatCannotBe()
{
    QFETCH(QString, app);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, code);
    const auto squashed = squash({books().app()}, {app, from, to, {}});
    QVERIFY(!squashed);
    QCOMPARE(squashed.error().code, code);
}

void SquashTest::sqlStaysInItsPlace()
{
    Line line;
    line.write(QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT)"))
        .write(QStringLiteral("add column book : label TEXT\nrename column book.label -> note"))
        .write(QStringLiteral("sql: UPDATE book SET note = title <- UPDATE book SET note = NULL"))
        .write(QStringLiteral("rename column book.note -> remark\nadd column book : pages INTEGER"))
        .write(QStringLiteral("rename column book.pages -> sheets"));
    const Squash squashed = made(line, 2, 5);
    QCOMPARE(describe(squashed.migration.operations),
             QStringList({"add column book.note (text)", "run SQL: UPDATE book SET note = title",
                          "rename column book.note -> remark", "add column book.sheets (integer)"}));
    QCOMPARE(squashed.kept, QStringList(QStringLiteral("shop/%1: run SQL: UPDATE book SET note = title").arg(idOf(3))));

    const SqliteFile longWay;
    const SqliteFile shortWay;
    Line shorter = line;
    shorter.add(squashed.migration);
    for (const auto &[file, migrations] : {std::pair(&longWay, line), std::pair(&shortWay, shorter)}) {
        const Connection connection = file->open();
        QCOMPARE(run({migrations.app()}, connection, upToNumber(1)), QStringLiteral("ok"));
        QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One')")));
        QCOMPARE(run({migrations.app()}, connection), QStringLiteral("ok"));
        QCOMPARE(connection.value(QStringLiteral("SELECT remark FROM book"))->toString(), QStringLiteral("One"));
    }
    QCOMPARE(content(shortWay), content(longWay));
}

void SquashTest::stepsThatMayChangeValuesStayAroundSql()
{
    Line line;
    line.write(QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, price NUMERIC(10,2))"))
        .write(QStringLiteral("alter column book: price INTEGER"))
        .write(QStringLiteral("alter column book: price NUMERIC(10,2)"))
        .write(QStringLiteral("sql: UPDATE book SET price = price + 1 <- UPDATE book SET price = price - 1"));
    const Squash squashed = made(line, 2, 4);
    QCOMPARE(squashed.migration.operations.size(), 3);
    QVERIFY(squashed.shortened.isEmpty());
}

/** How the values of a column came about is known to nobody but whoever wrote it. */
void SquashTest::conversionsStayInTheirPlace()
{
    Line line;
    line.write(QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, price TEXT)"))
        .write(QStringLiteral("alter column book: price INTEGER"))
        .write(QStringLiteral("add column book : pages INTEGER"))
        .write(QStringLiteral("rename column book.pages -> sheets"));
    std::get<AlterColumn>(line.at(1).operations.first()).conversion = {{QString(), QStringLiteral("length(price)")}};
    const Squash squashed = made(line, 2, 4);
    QCOMPARE(squashed.migration.operations.size(), 2);
    QCOMPARE(squashed.migration.operations.first(), line.at(1).operations.first());
    QCOMPARE(squashed.kept.size(), 1);
    QVERIFY2(squashed.kept.first().contains(QStringLiteral("book.price")), qPrintable(squashed.kept.first()));
}

void SquashTest::shortenedStepsAreTold()
{
    Line line;
    line.write(QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, price NUMERIC(10,2))"))
        .write(QStringLiteral("alter column book: price INTEGER"))
        .write(QStringLiteral("alter column book: price NUMERIC(10,2)"));
    const Squash squashed = made(line, 2, 3);
    QVERIFY(squashed.migration.operations.isEmpty());
    QCOMPARE(squashed.shortened.size(), 2);
    QVERIFY2(squashed.shortened.first().contains(QStringLiteral("book.price")), qPrintable(squashed.shortened.first()));
}

void SquashTest::valuesThatOnlyStepsInBetweenGave_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("told");

    QTest::newRow("NULL is filled and allowed again")
        << QStringList{QStringLiteral("alter column book: title TEXT NOT NULL DEFAULT 'x'"),
                       QStringLiteral("alter column book: title TEXT")}
        << QStringLiteral("book.title");
    QTest::newRow("a column is added with another default")
        << QStringList{QStringLiteral("add column book: price INTEGER DEFAULT 5"),
                       QStringLiteral("alter column book: price INTEGER DEFAULT 7")}
        << QStringLiteral("book.price");
    QTest::newRow("a column is added without its default")
        << QStringList{QStringLiteral("add column book: price INTEGER"),
                       QStringLiteral("alter column book: price INTEGER DEFAULT 7")}
        << QStringLiteral("book.price");
    QTest::newRow("a column is computed for a while")
        << QStringList{QStringLiteral("alter column book: title TEXT AS (id * 2)"),
                       QStringLiteral("alter column book: title TEXT")}
        << QStringLiteral("book.title");
    QTest::newRow("a computed column is added and becomes plain")
        << QStringList{QStringLiteral("add column book: price INTEGER AS (id * 2)"),
                       QStringLiteral("alter column book: price INTEGER")}
        << QStringLiteral("book.price");
}

/** With SQL between that puts rows in every step stays; without any, it is told what no longer happens. */
void SquashTest::valuesThatOnlyStepsInBetweenGave()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QString, told);
    const QString table = QStringLiteral("CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT)");
    Line plain;
    plain.write(table);
    Line withRows;
    withRows.write(table).write(QStringLiteral("sql: INSERT INTO book (id) VALUES (1) <- DELETE FROM book"));
    for (const QString &step : steps) {
        plain.write(step);
        withRows.write(step);
    }
    const Squash shorter = made(plain, 2, 3);
    QVERIFY2(shorter.shortened.value(0).contains(told), qPrintable(shorter.shortened.join(u'\n')));
    const Squash kept = made(withRows, 1, 4);
    QVERIFY2(kept.shortened.isEmpty(), qPrintable(kept.shortened.join(u'\n')));
    QCOMPARE(kept.migration.operations.size(), 4);
}

void SquashTest::withoutATransaction()
{
    Line line = books();
    line.at(2).transactional = false;
    const auto squashed = squash({line.app()}, {shop, idOf(2), idOf(4), {}});
    QCOMPARE(squashed.error().code, QStringLiteral("squash.transaction"));
    QVERIFY(squashed.error().message.contains(QStringLiteral("step 3")));
    QVERIFY(squash({line.app()}, {shop, idOf(4), idOf(5), {}}));
}

void SquashTest::branchesAreNotCut()
{
    Line line = books();
    // The third and fourth are branches behind the second, joined by the fifth.
    line.at(3).dependencies = {{shop, idOf(2)}};
    line.at(3).operations = {DropTable{{.id = tableId(QStringLiteral("none")), .name = QStringLiteral("author")}}};
    line.at(3).operations = operationsFromText(QStringLiteral("drop table author"), line.schema()).value();
    line.at(4).dependencies = {{shop, idOf(3)}, {shop, idOf(4)}};
    line.at(4).operations.clear();
    const auto codeOf = [&](int from, int to) {
        const auto squashed = squash({line.app()}, {shop, idOf(from), idOf(to), {}});
        return squashed ? QStringLiteral("ok") : squashed.error().code;
    };
    QCOMPARE(codeOf(1, 5), QStringLiteral("ok"));
    QCOMPARE(codeOf(3, 5), QStringLiteral("ok"));
    QCOMPARE(codeOf(1, 2), QStringLiteral("ok"));
    QCOMPARE(codeOf(1, 3), QStringLiteral("squash.branches"));
    QCOMPARE(codeOf(3, 4), QStringLiteral("squash.branches"));
    QCOMPARE(codeOf(4, 5), QStringLiteral("squash.branches"));
    QCOMPARE(codeOf(1, 4), QStringLiteral("squash.branches"));
}

void SquashTest::otherAppsInTheMiddle()
{
    const Line other =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, idOf(2)}});
    Line line = books();
    // Needs the second, and is needed by nobody: it can run behind the squash.
    QVERIFY(squash({line.app(), other.app()}, {shop, idOf(1), idOf(4), {}}));
    // Is needed by the third as well.
    line.at(2).dependencies.append({club, idOf(1)});
    const auto squashed = squash({line.app(), other.app()}, {shop, idOf(1), idOf(4), {}});
    QCOMPARE(squashed.error().code, QStringLiteral("squash.circle"));
    QVERIFY(squashed.error().message.contains(QStringLiteral("club/")));
    const auto behind = squash({line.app(), other.app()}, {shop, idOf(3), idOf(4), {}});
    QVERIFY(behind);
    QCOMPARE(behind->migration.dependencies, QList<MigrationDependency>({{shop, idOf(2)}, {club, idOf(1)}}));
}

QTEST_GUILESS_MAIN(SquashTest)
#include "tst_squash.moc"
