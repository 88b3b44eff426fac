// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/app_removal.h"

#include "core/operation/drop_effects.h"
#include "core/project/app_edits.h"
#include "ui/document/app_edits.h"
#include "ui/document/project_document.h"
#include "ui/widgets/message_dialog.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::AppRemoval)
};

DropEffects effectsOf(const Project &project, const App &app)
{
    QList<DropTarget> targets;
    for (const ObjectId object : objectsOf(app))
        targets.append({object, {}});
    DropEffects effects = dropEffects(project.unitedModel(), targets);
    effects.gone = holdingsOf(app) + effects.gone;
    for (const App &other : project.apps) {
        if (other.dependencies.contains(app.name))
            effects.touched.append(Sentence::tr("app %1, which depends on it").arg(other.name));
    }
    return effects;
}

bool mayRemove(const Project &project, const App &app, QWidget *parent)
{
    const DropEffects effects = effectsOf(project, app);
    if (effects.isEmpty())
        return true;
    MessageDialog dialog(Sentence::tr("Remove app %1?").arg(app.name),
                         Sentence::tr("It goes with all it holds. Undo brings all of it back."), parent);
    dialog.setObjectName(QStringLiteral("removeAppQuestion"));
    dialog.addSection(Sentence::tr("What goes along"), effects.gone);
    dialog.addSection(Sentence::tr("What stays and refers to it"), effects.touched);
    dialog.addAnswer(1, Sentence::tr("Remove"), "danger");
    dialog.addAnswer(0, Sentence::tr("Cancel"));
    return dialog.ask(0) == 1;
}

} // namespace

Result<void> removeAppAsked(ProjectDocument &document, const QString &app, QWidget *parent)
{
    document.finishReading();
    const Project project = document.project();
    if (const Result<Project> left = withoutApp(project, app); !left)
        return fail(left);
    const bool goes = document.isReadOnly() || mayRemove(project, *project.app(app), parent);
    return goes ? removeApp(document, app) : Result<void>();
}

} // namespace joinery
