// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/layout/layout_job.h"

#include "ui/diagram/layout/graph_layout.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace joinery {

namespace {

/** Of its own: what is cancelled may go on for seconds, and must not be in the way of others. */
QThreadPool &layoutThread()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

LayoutJob::LayoutJob(QObject *parent) : QObject(parent) {}

LayoutJob::~LayoutJob()
{
    m_cancel.cancel();
}

void LayoutJob::start(const LayoutRequest &request)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_running = true;

    const auto promise = std::make_shared<QPromise<Result<LayoutResult>>>();
    auto *watcher = new QFutureWatcher<Result<LayoutResult>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, token = m_cancel] {
        watcher->deleteLater();
        if (!token.isCancelled())
            deliver(watcher->result());
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher, token = m_cancel](int placed) {
        if (!token.isCancelled())
            emit progressed(placed, watcher->progressMaximum());
    });
    promise->start();
    watcher->setFuture(promise->future());
    layoutThread().start([promise, request, token = m_cancel] {
        promise->setProgressRange(0, int(request.nodes.size()));
        promise->addResult(
            layoutGraph(request, token, [&promise](int placed, int) { promise->setProgressValue(placed); }));
        promise->finish();
    });
}

void LayoutJob::cancel()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    m_running = false;
    emit cancelled();
}

void LayoutJob::deliver(const Result<LayoutResult> &result)
{
    m_running = false;
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace joinery
