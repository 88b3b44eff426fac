// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QList>

#include <utility>

namespace joinery {

/**
 * Where a database is, as text in project files and on the command line:
 *
 *     sqlite:///home/ann/shop.db     sqlite:shop.db (relative to the project)     sqlite::memory:
 *     postgresql://user@host:port/database?sslmode=require
 *     mariadb://user@host:port/database?socket=/run/mysqld/mysqld.sock            mysql:// means the same
 */
struct ConnectionUrl
{
    enum class Kind
    {
        Sqlite,
        PostgreSql,
        MariaDb
    };

    Kind kind = Kind::Sqlite;
    /** SQLite: the file's path, ":memory:" for none; relative until resolved(). Servers: the database's name. */
    QString database;
    QString host;
    /** 0 for the server's usual port. */
    int port = 0;
    QString user;
    /** Only ever from the command line; text() leaves it out. */
    QString password;
    /** What follows "?", in order of names: socket, sslmode… */
    QList<std::pair<QString, QString>> options;

    /** Errors "url.scheme", "url.syntax" say what is wrong and show a right one. */
    [[nodiscard]] static Result<ConnectionUrl> fromText(const QString &text);
    /** fromText(x.text()) == x, but for the password. */
    [[nodiscard]] QString text() const;
    /** With the path of an SQLite file made absolute. */
    [[nodiscard]] ConnectionUrl resolved(const QString &projectFolder) const;
    /** "sqlite", "postgresql" or "mariadb": the dialect's name. */
    [[nodiscard]] QString dialect() const;
    /** For people: "SQLite · shop.db", "PostgreSQL · ann@host/shop". */
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString option(const QString &name) const;
    [[nodiscard]] bool isMemory() const;

    friend bool operator==(const ConnectionUrl &, const ConnectionUrl &) = default;
};

} // namespace joinery
