// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/dialect.h"
#include "core/differ/schema_differ.h"
#include "tests/support/golden_folder.h"

namespace joinery {

/** The input of a case, and what the differ makes of it. */
struct DifferCase
{
    /** Tables of other apps in the same database, which stay as they are. */
    Schema others;
    Schema before;
    Schema after;
    Diff diff;
    QList<Operation> back;
    /** The names of the dialects it is about; empty for all. */
    QStringList dialects;
};

[[nodiscard]] GoldenFolder differCaseFolder(const QString &name);
/** The names of all cases. */
[[nodiscard]] QStringList differCaseNames();
[[nodiscard]] Result<DifferCase> readDifferCase(const QString &name);
/**
 * The files of SQL ("b_type_array/mariadb.sql") that tell of a refusal, with the code of the finding that says why (all
 * of them with spaces between, in alphabetical order). What is listed there is refused for what the case is about;
 * nobody but a person writes it.
 */
[[nodiscard]] QMap<QString, QString> expectedRefusals();
/** The dialects of this build that the case is about. */
[[nodiscard]] QList<const Dialect *> dialectsOf(const DifferCase &found);

} // namespace joinery
