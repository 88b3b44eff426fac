// SPDX-License-Identifier: MIT
#include "core/database/statement_runner.h"

#include "core/base/translate.h"
#include "core/database/data_questions.h"
#include "core/database/missing_extension.h"

#include <QElapsedTimer>

namespace joinery {

namespace {

using Outcome = tl::expected<void, RunFailure>;

tl::unexpected<RunFailure> failure(Error error, int step = -1, const QString &sql = {})
{
    return tl::make_unexpected(RunFailure{std::move(error), step, sql, 0});
}

/** While it lives, the connection listens to the token; what must happen in any case comes after. */
class Listening
{
public:
    Listening(const Connection &connection, const CancelToken &cancel) : m_connection(connection)
    {
        m_connection.stopOn(cancel);
    }
    ~Listening() { m_connection.stopOn({}); }
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;

private:
    const Connection &m_connection;
};

/** Whether the step begins a transaction among steps that otherwise stand alone. */
bool isBegin(const PlanStep &step)
{
    return step.sql.compare(QLatin1String("BEGIN"), Qt::CaseInsensitive) == 0;
}

bool isCommit(const PlanStep &step)
{
    return step.sql.compare(QLatin1String("COMMIT"), Qt::CaseInsensitive) == 0;
}

bool isForeignKeyCheck(const PlanStep &step)
{
    return step.sql.contains(QLatin1String("foreign_key_check"), Qt::CaseInsensitive);
}

/** What a query that should have found nothing was looking for. */
QString violationMessage(const PlanStep &step)
{
    if (isForeignKeyCheck(step) || step.comment.isEmpty())
        return Message::tr("Rows would break a foreign key. Correct the data or the migration.");
    return Message::tr("The rows do not fit (%1). Correct the data or the migration.").arg(step.comment);
}

QString rowText(const QVariantList &row)
{
    QStringList values;
    for (const QVariant &value : row)
        values.append(value.toString());
    return values.join(QStringLiteral(" "));
}

QStringList rowTexts(const QList<QVariantList> &rows)
{
    QStringList texts;
    for (const QVariantList &row : rows)
        texts.append(rowText(row));
    return texts;
}

/** The rows of a query that should have found nothing, each as a person reads it. */
QStringList violations(const PlanStep &step, const QList<QVariantList> &rows)
{
    if (!isForeignKeyCheck(step))
        return rowTexts(rows);
    QStringList lines;
    for (const QVariantList &row : rows) {
        lines.append(row.size() == 4 ? Message::tr("row %1 of %2 points to a row of %3 that is not there")
                                           .arg(row.at(1).toString(), row.at(0).toString(), row.at(2).toString())
                                     : rowText(row));
    }
    return lines;
}

/** As one line. */
QString listed(const QStringList &violations)
{
    constexpr int shown = 5;
    QStringList lines = violations.mid(0, shown);
    if (violations.size() > shown)
        lines.append(Message::tr("and %n more", nullptr, int(violations.size()) - shown));
    return lines.join(QStringLiteral("; "));
}

/** Rows that there are more of than before. */
QStringList withoutThose(QStringList rows, const QStringList &before)
{
    QHash<QString, int> known;
    for (const QString &row : before)
        ++known[row];
    rows.removeIf([&known](const QString &row) { return known.value(row) > 0 && known[row]-- > 0; });
    return rows;
}

Error cancelled()
{
    return Error{QStringLiteral("run.cancelled"), Message::tr("Cancelled."), {}, {}};
}

Error checkError(const QList<FailedCheck> &failed)
{
    QStringList messages;
    for (const FailedCheck &check : failed)
        messages.append(check.message);
    return Error{QStringLiteral("run.check"), messages.join(QLatin1Char('\n')), {}, {}};
}

} // namespace

/** What is known of the database as it was before the first statement. */
struct StatementRunner::Before
{
    /** Trials that failed. */
    QSet<int> failing;
    /** Rows that broke a rule, by the question that finds them; nothing as long as nobody asked. */
    std::optional<QHash<QString, QStringList>> rows;
};

StatementRunner::StatementRunner(const Connection &connection, RunControl control)
    : m_connection(connection), m_control(std::move(control))
{
    m_connection.setLockTimeout(m_control.lockTimeout);
}

tl::expected<void, RunFailure>
StatementRunner::runStep(const Plan &plan, int index, const Before &before,
                         const std::function<Result<void>(const PlanStep &)> &executeIt) const
{
    const PlanStep &step = plan.steps.at(index);
    StatementProgress progress{index, int(plan.steps.size()), step.sql, false, {}};
    if (m_control.progress)
        m_control.progress(progress);

    QElapsedTimer timer;
    timer.start();
    if (step.mustReturnNoRows) {
        if (const Outcome asked = askForRows(step, index, before); !asked)
            return asked;
    } else if (const auto done = executeIt ? executeIt(step) : execute(step);
               !done && !(step.isTrial() && isMissingExtension(done.error()))) {
        const bool isTrialLost = step.isTrial() && done.error().code == QLatin1String("database.failed");
        return failure(isTrialLost ? Error{QStringLiteral("run.trial"), step.failure, done.error().detail, {}}
                                   : done.error(),
                       index, step.sql);
    }

    progress.finished = true;
    progress.elapsed = std::chrono::milliseconds(timer.elapsed());
    if (m_control.progress)
        m_control.progress(progress);
    return {};
}

tl::expected<void, RunFailure> StatementRunner::askForRows(const PlanStep &step, int index, const Before &before) const
{
    const auto rows = m_connection.query(step.sql);
    if (!rows)
        return failure(rows.error(), index, step.sql);
    if (rows->isEmpty())
        return {};
    QStringList found;
    bool isExcused = false;
    for (const QuestionThenAndNow &question : before.rows ? step.excused : QList<QuestionThenAndNow>()) {
        const auto now = m_connection.query(question.now);
        if (!now)
            return failure(now.error(), index, question.now);
        const QStringList added = withoutThose(rowTexts(*now), before.rows->value(question.then));
        isExcused = isExcused || added.size() != now->size();
        found += added;
    }
    if (!isExcused)
        found = violations(step, *rows);
    if (found.isEmpty())
        return {};
    return failure(Error{QStringLiteral("run.violation"), violationMessage(step), listed(found), {}}, index, step.sql);
}

Result<void> StatementRunner::execute(const PlanStep &step) const
{
    if (!step.settings.isEmpty())
        if (const auto set = m_connection.execute(step.settings); !set)
            return set;
    auto done = m_connection.execute(step.sql);
    for (const QString &other : step.otherwise) {
        if (done || done.error().code != QLatin1String("database.not_online") || m_control.cancel.isCancelled())
            break;
        done = m_connection.execute(other);
    }
    if (!step.settingsBack.isEmpty())
        if (const auto back = m_connection.execute(step.settingsBack); done && !back)
            return back;
    return done;
}

Result<QSet<int>> StatementRunner::failingTrials(const Plan &plan) const
{
    QSet<int> failing;
    for (int index = 0; index < plan.steps.size(); ++index) {
        const PlanStep &step = plan.steps.at(index);
        if (!step.isTrial())
            continue;
        const auto works = m_connection.execute(step.worksBefore);
        if (!works && works.error().code != QLatin1String("database.failed"))
            return fail(works);
        if (!works)
            failing.insert(index);
    }
    return failing;
}

Result<QHash<QString, QStringList>> StatementRunner::rowsFoundBefore(const Plan &plan) const
{
    QHash<QString, QStringList> found;
    for (const PlanStep &step : plan.steps) {
        for (const QuestionThenAndNow &question : step.excused) {
            if (question.then.isEmpty())
                continue;
            const auto rows = m_connection.query(question.then);
            if (!rows && rows.error().code != QLatin1String("database.failed"))
                return fail(rows);
            if (rows)
                found.insert(question.then, rowTexts(*rows));
        }
    }
    return found;
}

tl::expected<void, RunFailure> StatementRunner::runPhase(const Plan &plan, StepPhase phase, const Before &before) const
{
    for (int index = 0; index < plan.steps.size(); ++index) {
        if (plan.steps.at(index).phase != phase || before.failing.contains(index))
            continue;
        if (phase != StepPhase::AfterTransaction && m_control.cancel.isCancelled())
            return failure(cancelled(), index, plan.steps.at(index).sql);
        if (const Outcome done = runStep(plan, index, before); !done)
            return done;
    }
    return {};
}

tl::expected<void, RunFailure> StatementRunner::askChecks(const Plan &plan) const
{
    if (!m_control.checkedAt.isEmpty() && m_connection.stateOfRows() == m_control.checkedAt) {
        const auto entered = enterSession(m_connection, plan);
        return entered ? Outcome() : failure(entered.error());
    }
    const auto checks = evaluateChecks(m_connection, plan);
    if (!checks)
        return failure(checks.error());
    if (!checks->isEmpty())
        return failure(checkError(*checks));
    return {};
}

tl::expected<void, RunFailure> StatementRunner::runTransaction(const Plan &plan, Before before, const Hook &first,
                                                               const Hook &last) const
{
    const Listening listening(m_connection, m_control.cancel);
    if (const auto entered = enterSession(m_connection, plan); !entered)
        return failure(entered.error());
    m_connection.setLockTimeout(m_control.lockTimeout);
    if (const Outcome prepared = runPhase(plan, StepPhase::BeforeTransaction, before); !prepared)
        return prepared;
    if (const auto begun = m_connection.beginWriting(); !begun)
        return failure(begun.error());
    if (const auto hooked = first ? first() : Result<void>(); !hooked)
        return failure(hooked.error());
    if (const Outcome checked = askChecks(plan); !checked)
        return checked;
    const auto broken = failingTrials(plan);
    if (!broken)
        return failure(broken.error());
    before.failing = *broken;
    if (before.rows) {
        const auto found = rowsFoundBefore(plan);
        if (!found)
            return failure(found.error());
        before.rows = *found;
    }
    if (const Outcome steps = runPhase(plan, StepPhase::InTransaction, before); !steps)
        return steps;
    if (const auto hooked = last ? last() : Result<void>(); !hooked)
        return failure(hooked.error());
    if (m_control.cancel.isCancelled())
        return failure(cancelled());
    if (const auto committed = m_connection.commit(); !committed)
        return failure(committed.error());
    return {};
}

tl::expected<void, RunFailure> StatementRunner::run(const Plan &plan, const Hook &first, const Hook &last) const
{
    const Outcome outcome = runOnce(plan, {}, first, last);
    if (outcome || outcome.error().error.code != QLatin1String("run.violation"))
        return outcome;
    const PlanStep &step = plan.steps.at(outcome.error().step);
    const bool mayHaveBeen = std::any_of(step.excused.begin(), step.excused.end(),
                                         [](const QuestionThenAndNow &question) { return !question.then.isEmpty(); });
    return mayHaveBeen ? runOnce(plan, {.rows = QHash<QString, QStringList>()}, first, last) : outcome;
}

tl::expected<void, RunFailure> StatementRunner::runOnce(const Plan &plan, const Before &before, const Hook &first,
                                                        const Hook &last) const
{
    Outcome outcome = runTransaction(plan, before, first, last);
    if (!outcome)
        m_connection.rollBack();
    const Outcome restored = runPhase(plan, StepPhase::AfterTransaction, {});
    if (!outcome && outcome.error().error.code == QLatin1String("database.cancelled"))
        outcome.error().error = cancelled();
    if (outcome && !restored) {
        outcome = restored;
        outcome.error().stepsKept = int(plan.steps.size());
    }
    return outcome;
}

/** Writes down how far a run without a transaction has come, each time along with the next step where that can be. */
class StatementRunner::Noting
{
public:
    Noting(const StatementRunner &runner, const StepNotes &notes) : m_runner(runner), m_notes(notes) {}

    /** A step is done. Where the next one can take the note along, it is written then. */
    [[nodiscard]] Result<void> done(int steps, const PlanStep *next)
    {
        m_done = steps;
        return next && takesNoteAlong(*next) ? Result<void>() : write();
    }

    /** Writes down what is not written yet. */
    [[nodiscard]] Result<void> write()
    {
        if (m_written == m_done)
            return {};
        m_written = m_done;
        return m_notes.save ? m_notes.save(m_done) : Result<void>();
    }

    [[nodiscard]] Result<void> execute(const PlanStep &step)
    {
        if (m_written == m_done)
            return m_runner.execute(step);
        const StatementPair pair = m_runner.m_connection.executeBehind(m_notes.statement(m_done), step.sql);
        if (pair.first && *pair.first == 1) {
            m_written = m_done;
            return pair.second;
        }
        // A migration's own statement may have taken the row away.
        const auto written = write();
        if (!written || pair.first)
            return written ? pair.second : written;
        return m_runner.m_control.cancel.isCancelled() ? fail(cancelled()) : m_runner.execute(step);
    }

private:
    [[nodiscard]] bool takesNoteAlong(const PlanStep &step) const
    {
        /** Far from the longest message that a server takes. */
        constexpr qsizetype longest = 1 << 16;
        return m_notes.statement && m_runner.m_connection.takesSeveralStatements() && !step.mustReturnNoRows &&
               step.otherwise.isEmpty() && step.settings.isEmpty() && !step.isTrial() && step.sql.size() < longest;
    }

    const StatementRunner &m_runner;
    const StepNotes &m_notes;
    int m_done = 0;
    int m_written = 0;
};

tl::expected<void, RunFailure> StatementRunner::runWithoutTransaction(const Plan &plan, const Hook &first,
                                                                      const StepNotes &notes) const
{
    const Listening listening(m_connection, m_control.cancel);
    if (const Outcome checked = askChecks(plan); !checked)
        return checked;
    if (const auto hooked = first ? first() : Result<void>(); !hooked)
        return failure(hooked.error());
    Noting noting(*this, notes);
    std::optional<int> begunAt;
    for (int index = 0; index < plan.steps.size(); ++index) {
        const PlanStep &step = plan.steps.at(index);
        if (isBegin(step))
            begunAt = index;
        Outcome done =
            m_control.cancel.isCancelled()
                ? failure(cancelled(), index, step.sql)
                : runStep(plan, index, {}, [&noting](const PlanStep &executed) { return noting.execute(executed); });
        if (done)
            if (const auto noted =
                    noting.done(index + 1, index + 1 < plan.steps.size() ? &plan.steps.at(index + 1) : nullptr);
                !noted)
                done = failure(noted.error(), index, step.sql);
        if (done && isCommit(step))
            begunAt.reset();
        if (!done) {
            done.error().stepsKept = begunAt.value_or(index);
            m_connection.stopOn({});
            (void)noting.write();
            if (begunAt)
                (void)m_connection.execute(QStringLiteral("ROLLBACK"));
            if (const QString &cleaning = step.afterFailure; !cleaning.isEmpty())
                (void)m_connection.execute(cleaning);
            (void)runPhase(plan, StepPhase::AfterTransaction, {});
            if (done.error().error.code == QLatin1String("database.cancelled"))
                done.error().error = cancelled();
            return done;
        }
    }
    return {};
}

} // namespace joinery
