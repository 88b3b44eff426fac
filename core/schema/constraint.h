// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace joinery {

/** What a foreign key does to a row when the row it points to is deleted or its key changes. */
enum class ReferenceAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault
};

/** When a constraint is looked at. */
enum class Deferral
{
    NotDeferrable,
    DeferrableInitiallyImmediate,
    DeferrableInitiallyDeferred
};

/** The primary key: at most one a table, so it needs no id. An empty name means the database chooses. */
struct PrimaryKey
{
    QString name;
    QList<ObjectId> columns;
    /** SQLite's `ON CONFLICT` resolution (ROLLBACK, ABORT, FAIL, IGNORE, REPLACE); empty for the default. */
    QString onConflict;

    friend bool operator==(const PrimaryKey &, const PrimaryKey &) = default;
};

struct UniqueConstraint
{
    ObjectId id;
    QString name;
    QList<ObjectId> columns;
    QString onConflict;

    friend bool operator==(const UniqueConstraint &, const UniqueConstraint &) = default;
};

struct CheckConstraint
{
    ObjectId id;
    QString name;
    /** SQL over columns of the table, without the surrounding parentheses. */
    QString expression;

    friend bool operator==(const CheckConstraint &, const CheckConstraint &) = default;
};

/**
 * A foreign key. It points to a table and its columns by id; where the table is not known (SQLite lets a key name a
 * table that does not exist) `referencedTable` is null and the names are kept as text.
 */
struct ForeignKey
{
    ObjectId id;
    QString name;
    QList<ObjectId> columns;
    ObjectId referencedTable;
    QList<ObjectId> referencedColumns;
    QString unresolvedTable;
    QStringList unresolvedColumns;
    ReferenceAction onDelete = ReferenceAction::NoAction;
    ReferenceAction onUpdate = ReferenceAction::NoAction;
    /** SIMPLE (empty), FULL or PARTIAL. */
    QString match;
    Deferral deferral = Deferral::NotDeferrable;

    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

} // namespace joinery
