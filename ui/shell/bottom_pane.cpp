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
    : QWidget(parent), m_tabs(new QTabBar), m_controls(new QStackedWidget), m_pages(new QStackedWidget)
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Panes below the diagram"));
    m_controls->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *header = new QWidget;
    header->setFixedHeight(headerHeight);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_controls);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(header);
    rows->addWidget(separator());
    rows->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        m_controls->setCurrentIndex(page);
        emit currentPageChanged(page);
    });
}

int BottomPane::addPage(const QString &title, QWidget *page, QWidget *controls)
{
    m_pages->addWidget(page);
    m_controls->addWidget(controls ? controls : new QWidget);
    return m_tabs->addTab(title);
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
