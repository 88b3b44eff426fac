// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace joinery {

/** Pages under the diagram, with their tabs and, at the right of the tabs, the controls of the page shown. */
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

signals:
    void currentPageChanged(int page);

private:
    void showPage(int page);

    QTabBar *m_tabs;
    QHBoxLayout *m_header;
    QList<QWidget *> m_controls;
    QStackedWidget *m_pages;
};

} // namespace joinery
