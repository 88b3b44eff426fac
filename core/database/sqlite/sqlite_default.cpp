// SPDX-License-Identifier: MIT
#include "core/database/sqlite/sqlite_default.h"

#include "core/base/sql_cursor.h"

namespace joinery {

namespace {

/** The text inside parentheses that enclose all of it, however many; nothing where there are none. */
std::optional<QString> insideParentheses(QString text)
{
    bool found = false;
    for (;;) {
        SqlCursor cursor(text, SqlLexOptions::sqlite());
        if (!cursor.isMark('('))
            return found ? std::make_optional(text) : std::nullopt;
        const QString inner = cursor.takeParentheses();
        if (!cursor.atEnd() || inner.isEmpty())
            return found ? std::make_optional(text) : std::nullopt;
        text = inner;
        found = true;
    }
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
