// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_overlays.h"

#include "ui/diagram/diagram_view.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace joinery {

namespace {

constexpr int margin = 12;
constexpr int emptyWidth = 360;
/** How many times as large as the minimap the canvas must be for it to be shown. */
constexpr double leastRoom = 3.4;

/** Painting many cards in small takes as long as a frame: while they are dragged, the minimap follows by steps. */
constexpr qsizetype manyCards = 500;
constexpr int minimapDelay = 150;

} // namespace

DiagramOverlays::DiagramOverlays(DiagramView &view, const DiagramScene &scene)
    : QObject(&view)
    , m_view(view)
    , m_scene(scene)
    , m_legend(new Legend(scene.theme(), &view))
    , m_minimap(new Minimap(scene, view, &view))
    , m_empty(new EmptyState(IconName::Table, tr("No tables yet"),
                             tr("Double-click anywhere to add one, or import a database."), scene.theme(), &view))
{
    makeBusyFrame();
    m_empty->setMinimumWidth(emptyWidth);
    m_add = m_empty->addAction(tr("Add table"), true);
    connect(m_add, &QPushButton::clicked, &m_view, &DiagramView::addTable);
    // Most arrangements are done before anybody could read that they are under way.
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(300);
    connect(&m_busyDelay, &QTimer::timeout, m_busy, &QWidget::show);
    m_minimapDelay.setSingleShot(true);
    m_minimapDelay.setInterval(minimapDelay);
    connect(&m_minimapDelay, &QTimer::timeout, m_minimap, &Minimap::refresh);
}

void DiagramOverlays::makeBusyFrame()
{
    m_busy = new QFrame(&m_view);
    m_busy->setProperty("look", QStringLiteral("floating"));
    auto *layout = new QHBoxLayout(m_busy);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(new QLabel(tr("Arranging tables…")));
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(80, 4);
    layout->addWidget(m_progress);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, &m_view, &DiagramView::cancelArranging);
    layout->addWidget(cancel);
    m_busy->hide();
    m_busy->setAutoFillBackground(true);
}

void DiagramOverlays::setTheme(const Theme &theme)
{
    m_legend->setTheme(theme);
    m_empty->setTheme(theme);
    m_minimap->refresh();
    m_busy->setStyleSheet(
        QStringLiteral("QFrame[look=\"floating\"] { background: %1; border: 1px solid %2; border-radius: 8px; }")
            .arg(theme.surface.name(), theme.border.name()));
    place();
}

void DiagramOverlays::refresh()
{
    const bool empty = m_scene.content().cards.isEmpty();
    m_empty->setVisible(empty && !m_editing);
    const LegendSigns signs = legendSigns(m_scene.content(), m_scene.linkLook().notation);
    m_legend->setVisible(!signs.isEmpty());
    if (!signs.isEmpty())
        m_legend->setSigns(signs);
    m_minimap->refresh();
    place();
}

void DiagramOverlays::setPartial(bool partial, bool hidden)
{
    m_add->setHidden(hidden);
    if (hidden)
        m_empty->setTexts(tr("All tables are hidden"), tr("Show them again with Show all above."));
    else if (partial)
        m_empty->setTexts(tr("Nothing on this diagram yet"),
                          tr("Drag tables here from the navigator, or double-click to add a new one."));
    else
        m_empty->setTexts(tr("No tables yet"), tr("Double-click anywhere to add one, or import a database."));
}

void DiagramOverlays::followCards()
{
    if (m_scene.content().cards.size() <= manyCards)
        m_minimap->refresh();
    else if (!m_minimapDelay.isActive())
        m_minimapDelay.start();
}

void DiagramOverlays::setArranging(bool arranging)
{
    if (arranging) {
        m_progress->setRange(0, 0);
        m_busyDelay.start();
        return;
    }
    m_busyDelay.stop();
    m_busy->hide();
}

void DiagramOverlays::setArrangingProgress(int placed, int all)
{
    // What hangs together is placed at once: of one such part nothing can be said.
    m_progress->setRange(0, placed < all ? all : 0);
    m_progress->setValue(placed);
}

void DiagramOverlays::setEditing(bool editing)
{
    m_editing = editing;
    m_empty->setVisible(m_scene.content().cards.isEmpty() && !editing);
}

QList<QRect> DiagramOverlays::covered() const
{
    QList<QRect> result;
    for (const QWidget *overlay : std::initializer_list<const QWidget *>{m_legend, m_minimap}) {
        if (!overlay->isHidden())
            result.append(
                overlay->geometry().adjusted(-margin, -margin, margin, margin).translated(-m_view.viewport()->pos()));
    }
    return result;
}

void DiagramOverlays::place()
{
    const QRect area = m_view.viewport()->geometry();
    // Where it would take a good part of the room it helps less than it hides.
    const QSize least = m_minimap->size() * leastRoom;
    m_minimap->setVisible(!m_scene.content().cards.isEmpty() && area.width() >= least.width() &&
                          area.height() >= least.height());
    m_legend->move(area.left() + margin, area.bottom() - margin - m_legend->height() + 1);
    m_minimap->move(area.right() - margin - m_minimap->width() + 1, area.bottom() - margin - m_minimap->height() + 1);
    m_busy->adjustSize();
    m_busy->move(area.center().x() - m_busy->width() / 2, area.top() + margin);
    m_empty->adjustSize();
    m_empty->move(area.center().x() - m_empty->width() / 2, area.center().y() - m_empty->height() / 2);
}

} // namespace joinery
