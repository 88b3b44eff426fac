// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/reference.h"
#include "core/schema/row_value.h"

#include <QMap>

#include <memory>
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
    /** Of a column: its generated expression, the text of its native type, or its default. */
    enum class Place
    {
        Expression,
        Type,
        Default
    };
    Place place = Place::Expression;
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

/** Moves the table to another namespace, with the mentions of it that name the old one. */
struct MoveTable
{
    ObjectReference table;
    /** Empty for the default. */
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const MoveTable &, const MoveTable &) = default;
};

/** Changes what the table is beyond its columns, its comment among it. */
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

/** Changes everything but id and name: the column keeps the name it has by then. */
struct AlterColumn
{
    ObjectReference table;
    Column before;
    Column after;
    /**
     * SQL for the value of the changed column, over the row as it is before, by dialect as in RawSql. Where a dialect
     * has none, it converts the values its own way, or refuses to.
     */
    QMap<QString, QString> conversion = {};
    /** The same for the way back. */
    QMap<QString, QString> conversionBack = {};
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

/** Changes everything but id and name: the part keeps the name it has by then. */
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
using AddExclusionConstraint = AddPart<ExclusionConstraint>;
using DropExclusionConstraint = DropPart<ExclusionConstraint>;
using AlterExclusionConstraint = AlterPart<ExclusionConstraint>;
using AddPartition = AddPart<Partition>;
/** Drops the rows in it too; its own partitions must be dropped first. */
using DropPartition = DropPart<Partition>;
using AlterPartition = AlterPart<Partition>;
using AddIndex = AddPart<Index>;
using DropIndex = DropPart<Index>;
using AlterIndex = AlterPart<Index>;

/** Renames a foreign key, unique, check or exclusion constraint. */
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

struct RenamePartition
{
    ObjectReference table;
    PartReference partition;
    QString to;
    friend bool operator==(const RenamePartition &, const RenamePartition &) = default;
};

struct AddEnum
{
    EnumType enumType;
    friend bool operator==(const AddEnum &, const AddEnum &) = default;
};

struct DropEnum
{
    ObjectReference enumType;
    friend bool operator==(const DropEnum &, const DropEnum &) = default;
};

/** Renames the enum, and its name where it is the type of a column. */
struct RenameEnum
{
    ObjectReference enumType;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const RenameEnum &, const RenameEnum &) = default;
};

/** Moves the enum to another namespace, with the columns that have it as their type. */
struct MoveEnum
{
    ObjectReference enumType;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const MoveEnum &, const MoveEnum &) = default;
};

/** Changes the comment and the order of the values, nothing else. */
struct AlterEnum
{
    ObjectReference enumType;
    QString commentBefore;
    QString commentAfter;
    /** The values in their new order, each once; empty to leave the order as it is. */
    QList<PartReference> order;
    friend bool operator==(const AlterEnum &, const AlterEnum &) = default;
};

struct AddEnumValue
{
    ObjectReference enumType;
    EnumValue value;
    /** The value it follows; nothing for the end, a null reference for the front. */
    std::optional<PartReference> after;
    friend bool operator==(const AddEnumValue &, const AddEnumValue &) = default;
};

/** Rows that hold the old text hold the new one afterwards, and so do defaults of columns of this type. */
struct RenameEnumValue
{
    ObjectReference enumType;
    PartReference value;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const RenameEnumValue &, const RenameEnumValue &) = default;
};

/** Refused by the database while rows hold the value. */
struct DropEnumValue
{
    ObjectReference enumType;
    PartReference value;
    friend bool operator==(const DropEnumValue &, const DropEnumValue &) = default;
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

/** Moves the object to another namespace, with the mentions of it that name the old one. */
struct MoveObject
{
    DefinitionObject::Kind kind = DefinitionObject::Kind::View;
    ObjectReference object;
    QString to;
    /** See RenameTable::texts. */
    QList<RestoredText> texts;
    friend bool operator==(const MoveObject &, const MoveObject &) = default;
};

/** Changes everything but id, kind, namespace and name: the object keeps those it has by then. */
struct ReplaceObject
{
    DefinitionObject before;
    DefinitionObject after;
    friend bool operator==(const ReplaceObject &, const ReplaceObject &) = default;
};

/**
 * Adds rows to a table as it is at that point of history. Undone by deleting them: by the primary key where `columns`
 * hold all of it, else by all their values.
 */
struct InsertRows
{
    ObjectReference table;
    QList<PartReference> columns;
    /** Each with a value for every column. */
    QList<Row> rows;
    friend bool operator==(const InsertRows &, const InsertRows &) = default;
};

/** New values for one row. */
struct RowUpdate
{
    /** Which row: the values of UpdateRows::keys. */
    Row key;
    /** What it holds before, to be able to go back; empty when nobody knows. */
    Row before;
    Row after;
    friend bool operator==(const RowUpdate &, const RowUpdate &) = default;
};

/** Changes rows that are found by their key. Undone where every row says what it held before. */
struct UpdateRows
{
    ObjectReference table;
    QList<PartReference> keys;
    QList<PartReference> columns;
    QList<RowUpdate> rows;
    friend bool operator==(const UpdateRows &, const UpdateRows &) = default;
};

/**
 * Takes rows out that are found by the primary key, or by all their values where `columns` do not hold it whole. Undone
 * by adding them again, which gives back the columns that are named here.
 */
struct DeleteRows
{
    ObjectReference table;
    QList<PartReference> columns;
    QList<Row> rows;
    friend bool operator==(const DeleteRows &, const DeleteRows &) = default;
};

/**
 * A function of the program that runs the migration, by the name it is registered under. Only such a program can run
 * it; Joinery's own window and command line show it and refuse.
 */
struct Code
{
    QString name;
    /** Call its way back instead. */
    bool backwards = false;
    /** It has a way back. */
    bool reversible = false;
    friend bool operator==(const Code &, const Code &) = default;
};

struct OperationList;

/** What a RawSql says it does to the snapshot: a list of operations, which are not run. */
class SchemaEffect
{
public:
    SchemaEffect() = default;
    /** Nothing for an empty list. */
    explicit SchemaEffect(OperationList operations);

    [[nodiscard]] const OperationList &operations() const;
    [[nodiscard]] bool isEmpty() const { return !m_operations; }

    friend bool operator==(const SchemaEffect &a, const SchemaEffect &b);

private:
    std::shared_ptr<const OperationList> m_operations;
};

/**
 * SQL of the user's own, per dialect ("sqlite", "postgresql", "mariadb"; "" for every dialect that has none of its
 * own). Leaves the snapshot as it is unless `effect` says otherwise. Without backwards text it cannot be reverted.
 */
struct RawSql
{
    QMap<QString, QString> forwards;
    QMap<QString, QString> backwards;
    SchemaEffect effect;
    friend bool operator==(const RawSql &, const RawSql &) = default;
};

using Operation =
    std::variant<AddTable, DropTable, RenameTable, MoveTable, AlterTableOptions, AddColumn, DropColumn, RenameColumn,
                 AlterColumn, ReorderColumns, SetPrimaryKey, AddForeignKey, DropForeignKey, AlterForeignKey,
                 AddUniqueConstraint, DropUniqueConstraint, AlterUniqueConstraint, AddCheckConstraint,
                 DropCheckConstraint, AlterCheckConstraint, AddExclusionConstraint, DropExclusionConstraint,
                 AlterExclusionConstraint, RenameConstraint, AddIndex, DropIndex, RenameIndex, AlterIndex, AddPartition,
                 DropPartition, RenamePartition, AlterPartition, AddEnum, DropEnum, RenameEnum, MoveEnum, AlterEnum,
                 AddEnumValue, RenameEnumValue, DropEnumValue, AddObject, DropObject, RenameObject, MoveObject,
                 ReplaceObject, InsertRows, UpdateRows, DeleteRows, RawSql, Code>;

/** A list of operations as a value of its own. */
struct OperationList
{
    QList<Operation> items;
};

/** Safe loses nothing; lossy may change or refuse values (a narrower type); destructive removes what rows hold. */
enum class Risk
{
    Safe,
    Lossy,
    Destructive
};

/** The name used in files: "add_table", "rename_column", … */
[[nodiscard]] QString operationName(const Operation &operation);
/** The table, enum or object the operation is about; a null reference for RawSql and Code. */
[[nodiscard]] ObjectReference subjectOf(const Operation &operation);
/** The column, constraint, index, partition or value it is about; null where it is about the whole. */
[[nodiscard]] PartReference partOf(const Operation &operation);
[[nodiscard]] Risk riskOf(const Operation &operation);
/** Whether its subject is an enum. */
[[nodiscard]] bool isAboutEnum(const Operation &operation);
/** Whether it only looks at rows and leaves the snapshot as it is: data, raw SQL without an effect, code. */
[[nodiscard]] bool isAboutRows(const Operation &operation);

} // namespace joinery
