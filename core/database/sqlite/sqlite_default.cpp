// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_default.h"

#include "core/base/sql_cursor.h"

#include <QHash>

namespace joinery {

namespace {

/** For each opening parenthesis where it is closed, by position among the tokens. */
QHash<qsizetype, qsizetype> closingParentheses(SqlCursor &cursor)
{
    QHash<qsizetype, qsizetype> closing;
    QList<qsizetype> open;
    for (; !cursor.atEnd(); cursor.skip()) {
        if (cursor.isMark('('))
            open.append(cursor.position());
        else if (cursor.isMark(')') && !open.isEmpty())
            closing.insert(open.takeLast(), cursor.position());
    }
    return closing;
}

/** The text inside parentheses that enclose all of it, however many; nothing where there are none. */
std::optional<QString> insideParentheses(const QString &text)
{
    SqlCursor cursor(text, SqlLexOptions::sqlite());
    const QHash<qsizetype, qsizetype> closing = closingParentheses(cursor);
    qsizetype from = 0;
    qsizetype to = cursor.position();
    // What is not closed ends with the text.
    for (cursor.moveTo(0); cursor.isMark('(') && closing.value(from, to - 1) == to - 1; cursor.moveTo(from)) {
        const qsizetype inner = closing.contains(from) ? to - 1 : to;
        if (from + 1 >= inner)
            break;
        ++from;
        to = inner;
    }
    return from > 0 ? std::make_optional(cursor.textBetween(from, to)) : std::nullopt;
}

DefaultValue oneWord(const SqlToken &token, const QString &text)
{
    if (token.kind == SqlToken::Kind::String || token.kind == SqlToken::Kind::QuotedIdentifier)
        return DefaultValue::literal(token.value(text));
    const DefaultValue value = DefaultValue::fromUserText(token.value(text));
    const bool isPlainWord = token.kind == SqlToken::Kind::Identifier && value.kind == DefaultValue::Kind::Expression;
    return isPlainWord ? DefaultValue::literal(value.text) : value;
}

} // namespace

DefaultValue sqliteDefaultFromText(const QString &text)
{
    if (const auto inner = insideParentheses(text))
        return DefaultValue::fromUserText(*inner);
    SqlCursor cursor(text, SqlLexOptions::sqlite());
    const bool isSigned = cursor.isMark('-') || cursor.isMark('+');
    const SqlToken &value = cursor.token(isSigned ? 1 : 0);
    cursor.moveTo(isSigned ? 2 : 1);
    if (!cursor.atEnd())
        return DefaultValue::expression(text);
    if (!isSigned)
        return oneWord(value, text);
    // "- 1" is written without the space, so that it reads back as the same number.
    return DefaultValue::fromUserText(text.trimmed().front() + value.text(text).toString());
}

} // namespace joinery
