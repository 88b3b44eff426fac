// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/hover_focus.h"

#include <QPainter>

#include <algorithm>

namespace joinery {

namespace {

constexpr int restMilliseconds = 450;
constexpr int fadeMilliseconds = 160;
constexpr qreal dimmed = 0.6;

} // namespace

HoverFocus::HoverFocus(DiagramScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &HoverFocus::show);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(0.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, &m_scene, &DiagramScene::repaintOver);
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        if (qFuzzyIsNull(m_fade.currentValue().toReal()))
            m_shown = {};
        m_scene.repaintOver();
    });
}

void HoverFocus::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        setCard({});
}

void HoverFocus::setCard(ObjectId card)
{
    if (card != m_dismissed)
        m_dismissed = {};
    const ObjectId wanted = m_enabled && m_dismissed.isNull() ? card : ObjectId();
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_rest.stop();
    if (!m_shown.isNull() && m_shown != m_wanted)
        fadeTo(0);
    if (!m_wanted.isNull())
        m_rest.start();
}

void HoverFocus::dismiss()
{
    const ObjectId here = m_wanted;
    setCard({});
    m_dismissed = here;
}

void HoverFocus::show()
{
    // What thousands refer to would light up everything, and be painted at every frame.
    constexpr qsizetype most = 300;
    const qsizetype links = m_scene.linksOf(m_wanted).size();
    if (links == 0 || links > most)
        return;
    m_shown = m_wanted;
    fadeTo(1);
}

void HoverFocus::fadeTo(qreal strength)
{
    const qreal now = m_fade.state() == QAbstractAnimation::Running ? m_fade.currentValue().toReal() : 1 - strength;
    m_fade.stop();
    m_fade.setStartValue(now);
    m_fade.setEndValue(strength);
    m_fade.setDuration(m_motion.isReduced() ? 0 : fadeMilliseconds);
    m_fade.start();
}

void HoverFocus::paint(QPainter &painter, const QRectF &seen) const
{
    const CardItem *card = m_scene.card(m_shown);
    if (!card)
        return;
    const qreal strength = m_fade.currentValue().toReal();
    QColor veil = m_scene.theme().canvas;
    veil.setAlphaF(float(dimmed * strength));
    painter.fillRect(seen, veil);
    const auto paintItem = [&](const CanvasItem &item, const auto &paintPart) {
        if (!item.sceneBoundingRect().intersects(seen))
            return;
        painter.translate(item.pos());
        paintPart();
        painter.translate(-item.pos());
    };
    QSet<const CardItem *> ends{card};
    for (const LinkItem *link : m_scene.linksOf(m_shown)) {
        const LinkEmphasis emphasis = std::max(link->emphasis(), LinkEmphasis::Accented);
        paintItem(*link, [&] { link->paintPart(painter, seen, emphasis); });
        for (const ObjectId id : {link->content().fromTable, link->content().toTable}) {
            const CardItem *end = m_scene.card(id);
            if (end && end->sceneBoundingRect().intersects(seen))
                ends.insert(end);
        }
    }
    for (const CardItem *end : std::as_const(ends))
        paintItem(*end, [&] { end->paintPart(painter, seen); });
}

} // namespace joinery
