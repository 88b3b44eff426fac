// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"

namespace joinery {

namespace {

/** Gathers the tokens of one statement after another. */
class Splitter
{
public:
    Splitter(QStringView script, const SqlLexOptions &options) : m_script(script), m_options(options) {}

    void take(const SqlToken &token)
    {
        if (token.isSignificant())
            takeSignificant(token);
        m_line += int(token.text(m_script).count(QLatin1Char('\n')));
    }

    QList<SqlStatement> finish()
    {
        endStatement();
        return std::move(m_statements);
    }

private:
    void takeSignificant(const SqlToken &token)
    {
        const bool semicolon = token.isMark(m_script, QLatin1String(";"));
        if (semicolon && m_atomicDepth == 0 && (!m_isTrigger || m_endSeen)) {
            endStatement();
            return;
        }
        if (m_words == 0) {
            m_start = token.start;
            m_startLine = m_line;
        }
        if (m_options.triggerBodies)
            noteTrigger(token);
        if (m_options.atomicBodies)
            noteAtomic(token);
        m_end = token.end();
        m_endSeen = m_afterSemicolon && token.isWord(m_script, QLatin1String("end"));
        m_afterSemicolon = semicolon;
        ++m_words;
    }

    /** Looks at the first words only: [EXPLAIN [QUERY PLAN]] CREATE [TEMP|TEMPORARY] TRIGGER. */
    void noteTrigger(const SqlToken &token)
    {
        const auto is = [&](const char *word) { return token.isWord(m_script, QLatin1String(word)); };
        if (is("create"))
            m_headOpen = m_created = m_words == 0 || m_headOpen;
        else if (m_headOpen && m_created && is("trigger"))
            m_isTrigger = true;
        else if (m_words == 0)
            m_headOpen = is("explain");
        else
            m_headOpen = m_headOpen && (is("temp") || is("temporary") || is("query") || is("plan"));
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

    void endStatement()
    {
        if (m_words > 0)
            m_statements.append({m_script.sliced(m_start, m_end - m_start).toString(), m_startLine});
        m_words = 0;
        m_atomicDepth = 0;
        m_afterBegin = false;
        m_headOpen = m_created = m_isTrigger = m_endSeen = m_afterSemicolon = false;
    }

    QStringView m_script;
    const SqlLexOptions &m_options;
    QList<SqlStatement> m_statements;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_words = 0;
    int m_line = 1;
    int m_startLine = 1;
    bool m_headOpen = false;
    bool m_created = false;
    bool m_isTrigger = false;
    bool m_afterSemicolon = false;
    bool m_endSeen = false;
    bool m_afterBegin = false;
    int m_atomicDepth = 0;
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
