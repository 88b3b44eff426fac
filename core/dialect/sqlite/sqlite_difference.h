// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/sqlite/sqlite_objects.h"
#include "core/dialect/sqlite/sqlite_table_change.h"

namespace joinery {

/** Which operation did what, so that each step can say where it came from. All by id; -1 for none. */
struct OperationsById
{
    /** The first operation about a table or object, other than renaming it. */
    QHash<ObjectId, int> subject;
    /** The last one about a column, constraint or index. */
    QHash<ObjectId, int> part;
    /** The last that renamed the table or object. */
    QHash<ObjectId, int> rename;
    /** Expressions of a person's own for the values of columns, over the row as it is before. */
    QHash<ObjectId, QString> conversions;

    [[nodiscard]] int ofSubject(ObjectId id) const { return subject.value(id, rename.value(id, -1)); }
    [[nodiscard]] int ofRename(ObjectId id) const { return rename.value(id, ofSubject(id)); }
    [[nodiscard]] int ofPart(ObjectId id, ObjectId owner) const { return part.value(id, ofSubject(owner)); }
};

/** A view, trigger or virtual table before and after; null where it is not there. */
struct DefinitionChange
{
    const DefinitionObject *before = nullptr;
    const DefinitionObject *after = nullptr;

    /** Only called differently. */
    [[nodiscard]] bool isRenameOnly() const;
};

/** How two schemas differ as far as SQLite is concerned, and the way from one to the other. They outlive it. */
struct SqliteDifference
{
    /** In order of the operations. */
    QList<const Table *> dropped;
    QList<const Table *> added;
    QList<TableChange> changes;
    QList<DefinitionChange> objects;
    /** Columns of tables to be rebuilt that are renamed before it, because other tables point to them by name. */
    QSet<ObjectId> renamedFirst;
    /** Views and triggers that are taken away before tables change; what still is in the schema comes back after. */
    QSet<ObjectId> setAside;
    /** A view or trigger that stays would not make sense in the middle of a rebuild, so RENAME must not look at it. */
    bool legacyRename = false;

    [[nodiscard]] bool hasRebuild() const;
};

/** Finds the difference. `choices` are the named enums that changed. Linear in what differs and in the text of views
 * and triggers. */
[[nodiscard]] SqliteDifference findDifference(const Schema &before, const Schema &after,
                                              const SqliteStatements &statements, const SqliteObjects &objects,
                                              const OperationsById &operations, const ChoiceChanges &choices);

/** Whether a check of the table qualifies a column with the table's name. */
[[nodiscard]] bool isSelfQualified(const Table &table);

/** Whether the table is changed by ALTER TABLE in a way that makes SQLite read all views and triggers. */
[[nodiscard]] bool readsViews(const TableChange &change);

} // namespace joinery
