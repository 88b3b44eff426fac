// SPDX-License-Identifier: MIT
#include "core/base/sql_words.h"

namespace joinery {

QList<SqlToken> sqlWords(QStringView sql, const SqlLexOptions &options)
{
    QList<SqlToken> tokens = lexSql(sql, options);
    tokens.removeIf([](const SqlToken &token) { return !token.isSignificant(); });
    return tokens;
}

bool isEnclosed(QStringView sql, const QList<SqlToken> &tokens, qsizetype first, qsizetype last)
{
    if (last <= first || last >= tokens.size() || !tokens.at(first).isMark(sql, QLatin1String("(")))
        return false;
    int depth = 0;
    for (qsizetype i = first; i <= last; ++i) {
        if (tokens.at(i).isMark(sql, QLatin1String("(")))
            ++depth;
        else if (tokens.at(i).isMark(sql, QLatin1String(")")) && --depth == 0)
            return i == last;
    }
    return false;
}

} // namespace joinery
