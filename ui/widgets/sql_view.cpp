// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_view.h"

#include "ui/widgets/sql_highlighter.h"

#include <QScrollBar>

namespace joinery {

SqlView::SqlView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new SqlHighlighter(document(), theme))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFrameShape(QFrame::NoFrame);
    // A text cursor would promise that one can write here.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    setProperty("look", QStringLiteral("code"));
    setTheme(theme);
}

void SqlView::setTheme(const Theme &theme)
{
    setFont(theme.codeFont);
    m_markColor = theme.selection;
    m_highlighter->setTheme(theme);
    showMarks();
}

void SqlView::setSql(const QString &sql)
{
    if (sql == toPlainText())
        return;
    m_marked.clear();
    setPlainText(sql);
    showMarks();
}

void SqlView::mark(const QList<std::pair<int, int>> &stretches)
{
    // They may speak of a text that is about to be shown.
    const int end = document()->characterCount();
    m_marked.clear();
    for (const auto &[start, length] : stretches) {
        if (start + length <= end)
            m_marked.append({start, length});
    }
    showMarks();
    if (m_marked.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_marked.first().first);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(std::max(cursor.blockNumber() - 1, 0));
    horizontalScrollBar()->setValue(0);
}

void SqlView::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto &[start, length] : std::as_const(m_marked)) {
        QTextBlock block = document()->findBlock(start);
        while (block.isValid() && block.position() < start + length) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(m_markColor);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selection.cursor = QTextCursor(block);
            selections.append(selection);
            block = block.next();
        }
    }
    setExtraSelections(selections);
}

} // namespace joinery

#include "moc_sql_view.cpp"
