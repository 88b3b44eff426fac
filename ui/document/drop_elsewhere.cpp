// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/drop_elsewhere.h"

#include "core/operation/edits_of_many.h"
#include "ui/document/project_document.h"

#include <map>

namespace joinery {

Result<void> dropElsewhere(ProjectDocument &document, const QString &undoText, const QList<ObjectId> &objects)
{
    std::map<QString, QList<ObjectId>> byApp;
    for (const ObjectId object : objects)
        byApp[document.appOf(object)].append(object);
    QStringList apps;
    for (const App &app : document.project().apps)
        apps.append(app.name);
    for (const auto &[owner, ofApp] : byApp) {
        for (const QString &app : std::as_const(apps)) {
            if (app == owner)
                continue;
            const Result<QList<Operation>> edit = dropElsewhereEdit(document.model(app), document.model(owner), ofApp);
            if (!edit)
                return fail(edit);
            const Result<void> done = edit->isEmpty() ? Result<void>() : document.perform(undoText, app, *edit);
            if (!done)
                return done;
        }
    }
    return {};
}

} // namespace joinery
