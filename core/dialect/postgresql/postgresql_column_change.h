// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/postgresql/postgresql_writer.h"

namespace joinery::postgresql {

/** What becomes of a column that is altered. Both tables are lowered and outlive it. */
class ColumnDifference
{
public:
    /** `own`: a person's own expression for the values; empty for none. */
    ColumnDifference(const Schema &schema, const Table &before, const Table &after, ObjectId column,
                     QString own = QString());

    [[nodiscard]] const Column &before() const { return m_before; }
    [[nodiscard]] const Column &after() const { return m_after; }

    /** Dropped and added again: it is computed from now on, or in another way. */
    [[nodiscard]] bool isRemade() const;
    /** Gets another type or collation while its values stay, or values by an expression. */
    [[nodiscard]] bool isRetyped() const;
    /** Whether the values come from an expression of a person's own. */
    [[nodiscard]] bool hasOwnValues() const { return !m_own.isEmpty(); }
    /** Rows without a value get the default, since NULL is refused from now on. */
    [[nodiscard]] bool isBackfilled() const;
    [[nodiscard]] bool startsRefusingNull() const { return m_refuses && !m_refused; }
    [[nodiscard]] bool stopsRefusingNull() const { return m_refused && !m_refuses; }

    [[nodiscard]] const QString &oldType() const { return m_oldType; }
    [[nodiscard]] const QString &newType() const { return m_newType; }
    /** How values get from one type to the other; `value` as for convert(). A domain is a name for what it is made of.
     */
    [[nodiscard]] Conversion conversion(const QString &value) const;

private:
    const Column &m_before;
    const Column &m_after;
    QString m_oldType;
    QString m_newType;
    QString m_oldHeld;
    QString m_newHeld;
    QString m_own;
    bool m_refused = false;
    bool m_refuses = false;
};

/** Gives a column's own sequence a name, unless it has that already: no operation tells what it is called. */
[[nodiscard]] QString renameOwnSequence(const Table &table, const Column &column, const QString &name);

/** The statements for a column that is not remade. The state has the operation applied. */
void writeColumnChange(const Writer &writer, const Table &before, const Table &after,
                       const ColumnDifference &difference);

} // namespace joinery::postgresql
