// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sql_highlighter.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/schema/data_type.h"

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

bool isTypeName(QStringView word)
{
    static const QSet<QString> names = [] {
        const QStringList list = portableTypeNames();
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names.contains(word.toString().toLower());
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
        QTextCharFormat format;
        switch (token.kind) {
        case SqlToken::Kind::Comment:
            format.setForeground(m_theme.secondary);
            if (!token.terminated)
                state = InComment;
            break;
        case SqlToken::Kind::String:
        case SqlToken::Kind::Blob:
            format.setForeground(m_theme.added.ink);
            if (!token.terminated)
                state = InString;
            break;
        case SqlToken::Kind::Number:
            format.setForeground(m_theme.changed.ink);
            break;
        case SqlToken::Kind::Identifier:
            if (isTypeName(token.text(sql)))
                format.setForeground(m_theme.renamed.ink);
            else if (isSqlKeyword(token.text(sql)))
                format.setForeground(m_theme.accent);
            break;
        default:
            break;
        }
        if (length > 0 && format.hasProperty(QTextFormat::ForegroundBrush))
            setFormat(start, length, format);
    }
    setCurrentBlockState(state);
}

} // namespace joinery

#include "moc_sql_highlighter.cpp"
