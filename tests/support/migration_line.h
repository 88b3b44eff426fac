// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/migrator.h"
#include "core/migration/squash.h"
#include "tests/support/sqlite_file.h"

#include <QList>
#include <QString>
#include <QStringList>

// Histories of migrations, one a day, and what becomes of them on an SQLite database.

namespace joinery::history {

inline const QString shop = QStringLiteral("shop");
inline const QString club = QStringLiteral("club");

[[nodiscard]] QString idOf(int number);
/** A squash whose last replaced migration has this number. */
[[nodiscard]] QString squashIdOf(int number);

/** Migrations of one app, each following the one before. */
class Line
{
public:
    explicit Line(QString app = shop) : m_app(std::move(app)) {}

    Line &write(const QString &text, const QList<MigrationDependency> &dependencies = {});

    /** Adds a migration that was made elsewhere. */
    Line &add(Migration migration)
    {
        migration.checksum = QStringLiteral("sum of ") + migration.id;
        m_migrations.append(migration);
        return *this;
    }

    Line &remove(const QStringList &ids)
    {
        m_migrations.removeIf([&ids](const Migration &migration) { return ids.contains(migration.id); });
        return *this;
    }

    [[nodiscard]] AppMigrations app() const { return {m_app, {}, m_migrations}; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] Migration &at(int index) { return m_migrations[index]; }

private:
    QString m_app;
    int m_count = 0;
    Schema m_schema;
    QList<Migration> m_migrations;
};

/** Five migrations, of which the second to the fourth change what the first made and the fifth goes on. */
[[nodiscard]] Line books();
[[nodiscard]] Squash made(const Line &line, int from, int to);
/** The line with a squash of its second to fourth migration; the files of these too, or not. */
[[nodiscard]] Line squashedBooks(bool keepFiles);
QString run(const QList<AppMigrations> &apps, const Connection &connection, const RunRequest &request = {});
[[nodiscard]] RunRequest upToNumber(int number);
[[nodiscard]] RunRequest back(RunRequest::Kind kind, const RunTarget &target = RunTarget::all());
/** "1 applied, 4+ pending": a plus marks squashes. */
[[nodiscard]] QString states(const QList<AppMigrations> &apps, const Connection &connection);
[[nodiscard]] QStringList rowIds(const Connection &connection);
[[nodiscard]] QString driftText(const QList<AppMigrations> &apps, const Connection &connection);
/** The catalogue and rows, but not the history, which differs by design. */
[[nodiscard]] QString content(const SqliteFile &file);

} // namespace joinery::history
