// SPDX-License-Identifier: MIT
#include "tests/support/differing_lines.h"

#include <QStringList>

namespace joinery {

QString differingLines(const QString &actual, const QString &expected)
{
    QStringList result;
    const QStringList a = actual.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    for (const QString &line : a) {
        if (!b.contains(line))
            result.append(QStringLiteral("+ ") + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            result.append(QStringLiteral("- ") + line);
    }
    return result.join(QLatin1Char('\n'));
}

} // namespace joinery
