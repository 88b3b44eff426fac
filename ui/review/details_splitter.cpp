// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/details_splitter.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace joinery {

namespace {

/** The share of the height that details take by themselves at most. */
constexpr double mostShare = 0.4;
constexpr int leastList = 56;
constexpr int leastDetails = 32;

} // namespace

DetailsSplitter::DetailsSplitter(QWidget &list, QWidget &details, QWidget *parent)
    : QSplitter(Qt::Vertical, parent), m_list(list), m_details(details), m_area(new QScrollArea)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    list.setMinimumHeight(leastList);
    m_area->setWidget(&details);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(leastDetails);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    addWidget(&list);
    addWidget(m_area);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    m_area->setVisible(!details.isHidden());
    details.installEventFilter(this);
    list.installEventFilter(this);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_chosen = m_area->height(); });
}

void DetailsSplitter::setDetailsHeight(int height)
{
    m_chosen = std::max(0, height);
    share();
}

bool DetailsSplitter::eventFilter(QObject *watched, QEvent *event)
{
    const bool differs = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
                         event->type() == QEvent::LayoutRequest;
    if (watched == &m_details && differs) {
        m_area->setVisible(!m_details.isHidden());
        share();
    }
    // Later: the list does not know its new height yet.
    if (watched == &m_list && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &DetailsSplitter::listResized, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

void DetailsSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
}

void DetailsSplitter::share()
{
    if (m_area->isHidden())
        return;
    const int room = contentsRect().height() - handleWidth();
    const int needed = m_details.hasHeightForWidth() ? m_details.heightForWidth(m_area->viewport()->width())
                                                     : m_details.sizeHint().height();
    const int wanted = m_chosen > 0 ? m_chosen : std::min(needed, int(room * mostShare));
    const int details = std::clamp(wanted, leastDetails, std::max(leastDetails, room - leastList));
    setSizes({room - details, details});
}

} // namespace joinery

#include "moc_details_splitter.cpp"
