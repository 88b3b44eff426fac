// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"

#include <QTemporaryDir>

namespace joinery {

/** An SQLite file of a test's own, gone at its end. */
class SqliteFile
{
public:
    explicit SqliteFile(const QString &name = QStringLiteral("test.db")) : m_path(m_folder.filePath(name)) {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] DatabaseAddress address() const { return DatabaseAddress::sqliteFile(m_path); }
    [[nodiscard]] QByteArray bytes() const;
    /** Opens for writing and makes the file where it is missing; ends the test program when that fails. */
    [[nodiscard]] Connection open(std::chrono::milliseconds lockTimeout = std::chrono::seconds(5)) const;
    /** Runs statements, one each, on a connection of its own. */
    void run(const QStringList &statements) const;
    /** As dumpOf(), on a connection of its own. */
    [[nodiscard]] QString dump() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/** Everything a person can find in the database: the catalogue, then the rows of each table; the history without its
 * times. */
[[nodiscard]] QString dumpOf(const Connection &connection);

} // namespace joinery
