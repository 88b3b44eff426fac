// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace joinery {

class DiagramBook;
class DiagramView;

/** Takes tables that are dragged from the navigator onto a diagram beside the main one. */
class CardDrop : public QObject
{
    Q_OBJECT

public:
    CardDrop(DiagramView &view, DiagramBook &book);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DiagramView &m_view;
    DiagramBook &m_book;
};

} // namespace joinery
