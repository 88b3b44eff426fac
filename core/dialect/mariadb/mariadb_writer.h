// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_detached_keys.h"
#include "core/dialect/mariadb/mariadb_kept_objects.h"
#include "core/dialect/mariadb/mariadb_row_checks.h"

#include <functional>

namespace joinery::mariadb {

/** What every part of the planner works with. */
struct Writer
{
    PlanRun &run;
    DetachedKeys &keys;
    KeptObjects &objects;
    RowChecks &checks;
};

/** Operations about tables. Each applies the operations at hand to the state. */
class TableWriter : private Writer
{
public:
    explicit TableWriter(const Writer &writer) : Writer(writer) {}

    [[nodiscard]] Result<void> write(const AddTable &operation);
    [[nodiscard]] Result<void> write(const DropTable &operation);
    [[nodiscard]] Result<void> write(const RenameTable &operation);
    [[nodiscard]] Result<void> write(const MoveTable &operation);
    /** All operations at hand, which are about columns, keys, indexes and options of one table. */
    [[nodiscard]] Result<void> writeChanges();

    /** Brings a table from the one state to the other, with what is in the way; the state is already the later one. */
    void change(const Schema &before, const Table &from, const Table &to);
    [[nodiscard]] Result<void> refuseConversions(const Table &from, const Table &to) const;
    /** The same for every table that looks different to MariaDB. */
    void changeAll(const Schema &before);

private:
    void alterPlainly(const Table &from, const Table &to);
    void alter(Table filled, const Table &to);
    [[nodiscard]] bool alterInSteps(const Table &filled, const Table &to);
    [[nodiscard]] static bool holds(const Table &table, const ForeignKey &key);
    [[nodiscard]] QList<const Table *> referrersOf(ObjectId table, const Schema &schema) const;
    void detachKeys(const Schema &before, const Table &from, const Table &to, const TableDifference &difference);
    [[nodiscard]] bool isInTheWay(const Table &from, const Table &to, const TableDifference &difference,
                                  const QList<ObjectId> &referenced) const;
    [[nodiscard]] bool mustWait(const Table &from, const Table &to, const TableDifference &difference,
                                const ForeignKey &key) const;
    [[nodiscard]] bool renamesUnderKeys(const Table &from, const Table &to) const;
    [[nodiscard]] Table renamedFirst(const Schema &before, const Table &from, const Table &to);
    void copyComputed(const Table &from, const Table &to);
    [[nodiscard]] Table backfilled(const Table &from, const Table &to);
    void fill(const Table &table, const QList<const Column *> &columns);
    [[nodiscard]] Table wanted(Table to) const;

    /** Whether no other table changes with it, so that what leads there is as the state has it. */
    bool m_isAlone = false;
    /** Foreign keys that this change has dropped already. */
    QSet<ObjectId> m_detached;
    /** Foreign keys that this change brings, but not in the same statement. */
    QSet<ObjectId> m_late;
    /** Columns that were computed and are filled already, under these names. */
    QHash<ObjectId, QString> m_copies;
};

class PartitionWriter : private Writer
{
public:
    explicit PartitionWriter(const Writer &writer) : Writer(writer) {}

    /** All operations at hand, which are about partitions of one table; see lastOfPartitions(). */
    [[nodiscard]] Result<void> writeChanges();

private:
    void write(const Table &from, const Table &to);
    void drop(const Table &from, const QList<const Partition *> &partitions);
    void noteLoss(const Table &table, const Partition &partition);
    void alter(const Table &table, const QString &clause);
};

/** A value of an enum under another text, by way of a third one where a collation may take the two for the same. */
struct TextChange
{
    QString from;
    QString to;
    /** What it is called until no value has the old text any more; most often the new one already. */
    QString between;
};

/** Enums have no name of their own in MariaDB: what happens to one happens to the columns that have it as their type.
 */
class EnumWriter : private Writer
{
public:
    explicit EnumWriter(const Writer &writer) : Writer(writer) {}

    /** All operations at hand, which are about one enum. */
    [[nodiscard]] Result<void> writeChanges();
    /** All operations at hand, which rename values of one enum. */
    [[nodiscard]] Result<void> write(const RenameEnumValue &operation);

private:
    void detachKeys(const Schema &before, const std::function<bool(const Table &table, ObjectId column)> &isOfEnum);
    /** The rows of one table; `texts` are those of the enum before. */
    void renameIn(const Table &from, const QList<ObjectId> &columns, const QStringList &texts,
                  const QList<TextChange> &changes);
    void renameByPlace(const Table &from, const Table &to, const QList<ObjectId> &columns);
    void updateTexts(const Table &table, const QList<ObjectId> &columns,
                     const QList<std::pair<QString, QString>> &texts);
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
    void drop(const DefinitionObject &object);
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

private:
    [[nodiscard]] Result<void> beginRows();
};

} // namespace joinery::mariadb
