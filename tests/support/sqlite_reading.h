// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/introspection.h"

#include <QSqlDatabase>

namespace joinery {

/** A private SQLite database in memory to be read, gone with the object. One at a time. */
class SqliteReading
{
public:
    SqliteReading();
    ~SqliteReading();
    SqliteReading(const SqliteReading &) = delete;
    SqliteReading &operator=(const SqliteReading &) = delete;

    /** The database's complaint, or nothing. */
    [[nodiscard]] QString run(const QString &script) const;
    [[nodiscard]] Introspection read(const IntrospectionOptions &options = {}) const;

private:
    QSqlDatabase m_database;
};

/** What is read of a database that a script made. */
[[nodiscard]] Introspection introspected(const QString &script, const IntrospectionOptions &options = {});

/** "a|varchar(20) not null default 'x'" */
[[nodiscard]] QString described(const Column &column);
[[nodiscard]] QStringList described(const QList<Column> &columns);

/** The table of that name, or an empty one. */
[[nodiscard]] const Table &tableIn(const Introspection &introspection, const QString &name);

/** The codes of what is not modelled, sorted. */
[[nodiscard]] QStringList codesOf(const Introspection &introspection);

} // namespace joinery
