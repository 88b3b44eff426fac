// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_enum_readers.h"

#include "core/dialect/mariadb/mariadb_text.h"

namespace joinery::mariadb {

namespace {

bool namesAny(const Table &table, const QString &expression, const QList<ObjectId> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](ObjectId column) { return names(expression, table.column(column)->name); });
}

/** Computed columns that are in the way, and those that are computed from them. */
QList<ObjectId> computedInTheWay(const Table &table, const QList<ObjectId> &columns,
                                 const std::function<bool(ObjectId, const QString &)> &isInTheWay)
{
    QList<ObjectId> result;
    for (qsizetype count = -1; count != result.size();) {
        count = result.size();
        for (const Column &column : table.columns) {
            if (!column.generated || columns.contains(column.id) || result.contains(column.id) ||
                names(table.options.partitionBy, column.name))
                continue;
            const QString &expression = column.generated->expression;
            if (namesAny(table, expression, result) ||
                (namesAny(table, expression, columns) && isInTheWay(column.id, expression)))
                result.append(column.id);
        }
    }
    return result;
}

} // namespace

Table withoutReaders(const Table &table, const QList<ObjectId> &columns,
                     const std::function<bool(ObjectId part, const QString &expression)> &isInTheWay)
{
    const QList<ObjectId> computed = computedInTheWay(table, columns, isInTheWay);
    const auto isGone = [&](ObjectId column) { return computed.contains(column); };
    Table result = table;
    result.columns.removeIf([&](const Column &column) { return isGone(column.id); });
    for (const CheckConstraint &check : table.checks) {
        if (namesAny(table, check.expression, computed) ||
            (namesAny(table, check.expression, columns) && isInTheWay(check.id, check.expression)))
            result.checks.remove(check.id);
    }
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (std::any_of(unique.columns.begin(), unique.columns.end(), isGone))
            result.uniqueConstraints.remove(unique.id);
    }
    for (const Index &index : table.indexes) {
        if (std::any_of(index.parts.begin(), index.parts.end(),
                        [&](const IndexPart &part) { return isGone(part.column); }))
            result.indexes.remove(index.id);
    }
    return result;
}

bool isComputedFrom(const Table &table, ObjectId column, const QList<ObjectId> &columns)
{
    return computedInTheWay(table, columns, [](ObjectId, const QString &) { return true; }).contains(column);
}

} // namespace joinery::mariadb
