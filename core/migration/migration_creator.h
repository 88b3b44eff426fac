// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/migration/migration.h"

namespace joinery {

/**
 * Writes new migration files into an app's migrations folder.
 *
 * Ids come from the clock and are always later than every id already in the folder, so a new migration runs last even
 * where clocks differ. Never overwrites a file. The folder is made when it is missing.
 */
class MigrationCreator
{
public:
    MigrationCreator(QString folder, QString app, Clock clock = systemClock());

    /**
     * Writes `operations` (possibly none) as a JSON migration and returns it as read back. `names` as in
     * migrationToFile().
     */
    [[nodiscard]] Result<Migration> create(const QString &description, const QList<Operation> &operations,
                                           const QList<MigrationDependency> &dependencies = {},
                                           const Schema &names = {}) const;
    /** Writes an .sql migration with empty sections for this dialect ("" for all), to be filled in by a person. */
    [[nodiscard]] Result<Migration> createSql(const QString &description, const QString &dialect = {},
                                              const QList<MigrationDependency> &dependencies = {}) const;
    /** The same from a migration that has everything but id and app; file type by `asSql`. */
    [[nodiscard]] Result<Migration> write(Migration migration, const Schema &names, bool asSql) const;

    /** Writes a whole migration, which has its id, as a JSON file; error "file.exists" where there is one. */
    [[nodiscard]] Result<Migration> writeWhole(const Migration &migration, const Schema &names) const;

    /** The id a migration made now would get. */
    [[nodiscard]] QString nextId() const;
    /** The id one microsecond later. */
    [[nodiscard]] static QString idAfter(const QString &id);
    /** "catalog_2026_11_20T10_22_33_123456.json" */
    [[nodiscard]] static QString fileName(const QString &app, const QString &id, bool asSql = false);

private:
    QString m_folder;
    QString m_app;
    Clock m_clock;
};

} // namespace joinery
