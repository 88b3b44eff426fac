// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/svg_device.h"

#include "core/exporting/export_text.h"
#include "ui/diagram/svg_engine.h"

#include <QPainter>

#include <cmath>

namespace joinery {

SvgDevice::SvgDevice(QSizeF size) : m_size(size), m_engine(std::make_unique<SvgEngine>()) {}

SvgDevice::~SvgDevice() = default;

void SvgDevice::setOtherFonts(const QFont &font, const QByteArray &families)
{
    QString family = font.family();
    family.remove(QLatin1Char('"')).remove(QLatin1Char('\\'));
    m_fontRules +=
        "text[font-family=\"" + svgText(family) + "\"]{font-family:\"" + svgText(family) + "\"," + families + '}';
}

void SvgDevice::drawText(const QPainter &painter, QPointF position, const QString &text, const QFont &font, qreal width)
{
    m_engine->writeText(painter.worldTransform(), painter.pen().color(), position, text, font, width);
}

QByteArray SvgDevice::document(const QString &title, const QByteArray &last) const
{
    const QByteArray width = QByteArray::number(qint64(std::ceil(m_size.width())));
    const QByteArray height = QByteArray::number(qint64(std::ceil(m_size.height())));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
           "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"" +
           width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + ' ' + height + "\">\n<title>" +
           svgText(title) + "</title>\n" +
           // Where @supports is not understood, families are single names as well.
           (m_fontRules.isEmpty() ? QByteArray() : "<style>@supports (fill:red){" + m_fontRules + "}</style>\n") +
           "<g fill-rule=\"evenodd\" stroke-linecap=\"square\" stroke-linejoin=\"bevel\">\n" + m_engine->elements() +
           "</g>\n" + last + "</svg>\n";
}

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    // SVG's pixel is 1/96 inch.
    constexpr int resolution = 96;
    constexpr qreal millimetresPerInch = 25.4;
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_size.width()));
    case PdmHeight:
        return int(std::ceil(m_size.height()));
    case PdmWidthMM:
        return int(m_size.width() / resolution * millimetresPerInch);
    case PdmHeightMM:
        return int(m_size.height() / resolution * millimetresPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 1;
    }
}

QByteArray svgText(const QString &text)
{
    return xmlText(text).toUtf8();
}

} // namespace joinery
