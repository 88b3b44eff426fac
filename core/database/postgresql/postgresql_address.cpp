// SPDX-License-Identifier: MIT
#include "core/database/postgresql/postgresql_address.h"

#include "core/base/translate.h"
#include "core/database/server_session.h"

#include <QSqlError>

namespace joinery {

namespace {

QString tlsWord(TlsMode mode)
{
    switch (mode) {
    case TlsMode::Disable:
        return QStringLiteral("disable");
    case TlsMode::Prefer:
        return QStringLiteral("prefer");
    case TlsMode::Require:
        return QStringLiteral("require");
    case TlsMode::VerifyCa:
        return QStringLiteral("verify-ca");
    case TlsMode::VerifyFull:
        return QStringLiteral("verify-full");
    }
    return {};
}

/** "name='value'", as libpq reads it. */
QString setting(const QString &name, QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return QStringLiteral("%1='%2'").arg(name, value);
}

QStringList settings(const ServerAddress &server)
{
    QStringList result{setting(QStringLiteral("sslmode"), tlsWord(server.tls)),
                       setting(QStringLiteral("connect_timeout"), QString::number(server.connectTimeout.count())),
                       setting(QStringLiteral("client_encoding"), QStringLiteral("UTF8"))};
    const auto add = [&result](const char *name, const QString &value) {
        if (!value.isEmpty())
            result.append(setting(QLatin1String(name), value));
    };
    add("application_name", server.applicationName);
    add("sslrootcert", server.rootCertificate);
    add("sslcert", server.certificate);
    add("sslkey", server.certificateKey);
    return result;
}

} // namespace

QString postgresqlOpenCode(const QString &words)
{
    struct Sign
    {
        const char *words;
        const char *code;
    };
    // What a server says comes before what the network says of the other addresses of its name.
    static constexpr Sign signs[] = {
        {"authentication failed", "database.denied"},
        {"no password supplied", "database.denied"},
        {"no pg_hba.conf entry", "database.denied"},
        {"role \"", "database.denied"},
        {"permission denied for database", "database.denied"},
        {"database \"", "database.missing"},
        {"too many", "database.busy"},
        {"remaining connection slots", "database.busy"},
        {"invalid response to SSL negotiation", "database.wrong_server"},
        {"expected authentication request", "database.wrong_server"},
        {"unsupported frontend protocol", "database.wrong_server"},
        {"certificate", "database.tls"},
        {"SSL", "database.tls"},
        {"could not translate host name", "database.unknown_host"},
        {"Connection refused", "database.unreachable"},
        {"No such file or directory", "database.unreachable"},
        {"timeout expired", "database.unreachable"},
        {"No route to host", "database.unreachable"},
        {"Network is unreachable", "database.unreachable"},
        {"the database system is", "database.unreachable"},
        {"server closed the connection unexpectedly", "database.unreachable"},
    };
    for (const Sign &sign : signs) {
        if (words.contains(QLatin1String(sign.words)))
            return QLatin1String(sign.code);
    }
    return QStringLiteral("database.cannot_open");
}

Result<void> openPostgresql(QSqlDatabase &database, const DatabaseAddress &address)
{
    const ServerAddress &server = address.server;
    const QStringList options = settings(server);
    // Qt's driver takes semicolons for spaces, in quotes or not.
    for (const QString &option : options) {
        if (option.contains(u';'))
            return fail(QStringLiteral("database.cannot_open"),
                        Message::tr("The connection's setting %1 has a semicolon in it, which Qt's driver for "
                                    "PostgreSQL cannot pass on. Use another value.")
                            .arg(option.section(u'=', 0, 0)));
    }
    database.setDatabaseName(server.database);
    database.setHostName(server.host.isEmpty() ? server.socket : server.host);
    if (server.port > 0)
        database.setPort(server.port);
    database.setUserName(server.user);
    database.setPassword(server.password);
    database.setConnectOptions(options.join(u' '));
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (database.open())
        return {};
    const QString words = database.lastError().databaseText().trimmed();
    const QString code = postgresqlOpenCode(words);
    return fail(code, serverSentence(code, address), words);
}

} // namespace joinery
