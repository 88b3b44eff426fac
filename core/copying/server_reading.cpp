// SPDX-License-Identifier: MIT
#include "core/copying/server_reading.h"

#include "core/base/translate.h"
#include "core/copying/script_gate.h"
#include "core/copying/script_reader.h"
#include "core/copying/script_statement.h"
#include "core/database/connection.h"
#include "core/database/introspection.h"
#include "core/operation/apply.h"

namespace joinery {

namespace {

constexpr auto longestStatement = std::chrono::seconds(10);
constexpr auto longestWait = std::chrono::seconds(2);

QString words(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.detail;
}

tl::unexpected<Error> cancelled()
{
    return fail(QStringLiteral("script.cancelled"), Message::tr("Reading the SQL was cancelled."));
}

QString scratchName()
{
    return QStringLiteral("joinery_scratch_") + ObjectId::create().text();
}

/** Everything in the default namespace, with the texts that name it. */
Result<void> leaveNameSpace(Schema &schema)
{
    QList<Operation> moves;
    for (const EnumType *enumType : sortedByName(schema.enums))
        moves.append(MoveEnum{referenceTo(*enumType), {}, {}});
    for (const DefinitionObject *object : sortedByName(schema.objects)) {
        if (!object->nameSpace.isEmpty())
            moves.append(MoveObject{object->kind, referenceTo(*object), {}, {}});
    }
    for (const Table *table : sortedByName(schema.tables))
        moves.append(MoveTable{referenceTo(*table), {}, {}});
    return joinery::apply(moves, schema);
}

/** Runs what may be run, each statement by `run`, and collects what could not be. */
template <typename Run>
Result<SqlReading> runAll(const QString &script, const QString &dialect, const CancelToken &cancel, const Run &run)
{
    SqlReading reading;
    ScriptGate gate(dialect);
    for (const SqlStatement &statement : scriptStatements(script, dialect)) {
        if (cancel.isCancelled())
            return cancelled();
        const Result<std::optional<QString>> admitted = gate.admit(statement.text);
        if (!admitted) {
            reading.problems.append(problemWith(statement, admitted.error().message));
        } else if (*admitted) {
            if (const Result<void> done = run(**admitted); !done)
                reading.problems.append(problemWith(statement, done.error()));
            else
                gate.noteRun();
        }
    }
    if (cancel.isCancelled())
        return cancelled();
    reading.notes = noteAboutRows(gate.aboutRows());
    reading.fragment.dialect = dialect;
    return reading;
}

Result<void> take(const Result<Introspection> &content, SqlReading &reading)
{
    if (!content)
        return fail(content);
    reading.fragment.schema = content->schema;
    for (const Finding &finding : content->notModelled)
        reading.notes.append(finding.text);
    return {};
}

Result<SqlReading> readOnPostgresql(const QString &script, DatabaseAddress address, const CancelToken &cancel)
{
    address.server.statementTimeout = longestStatement;
    const Result<Connection> connection = Connection::open(address, {.lockTimeout = longestWait});
    if (!connection)
        return fail(connection);
    connection->stopOn(cancel);
    const QString scratch = scratchName();
    const QString quoted = connection->dialect().quotedName(scratch);
    Result<void> ready = connection->beginWriting();
    for (const QString &statement :
         {QStringLiteral("SET LOCAL lock_timeout = %1").arg(std::chrono::milliseconds(longestWait).count()),
          QStringLiteral("CREATE SCHEMA %1").arg(quoted), QStringLiteral("SET LOCAL standard_conforming_strings = on"),
          // Nothing else of this database is in sight, and nothing of the server's hides what the script makes.
          QStringLiteral("SET LOCAL search_path TO %1, pg_catalog, pg_temp").arg(quoted)}) {
        if (ready)
            ready = connection->execute(statement);
    }
    Result<SqlReading> reading =
        !ready ? Result<SqlReading>(fail(ready))
               : runAll(script, address.dialect, cancel, [&](const QString &sql) -> Result<void> {
                     if (const Result<void> saved = connection->execute(QStringLiteral("SAVEPOINT joinery_statement"));
                         !saved)
                         return saved;
                     const Result<void> done = connection->execute(sql);
                     const Result<void> after =
                         connection->execute(done ? QStringLiteral("RELEASE SAVEPOINT joinery_statement")
                                                  : QStringLiteral("ROLLBACK TO SAVEPOINT joinery_statement"));
                     return done ? after : done;
                 });
    if (reading) {
        IntrospectionOptions options;
        options.nameSpaces = {scratch};
        Result<void> taken = take(introspect(*connection, options), *reading);
        // A namespace with nothing in it is no mistake.
        if (taken)
            taken = leaveNameSpace(reading->fragment.schema);
        if (!taken)
            reading = fail(taken);
    }
    connection->stopOn(std::nullopt);
    connection->rollBack();
    return reading;
}

Result<SqlReading> readOnMariadb(const QString &script, DatabaseAddress address, const CancelToken &cancel)
{
    address.server.statementTimeout = longestStatement;
    const Result<Connection> maker = Connection::open(address, {.lockTimeout = longestWait});
    if (!maker)
        return fail(maker);
    const QString scratch = scratchName();
    const QString quoted = maker->dialect().quotedName(scratch);
    if (const Result<void> made = maker->execute(QStringLiteral("CREATE DATABASE %1").arg(quoted)); !made)
        return fail(
            QStringLiteral("script.scratch"),
            Message::tr("The server does not let this user make a scratch database. Read the SQL without it, or "
                        "choose another connection."),
            words(made.error()));
    address.server.database = scratch;
    const auto read = [&]() -> Result<SqlReading> {
        const Result<Connection> connection = Connection::open(address, {.lockTimeout = longestWait});
        if (!connection)
            return fail(connection);
        connection->stopOn(cancel);
        // In a dump tables come before those they refer to. plainSql() needs a mode without ANSI_QUOTES.
        for (const char *setting : {"SET foreign_key_checks = 0", "SET default_storage_engine = InnoDB",
                                    "SET sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'"}) {
            if (const Result<void> set = connection->execute(QString::fromLatin1(setting)); !set)
                return fail(set);
        }
        Result<SqlReading> reading =
            runAll(script, address.dialect, cancel, [&](const QString &sql) { return connection->execute(sql); });
        if (!reading)
            return reading;
        if (const Result<void> taken = take(introspect(*connection), *reading); !taken)
            return fail(taken);
        return reading;
    };
    const Result<SqlReading> reading = read();
    if (const Result<void> gone = maker->execute(QStringLiteral("DROP DATABASE %1").arg(quoted)); !gone)
        return fail(QStringLiteral("script.scratch"),
                    Message::tr("The scratch database %1 could not be taken away. Drop it by hand.").arg(scratch),
                    words(gone.error()));
    return reading;
}

} // namespace

Result<SqlReading> readSqlOnServer(const QString &script, const DatabaseAddress &address, const CancelToken &cancel)
{
    if (script.size() > longestScript)
        return fail(QStringLiteral("script.long"),
                    Message::tr("This is more SQL than can be read at once. Take the rows out of it, or read a part."));
    if (cancel.isCancelled())
        return cancelled();
    if (address.dialect == QLatin1String("postgresql"))
        return readOnPostgresql(script, address, cancel);
    if (address.dialect == QLatin1String("mariadb"))
        return readOnMariadb(script, address, cancel);
    return readSql(script, address.dialect, cancel);
}

} // namespace joinery
