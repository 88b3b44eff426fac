// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_commands.h"

#include "core/project/app_edits.h"
#include "ui/diagram/app_colors.h"
#include "ui/document/app_edits.h"
#include "ui/document/project_document.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::AppCommands)
};

PaletteItem itemOf(const QString &title, const QString &detail, const QString &reason, const std::function<void()> &run)
{
    return {.title = title,
            .detail = detail,
            .keys = {},
            .icon = IconName::ChevronRight,
            .run = run,
            .rank = reason.isEmpty() ? 1 : 3,
            .enabled = reason.isEmpty(),
            .texts = {},
            .reason = reason};
}

void addColors(QList<PaletteItem> &items, ProjectDocument &document, const App &app)
{
    const QString title = Sentence::tr("Color of %1: %2");
    const auto add = [&](const QString &color, const QString &word) {
        const QString reason = app.diagram.color == word ? Sentence::tr("It has this color") : QString();
        items.append(itemOf(title.arg(app.name, color), Sentence::tr("The color of the app's cards"), reason,
                            [&document, name = app.name, word] { setAppColor(document, name, word); }));
    };
    add(Sentence::tr("Automatic"), {});
    for (const QString &word : diagramColors())
        add(appColorTitle(word), word);
}

} // namespace

QList<PaletteItem> appCommands(Workspace &workspace)
{
    QList<PaletteItem> items;
    ProjectDocument &document = workspace.document();
    const QList<App> &apps = document.project().apps;
    const QString alone = apps.size() == 1 ? Sentence::tr("Add another app first") : QString();
    for (const App &app : apps) {
        const QString bound =
            appIsFree(document.project(), app.name) ? QString() : Sentence::tr("Migrations name this app");
        items.append(itemOf(Sentence::tr("Rename app %1").arg(app.name), {}, bound,
                            [&workspace, name = app.name] { workspace.editApp(name, AppPart::Name); }));
        items.append(itemOf(Sentence::tr("Remove app %1").arg(app.name), Sentence::tr("With all it holds"),
                            alone.isEmpty() ? bound : alone,
                            [&workspace, name = app.name] { workspace.removeApp(name); }));
        items.append(itemOf(Sentence::tr("Dependencies of app %1").arg(app.name),
                            Sentence::tr("The apps whose migrations run first"), alone,
                            [&workspace, name = app.name] { workspace.editApp(name, AppPart::Dependencies); }));
        addColors(items, document, app);
    }
    return items;
}

} // namespace joinery
