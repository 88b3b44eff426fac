// SPDX-License-Identifier: MIT
#include "core/copying/psql_lines.h"

#include "core/base/sql_lexer.h"

#include <QRegularExpression>

namespace joinery {

namespace {

/** Where the text, comment or quoted name begins that SQL ends in the middle of, or -1. */
qsizetype openToken(QStringView sql)
{
    const QList<SqlToken> tokens = lexSql(sql, SqlLexOptions::postgresql());
    return tokens.isEmpty() || tokens.last().terminated ? -1 : tokens.last().start;
}

/** The end of the token that begins at `start` and reaches beyond `within`. */
qsizetype endOfToken(QStringView sql, qsizetype start, qsizetype within)
{
    // More and more of it, so that what is read twice stays less than what there is.
    for (qsizetype length = 2 * (within - start) + 100;; length *= 2) {
        const QStringView piece = sql.sliced(start, std::min(length, sql.size() - start));
        const SqlToken first = lexSql(piece, SqlLexOptions::postgresql()).first();
        const bool isWhole = start + piece.size() == sql.size();
        // One that ends with the piece may go on behind it: 'it''s'.
        if (isWhole || (first.terminated && first.end() < piece.size()))
            return start + first.end();
    }
}

} // namespace

QString withoutPsql(const QString &script)
{
    static const QRegularExpression copy(QStringLiteral("\\A\\s*copy\\s.*\\sfrom\\s+stdin\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString result;
    result.reserve(script.size());
    bool inRows = false;
    // Up to here it has been read, and nothing was open there.
    qsizetype settled = 0;
    for (qsizetype start = 0; start < script.size();) {
        const qsizetype found = script.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = found < 0 ? script.size() : found + 1;
        const QStringView line = QStringView(script).sliced(start, end - start);
        bool isKept = !inRows;
        if (inRows) {
            inRows = line.trimmed() != QLatin1String("\\.");
            settled = end;
        } else if (start >= settled) {
            const bool isCommand = line.startsWith(QLatin1Char('\\'));
            const bool isCopy = !isCommand && line.trimmed().startsWith(QLatin1String("copy"), Qt::CaseInsensitive) &&
                                copy.match(line.toString()).hasMatch();
            const qsizetype open =
                isCommand || isCopy ? openToken(QStringView(script).sliced(settled, start - settled)) : -1;
            if (open >= 0) {
                settled = endOfToken(script, settled + open, start);
            } else if (isCommand || isCopy) {
                isKept = isCopy;
                inRows = isCopy;
                settled = end;
            }
        }
        if (isKept)
            result += line;
        else if (line.endsWith(QLatin1Char('\n')))
            result += QLatin1Char('\n');
        start = end;
    }
    return result;
}

} // namespace joinery
