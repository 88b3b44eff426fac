// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QString>

#include <tuple>

namespace joinery {

/** Which program a database is, by what it says of itself. Compatible ones count as what they are compatible with. */
struct ServerVersion
{
    enum class Flavour
    {
        Sqlite,
        PostgreSql,
        CockroachDb,
        YugabyteDb,
        MariaDb,
        MySql,
        TiDb
    };

    Flavour flavour = Flavour::Sqlite;
    int major = 0;
    int minor = 0;
    int patch = 0;

    [[nodiscard]] bool isAtLeast(int wantedMajor, int wantedMinor = 0) const
    {
        return std::tie(major, minor) >= std::tie(wantedMajor, wantedMinor);
    }
    /** "PostgreSQL 15.18", "MariaDB 10.11.6". */
    [[nodiscard]] QString title() const;

    friend bool operator==(const ServerVersion &, const ServerVersion &) = default;
};

/** Reads what version() gives: "PostgreSQL 15.18 (Debian …)", "10.11.6-MariaDB-0+deb12u1", "8.0.11-TiDB-v7.5.0". For
 * SQLite what sqlite_version() gives. `dialect` is the name of the dialect it is spoken to in. */
[[nodiscard]] ServerVersion serverVersion(const QString &dialect, const QString &text);

/** Error "database.too_old" for versions that lack what plans are made of. */
[[nodiscard]] Result<void> checkVersion(const ServerVersion &version);

} // namespace joinery
