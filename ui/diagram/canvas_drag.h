// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/object_id.h"

#include <QList>
#include <QPointF>
#include <Qt>

class QPainter;

namespace joinery {

struct Theme;

/** What a person does between pressing and releasing the button on the canvas. Points are scene coordinates. */
class CanvasDrag
{
public:
    virtual ~CanvasDrag() = default;

    /** Keys that are held while it goes on; told before each move and at the end. */
    virtual void hold(Qt::KeyboardModifiers) {}
    virtual void move(QPointF point) = 0;
    virtual void finish(QPointF point) = 0;
    /** Leaves everything as it was before. */
    virtual void cancel() = 0;
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::CrossCursor; }
    /** Over the scene, in scene coordinates. */
    virtual void paint(QPainter &, const Theme &, qreal /*scale*/) const {}
};

} // namespace joinery
