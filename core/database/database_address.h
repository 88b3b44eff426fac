// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** Where a database is, with everything resolved: no relative paths, no names of connections. */
struct DatabaseAddress
{
    /** The dialect's name: "sqlite". */
    QString dialect = QStringLiteral("sqlite");
    /** SQLite: the absolute path of the file, or ":memory:" for a private database that is gone when closed. */
    QString path;

    [[nodiscard]] bool isMemory() const { return path == QLatin1String(":memory:"); }
    [[nodiscard]] static DatabaseAddress sqliteFile(QString path)
    {
        return {QStringLiteral("sqlite"), std::move(path)};
    }
    [[nodiscard]] static DatabaseAddress memory() { return sqliteFile(QStringLiteral(":memory:")); }

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;
};

} // namespace joinery
