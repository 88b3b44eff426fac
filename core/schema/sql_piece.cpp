// SPDX-License-Identifier: MIT
#include "core/schema/sql_piece.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

/** What a comment does to the words around it; `isLast` where the text ends with it. */
QString commentProblem(QStringView comment, const SqlLexOptions &options, bool isLast)
{
    if (!comment.startsWith(QLatin1String("/*"))) {
        // PostgreSQL ends such a comment there, others do not.
        const qsizetype carriageReturn = comment.indexOf(QLatin1Char('\r'));
        if (carriageReturn >= 0 && carriageReturn + 1 < comment.size())
            return Message::tr("A comment has a carriage return in it.");
        return isLast ? Message::tr("A comment at its end hides what follows.") : QString();
    }
    const bool isRun = comment.startsWith(QLatin1String("/*!")) || comment.startsWith(QLatin1String("/*M!"));
    return options.executableComments && isRun ? Message::tr("A comment in it is run as SQL (/*!).") : QString();
}

} // namespace

QString whyNotOnePiece(const QString &sql, const SqlLexOptions &options, SqlPlace place)
{
    if (sql.contains(QChar(0)))
        return Message::tr("It holds a zero character.");
    const QString text = sql.trimmed();
    int open = 0;
    int openSquare = 0;
    for (const SqlToken &token : lexSql(text, options)) {
        const bool isComment = token.kind == SqlToken::Kind::Comment;
        if (!token.terminated)
            return isComment ? Message::tr("A comment is not closed.") : Message::tr("A quote is not closed.");
        const bool isLast = place == SqlPlace::Bare && token.end() == text.size();
        if (const QString problem = isComment ? commentProblem(token.text(text), options, isLast) : QString();
            !problem.isEmpty())
            return problem;
        if (token.isMark(text, QLatin1String(";")))
            return Message::tr("A semicolon ends the statement in its middle.");
        // Clients of databases take what follows for a command of theirs.
        if (token.isMark(text, QLatin1String("\\")))
            return Message::tr("A backslash stands outside of quotes.");
        if (token.isMark(text, QLatin1String("(")))
            ++open;
        else if (token.isMark(text, QLatin1String(")")) && --open < 0)
            return Message::tr("A bracket is closed that was not opened.");
        openSquare += token.isMark(text, QLatin1String("[")) ? 1 : token.isMark(text, QLatin1String("]")) ? -1 : 0;
        const bool isBetween = open == 0 && openSquare <= 0 && token.isMark(text, QLatin1String(","));
        if (place == SqlPlace::InBrackets && isBetween)
            return Message::tr("A comma makes two of it.");
    }
    return open > 0 ? Message::tr("A bracket is not closed.") : QString();
}

bool isOneWord(const QString &text, const SqlLexOptions &options)
{
    bool wantsWord = true;
    const QList<SqlToken> tokens = lexSql(text.trimmed(), options);
    for (const SqlToken &token : tokens) {
        const bool isValue = token.kind == SqlToken::Kind::String || token.kind == SqlToken::Kind::Number;
        const bool isWord = token.isName() || (isValue && tokens.size() == 1);
        const bool isDot = token.isMark(text.trimmed(), QLatin1String("."));
        if (!token.terminated || (wantsWord ? !isWord : !isDot))
            return false;
        wantsWord = !wantsWord;
    }
    return !wantsWord;
}

} // namespace joinery
