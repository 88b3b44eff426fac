// SPDX-License-Identifier: MIT
#include "core/lint/lint.h"

#include "core/base/translate.h"
#include "core/lint/lint_rules.h"
#include "core/lint/lint_walk.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"

#include <algorithm>

namespace joinery {

namespace {

using Severity = Finding::Severity;

void lintStep(const LintStep &step, LintReport &report)
{
    lintDestructive(step, report);
    lintBreaking(step, report);
    lintNaming(step, report);
    lintValues(step, report);
    if (step.isEffect)
        return;
    lintRowsInTheWay(step, report);
    lintLocks(step, report);
    lintRawSql(step, report);
}

StepsOfOperations stepsOf(const Plan &plan)
{
    StepsOfOperations steps;
    for (const PlanStep &step : plan.steps) {
        steps[step.operation].append(&step);
        for (const int operation : step.alsoOperations)
            steps[operation].append(&step);
    }
    return steps;
}

/** Looks at the operations one after the other; false where one cannot be applied. `after` goes along. */
bool walk(const LintSubject &subject, Schema &after, LintReport &report)
{
    const StepsOfOperations steps = stepsOf(subject.plan);
    for (int index = 0; index < subject.operations.size(); ++index) {
        const Operation &operation = subject.operations.at(index);
        // What only adds is not held against the schema before it, and keeping that costs a list of all tables.
        const bool adds = std::holds_alternative<AddTable>(operation) || std::holds_alternative<AddObject>(operation);
        const std::optional<Schema> kept = adds ? std::nullopt : std::optional(after);
        if (!apply(operation, after))
            return false;
        const Schema &before = kept ? *kept : after;
        lintStep({index, operation, subject, steps, before, after}, report);
        const auto *sql = std::get_if<RawSql>(&operation);
        if (!sql || sql->effect.isEmpty())
            continue;
        Schema state = before;
        for (const Operation &effect : sql->effect.operations().items) {
            const Schema then = state;
            if (!apply(effect, state))
                return false;
            lintStep({index, effect, subject, steps, then, state, true}, report);
        }
    }
    return true;
}

/** What a database was asked, where a finding is about rows; `isFixed`: it is as severe as the project says. */
void addFacts(LintFinding &found, const LintFacts &facts, bool isFixed)
{
    const QString group = found.finding.code.section(QLatin1Char('.'), 0, 0);
    const bool isAboutLocks = group == QLatin1String("lock");
    const bool isAboutRows = group == QLatin1String("data");
    if (isAboutLocks || isAboutRows || group == QLatin1String("destructive")) {
        if (const auto size = facts.sizes.constFind(found.finding.object); size != facts.sizes.cend())
            found.size = *size;
    }
    if (found.size && found.size->isSmall() && isAboutLocks && !isFixed)
        found.finding.severity = std::min(found.finding.severity, Severity::Info);
    const auto inTheWay = facts.rowsInTheWay.constFind(found.operation);
    if (!isAboutRows || inTheWay == facts.rowsInTheWay.cend())
        return;
    found.rowsInTheWay = *inTheWay;
    if (isFixed)
        return;
    found.finding.severity = *inTheWay == 0 ? std::min(found.finding.severity, Severity::Info) : Severity::Error;
}

/** Marks what the notes accept, and tells what they accept in vain. */
void accept(QList<LintFinding> &findings, const OperationNotes &notes, LintReport &unused)
{
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        for (const AcceptedFinding &accepted : note->accepted) {
            bool occurs = false;
            for (LintFinding &found : findings) {
                if (found.operation != note.key() || found.finding.code != accepted.code)
                    continue;
                found.acceptedBecause = accepted.reason;
                occurs = true;
            }
            if (!occurs)
                unused.add(note.key(), "lint.unused_allow",
                           {.text = lintCodes().contains(accepted.code)
                                        ? Message::tr("%1 is accepted, but does not occur here.").arg(accepted.code)
                                        : Message::tr("%1 is accepted, but there is no such rule.").arg(accepted.code),
                            .fix = Message::tr("Take it out of \"allow\".")});
        }
    }
}

} // namespace

bool LintStep::isOld(const Table &table, ObjectId column) const
{
    const Table *old = subject.before.tables.find(table.id);
    return old && old->column(column);
}

const Table *LintStep::tableBefore(const ObjectReference &reference) const
{
    return findTable(before, reference);
}

const Table *LintStep::tableAfter(const ObjectReference &reference) const
{
    const Table *former = findTable(before, reference);
    return former ? after.tables.find(former->id) : findTable(after, reference);
}

LintReport::LintReport(const LintSettings &settings) : m_settings(settings)
{
    for (const LintRule &rule : lintRules()) {
        const auto wanted = settings.rules.constFind(rule.code);
        if (wanted == settings.rules.cend())
            m_rules.insert(rule.code, {rule.code, rule.severity, {}, {}, rule.explanation});
        else if (*wanted)
            m_rules.insert(rule.code, {rule.code, **wanted, {}, {}, rule.explanation});
    }
}

void LintReport::add(int operation, const char *code, What what)
{
    const auto rule = m_rules.constFind(QString::fromLatin1(code));
    if (rule == m_rules.cend())
        return;
    LintFinding found{{rule->code, rule->severity, what.object, what.part, what.text}, operation, rule->text, what.fix};
    found.instead = std::move(what.instead);
    found.lock = std::move(what.lock);
    m_findings.append(std::move(found));
}

void LintReport::add(const LintStep &step, const char *code, What what)
{
    if (step.isEffect)
        what.instead.reset();
    add(step.index, code, std::move(what));
}

QString columnTitle(const Table &table, const Column &column)
{
    return tableTitle(table) + QLatin1Char('.') + column.name;
}

QString tableTitle(const Table &table)
{
    return qualifiedName(table.nameSpace, table.name);
}

QString columnTitles(const Table &table, const QList<ObjectId> &columns)
{
    return table.columnNames(columns).join(QStringLiteral(", "));
}

QList<LintFinding> lint(const LintSubject &subject, const LintSettings &settings)
{
    LintReport report(settings);
    Schema after = subject.before;
    if (walk(subject, after, report)) {
        lintNameSpaces(subject, after, report);
        lintKeysAndIndexes(subject, after, report);
        lintWayBack(subject, report);
        lintMixedWork(subject, report);
    }
    QList<LintFinding> findings = report.take();
    for (LintFinding &found : findings)
        addFacts(found, subject.facts, settings.rules.contains(found.finding.code));
    LintReport unused(settings);
    accept(findings, subject.notes, unused);
    findings += unused.take();
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LintFinding &a, const LintFinding &b) { return a.operation < b.operation; });
    return findings;
}

} // namespace joinery
