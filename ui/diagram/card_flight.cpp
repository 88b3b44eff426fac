// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_flight.h"

#include <utility>

namespace joinery {

namespace {

constexpr int milliseconds = 260;
/** Up to here frames are quick anywhere; of more it is measured. */
constexpr qsizetype surelyQuick = 120;
/** To find out that one frame of more takes too long would take too long itself. */
constexpr qsizetype mostCards = 1000;

} // namespace

CardFlight::CardFlight(DiagramScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { showFrame(value.toReal()); });
    connect(&m_animation, &QAbstractAnimation::finished, this, &CardFlight::stop);
}

void CardFlight::start(const QHash<ObjectId, QPointF> &from)
{
    stop();
    QHash<ObjectId, QPointF> to;
    QHash<ObjectId, QPointF> starts;
    for (auto place = from.cbegin(); place != from.cend(); ++place) {
        const CardItem *card = m_scene.card(place.key());
        if (!card || card->pos() == place.value())
            continue;
        starts.insert(place.key(), place.value());
        to.insert(place.key(), card->pos());
    }
    if (starts.isEmpty() || starts.size() > mostCards)
        return;
    m_isMeasured = starts.size() > surelyQuick;
    m_from = starts;
    m_to = to;
    const QList<ObjectId> cards = m_from.keys();
    m_scene.setLifted({cards.cbegin(), cards.cend()});
    m_sinceFrame.start();
    show(0);
    if (m_isMeasured && m_sinceFrame.elapsed() > m_frameBudget) {
        stop();
        return;
    }
    m_animation.start();
}

void CardFlight::showFrame(qreal part)
{
    // Painting comes between: what one frame takes is known when the next begins.
    const bool isTooSlow = m_isMeasured && m_sinceFrame.elapsed() > m_frameBudget;
    m_sinceFrame.start();
    if (isTooSlow)
        stop();
    else
        show(part);
}

void CardFlight::stop()
{
    if (!isRunning())
        return;
    m_from.clear();
    m_to.clear();
    m_animation.stop();
    m_scene.setLifted({});
    m_scene.resetPositions();
}

void CardFlight::show(qreal part)
{
    QHash<ObjectId, QPointF> now;
    for (auto place = m_from.cbegin(); place != m_from.cend(); ++place)
        now.insert(place.key(), place.value() + (m_to.value(place.key()) - place.value()) * part);
    m_scene.previewPositions(now);
}

} // namespace joinery
