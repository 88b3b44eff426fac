// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/legend.h"
#include "ui/diagram/minimap.h"

#include <QTimer>

class QFrame;
class QProgressBar;
class QPushButton;

namespace joinery {

class DiagramView;
class EmptyState;

/** What lies over the canvas: legend, minimap, the word that it is being arranged, and what is said while it is empty.
 */
class DiagramOverlays : public QObject
{
    Q_OBJECT

public:
    DiagramOverlays(DiagramView &view, const DiagramScene &scene);

    void setTheme(const Theme &theme);
    /** Looks at the scene's content anew. */
    void refresh();
    /** What is said while it is empty: there are tables, but none on this diagram; or some that are hidden. */
    void setPartial(bool partial, bool hidden);
    void setArranging(bool arranging);
    void setArrangingProgress(int placed, int all);
    /** While something is edited in place, nothing may lie over it. */
    void setEditing(bool editing);
    void place();
    /** What legend and minimap cover of the viewport, with the gap around them. */
    [[nodiscard]] QList<QRect> covered() const;
    /** What is seen is another part. */
    void followView() { m_minimap->follow(); }
    /** Cards came, went or moved. */
    void followCards();

private:
    void makeBusyFrame();

    DiagramView &m_view;
    const DiagramScene &m_scene;
    Legend *m_legend;
    Minimap *m_minimap;
    EmptyState *m_empty;
    QPushButton *m_add = nullptr;
    QFrame *m_busy = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer m_busyDelay;
    QTimer m_minimapDelay;
    bool m_editing = false;
};

} // namespace joinery
