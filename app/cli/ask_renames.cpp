// SPDX-License-Identifier: MIT
#include "app/cli/ask_renames.h"

#include "app/cli/context.h"
#include "app/cli/text.h"
#include "core/differ/rename_words.h"

namespace joinery {

QString candidateLine(const RenameCandidate &candidate, const Schema &from, const Schema &to)
{
    return QStringLiteral("%1 (%2)").arg(describe(candidate, from, to), likeness(candidate, from, to));
}

Result<QList<RenameCandidate>> askRenames(const Schema &from, const Schema &to,
                                          const QList<RenameCandidate> &candidates, const QString &autoInput,
                                          const QString &whyNot)
{
    if (autoInput == QLatin1String("y"))
        return candidates;
    QList<RenameCandidate> confirmed;
    if (candidates.isEmpty() || autoInput == QLatin1String("n"))
        return confirmed;
    if (!Context::canAsk()) {
        QStringList lines;
        for (const RenameCandidate &candidate : candidates)
            lines.append(candidateLine(candidate, from, to));
        return fail(usageError(whyNot.arg(lines.join(QLatin1Char('\n')))));
    }
    for (const RenameCandidate &candidate : candidates) {
        const QString question =
            isMove(candidate, from, to) ? Cli::tr("%1. Was it moved?") : Cli::tr("%1. Is it a rename?");
        if (Context::isTrue(question.arg(candidateLine(candidate, from, to))))
            confirmed.append(candidate);
    }
    return confirmed;
}

} // namespace joinery
