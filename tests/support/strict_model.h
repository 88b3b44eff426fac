// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <QHash>
#include <QSet>

namespace joinery {

/**
 * A database that has no SQL and refuses every impossible state: a key to a table that is not there, a text that names
 * a column that is gone, two things of one name, a type that does not exist (yet, or any more).
 *
 * Knows nothing of how operations are ordered or planned: it looks at the whole schema after each of them. Which words
 * of a text are names it learns from the two schemas it is given, so that functions of the database itself are no
 * mistake.
 */
class StrictModel
{
public:
    /** `from` is the state it starts in; names of both are names. */
    StrictModel(const Schema &from, const Schema &to);

    /** Empty when the operation was done; else why not, and the state is as it was. */
    [[nodiscard]] QString apply(const Operation &operation);
    [[nodiscard]] const Schema &state() const { return m_state; }

    /** What is impossible about the present state; empty when nothing is. */
    [[nodiscard]] QString problem() const;

    /** Runs all operations; the first refusal, with the operation it was about, or nothing. */
    [[nodiscard]] QString run(const QList<Operation> &operations);

private:
    [[nodiscard]] QString problemOf(const Table &table) const;
    [[nodiscard]] QString problemOfKey(const Table &table, const ForeignKey &key) const;
    [[nodiscard]] QString problemOfType(const Table &table, const Column &column) const;
    [[nodiscard]] QString problemOfText(const Table &table, const QString &text) const;
    [[nodiscard]] QString problemOf(const DefinitionObject &object) const;
    [[nodiscard]] QString problemOfNames() const;
    [[nodiscard]] QString problemOfNameSpace(const QString &nameSpace) const;
    void learn(const Schema &schema);

    Schema m_state;
    /** Names that things have on either side, folded. */
    QSet<QString> m_types;
    QSet<QString> m_relations;
    QSet<QString> m_functions;
    QSet<QString> m_sequences;
    QSet<QString> m_nameSpaces;
    QHash<ObjectId, QSet<QString>> m_columns;
};

} // namespace joinery
