// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/plan.h"
#include "core/dialect/sqlite/sqlite_row_source.h"

namespace joinery {

/**
 * The questions to ask before a table is changed, so that no statement fails half way for what rows hold: values that
 * do not fit a new type, NULLs, duplicates, rows that point nowhere or break a check.
 *
 * The SQL runs before the change and uses the names of that time. `operation` holds the part's id until attributed.
 */
class DataChecks
{
public:
    /** An answer with the thing it is about: a column, constraint or index; null for the primary key. */
    struct Question
    {
        DataCheck check;
        ObjectId part;
    };

    DataChecks(const TableChange &change, const Schema &before, const Schema &after);

    [[nodiscard]] QList<Question> questions();

private:
    void columns();
    void addedColumn(const Column &column);
    void keptColumn(const Column &column);
    void rowIdAlias();
    [[nodiscard]] QString unfilled(const Column &column) const;
    [[nodiscard]] QString unfitDefault(const Column &column) const;
    void uniqueness();
    void unique(const QList<IndexPart> &parts, const QString &where, const QString &title, ObjectId part);
    void foreignKeys();
    void foreignKey(const ForeignKey &key);
    void checks();

    [[nodiscard]] bool isUnchanged(const QList<ObjectId> &columns) const;
    [[nodiscard]] QString asKeyCompares(const Column &parent, const Column &child) const;
    [[nodiscard]] QString orphanCondition(const ForeignKey &key) const;
    [[nodiscard]] QString dotted(const Column &column) const;
    /** Asks whether there is any row at all. `whyNotBack`: what is wrong, for one who will have to go this way back. */
    void askForRows(const QString &message, const QString &whyNotBack, ObjectId part);
    void ask(const QString &sample, const QString &from, const QString &where, const QString &message, ObjectId part);
    /** Of the last question: what its rows are called, and the condition that finds them in the table as it is. */
    void canBeCleared(const QString &subject, const QString &where, const QStringList &columns = {},
                      bool takesNull = false);
    /** What tells the rows of the table as it is apart, as SQL. */
    [[nodiscard]] QStringList rowKey() const;
    /** SQL for the column in the table as it is, where it holds what it will; empty where it does not. */
    [[nodiscard]] QString oldName(ObjectId column) const;
    /** Whether the expression, written for the table of later, says the same of the table as it is. */
    [[nodiscard]] bool readsTheSame(const QString &expression) const;
    void canClearDoubles(const QList<IndexPart> &parts, const QString &where, const QString &title);
    void canClearOrphans(const ForeignKey &key, const QString &target);

    const TableChange &m_change;
    const Schema &m_schemaBefore;
    const Schema &m_schemaAfter;
    RowSource m_source;
    QList<Question> m_questions;
};

} // namespace joinery
