// SPDX-License-Identifier: MIT
#include "tests/benchmark/server_benchmarks.h"

#include "core/database/introspection.h"
#include "tests/benchmark/one_migration.h"
#include "tests/benchmark/wide_schema.h"
#include "tests/support/private_server.h"

#include <QFile>
#include <QTemporaryDir>

namespace joinery::benchmark {

namespace {

constexpr int rounds = 5;

/** A program that comes with the server, with what it needs to reach the database that is measured. */
struct Program
{
    QString name;
    QStringList arguments;

    [[nodiscard]] Result<void> run(const QStringList &more = {}, const QString &input = {}) const
    {
        return runProgram(name, arguments + more, input);
    }
};

struct Product
{
    QString title;
    DatabaseAddress address;
    /** Makes the database anew, empty. */
    Program makeAnew;
    Program dump;
    /** Takes a script on its standard input; all of it in one transaction, where there is such a thing. */
    Program client;
    Program clientWithoutTransaction;
    /** Gives the server's caches room for all tables, where it has too little by default. */
    std::optional<Program> makeRoom;
};

Product postgresqlOn(const PrivateServer &server)
{
    ServerAddress place;
    place.database = "bench";
    place.socket = server.folder();
    place.port = server.port();
    place.user = "joinery";
    const QStringList reach{"-h", server.folder(), "-p", QString::number(server.port()), "-U", "joinery"};
    return {"PostgreSQL",
            DatabaseAddress::onServer("postgresql", place),
            {"psql", reach + QStringList{"-X", "-q", "-d", "postgres", "-c", "DROP DATABASE IF EXISTS bench", "-c",
                                         "CREATE DATABASE bench"}},
            {"pg_dump", reach + QStringList{"-s", "-d", "bench"}},
            {"psql", reach + QStringList{"-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-d", "bench"}},
            {"psql", reach + QStringList{"-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", "bench"}},
            {}};
}

Product mariadbOn(const PrivateServer &server)
{
    ServerAddress place;
    place.database = "bench";
    place.socket = server.folder() + "/socket";
    place.user = "joinery";
    const QStringList reach{"--no-defaults", "--socket=" + place.socket, "--user=joinery"};
    return {"MariaDB",
            DatabaseAddress::onServer("mariadb", place),
            {"mariadb", reach + QStringList{"-e", "DROP DATABASE IF EXISTS bench; CREATE DATABASE bench"}},
            {"mariadb-dump", reach + QStringList{"--no-data", "bench"}},
            {"mariadb", reach + QStringList{"--batch", "bench"}},
            {"mariadb", reach + QStringList{"--batch", "bench"}},
            Program{"mariadb", reach + QStringList{"-e", "SET GLOBAL table_open_cache = 20000;"
                                                         " SET GLOBAL table_definition_cache = 20000"}}};
}

Result<void> writeScriptOf(const Product &product, const QList<AppMigrations> &apps, const QString &path)
{
    const Result<Connection> connection = Connection::open(product.address);
    const Result<QByteArray> script = connection ? scriptOf(apps, *connection) : fail(connection);
    return script ? writeScript(path, *script) : fail(script);
}

/**
 * Makes the tables without a transaction: of 5,000 tables and their indexes PostgreSQL has not enough locks for one,
 * unless it is told to (max_locks_per_transaction).
 */
Result<void> makeTables(const Product &product, int tables, const QString &folder)
{
    const QString path = folder + "/tables.sql";
    if (const Result<void> made = product.makeAnew.run(); !made)
        return made;
    if (const Result<void> written = writeScriptOf(product, oneMigration(wideSchema(tables)), path); !written)
        return written;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("benchmark.file", QString("Cannot read %1.").arg(path), file.errorString());
    const QByteArray script = file.readAll().replace("\nBEGIN;\n", "\n").replace("\nCOMMIT;\n", "\n");
    file.close();
    if (const Result<void> written = writeScript(path, script); !written)
        return written;
    return product.clientWithoutTransaction.run({}, path);
}

/**
 * Reading the tables back, in turns with the dump program if there is to be a comparison; both open a connection of
 * their own each time. pg_dump locks every table at once, for 5,000 of which the server has not enough locks either.
 */
Result<QList<Figure>> measureReading(const Product &product, int tables, bool isCompared, const QString &folder)
{
    if (const Result<void> made = makeTables(product, tables, folder); !made)
        return fail(made);
    std::optional<Error> failed;
    const auto introspectAll = [&] {
        const Result<Connection> connection = Connection::open(product.address);
        const Result<Introspection> read = connection ? introspect(*connection) : fail(connection);
        if (!read)
            failed = read.error();
        else if (read->schema.tables.size() != tables)
            failed = Error{"benchmark.wrong_result",
                           QString("Introspection found %1 tables of %2.").arg(read->schema.tables.size()).arg(tables)};
    };
    const auto dumpAll = [&] {
        if (const Result<void> dumped = product.dump.run(); !dumped)
            failed = dumped.error();
    };
    // Not counted: the server reads its catalogue from the disk.
    introspectAll();
    QList<double> ownTimes;
    QList<double> otherTimes;
    for (int round = 0; round < rounds && !failed; ++round) {
        ownTimes.append(timeOf(introspectAll));
        if (isCompared)
            otherTimes.append(timeOf(dumpAll));
    }
    if (failed)
        return fail(*failed);
    const Figure own = median(QString("introspect %1, %L2 tables").arg(product.title).arg(tables), ownTimes);
    if (!isCompared)
        return QList<Figure>{own};
    const Figure other = median(QString("%1 without rows, %L2 tables").arg(product.dump.name).arg(tables), otherTimes);
    return QList<Figure>{
        own, other,
        ratio(QString("introspection, against %1, %L2 tables").arg(product.dump.name).arg(tables), own, other, 0.5)};
}

/** The migrator running its plan in turns with the client running the same script, each in a new database. */
Result<QList<Figure>> measureRunning(const Product &product, const QString &folder)
{
    const QList<AppMigrations> apps = oneMigration(wideSchema(1000));
    const QString script = folder + "/script.sql";
    if (const Result<void> made = product.makeAnew.run(); !made)
        return fail(made);
    if (const Result<void> written = writeScriptOf(product, apps, script); !written)
        return fail(written);
    QList<double> planningTimes;
    QList<double> ownTimes;
    QList<double> otherTimes;
    for (int round = 0; round < rounds; ++round) {
        if (const Result<void> made = product.makeAnew.run(); !made)
            return fail(made);
        const auto times = timesOfApplying(apps, [&product] { return Connection::open(product.address); });
        if (!times)
            return fail(times);
        planningTimes.append(times->planning);
        ownTimes.append(times->running);
        if (const Result<void> made = product.makeAnew.run(); !made)
            return fail(made);
        Result<void> ran;
        otherTimes.append(timeOf([&] { ran = product.client.run({}, script); }));
        if (!ran)
            return fail(ran);
    }
    const Figure planning = median(QString("plan 1,000 tables for %1").arg(product.title), planningTimes);
    const Figure own = median(QString("apply 1,000 tables to %1").arg(product.title), ownTimes);
    const Figure other = median(QString("the same statements in %1").arg(product.client.name), otherTimes);
    return QList<Figure>{planning, own, other,
                         ratio(QString("apply, against %1").arg(product.client.name), own, other, 1.15)};
}

Result<QList<Figure>> measureOn(const PrivateServer &server, Product (*productOn)(const PrivateServer &))
{
    if (!server.whyNot().isEmpty())
        return fail("benchmark.server", server.whyNot());
    const Product product = productOn(server);
    const QTemporaryDir folder;
    Result<QList<Figure>> figures = measureRunning(product, folder.path());
    if (!figures)
        return figures;
    // Else the server opens each table again for each question: that is its growth, and not ours.
    if (const auto made = product.makeRoom ? product.makeRoom->run() : Result<void>(); !made)
        return fail(made);
    const auto few = measureReading(product, 1000, true, folder.path());
    if (!few)
        return few;
    const auto many = measureReading(product, 5000, false, folder.path());
    if (!many)
        return many;
    *figures += *few + *many;
    figures->append(ratio("introspection, growth from 1,000 to 5,000", many->first(), few->first(), 6));
    return figures;
}

} // namespace

Result<QList<Figure>> measurePostgresql()
{
    const PrivateServer server("postgresql");
    return measureOn(server, postgresqlOn);
}

Result<QList<Figure>> measureMariadb()
{
    const PrivateServer server("mariadb");
    return measureOn(server, mariadbOn);
}

} // namespace joinery::benchmark
