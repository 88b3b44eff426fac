// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace joinery {

class ProjectDocument;

// Edits of the project itself and of its apps, each one undo step. Errors are sentences for people; nothing was done
// then. See core/project/app_edits.h.

/** Not where the folder of that name holds files of an app. */
[[nodiscard]] Result<void> addApp(ProjectDocument &document, const QString &name);
[[nodiscard]] Result<void> renameApp(ProjectDocument &document, const QString &app, const QString &name);
/** With all it holds. */
[[nodiscard]] Result<void> removeApp(ProjectDocument &document, const QString &app);
[[nodiscard]] Result<void> setAppDependencies(ProjectDocument &document, const QString &app,
                                              const QStringList &dependencies);
/** A word of diagramColors(), or nothing for the colour it has by itself. */
void setAppColor(ProjectDocument &document, const QString &app, const QString &color);

/** What people call the project. Error "project.name_missing" for nothing. */
[[nodiscard]] Result<void> renameProject(ProjectDocument &document, const QString &name);
/** The databases the project is for; it is designed for the first. Error "project.no_target" for none. */
[[nodiscard]] Result<void> setTargets(ProjectDocument &document, const QStringList &dialects);

} // namespace joinery
