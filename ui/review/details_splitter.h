// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QScrollArea;

namespace joinery {

/**
 * A list above, details of what is selected in it below.
 *
 * The details take as much as they need and never more than leaves most of the room to the list, unless a person drags
 * the border: then that height stays, see detailsHeight(). Details that are hidden take nothing.
 */
class DetailsSplitter : public QSplitter
{
    Q_OBJECT

public:
    DetailsSplitter(QWidget &list, QWidget &details, QWidget *parent = nullptr);

    /** What a person chose by dragging; 0 when nobody did. */
    [[nodiscard]] int detailsHeight() const { return m_chosen; }
    void setDetailsHeight(int height);

signals:
    /** The list has another height: what was in sight may not be any more. */
    void listResized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();

    QWidget &m_list;
    QWidget &m_details;
    QScrollArea *m_area;
    int m_chosen = 0;
};

} // namespace joinery
