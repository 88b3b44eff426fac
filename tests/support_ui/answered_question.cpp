// SPDX-License-Identifier: MIT
#include "tests/support_ui/answered_question.h"

#include "tests/support_ui/diagram_samples.h"
#include "ui/widgets/message_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>
#include <QtTest>

namespace joinery {

void answerNextQuestion(QObject &owner, Qt::Key key, QStringList &asked, const QString &picture)
{
    constexpr int often = 10;
    auto *timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, &owner, [timer, key, &asked, picture] {
        auto *dialog = qobject_cast<MessageDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        for (const QLabel *each : dialog->findChildren<QLabel *>())
            asked.append(each->text());
        for (const QPlainTextEdit *each : dialog->findChildren<QPlainTextEdit *>())
            asked.append(each->toPlainText());
        keepForLooking(dialog->grab().toImage(), picture);
        QTest::keyClick(dialog, key);
    });
    timer->start(often);
}

} // namespace joinery
