// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QPoint>
#include <QPointF>

namespace joinery {

class CardItem;
class DiagramView;
class Stage;

/** The mouse on the canvas of a stage: where things are, and what it does there. */
class CanvasHand
{
public:
    explicit CanvasHand(Stage &stage);

    [[nodiscard]] const CardItem &card(const QString &table) const;
    /** Places in the viewport; a column is "table.column". */
    [[nodiscard]] QPoint header(const QString &table) const;
    [[nodiscard]] QPoint name(const QString &column) const;
    [[nodiscard]] QPoint type(const QString &column) const;
    [[nodiscard]] QPoint handle(const QString &column) const;
    /** The middle of the longest stretch of the link that leaves this column. */
    [[nodiscard]] QPoint link(const QString &column) const;
    /** Where there is neither card nor link. */
    [[nodiscard]] QPoint empty() const;

    /** Brings the pointer there, and lets it rest. */
    void rest(QPoint point) const;
    /** Opens the menu there and waits until it is closed. */
    void openMenu(QPoint point) const;
    /** Presses and drags, and holds. */
    void grab(QPoint from, QPoint to) const;
    /** Lets go at the end of grab(). */
    void letGo(QPoint at) const;

private:
    [[nodiscard]] int row(const QString &column) const;
    void move(QPoint to, Qt::MouseButtons held) const;

    Stage &m_stage;
    DiagramView &m_view;
};

} // namespace joinery
