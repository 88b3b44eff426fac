// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background_task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

namespace joinery {

namespace {

struct BackgroundTask
{
    Q_DECLARE_TR_FUNCTIONS(joinery::BackgroundTask)
};

/** Without a token nobody can do anything but wait. */
Result<void> run(QWidget *window, const QString &text, const std::optional<CancelToken> &cancel,
                 const std::function<Result<void>()> &work)
{
    Result<void> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(); }));
    QProgressDialog progress(text, QString(), 0, 0, window);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(400);
    progress.setCancelButton(nullptr);
    if (cancel) {
        auto *stop = new QPushButton(BackgroundTask::tr("Cancel"));
        progress.setCancelButton(stop);
        // The dialog hides when it is cancelled, though the work may take a moment to stop.
        QObject::disconnect(&progress, &QProgressDialog::canceled, &progress, &QProgressDialog::cancel);
        QObject::connect(&progress, &QProgressDialog::canceled, &progress, [&progress, stop, token = *cancel] {
            token.cancel();
            stop->setEnabled(false);
            progress.setLabelText(BackgroundTask::tr("Stopping…"));
            // Closed it would leave the window open to other work.
            QTimer::singleShot(0, &progress, &QWidget::show);
        });
        progress.show();
    }
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    if (!thread->isFinished())
        loop.exec(cancel ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return result;
}

} // namespace

Result<void> runInBackground(QWidget *window, const QString &text, const std::function<Result<void>()> &work)
{
    return run(window, text, {}, work);
}

Result<void> runInBackground(QWidget *window, const QString &text, const CancelToken &cancel,
                             const std::function<Result<void>()> &work)
{
    return run(window, text, cancel, work);
}

} // namespace joinery
