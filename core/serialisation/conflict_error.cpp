// SPDX-License-Identifier: MIT
#include "core/serialisation/conflict_error.h"

#include "core/base/line_merge.h"
#include "core/base/translate.h"

namespace joinery {

std::optional<Error> conflictError(const QByteArray &text, const QString &file)
{
    const int line = firstConflictLine(text);
    if (line == 0)
        return std::nullopt;
    return Error{QStringLiteral("file.conflict"),
                 Message::tr("This file holds a merge conflict: keep one side of what stands between the lines with "
                             "<<<<<<< and >>>>>>>, and take those lines and ======= out."),
                 {},
                 QStringLiteral("%1:%2").arg(file).arg(line)};
}

} // namespace joinery
