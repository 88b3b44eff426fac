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
#include "tests/support/operation_text.h"
#include "tests/support/schema_text.h"
#include "tests/support/sqlite_file.h"

#include <QTest>

using namespace joinery;

namespace {

const QString shop = QStringLiteral("shop");
const QString club = QStringLiteral("club");

QString idOf(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000000").arg(number, 2, 10, QLatin1Char('0'));
}

/** A squash whose last replaced migration has this number. */
QString squashIdOf(int number)
{
    return QStringLiteral("2026-01-%1T00:00:00:000001").arg(number, 2, 10, QLatin1Char('0'));
}

/** Migrations of one app, each following the one before. */
class Line
{
public:
    explicit Line(QString app = shop) : m_app(std::move(app)) {}

    Line &write(const QString &text, const QList<MigrationDependency> &dependencies = {})
    {
        const auto operations = operationsFromText(text, m_schema, QStringLiteral("%1 %2").arg(m_app).arg(m_count));
        if (!operations)
            qFatal("%s", qPrintable(operations.error().text()));
        ++m_count;
        Migration migration{.id = idOf(m_count), .app = m_app, .description = QStringLiteral("step %1").arg(m_count)};
        if (!m_migrations.isEmpty())
            migration.dependencies.append({m_app, m_migrations.last().id});
        migration.dependencies += dependencies;
        migration.operations = *operations;
        migration.checksum = QStringLiteral("%1 sum %2").arg(m_app).arg(m_count);
        m_migrations.append(migration);
        m_schema = foldInOrder(m_migrations).value();
        return *this;
    }

    /** Adds a migration that was made elsewhere. */
    Line &add(Migration migration)
    {
        migration.checksum = QStringLiteral("sum of ") + migration.id;
        m_migrations.append(migration);
        return *this;
    }

    Line &remove(const QStringList &ids)
    {
        m_migrations.removeIf([&ids](const Migration &migration) { return ids.contains(migration.id); });
        return *this;
    }

    [[nodiscard]] AppMigrations app() const { return {m_app, {}, m_migrations}; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] Migration &at(int index) { return m_migrations[index]; }

private:
    QString m_app;
    int m_count = 0;
    Schema m_schema;
    QList<Migration> m_migrations;
};

/** Five migrations, of which the second to the fourth change what the first made and the fifth goes on. */
Line books()
{
    return Line()
        .write(QStringLiteral("CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT)\n"
                              "CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, price INTEGER)"))
        .write(QStringLiteral("add column book : isbn TEXT\nadd column book : draft TEXT"))
        .write(QStringLiteral("rename column book.isbn -> isbn13\nCREATE TABLE shelf (id INTEGER PRIMARY KEY)"))
        .write(QStringLiteral("drop column book.draft\nrename table shelf -> rack"))
        .write(QStringLiteral("add column rack : room TEXT"));
}

Squash made(const Line &line, int from, int to)
{
    const auto squashed = squash({line.app()}, {shop, idOf(from), idOf(to), {}});
    if (!squashed)
        qFatal("%s", qPrintable(squashed.error().text()));
    return *squashed;
}

/** The line with a squash of its second to fourth migration; the files of these too, or not. */
Line squashedBooks(bool keepFiles)
{
    Line line = books();
    const Squash squashed = made(line, 2, 4);
    line.add(squashed.migration);
    if (!keepFiles)
        line.remove({idOf(2), idOf(3), idOf(4)});
    return line;
}

QString run(const QList<AppMigrations> &apps, const Connection &connection, const RunRequest &request = {})
{
    const Migrator migrator(apps, connection);
    const auto plan = migrator.prepare(request);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok") : report.failure->error.text();
}

RunRequest upToNumber(int number)
{
    RunRequest request;
    request.app = shop;
    request.target = RunTarget::upTo(idOf(number));
    return request;
}

RunRequest back(RunRequest::Kind kind, const RunTarget &target = RunTarget::all())
{
    RunRequest request;
    request.kind = kind;
    if (kind == RunRequest::Kind::Backwards)
        request.app = shop;
    request.target = target;
    return request;
}

/** "1 applied, 4+ pending": a plus marks squashes. */
QString states(const QList<AppMigrations> &apps, const Connection &connection)
{
    const StatusReport status = Migrator(apps, connection).status().value();
    QStringList words;
    for (const MigrationStatus &each : status.migrations)
        words.append(QString::number(each.id.mid(8, 2).toInt()) +
                     (each.replaces.isEmpty() ? QStringLiteral(" ") : QStringLiteral("+ ")) + stateName(each.state));
    for (const Error &problem : status.problems)
        words.append(problem.code);
    return words.join(QStringLiteral(", "));
}

QStringList rowIds(const Connection &connection)
{
    QStringList ids;
    const auto records = MigrationRepository(connection).records().value();
    for (const HistoryRecord &record : records)
        ids.append(record.id);
    return ids;
}

QString driftText(const QList<AppMigrations> &apps, const Connection &connection)
{
    const auto expected = Migrator(apps, connection).expectedSchema();
    if (!expected)
        return expected.error().code;
    const auto found = drift(connection, *expected);
    return found ? describe(found->operations).join(QLatin1Char('\n')) : found.error().text();
}

/** The catalogue and rows, but not the history, which differs by design. */
QString content(const SqliteFile &file)
{
    QStringList lines = file.dump().split(QLatin1Char('\n'));
    lines.removeIf([](const QString &line) { return line.contains(idOf(1).left(8)); });
    return lines.join(QLatin1Char('\n'));
}

} // namespace

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
    void shortenedStepsAreTold();
    void valuesThatOnlyStepsInBetweenGave_data();
    void valuesThatOnlyStepsInBetweenGave();
    void withoutATransaction();
    void branchesAreNotCut();
    void otherAppsInTheMiddle();
    void noneOfTheRange();
    void allOfTheRange();
    void allOfTheRangeAndTheFilesToo();
    void someOfTheRange();
    void someOfTheRangeWithoutItsFiles();
    void someByHandIsRecorded();
    void takingBackASquash();
    void takingBackInTheOldOrder();
    void takingBackAtTheSameTime();
    void dependenciesOfOthers();
    void squashOfASquash();
    void twoSquashesOfOneRange();
    void branchBesideASquash();
    void removingASquashBringsTheOldOnesBack();
    void filesThatASquashNeedsStay();
    void editedFilesAreTold();
    void newMigrationsFollowTheSquash();
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

void SquashTest::noneOfTheRange()
{
    for (const bool keepFiles : {true, false}) {
        const SqliteFile file;
        const SqliteFile longWay;
        const Connection connection = file.open();
        const Line line = squashedBooks(keepFiles);
        QCOMPARE(run({line.app()}, connection, upToNumber(1)), QStringLiteral("ok"));
        QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 2)")));
        QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ pending, 5 pending"));

        QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));

        QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
        QCOMPARE(rowIds(connection), QStringList({idOf(1), squashIdOf(4), idOf(5)}));
        QCOMPARE(driftText({line.app()}, connection), QString());
        QVERIFY(drift(connection, books().schema()).value().isEmpty());
    }
}

void SquashTest::allOfTheRange()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    const QString before = file.dump();
    const Line line = squashedBooks(false);

    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    QCOMPARE(file.dump(), before);
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
    // Whoever has the files of before still understands this database.
    QCOMPARE(states({books().app()}, connection),
             QStringLiteral("1 applied, 2 applied, 3 applied, 4 applied, 5 applied"));
}

void SquashTest::allOfTheRangeAndTheFilesToo()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    QCOMPARE(states({squashedBooks(true).app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
}

void SquashTest::someOfTheRange()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    const Line line = squashedBooks(true);

    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 2 applied, 3 applied, 4 pending, 5 pending"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList({idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)}));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
    QCOMPARE(driftText({squashedBooks(false).app()}, connection), QString());
}

void SquashTest::someOfTheRangeWithoutItsFiles()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    const QString before = file.dump();
    const Line line = squashedBooks(false);

    QCOMPARE(states({line.app()}, connection),
             QStringLiteral("1 applied, 4+ pending, 5 pending, history.squash_partly"));
    const QString told = run({line.app()}, connection);
    QVERIFY2(told.startsWith(QStringLiteral("history.squash_partly")), qPrintable(told));
    QVERIFY2(told.contains(idOf(2)) && told.contains(idOf(3)) && !told.contains(idOf(4)), qPrintable(told));
    QCOMPARE(driftText({line.app()}, connection), QStringLiteral("history.squash_partly"));
    QCOMPARE(file.dump(), before);
    // With the files back it goes on.
    QCOMPARE(run({squashedBooks(true).app()}, connection), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 applied"));
}

void SquashTest::someByHandIsRecorded()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(3)), QStringLiteral("ok"));
    for (const char *sql : {"ALTER TABLE book DROP COLUMN draft", "ALTER TABLE shelf RENAME TO rack"})
        QVERIFY(connection.execute(QString::fromLatin1(sql)));
    const Line line = squashedBooks(false);
    RunRequest fake;
    fake.app = shop;
    fake.target = RunTarget::upTo(squashIdOf(4));
    fake.fake = true;
    QCOMPARE(run({line.app()}, connection, fake), QStringLiteral("ok"));
    QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ applied, 5 pending"));
    QCOMPARE(run({line.app()}, connection), QStringLiteral("ok"));
    QCOMPARE(driftText({line.app()}, connection), QString());
    // Taken back, nothing is left of the old rows either.
    QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1)))),
             QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList(idOf(1)));
}

void SquashTest::takingBackASquash()
{
    for (const bool ranAsSquash : {true, false}) {
        for (const bool keepFiles : {true, false}) {
            const SqliteFile file;
            const Connection connection = file.open();
            const Line line = squashedBooks(keepFiles);
            QCOMPARE(run({ranAsSquash ? line.app() : books().app()}, connection), QStringLiteral("ok"));
            QVERIFY(connection.execute(QStringLiteral("INSERT INTO book VALUES (1, 'One', 2, '978')")));

            const RunRequest toFirst = back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1)));
            QCOMPARE(run({line.app()}, connection, toFirst), QStringLiteral("ok"));

            QCOMPARE(rowIds(connection), QStringList(idOf(1)));
            QCOMPARE(states({line.app()}, connection), QStringLiteral("1 applied, 4+ pending, 5 pending"));
            QCOMPARE(driftText({line.app()}, connection), QString());
            QCOMPARE(connection.value(QStringLiteral("SELECT title FROM book"))->toString(), QStringLiteral("One"));
            QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Refresh)), QStringLiteral("ok"));
            QCOMPARE(run({line.app()}, connection, back(RunRequest::Kind::Reset)), QStringLiteral("ok"));
            QVERIFY(rowIds(connection).isEmpty());
        }
    }
}

void SquashTest::takingBackInTheOldOrder()
{
    // club/1 ran between two migrations that are one now, and needs the first of them.
    const SqliteFile file;
    const Connection connection = file.open();
    const Line other =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, idOf(2)}});
    QCOMPARE(run({books().app()}, connection, upToNumber(2)), QStringLiteral("ok"));
    RunRequest ofClub;
    ofClub.app = club;
    QCOMPARE(run({books().app(), other.app()}, connection, ofClub), QStringLiteral("ok"));
    QCOMPARE(run({books().app()}, connection), QStringLiteral("history.missing: club/%1 is applied in this database, "
                                                              "but its file is not in the project. Get the file back, "
                                                              "for instance from the branch that has it; there it can "
                                                              "be rolled back too.")
                                                   .arg(idOf(1)));
    QCOMPARE(run({books().app(), other.app()}, connection), QStringLiteral("ok"));
    const QList<AppMigrations> apps{squashedBooks(false).app(), other.app()};
    QCOMPARE(driftText(apps, connection), QString());

    const auto plan = Migrator(apps, connection).prepare(back(RunRequest::Kind::Reset));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    QStringList order;
    for (const PlannedMigration &planned : plan->migrations)
        order.append(planned.migration.app + QLatin1Char(' ') + planned.migration.id.mid(8, 2));
    QCOMPARE(order, QStringList({"shop 05", "club 01", "shop 04", "shop 01"}));
    QVERIFY(Migrator(apps, connection).run(*plan).succeeded());
    QVERIFY(rowIds(connection).isEmpty());
    // What needs the squash keeps it from being taken back alone.
    QCOMPARE(run(apps, connection), QStringLiteral("ok"));
    QVERIFY(run(apps, connection, back(RunRequest::Kind::Backwards, RunTarget::upTo(idOf(1))))
                .startsWith(QStringLiteral("migration.depended_on")));
}

void SquashTest::takingBackAtTheSameTime()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection, upToNumber(4)), QStringLiteral("ok"));
    const Line line = squashedBooks(false);
    const Migrator migrator({line.app()}, connection);
    const RunRequest one = back(RunRequest::Kind::Backwards, RunTarget::steps(1));
    const auto plan = migrator.prepare(one);
    QVERIFY(plan);
    // Another program was faster.
    const Connection faster = file.open();
    QCOMPARE(run({line.app()}, faster, one), QStringLiteral("ok"));

    const RunReport report = migrator.run(*plan);

    QVERIFY2(report.succeeded(), report.succeeded() ? "" : qPrintable(report.failure->error.text()));
    QVERIFY(report.done.first().alreadyDone);
    QCOMPARE(rowIds(connection), QStringList(idOf(1)));
}

void SquashTest::dependenciesOfOthers()
{
    const Line other =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, idOf(3)}});
    const auto order = inOrder({squashedBooks(false).app(), other.app()});
    QVERIFY2(order, order ? "" : qPrintable(order.error().text()));
    QCOMPARE(order->last().dependencies, QList<MigrationDependency>({{shop, squashIdOf(4)}}));

    // Where what is replaced counts, a dependency on the squash means the last of it.
    const SqliteFile file;
    const Connection connection = file.open();
    const Line late =
        Line(club).write(QStringLiteral("CREATE TABLE member (id INTEGER PRIMARY KEY)"), {{shop, squashIdOf(4)}});
    QCOMPARE(run({books().app()}, connection, upToNumber(2)), QStringLiteral("ok"));
    RunRequest ofClub;
    ofClub.app = club;
    QCOMPARE(run({squashedBooks(true).app(), late.app()}, connection, ofClub), QStringLiteral("ok"));
    QCOMPARE(rowIds(connection), QStringList({idOf(1), idOf(2), idOf(3), idOf(4), idOf(1)}));
}

void SquashTest::squashOfASquash()
{
    const Line once = squashedBooks(true);
    const auto twice = squash({once.app()}, {shop, {}, {}, {}});
    QVERIFY2(twice, twice ? "" : qPrintable(twice.error().text()));
    QCOMPARE(twice->replaced.size(), 3);
    QCOMPARE(replacedIds(twice->migration), QStringList({idOf(1), squashIdOf(4), idOf(2), idOf(3), idOf(4), idOf(5)}));
    Line all = once;
    all.add(twice->migration);
    Line alone = all;
    alone.remove(replacedIds(twice->migration));
    QCOMPARE(foldInOrder(inOrder({all.app()}).value()).value(), books().schema());

    const SqliteFile old;
    const SqliteFile middle;
    const SqliteFile fresh;
    const SqliteFile some;
    const Connection oldConnection = old.open();
    const Connection middleConnection = middle.open();
    const Connection freshConnection = fresh.open();
    const Connection someConnection = some.open();
    QCOMPARE(run({books().app()}, oldConnection), QStringLiteral("ok"));
    QCOMPARE(run({squashedBooks(false).app()}, middleConnection), QStringLiteral("ok"));
    QCOMPARE(run({books().app()}, someConnection, upToNumber(3)), QStringLiteral("ok"));
    for (const Line &line : {all, alone}) {
        QCOMPARE(states({line.app()}, oldConnection), QStringLiteral("5+ applied"));
        QCOMPARE(states({line.app()}, middleConnection), QStringLiteral("5+ applied"));
        QCOMPARE(states({line.app()}, freshConnection), QStringLiteral("5+ pending"));
    }
    QCOMPARE(states({all.app()}, someConnection),
             QStringLiteral("1 applied, 2 applied, 3 applied, 4 pending, 5 pending"));
    QCOMPARE(run({all.app()}, someConnection), QStringLiteral("ok"));
    QCOMPARE(run({alone.app()}, freshConnection), QStringLiteral("ok"));
    for (const Connection *each : {&oldConnection, &middleConnection, &freshConnection, &someConnection}) {
        QCOMPARE(states({alone.app()}, *each), QStringLiteral("5+ applied"));
        QCOMPARE(driftText({alone.app()}, *each), QString());
    }
}

void SquashTest::twoSquashesOfOneRange()
{
    Line line = books();
    const Migration first = made(line, 2, 4).migration;
    const Migration second = made(line, 3, 5).migration;
    line.add(first).add(second);
    const auto order = inOrder({line.app()});
    QCOMPARE(order.error().code, QStringLiteral("migration.replaced_twice"));
    QVERIFY(order.error().message.contains(idOf(3)) || order.error().message.contains(idOf(4)));
}

void SquashTest::branchBesideASquash()
{
    Line line = squashedBooks(false);
    Migration other{.id = QStringLiteral("2026-01-03T12:00:00:000000"), .app = shop};
    other.dependencies = {{shop, idOf(3)}};
    line.add(other);
    const auto order = inOrder({line.app()});
    QCOMPARE(order.error().code, QStringLiteral("migration.between_replaced"));
    QVERIFY2(order.error().message.contains(other.id) && order.error().message.contains(squashIdOf(4)),
             qPrintable(order.error().message));
}

void SquashTest::removingASquashBringsTheOldOnesBack()
{
    Line line = books();
    const Squash squashed = made(line, 2, 5);
    line.add(squashed.migration);
    QCOMPARE(removableMigration({line.app()}, shop, {}, nullptr)->id, squashIdOf(5));
    const auto replaced = removableMigration({line.app()}, shop, idOf(5), nullptr);
    QCOMPARE(replaced.error().code, QStringLiteral("migration.replaced"));
    QVERIFY(replaced.error().message.contains(idOf(5)) && replaced.error().message.contains(squashIdOf(5)));
    QCOMPARE(removableMigration({line.app()}, shop, QStringLiteral("2027"), nullptr).error().code,
             QStringLiteral("migration.unknown"));
    QCOMPARE(inOrder({books().app()})->size(), 5);
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(run({books().app()}, connection), QStringLiteral("ok"));
    const StatusReport status = Migrator({line.app()}, connection).status().value();
    QCOMPARE(removableMigration({line.app()}, shop, {}, &status).error().code, QStringLiteral("migration.applied"));
}

void SquashTest::filesThatASquashNeedsStay()
{
    const Line once = squashedBooks(true);
    Line twice = once;
    twice.add(squash({once.app()}, {shop, {}, {}, {}})->migration);
    const auto codeOf = [](const Line &line, const QStringList &ids) {
        QList<MigrationKey> leaving;
        for (const QString &id : ids)
            leaving.append({shop, id});
        const auto free = checkFilesMayGo({line.app()}, leaving);
        return free ? QStringLiteral("ok") : free.error().code;
    };
    QCOMPARE(codeOf(once, {idOf(5)}), QStringLiteral("ok"));
    QCOMPARE(codeOf(once, {squashIdOf(4), idOf(5)}), QStringLiteral("ok"));
    QCOMPARE(codeOf(once, {idOf(3)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(once, {idOf(2), idOf(3), idOf(4)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(twice, {squashIdOf(4)}), QStringLiteral("squash.stays"));
    QCOMPARE(codeOf(twice, {squashIdOf(5)}), QStringLiteral("ok"));
    QVERIFY(checkFilesMayGo({once.app()}, {{club, idOf(3)}}));
}

void SquashTest::editedFilesAreTold()
{
    Line line = squashedBooks(true);
    QVERIFY(squashProblems({line.app()}).isEmpty());
    line.at(1).operations.removeLast();
    line.at(3).operations.removeFirst();
    // Still the same in the end.
    QVERIFY(squashProblems({line.app()}).isEmpty());
    line.at(1).operations.append(
        operationsFromText(QStringLiteral("add column book : more TEXT"), books().schema(), QStringLiteral("more"))
            .value());
    const QList<Error> problems = squashProblems({line.app()});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, QStringLiteral("squash.differs"));
    QVERIFY(squashProblems({squashedBooks(false).app()}).isEmpty());
}

void SquashTest::newMigrationsFollowTheSquash()
{
    Line line = books();
    const Squash squashed = made(line, 2, 5);
    line.add(squashed.migration);
    QVERIFY(!parallelHeads(line.app().migrations));
    const QList<Migration> ordered = inOwnOrder(line.app().migrations);
    QCOMPARE(ordered.last().id, squashIdOf(5));
}

QTEST_GUILESS_MAIN(SquashTest)

#include "tst_squash.moc"
