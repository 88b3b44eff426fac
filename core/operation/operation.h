// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/reference.h"

#include <QMap>

#include <optional>
#include <variant>

namespace joinery {

// The closed set of schema changes. Each is a value; what it does to a Schema is in apply.h, how it is undone in
// inverse.h, its one line for people in describe.h. A table with foreign keys to tables that do not exist yet is fine:
// the planner orders statements.

struct AddTable
{
    Table table;
    friend bool operator==(const AddTable &, const AddTable &) = default;
};

struct DropTable
{
    ObjectReference table;
    friend bool operator==(const DropTable &, const DropTable &) = default;
};

/** A text that is put back exactly as it was when a rename is undone (see RenameTable::texts). */
struct RestoredText
{
    /** The table or definition object that holds the text, and its column, check or index; null for a definition. */
    ObjectId object;
    ObjectId part;
    /** Position of the index part whose expression this is; -1 for an index's WHERE and everything else. */
    int indexPart = -1;
    QString text;
    friend bool operator==(const RestoredText &, const RestoredText &) = default;
};

/** Renames the table, and its name inside checks, generated columns, views and triggers. */
struct RenameTable
{
    ObjectReference table;
    QString to;
    /** Filled by inverse() alone: texts that renaming back would spell differently than they were. */
    QList<RestoredText> texts;
    friend bool operator==(const RenameTable &, const RenameTable &) = default;
};

struct AlterTableOptions
{
    ObjectReference table;
    TableOptions before;
    TableOptions after;
    QString commentBefore;
    QString commentAfter;
    friend bool operator==(const AlterTableOptions &, const AlterTableOptions &) = default;
};

struct AddColumn
{
    ObjectReference table;
    Column column;
    /** The column it follows; nothing for the end, a null reference for the front. */
    std::optional<PartReference> after;
    friend bool operator==(const AddColumn &, const AddColumn &) = default;
};

struct DropColumn
{
    ObjectReference table;
    PartReference column;
    friend bool operator==(const DropColumn &, const DropColumn &) = default;
};

/** Renames the column, and its name inside checks, generated columns, indexes, views and triggers. */
struct RenameColumn
{
    ObjectReference table;
    PartReference column;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const RenameColumn &, const RenameColumn &) = default;
};

/** Changes type, null, default, collation, generation or comment. Id and name of both columns are the same. */
struct AlterColumn
{
    ObjectReference table;
    Column before;
    Column after;
    friend bool operator==(const AlterColumn &, const AlterColumn &) = default;
};

/** Puts the columns in this order, which names each of them once. */
struct ReorderColumns
{
    ObjectReference table;
    QList<PartReference> order;
    friend bool operator==(const ReorderColumns &, const ReorderColumns &) = default;
};

struct SetPrimaryKey
{
    ObjectReference table;
    std::optional<PrimaryKey> before;
    std::optional<PrimaryKey> after;
    friend bool operator==(const SetPrimaryKey &, const SetPrimaryKey &) = default;
};

/** Add, drop and alter of the parts of a table that are sets: the same three shapes for each kind of part. */
template <typename Part>
struct AddPart
{
    ObjectReference table;
    Part part;
    friend bool operator==(const AddPart &, const AddPart &) = default;
};

template <typename Part>
struct DropPart
{
    ObjectReference table;
    PartReference part;
    friend bool operator==(const DropPart &, const DropPart &) = default;
};

/** Everything but the name, which RenameConstraint and RenameIndex change. Ids of both are the same. */
template <typename Part>
struct AlterPart
{
    ObjectReference table;
    Part before;
    Part after;
    friend bool operator==(const AlterPart &, const AlterPart &) = default;
};

using AddForeignKey = AddPart<ForeignKey>;
using DropForeignKey = DropPart<ForeignKey>;
using AlterForeignKey = AlterPart<ForeignKey>;
using AddUniqueConstraint = AddPart<UniqueConstraint>;
using DropUniqueConstraint = DropPart<UniqueConstraint>;
using AlterUniqueConstraint = AlterPart<UniqueConstraint>;
using AddCheckConstraint = AddPart<CheckConstraint>;
using DropCheckConstraint = DropPart<CheckConstraint>;
using AlterCheckConstraint = AlterPart<CheckConstraint>;
using AddIndex = AddPart<Index>;
using DropIndex = DropPart<Index>;
using AlterIndex = AlterPart<Index>;

/** Renames a foreign key, unique or check constraint. */
struct RenameConstraint
{
    ObjectReference table;
    PartReference constraint;
    QString to;
    friend bool operator==(const RenameConstraint &, const RenameConstraint &) = default;
};

struct RenameIndex
{
    ObjectReference table;
    PartReference index;
    QString to;
    friend bool operator==(const RenameIndex &, const RenameIndex &) = default;
};

struct AddObject
{
    DefinitionObject object;
    friend bool operator==(const AddObject &, const AddObject &) = default;
};

struct DropObject
{
    DefinitionObject::Kind kind = DefinitionObject::Kind::View;
    ObjectReference object;
    friend bool operator==(const DropObject &, const DropObject &) = default;
};

/** Renames the object, and its name inside the views and triggers that read it. */
struct RenameObject
{
    DefinitionObject::Kind kind = DefinitionObject::Kind::View;
    ObjectReference object;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const RenameObject &, const RenameObject &) = default;
};

/** Changes the definition or comment. Id, kind and name of both are the same. */
struct ReplaceObject
{
    DefinitionObject before;
    DefinitionObject after;
    friend bool operator==(const ReplaceObject &, const ReplaceObject &) = default;
};

/**
 * SQL of the user's own, per dialect ("sqlite", "postgresql", "mariadb"; "" for every dialect that has none of its
 * own). Leaves the snapshot as it is. Without backwards text it cannot be reverted.
 */
struct RawSql
{
    QMap<QString, QString> forwards;
    QMap<QString, QString> backwards;
    friend bool operator==(const RawSql &, const RawSql &) = default;
};

using Operation =
    std::variant<AddTable, DropTable, RenameTable, AlterTableOptions, AddColumn, DropColumn, RenameColumn, AlterColumn,
                 ReorderColumns, SetPrimaryKey, AddForeignKey, DropForeignKey, AlterForeignKey, AddUniqueConstraint,
                 DropUniqueConstraint, AlterUniqueConstraint, AddCheckConstraint, DropCheckConstraint,
                 AlterCheckConstraint, RenameConstraint, AddIndex, DropIndex, RenameIndex, AlterIndex, AddObject,
                 DropObject, RenameObject, ReplaceObject, RawSql>;

/** Safe loses nothing; lossy may change or refuse values (a narrower type); destructive removes what rows hold. */
enum class Risk
{
    Safe,
    Lossy,
    Destructive
};

/** The name used in files: "add_table", "rename_column", … */
[[nodiscard]] QString operationName(const Operation &operation);
/** The table or object the operation is about; a null reference for RawSql. */
[[nodiscard]] ObjectReference subjectOf(const Operation &operation);
/** The column, constraint or index it is about; null where it is about the whole. */
[[nodiscard]] PartReference partOf(const Operation &operation);
[[nodiscard]] Risk riskOf(const Operation &operation);

} // namespace joinery
