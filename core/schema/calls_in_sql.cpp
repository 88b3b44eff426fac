// SPDX-License-Identifier: MIT
#include "core/schema/calls_in_sql.h"

#include "core/base/sql_keywords.h"
#include "core/base/sql_lexer.h"
#include "core/base/text.h"
#include "core/schema/sql_spelling.h"

namespace joinery {

namespace {

/** Whether the token after this one (or before, going back) that is not white space is this mark or word. */
bool isNextTo(const QString &sql, const QList<SqlToken> &tokens, qsizetype at, int step, const char *text)
{
    for (qsizetype i = at + step; i >= 0 && i < tokens.size(); i += step) {
        if (tokens.at(i).isSignificant())
            return tokens.at(i).isMark(sql, QLatin1String(text)) || tokens.at(i).isWord(sql, QLatin1String(text));
    }
    return false;
}

/** Whether a sequence is named here: `NEXT VALUE FOR counter`, or MariaDB's `nextval(counter)`. */
bool isPlaceOfSequence(const QString &sql, const QList<SqlToken> &tokens, qsizetype at)
{
    if (isNextTo(sql, tokens, at, -1, "for"))
        return true;
    qsizetype open = at - 1;
    while (open >= 0 && !tokens.at(open).isSignificant())
        --open;
    return open >= 0 && tokens.at(open).isMark(sql, QLatin1String("(")) &&
           (isNextTo(sql, tokens, open, -1, "nextval") || isNextTo(sql, tokens, open, -1, "lastval") ||
            isNextTo(sql, tokens, open, -1, "setval"));
}

/** A name in the text that nextval() takes: folded to lower case unless it is in quotes. */
QString nameInText(const QString &name)
{
    return needsSqlQuotes(name) || name != name.toLower() ? quoted(name, QLatin1Char('"')) : name;
}

/** Whether the text of a call like nextval('s.counter') names this, with its namespace or without. */
bool isTextOf(const QString &text, const RelationName &name)
{
    const auto matches = [](const QString &spelled, const QString &wanted) {
        return spelled == nameInText(wanted) || spelled == wanted || spelled.toLower() == wanted;
    };
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0)
        return name.isMeantByBareName && matches(text, name.name);
    return matches(text.sliced(point + 1), name.name) &&
           (matches(text.left(point), name.nameSpace) ||
            (isDefaultNameSpace(name.nameSpace) && isDefaultNameSpace(text.left(point))));
}

} // namespace

QString renameCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from, const QString &to)
{
    const QList<SqlToken> tokens = lexSql(sql);
    const bool isSequence = kind == DefinitionObject::Kind::Sequence;
    QString result;
    qsizetype done = 0;
    const auto replace = [&](const SqlToken &token, const QString &text) {
        result += QStringView(sql).sliced(done, token.start - done);
        result += text == token.text(sql) ? text : apartFromNeighbours(text, sql, token.start, token.end());
        done = token.end();
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        const bool isCalled = isSequence ? isPlaceOfSequence(sql, tokens, i) : isNextTo(sql, tokens, i, 1, "(");
        if (isCalled && token.isNamed(sql, from.name)) {
            replace(token, token.kind == SqlToken::Kind::Identifier ? spelledInSql(to) : quoted(to, QLatin1Char('"')));
        } else if (isSequence && token.kind == SqlToken::Kind::String && isTextOf(token.value(sql), from)) {
            const QString old = token.value(sql);
            const QString nameSpace = old.left(old.lastIndexOf(QLatin1Char('.')) + 1);
            replace(token, quoted(nameSpace + nameInText(to), QLatin1Char('\'')));
        }
    }
    result += QStringView(sql).sliced(done);
    return result;
}

QString moveCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from, const QString &to)
{
    const bool isSequence = kind == DefinitionObject::Kind::Sequence;
    const QString target = to.isEmpty() || isDefaultNameSpace(to) ? QString() : spelledInSql(to) + u'.';
    QList<SqlToken> tokens = lexSql(sql);
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    QString result;
    qsizetype done = 0;
    const auto replace = [&](qsizetype start, qsizetype end, const QString &text) {
        const QStringView old = QStringView(sql).sliced(start, end - start);
        result += QStringView(sql).sliced(done, start - done);
        result += text == old ? text : apartFromNeighbours(text, sql, start, end);
        done = end;
    };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        if (isSequence && token.kind == SqlToken::Kind::String && isTextOf(token.value(sql), from)) {
            replace(token.start, token.end(), quoted(target + nameInText(from.name), QLatin1Char('\'')));
            continue;
        }
        const bool isCalled = isSequence ? i > 0 && tokens.at(i - 1).isWord(sql, QLatin1String("for"))
                                         : i + 1 < tokens.size() && tokens.at(i + 1).isMark(sql, QLatin1String("("));
        if (!isCalled || !token.isNamed(sql, from.name))
            continue;
        const bool isQualified = i > 1 && tokens.at(i - 1).isMark(sql, QLatin1String(".")) && tokens.at(i - 2).isName();
        if (from.isMeantBy(isQualified ? tokens.at(i - 2).value(sql) : QString(), token.value(sql)))
            replace(tokens.at(isQualified ? i - 2 : i).start, token.end(), target + token.text(sql).toString());
    }
    result += QStringView(sql).sliced(done);
    return result;
}

} // namespace joinery
