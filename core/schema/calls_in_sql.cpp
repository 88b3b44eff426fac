// SPDX-License-Identifier: MIT
#include "core/schema/calls_in_sql.h"

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

/** Whether the text of a call like nextval('s.counter') names this, with its namespace or without. */
bool isTextOf(const QString &text, const RelationName &name)
{
    const auto matches = [](const QString &spelled, const QString &wanted) {
        return spelled == spelledInFoldedSql(wanted) || spelled == wanted || spelled.toLower() == wanted;
    };
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0)
        return name.isMeantByBareName && matches(text, name.name);
    return matches(text.sliced(point + 1), name.name) &&
           (matches(text.left(point), name.nameSpace) ||
            (isDefaultNameSpace(name.nameSpace) && isDefaultNameSpace(text.left(point))));
}

/** How many arguments stand in the parentheses that open at this token: none where a list comes as one (VARIADIC). */
std::optional<int> argumentsOf(const QString &sql, const QList<SqlToken> &tokens, qsizetype open)
{
    int depth = 0;
    int commas = 0;
    for (qsizetype i = open; i < tokens.size(); ++i) {
        const SqlToken &token = tokens.at(i);
        const bool opens = token.isMark(sql, QLatin1String("(")) || token.isMark(sql, QLatin1String("["));
        const bool closes = token.isMark(sql, QLatin1String(")")) || token.isMark(sql, QLatin1String("]"));
        depth += opens ? 1 : closes ? -1 : 0;
        if (depth == 0)
            return i == open + 1 ? 0 : commas + 1;
        if (depth == 1 && token.isMark(sql, QLatin1String(",")))
            ++commas;
        if (depth == 1 && (token.isWord(sql, QLatin1String("variadic")) || token.isWord(sql, QLatin1String("order"))))
            return std::nullopt;
    }
    return std::nullopt;
}

/** Finds calls of one routine or sequence among the significant tokens of a text. */
class CallFinder
{
public:
    CallFinder(const QString &sql, DefinitionObject::Kind kind, const RelationName &name, const CallFilter &isMeant)
        : m_sql(sql), m_kind(kind), m_name(name), m_isMeant(isMeant), m_tokens(lexSql(sql))
    {
        m_tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    }

    [[nodiscard]] const QList<SqlToken> &tokens() const { return m_tokens; }
    [[nodiscard]] bool isSequence() const { return m_kind == DefinitionObject::Kind::Sequence; }
    [[nodiscard]] bool isText(qsizetype at) const
    {
        const SqlToken &token = m_tokens.at(at);
        return isSequence() && token.kind == SqlToken::Kind::String && isTextOf(token.value(m_sql), m_name);
    }
    /** Where the name begins, with its namespace: nothing where this token is no call of it. */
    [[nodiscard]] std::optional<qsizetype> startOfCall(qsizetype at) const
    {
        const bool isCalled =
            isSequence() ? isPlaceOfSequence(m_sql, m_tokens, at) : isNextTo(m_sql, m_tokens, at, 1, "(");
        if (!isCalled || !m_tokens.at(at).isNamed(m_sql, m_name.name))
            return std::nullopt;
        const bool isQualified =
            at > 1 && m_tokens.at(at - 1).isMark(m_sql, QLatin1String(".")) && m_tokens.at(at - 2).isName();
        const qsizetype start = isQualified ? at - 2 : at;
        const QString nameSpace = isQualified ? m_tokens.at(start).value(m_sql) : QString();
        if (!m_name.isMeantBy(nameSpace, m_tokens.at(at).value(m_sql)) || (!isSequence() && !isRoutineMeant(start, at)))
            return std::nullopt;
        return start;
    }

private:
    /** CALL is for procedures, and nothing else is. */
    [[nodiscard]] bool isRoutineMeant(qsizetype start, qsizetype at) const
    {
        const bool isProcedure = m_kind == DefinitionObject::Kind::Procedure;
        const bool isCall = start > 0 && m_tokens.at(start - 1).isWord(m_sql, QLatin1String("call"));
        return isProcedure == isCall && (!m_isMeant || m_isMeant(argumentsOf(m_sql, m_tokens, at + 1)));
    }

    const QString &m_sql;
    DefinitionObject::Kind m_kind;
    const RelationName &m_name;
    const CallFilter &m_isMeant;
    QList<SqlToken> m_tokens;
};

/** The text with pieces of it replaced, from its beginning on. */
class Replacer
{
public:
    explicit Replacer(const QString &sql) : m_sql(sql) {}

    void replace(qsizetype start, qsizetype end, const QString &text)
    {
        m_result += QStringView(m_sql).sliced(m_done, start - m_done);
        const bool isSame = text == QStringView(m_sql).sliced(start, end - start);
        m_result += isSame ? text : apartFromNeighbours(text, m_sql, start, end);
        m_done = end;
    }
    [[nodiscard]] QString result() const { return m_result + m_sql.sliced(m_done); }

private:
    const QString &m_sql;
    QString m_result;
    qsizetype m_done = 0;
};

} // namespace

QString renameCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from, const QString &to,
                   const CallFilter &isMeant)
{
    const CallFinder calls(sql, kind, from, isMeant);
    Replacer replacer(sql);
    for (qsizetype i = 0; i < calls.tokens().size(); ++i) {
        const SqlToken &token = calls.tokens().at(i);
        if (calls.startOfCall(i)) {
            const bool isBare = token.kind == SqlToken::Kind::Identifier;
            replacer.replace(token.start, token.end(),
                             isBare ? spelledInPlaceOf(from.name, to) : quoted(to, QLatin1Char('"')));
        } else if (calls.isText(i)) {
            const QString old = token.value(sql);
            const QString nameSpace = old.left(old.lastIndexOf(QLatin1Char('.')) + 1);
            replacer.replace(token.start, token.end(), quoted(nameSpace + spelledInFoldedSql(to), QLatin1Char('\'')));
        }
    }
    return replacer.result();
}

QString moveCall(const QString &sql, DefinitionObject::Kind kind, const RelationName &from, const QString &to,
                 const CallFilter &isMeant)
{
    const QString target = to.isEmpty() || isDefaultNameSpace(to) ? QString() : spelledInFoldedSql(to) + u'.';
    const CallFinder calls(sql, kind, from, isMeant);
    Replacer replacer(sql);
    for (qsizetype i = 0; i < calls.tokens().size(); ++i) {
        const SqlToken &token = calls.tokens().at(i);
        if (const auto start = calls.startOfCall(i))
            replacer.replace(calls.tokens().at(*start).start, token.end(), target + token.text(sql).toString());
        else if (calls.isText(i))
            replacer.replace(token.start, token.end(),
                             quoted(target + spelledInFoldedSql(from.name), QLatin1Char('\'')));
    }
    return replacer.result();
}

} // namespace joinery
