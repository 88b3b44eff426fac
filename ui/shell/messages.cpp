// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messages.h"

#include "ui/widgets/message_dialog.h"

#include <QCoreApplication>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::Messages)
};

constexpr int closed = 0;

} // namespace

void showError(QWidget *parent, const QString &title, const Error &error)
{
    MessageDialog dialog(
        title, error.where.isEmpty() ? error.message : error.where + QStringLiteral(": ") + error.message, parent);
    dialog.addDetail(error.detail);
    dialog.addAnswer(closed, Sentence::tr("Close"), "primary");
    (void)dialog.ask(closed);
}

void showEditError(QWidget *parent, const QString &title, const Error &error)
{
    if (error.code != QLatin1String("project.read_only"))
        showError(parent, title, error);
}

void showNotModelled(QWidget *parent, const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.text);
    MessageDialog dialog(Sentence::tr("Imported, but for %n things", nullptr, int(findings.size())),
                         Sentence::tr("The database keeps these; the model does not show them:"), parent);
    dialog.addDetail(lines.join(QLatin1Char('\n')));
    dialog.addAnswer(closed, Sentence::tr("Open the project"), "primary");
    (void)dialog.ask(closed);
}

SaveChoice askToSave(QWidget *parent, const QString &projectName)
{
    MessageDialog dialog(Sentence::tr("Save the changes to %1?").arg(projectName),
                         Sentence::tr("What is not saved is lost when the project is closed."), parent);
    dialog.addAnswer(int(SaveChoice::Save), Sentence::tr("Save"), "primary");
    dialog.addAnswer(int(SaveChoice::Cancel), Sentence::tr("Cancel"));
    dialog.addAnswer(int(SaveChoice::Discard), Sentence::tr("Don't save"));
    return SaveChoice(dialog.ask(int(SaveChoice::Cancel)));
}

ConflictChoice askAboutConflict(QWidget *parent, const QStringList &files)
{
    const int count = int(files.size());
    MessageDialog dialog(Sentence::tr("Another program changed %n files of this project", nullptr, count),
                         Sentence::tr("They were not read again because of your unsaved edits.\n\n"
                                      "Saving replaces what the other program wrote there. Reading the files takes "
                                      "your edits back; Undo brings them again."),
                         parent);
    dialog.addDetail(files.join(QLatin1Char('\n')));
    dialog.addAnswer(int(ConflictChoice::Cancel), Sentence::tr("Cancel"), "primary");
    dialog.addAnswer(int(ConflictChoice::Reload), Sentence::tr("Read the files"));
    dialog.addAnswer(int(ConflictChoice::Overwrite), Sentence::tr("Save over them"), "danger");
    return ConflictChoice(dialog.ask(int(ConflictChoice::Cancel)));
}

bool agreesToDiscard(QWidget *parent, const QString &time, const QStringList &edits)
{
    constexpr int keeps = 0;
    constexpr int discards = 1;
    MessageDialog dialog(Sentence::tr("Discard these edits for good?"),
                         Sentence::tr("They are in no file of the project, and nothing brings them back."), parent);
    dialog.addSection(Sentence::tr("Edits of %1").arg(time), edits);
    dialog.addAnswer(keeps, Sentence::tr("Decide later"), "primary");
    dialog.addAnswer(discards, Sentence::tr("Discard the edits"), "danger");
    return dialog.ask(keeps) == discards;
}

RecoveryChoice askAboutRecovery(QWidget *parent, const QString &time, const QStringList &edits,
                                const QStringList &changedSince)
{
    const bool changed = !changedSince.isEmpty();
    MessageDialog dialog(
        changed ? Sentence::tr("The files changed after these edits were made")
                : Sentence::tr("These edits are not in the files"),
        changed ? Sentence::tr("The edits were made on what the files held before. Taking them takes back what "
                               "changed in the files since; Undo brings that again, and nothing is written "
                               "until you save.")
                : Sentence::tr("Taking them is one undo step, and nothing is written until you save."),
        parent);
    dialog.addSection(Sentence::tr("Edits of %1").arg(time), edits);
    if (changed)
        dialog.addSection(Sentence::tr("Changed in the files since"), changedSince);
    dialog.addAnswer(int(RecoveryChoice::Later), Sentence::tr("Decide later"), "primary");
    dialog.addAnswer(int(RecoveryChoice::TakeEdits), Sentence::tr("Take the edits"));
    dialog.addAnswer(int(RecoveryChoice::KeepFiles), Sentence::tr("Keep the files, discard the edits"), "danger");
    return RecoveryChoice(dialog.ask(int(RecoveryChoice::Later)));
}

} // namespace joinery
