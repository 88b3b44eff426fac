// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace joinery {

SearchField::SearchField(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_magnifier(addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_clear(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_magnifier->setText(tr("Find"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(m_magnifier, &QAction::triggered, this, [this] { setFocus(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    setTheme(theme);
}

void SearchField::setTheme(const Theme &theme)
{
    m_magnifier->setIcon(icon(IconName::Search, theme.secondary, theme));
    m_clear->setIcon(icon(IconName::Close, theme.secondary, theme));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            clear();
        return;
    case Qt::Key_Down:
        emit downPressed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace joinery

#include "moc_search_field.cpp"
