// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/count_button.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace joinery {

namespace {

constexpr int gap = 8;
constexpr int pillHeight = 18;
constexpr int pillInset = 6;

} // namespace

CountButton::CountButton(const QString &text, Role role, const Theme &theme, QWidget *parent)
    : QPushButton(text, parent), m_role(role), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void CountButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %2").arg(text()).arg(count) : text());
    updateGeometry();
    update();
}

void CountButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

int CountButton::pillWidth(int count) const
{
    const int text = QFontMetrics(m_theme.smallFont).horizontalAdvance(QLocale().toString(count));
    return std::max(text + 2 * pillInset, pillHeight);
}

bool CountButton::isPrimary() const
{
    return property("kind").toString() == QLatin1String("primary");
}

QSize CountButton::sizeHint() const
{
    const QSize plain = QPushButton::sizeHint();
    return m_count > 0 ? plain + QSize(gap + pillWidth(m_count), 0) : plain;
}

int CountButton::usualWidth() const
{
    constexpr int usual = 99;
    return std::max(sizeHint().width(), QPushButton::sizeHint().width() + gap + pillWidth(usual));
}

void CountButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_count == 0) {
        painter.drawControl(QStyle::CE_PushButton, option);
        return;
    }
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const int textWidth = painter.fontMetrics().horizontalAdvance(text());
    const int left = (width() - textWidth - gap - pillWidth(m_count)) / 2;
    const Tone tone = isPrimary() ? Tone{m_theme.accent, m_theme.onAccent} : m_theme.tone(m_role);
    if (isEnabled())
        painter.setPen(isPrimary() ? m_theme.onAccent : m_theme.text);
    else
        painter.setPen(isPrimary() ? m_theme.secondary : m_theme.disabled);
    painter.drawText(QRect(left, 0, textWidth + 1, height()), Qt::AlignVCenter, text());

    const QRectF pill(left + textWidth + gap, (height() - pillHeight) / 2.0, pillWidth(m_count), pillHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? tone.fill : m_theme.hover);
    painter.drawRoundedRect(pill, pillHeight / 2.0, pillHeight / 2.0);
    QFont small = m_theme.smallFont;
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(isEnabled() ? tone.ink : m_theme.disabled);
    painter.drawText(pill, Qt::AlignCenter, QLocale().toString(m_count));
}

} // namespace joinery

#include "moc_count_button.cpp"
