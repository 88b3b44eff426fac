// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background_task.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

namespace joinery {

Result<void> runInBackground(QWidget *window, const QString &text, const std::function<Result<void>()> &work)
{
    Result<void> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(); }));
    QProgressDialog progress(text, QString(), 0, 0, window);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(400);
    progress.setCancelButton(nullptr);
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    if (!thread->isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return result;
}

} // namespace joinery
