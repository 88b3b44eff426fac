// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/base/rare.h"

#include <QList>
#include <QMap>
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

/** Whether rows have to obey a check or foreign key. */
enum class Enforcement
{
    Enforced,
    /** New and changed rows do; those from before were not looked at (PostgreSQL's NOT VALID). */
    NotValid,
    /** None does: it only says what is meant (NOT ENFORCED). */
    NotEnforced
};

/** What few keys have. */
struct KeyDetails
{
    Deferral deferral = Deferral::NotDeferrable;
    /** Columns kept in the key's index for reading only (PostgreSQL's INCLUDE). */
    QList<ObjectId> include;
    /** Characters of each column that the key looks at, 0 for all (MariaDB); empty when it is all for every column. */
    QList<int> prefixLengths;
    /** What each column is compared by (SQLite), empty for its own collation; empty when it is that for all. */
    QStringList collations;
    /** Whether each column is sorted downwards; empty when none is. */
    QList<bool> descending;
    /** btree, hash; empty for the dialect's default. */
    QString method;
    QString comment;
    /** What one dialect alone knows, by its own word in lower case: "fillfactor" → "70". */
    QMap<QString, QString> options;

    friend bool operator==(const KeyDetails &, const KeyDetails &) = default;
};

/** The primary key: at most one a table, so it needs no id. An empty name means the database chooses. */
struct PrimaryKey
{
    QString name;
    QList<ObjectId> columns;
    /** SQLite's `ON CONFLICT` resolution (ROLLBACK, ABORT, FAIL, IGNORE, REPLACE); empty for the default. */
    QString onConflict;
    Rare<KeyDetails> details;

    friend bool operator==(const PrimaryKey &, const PrimaryKey &) = default;
};

struct UniqueConstraint
{
    ObjectId id;
    QString name;
    QList<ObjectId> columns;
    QString onConflict;
    /** Two rows with NULL in these columns count as the same (PostgreSQL 15). */
    bool nullsNotDistinct = false;
    Rare<KeyDetails> details;

    friend bool operator==(const UniqueConstraint &, const UniqueConstraint &) = default;
};

struct CheckConstraint
{
    ObjectId id;
    QString name;
    /** SQL over columns of the table, without the surrounding parentheses. */
    QString expression;
    /** The column it was written with; null for a check of the table. It may name other columns all the same. */
    ObjectId column;
    Enforcement enforcement = Enforcement::Enforced;
    /** Does not hold for tables that inherit from this one (PostgreSQL). */
    bool noInherit = false;
    QString comment;

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
    Enforcement enforcement = Enforcement::Enforced;
    /** The columns ON DELETE SET NULL or SET DEFAULT sets; empty for all of the key (PostgreSQL 15). */
    QList<ObjectId> setColumns;
    QString comment;

    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

} // namespace joinery
