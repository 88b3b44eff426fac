// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_field.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr int fieldHeight = 32;
constexpr int inset = 12;

} // namespace

PaletteField::PaletteField(const QString &text, const QString &keys, const Theme &theme, QWidget *parent)
    : QPushButton(text, parent), m_keys(keys), m_theme(theme)
{
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
}

void PaletteField::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

void PaletteField::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize PaletteField::sizeHint() const
{
    return {240, fieldHeight};
}

QSize PaletteField::minimumSizeHint() const
{
    return {96, fieldHeight};
}

void PaletteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.border, 1));
    painter.setBrush(underMouse() ? m_theme.hover : m_theme.canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inner = rect().adjusted(inset, 0, -inset, 0);
    painter.setFont(m_theme.font);
    painter.setPen(m_theme.secondary);
    const int keysWidth = painter.fontMetrics().horizontalAdvance(m_keys);
    const bool room = inner.width() > keysWidth + 80;
    painter.drawText(
        inner, Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() - (room ? keysWidth + inset : 0)));
    if (room)
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, m_keys);
}

} // namespace joinery

#include "moc_palette_field.cpp"
