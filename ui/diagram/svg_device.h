// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QFont;
class QPainter;

namespace joinery {

class SvgEngine;

/**
 * What is painted on it becomes a document of SVG: lines as lines and texts as texts.
 *
 * Qt's own generator writes half a kilobyte around every stroke and shapes texts that it then writes as they are; a
 * diagram of 1,000 tables takes it longer than a person waits. Clipping is left to the edge of the document.
 */
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSizeF size);
    ~SvgDevice() override;
    Q_DISABLE_COPY_MOVE(SvgDevice)

    /** What stands for a font where it is not installed: "system-ui, sans-serif". */
    void setOtherFonts(const QFont &font, const QByteArray &families);
    /** A text with its base line there, in the painter's pen, and as wide as that whatever the font there is. */
    void drawText(const QPainter &painter, QPointF position, const QString &text, const QFont &font, qreal width);

    /** The whole document; `last` are elements that come at its end. */
    [[nodiscard]] QByteArray document(const QString &title, const QByteArray &last = {}) const;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QByteArray m_fontRules;
    std::unique_ptr<SvgEngine> m_engine;
};

/** With & < > and quotes as entities; what XML cannot hold is left out. */
[[nodiscard]] QByteArray svgText(const QString &text);

} // namespace joinery
