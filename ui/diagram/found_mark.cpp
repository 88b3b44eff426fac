// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/found_mark.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace joinery {

namespace {

constexpr int shownMilliseconds = 1600;
constexpr int swells = 2;
constexpr qreal around = 4;
constexpr qreal swollen = 6;

} // namespace

FoundMark::FoundMark(const DiagramScene &scene, QObject *parent) : QObject(parent), m_scene(scene)
{
    m_time.setStartValue(0.0);
    m_time.setEndValue(1.0);
    m_time.setDuration(shownMilliseconds);
    connect(&m_time, &QVariantAnimation::valueChanged, this, &FoundMark::changed);
    connect(&m_time, &QVariantAnimation::finished, this, [this] {
        m_object = {};
        emit changed();
    });
}

void FoundMark::show(ObjectId object, ObjectId part, bool still)
{
    m_time.stop();
    m_object = object;
    m_part = part;
    m_isStill = still;
    m_time.start();
    emit changed();
}

QRectF FoundMark::area() const
{
    if (m_object.isNull())
        return {};
    const CardItem *card = m_scene.card(m_object);
    if (!card)
        return m_scene.annotations().contains(m_object) ? m_scene.annotations().rectangle(m_object) : QRectF();
    const int row = card->content().rowOf(m_part);
    return row >= 0 ? card->geometry().row(row).translated(card->pos()) : card->sceneRectangle();
}

void FoundMark::paint(QPainter &painter) const
{
    const QRectF found = area();
    if (found.isEmpty())
        return;
    const qreal time = m_time.currentValue().toReal();
    const qreal wave = m_isStill ? 0 : std::abs(std::sin(time * swells * std::numbers::pi));
    const qreal grown = around + swollen * wave;
    QColor color = m_scene.theme().accent;
    // It pales at the end instead of vanishing at once.
    constexpr qreal pales = 0.75;
    if (!m_isStill && time > pales)
        color.setAlphaF(float((1 - time) / (1 - pales)));
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 3));
    painter.drawRoundedRect(found.adjusted(-grown, -grown, grown, grown), CardGeometry::radius, CardGeometry::radius);
    painter.restore();
}

} // namespace joinery

#include "moc_found_mark.cpp"
