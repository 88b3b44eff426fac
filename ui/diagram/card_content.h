// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"

namespace joinery {

/** A short word at the right of a row: NN, UQ, CK, IX. */
struct CardFlag
{
    QString text;
    /** Added or dropped by the pending changes of this column. */
    ChangeKind change = ChangeKind::None;

    friend bool operator==(const CardFlag &, const CardFlag &) = default;
};

/** The mark at the left of a row. */
enum class RowMark
{
    None,
    PrimaryKey,
    ForeignKey
};

/** One column as it is shown. */
struct CardRow
{
    ObjectId column;
    QString name;
    /** Before a rename; empty otherwise. */
    QString oldName;
    QString type;
    /** Before a change of type; empty otherwise. */
    QString oldType;
    RowMark mark = RowMark::None;
    QList<CardFlag> flags;
    ChangeKind change = ChangeKind::None;
    bool changed = false;
    /** A mistake found here; empty when all is well. */
    QString problem;
    /** What the tool tip says beside name and type, as HTML; nothing of most columns. */
    QString notes;

    friend bool operator==(const CardRow &, const CardRow &) = default;
};

/** One table, view or virtual table as it is shown: everything a card says, nothing about where or in which colours. */
struct CardContent
{
    enum class Kind
    {
        Table,
        View,
        VirtualTable
    };

    ObjectId id;
    Kind kind = Kind::Table;
    QString name;
    QString oldName;
    ChangeKind change = ChangeKind::None;
    /** Parts that differ, beside a rename of the whole. */
    int changeCount = 0;
    QList<CardRow> rows;
    QString problem;
    /** Of the worst that `problem` tells. */
    Finding::Severity severity = Finding::Severity::Warning;
    QString toolTip;

    [[nodiscard]] bool isGhost() const { return change == ChangeKind::Dropped; }
    /** Position of a column among the rows, or -1. */
    [[nodiscard]] int rowOf(ObjectId column) const;

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

/** What a card is made from. `before` is the table of the snapshot, or null. */
struct CardSource
{
    const Table &now;
    const Table *before = nullptr;
    ObjectChange change;
    QList<Finding> findings;
};

[[nodiscard]] CardContent tableCard(const CardSource &source);
/** For views and virtual tables. */
[[nodiscard]] CardContent objectCard(const DefinitionObject &object, const ObjectChange &change,
                                     const QList<Finding> &findings);

} // namespace joinery
