// SPDX-License-Identifier: MIT
#include "core/dialect/plan.h"

#include "core/base/translate.h"
#include "core/dialect/dialect.h"

namespace joinery {

namespace {

SqlLexOptions optionsOf(const Plan &plan)
{
    const Dialect *dialect = plan.dialect.isEmpty() ? &sqliteDialect() : findDialect(plan.dialect);
    return dialect ? dialect->lexOptions() : SqlLexOptions();
}

/** Something that the statement does not hold, to end it with. */
QString delimiterFor(const QString &sql)
{
    QString delimiter = QStringLiteral("//");
    while (sql.contains(delimiter))
        delimiter += QLatin1Char('/');
    return delimiter;
}

/** The statement with its semicolon, which must not end up in a comment. */
QString ended(const QString &sql, const SqlLexOptions &options)
{
    const QList<SqlToken> tokens = lexSql(sql, options);
    const auto isSemicolon = [&](const SqlToken &token) { return token.isMark(sql, QLatin1String(";")); };
    // The client of such a dialect knows nothing of bodies and would end the statement at their first semicolon.
    if (options.compoundBodies && std::any_of(tokens.begin(), tokens.end(), isSemicolon)) {
        const QString delimiter = delimiterFor(sql);
        return QStringLiteral("DELIMITER %1\n").arg(delimiter) + sql +
               QStringLiteral("\n%1\nDELIMITER ;\n").arg(delimiter);
    }
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

enum class Notes
{
    None,
    Locks
};

/** "locks: others wait to write to "author"" */
QString lockLine(const QList<StepLock> &locks)
{
    QStringList texts;
    for (const StepLock &lock : locks)
        texts.append(lockText(lock));
    return Message::tr("locks: %1", "what others wait for").arg(texts.join(QStringLiteral("; ")));
}

/** The steps of one phase; a comment stands once above the steps that share it. */
QString phaseText(const Plan &plan, StepPhase phase, Notes notes)
{
    const SqlLexOptions options = optionsOf(plan);
    QString result;
    QString previous;
    QList<StepLock> held;
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
        if (notes == Notes::Locks && !step.locks.isEmpty() && step.locks != held)
            result += commentLines(lockLine(step.locks));
        held = step.locks;
        if (!step.settings.isEmpty())
            result += ended(step.settings, options);
        result += ended(step.sql, options);
        if (!step.settingsBack.isEmpty())
            result += ended(step.settingsBack, options);
        for (const QString &other : step.otherwise)
            result += commentLines(Message::tr("Where the server refuses that:") + QLatin1Char('\n') + other + u';');
    }
    return result;
}

QString scriptOf(const Plan &plan, Notes notes)
{
    QStringList parts;
    if (!plan.session.isEmpty())
        parts.append(plan.session.join(QStringLiteral(";\n")) + QStringLiteral(";\n"));
    if (const QString before = phaseText(plan, StepPhase::BeforeTransaction, notes); !before.isEmpty())
        parts.append(before);
    if (const QString inside = phaseText(plan, StepPhase::InTransaction, notes); !inside.isEmpty()) {
        parts.append(QStringLiteral("BEGIN;\n"));
        parts.append(inside);
        parts.append(QStringLiteral("COMMIT;\n"));
    }
    if (const QString after = phaseText(plan, StepPhase::AfterTransaction, notes); !after.isEmpty())
        parts.append(after);
    return parts.join(QLatin1Char('\n'));
}

} // namespace

QString toScript(const Plan &plan)
{
    return scriptOf(plan, Notes::None);
}

QString toScriptWithLocks(const Plan &plan)
{
    return scriptOf(plan, Notes::Locks);
}

} // namespace joinery
