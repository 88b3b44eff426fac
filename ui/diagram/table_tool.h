// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace joinery {

struct Theme;

/**
 * A new table in somebody's hand: it follows the pointer, or the arrow keys, until it is put down by a click, by
 * dragging out its place, or by Enter. Escape puts it away. Points are scene coordinates.
 */
class TableTool : public QObject
{
    Q_OBJECT

public:
    explicit TableTool(QSizeF size, QObject *parent = nullptr) : QObject(parent), m_size(size) {}

    /** Takes one up, at that corner for now. */
    void take(QPointF corner);
    void putAway();
    [[nodiscard]] bool isActive() const { return m_corner.has_value(); }
    /** Where it is now. */
    [[nodiscard]] QRectF area() const;

    /** Each says whether the event was for it. */
    bool press(const QMouseEvent &event, QPointF point);
    bool move(QPointF point);
    bool release(const QMouseEvent &event, QPointF point);
    bool key(const QKeyEvent &event);

    void paint(QPainter &painter, const Theme &theme) const;

signals:
    void activeChanged(bool active);
    /** It looks otherwise. */
    void changed();
    /** It was put down there. */
    void placed(QPointF corner);

private:
    void putDown();

    QSizeF m_size;
    std::optional<QPointF> m_corner;
    /** Where the button was pressed. */
    std::optional<QPointF> m_pressed;
    QPointF m_pointer;
};

} // namespace joinery
