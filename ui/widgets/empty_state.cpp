// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace joinery {

namespace {

constexpr int iconSide = 32;
constexpr int textWidth = 320;

} // namespace

EmptyState::EmptyState(IconName icon, const QString &title, const QString &sentence, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel)
    , m_title(new QLabel(title))
    , m_sentence(new QLabel(sentence))
    , m_actions(new QVBoxLayout)
{
    m_title->setProperty("look", QStringLiteral("title"));
    m_sentence->setProperty("look", QStringLiteral("secondary"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setMaximumWidth(textWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    rows->addStretch();
    rows->addWidget(m_icon, 0, Qt::AlignHCenter);
    rows->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    rows->addLayout(middle);
    rows->addSpacing(4);
    m_actions->setSpacing(8);
    rows->addLayout(m_actions);
    rows->addStretch();
    setTexts(title, sentence);
    setTheme(theme);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *EmptyState::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        button->setProperty("kind", QStringLiteral("primary"));
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setTheme(const Theme &theme)
{
    m_icon->setPixmap(icon(m_iconName, theme.link, theme).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace joinery

#include "moc_empty_state.cpp"
