// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery::postgresql {

/**
 * A partition that becomes a table of its own, or a table that becomes a partition: to PostgreSQL both are tables, so
 * the rows stay where they are.
 */
struct LoosePartition
{
    enum class Way
    {
        /** The first operation drops the partition, the last adds the table. */
        Leaves,
        /** The first operation drops the table, the last adds the partition. */
        Joins
    };

    Way way = Way::Leaves;
    int first = -1;
    int last = -1;
    /** Those about partitions below it, which go along with it. */
    QList<int> below;
    /** The table as the model has it. */
    Table table;
    /** The same table as it is beside the others the moment it has left them, or right before it joins them. */
    Table bare;
    /** What it is a part of: the id of the table, and names as they stand in SQL. */
    ObjectId whole;
    QString name;
    QString parent;
    QString bound;
    /** Of what joins: that the partition takes a row, and what that is told by. Empty where it cannot be told. */
    QString taken;
    QStringList keys;
};

/**
 * Those among the operations: one drops and one adds what has the same name and the same names of columns, and no rows
 * are looked at in between. Pure.
 */
[[nodiscard]] QList<LoosePartition> loosePartitions(const Schema &before, const QList<Operation> &operations);

} // namespace joinery::postgresql
