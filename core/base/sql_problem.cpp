// SPDX-License-Identifier: MIT
#include "core/base/sql_problem.h"

#include "core/base/translate.h"

#include <algorithm>

namespace joinery {

namespace {

QString openText(const SqlToken &token)
{
    switch (token.kind) {
    case SqlToken::Kind::Comment:
        return Message::tr("This comment is not closed.");
    case SqlToken::Kind::QuotedIdentifier:
        return Message::tr("This quoted name is not closed.");
    default:
        return Message::tr("This text is not closed.");
    }
}

QChar openerOf(QStringView mark)
{
    if (mark == QLatin1String(")"))
        return QLatin1Char('(');
    return mark == QLatin1String("]") ? QLatin1Char('[') : QChar();
}

} // namespace

QList<SqlProblem> lexicalProblems(QStringView sql, const SqlLexOptions &options)
{
    QList<SqlProblem> problems;
    QList<SqlToken> open;
    for (const SqlToken &token : lexSql(sql, options)) {
        if (!token.terminated)
            problems.append({token.start, token.length, openText(token)});
        if (token.kind != SqlToken::Kind::Operator)
            continue;
        const QStringView mark = token.text(sql);
        if (mark == QLatin1String("(") || mark == QLatin1String("[")) {
            open.append(token);
        } else if (const QChar opener = openerOf(mark); !opener.isNull()) {
            if (!open.isEmpty() && open.last().text(sql).front() == opener)
                open.removeLast();
            else
                problems.append({token.start, token.length, Message::tr("No bracket is open here.")});
        }
    }
    for (const SqlToken &token : std::as_const(open))
        problems.append({token.start, token.length, Message::tr("This bracket is not closed.")});
    std::stable_sort(problems.begin(), problems.end(),
                     [](const SqlProblem &a, const SqlProblem &b) { return a.start < b.start; });
    return problems;
}

} // namespace joinery
