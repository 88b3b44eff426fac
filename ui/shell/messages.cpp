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

ConflictChoice askAboutConflict(QWidget *parent, const Error &error)
{
    MessageDialog dialog(Sentence::tr("Another program changed this project's files"), error.message, parent);
    dialog.addAnswer(int(ConflictChoice::Cancel), Sentence::tr("Cancel"), "primary");
    dialog.addAnswer(int(ConflictChoice::Reload), Sentence::tr("Read them, drop my edits"));
    dialog.addAnswer(int(ConflictChoice::Overwrite), Sentence::tr("Overwrite them"));
    return ConflictChoice(dialog.ask(int(ConflictChoice::Cancel)));
}

} // namespace joinery
