// SPDX-License-Identifier: MIT
#include "tests/gallery/canvas_hand.h"

#include "tests/gallery/stage.h"
#include "ui/diagram/card_item.h"
#include "ui/diagram/diagram_view.h"
#include "ui/diagram/link_item.h"
#include "ui/document/project_document.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>

namespace joinery {

CanvasHand::CanvasHand(Stage &stage) : m_stage(stage), m_view(stage.workspace().diagram()) {}

const CardItem &CanvasHand::card(const QString &table) const
{
    return *m_view.diagramScene().card(m_stage.id(table.section('.', 0, 0)));
}

int CanvasHand::row(const QString &column) const
{
    const CardItem &item = card(column);
    const Table *table = m_stage.document().table(m_stage.id(column.section('.', 0, 0)));
    return item.content().rowOf(table->columnNamed(column.section('.', 1))->id);
}

QPoint CanvasHand::header(const QString &table) const
{
    const CardItem &item = card(table);
    return m_view.mapFromScene(item.pos() + item.geometry().title().center());
}

QPoint CanvasHand::name(const QString &column) const
{
    const CardItem &item = card(column);
    const QRectF area = item.geometry().name(row(column));
    return m_view.mapFromScene(item.pos() + QPointF(area.left() + 10, area.center().y()));
}

QPoint CanvasHand::type(const QString &column) const
{
    const CardItem &item = card(column);
    const QRectF area = item.geometry().type(row(column));
    return m_view.mapFromScene(item.pos() + QPointF(area.right() - 8, area.center().y()));
}

QPoint CanvasHand::handle(const QString &column) const
{
    const CardItem &item = card(column);
    return m_view.mapFromScene(item.pos() + item.geometry().linkHandle(row(column)).center());
}

QPoint CanvasHand::empty() const
{
    const QSize size = m_view.viewport()->size();
    constexpr int step = 20;
    for (int y = 2 * step; y < size.height(); y += step) {
        for (int x = size.width() / 2; x < size.width(); x += step) {
            const QPoint point(x, y);
            if (m_view.diagramScene().hitAt(m_view.mapToScene(point)).part == CanvasHit::Part::Nothing &&
                !m_view.viewport()->childAt(point))
                return point;
        }
    }
    m_stage.complain(QStringLiteral("the canvas is full"));
    return {};
}

QPoint CanvasHand::link(const QString &column) const
{
    const Table *table = m_stage.document().table(m_stage.id(column.section('.', 0, 0)));
    const ObjectId id = table->columnNamed(column.section('.', 1))->id;
    for (const ForeignKey &key : table->foreignKeys) {
        const LinkItem *item = key.columns.contains(id) ? m_view.diagramScene().link(key.id) : nullptr;
        if (!item)
            continue;
        QLineF longest;
        for (qsizetype i = 1; i < item->route().size(); ++i) {
            const QLineF line(item->route().at(i - 1), item->route().at(i));
            longest = line.length() > longest.length() ? line : longest;
        }
        return m_view.mapFromScene(longest.center());
    }
    m_stage.complain(QStringLiteral("there is no link at ") + column);
    return {};
}

void CanvasHand::move(QPoint to, Qt::MouseButtons held) const
{
    QMouseEvent event(QEvent::MouseMove, to, m_view.viewport()->mapToGlobal(to), Qt::NoButton, held, {});
    QApplication::sendEvent(m_view.viewport(), &event);
}

void CanvasHand::rest(QPoint point) const
{
    move(point + QPoint(3, 0), Qt::NoButton);
    move(point, Qt::NoButton);
    constexpr int untilFaded = 800;
    m_stage.settle(untilFaded);
}

void CanvasHand::openMenu(QPoint point) const
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_view.viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_view.viewport(), &event);
}

void CanvasHand::grab(QPoint from, QPoint to) const
{
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, from);
    constexpr int steps = 4;
    for (int step = 1; step <= steps; ++step)
        move(from + (to - from) * step / steps, Qt::LeftButton);
    m_stage.settle();
}

void CanvasHand::letGo(QPoint at) const
{
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, at);
    m_stage.settle();
}

} // namespace joinery
