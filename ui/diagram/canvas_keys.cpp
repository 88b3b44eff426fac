// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_keys.h"

#include "ui/diagram/annotations/note_resize.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_edits.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace joinery {

namespace {

constexpr qreal scrollStep = 40;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

/** Keys that are also those of actions as a new person finds them. */
bool isOfActions(const QKeyEvent &event)
{
    static constexpr std::array plain{Qt::Key_Delete, Qt::Key_F2, Qt::Key_P, Qt::Key_T};
    static constexpr std::array withControl{Qt::Key_0, Qt::Key_9, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus};
    const auto isIn = [&event](const auto &keys) {
        return std::find(keys.begin(), keys.end(), event.key()) != keys.end();
    };
    return event.modifiers().testFlag(Qt::ControlModifier) ? isIn(withControl) : isIn(plain);
}

} // namespace

CanvasKeys::CanvasKeys(DiagramView &view, DiagramScene &scene, Selection &selection, DiagramEdits &edits,
                       CardNudge &nudge)
    : m_view(view), m_scene(scene), m_selection(selection), m_edits(edits), m_nudge(nudge)
{
}

bool CanvasKeys::press(const QKeyEvent &event)
{
    if (pressArrow(event))
        return true;
    // A window gives the canvas its actions, and a person may have given these other keys.
    if (!m_view.actions().isEmpty() && isOfActions(event))
        return false;
    // Alt and a letter are for menus.
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    return event.modifiers().testFlag(Qt::ControlModifier) ? pressWithControl(event.key()) : pressPlain(event);
}

bool CanvasKeys::pressPlain(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_view.deleteSelected();
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_view.renameSelected();
        return true;
    case Qt::Key_Insert:
        m_view.addColumn();
        return true;
    case Qt::Key_Escape:
        m_view.cancelOrDeselect();
        return true;
    case Qt::Key_P:
        m_view.togglePinned();
        return true;
    case Qt::Key_T:
        m_view.placeTable();
        return true;
    case Qt::Key_Minus:
        m_view.setSelectedCollapsed(true);
        return true;
    case Qt::Key_Plus:
        m_view.setSelectedCollapsed(false);
        return true;
    case Qt::Key_Tab:
        selectNextCard(1);
        return true;
    case Qt::Key_Backtab:
        selectNextCard(-1);
        return true;
    default:
        return false;
    }
}

bool CanvasKeys::pressWithControl(int key)
{
    switch (key) {
    case Qt::Key_A:
        m_view.selectAll();
        return true;
    case Qt::Key_0:
        m_view.zoomToActual();
        return true;
    case Qt::Key_9:
        m_view.fit();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoomIn();
        return true;
    case Qt::Key_Minus:
        m_view.zoomOut();
        return true;
    default:
        return false;
    }
}

bool CanvasKeys::pressArrow(const QKeyEvent &event)
{
    const QPointF direction = directionOf(event.key());
    if (direction.isNull())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool vertical = direction.y() != 0;
    const QHash<ObjectId, QRectF> sheets = m_scene.annotations().rectanglesOf(m_selection.objects());
    if (!vertical && modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::ShiftModifier)) {
        selectNextCard(int(direction.x()), true);
    } else if (m_selection.objects().isEmpty()) {
        m_view.scrollBy(-direction * scrollStep);
    } else if (modifiers.testFlag(Qt::ControlModifier) && sheets.size() == 1 && m_selection.objects().size() == 1) {
        m_view.resizeAnnotation(resizedBy(*sheets.cbegin(), direction * canvasGrid));
    } else if (!vertical && modifiers.testFlag(Qt::AltModifier)) {
        // Back and forward, when there is nowhere to go: cards do not move for it.
        return true;
    } else if (vertical && modifiers.testFlag(Qt::AltModifier)) {
        const Result<void> moved = m_edits.moveColumn(m_selection.current(), m_selection.part(), int(direction.y()));
        if (!moved)
            emit m_view.failed(moved.error());
    } else if (vertical && (modifiers.testFlag(Qt::ControlModifier) || !m_selection.part().isNull())) {
        selectNeighbourRow(int(direction.y()));
    } else {
        const qreal step = modifiers.testFlag(Qt::ShiftModifier) ? 5 * canvasGrid : canvasGrid;
        m_nudge.nudge(m_selection.objects(), direction * step);
    }
    return true;
}

void CanvasKeys::selectNeighbourRow(int step)
{
    const CardItem *card = m_scene.card(m_selection.current());
    if (!card)
        return;
    const int count = card->content().shownRows();
    const int row = card->content().rowOf(m_selection.part());
    int next = row >= 0 ? row + step : (step > 0 ? 0 : count - 1);
    while (next >= 0 && next < count && card->content().rows.at(next).column.isNull())
        next += step;
    const bool inside = next >= 0 && next < count;
    m_selection.select({card->id()}, inside ? card->content().rows.at(next).column : ObjectId());
}

void CanvasKeys::selectNextCard(int step, bool keeps)
{
    QList<ObjectId> things;
    for (const CardContent &card : m_scene.content().cards)
        things.append(card.id);
    things += m_scene.annotations().things();
    if (things.isEmpty())
        return;
    const qsizetype found = things.indexOf(m_selection.current());
    const qsizetype index = found < 0 && step < 0 ? things.size() : found;
    const ObjectId next = things.at((index + step + things.size()) % things.size());
    QList<ObjectId> selected{next};
    if (keeps) {
        for (const ObjectId other : m_selection.objects()) {
            if (other != next)
                selected.append(other);
        }
    }
    m_selection.select(selected);
    m_view.passBy(next);
}

} // namespace joinery
