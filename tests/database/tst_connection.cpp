// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/support/sqlite_file.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace joinery;

namespace {

/** Opens where neither the file nor its folder can be written to. */
Result<Connection> openedByNobody(const SqliteFile &file, const OpenOptions &options)
{
    const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    const auto enterable = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(file.path(), readable);
    QFile::setPermissions(file.folder(), readable | enterable);
    // Permissions do not bind root, so for a moment this is nobody.
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::setresuid(nobody, nobody, 0) != 0)
        qFatal("cannot become nobody");
    auto connection = Connection::open(file.address(), options);
    if (isRoot && ::setresuid(0, 0, 0) != 0)
        qFatal("cannot become root again");
    QFile::setPermissions(file.folder(), readable | enterable | QFileDevice::WriteOwner);
    return connection;
}

} // namespace

class ConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void opensAndReads();
    void missingFileIsNotMade();
    void missingFileIsMadeWhenAsked();
    void missingFolder();
    void folderInsteadOfFile();
    void notADatabase();
    void readOnlyFile();
    void readOnlyConnectionCannotWrite();
    void readingLeavesTheFileAlone();
    void readingInWalModeLeavesNothingBehind();
    void readingInWalModeWhereNothingCanBeWritten();
    void readingAfterACrash();
    void foreignKeysAreOn();
    void errorsCarryTheDatabasesWords();
    void boundValuesAreNotPasted();
    void secondWriterWaitsAndTells();
    void waitingForALockCanBeCancelled();
    void runningStatementCanBeCancelled();
    void connectionsLeaveNothingBehind();
    void stateOfRowsChangesWithThem();
};

void ConnectionTest::opensAndReads()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE t (a, b)")));
    QVERIFY(connection.execute(QStringLiteral("INSERT INTO t VALUES (1, 'x'), (2, NULL)")));

    const auto rows = connection.query(QStringLiteral("SELECT a, b FROM t ORDER BY a"));

    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), QVariantList({1, QStringLiteral("x")}));
    QVERIFY(rows->at(1).at(1).isNull());
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 2);
    QCOMPARE(connection.dialect().name(), QStringLiteral("sqlite"));
}

void ConnectionTest::missingFileIsNotMade()
{
    const SqliteFile file;
    const auto connection = Connection::open(file.address());

    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.missing"));
    QVERIFY(connection.error().message.contains(file.path()));
    QVERIFY(!QFile::exists(file.path()));
}

void ConnectionTest::missingFileIsMadeWhenAsked()
{
    const SqliteFile file;
    (void)file.open();
    QVERIFY(QFile::exists(file.path()));
}

void ConnectionTest::missingFolder()
{
    const SqliteFile file;
    OpenOptions options;
    options.createFile = true;
    const auto connection =
        Connection::open(DatabaseAddress::sqliteFile(file.folder() + QStringLiteral("/none/x.db")), options);

    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.missing"));
    QVERIFY(!QFile::exists(file.folder() + QStringLiteral("/none")));
}

void ConnectionTest::folderInsteadOfFile()
{
    const SqliteFile file;
    const auto connection = Connection::open(DatabaseAddress::sqliteFile(file.folder()));
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.cannot_open"));
}

void ConnectionTest::notADatabase()
{
    const SqliteFile file;
    QFile text(file.path());
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(4096, 'x'));
    text.close();

    const auto connection = Connection::open(file.address());

    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.not_a_database"));
    QCOMPARE(connection.error().detail, QStringLiteral("file is not a database"));
    QCOMPARE(file.bytes(), QByteArray(4096, 'x'));
}

void ConnectionTest::readOnlyFile()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)")});
    const auto connection = openedByNobody(file, {});
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, QStringLiteral("database.read_only"));
}

void ConnectionTest::readOnlyConnectionCannotWrite()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)")});
    const auto connection = Connection::open(file.address(), {.readOnly = true});
    QVERIFY(connection);

    const auto written = connection->execute(QStringLiteral("INSERT INTO t VALUES (1)"));

    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("database.read_only"));
}

void ConnectionTest::readingLeavesTheFileAlone()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1)")});
    const QByteArray before = file.bytes();
    const QDateTime time = QFileInfo(file.path()).lastModified();
    {
        const auto connection = Connection::open(file.address(), {.readOnly = true});
        QVERIFY(connection);
        QCOMPARE(connection->value(QStringLiteral("SELECT a FROM t"))->toInt(), 1);
    }
    QCOMPARE(file.bytes(), before);
    QCOMPARE(QFileInfo(file.path()).lastModified(), time);
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
}

void ConnectionTest::readingInWalModeLeavesNothingBehind()
{
    const SqliteFile file;
    file.run({QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE t (a)"),
              QStringLiteral("INSERT INTO t VALUES (1)")});
    const QByteArray before = file.bytes();
    const QDateTime time = QFileInfo(file.path()).lastModified();
    {
        const auto connection = Connection::open(file.address(), {.readOnly = true});
        QVERIFY(connection);
        QCOMPARE(connection->value(QStringLiteral("SELECT a FROM t"))->toInt(), 1);
        const auto written = connection->execute(QStringLiteral("INSERT INTO t VALUES (2)"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("database.read_only"));
    }
    QCOMPARE(file.bytes(), before);
    QCOMPARE(QFileInfo(file.path()).lastModified(), time);
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files).size(), 1);
}

void ConnectionTest::readingInWalModeWhereNothingCanBeWritten()
{
    const SqliteFile file(QStringLiteral("odd name?%.db"));
    file.run({QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("CREATE TABLE t (a)"),
              QStringLiteral("INSERT INTO t VALUES (1)")});
    const auto connection = openedByNobody(file, {.readOnly = true});
    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().text()));
    QCOMPARE(connection->value(QStringLiteral("SELECT a FROM t"))->toInt(), 1);
}

void ConnectionTest::readingAfterACrash()
{
    const SqliteFile file;
    file.run({QStringLiteral("CREATE TABLE t (a)"), QStringLiteral("INSERT INTO t VALUES (1)")});
    const SqliteFile crashed;
    {
        const Connection writer = file.open();
        QVERIFY(writer.execute(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(writer.beginWriting());
        QVERIFY(writer.execute(QStringLiteral(
            "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 50000) SELECT i "
            "FROM n")));
        // What a kill at this moment leaves on disk.
        QVERIFY(QFile::copy(file.path(), crashed.path()));
        QVERIFY(QFile::copy(file.path() + QStringLiteral("-journal"), crashed.path() + QStringLiteral("-journal")));
        writer.rollBack();
    }
    QVERIFY(crashed.bytes() != file.bytes());

    const auto connection = Connection::open(crashed.address(), {.readOnly = true});

    QVERIFY2(connection, connection ? "" : qPrintable(connection.error().text()));
    QCOMPARE(connection->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
    QVERIFY(!connection->execute(QStringLiteral("DELETE FROM t")));
}

void ConnectionTest::foreignKeysAreOn()
{
    const SqliteFile file;
    const Connection connection = file.open();
    QCOMPARE(connection.value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY)")));
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE b (a REFERENCES a)")));

    const auto written = connection.execute(QStringLiteral("INSERT INTO b VALUES (7)"));

    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("database.constraint"));
    QCOMPARE(written.error().detail, QStringLiteral("FOREIGN KEY constraint failed"));
}

void ConnectionTest::errorsCarryTheDatabasesWords()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const auto done = connection.execute(QStringLiteral("SELECT * FROM nowhere"));
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.failed"));
    QCOMPARE(done.error().detail, QStringLiteral("no such table: nowhere"));
}

void ConnectionTest::boundValuesAreNotPasted()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const QString nasty = QStringLiteral("it's \"x\"; DROP TABLE t; --");
    QCOMPARE(connection.value(QStringLiteral("SELECT ?"), {nasty})->toString(), nasty);
}

void ConnectionTest::secondWriterWaitsAndTells()
{
    const SqliteFile file;
    const Connection first = file.open();
    QVERIFY(first.execute(QStringLiteral("CREATE TABLE t (a)")));
    QVERIFY(first.beginWriting());
    const Connection second = file.open(std::chrono::milliseconds(300));
    QElapsedTimer timer;
    timer.start();

    const auto begun = second.beginWriting();

    QVERIFY(!begun);
    QCOMPARE(begun.error().code, QStringLiteral("database.locked"));
    QCOMPARE(begun.error().detail, QStringLiteral("database is locked"));
    QVERIFY2(timer.elapsed() >= 300 && timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(begun.error().message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(begun.error().message));
    QVERIFY(first.commit());
    QVERIFY(second.beginWriting());
}

void ConnectionTest::waitingForALockCanBeCancelled()
{
    const SqliteFile file;
    const Connection first = file.open();
    QVERIFY(first.execute(QStringLiteral("CREATE TABLE t (a)")));
    QVERIFY(first.beginWriting());
    const Connection second = file.open(std::chrono::seconds(60));
    const CancelToken cancel;
    second.stopOn(cancel);
    const std::unique_ptr<QThread> canceller(QThread::create([cancel] {
        QThread::msleep(100);
        cancel.cancel();
    }));
    canceller->start();
    QElapsedTimer timer;
    timer.start();

    const auto begun = second.beginWriting();

    canceller->wait();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, QStringLiteral("database.cancelled"));
    QVERIFY(timer.elapsed() < 60000);
}

void ConnectionTest::runningStatementCanBeCancelled()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const CancelToken cancel;
    connection.stopOn(cancel);
    const std::unique_ptr<QThread> canceller(QThread::create([cancel] {
        QThread::msleep(100);
        cancel.cancel();
    }));
    canceller->start();
    QElapsedTimer timer;
    timer.start();

    const auto done = connection.execute(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"));

    canceller->wait();
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("database.cancelled"));
    QVERIFY(timer.elapsed() < 60000);
    connection.stopOn({});
    QVERIFY(connection.execute(QStringLiteral("SELECT 1")));
}

void ConnectionTest::connectionsLeaveNothingBehind()
{
    const SqliteFile file;
    const QStringList before = QSqlDatabase::connectionNames();
    {
        Connection connection = file.open();
        Connection moved = std::move(connection);
        QVERIFY(moved.execute(QStringLiteral("SELECT 1")));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void ConnectionTest::stateOfRowsChangesWithThem()
{
    const SqliteFile file;
    const Connection connection = file.open();
    const Connection other = file.open();
    QVERIFY(connection.execute(QStringLiteral("CREATE TABLE t (a)")));
    QStringList states;
    const auto isNew = [&] {
        const QString state = connection.stateOfRows().value();
        const bool isKnown = states.contains(state);
        states.append(state);
        return !isKnown;
    };
    QVERIFY(isNew());
    QVERIFY(connection.query(QStringLiteral("SELECT count(*) FROM t")));
    QVERIFY(!isNew());
    for (const Connection *each : {&connection, &other}) {
        for (const char *sql : {"INSERT INTO t VALUES (1)", "UPDATE t SET a = 2", "DELETE FROM t"}) {
            QVERIFY(each->execute(QString::fromLatin1(sql)));
            QVERIFY2(isNew(), sql);
        }
    }
    QVERIFY(!states.contains(other.stateOfRows().value()));
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
