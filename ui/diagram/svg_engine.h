// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QPaintEngine>
#include <QPen>
#include <QTransform>

namespace joinery {

/** Writes what a painter does as elements of SVG. See SvgDevice. */
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    [[nodiscard]] const QByteArray &elements() const { return m_elements; }
    /** `width` in pixels, or nothing known. */
    void writeText(const QTransform &transform, const QColor &color, QPointF position, const QString &text,
                   const QFont &font, qreal width);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawEllipse(const QRectF &area) override;
    void drawRects(const QRectF *areas, int count) override;
    void drawLines(const QLineF *lines, int count) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &area, const QPixmap &picture, const QRectF &source) override;
    void drawTextItem(const QPointF &position, const QTextItem &item) override;
    [[nodiscard]] Type type() const override { return User; }

    // The other overloads draw by these.
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

private:
    void number(qreal value);
    void attribute(const char *name, qreal value);
    void point(QPointF value);
    void pathData(const QPainterPath &path);
    void moved(const QTransform &transform);
    void color(const char *name, const char *opacityName, const QColor &value);
    void style(bool fills);
    void stroke();

    QByteArray m_elements;
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    qreal m_opacity = 1;
    /** How far elements are moved when that is all the transform does; they are written where they come to lie. */
    QPointF m_offset;
};

} // namespace joinery
