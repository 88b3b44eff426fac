// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/route_updater.h"

#include "ui/diagram/routing/link_router.h"
#include "ui/diagram/routing/moving_routes.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace joinery {

namespace {

/** Up to here all of them take a few milliseconds. */
constexpr qsizetype mostLinksAtOnce = 120;

QList<RouteLink> touching(const QList<RouteLink> &links, const QSet<ObjectId> &cards)
{
    QList<RouteLink> result;
    for (const RouteLink &link : links) {
        if (cards.contains(link.from.card) || cards.contains(link.to.card))
            result.append(link);
    }
    return result;
}

/** Better no link for a moment than one that ends where its card was. */
QList<Route> hidden(const QList<RouteLink> &links)
{
    QList<Route> routes;
    for (const RouteLink &link : links)
        routes.append({link.id, {}});
    return routes;
}

} // namespace

RouteUpdater::RouteUpdater(QObject *parent) : QObject(parent) {}

void RouteUpdater::update(const QList<RouteCard> &cards, const QList<RouteLink> &links, const QSet<ObjectId> &urgent)
{
    if (links.size() <= mostLinksAtOnce) {
        updateNow(cards, links);
        return;
    }
    const QList<RouteLink> chosen = touching(links, urgent);
    if (chosen.size() <= mostLinksAtOnce)
        emit routed(routeLinks(cards, chosen));
    else
        emit routed(hidden(chosen));
    startWorker(cards, links);
}

void RouteUpdater::updateWhileMoving(const QList<RouteCard> &cards, const QList<RouteLink> &links)
{
    ++m_generation;
    m_busy = false;
    if (!links.isEmpty())
        emit routed(routesWhileMoving(cards, links));
}

void RouteUpdater::updateNow(const QList<RouteCard> &cards, const QList<RouteLink> &links)
{
    ++m_generation;
    m_busy = false;
    emit routed(routeLinks(cards, links));
}

void RouteUpdater::startWorker(const QList<RouteCard> &cards, const QList<RouteLink> &links)
{
    m_busy = true;
    const auto promise = std::make_shared<QPromise<QList<Route>>>();
    auto *watcher = new QFutureWatcher<QList<Route>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_busy = false;
        emit routed(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, cards, links] {
        promise->addResult(routeLinks(cards, links));
        promise->finish();
    });
}

} // namespace joinery
