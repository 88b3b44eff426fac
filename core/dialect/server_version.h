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

    /** What becomes of capitals in names of tables; MariaDB and MySQL call it lower_case_table_names. */
    enum class TableNames
    {
        /** They count. */
        Kept = 0,
        /** They become small letters. */
        Lowered = 1,
        /** They are shown as they were given, and do not count. */
        Ignored = 2
    };

    Flavour flavour = Flavour::Sqlite;
    int major = 0;
    int minor = 0;
    int patch = 0;
    TableNames tableNames = TableNames::Kept;

    [[nodiscard]] bool isAtLeast(int wantedMajor, int wantedMinor = 0) const
    {
        return std::tie(major, minor) >= std::tie(wantedMajor, wantedMinor);
    }
    /** "PostgreSQL", "MySQL". */
    [[nodiscard]] QString product() const;
    /** "PostgreSQL 15.18", "MariaDB 10.11.6". */
    [[nodiscard]] QString title() const;

    friend bool operator==(const ServerVersion &, const ServerVersion &) = default;
};

/** Error "database.too_old" for versions that lack what plans are made of. */
[[nodiscard]] Result<void> checkVersion(const ServerVersion &version);

} // namespace joinery
