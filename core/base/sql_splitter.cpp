// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"

#include <algorithm>
#include <utility>

namespace joinery {

namespace {

/** Gathers the tokens of one statement after another. */
class Splitter
{
public:
    Splitter(QStringView script, const SqlLexOptions &options) : m_script(script), m_options(options) {}

    void take(const SqlToken &token)
    {
        if (token.isSignificant() && token.start >= m_skipUntil && !takeDelimiter(token))
            takeSignificant(token);
        m_line += int(token.text(m_script).count(QLatin1Char('\n')));
    }

    QList<SqlStatement> finish()
    {
        endStatement();
        return std::move(m_statements);
    }

private:
    /** What the first words of a statement say about a trigger with a body. */
    enum class Head
    {
        Start,
        Explain,
        Create,
        Trigger,
        Other
    };

    void takeSignificant(const SqlToken &token)
    {
        const bool semicolon = token.isMark(m_script, QLatin1String(";"));
        const bool isInside = m_atomicDepth > 0 || m_openParentheses > 0 || (m_head == Head::Trigger && !m_endSeen);
        if (semicolon && m_delimiter.isEmpty() && !isInside) {
            endStatement();
            return;
        }
        if (m_words == 0) {
            m_start = token.start;
            m_startLine = m_line;
        }
        if (m_options.triggerBodies)
            noteTrigger(token);
        if (m_options.atomicBodies) {
            noteAtomic(token);
            noteParenthesis(token);
        }
        if (m_options.compoundBodies)
            noteCompound(token);
        m_end = token.end();
        m_endSeen = m_afterSemicolon && token.isWord(m_script, QLatin1String("end"));
        m_afterSemicolon = semicolon;
        ++m_words;
    }

    /** Looks at the first words only, as sqlite3_complete does: [EXPLAIN …] CREATE [TEMP|TEMPORARY] TRIGGER. */
    void noteTrigger(const SqlToken &token)
    {
        const auto is = [&](const char *word) { return token.isWord(m_script, QLatin1String(word)); };
        switch (m_head) {
        case Head::Start:
            m_head = is("create") ? Head::Create : is("explain") ? Head::Explain : Head::Other;
            break;
        case Head::Explain:
            if (is("create"))
                m_head = Head::Create;
            else if (is("explain") || is("temp") || is("temporary") || is("trigger") || is("end"))
                m_head = Head::Other;
            break;
        case Head::Create:
            if (is("trigger"))
                m_head = Head::Trigger;
            else if (!is("temp") && !is("temporary"))
                m_head = Head::Other;
            break;
        case Head::Trigger:
        case Head::Other:
            break;
        }
    }

    /** The actions of a rule stand between parentheses. */
    void noteParenthesis(const SqlToken &token)
    {
        if (token.isMark(m_script, QLatin1String("(")))
            ++m_openParentheses;
        else if (m_openParentheses > 0 && token.isMark(m_script, QLatin1String(")")))
            --m_openParentheses;
    }

    /** BEGIN ATOMIC opens a body that END closes; so do CASE and its END in it. */
    void noteAtomic(const SqlToken &token)
    {
        const auto is = [&](const char *word) { return token.isWord(m_script, QLatin1String(word)); };
        if (m_atomicDepth == 0)
            m_atomicDepth = m_afterBegin && is("atomic") ? 1 : 0;
        else if (is("case"))
            ++m_atomicDepth;
        else if (is("end"))
            --m_atomicDepth;
        m_afterBegin = is("begin");
    }

    /** BEGIN and CASE open something in a routine that END closes; END IF and its kin close what is not counted. */
    void noteCompound(const SqlToken &token)
    {
        const auto is = [&](const char *word) { return token.isWord(m_script, QLatin1String(word)); };
        const bool isAfterEnd = std::exchange(m_afterEnd, false);
        const bool isBlock = m_words == 2 && m_afterBegin && is("atomic");
        if (m_words == 0)
            m_created = is("create");
        else if (m_created && (is("procedure") || is("function") || is("trigger") || is("event")))
            m_isRoutine = true;
        m_afterBegin = m_words == 0 ? is("begin") : m_afterBegin && m_words == 1 && is("not");
        if (isBlock) {
            m_isRoutine = true;
            m_atomicDepth = 1;
        }
        if (!m_isRoutine || (isAfterEnd && is("case")))
            return;
        const bool isEndOfStatement = isAfterEnd && (is("if") || is("loop") || is("while") || is("repeat"));
        if (isEndOfStatement || is("begin") || (m_atomicDepth > 0 && is("case")))
            ++m_atomicDepth;
        else if (m_atomicDepth > 0 && is("end")) {
            --m_atomicDepth;
            m_afterEnd = true;
        }
    }

    /** Whether the token is a DELIMITER command, or what one said ends a statement. */
    bool takeDelimiter(const SqlToken &token)
    {
        if (!m_options.compoundBodies)
            return false;
        if (m_words == 0 && token.isWord(m_script, QLatin1String("delimiter"))) {
            const qsizetype newline = m_script.indexOf(QLatin1Char('\n'), token.end());
            m_skipUntil = newline < 0 ? m_script.size() : newline;
            m_delimiter = m_script.sliced(token.end(), m_skipUntil - token.end()).trimmed().toString();
            if (m_delimiter == QLatin1String(";"))
                m_delimiter.clear();
            return true;
        }
        const bool canHold = token.kind == SqlToken::Kind::Identifier || token.kind == SqlToken::Kind::Operator ||
                             token.kind == SqlToken::Kind::Parameter;
        if (m_delimiter.isEmpty() || !canHold)
            return false;
        // "END$$" is one word.
        const qsizetype window = std::min(token.length - 1 + m_delimiter.size(), m_script.size() - token.start);
        const qsizetype place = m_script.sliced(token.start, window).indexOf(m_delimiter);
        if (place < 0)
            return false;
        if (place > 0) {
            SqlToken word = token;
            word.length = place;
            takeSignificant(word);
        }
        endStatement();
        m_skipUntil = token.start + place + m_delimiter.size();
        return true;
    }

    void endStatement()
    {
        if (m_words > 0)
            m_statements.append({m_script.sliced(m_start, m_end - m_start).toString(), m_startLine});
        m_words = 0;
        m_atomicDepth = 0;
        m_afterBegin = m_afterEnd = m_isRoutine = false;
        m_created = m_endSeen = m_afterSemicolon = false;
        m_head = Head::Start;
        m_openParentheses = 0;
    }

    QStringView m_script;
    const SqlLexOptions &m_options;
    QList<SqlStatement> m_statements;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_words = 0;
    int m_line = 1;
    int m_startLine = 1;
    Head m_head = Head::Start;
    bool m_created = false;
    bool m_afterSemicolon = false;
    bool m_endSeen = false;
    bool m_afterBegin = false;
    bool m_afterEnd = false;
    bool m_isRoutine = false;
    int m_atomicDepth = 0;
    int m_openParentheses = 0;
    /** What ends a statement instead of a semicolon; empty for that. */
    QString m_delimiter;
    /** Tokens before this place are no part of any statement. */
    qsizetype m_skipUntil = 0;
};

} // namespace

QList<SqlStatement> splitSql(QStringView script, const SqlLexOptions &options)
{
    Splitter splitter(script, options);
    for (const SqlToken &token : lexSql(script, options))
        splitter.take(token);
    return splitter.finish();
}

} // namespace joinery
