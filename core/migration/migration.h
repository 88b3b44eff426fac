// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/operation/operation.h"
#include "core/operation/operation_note.h"

#include <QStringList>

#include <algorithm>

namespace joinery {

/** Names a migration that must run first: one of another app, or of the same. An empty id means all of that app. */
struct MigrationDependency
{
    QString app;
    QString id;

    friend bool operator==(const MigrationDependency &, const MigrationDependency &) = default;
};

/** A migration that a squash takes the place of; one that was a squash itself names what it replaced. */
struct ReplacedMigration
{
    QString id;
    QList<ReplacedMigration> replaces;

    /** Not defaulted: that asks whether lists of this type can be compared while it is being decided. */
    friend bool operator==(const ReplacedMigration &a, const ReplacedMigration &b)
    {
        return a.id == b.id &&
               std::equal(a.replaces.cbegin(), a.replaces.cend(), b.replaces.cbegin(), b.replaces.cend());
    }
};

/** An identified, described, ordered list of operations. */
struct Migration
{
    /** Local time of its making, "2026-11-20T10:22:33:123456": unique within the app, and the order in which they run.
     */
    QString id;
    QString app;
    QString description;
    /** Of a squash: the migrations of its app that it does the same as, all with smaller ids. */
    QList<ReplacedMigration> replaces;
    QList<MigrationDependency> dependencies;
    /** False for statements that a database refuses inside a transaction. */
    bool transactional = true;
    QList<Operation> operations;
    OperationNotes notes;
    /** Of the file, see migrationChecksum(); set when it was read from one. Not part of equality. */
    QString checksum;
    /** The file it came from; empty for one that was never written. Not part of equality. */
    QString filePath;

    friend bool operator==(const Migration &a, const Migration &b)
    {
        return a.id == b.id && a.app == b.app && a.description == b.description && a.replaces == b.replaces &&
               a.dependencies == b.dependencies && a.transactional == b.transactional && a.operations == b.operations &&
               a.notes == b.notes;
    }
};

/** "catalog/2026-11-20T10:22:33:123456": how a migration is named in messages. */
[[nodiscard]] inline QString labelOf(const Migration &migration)
{
    return QStringLiteral("%1/%2").arg(migration.app, migration.id);
}

/** The error, saying as well which migration it is about. */
[[nodiscard]] inline Error inMigration(Error error, const Migration &migration)
{
    if (!error.where.startsWith(labelOf(migration)))
        error.where =
            error.where.isEmpty() ? labelOf(migration) : labelOf(migration) + QStringLiteral(", ") + error.where;
    return error;
}

} // namespace joinery
