// SPDX-License-Identifier: MIT
#include "tests/support/postgresql_client.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace joinery {

namespace {

/** What a program of PostgreSQL's says on its standard output, or why it failed. */
Result<QString> answerOf(const QString &program, const PostgresqlDatabase &database, const QStringList &arguments)
{
    const ServerAddress server = database.address().server;
    QProcess process;
    process.setProgram(program);
    process.setArguments(
        QStringList{"-h", server.socket, "-p", QString::number(server.port), "-U", server.user, "-d", server.database} +
        arguments);
    process.start();
    constexpr int longest = 300'000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        return fail(QStringLiteral("test"), QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString loadWithClient(const PostgresqlDatabase &database, const QString &path)
{
    const auto loaded = answerOf(QStringLiteral("psql"), database, {"-q", "-v", "ON_ERROR_STOP=1", "-f", path});
    return loaded ? QString() : loaded.error().text();
}

Result<QString> dumpOf(const PostgresqlDatabase &database)
{
    auto dump = answerOf(QStringLiteral("pg_dump"), database, {"-s", "--no-owner", "--no-privileges"});
    static const QRegularExpression restriction(QStringLiteral("^\\\\(un)?restrict .*$"),
                                                QRegularExpression::MultilineOption);
    if (dump)
        dump->remove(restriction);
    return dump;
}

QString dumpedStatements(const PostgresqlDatabase &database)
{
    const auto dump = dumpOf(database);
    if (!dump)
        return dump.error().text();
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    QStringList statements = QString(*dump).remove(comment).split(QRegularExpression(QStringLiteral("\n{3,}")));
    statements.sort();
    return statements.join(QStringLiteral("\n\n"));
}

QString restore(const PostgresqlDatabase &from, const PostgresqlDatabase &to)
{
    const auto dump = dumpOf(from);
    QTemporaryFile file;
    if (!dump || !file.open())
        return dump ? file.errorString() : dump.error().text();
    file.write(dump->toUtf8());
    file.close();
    const auto run = answerOf(QStringLiteral("psql"), to, {"-q", "-f", file.fileName()});
    return run ? QString() : run.error().text();
}

} // namespace joinery
