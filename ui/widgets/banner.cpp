// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/breakable_text.h"
#include "ui/widgets/restyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace joinery {

Banner::Banner(const QString &text, Role role, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(breakable(text))), m_head(new QHBoxLayout), m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(12);
    m_actions->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    m_head->setSpacing(8);
    m_head->addWidget(m_text, 1);
    rows->addLayout(m_head);
    rows->addLayout(m_actions);
    restyle(*this, "tone", roleName(role));
}

void Banner::setText(const QString &richText)
{
    m_text->setText(breakable(richText));
    m_text->setToolTip({});
}

void Banner::setError(const Error &error)
{
    QStringList lines;
    lines.append(
        (error.where.isEmpty() ? error.message : error.where + QStringLiteral(": ") + error.message).toHtmlEscaped());
    if (!error.detail.isEmpty())
        lines.append(QStringLiteral("<small>%1</small>").arg(error.detail.toHtmlEscaped()));
    setText(lines.join(QStringLiteral("<br>")));
    m_text->setToolTip(error.code);
}

void Banner::setClosable()
{
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeBanner"));
    close->setText(QStringLiteral("✕"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);
    close->setCursor(Qt::PointingHandCursor);
    m_head->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
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
