// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/plan_findings.h"

#include "ui/review/remarks.h"
#include "ui/widgets/banner.h"

namespace joinery {

void showFindings(Banner &banner, const QList<Finding> &findings)
{
    QStringList lines;
    QStringList withCodes;
    for (const Finding &finding : findings) {
        lines.append(finding.text);
        withCodes.append(QStringLiteral("%1 (%2)").arg(finding.text, finding.code).toHtmlEscaped());
    }
    banner.setText(linesAsHtml(lines));
    banner.setToolTip(withCodes.join(QStringLiteral("<br>")));
    banner.setVisible(!lines.isEmpty());
}

} // namespace joinery
