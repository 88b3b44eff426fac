// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace joinery {

/** A finding about an operation that a person has looked at and accepts: it is told no more. */
struct AcceptedFinding
{
    /** "destructive.table": Finding::code. */
    QString code;
    /** Why it is all right here; never empty in a migration that was read. */
    QString reason;

    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

/** What a migration says about one of its operations, beside what the operation does. */
struct OperationNote
{
    QList<AcceptedFinding> accepted;

    [[nodiscard]] bool isEmpty() const { return accepted.isEmpty(); }
    friend bool operator==(const OperationNote &, const OperationNote &) = default;
};

/** By the place of the operation in its migration, counted from 0; without empty ones. */
using OperationNotes = QMap<int, OperationNote>;

} // namespace joinery
