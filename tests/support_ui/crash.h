// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

namespace joinery {

/**
 * A crash as far as unsaved edits go: takes a copy of what is kept aside, and puts it back once the project was closed
 * in an orderly way, which cleans up. Locks do not outlive the program either.
 */
class Crash
{
public:
    /** Takes the copy; edits must have been kept by then (ProjectDocument::keepForRecovery). */
    Crash();
    /** Call it with the project closed. */
    void happened() const;

private:
    QTemporaryDir m_aside;
};

} // namespace joinery
