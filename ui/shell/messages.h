// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/schema/finding.h"

class QWidget;

namespace joinery {

/** Tells why something failed: what and what to do first, the words of whoever failed below. Waits until it is read. */
void showError(QWidget *parent, const QString &title, const Error &error);

/** Names what an imported database holds that cannot be in a model. */
void showNotModelled(QWidget *parent, const QList<Finding> &findings);

/** What a person answers when edits would be lost. */
enum class SaveChoice
{
    Save,
    Discard,
    Cancel
};
[[nodiscard]] SaveChoice askToSave(QWidget *parent, const QString &projectName);

/** What a person answers when files of the project were changed by another program before saving. */
enum class ConflictChoice
{
    Overwrite,
    Reload,
    Cancel
};
[[nodiscard]] ConflictChoice askAboutConflict(QWidget *parent, const Error &error);

} // namespace joinery
