// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/grouped_model.h"

namespace joinery {

namespace {

/** The internal id of a group's row; items carry the row of their group plus one. */
constexpr quintptr groupRow = 0;

} // namespace

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupRow);
}

QModelIndex GroupedModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !isItem(index))
        return {};
    return createIndex(static_cast<int>(groupOf(index)), 0, groupRow);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groupCount());
    return isItem(parent) || parent.column() != 0 ? 0 : static_cast<int>(itemCount(parent.row()));
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool GroupedModel::isItem(const QModelIndex &index)
{
    return index.internalId() != groupRow;
}

qsizetype GroupedModel::groupOf(const QModelIndex &index)
{
    return isItem(index) ? static_cast<qsizetype>(index.internalId()) - 1 : index.row();
}

QModelIndex GroupedModel::itemIndex(qsizetype group, qsizetype item) const
{
    return index(static_cast<int>(item), 0, index(static_cast<int>(group), 0));
}

void GroupedModel::groupChanged(qsizetype group)
{
    const QModelIndex row = index(static_cast<int>(group), 0);
    emit dataChanged(row, row);
    if (const int items = rowCount(row))
        emit dataChanged(index(0, 0, row), index(items - 1, 0, row));
}

} // namespace joinery
