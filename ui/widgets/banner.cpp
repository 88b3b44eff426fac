// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace joinery {

Banner::Banner(const QString &text, Role role, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(text)), m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(12);
    m_actions->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    rows->addWidget(m_text);
    rows->addLayout(m_actions);
    restyle(*this, "tone", roleName(role));
}

void Banner::setText(const QString &richText)
{
    m_text->setText(richText);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setRole(Role role)
{
    restyle(*this, "tone", roleName(role));
}

QPushButton *Banner::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("kind", QStringLiteral("link"));
    button->setCursor(Qt::PointingHandCursor);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void Banner::clearActions()
{
    while (m_actions->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_actions->takeAt(0));
        if (QWidget *button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
    }
}

} // namespace joinery

#include "moc_banner.cpp"
