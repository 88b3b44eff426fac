// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_partition_moves.h"
#include "core/dialect/postgresql/postgresql_row_checks.h"
#include "core/dialect/postgresql/postgresql_set_aside.h"

#include <map>

namespace joinery::postgresql {

class ColumnDifference;
struct DomainChange;

/** What every part of the planner works with. */
struct Writer
{
    PlanRun &run;
    SetAside &aside;
    RowChecks &checks;
};

/** Operations about whole tables and their partitions. Each applies its operation to the state. */
class TableWriter : private Writer
{
public:
    explicit TableWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddTable &operation);
    [[nodiscard]] Result<void> write(const DropTable &operation);
    [[nodiscard]] Result<void> write(const RenameTable &operation);
    [[nodiscard]] Result<void> write(const MoveTable &operation);
    [[nodiscard]] Result<void> write(const AlterTableOptions &operation);

private:
    [[nodiscard]] QSet<ObjectId> constraintsForLater(const Table &table) const;
    /** Of a new table; those of its parts that come `later` come with them. */
    void comments(const Table &table, const QSet<ObjectId> &later);
    [[nodiscard]] bool hasForeignKeys(ObjectId table) const;
    /** Whether the database has the table's index of this name now. */
    [[nodiscard]] bool isThere(const Table &table, const QString &index) const;
    void storage(const Table &table, const TableOptions &before);
    [[nodiscard]] Result<void> parents(const Table &table, const TableOptions &before);
    [[nodiscard]] Result<void> join(const Table &table, const QString &parent);
};

/** Operations about partitions, which are seen together as long as no rows are looked at in between. */
class PartitionWriter : private Writer
{
public:
    explicit PartitionWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddPartition &operation);
    [[nodiscard]] Result<void> write(const DropPartition &operation);
    [[nodiscard]] Result<void> write(const RenamePartition &operation);
    [[nodiscard]] Result<void> write(const AlterPartition &operation);

private:
    PartitionMoves &moves();
    void change(const QString &nameBefore, const Table &table, const Partition &before, const Partition &after);

    /** Of each table that has been changed so far, those that operations may go on with. */
    std::map<ObjectId, PartitionMoves> m_moves;
};

class ColumnWriter : private Writer
{
public:
    explicit ColumnWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddColumn &operation);
    [[nodiscard]] Result<void> write(const DropColumn &operation);
    [[nodiscard]] Result<void> write(const RenameColumn &operation);
    [[nodiscard]] Result<void> write(const AlterColumn &operation);
    [[nodiscard]] Result<void> write(const ReorderColumns &operation);

    /** Makes a column of the table, which is as it will be. */
    void add(const Table &table, const Column &column);
    /** Takes what is in the way of the operation out of it, before the first of several on one table. */
    void prepare(const Operation &operation);

private:
    void freeCollation(const Table &table, const ColumnDifference &difference);
    void renameViewColumns(const Schema &before);
    void noteValues(const Table &table, const ColumnDifference &difference);
    [[nodiscard]] Result<void> compute(const Table &table, ObjectId column);
    void changeAside(const Table &after, ObjectId column);
    void remake(const Table &before, const Table &after, ObjectId column);
};

class KeyWriter : private Writer
{
public:
    explicit KeyWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const SetPrimaryKey &operation);
    template <typename Part>
    [[nodiscard]] Result<void> write(const AddPart<Part> &operation);
    template <typename Part>
    [[nodiscard]] Result<void> write(const DropPart<Part> &operation);
    template <typename Part>
    [[nodiscard]] Result<void> write(const AlterPart<Part> &operation);
    [[nodiscard]] Result<void> write(const RenameConstraint &operation);
    [[nodiscard]] Result<void> write(const RenameIndex &operation);

private:
    void ask(const Table &table, const UniqueConstraint &part);
    void ask(const Table &table, const CheckConstraint &part);
    void ask(const Table &table, const ExclusionConstraint &part);
    void ask(const Table &table, const ForeignKey &part);
    void ask(const Table &table, const Index &part);
    void add(const Table &table, const PartKey &part);
    [[nodiscard]] bool alterInPlace(const Table &table, const ForeignKey &before, const ForeignKey &after);
    [[nodiscard]] bool alterInPlace(const Table &table, const CheckConstraint &before, const CheckConstraint &after);
    [[nodiscard]] bool alterInPlace(const Table &table, const Index &before, const Index &after);
    template <typename Part>
    [[nodiscard]] bool alterInPlace(const Table &, const Part &before, const Part &after);
};

class EnumWriter : private Writer
{
public:
    explicit EnumWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddEnum &operation);
    [[nodiscard]] Result<void> write(const DropEnum &operation);
    [[nodiscard]] Result<void> write(const RenameEnum &operation);
    [[nodiscard]] Result<void> write(const MoveEnum &operation);
    [[nodiscard]] Result<void> write(const AlterEnum &operation);
    [[nodiscard]] Result<void> write(const RenameEnumValue &operation);
    [[nodiscard]] Result<void> write(const AddEnumValue &operation);
    [[nodiscard]] Result<void> write(const DropEnumValue &operation);

private:
    [[nodiscard]] Result<void> swap(const EnumType &before, const QStringList &lost);
    [[nodiscard]] bool isUsedLater(const EnumType &enumType, const EnumValue &value) const;
    [[nodiscard]] bool isSwappedLater(ObjectId enumType) const;
    void noteRewrite(const EnumType &enumType, const QList<std::pair<Table, Column>> &columns);

    /** Values that will come with a type made anew a few operations later. */
    QSet<ObjectId> m_waiting;
    /** The operations whose work that type does too. */
    QList<int> m_carried;
};

class ObjectWriter : private Writer
{
public:
    explicit ObjectWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddObject &operation);
    [[nodiscard]] Result<void> write(const DropObject &operation);
    [[nodiscard]] Result<void> write(const RenameObject &operation);
    [[nodiscard]] Result<void> write(const MoveObject &operation);
    [[nodiscard]] Result<void> write(const ReplaceObject &operation);

private:
    void create(const DefinitionObject &object);
    [[nodiscard]] Result<void> changeDetails(const DefinitionObject &before, const DefinitionObject &after);
    [[nodiscard]] Result<void> changeOrphan(const DefinitionObject &before, const DefinitionObject &after);
    [[nodiscard]] Result<void> changeNamespace(const DefinitionObject &before, const DefinitionObject &after);
    [[nodiscard]] bool canBeAltered(const DefinitionObject &domain) const;
    [[nodiscard]] Result<void> changeDomain(const DefinitionObject &before, const DefinitionObject &changed,
                                            const DomainChange &change);
    [[nodiscard]] Result<void> remake(const DefinitionObject &before);
    [[nodiscard]] Result<void> remakeType(const DefinitionObject &before, const DefinitionObject &changed);
};

class RowWriter : private Writer
{
public:
    explicit RowWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const InsertRows &operation);
    [[nodiscard]] Result<void> write(const UpdateRows &operation);
    [[nodiscard]] Result<void> write(const DeleteRows &operation);
    [[nodiscard]] Result<void> write(const RawSql &operation);
    [[nodiscard]] Result<void> write(const Code &operation);

    /** Before a change of tables: has PostgreSQL look at deferred constraints, which would keep it from happening. */
    void settle();

private:
    [[nodiscard]] Result<void> beginRows();

    bool m_isUnsettled = false;
    /** Deferred constraints were looked at at once, and rows come again. */
    bool m_hasSettled = false;
};

/** Error "postgresql.partition_key" where rows are spread over partitions by the column, so that it must stay as it is.
 */
[[nodiscard]] Result<void> refusePartitionKey(const Table &table, const Column &column);
/** CREATE TABLE … PARTITION OF, with its comment. */
void writePartition(PlanRun &run, const Table &table, const Partition &partition);
/** START and the other options of a new serial's sequence, which its type cannot say. */
void setSerialOptions(PlanRun &run, const Table &table, const Column &column);
/** After rows were changed: has PostgreSQL look at deferred constraints, or it would refuse to change their tables. */
void settleConstraints(PlanRun &run);

/** The columns of all tables that have a type of the schema as theirs, with their tables as lowered. */
[[nodiscard]] QList<std::pair<Table, Column>> columnsOfType(const PlanRun &run, ObjectId type);

/** A type that gets another definition while columns have it. */
struct TypeSwap
{
    /** "TYPE" or "DOMAIN". */
    QString title;
    ObjectId id;
    QString nameSpace;
    QString name;
    /** The statement that makes the new one. */
    QString create;
    /** Nothing of an enum. */
    std::optional<DefinitionObject::Kind> kind;
    /** The statement that gives free, once the old one has stepped aside, names that the new one needs; or empty. */
    QString release;
    /** Of a composite type: what it is made of then and from now on. */
    std::optional<QList<Attribute>> before;
    std::optional<QList<Attribute>> after;
};

[[nodiscard]] TypeSwap typeSwapOf(const DefinitionObject &before, const DefinitionObject &after);
/** Whether a domain or composite type is made of it. */
[[nodiscard]] bool isMadeInto(const PlanRun &run, const DefinitionObject &type);
/** Columns of the domains and composite types that are made of it. */
[[nodiscard]] QList<std::pair<Table, Column>> columnsOver(const PlanRun &run, const QString &name, ObjectId type);
/** Takes what is in the way of another definition: what reads the columns or names the type, and types made of it. */
void freeType(const Writer &writer, const QString &name, ObjectId type);
/**
 * The old type steps aside under another name, the new one is made, and the columns are converted: by way of their
 * text, attribute by attribute where a composite type has others than before, or as columns are where a domain is made
 * of another type; so are types that are made of it. The state has the new definition already, `before` has the old
 * one. Error where a column cannot be converted.
 */
[[nodiscard]] Result<void> swapType(const Writer &writer, const Schema &before, const TypeSwap &type);

} // namespace joinery::postgresql
