// SPDX-License-Identifier: MIT
#include "core/base/sql_keywords.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace joinery {

namespace {

constexpr std::array reservedWords = {
    "ADD",     "ALL",     "ALTER",      "AND",    "AS",      "AUTOINCREMENT", "BETWEEN", "CASE",       "CHECK",
    "COLLATE", "COMMIT",  "CONSTRAINT", "CREATE", "DEFAULT", "DEFERRABLE",    "DELETE",  "DISTINCT",   "DROP",
    "ELSE",    "ESCAPE",  "EXCEPT",     "EXISTS", "FOREIGN", "FROM",          "GROUP",   "HAVING",     "IN",
    "INDEX",   "INSERT",  "INTERSECT",  "INTO",   "IS",      "ISNULL",        "JOIN",    "LIMIT",      "NOT",
    "NOTHING", "NOTNULL", "NULL",       "ON",     "OR",      "ORDER",         "PRIMARY", "REFERENCES", "RETURNING",
    "SELECT",  "SET",     "TABLE",      "THEN",   "TO",      "TRANSACTION",   "UNION",   "UNIQUE",     "UPDATE",
    "USING",   "VALUES",  "WHEN",       "WHERE",
};

constexpr std::array otherKeywords = {
    "ABORT",
    "ACTION",
    "AFTER",
    "ALWAYS",
    "ANALYZE",
    "ASC",
    "ATTACH",
    "BEFORE",
    "BEGIN",
    "BY",
    "CASCADE",
    "CAST",
    "COLUMN",
    "CONFLICT",
    "CROSS",
    "CURRENT",
    "CURRENT_DATE",
    "CURRENT_TIME",
    "CURRENT_TIMESTAMP",
    "DATABASE",
    "DEFERRED",
    "DESC",
    "DETACH",
    "DO",
    "EACH",
    "END",
    "EXCLUDE",
    "EXCLUSIVE",
    "EXPLAIN",
    "FAIL",
    "FILTER",
    "FIRST",
    "FOLLOWING",
    "FOR",
    "FULL",
    "GENERATED",
    "GLOB",
    "GROUPS",
    "IF",
    "IGNORE",
    "IMMEDIATE",
    "INDEXED",
    "INITIALLY",
    "INNER",
    "INSTEAD",
    "KEY",
    "LAST",
    "LEFT",
    "LIKE",
    "MATCH",
    "MATERIALIZED",
    "NATURAL",
    "NO",
    "NULLS",
    "OF",
    "OFFSET",
    "OTHERS",
    "OUTER",
    "OVER",
    "PARTITION",
    "PLAN",
    "PRAGMA",
    "PRECEDING",
    "QUERY",
    "RAISE",
    "RANGE",
    "RECURSIVE",
    "REGEXP",
    "REINDEX",
    "RELEASE",
    "RENAME",
    "REPLACE",
    "RESTRICT",
    "RIGHT",
    "ROLLBACK",
    "ROW",
    "ROWS",
    "SAVEPOINT",
    "TEMP",
    "TEMPORARY",
    "TIES",
    "TRIGGER",
    "UNBOUNDED",
    "VACUUM",
    "VIEW",
    "VIRTUAL",
    "WINDOW",
    "WITH",
    "WITHOUT",
};

constexpr std::array valueWords{
    "CURRENT_CATALOG", "CURRENT_DATE", "CURRENT_ROLE",   "CURRENT_SCHEMA", "CURRENT_TIME", "CURRENT_TIMESTAMP",
    "CURRENT_USER",    "LOCALTIME",    "LOCALTIMESTAMP", "SESSION_USER",   "SYSTEM_USER",  "USER",
};

template <std::size_t size>
bool holds(const std::array<const char *, size> &words, QStringView word)
{
    const auto found =
        std::lower_bound(words.begin(), words.end(), word, [](const char *candidate, QStringView wanted) {
            return wanted.compare(QLatin1String(candidate), Qt::CaseInsensitive) > 0;
        });
    return found != words.end() && word.compare(QLatin1String(*found), Qt::CaseInsensitive) == 0;
}

bool isPlainWord(QStringView name)
{
    const auto isLetter = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
               c == QLatin1Char('_');
    };
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
}

} // namespace

bool isSqlKeyword(QStringView word)
{
    return isReservedSqlWord(word) || holds(otherKeywords, word);
}

QStringList sqlKeywords()
{
    QStringList words;
    for (const char *word : reservedWords)
        words.append(QLatin1String(word));
    for (const char *word : otherKeywords)
        words.append(QLatin1String(word));
    return words;
}

bool isReservedSqlWord(QStringView word)
{
    return holds(reservedWords, word);
}

bool isSqlValueWord(QStringView word)
{
    return holds(valueWords, word);
}

bool needsSqlQuotes(QStringView name)
{
    return !isPlainWord(name) || isSqlKeyword(name);
}

} // namespace joinery
