// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_quoted_names.h"

#include "core/base/sql_words.h"
#include "core/dialect/sqlite/sqlite_text.h"

#include <initializer_list>

namespace joinery {

namespace {

/** Looks at one word after the other and remembers what it stands in. */
class NameFinder
{
public:
    explicit NameFinder(const QString &sql) : m_sql(sql), m_words(sqlWords(sql, SqlLexOptions::sqlite())) {}

    QList<SqlToken> namesInSingleQuotes()
    {
        QList<SqlToken> found;
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            follow();
            const bool isText = m_words.at(m_at).kind == SqlToken::Kind::String && m_words.at(m_at).terminated;
            if (isText && (isPartOfName() || isAfterNamingWord() || isInHead() || isInColumnList() || isSet()))
                found.append(m_words.at(m_at));
        }
        return found;
    }

private:
    [[nodiscard]] bool isMark(qsizetype at, const char *mark) const
    {
        return at >= 0 && at < m_words.size() && m_words.at(at).isMark(m_sql, QLatin1String(mark));
    }

    [[nodiscard]] bool isAny(qsizetype at, std::initializer_list<const char *> words) const
    {
        return at >= 0 && at < m_words.size() && std::any_of(words.begin(), words.end(), [&](const char *word) {
                   return m_words.at(at).isWord(m_sql, QLatin1String(word));
               });
    }

    void follow()
    {
        if (isMark(m_at, "("))
            ++m_depth;
        else if (isMark(m_at, ")"))
            --m_depth;
        if (isAny(m_at, {"begin", "select"}))
            m_isHead = false;
        else if (m_isHead && isAny(m_at, {"of"}))
            m_isAfterOf = true;
        else if (m_isHead && isAny(m_at, {"on"}))
            m_isAfterOf = false;
        if (isAny(m_at, {"set"}))
            m_setDepth = m_depth;
        else if (isMark(m_at, ";") || (m_depth == m_setDepth && isAny(m_at, {"where", "from", "returning"})))
            m_setDepth = -1;
        if (isAny(m_at, {"into"}))
            m_columnsAt = afterName(m_at + 1);
        else if (isMark(m_at, ")"))
            m_columnsAt = -1;
    }

    /** Where the list of columns begins behind INTO and the name of a table, or -1. */
    [[nodiscard]] qsizetype afterName(qsizetype at) const
    {
        ++at;
        if (isMark(at, "."))
            at += 2;
        if (isAny(at, {"as"}))
            at += 2;
        return isMark(at, "(") ? at : -1;
    }

    [[nodiscard]] bool isPartOfName() const { return isMark(m_at - 1, ".") || isMark(m_at + 1, "."); }

    [[nodiscard]] bool isAfterNamingWord() const
    {
        if (isAny(m_at - 1, {"as", "into", "join", "update"}))
            return true;
        if (isAny(m_at - 1, {"from"}))
            return !isAny(m_at - 2, {"distinct"});
        return isAny(m_at - 1, {"rollback", "abort", "replace", "fail", "ignore"}) && isAny(m_at - 2, {"or"}) &&
               isAny(m_at - 3, {"update"});
    }

    /** `UPDATE OF 'a', 'b' ON 't'` in front of what a trigger does. */
    [[nodiscard]] bool isInHead() const { return m_isHead && (m_isAfterOf || isAny(m_at - 1, {"on"})); }

    [[nodiscard]] bool isInColumnList() const { return m_columnsAt >= 0 && m_at > m_columnsAt; }

    [[nodiscard]] bool isSet() const
    {
        return m_setDepth == m_depth && isMark(m_at + 1, "=") && (isAny(m_at - 1, {"set"}) || isMark(m_at - 1, ","));
    }

    const QString &m_sql;
    QList<SqlToken> m_words;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isHead = true;
    bool m_isAfterOf = false;
    int m_setDepth = -1;
    qsizetype m_columnsAt = -1;
};

} // namespace

QString withNamesInDoubleQuotes(const QString &definition)
{
    if (!definition.contains(QLatin1Char('\'')))
        return definition;
    QList<SqlToken> names = NameFinder(definition).namesInSingleQuotes();
    QString result = definition;
    std::reverse(names.begin(), names.end());
    for (const SqlToken &name : std::as_const(names))
        result.replace(name.start, name.length, sqliteName(name.value(definition)));
    return result;
}

} // namespace joinery
