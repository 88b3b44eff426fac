// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/finding_notices.h"

#include "core/operation/finding_fix.h"
#include "ui/document/project_document.h"

namespace joinery {

QString fixTitle(const ProjectDocument &document, const Finding &finding)
{
    const QString app = document.appOf(finding.object);
    return app.isEmpty() ? QString() : fixTitle(finding, document.model(app));
}

void applyFix(ProjectDocument &document, const Finding &finding)
{
    const QString app = document.appOf(finding.object);
    if (app.isEmpty())
        return;
    // What could go wrong was checked before it was offered.
    if (const auto fix = fixFor(finding, document.model(app), document.unitedModel())) [[maybe_unused]]
        const Result<void> done = document.perform(fix->title, app, fix->operations);
}

QList<Notice> findingNotices(ProjectDocument &document, ObjectId object)
{
    QList<Notice> notices;
    for (const Finding &finding : document.findings()) {
        if (finding.object != object)
            continue;
        Notice notice{.richText = finding.text.toHtmlEscaped(),
                      .role = finding.severity == Finding::Severity::Error ? Role::Dropped : Role::Changed,
                      .fix = fixTitle(document, finding)};
        if (!notice.fix.isEmpty())
            notice.applyFix = [&document, finding] { applyFix(document, finding); };
        notices.append(notice);
    }
    return notices;
}

} // namespace joinery
