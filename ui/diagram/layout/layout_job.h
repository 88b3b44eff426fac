// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/result.h"
#include "ui/diagram/layout/layout_request.h"

#include <QObject>

namespace joinery {

/**
 * Runs layoutGraph() on a worker thread and reports on the thread this object lives in.
 *
 * One request at a time: start() while running cancels the one before. Exactly one of finished(), failed() and
 * cancelled() follows each start(), unless the object is deleted or started again first. Cancelling answers at once; a
 * Graphviz call that is under way ends unheard.
 */
class LayoutJob : public QObject
{
    Q_OBJECT
public:
    explicit LayoutJob(QObject *parent = nullptr);
    ~LayoutJob() override;

    void start(const LayoutRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /** How many of the cards have been placed, of how many. */
    void progressed(int placed, int all);
    void finished(const joinery::LayoutResult &result);
    void failed(const joinery::Error &error);
    void cancelled();

private:
    void deliver(const Result<LayoutResult> &result);

    CancelToken m_cancel;
    bool m_running = false;
};

} // namespace joinery
