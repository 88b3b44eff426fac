// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_online_locks.h"
#include "core/dialect/postgresql/postgresql_types.h"
#include "core/lint/row_work.h"
#include "core/operation/lookup.h"

#include <algorithm>

namespace joinery {

namespace {

/** Whether a check of the table, by its words, says already that the column holds a value: PostgreSQL 12 goes by it. */
bool saysNotNull(const Table &table, const Column &column)
{
    const QString bare = column.name + QLatin1String(" is not null");
    const QString inQuotes = QLatin1Char('"') + column.name + QLatin1String("\" is not null");
    return std::any_of(table.checks.begin(), table.checks.end(), [&](const CheckConstraint &check) {
        const QString text = check.expression.simplified();
        return check.enforcement == Enforcement::Enforced &&
               (text.compare(bare, Qt::CaseInsensitive) == 0 || text.compare(inQuotes, Qt::CaseInsensitive) == 0);
    });
}

class PostgresqlWork
{
public:
    explicit PostgresqlWork(const Schema &before) : m_before(before) {}

    template <typename Op>
    RowWork operator()(const Op &) const
    {
        return RowWork::None;
    }

    RowWork operator()(const AddIndex &) const { return RowWork::Index; }
    RowWork operator()(const AlterIndex &alter) const
    {
        Index same = alter.after;
        same.details = alter.before.details;
        const bool isBuiltAnew = same != alter.before || alter.before.details->include != alter.after.details->include;
        return isBuiltAnew ? RowWork::Index : RowWork::None;
    }
    RowWork operator()(const AddUniqueConstraint &) const { return RowWork::Index; }
    RowWork operator()(const AlterUniqueConstraint &alter) const
    {
        return alter.before.columns == alter.after.columns ? RowWork::None : RowWork::Index;
    }
    RowWork operator()(const AddExclusionConstraint &) const { return RowWork::Index; }
    RowWork operator()(const SetPrimaryKey &set) const
    {
        const bool isBuilt = set.after && (!set.before || set.before->columns != set.after->columns);
        return isBuilt ? RowWork::Index : RowWork::None;
    }
    RowWork operator()(const AddCheckConstraint &add) const { return scanned(add.part.enforcement); }
    RowWork operator()(const AlterCheckConstraint &alter) const
    {
        return alter.before.expression == alter.after.expression ? RowWork::None : scanned(alter.after.enforcement);
    }
    RowWork operator()(const AddForeignKey &add) const { return scanned(add.part.enforcement); }
    RowWork operator()(const AlterForeignKey &alter) const { return scanned(alter.after.enforcement); }

    RowWork operator()(const AddColumn &add) const
    {
        if (add.column.generated && !add.column.generated->stored)
            return RowWork::None;
        return postgresql::fillsEveryRow(add.column) ? RowWork::Rewrite : RowWork::None;
    }
    RowWork operator()(const AlterColumn &alter) const
    {
        const Column &from = alter.before;
        const Column &to = alter.after;
        const auto type = [&](const Column &column) {
            return postgresql::canonicalType(postgresql::columnType(m_before, column));
        };
        if (!alter.conversion.isEmpty() || (from.generated != to.generated && to.generated) ||
            !postgresql::keepsValuesAsTheyAre(type(from), type(to)))
            return RowWork::Rewrite;
        const Table *table = findTable(m_before, alter.table);
        if (from.nullable && !to.nullable && !(table && saysNotNull(*table, from)))
            return RowWork::Scan;
        return from.collation == to.collation ? RowWork::None : RowWork::Scan;
    }
    RowWork operator()(const AlterTableOptions &alter) const
    {
        const bool isMoved =
            alter.before.unlogged != alter.after.unlogged || alter.before.tablespace != alter.after.tablespace;
        return isMoved ? RowWork::Rewrite : RowWork::None;
    }

private:
    static RowWork scanned(Enforcement enforcement)
    {
        return enforcement == Enforcement::Enforced ? RowWork::Scan : RowWork::None;
    }

    const Schema &m_before;
};

} // namespace

RowWork postgresqlWork(const Schema &before, const Operation &operation)
{
    return std::visit(PostgresqlWork(before), operation);
}

} // namespace joinery
