// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTabBar;

namespace joinery {

/**
 * Pages under the diagram, with their tabs and, at the right of the tabs, the controls of the page shown; where it is
 * too narrow for both, the controls stand below.
 */
class BottomPane : public QWidget
{
    Q_OBJECT

public:
    explicit BottomPane(QWidget *parent = nullptr);

    /** Adds a page; `controls` may be null. Returns its number. */
    int addPage(const QString &title, QWidget *page, QWidget *controls);
    void setPageTitle(int page, const QString &title);
    void setCurrentPage(int page);
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] QWidget *page(int number) const;
    /** To the first thing of the page that takes the focus, else to the tabs. */
    void focusPage();

signals:
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeHeader();
    void showPage(int page);

    QTabBar *m_tabs;
    QWidget *m_headerArea;
    QBoxLayout *m_header;
    QList<QWidget *> m_controls;
    QStackedWidget *m_pages;
};

} // namespace joinery
