// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"

namespace joinery {

/** A case of a law about plans. */
struct FailingCase
{
    /** Of `--dialect`. */
    QString dialect;
    Schema before;
    /** Statements that fill in rows. */
    QStringList rows;
    QList<Operation> operations;
};

/**
 * The case as a project: a shell script that writes its files into the folder it runs in, with a migration that makes
 * the schema of before, one that fills in the rows and one that has the operations. Empty where that cannot be done.
 */
[[nodiscard]] QString asProject(const FailingCase &failing);

} // namespace joinery
