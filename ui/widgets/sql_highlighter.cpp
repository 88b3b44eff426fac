// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_highlighter.h"

#include "ui/widgets/sql_colors.h"

namespace joinery {

namespace {

/** What a line begins in the middle of. The lexer sees one line at a time, so it is given the opening again. */
enum BlockState
{
    Plain = 0,
    InComment = 1,
    InString = 2
};

QString openingOf(int state)
{
    if (state == InComment)
        return QStringLiteral("/*");
    return state == InString ? QStringLiteral("'") : QString();
}

} // namespace

SqlHighlighter::SqlHighlighter(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document), m_theme(theme)
{
}

void SqlHighlighter::setTheme(const Theme &theme)
{
    m_theme = theme;
    rehighlight();
}

void SqlHighlighter::highlightBlock(const QString &text)
{
    const QString opening = openingOf(std::max(previousBlockState(), 0));
    const QString sql = opening + text;
    int state = Plain;
    for (const SqlToken &token : lexSql(sql)) {
        const auto start = static_cast<int>(std::max<qsizetype>(token.start - opening.size(), 0));
        const auto length = static_cast<int>(token.end() - opening.size()) - start;
        const SqlColor kind = sqlColorOf(token, sql);
        if (!token.terminated && kind == SqlColor::Comment)
            state = InComment;
        else if (!token.terminated && kind == SqlColor::Text)
            state = InString;
        if (length > 0 && kind != SqlColor::Plain)
            setFormat(start, length, sqlColor(kind, m_theme));
    }
    setCurrentBlockState(state);
}

} // namespace joinery

#include "moc_sql_highlighter.cpp"
