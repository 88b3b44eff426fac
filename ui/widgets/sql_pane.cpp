// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_pane.h"

#include "ui/widgets/restyle.h"
#include "ui/widgets/sql_find_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace joinery {

SqlPane::SqlPane(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_rows->setContentsMargins(1, 3, 1, 3);
    m_rows->setSpacing(0);
}

SqlEdit &SqlPane::edit()
{
    if (!m_edit)
        make();
    return *m_edit;
}

void SqlPane::make()
{
    m_edit = new SqlEdit(m_theme, this);
    m_edit->setObjectName(objectName());
    m_edit->setAccessibleName(accessibleName());
    m_edit->setAccessibleDescription(accessibleDescription());
    m_edit->setTextAnew(m_text);
    m_edit->setHelp(m_help);
    m_rows->addWidget(m_edit);
    // At once: a layout shows what is added to it only later.
    m_edit->show();
    setFocusProxy(m_edit);
    connect(m_edit, &SqlEdit::focusChanged, this, [this](bool focused) { restyle(*this, "focused", focused); });
    connect(m_edit, &SqlEdit::findRequested, this, &SqlPane::openFindBar);
    connect(m_edit, &SqlEdit::findNextRequested, this, [this](bool backwards) {
        if (m_findBar)
            m_findBar->findNext(backwards);
        else
            openFindBar(false);
    });
    connect(m_edit, &QsciScintilla::textChanged, this, &SqlPane::fit);
    fit();
    emit made();
}

void SqlPane::setTextAnew(const QString &text)
{
    m_text = text;
    if (m_edit)
        m_edit->setTextAnew(text);
}

void SqlPane::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_edit)
        m_edit->setTheme(theme);
    fit();
}

void SqlPane::setHelp(SqlHelp help)
{
    m_help = std::move(help);
    if (m_edit)
        m_edit->setHelp(m_help);
}

void SqlPane::setLines(int least, int most)
{
    // As high as its text, and not what a layout has to spare.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_leastLines = least;
    m_mostLines = most;
    fit();
}

void SqlPane::fillRoom()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_mostLines = 0;
    if (!m_edit)
        return;
    m_edit->setMinimumHeight(0);
    m_edit->setMaximumHeight(QWIDGETSIZE_MAX);
}

void SqlPane::fit()
{
    if (!m_edit || m_mostLines == 0)
        return;
    const int height = m_edit->heightOfLines(m_leastLines, m_mostLines);
    if (m_edit->height() != height || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

void SqlPane::openFindBar(bool replace)
{
    if (!m_findBar) {
        m_findBar = new SqlFindBar(*m_edit);
        m_rows->addWidget(m_findBar);
        connect(m_findBar, &SqlFindBar::replaced, this, &SqlPane::replaced);
    }
    m_findBar->open(replace);
}

void SqlPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_edit)
        make();
    fit();
}

void SqlPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void SqlPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && m_edit)
        m_edit->setReadOnly(!isEnabled());
}

} // namespace joinery

#include "moc_sql_pane.cpp"
