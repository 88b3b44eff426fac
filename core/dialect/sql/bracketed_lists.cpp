// SPDX-License-Identifier: MIT
#include "core/dialect/sql/bracketed_lists.h"

#include "core/base/sql_words.h"

namespace joinery {

QList<QStringList> bracketedLists(const QString &sql, const SqlLexOptions &options)
{
    QList<QStringList> result;
    qsizetype from = 0;
    int depth = 0;
    for (const SqlToken &token : sqlWords(sql, options)) {
        const auto is = [&](const char *mark) { return token.isMark(sql, QLatin1String(mark)); };
        const bool isClosing = is(")");
        if (depth == 1 && (isClosing || is(","))) {
            result.last().append(sql.sliced(from, token.start - from).trimmed());
            from = token.start + token.length;
        }
        depth -= isClosing ? 1 : 0;
        if (is("(") && ++depth == 1) {
            from = token.start + token.length;
            result.append(QStringList());
        }
    }
    return depth == 0 ? result : QList<QStringList>();
}

} // namespace joinery
