// SPDX-License-Identifier: MIT
#pragma once

#include "core/migration/drift.h"
#include "core/operation/describe.h"
#include "tests/support/common_rows.h"
#include "tests/support/engine_generators.h"
#include "tests/support/failing_case.h"

#include <exception>

// What the laws about plans have in common, whatever the database they are run on.

namespace joinery::generate {

/** Tells RapidCheck what to print when the case fails. */
inline void note(const char *title, const QString &text)
{
    RC_LOG() << "--- " << title << "\n" << text.toStdString() << "\n";
}

/** Tells the case as a project as well, where its law is left by an exception: because it does not hold. */
class ToldCase
{
public:
    explicit ToldCase(FailingCase failing) : m_case(std::move(failing)), m_exceptions(std::uncaught_exceptions()) {}
    ~ToldCase()
    {
        if (std::uncaught_exceptions() > m_exceptions)
            note("as a project", asProject(m_case));
    }
    Q_DISABLE_COPY_MOVE(ToldCase)

private:
    FailingCase m_case;
    int m_exceptions;
};

inline bool isSafe(const QList<Operation> &operations)
{
    return std::all_of(operations.begin(), operations.end(),
                       [](const Operation &operation) { return riskOf(operation) == Risk::Safe; });
}

/** The columns whose values the operations may change, though they are of the same type afterwards. */
inline QSet<ObjectId> touchedColumns(const QList<Operation> &operations)
{
    QSet<ObjectId> result;
    for (const Operation &operation : operations) {
        if (const auto *altered = std::get_if<AlterColumn>(&operation))
            result.insert(altered->after.id);
        // A key that refuses NULL gives its columns their defaults.
        const auto *keyed = std::get_if<SetPrimaryKey>(&operation);
        for (const ObjectId column : keyed && keyed->after ? keyed->after->columns : QList<ObjectId>())
            result.insert(column);
    }
    return result;
}

/** What the rows of a database hold that the operations do not touch; it holds `named`. */
inline CommonRows untouchedRows(const Connection &connection, const Schema &named, const Schema &other,
                                const QList<Operation> &operations)
{
    return commonRows(connection, named, other, CommonColumns::Unchanged, touchedColumns(operations));
}

/** Rows that the operations do not touch must be there, with their keys, where they lead. */
inline void expectRows(const CommonRows &found, const CommonRows &expected)
{
    for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
        const QStringList lines = found.value(table.key());
        if (lines != *table)
            RC_FAIL((moreOf(QStringLiteral("+ "), lines, *table) + moreOf(QStringLiteral("- "), *table, lines))
                        .join(QLatin1Char('\n'))
                        .toStdString());
    }
}

/** What is read of the database must be the schema, as whoever looks for drift reads it, but for what names `besides`.
 */
inline void expectReadBack(const Connection &connection, const Schema &schema, const QString &besides = {})
{
    const auto found = drift(connection, schema);
    if (!found)
        RC_FAIL(found.error().text().toStdString());
    QStringList lines = describe(found->operations);
    if (!besides.isEmpty())
        lines.removeIf([&besides](const QString &line) { return line.contains(besides); });
    if (!lines.isEmpty())
        RC_FAIL(("read back:\n" + lines.join(QLatin1Char('\n'))).toStdString());
}

/** One more edit that leads to a schema the database takes, if one of `tries` does. */
template <typename Edit, typename Takes>
void editOnce(Schema &schema, QList<Operation> &operations, int tries, const Edit &edit, const Takes &takes)
{
    for (int i = 0; i < tries; ++i) {
        Schema after = schema;
        QList<Operation> made;
        edit(after, made);
        if (made.isEmpty() || !takes(after))
            continue;
        schema = after;
        operations += made;
        return;
    }
}

/** Makes up to `count` edits that lead to schemas the database takes, and adds them to the operations. */
template <typename Takes>
void editWhatIsTaken(Schema &schema, QList<Operation> &operations, int count, const Takes &takes)
{
    for (int i = number(1, count + 1); i > 0; --i)
        editOnce(schema, operations, 1, tryEdit, takes);
}

} // namespace joinery::generate
