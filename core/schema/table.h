// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id_map.h"
#include "core/schema/column.h"
#include "core/schema/constraint.h"
#include "core/schema/index.h"
#include "core/schema/table_options.h"

namespace joinery {

/** A table as a value. Columns are in their order; everything else is a set. */
struct Table
{
    ObjectId id;
    /** What PostgreSQL calls a schema; empty for the default. */
    QString nameSpace;
    QString name;
    QString comment;
    QList<Column> columns;
    std::optional<PrimaryKey> primaryKey;
    IdMap<ForeignKey> foreignKeys;
    IdMap<UniqueConstraint> uniqueConstraints;
    IdMap<CheckConstraint> checks;
    IdMap<ExclusionConstraint> exclusions;
    IdMap<Index> indexes;
    /** Of a partitioned table (see TableOptions::partitionBy). */
    IdMap<Partition> partitions;
    TableOptions options;

    [[nodiscard]] const Column *column(ObjectId columnId) const;
    /** The same, looking at the position first where it is expected: most edits leave the order alone. */
    [[nodiscard]] const Column *column(ObjectId columnId, qsizetype expected) const
    {
        return expected < columns.size() && columns.at(expected).id == columnId ? &columns.at(expected)
                                                                                : column(columnId);
    }
    [[nodiscard]] Column *column(ObjectId columnId);
    /** Position among the columns, or -1. */
    [[nodiscard]] qsizetype columnPosition(ObjectId columnId) const;
    /** By name, exactly; null when there is none. */
    [[nodiscard]] const Column *columnNamed(QStringView columnName) const;
    /** Names of columns for messages and SQL; an id that is not here gives an empty name. */
    [[nodiscard]] QStringList columnNames(const QList<ObjectId> &ids) const;
    [[nodiscard]] bool isPrimaryKeyColumn(ObjectId columnId) const;

    friend bool operator==(const Table &, const Table &) = default;
};

/** "namespace.name", or the name alone where there is no namespace. */
[[nodiscard]] QString qualifiedName(const QString &nameSpace, const QString &name);

} // namespace joinery
