// SPDX-License-Identifier: MIT
#include "tests/support/command_line_shop.h"
#include "tests/support/sqlite_file.h"

#include <QDeadlineTimer>
#include <QTest>

#include <csignal>

using namespace joinery;

namespace {

const QString database = QStringLiteral("shop/shop.db");

/** Takes long enough to be caught in the middle: a table of many rows, an index, and a change to what was there. */
const QByteArray longWork = R"sql(
CREATE TABLE big (id INTEGER PRIMARY KEY, x TEXT NOT NULL);
UPDATE author SET name = name || '!';
INSERT INTO big (x)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000)
SELECT hex(i * 2654435761) FROM n;
CREATE INDEX big_x ON big (x);
UPDATE author SET name = name || '?';
)sql";

/** A project with one applied migration and a long one that is pending. */
void prepare(const CommandLine &cli)
{
    makeDatabase(cli);
    runSql(cli, QStringLiteral("INSERT INTO author VALUES (1, 'Ann')"));
    QCOMPARE(cli(QStringLiteral("new catalog --sql --desc long"), shop).exitCode, 0);
    const QString path =
        QStringLiteral("shop/catalog/migrations/") + cli.files(QStringLiteral("shop/catalog/migrations")).last();
    QByteArray text = cli.read(path);
    text.replace("-- joinery: forwards\n", "-- joinery: forwards\n" + longWork);
    cli.write(path, text);
}

/** What a person would find, with the many rows told by their number. */
QString found(const CommandLine &cli)
{
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(cli.path(database)));
    if (!connection)
        return connection.error().text();
    const auto value = [&](const char *sql) {
        const auto result = connection->value(QString::fromLatin1(sql));
        return result ? result->toString() : result.error().detail;
    };
    return QStringList{value("PRAGMA integrity_check"),
                       value("SELECT group_concat(name) FROM (SELECT name FROM sqlite_master ORDER BY name)"),
                       value("SELECT name FROM author"), value("SELECT count(*) FROM big"),
                       value("SELECT count(*) FROM joinery_migrations")}
        .join(QStringLiteral(" | "));
}

const QString before = QStringLiteral("ok | author,joinery_migrations,sqlite_autoindex_joinery_migrations_1 | Ann | "
                                      "no such table: big | 1");
const QString after = QStringLiteral("ok | author,big,big_x,joinery_migrations,sqlite_autoindex_joinery_migrations_1 | "
                                     "Ann!? | 400000 | 2");

/** Waits until the run has begun to write: from then on SQLite keeps a journal to go back with. */
bool waitForWriting(const CommandLine &cli)
{
    const QDeadlineTimer deadline(30000);
    while (!QFile::exists(cli.path(database + QStringLiteral("-journal")))) {
        if (deadline.hasExpired())
            return false;
        QTest::qSleep(1);
    }
    return true;
}

} // namespace

class CliFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void interruptedByAPerson();
    void lockedByAnotherProgram_data();
    void lockedByAnotherProgram();
};

void CliFaultsTest::killedInTheMiddle_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {0, 10, 40, 80, 150, 250, 400, 700})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void CliFaultsTest::killedInTheMiddle()
{
    QFETCH(int, milliseconds);
    const CommandLine cli;
    prepare(cli);
    QCOMPARE(found(cli), before);

    const auto process = cli.start({QStringLiteral("forwards"), QStringLiteral("--yes")}, shop);
    QVERIFY(waitForWriting(cli));
    QTest::qSleep(milliseconds);
    process->kill();
    QVERIFY(process->waitForFinished());

    // Looking comes first, and must work on what was left behind.
    QCOMPARE(cli(QStringLiteral("status"), shop).exitCode, 0);
    const QString state = found(cli);
    QVERIFY2(state == before || state == after, qPrintable(state));
    QCOMPARE(cli(QStringLiteral("forwards --yes"), shop).exitCode, 0);
    QCOMPARE(found(cli), after);
}

void CliFaultsTest::interruptedByAPerson()
{
    const CommandLine cli;
    prepare(cli);
    const auto process = cli.start({QStringLiteral("forwards"), QStringLiteral("--yes")}, shop);
    QVERIFY(waitForWriting(cli));

    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);

    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 1);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("Cancelled") && said.contains("rolled back"), said.constData());
    QCOMPARE(found(cli), before);
}

void CliFaultsTest::lockedByAnotherProgram_data()
{
    QTest::addColumn<QString>("lock");
    QTest::newRow("for writing") << "BEGIN IMMEDIATE";
    QTest::newRow("for reading, too") << "BEGIN EXCLUSIVE";
}

void CliFaultsTest::lockedByAnotherProgram()
{
    QFETCH(QString, lock);
    const CommandLine cli;
    prepare(cli);
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(cli.path(database)));
    QVERIFY(connection);
    QVERIFY(connection->execute(lock));
    QElapsedTimer waited;
    waited.start();

    const CommandResult result = cli(QStringLiteral("forwards --yes --lock-timeout 0.2"), shop);

    QVERIFY2(waited.elapsed() < 9500, "it waited as long as without --lock-timeout");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QStringLiteral("in use by another program")), qPrintable(result.err));
    QVERIFY2(result.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(result.err));
    QVERIFY(connection->commit());
    QCOMPARE(found(cli), before);
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_cli_faults.moc"
