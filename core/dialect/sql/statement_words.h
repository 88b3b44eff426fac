// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/sql_words.h"

namespace joinery {

/** Reads the head of a statement word by word, as far as one needs to know what it is about. */
class StatementWords
{
public:
    /** `sql` outlives it. */
    StatementWords(const QString &sql, const SqlLexOptions &options) : m_sql(sql), m_words(sqlWords(sql, options)) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    /** Goes on behind these words if they come next: "if not exists". */
    bool take(const char *words);
    /** Goes on behind the first of the words that comes next. */
    bool takeOne(std::initializer_list<const char *> each);
    /** The name that comes next, "a" or "s"."a", as it is written; empty where there is none. */
    QString takeName();
    /** Goes on behind the next place where these words stand; false, and nowhere else, where they do not. */
    bool skipTo(const char *words);
    /** Goes on to the next word. */
    void skip() { ++m_at; }
    /** Whether a comma comes next; goes on behind it. */
    bool takeComma();

private:
    [[nodiscard]] bool isAt(qsizetype place, const QStringList &words) const;

    QStringView m_sql;
    QList<SqlToken> m_words;
    qsizetype m_at = 0;
};

} // namespace joinery
