// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace joinery {

/** How much the way to a server is protected. */
enum class TlsMode
{
    Disable,
    /** Encrypted where the server can, without looking at its certificate. */
    Prefer,
    /** Encrypted, or not at all; its certificate is not looked at. */
    Require,
    /** The certificate must be signed by an authority that is trusted. */
    VerifyCa,
    /** And be made out to the host's name. */
    VerifyFull
};

/** Where a database is on a server, and how to come in. Holds the password, so it is shown to nobody. */
struct ServerAddress
{
    QString database;
    /** Empty where a UNIX socket leads there. */
    QString host;
    /** 0 for the server's usual port. */
    int port = 0;
    QString user;
    QString password;
    /** PostgreSQL: the folder of the socket; MariaDB: the socket. Empty for the usual one. */
    QString socket;
    TlsMode tls = TlsMode::Prefer;
    /** Files in PEM format; empty for none, or for what the system trusts. */
    QString rootCertificate;
    QString certificate;
    QString certificateKey;
    std::chrono::seconds connectTimeout = std::chrono::seconds(10);
    /** The longest that one statement may take; 0 for as long as it needs. */
    std::chrono::milliseconds statementTimeout{};
    /** What the server's administrator sees; PostgreSQL alone. */
    QString applicationName = QStringLiteral("joinery");
    /** PostgreSQL: the namespaces in which bare names are looked for, as SET search_path takes them; empty for the
     * server's. */
    QString searchPath;
    /** MariaDB: what SET sql_mode takes; empty for the server's. Plans set their own. */
    QString sqlMode;

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

/** Where a database is, with everything resolved: no relative paths, no names of connections. */
struct DatabaseAddress
{
    /** The dialect's name: "sqlite". */
    QString dialect = QStringLiteral("sqlite");
    /** SQLite: the absolute path of the file, or ":memory:" for a private database that is gone when closed. */
    QString path;
    /** All others. */
    ServerAddress server;

    [[nodiscard]] bool isFile() const { return dialect == QLatin1String("sqlite") && !isMemory(); }
    [[nodiscard]] bool isMemory() const { return path == QLatin1String(":memory:"); }
    [[nodiscard]] static DatabaseAddress sqliteFile(QString path)
    {
        return {QStringLiteral("sqlite"), std::move(path), {}};
    }
    [[nodiscard]] static DatabaseAddress memory() { return sqliteFile(QStringLiteral(":memory:")); }
    [[nodiscard]] static DatabaseAddress onServer(QString dialect, ServerAddress server)
    {
        return {std::move(dialect), {}, std::move(server)};
    }

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;
};

} // namespace joinery
