// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/app_edits.h"

#include "core/project/app_edits.h"
#include "ui/document/project_document.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::AppEdits)
};

Result<void> edit(ProjectDocument &document, const QString &undoText, const Result<Project> &after)
{
    if (!after)
        return fail(after);
    document.editProject(undoText, *after);
    return {};
}

/** A folder that is the project's own already, by a name that an app has no more, is free to be used again. */
Result<void> folderIsFree(const ProjectDocument &document, const QString &name)
{
    return document.savedProject().app(name) ? Result<void>() : appFolderIsFree(document.folder(), name);
}

} // namespace

Result<void> addApp(ProjectDocument &document, const QString &name)
{
    document.finishReading();
    const Result<Project> after = withNewApp(document.project(), name);
    if (!after)
        return fail(after);
    if (const Result<void> free = folderIsFree(document, name); !free)
        return free;
    return edit(document, Sentence::tr("Add app %1").arg(name), after);
}

Result<void> renameApp(ProjectDocument &document, const QString &app, const QString &name)
{
    document.finishReading();
    // What is wrong with the name itself is told first.
    if (const Result<Project> after = withRenamedApp(document.project(), app, name); !after)
        return fail(after);
    if (const Result<void> free = app == name ? Result<void>() : folderIsFree(document, name); !free)
        return free;
    return document.renameApp(Sentence::tr("Rename app %1 to %2").arg(app, name), app, name);
}

Result<void> removeApp(ProjectDocument &document, const QString &app)
{
    document.finishReading();
    return edit(document, Sentence::tr("Remove app %1").arg(app), withoutApp(document.project(), app));
}

Result<void> setAppDependencies(ProjectDocument &document, const QString &app, const QStringList &dependencies)
{
    return edit(document, Sentence::tr("Change what app %1 depends on").arg(app),
                withAppDependencies(document.project(), app, dependencies));
}

void setAppColor(ProjectDocument &document, const QString &app, const QString &color)
{
    Project project = document.project();
    App *found = project.app(app);
    if (!found)
        return;
    found->diagram.color = color;
    document.editProject(Sentence::tr("Change color of %1").arg(app), project);
}

Result<void> renameProject(ProjectDocument &document, const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(QStringLiteral("project.name_missing"), Sentence::tr("A project needs a name."));
    Project project = document.project();
    const QString before = project.name;
    project.name = name.trimmed();
    document.editProject(Sentence::tr("Rename project %1 to %2").arg(before, project.name), project);
    return {};
}

Result<void> setTargets(ProjectDocument &document, const QStringList &dialects)
{
    if (dialects.isEmpty())
        return fail(QStringLiteral("project.no_target"), Sentence::tr("Choose at least one database."));
    Project project = document.project();
    project.dialects = dialects;
    document.editProject(Sentence::tr("Change target databases"), project);
    return {};
}

} // namespace joinery
