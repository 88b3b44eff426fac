// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_field.h"

#include "ui/editor/undo_keys.h"
#include "ui/widgets/sql_highlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace joinery {

SqlField::SqlField(const QString &text, const Theme &theme, QWidget *parent)
    : Field(text, new QPlainTextEdit, parent)
    , m_edit(static_cast<QPlainTextEdit *>(focusProxy()))
    , m_highlighter(new SqlHighlighter(m_edit->document(), theme))
{
    m_edit->setProperty("look", QStringLiteral("code"));
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setFont(theme.smallCodeFont);
    m_edit->installEventFilter(this);
    new UndoKeys(*m_edit, {[this] { return m_edit->toPlainText() != m_value; }, [this] { startAnew(); }});
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (m_edit->hasFocus() && m_refused) {
            m_refused = false;
            setNote({});
        }
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SqlField::fit);
    fit();
}

void SqlField::setTheme(const Theme &theme)
{
    m_highlighter->setTheme(theme);
}

void SqlField::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fit();
}

void SqlField::fit()
{
    // The lines as they are wrapped and as high as they are drawn: the font's own height is a little off, and over
    // many lines that hides the last.
    const QTextDocument &document = *m_edit->document();
    double text = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        text += document.documentLayout()->blockBoundingRect(block).height();
    const double line = text / std::max(1.0, document.size().height());
    const double height = std::clamp(text, m_leastLines * line, m_mostLines * line);
    const int frame = m_edit->height() - m_edit->contentsRect().height();
    m_edit->setFixedHeight(int(std::ceil(height + 2 * document.documentMargin())) + frame);
}

void SqlField::setValue(const QString &text)
{
    if (m_refused && m_value != text)
        startAnew();
    const bool unchanged = m_edit->toPlainText() == m_value;
    m_value = text;
    // What a person is typing, or what was refused, is left alone.
    if (m_refused || (m_edit->hasFocus() && !unchanged) || m_edit->toPlainText() == text)
        return;
    m_edit->setPlainText(text);
}

void SqlField::refuse(const QString &reason)
{
    m_refused = true;
    setNote(reason);
}

void SqlField::setFinding(const QString &text, Role role)
{
    if (!m_refused)
        setNote(text, role);
}

void SqlField::startAnew()
{
    m_refused = false;
    setNote({});
    m_edit->setPlainText(m_value);
}

bool SqlField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A menu or completer takes the focus for a moment only.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            commit();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isCommit = isEnter && key->modifiers() == Qt::ControlModifier;
        const bool isReset = key->key() == Qt::Key_Escape && m_edit->toPlainText() != m_value;
        if (isCommit || isReset) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                if (isCommit)
                    commit();
                else
                    startAnew();
            }
            return true;
        }
    } else if (event->type() == QEvent::Resize) {
        fit();
    }
    return Field::eventFilter(watched, event);
}

void SqlField::commit()
{
    if (m_edit->toPlainText() != m_value)
        emit committed(m_edit->toPlainText());
}

} // namespace joinery
