// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/schema/table.h"

#include <functional>

namespace joinery {

/** How a dialect spells values and names in statements about rows. */
struct RowSpelling
{
    std::function<QString(const QString &)> name;
    std::function<QString(const QString &)> text;
    /** A value where it is stored into a column. */
    std::function<QString(const RowValue &, const Column &)> stored;
    /** The condition that a column holds a value; NULL is found too. */
    std::function<QString(const RowValue &, const Column &)> found;
};

/** A query that must give no row before rows change, and what is wrong where it does. */
struct RowGuard
{
    QString query;
    QString comment;
};

/** Makes statements of data operations. The columns named must be in the table (rowsFit). */
class RowStatements
{
public:
    /** `tableName` as it stands in SQL. */
    RowStatements(const Table &table, QString tableName, RowSpelling spelling);

    /** INSERT with all rows, as many statements as `rowsAtOnce` asks for. `clause` stands before VALUES. */
    [[nodiscard]] QStringList inserts(const InsertRows &operation, const QString &clause = {},
                                      qsizetype rowsAtOnce = 500) const;
    [[nodiscard]] QString update(const UpdateRows &operation, const RowUpdate &row) const;

    /** `a = 1 AND b IS NULL`: the columns hold these values. */
    [[nodiscard]] QString condition(const QList<PartReference> &columns, const Row &values) const;
    /** The values of a row that some of its columns have. */
    [[nodiscard]] static Row valuesOf(const QList<PartReference> &wanted, const QList<PartReference> &columns,
                                      const Row &row);
    /** That the key of an update finds exactly one row. */
    [[nodiscard]] QList<RowGuard> guards(const UpdateRows &operation, const RowUpdate &row) const;
    /** That each of the conditions of rows to delete finds one. */
    [[nodiscard]] QList<RowGuard> guards(const QStringList &conditions) const;

private:
    [[nodiscard]] QList<RowGuard> guards(const QStringList &conditions, const QString &wrongCount,
                                         const QString &comment) const;
    [[nodiscard]] QString columnNames(const QList<PartReference> &columns) const;
    [[nodiscard]] const Column &column(const PartReference &reference) const;

    const Table &m_table;
    QString m_tableName;
    RowSpelling m_spelling;
};

} // namespace joinery
