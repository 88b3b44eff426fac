// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/schema/finding.h"

#include <QStringList>

class QWidget;

namespace joinery {

/** Tells why something failed: what and what to do first, the words of whoever failed below. Waits until it is read. */
void showError(QWidget *parent, const QString &title, const Error &error);
/** The same of an edit; says nothing where the project is only read, which is told by itself. */
void showEditError(QWidget *parent, const QString &title, const Error &error);

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
/** `files` are those the other program changed, relative to the project's folder. */
[[nodiscard]] ConflictChoice askAboutConflict(QWidget *parent, const QStringList &files);

/** Edits that a crash left behind are to be thrown away: true when that is meant. */
[[nodiscard]] bool agreesToDiscard(QWidget *parent, const QString &time, const QStringList &edits);

/** What a person answers once edits that were kept over a crash are shown, and what changed in the files since. */
enum class RecoveryChoice
{
    KeepFiles,
    TakeEdits,
    Later
};
[[nodiscard]] RecoveryChoice askAboutRecovery(QWidget *parent, const QString &time, const QStringList &edits,
                                              const QStringList &changedSince);

} // namespace joinery
