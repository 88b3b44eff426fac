// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messages.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::Messages)
};

QPushButton *addButton(QMessageBox &box, const QString &text, QMessageBox::ButtonRole role, const char *kind = "")
{
    QPushButton *button = box.addButton(text, role);
    button->setProperty("kind", QString::fromLatin1(kind));
    return button;
}

} // namespace

void showError(QWidget *parent, const QString &title, const Error &error)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), title, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QString text = error.message;
    if (!error.where.isEmpty())
        text.prepend(error.where + QStringLiteral(": "));
    if (!error.detail.isEmpty())
        text += QStringLiteral("\n\n") + error.detail;
    box.setInformativeText(text);
    box.setDefaultButton(addButton(box, Sentence::tr("Close"), QMessageBox::AcceptRole, "primary"));
    box.exec();
}

void showNotModelled(QWidget *parent, const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("• ") + finding.text);
    constexpr qsizetype mostShown = 12;
    const qsizetype left = lines.size() - mostShown;
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    Sentence::tr("Imported, but for %n things", nullptr, int(findings.size())), QMessageBox::NoButton,
                    parent);
    box.setTextFormat(Qt::PlainText);
    QString text = Sentence::tr("The database keeps these; the model does not show them:") + QStringLiteral("\n\n") +
                   lines.mid(0, mostShown).join(QLatin1Char('\n'));
    if (left > 0) {
        text += QLatin1Char('\n') + Sentence::tr("… and %n more", nullptr, int(left));
        box.setDetailedText(lines.join(QLatin1Char('\n')));
    }
    box.setInformativeText(text);
    box.setDefaultButton(addButton(box, Sentence::tr("Open the project"), QMessageBox::AcceptRole, "primary"));
    box.exec();
}

SaveChoice askToSave(QWidget *parent, const QString &projectName)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    Sentence::tr("Save the changes to %1?").arg(projectName), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Sentence::tr("What is not saved is lost when the project is closed."));
    QPushButton *save = addButton(box, Sentence::tr("Save"), QMessageBox::AcceptRole, "primary");
    QPushButton *discard = addButton(box, Sentence::tr("Don't save"), QMessageBox::DestructiveRole);
    addButton(box, Sentence::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return SaveChoice::Save;
    return box.clickedButton() == discard ? SaveChoice::Discard : SaveChoice::Cancel;
}

ConflictChoice askAboutConflict(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(),
                    Sentence::tr("Another program changed this project's files."), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.message);
    QPushButton *overwrite = addButton(box, Sentence::tr("Overwrite them"), QMessageBox::DestructiveRole);
    QPushButton *reload = addButton(box, Sentence::tr("Read them, drop my edits"), QMessageBox::DestructiveRole);
    QPushButton *cancel = addButton(box, Sentence::tr("Cancel"), QMessageBox::RejectRole, "primary");
    box.setDefaultButton(cancel);
    box.exec();
    if (box.clickedButton() == overwrite)
        return ConflictChoice::Overwrite;
    return box.clickedButton() == reload ? ConflictChoice::Reload : ConflictChoice::Cancel;
}

} // namespace joinery
