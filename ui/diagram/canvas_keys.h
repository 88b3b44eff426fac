// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/card_nudge.h"
#include "ui/diagram/diagram_scene.h"

class QKeyEvent;

namespace joinery {

class DiagramEdits;
class DiagramView;
class Selection;

/**
 * What keys do on the canvas, so that nothing there needs a mouse.
 *
 * Arrows nudge the selected cards (Shift: further), or go from row to row once a column is selected (Ctrl+Down goes to
 * the first); Alt with arrows moves a column; Ctrl with arrows resizes a note; Tab goes from card to card; minus
 * collapses the selected cards, plus opens them; without a selection arrows scroll.
 */
class CanvasKeys : public QObject
{
    Q_OBJECT

public:
    CanvasKeys(DiagramView &view, DiagramScene &scene, Selection &selection, DiagramEdits &edits, CardNudge &nudge);

    /** False for a key that means nothing here. */
    [[nodiscard]] bool press(const QKeyEvent &event);

private:
    [[nodiscard]] bool pressPlain(const QKeyEvent &event);
    [[nodiscard]] bool pressWithControl(int key);
    [[nodiscard]] bool pressArrow(const QKeyEvent &event);
    void selectNeighbourRow(int step);
    void selectNextCard(int step, bool keeps = false);

    DiagramView &m_view;
    DiagramScene &m_scene;
    Selection &m_selection;
    DiagramEdits &m_edits;
    CardNudge &m_nudge;
};

} // namespace joinery
