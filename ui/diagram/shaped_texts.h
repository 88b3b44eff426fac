// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>

class QPainter;

namespace joinery {

/**
 * Texts of one font as they are drawn: shaping a text takes longer than drawing it, and a diagram shows the same names
 * and types again and again.
 */
class ShapedTexts
{
public:
    explicit ShapedTexts(const QFont &font) : m_font(font) {}

    /** How far a text reaches. */
    [[nodiscard]] qreal width(const QString &text) const;
    /** Draws it with its base line there, in the painter's pen. Pictures that are no pixels get it as a text. */
    void draw(QPainter &painter, QPointF position, const QString &text) const;

private:
    [[nodiscard]] const QList<QGlyphRun> &runs(const QString &text) const;

    QFont m_font;
    mutable QHash<QString, qreal> m_widths;
    mutable QHash<QString, QList<QGlyphRun>> m_runs;
};

} // namespace joinery
