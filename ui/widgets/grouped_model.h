// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace joinery {

/** A tree of exactly two levels in one column: groups, and the items in each. Says how rows are found, not what is in
 * them. */
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;

protected:
    [[nodiscard]] virtual qsizetype groupCount() const = 0;
    [[nodiscard]] virtual qsizetype itemCount(qsizetype group) const = 0;

    /** Whether a valid index is that of an item, not of a group. */
    [[nodiscard]] static bool isItem(const QModelIndex &index);
    /** The group of a valid index: its own, or the one its item is in. */
    [[nodiscard]] static qsizetype groupOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex itemIndex(qsizetype group, qsizetype item) const;
    /** Tells views that the content of a group and all its items may be another. */
    void groupChanged(qsizetype group);
};

} // namespace joinery
