// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/routing/route.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace joinery {

/**
 * Keeps the routes of a diagram up to date without blocking the window.
 *
 * Small diagrams are routed whole at once. In large ones the links of the cards that moved are routed at once (hidden,
 * where those are many), all of them a moment later on a worker thread.
 */
class RouteUpdater : public QObject
{
    Q_OBJECT

public:
    explicit RouteUpdater(QObject *parent = nullptr);

    /** Routes everything. `urgent` names the cards whose links must be right at once, should it take long. */
    void update(const QList<RouteCard> &cards, const QList<RouteLink> &links, const QSet<ObjectId> &urgent);
    /** Routes these links alone, as while their cards are dragged, in the time of a frame; the others stay. */
    void updateWhileMoving(const QList<RouteCard> &cards, const QList<RouteLink> &links);
    /** Everything at once, whatever it costs: for pictures. */
    void updateNow(const QList<RouteCard> &cards, const QList<RouteLink> &links);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    /** The routes of some links are new. */
    void routed(const QList<joinery::Route> &routes);

private:
    void startWorker(const QList<RouteCard> &cards, const QList<RouteLink> &links);

    int m_generation = 0;
    bool m_busy = false;
};

} // namespace joinery
