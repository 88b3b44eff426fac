// SPDX-License-Identifier: MIT
#include "core/database/mariadb/mariadb_address.h"

#include "core/base/translate.h"
#include "core/database/mariadb/mariadb_errors.h"
#include "core/database/server_session.h"

#include <QSqlError>
#include <QSqlQuery>

namespace joinery {

namespace {

/**
 * Qt's driver knows no mode for TLS: the client asks for it as soon as it has any setting of it, does without where the
 * server has none, and looks at the certificate where it knows of an authority.
 */
QStringList tlsSettings(const ServerAddress &server)
{
    if (server.tls == TlsMode::Disable)
        return {};
    QStringList settings{QStringLiteral("SSL_CIPHER=HIGH")};
    const bool verifies = server.tls == TlsMode::VerifyCa;
    if (verifies && server.rootCertificate.isEmpty())
        settings.append(QStringLiteral("SSL_CAPATH=/etc/ssl/certs"));
    else if (verifies)
        settings.append(QStringLiteral("SSL_CA=") + server.rootCertificate);
    if (!server.certificate.isEmpty())
        settings.append(QStringLiteral("SSL_CERT=") + server.certificate);
    if (!server.certificateKey.isEmpty())
        settings.append(QStringLiteral("SSL_KEY=") + server.certificateKey);
    return settings;
}

/** A port is one of TCP, where the client would take "localhost" for the socket all the same. */
QString hostOf(const ServerAddress &server)
{
    const bool isTcp = server.port > 0 && server.socket.isEmpty();
    return isTcp && server.host == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : server.host;
}

Error errorOf(const QString &code, const DatabaseAddress &address, const QString &words)
{
    return Error{code, serverSentence(code, address), words, {}};
}

/** The first answer of a server that is none of MariaDB's is waited for in vain. */
QString openCode(const QSqlError &error)
{
    const bool isLost = error.nativeErrorCode() == QLatin1String("2013");
    return isLost && error.databaseText().contains(QLatin1String("initial communication packet"))
               ? QStringLiteral("database.wrong_server")
               : mariadbErrorCode(error.nativeErrorCode());
}

bool isEncrypted(const QSqlDatabase &database)
{
    QSqlQuery query(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"), database);
    return query.next() && !query.value(1).toString().isEmpty();
}

} // namespace

Result<void> openMariadb(QSqlDatabase &database, const DatabaseAddress &address)
{
    const ServerAddress &server = address.server;
    if (server.tls == TlsMode::VerifyFull)
        return fail(QStringLiteral("database.tls"),
                    Message::tr("Qt's driver for MariaDB cannot compare a certificate with the host's name. Use "
                                "sslmode=verify-ca with sslrootcert set to the authority of this server alone."));
    const QString seconds = QString::number(server.connectTimeout.count());
    QStringList options = tlsSettings(server);
    options.append(QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=") + seconds);
    if (!server.socket.isEmpty())
        options.append(QStringLiteral("UNIX_SOCKET=") + server.socket);
    for (const QString &option : options) {
        if (option.contains(u';'))
            return fail(QStringLiteral("database.cannot_open"),
                        Message::tr("The path %1 has a semicolon in it, which Qt's driver for MariaDB cannot pass on. "
                                    "Use another path.")
                            .arg(option.section(u'=', 1)));
    }
    database.setDatabaseName(server.database);
    database.setHostName(hostOf(server));
    if (server.port > 0)
        database.setPort(server.port);
    database.setUserName(server.user);
    database.setPassword(server.password);
    database.setConnectOptions(options.join(u';'));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!database.open()) {
        const QSqlError error = database.lastError();
        return fail(errorOf(openCode(error), address, error.databaseText().trimmed()));
    }
    const bool mustBeEncrypted = server.tls == TlsMode::Require || server.tls == TlsMode::VerifyCa;
    if (mustBeEncrypted && !isEncrypted(database)) {
        database.close();
        return fail(errorOf(QStringLiteral("database.tls"), address, Message::tr("The server does not offer TLS.")));
    }
    return {};
}

} // namespace joinery
