// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bottom_pane.h"

#include "ui/widgets/focus.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace joinery {

namespace {

constexpr int headerHeight = 40;

} // namespace

BottomPane::BottomPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
    , m_headerArea(new QWidget)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight, m_headerArea))
    , m_pages(new QStackedWidget)
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Panes below the diagram"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_headerArea->setFixedHeight(headerHeight);
    m_header->setContentsMargins(16, 0, 12, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_header->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_headerArea);
    rows->addWidget(separator());
    rows->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &BottomPane::showPage);
}

int BottomPane::addPage(const QString &title, QWidget *page, QWidget *controls)
{
    m_pages->addWidget(page);
    m_controls.append(controls);
    if (controls) {
        m_header->addWidget(controls);
        controls->setVisible(m_controls.size() == 1);
    }
    return m_tabs->addTab(title);
}

void BottomPane::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    // Controls of other pages take no room: where it is narrow, the tabs need it.
    for (qsizetype index = 0; index < m_controls.size(); ++index) {
        if (m_controls.at(index))
            m_controls.at(index)->setVisible(index == page);
    }
    arrangeHeader();
    emit currentPageChanged(page);
}

void BottomPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

void BottomPane::arrangeHeader()
{
    const QWidget *controls = m_controls.value(m_tabs->currentIndex());
    const int wanted = m_tabs->sizeHint().width() + (controls ? controls->sizeHint().width() : 0) + 40;
    const bool narrow = controls && wanted > width();
    m_header->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setContentsMargins(16, narrow ? 4 : 0, 12, narrow ? 4 : 0);
    m_headerArea->setFixedHeight(narrow ? 2 * headerHeight + 8 : headerHeight);
}

void BottomPane::focusPage()
{
    QWidget *inside = firstFocusable(*m_pages->currentWidget());
    (inside ? inside : m_tabs)->setFocus(Qt::ShortcutFocusReason);
}

void BottomPane::setPageTitle(int page, const QString &title)
{
    m_tabs->setTabText(page, title);
}

void BottomPane::setCurrentPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

int BottomPane::currentPage() const
{
    return m_tabs->currentIndex();
}

QWidget *BottomPane::page(int number) const
{
    return m_pages->widget(number);
}

} // namespace joinery

#include "moc_bottom_pane.cpp"
