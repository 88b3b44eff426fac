// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_summary.h"
#include "core/schema/finding.h"
#include "core/schema/schema.h"
#include "ui/diagram/diagram_choices.h"

namespace joinery {

/** A short word at the right of a row: NN, UQ, CK, IX, FK (of a key column), GC (generated), AI (auto-increment). */
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

/** One line of a card as it is shown: a column, or what stands below the columns. */
struct CardRow
{
    enum class Kind
    {
        Column,
        /** Of an enum. */
        Value,
        /** What a view shows: no column of its own. */
        ResultColumn,
        Index,
        /** Unique, check or exclusion. */
        Constraint,
        Trigger,
        /** The word above a section. */
        Heading,
        /** The table's comment, or how many columns are not shown. */
        Note
    };

    /** The column, or the part of the table it stands for; null for what cannot be selected: headings, notes and what
     * a view shows. */
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
    /**
     * What the tool tip says, as HTML: of a column beside its name and type, which is nothing of most; of other parts
     * all of it.
     */
    QString notes;
    /** Shown behind the name; empty where comments are not shown. */
    QString comment;
    Kind kind = Kind::Column;

    [[nodiscard]] bool isColumn() const { return kind == Kind::Column; }

    friend bool operator==(const CardRow &, const CardRow &) = default;
};

/** One table, view or virtual table as it is shown: everything a card says, nothing about where or in which colours. */
struct CardContent
{
    enum class Kind
    {
        Table,
        View,
        MaterializedView,
        VirtualTable,
        ForeignTable,
        Enum
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
    /** Of a view: what it reads. */
    QStringList reads;
    /** What of the name is the namespace; empty for none. */
    QString nameSpace;
    /** One of diagramColors(), or empty. */
    QString color;
    /** Its header is shown alone. */
    bool collapsed = false;
    /** It stays where it is when others are arranged. */
    bool pinned = false;

    [[nodiscard]] bool hasRows() const { return kind == Kind::Table || kind == Kind::Enum || !rows.isEmpty(); }
    /** How many of the rows are shown. */
    [[nodiscard]] int shownRows() const { return collapsed || !hasRows() ? 0 : int(rows.size()); }
    [[nodiscard]] bool isGhost() const { return change == ChangeKind::Dropped; }
    /** Position of a column or part among the rows that are shown, or -1. */
    [[nodiscard]] int rowOf(ObjectId column) const;

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

/** A trigger of a table, with its own pending change. */
struct CardTrigger
{
    Shared<DefinitionObject> trigger;
    ChangeKind change = ChangeKind::None;
};

/** What a card is made from. `before` is the table of the snapshot, or null. */
struct CardSource
{
    const Table &now;
    const Table *before = nullptr;
    ObjectChange change;
    QList<Finding> findings;
    DiagramChoices choices;
    QList<CardTrigger> triggers;
};

[[nodiscard]] CardContent tableCard(const CardSource &source);
[[nodiscard]] CardContent enumCard(const EnumType &enumType, const EnumType *before, const ObjectChange &change,
                                   const QList<Finding> &findings);
/** For views and virtual tables. `view` is what is known of a view's text, or null. */
[[nodiscard]] CardContent objectCard(const DefinitionObject &object, const ObjectChange &change,
                                     const QList<Finding> &findings, const ViewReading *view,
                                     const DiagramChoices &choices);

} // namespace joinery
