// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/annotations/annotation_tone.h"

#include "ui/diagram/app_colors.h"

namespace joinery {

namespace {

constexpr qreal leastContrast = 4.5;

/** The colour, with as much of the text's as makes it readable on the fill. */
QColor readable(const QColor &color, const QColor &fill, const Theme &theme)
{
    QColor ink = color;
    for (qreal share = 0.1; contrast(ink, fill) < leastContrast && share < 1; share += 0.1)
        ink = mixed(color, theme.text, share);
    return ink;
}

AnnotationTone toneOn(const QColor &ground, const QString &word, const Theme &theme, qreal share)
{
    const QColor own = appColor(word, theme.dark);
    const QColor color = own.isValid() ? own : theme.secondary;
    const QColor fill = mixed(ground, color, share);
    return {readable(color, fill, theme), mixed(ground, color, 0.45), fill};
}

} // namespace

AnnotationTone groupTone(const QString &word, const Theme &theme)
{
    return toneOn(theme.canvas, word, theme, word.isEmpty() ? 0.05 : 0.09);
}

AnnotationTone noteTone(const QString &word, const Theme &theme)
{
    return toneOn(theme.surface, word.isEmpty() ? QStringLiteral("yellow") : word, theme, theme.dark ? 0.12 : 0.16);
}

} // namespace joinery
