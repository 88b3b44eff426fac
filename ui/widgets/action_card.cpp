// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_card.h"

#include <QPainter>

namespace joinery {

namespace {

constexpr int cardHeight = 56;
constexpr int inset = 16;
constexpr int iconSide = 16;

} // namespace

ActionCard::ActionCard(IconName icon, const QString &title, const QString &explanation, const Theme &theme,
                       QWidget *parent)
    : QPushButton(title, parent), m_icon(icon), m_explanation(explanation), m_theme(theme)
{
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActionCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize ActionCard::sizeHint() const
{
    const int title = QFontMetrics(m_theme.boldFont).horizontalAdvance(text());
    const int explanation = QFontMetrics(m_theme.secondaryFont).horizontalAdvance(m_explanation);
    return {inset + iconSide + inset + std::max(title, explanation) + inset, cardHeight};
}

QSize ActionCard::minimumSizeHint() const
{
    return {160, cardHeight};
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isDown() ? m_theme.selection : underMouse() ? m_theme.hover : m_theme.surface;
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.border, !hasFocus()            ? 1
                                                                      : m_theme.highContrast ? 4
                                                                                             : 1.5));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    paintIcon(painter, QRectF(inset, (cardHeight - iconSide) / 2, iconSide, iconSide), m_icon, m_theme.accent);
    const QRect text(inset + iconSide + inset, 10, width() - iconSide - 3 * inset, 18);
    painter.setFont(m_theme.boldFont);
    painter.setPen(m_theme.text);
    painter.drawText(text, Qt::AlignVCenter, this->text());
    painter.setFont(m_theme.secondaryFont);
    painter.setPen(m_theme.secondary);
    painter.drawText(text.translated(0, 19), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_explanation, Qt::ElideRight, text.width()));
}

} // namespace joinery

#include "moc_action_card.cpp"
