// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/schema_text.h"
#include "tests/support_ui/diagram_samples.h"
#include "tests/support_ui/document_sample.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"
#include "ui/shell/theme_controller.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <memory>

namespace joinery {

/** A diagram of the bookshop in a window of its own, as a person has it in front of them. */
struct Canvas
{
    explicit Canvas(const DiagramSample &content = bookshopSample(), bool dark = false);

    [[nodiscard]] CardItem &card(const QString &table) const { return *view->diagramScene().card(tableId(table)); }

    /** Where in the viewport a place of a card is. */
    [[nodiscard]] QPoint at(const QString &table, QPointF local) const
    {
        return view->mapFromScene(card(table).pos() + local);
    }
    [[nodiscard]] QPoint header(const QString &table) const
    {
        return at(table, card(table).geometry().title().center());
    }
    [[nodiscard]] QPoint name(const QString &column) const
    {
        const CardItem &item = card(column.section(QLatin1Char('.'), 0, 0));
        const QRectF row = item.geometry().name(item.content().rowOf(columnId(column)));
        return view->mapFromScene(item.pos() + row.topLeft() + QPointF(10, 11));
    }
    [[nodiscard]] QPoint type(const QString &column) const
    {
        const CardItem &item = card(column.section(QLatin1Char('.'), 0, 0));
        const QRectF area = item.geometry().type(item.content().rowOf(columnId(column)));
        return view->mapFromScene(item.pos() + QPointF(area.right() - 8, area.center().y()));
    }
    [[nodiscard]] QPoint handle(const QString &column) const
    {
        const CardItem &item = card(column.section(QLatin1Char('.'), 0, 0));
        return view->mapFromScene(item.pos() +
                                  item.geometry().linkHandle(item.content().rowOf(columnId(column))).center());
    }

    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void doubleClick(QPoint point) const { QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, point); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step)
            moveHeld(from + (to - from) * step / 4);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, modifiers, to);
    }
    /** QTest::mouseMove does not say that a button is held. */
    void moveHeld(QPoint to) const
    {
        QMouseEvent event(QEvent::MouseMove, to, view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &event);
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view.get(), pressed, modifiers);
    }
    [[nodiscard]] QLineEdit &field() const { return *view->inPlaceEditor().field(); }
    void enter(const QString &text) const
    {
        field().selectAll();
        QTest::keyClicks(&field(), text);
    }
    void fieldKey(Qt::Key pressed) const { QTest::keyClick(&field(), pressed); }

    [[nodiscard]] const Table *table(const QString &name) const
    {
        return document->model(DocumentSample::app).tableNamed(name);
    }
    void keep(const QString &name) const
    {
        QCoreApplication::processEvents();
        keepForLooking(view->grab().toImage(), name);
    }

    DocumentSample sample;
    std::unique_ptr<ProjectDocument> document;
    QSettings settings;
    ThemeController themes;
    mutable Selection selection;
    std::unique_ptr<DiagramView> view;
};

/** The ids of tables of the sample. */
[[nodiscard]] QList<ObjectId> tableIds(const QStringList &tables);

} // namespace joinery
