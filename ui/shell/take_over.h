// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/migration.h"
#include "core/project/connection_profile.h"
#include "ui/shell/theme.h"

#include <optional>

class QWidget;

namespace joinery {

class ProjectDocument;

/** What became of taking a database over into the model. */
struct TakenOver
{
    int changes = 0;
    /** Written of them; still to be marked as applied. */
    std::optional<Migration> migration;
};

/**
 * Reads the database of a connection, asks which of its differences become edits of the app's model, and makes them.
 * Tells what failed; nothing then, or when the person changed their mind. `hasUnapplied`: see TakeOverDialog.
 */
[[nodiscard]] std::optional<TakenOver> takeOver(ProjectDocument &document, const ConnectionProfile &profile,
                                                const QString &app, bool hasUnapplied, const Theme &theme,
                                                QWidget *window);

} // namespace joinery
