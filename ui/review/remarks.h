// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace joinery {

/** Sentences as rich text below each other; a few of many. They may hold what is in a database, so nothing is markup.
 */
[[nodiscard]] inline QString linesAsHtml(const QStringList &lines)
{
    constexpr int mostShown = 4;
    QStringList shown;
    for (const QString &line : lines.mid(0, mostShown))
        shown.append(line.toHtmlEscaped());
    if (lines.size() > mostShown)
        shown.append(QCoreApplication::translate("joinery::Remarks", "and %1 more").arg(lines.size() - mostShown));
    return shown.join(QStringLiteral("<br>"));
}

} // namespace joinery
