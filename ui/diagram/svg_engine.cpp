// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/svg_engine.h"

#include "ui/diagram/svg_device.h"

#include <QBuffer>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace joinery {

namespace {

constexpr qreal decimals = 100;

} // namespace

SvgEngine::SvgEngine() : QPaintEngine(PrimitiveTransform | PainterPaths | AlphaBlend | Antialiasing | ConstantOpacity)
{
}

bool SvgEngine::begin(QPaintDevice *)
{
    setActive(true);
    return true;
}

bool SvgEngine::end()
{
    setActive(false);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &now)
{
    const DirtyFlags flags = now.state();
    if (flags & DirtyPen)
        m_pen = now.pen();
    if (flags & DirtyBrush)
        m_brush = now.brush();
    if (flags & DirtyOpacity)
        m_opacity = now.opacity();
    if (flags & DirtyTransform) {
        m_transform = now.transform();
        const bool isMoved = m_transform.type() <= QTransform::TxTranslate;
        m_offset = isMoved ? QPointF(m_transform.dx(), m_transform.dy()) : QPointF();
    }
}

void SvgEngine::number(qreal value)
{
    const auto scaled = qint64(std::llround(value * decimals));
    if (scaled < 0)
        m_elements += '-';
    const qint64 size = std::abs(scaled);
    m_elements += QByteArray::number(size / 100);
    if (size % 100 == 0)
        return;
    m_elements += '.';
    m_elements += char('0' + size % 100 / 10);
    if (size % 10 != 0)
        m_elements += char('0' + size % 10);
}

void SvgEngine::attribute(const char *name, qreal value)
{
    m_elements += ' ';
    m_elements += name;
    m_elements += "=\"";
    number(value);
    m_elements += '"';
}

void SvgEngine::point(QPointF value)
{
    number(value.x() + m_offset.x());
    m_elements += ' ';
    number(value.y() + m_offset.y());
}

void SvgEngine::moved(const QTransform &transform)
{
    if (transform.type() <= QTransform::TxTranslate)
        return;
    m_elements += " transform=\"matrix(" + QByteArray::number(transform.m11()) + ' ' +
                  QByteArray::number(transform.m12()) + ' ' + QByteArray::number(transform.m21()) + ' ' +
                  QByteArray::number(transform.m22()) + ' ' + QByteArray::number(transform.dx()) + ' ' +
                  QByteArray::number(transform.dy()) + ")\"";
}

void SvgEngine::color(const char *name, const char *opacityName, const QColor &value)
{
    m_elements += ' ';
    m_elements += name;
    m_elements += "=\"" + value.name().toLatin1() + '"';
    const qreal opacity = value.alphaF() * m_opacity;
    if (opacity < 1)
        attribute(opacityName, opacity);
}

void SvgEngine::stroke()
{
    if (m_pen.style() == Qt::NoPen)
        return;
    color("stroke", "stroke-opacity", m_pen.color());
    const qreal width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    if (width != 1)
        attribute("stroke-width", width);
    // The document says square and bevel, as pens are at first.
    if (m_pen.capStyle() != Qt::SquareCap)
        m_elements += m_pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"butt\"";
    if (m_pen.joinStyle() != Qt::BevelJoin)
        m_elements += m_pen.joinStyle() == Qt::RoundJoin ? " stroke-linejoin=\"round\"" : " stroke-linejoin=\"miter\"";
    if (m_pen.style() == Qt::SolidLine)
        return;
    m_elements += " stroke-dasharray=\"";
    for (const qreal length : m_pen.dashPattern()) {
        number(length * width);
        m_elements += ' ';
    }
    m_elements += '"';
}

void SvgEngine::style(bool fills)
{
    if (!fills || m_brush.style() == Qt::NoBrush)
        m_elements += " fill=\"none\"";
    else
        color("fill", "fill-opacity", m_brush.color());
    stroke();
    moved(m_transform);
    m_elements += "/>\n";
}

void SvgEngine::pathData(const QPainterPath &path)
{
    m_elements += "<path d=\"";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &element = path.elementAt(i);
        if (element.isMoveTo())
            m_elements += 'M';
        else if (element.isLineTo())
            m_elements += 'L';
        else if (element.isCurveTo())
            m_elements += 'C';
        else
            m_elements += ' ';
        point(element);
    }
    m_elements += '"';
    // The document says evenodd, as paths are at first.
    if (path.fillRule() == Qt::WindingFill)
        m_elements += " fill-rule=\"nonzero\"";
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    pathData(path);
    style(true);
}

void SvgEngine::drawEllipse(const QRectF &area)
{
    const QPointF centre = area.center() + m_offset;
    m_elements += "<ellipse";
    attribute("cx", centre.x());
    attribute("cy", centre.y());
    attribute("rx", area.width() / 2);
    attribute("ry", area.height() / 2);
    style(true);
}

void SvgEngine::drawRects(const QRectF *areas, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRectF area = areas[i].normalized();
        m_elements += "<rect";
        attribute("x", area.x() + m_offset.x());
        attribute("y", area.y() + m_offset.y());
        attribute("width", area.width());
        attribute("height", area.height());
        style(true);
    }
}

void SvgEngine::drawLines(const QLineF *lines, int count)
{
    for (int i = 0; i < count; ++i) {
        m_elements += "<path d=\"M";
        point(lines[i].p1());
        m_elements += 'L';
        point(lines[i].p2());
        m_elements += '"';
        style(false);
    }
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count == 0)
        return;
    m_elements += "<path d=\"";
    for (int i = 0; i < count; ++i) {
        m_elements += i == 0 ? 'M' : 'L';
        point(points[i]);
    }
    m_elements += mode == PolylineMode ? "\"" : "Z\"";
    if (mode == WindingMode)
        m_elements += " fill-rule=\"nonzero\"";
    style(mode != PolylineMode);
}

void SvgEngine::drawPixmap(const QRectF &area, const QPixmap &picture, const QRectF &source)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.copy(source.toRect()).save(&buffer, "PNG");
    m_elements += "<image";
    attribute("x", area.x() + m_offset.x());
    attribute("y", area.y() + m_offset.y());
    attribute("width", area.width());
    attribute("height", area.height());
    m_elements += " xlink:href=\"data:image/png;base64," + bytes.toBase64() + '"';
    moved(m_transform);
    m_elements += "/>\n";
}

void SvgEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    writeText(m_transform, m_pen.color(), position, item.text(), item.font(), 0);
}

void SvgEngine::writeText(const QTransform &transform, const QColor &ink, QPointF position, const QString &text,
                          const QFont &font, qreal width)
{
    const bool isMoved = transform.type() <= QTransform::TxTranslate;
    const QPointF offset = isMoved ? QPointF(transform.dx(), transform.dy()) : QPointF();
    m_elements += "<text";
    attribute("x", position.x() + offset.x());
    attribute("y", position.y() + offset.y());
    if (width > 0)
        attribute("textLength", width);
    m_elements += " font-family=\"" + svgText(font.family());
    m_elements += '"';
    attribute("font-size", font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72);
    if (font.weight() != QFont::Normal)
        m_elements += " font-weight=\"" + QByteArray::number(font.weight()) + '"';
    if (font.italic())
        m_elements += " font-style=\"italic\"";
    if (text != text.simplified())
        m_elements += " xml:space=\"preserve\"";
    color("fill", "fill-opacity", ink);
    moved(transform);
    m_elements += '>' + svgText(text) + "</text>\n";
}

} // namespace joinery
