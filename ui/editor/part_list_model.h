// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/change_roles.h"
#include "ui/editor/table_editor.h"

#include <QAbstractListModel>

namespace joinery {

enum class PartKind
{
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Exclusion,
    Index,
    Partition,
    /** The triggers, rules and policies on the table: objects of their own, which are opened. */
    Object
};

/** The parts of one kind of the table in the editor, by name, then those that were dropped. */
class PartListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    PartListModel(TableEditor &editor, PartKind kind, QObject *parent = nullptr);

    [[nodiscard]] PartKind kind() const { return m_kind; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /** Null for the primary key. */
    [[nodiscard]] ObjectId idAt(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] bool isDropped(int row) const { return m_rows.at(row).change == ChangeKind::Dropped; }
    /** -1 when it is not there. */
    [[nodiscard]] int rowOf(ObjectId part) const;
    /** What drops the part in a row, or brings a dropped one back. */
    [[nodiscard]] QList<Operation> dropOrRestore(int row) const;

private:
    struct Row
    {
        ObjectId id;
        QString title;
        QString detail;
        ChangeKind change = ChangeKind::None;
        QString oldName;
        Role problem = Role::Plain;
        QString toolTip;

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QList<Row> wantedRows() const;
    void refresh();
    void addRows(const Table &table, bool dropped, QList<Row> &rows) const;
    [[nodiscard]] Row described(const Table &table, const PrimaryKey &key) const;
    [[nodiscard]] Row described(const Table &table, const UniqueConstraint &unique) const;
    [[nodiscard]] Row described(const Table &table, const ForeignKey &key) const;
    [[nodiscard]] Row described(const Table &table, const CheckConstraint &check) const;
    [[nodiscard]] Row described(const Table &table, const ExclusionConstraint &exclusion) const;
    [[nodiscard]] Row described(const Table &table, const Index &index) const;
    [[nodiscard]] Row described(const Table &table, const Partition &partition) const;
    [[nodiscard]] Row described(const DefinitionObject &object, bool dropped) const;
    /** Adds what is pending and what is wrong. */
    [[nodiscard]] Row finished(Row row, bool dropped) const;

    TableEditor &m_editor;
    PartKind m_kind;
    QList<Row> m_rows;
};

} // namespace joinery
