// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_choices.h"
#include "core/dialect/sqlite/sqlite_statements.h"
#include "core/dialect/sqlite/sqlite_text.h"

#include <QSet>

namespace joinery {

/** A foreign key or check that ALTER TABLE ADD COLUMN writes with the column. */
struct InlineConstraints
{
    QHash<ObjectId, ObjectId> foreignKeyOfColumn;
    QHash<ObjectId, QList<ObjectId>> checksOfColumn;
};

/**
 * How one table differs between two states, and whether ALTER TABLE can do it. Ids of columns, constraints and indexes
 * in order of the table or of names. Both tables outlive it.
 */
struct TableChange
{
    const Table *before = nullptr;
    const Table *after = nullptr;

    QList<ObjectId> droppedColumns;
    QList<ObjectId> addedColumns;
    QList<ObjectId> renamedColumns;
    QList<ObjectId> alteredColumns;
    /** New, or not what they were. */
    QSet<ObjectId> newConstraints;
    QSet<ObjectId> droppedConstraints;
    bool newPrimaryKey = false;
    bool primaryKeyChanged = false;
    bool optionsChanged = false;
    bool reordered = false;
    QList<ObjectId> droppedIndexes;
    QList<ObjectId> createdIndexes;

    /** Of columns of a named enum whose texts changed. */
    ChoiceChanges choices;
    /** Expressions of a person's own for the values of columns that stay. */
    QHash<ObjectId, QString> conversions;
    InlineConstraints inlined;
    /** What ALTER TABLE cannot do is among the differences. */
    bool needsRebuild = false;

    [[nodiscard]] bool isRenamed() const { return before->name != after->name; }
    [[nodiscard]] bool isNew(ObjectId constraint) const { return newConstraints.contains(constraint); }
    /** What changes, in few words for a comment: "price", "primary key", "foreign key to author". */
    [[nodiscard]] QStringList subjects(const SqliteStatements &statements) const;
};

/**
 * SQLite (seen with 3.40) fails to rename the sole INTEGER key of a WITHOUT ROWID table where a constraint names it
 * too: "expressions prohibited in PRIMARY KEY and UNIQUE constraints".
 */
[[nodiscard]] bool resistsRename(const Table &table, const QList<ObjectId> &columns);

/** What surrounds two states of a table. */
struct ComparisonContext
{
    /** All tables renamed between the two schemas. */
    SqlRenames renamedTables;
    /** Columns may be renamed and dropped by ALTER TABLE. */
    bool inPlace = true;
    /** Of columns of any table. */
    ChoiceChanges choices;
    QHash<ObjectId, QString> conversions;
};

/** Compares the states of one table. */
[[nodiscard]] TableChange compareTables(const Table &before, const Table &after, const SqliteStatements &statements,
                                        const ComparisonContext &context);

} // namespace joinery
