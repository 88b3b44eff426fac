// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <QStringList>

namespace joinery {

/** Names a migration that must run first: one of another app, or of the same. An empty id means all of that app. */
struct MigrationDependency
{
    QString app;
    QString id;

    friend bool operator==(const MigrationDependency &, const MigrationDependency &) = default;
};

/** An identified, described, ordered list of operations. */
struct Migration
{
    /** Local time of its making, "2026-11-20T10:22:33:123456": unique within the app, and the order in which they run.
     */
    QString id;
    QString app;
    QString description;
    QList<MigrationDependency> dependencies;
    /** False for statements that a database refuses inside a transaction. */
    bool transactional = true;
    QList<Operation> operations;
    /** Of the file, see migrationChecksum(); set when it was read from one. Not part of equality. */
    QString checksum;
    /** The file it came from; empty for one that was never written. Not part of equality. */
    QString filePath;

    friend bool operator==(const Migration &a, const Migration &b)
    {
        return a.id == b.id && a.app == b.app && a.description == b.description && a.dependencies == b.dependencies &&
               a.transactional == b.transactional && a.operations == b.operations;
    }
};

/** "catalog/2026-11-20T10:22:33:123456": how a migration is named in messages. */
[[nodiscard]] inline QString labelOf(const Migration &migration)
{
    return QStringLiteral("%1/%2").arg(migration.app, migration.id);
}

} // namespace joinery
