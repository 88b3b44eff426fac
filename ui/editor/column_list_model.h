// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/change_roles.h"
#include "ui/editor/table_editor.h"

#include <QAbstractTableModel>

namespace joinery {

/**
 * The columns of the table in the editor: its own in their order, and those that were dropped where they were.
 *
 * Editing a cell is one undo step. Text that cannot be taken over stays in its cell, with the reason as tool tip, until
 * the cell is edited again or another table is shown.
 */
class ColumnListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Section
    {
        Name,
        Type,
        Flags,
        /** Shown where there is room. */
        Default,
        Comment
    };

    explicit ColumnListModel(TableEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    [[nodiscard]] ObjectId idAt(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] bool isDropped(int row) const { return m_rows.at(row).dropped; }
    /** -1 when it is not there. */
    [[nodiscard]] int rowOf(ObjectId column) const;
    /** Sets or clears one flag of a column as one undo step. */
    [[nodiscard]] Result<void> setFlag(int row, ColumnFlag flag, bool on);
    /** What it does. */
    [[nodiscard]] QList<Operation> flagEdit(int row, ColumnFlag flag, bool on) const;
    /** Moves the columns of these rows by one place. */
    [[nodiscard]] Result<void> moveBy(const QList<int> &rows, int step);
    /** Forgets refused text of a row. */
    void forgetRefused(int row);
    /** Why the text of a cell was refused; empty when it was not. */
    [[nodiscard]] QString refusal(int row) const;
    /** Why a row is marked as wrong: text that was refused, a name used twice; empty when it is not. */
    [[nodiscard]] QString mistake(int row) const;

private:
    struct Row
    {
        ObjectId id;
        bool dropped = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Refused
    {
        QString text;
        QString reason;
    };

    [[nodiscard]] QList<Row> wantedRows() const;
    void refresh();
    [[nodiscard]] const Column *columnAt(int row) const;
    [[nodiscard]] const Table *tableAt(int row) const;
    [[nodiscard]] int flagsAt(int row) const;
    [[nodiscard]] QString toolTipAt(const QModelIndex &index) const;
    /** What to say where another column has the same name; empty otherwise. */
    [[nodiscard]] QString doubledNameNote(int row) const;
    [[nodiscard]] Role problemAt(const QModelIndex &index) const;
    [[nodiscard]] ChangeKind changeAt(int row) const;
    [[nodiscard]] Result<void> change(const QModelIndex &index, const QString &text);

    TableEditor &m_editor;
    QList<Row> m_rows;
    QHash<std::pair<ObjectId, int>, Refused> m_refused;
};

} // namespace joinery
