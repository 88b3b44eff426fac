// SPDX-License-Identifier: MIT
#include "core/database/server_session.h"

#include "core/base/translate.h"
#include "core/database/database_kind.h"

#include <QSqlQuery>

#include <atomic>

namespace joinery {

namespace {

/** Runs one statement on a connection of its own; whoever waits for its effect tries again. */
void runBeside(const DatabaseAddress &address, const QString &statement)
{
    static std::atomic_int counter = 0;
    const QString name = QStringLiteral("joinery-interrupt-%1").arg(counter.fetch_add(1));
    {
        const QString driver = findDialect(address.dialect)->driver();
        QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
        if (databaseKind(address.dialect).open(database, address, {}))
            QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Error ServerSession::errorOf(const QSqlError &error) const
{
    QString code = codeOf(error);
    // What interrupts a statement is told by it alone.
    const bool isStopped = code == QLatin1String("database.cancelled") || code == QLatin1String("database.locked") ||
                           code == QLatin1String("database.timeout");
    if (isStopped && m_cancel && m_cancel->isCancelled())
        code = QStringLiteral("database.cancelled");
    const QString words = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return Error{code, serverSentence(code, m_address), words.trimmed(), {}};
}

void ServerSession::stopOn(const std::optional<CancelToken> &cancel)
{
    m_watch.reset();
    m_cancel = cancel;
    if (!cancel)
        return;
    m_watch = std::make_unique<StatementWatch>(
        *cancel, [address = m_address, statement = interruptStatement()] { runBeside(address, statement); });
}

QString shownServer(const ServerAddress &server)
{
    QString place = server.host.isEmpty() ? server.socket : server.host;
    if (place.isEmpty())
        place = QStringLiteral("localhost");
    if (server.port > 0)
        place += u':' + QString::number(server.port);
    return Message::tr("%1 on %2").arg(server.database, place);
}

QString serverSentence(const QString &code, const DatabaseAddress &address)
{
    const ServerAddress &server = address.server;
    const QString shown = shownServer(server);
    const QString product = findDialect(address.dialect)->title();
    if (code == QLatin1String("database.denied"))
        return Message::tr("The server does not let %1 in to %2. Check the user, the password and what the server "
                           "allows.")
            .arg(server.user.isEmpty() ? Message::tr("this user") : server.user, shown);
    if (code == QLatin1String("database.missing"))
        return Message::tr("There is no database %1. Create it on the server, or correct the name.").arg(shown);
    if (code == QLatin1String("database.unknown_host"))
        return Message::tr("There is no host %1. Correct the name, or check the network.").arg(server.host);
    if (code == QLatin1String("database.unreachable"))
        return Message::tr("No %1 server answers for %2. Check that it runs, the host and the port.")
            .arg(product, shown);
    if (code == QLatin1String("database.wrong_server"))
        return Message::tr("What answers for %1 is not a %2 server. Check the port and the kind of database.")
            .arg(shown, product);
    if (code == QLatin1String("database.tls"))
        return Message::tr("No protected connection to %1 could be made. Check sslmode and the certificates.")
            .arg(shown);
    if (code == QLatin1String("database.busy"))
        return Message::tr("The server of %1 takes no more connections now. Try again later.").arg(shown);
    if (code == QLatin1String("database.lost"))
        return Message::tr("The connection to %1 is lost. Look at the status before trying again.").arg(shown);
    if (code == QLatin1String("database.locked"))
        return Message::tr("Something in %1 is in use by another program. Wait for it, or close it, and try again.")
            .arg(shown);
    if (code == QLatin1String("database.timeout"))
        return Message::tr("The statement took longer than is allowed. Allow more time with statement_timeout, or try "
                           "again later.");
    if (code == QLatin1String("database.cancelled"))
        return Message::tr("Cancelled.");
    if (code == QLatin1String("database.read_only"))
        return Message::tr("%1 cannot be written to: it is a read-only copy, or this connection only reads. Use the "
                           "server that takes changes.")
            .arg(shown);
    if (code == QLatin1String("database.no_rights"))
        return Message::tr("%1 has no right to do this in %2. Ask the database's administrator for it, or use another "
                           "user.")
            .arg(server.user.isEmpty() ? Message::tr("This user") : server.user, shown);
    if (code == QLatin1String("database.full"))
        return Message::tr("There is no space left for the database %1. Free some and try again.").arg(shown);
    if (code == QLatin1String("database.cannot_open"))
        return Message::tr("The database %1 cannot be opened. Check the connection's settings.").arg(shown);
    if (code == QLatin1String("database.constraint"))
        return Message::tr("A constraint of the database does not allow this.");
    return Message::tr("The database reports an error.");
}

} // namespace joinery
