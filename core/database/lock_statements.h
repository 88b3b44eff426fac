// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** The statements around the lock that keeps other migrators off; empty where a kind of database needs none. */
struct LockStatements
{
    QString take;
    QString release;
    /** Who has it, as one text. */
    QString holder;
    /** Taking it gives 1, and anything else when it was not had in time; otherwise the statement fails then. */
    bool answers = false;
};

} // namespace joinery
