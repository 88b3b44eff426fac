// SPDX-License-Identifier: MIT
#include "core/operation/part_access.h"

namespace joinery {

QList<ObjectId> columnsOf(const PrimaryKey &part)
{
    return part.columns + part.details->include;
}

QList<ObjectId> columnsOf(const ForeignKey &part)
{
    return part.columns;
}

QList<ObjectId> columnsOf(const UniqueConstraint &part)
{
    return part.columns + part.details->include;
}

QList<ObjectId> columnsOf(const CheckConstraint &part)
{
    return part.column.isNull() ? QList<ObjectId>() : QList<ObjectId>{part.column};
}

QList<ObjectId> columnsOf(const ExclusionConstraint &part)
{
    QList<ObjectId> columns;
    for (const ExclusionPart &item : part.parts) {
        if (!item.what.column.isNull())
            columns.append(item.what.column);
    }
    return columns + part.details->include;
}

QList<ObjectId> columnsOf(const Index &part)
{
    QList<ObjectId> columns;
    for (const IndexPart &item : part.parts) {
        if (!item.column.isNull())
            columns.append(item.column);
    }
    return columns + part.details->include;
}

QList<ObjectId> columnsOf(const Partition &)
{
    return {};
}

} // namespace joinery
