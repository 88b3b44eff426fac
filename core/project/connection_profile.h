// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace joinery {

/** Which part of a database a project is about: all of it where a list is empty. */
struct DatabaseScope
{
    /** Namespaces of PostgreSQL, by their names. */
    QStringList nameSpaces;
    /** Names of tables and views, with `*` and `?`. */
    QStringList include;
    QStringList exclude;

    [[nodiscard]] bool isAll() const { return nameSpaces.isEmpty() && include.isEmpty() && exclude.isEmpty(); }

    friend bool operator==(const DatabaseScope &, const DatabaseScope &) = default;
};

/** A database a project can be applied to. Holds no secrets; passwords live elsewhere. */
struct ConnectionProfile
{
    enum class Environment
    {
        Development,
        Staging,
        Production
    };

    QString name;
    /** As in DESIGN: sqlite:///absolute.db or, relative to the project folder, sqlite:shop.db. */
    QString url;
    Environment environment = Environment::Development;
    /** What else is in the database is no affair of the project's. */
    DatabaseScope scope = {};

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace joinery
