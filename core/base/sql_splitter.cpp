// SPDX-License-Identifier: MIT
#include "core/base/sql_splitter.h"

namespace joinery {

namespace {

/** Gathers the tokens of one statement after another. */
class Splitter
{
public:
    explicit Splitter(QStringView script) : m_script(script) {}

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
        if (semicolon && (!m_isTrigger || m_endSeen)) {
            endStatement();
            return;
        }
        if (m_words == 0) {
            m_start = token.start;
            m_startLine = m_line;
        }
        noteTrigger(token);
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

    void endStatement()
    {
        if (m_words > 0)
            m_statements.append({m_script.sliced(m_start, m_end - m_start).toString(), m_startLine});
        m_words = 0;
        m_headOpen = m_created = m_isTrigger = m_endSeen = m_afterSemicolon = false;
    }

    QStringView m_script;
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
};

} // namespace

QList<SqlStatement> splitSql(QStringView script, const SqlLexOptions &options)
{
    Splitter splitter(script);
    for (const SqlToken &token : lexSql(script, options))
        splitter.take(token);
    return splitter.finish();
}

} // namespace joinery
