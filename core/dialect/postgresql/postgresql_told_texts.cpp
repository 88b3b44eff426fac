// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_told_texts.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/postgresql/postgresql_text.h"

namespace joinery::postgresql {

namespace {

/** Walks over the tokens of a statement that are neither space nor comment. */
class ToldText
{
public:
    explicit ToldText(const QString &sql) : m_sql(sql), m_tokens(lexSql(sql, SqlLexOptions::postgresql()))
    {
        m_tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    }

    QString result()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (isMark(i, "(") && isWord(i + 1, "array") && isMark(i + 2, "["))
                castArray(i + 2);
            else if (isWord(i, "extract") && isMark(i + 1, "(") && isWord(i + 3, "from"))
                quoteField(m_tokens.at(i + 2));
        }
        return m_result + m_sql.mid(m_done);
    }

private:
    void add(qsizetype upTo, const QString &text)
    {
        m_result += m_sql.mid(m_done, upTo - m_done) + text;
        m_done = upTo;
    }

    void castArray(qsizetype open)
    {
        const qsizetype end = endOfArray(open);
        if (end < 0 || !isMark(end + 1, ")") || !isMark(end + 2, "::"))
            return;
        const QString type = typeOfElements(open + 1, end);
        const auto [outer, isArray] = typeAt(end + 3);
        if (!type.isEmpty() && isArray && outer != type)
            add(m_tokens.at(end).end(), QStringLiteral("::%1[]").arg(type));
    }

    void quoteField(const SqlToken &field)
    {
        const QString text = field.text(m_sql).toString();
        if (field.kind != SqlToken::Kind::Identifier || text == text.toLower())
            return;
        add(field.start, quotedText(text));
        m_done = field.end();
    }

    [[nodiscard]] bool isWord(qsizetype at, const char *word) const
    {
        return at < m_tokens.size() && m_tokens.at(at).isWord(m_sql, QLatin1String(word));
    }

    [[nodiscard]] bool isMark(qsizetype at, const char *mark) const
    {
        return at < m_tokens.size() && m_tokens.at(at).isMark(m_sql, QLatin1String(mark));
    }

    /** The closing bracket of what opens there, or -1. */
    [[nodiscard]] qsizetype endOfArray(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_tokens.size(); ++i) {
            depth += isMark(i, "[") || isMark(i, "(") ? 1 : isMark(i, "]") || isMark(i, ")") ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return -1;
    }

    /** The words of a type and whether it is an array. */
    [[nodiscard]] std::pair<QString, bool> typeAt(qsizetype at) const
    {
        QStringList words;
        for (; at < m_tokens.size() && m_tokens.at(at).kind == SqlToken::Kind::Identifier; ++at)
            words.append(m_tokens.at(at).text(m_sql).toString());
        return {words.join(QLatin1Char(' ')), isMark(at, "[") && isMark(at + 1, "]")};
    }

    /** What all elements are texts of, `'a'::character varying`; empty where they are something else. */
    [[nodiscard]] QString typeOfElements(qsizetype at, qsizetype end) const
    {
        QString type;
        while (at < end) {
            if (m_tokens.at(at).kind != SqlToken::Kind::String || !isMark(at + 1, "::"))
                return {};
            const QString words = typeAt(at + 2).first;
            at += 2;
            while (at < end && m_tokens.at(at).kind == SqlToken::Kind::Identifier)
                ++at;
            const bool isEnd = at == end || isMark(at, ",");
            if (!isEnd || words.isEmpty() || (!type.isEmpty() && words != type))
                return {};
            type = words;
            ++at;
        }
        return type;
    }

    const QString m_sql;
    QList<SqlToken> m_tokens;
    QString m_result;
    /** Up to here the text is in the result. */
    qsizetype m_done = 0;
};

} // namespace

QString asTold(const QString &sql)
{
    // Most statements have neither; finding out is cheaper than reading them.
    const bool mayHave =
        sql.contains(QLatin1String("])::")) || sql.contains(QLatin1String("extract("), Qt::CaseInsensitive);
    return mayHave ? ToldText(sql).result() : sql;
}

} // namespace joinery::postgresql
