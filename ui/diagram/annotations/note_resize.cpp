// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/note_resize.h"

#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/card_placement.h"

#include <QCoreApplication>

namespace joinery {

QRectF resizedBy(const QRectF &rectangle, QPointF growth)
{
    const QPointF corner = snappedToGrid(rectangle.bottomRight() + growth);
    return boundedRectangle({rectangle.topLeft(), QSizeF(corner.x() - rectangle.x(), corner.y() - rectangle.y())});
}

NoteResize::NoteResize(DiagramScene &scene, AnnotationEdits &edits, ObjectId thing, QPointF start)
    : m_scene(scene)
    , m_edits(edits)
    , m_thing(thing)
    , m_start(start)
    , m_before(scene.annotations().rectangle(thing))
    , m_now(m_before)
{
    m_scene.setLifted({thing});
}

NoteResize::~NoteResize()
{
    m_scene.setLifted({});
}

void NoteResize::move(QPointF point)
{
    m_now = resizedBy(m_before, point - m_start);
    m_scene.annotations().preview({{m_thing, m_now}});
}

void NoteResize::finish(QPointF point)
{
    move(point);
    if (m_now != m_before)
        m_edits.setRectangles(QCoreApplication::translate("NoteResize", "Resize note"), {{m_thing, m_now}});
}

void NoteResize::cancel()
{
    m_scene.annotations().preview({{m_thing, m_before}});
}

} // namespace joinery
