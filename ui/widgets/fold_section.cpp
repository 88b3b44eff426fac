// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold_section.h"

#include "ui/shell/icons.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace joinery {

FoldSection::FoldSection(const QString &title, QWidget *body, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton), m_body(body), m_theme(theme)
{
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setProperty("look", QStringLiteral("fold"));
    m_heading->installEventFilter(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_heading);
    rows->addWidget(m_body);
    m_body->hide();
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        showState();
        emit toggled(open);
    });
    setTitle(title);
    showState();
}

void FoldSection::setTheme(const Theme &theme)
{
    m_theme = theme;
    showState();
}

void FoldSection::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
}

void FoldSection::setSummary(QWidget *summary)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, summary);
}

bool FoldSection::isOpen() const
{
    return m_heading->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void FoldSection::showState()
{
    m_body->setVisible(isOpen());
    m_heading->setIcon(icon(isOpen() ? IconName::ChevronDown : IconName::ChevronRight, m_theme.secondary, m_theme));
    m_heading->setAccessibleDescription(isOpen() ? tr("Unfolded") : tr("Folded"));
}

bool FoldSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_heading->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace joinery

#include "moc_fold_section.cpp"
