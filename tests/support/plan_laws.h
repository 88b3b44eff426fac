// SPDX-License-Identifier: MIT
#pragma once

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
