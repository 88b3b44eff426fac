// SPDX-License-Identifier: MIT
#include "core/dialect/plan.h"

#include "core/base/sql_lexer.h"

namespace joinery {

namespace {

/** The statement with its semicolon, which must not end up in a comment. */
QString ended(const QString &sql)
{
    const QList<SqlToken> tokens = lexSql(sql);
    const bool endsInComment = !tokens.isEmpty() && tokens.last().kind == SqlToken::Kind::Comment;
    return sql + (endsInComment ? QStringLiteral("\n;\n") : QStringLiteral(";\n"));
}

QString commentLines(const QString &comment)
{
    QString result;
    for (const QString &line : comment.split(QLatin1Char('\n')))
        result += QStringLiteral("-- ") + line + QLatin1Char('\n');
    return result;
}

/** The steps of one phase; a comment stands once above the steps that share it. */
QString phaseText(const Plan &plan, StepPhase phase)
{
    QString result;
    QString previous;
    for (const PlanStep &step : plan.steps) {
        if (step.phase != phase)
            continue;
        if (result.isEmpty() || step.comment != previous) {
            if (!result.isEmpty())
                result += QLatin1Char('\n');
            if (!step.comment.isEmpty())
                result += commentLines(step.comment);
        }
        previous = step.comment;
        result += ended(step.sql);
    }
    return result;
}

} // namespace

QString toScript(const Plan &plan)
{
    QStringList parts;
    if (const QString before = phaseText(plan, StepPhase::BeforeTransaction); !before.isEmpty())
        parts.append(before);
    if (const QString inside = phaseText(plan, StepPhase::InTransaction); !inside.isEmpty()) {
        parts.append(QStringLiteral("BEGIN;\n"));
        parts.append(inside);
        parts.append(QStringLiteral("COMMIT;\n"));
    }
    if (const QString after = phaseText(plan, StepPhase::AfterTransaction); !after.isEmpty())
        parts.append(after);
    return parts.join(QLatin1Char('\n'));
}

} // namespace joinery
