// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sql_highlighter.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/schema/data_type.h"

namespace joinery {

namespace {

/** What a line may end in the middle of; the next one starts with the same opening mark. */
enum OpenState
{
    Nothing,
    InComment,
    InString,
    InName
};

QString opening(int state)
{
    switch (state) {
    case InComment:
        return QStringLiteral("/*");
    case InString:
        return QStringLiteral("'");
    case InName:
        return QStringLiteral("\"");
    default:
        return {};
    }
}

int stateAfter(const SqlToken &token, QStringView sql)
{
    if (token.terminated)
        return Nothing;
    if (token.kind == SqlToken::Kind::String)
        return InString;
    if (token.kind == SqlToken::Kind::Comment && sql.sliced(token.start).startsWith(QLatin1String("/*")))
        return InComment;
    return token.kind == SqlToken::Kind::QuotedIdentifier ? InName : Nothing;
}

bool isTypeName(const QString &word)
{
    return DataType::fromUserText(word).kind != DataType::Kind::Native;
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
    // A line inside a string or comment is read as if the opening mark stood before it.
    const QString before = opening(previousBlockState());
    const QString sql = before + text;
    setCurrentBlockState(Nothing);
    for (const SqlToken &token : lexSql(sql)) {
        QTextCharFormat format;
        switch (token.kind) {
        case SqlToken::Kind::Comment:
            format.setForeground(m_theme.secondary);
            break;
        case SqlToken::Kind::String:
        case SqlToken::Kind::Blob:
            format.setForeground(m_theme.added.ink);
            break;
        case SqlToken::Kind::Number:
            format.setForeground(m_theme.changed.ink);
            break;
        case SqlToken::Kind::Identifier:
            format = formatOf(token.text(sql).toString());
            break;
        default:
            break;
        }
        const qsizetype start = std::max<qsizetype>(0, token.start - before.size());
        const qsizetype end = token.end() - before.size();
        if (end > start)
            setFormat(int(start), int(end - start), format);
        setCurrentBlockState(stateAfter(token, sql));
    }
}

QTextCharFormat SqlHighlighter::formatOf(const QString &word) const
{
    QTextCharFormat format;
    if (isSqlKeyword(word)) {
        format.setForeground(m_theme.accent);
        format.setFontWeight(QFont::DemiBold);
    } else if (isTypeName(word)) {
        format.setForeground(m_theme.renamed.ink);
    }
    return format;
}

} // namespace joinery
