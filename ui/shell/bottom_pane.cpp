// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bottom_pane.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace joinery {

namespace {

constexpr int headerHeight = 40;

} // namespace

BottomPane::BottomPane(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar), m_header(new QHBoxLayout), m_pages(new QStackedWidget)
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Panes below the diagram"));
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto *header = new QWidget;
    header->setFixedHeight(headerHeight);
    header->setLayout(m_header);
    m_header->setContentsMargins(16, 0, 12, 0);
    m_header->setSpacing(8);
    m_header->addWidget(m_tabs, 0, Qt::AlignBottom);
    m_header->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header);
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
    emit currentPageChanged(page);
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
