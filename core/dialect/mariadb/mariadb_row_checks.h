// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_difference.h"
#include "core/dialect/mariadb/mariadb_run.h"

namespace joinery::mariadb {

/** The columns of a key that no two rows share. */
struct UniqueColumns
{
    QList<ObjectId> columns;
    QList<int> prefixLengths;
    /** Whether rows without a value count as well: those of a primary key. */
    bool countsNull = false;
};

/**
 * Asks the rows before a change what would make it fail half way: values that do not convert, NULLs, duplicates, rows
 * that point nowhere or break a check. It matters more than elsewhere, since what ran before the failure stays.
 *
 * As long as the plan has not touched any rows, the questions are asked before its first statement, with the names and
 * values of that time; after that, each right before the change it is about. What cannot be asked in plain SQL is left
 * to the server.
 */
class RowChecks
{
public:
    explicit RowChecks(PlanRun &run) : m_run(run) {}

    /** The state that the database is in when the questions are asked, if rows have changed by then. */
    void lookAt(const Schema &now) { m_now = now; }
    /** Everything about a table that goes from one lowered state to the other. */
    void changedTable(const Table &before, const Table &after, const TableDifference &difference);
    /** After its statements, so that later questions know which columns hold other values by then. */
    void noteChanged(const Table &before, const Table &after, const TableDifference &difference);
    /** The column holds other values from now on. */
    void noteOther(ObjectId column) { m_unsure.insert(column); }
    /** Rows of the column that hold the one text hold the other from now on. */
    void noteText(ObjectId column, const QString &from, const QString &to);
    void foreignKey(const Table &table, const ForeignKey &key);
    /** Rows that no partition takes any more. */
    void partitions(const Table &before, const Table &after);
    /** Rows of the column that hold the text are to hold another; `before` as it is then. */
    void renamedText(const Table &before, const Column &column, const QString &text);
    /** Rows of an enum, with those of the history, may hold what is none of its texts (MariaDB's empty one). */
    void strayText(const Table &before, const Column &column);

private:
    [[nodiscard]] const Table *tableNow(ObjectId table) const;
    [[nodiscard]] bool hasHistory(const Table &before) const;
    /** The name of the column where it holds what it will hold when the change comes. */
    [[nodiscard]] std::optional<QString> nameNow(ObjectId table, ObjectId column) const;
    /** SQL for what the column will hold when the change comes. */
    [[nodiscard]] std::optional<QString> value(ObjectId table, ObjectId column) const;
    [[nodiscard]] static bool readsOther(const Table &before, const Table &after, const QString &expression);
    /** The rows as they will be, with what the expression names; nothing where that cannot be told. */
    [[nodiscard]] std::optional<QString> rowsOfLater(const Table &before, const Table &after, const QString &expression,
                                                     const QString &source) const;
    [[nodiscard]] QString rowLabel(const Table &now) const;
    void ask(const DataCheck &check);
    /**
     * The question, about rows of the table that can be got out of the way: `subject` is what they are called,
     * `columns` those that another value would go into.
     */
    [[nodiscard]] DataCheck clearable(DataCheck check, const QString &subject, ObjectId table, const QString &where,
                                      const QList<ObjectId> &columns = {}, bool takesNull = false) const;
    /** What tells the rows of the table apart, as SQL; empty where nothing does. */
    [[nodiscard]] QStringList rowKey(ObjectId table) const;
    void addedColumn(const Table &table, const Column &column);
    void newDefault(const Table &table, const Column &column);
    void changedColumn(const Table &before, const Table &after, const Column &column,
                       const TableDifference &difference);
    void missingValues(const Table &before, const Table &after, const Column &column, const QString &text);
    /** Values that the column has no room for as it will be. */
    void misfits(const Table &before, const Table &after, const Column &column);
    /** What the column will hold, for a question about the values of later. */
    [[nodiscard]] std::optional<QString> valueOfLater(const Table &before, const Table &after, ObjectId column) const;
    void uniqueKey(const Table &before, const Table &after, const UniqueColumns &key, const QString &title);
    void keys(const Table &before, const Table &after, const TableDifference &difference);
    void check(const Table &before, const Table &after, const CheckConstraint &check);

    PlanRun &m_run;
    Schema m_now;
    /** Columns that the plan added or converted. */
    QSet<ObjectId> m_unsure;
    /** Columns that the plan changed in a way that is known: SQL for their values in terms of those of the start. */
    QHash<ObjectId, QString> m_retexted;
};

} // namespace joinery::mariadb
