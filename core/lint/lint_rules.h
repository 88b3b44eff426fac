// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/finding.h"

#include <QStringList>

namespace joinery {

/** One thing that is looked for in migrations. */
struct LintRule
{
    /** Stable: what files and scripts name it by. */
    QString code;
    Finding::Severity severity = Finding::Severity::Warning;
    /** Why it matters, in one sentence. */
    QString explanation;
};

/** All of them, by group; docs/guide/lint.md lists the same. */
[[nodiscard]] QList<LintRule> lintRules();

/** Their codes, in that order. */
[[nodiscard]] QStringList lintCodes();

/** "error", "warning", "info": the word of files and of `--json`. */
[[nodiscard]] QString severityWord(Finding::Severity severity);

} // namespace joinery
