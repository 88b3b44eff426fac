// SPDX-License-Identifier: MIT
#pragma once

#include "core/lint/lint.h"

namespace joinery {

/** The statements of a plan by the operations that they come from. */
using StepsOfOperations = QHash<int, QList<const PlanStep *>>;

/** One operation of a migration with the schema that it meets and leaves. */
struct LintStep
{
    int index = 0;
    const Operation &operation;
    const LintSubject &subject;
    const StepsOfOperations &steps;
    const Schema &before;
    const Schema &after;
    /** It is what raw SQL says it does; nobody plans it. */
    bool isEffect = false;

    /** The table was there before the migration, so it may have rows. */
    [[nodiscard]] bool mayHaveRows(const Table &table) const { return subject.before.tables.contains(table.id); }
    /** The column was there before the migration. */
    [[nodiscard]] bool isOld(const Table &table, ObjectId column) const;
    [[nodiscard]] const Table *tableBefore(const ObjectReference &reference) const;
    [[nodiscard]] const Table *tableAfter(const ObjectReference &reference) const;
    /** Its statements. */
    [[nodiscard]] QList<const PlanStep *> planned() const { return steps.value(index); }
    [[nodiscard]] bool isOn(QLatin1String dialect) const { return subject.dialect.name() == dialect; }
};

/** Collects findings as severe as a project wants them. */
class LintReport
{
public:
    explicit LintReport(const LintSettings &settings);

    struct What
    {
        ObjectId object = {};
        ObjectId part = {};
        QString text = {};
        QString fix = {};
        std::optional<QList<Operation>> instead = {};
        std::optional<StepLock> lock = {};
    };
    /** `code` is one of lintRules(). Nothing happens where the rule is off. */
    void add(int operation, const char *code, What what);
    void add(const LintStep &step, const char *code, What what);

    [[nodiscard]] const LintSettings &settings() const { return m_settings; }
    [[nodiscard]] QList<LintFinding> take() { return std::move(m_findings); }

private:
    const LintSettings &m_settings;
    QHash<QString, Finding> m_rules;
    QList<LintFinding> m_findings;
};

/** "author.email": a column for people. */
[[nodiscard]] QString columnTitle(const Table &table, const Column &column);
[[nodiscard]] QString tableTitle(const Table &table);
/** The names of the columns, "a, b". */
[[nodiscard]] QString columnTitles(const Table &table, const QList<ObjectId> &columns);

// The rules, a group a file.

void lintDestructive(const LintStep &step, LintReport &report);
void lintRowsInTheWay(const LintStep &step, LintReport &report);
void lintBreaking(const LintStep &step, LintReport &report);
void lintLocks(const LintStep &step, LintReport &report);
void lintRawSql(const LintStep &step, LintReport &report);
void lintNaming(const LintStep &step, LintReport &report);
void lintValues(const LintStep &step, LintReport &report);

// Those about the migration as a whole; `after` is the schema it leaves.

void lintNameSpaces(const LintSubject &subject, const Schema &after, LintReport &report);
void lintKeysAndIndexes(const LintSubject &subject, const Schema &after, LintReport &report);
void lintWayBack(const LintSubject &subject, LintReport &report);
void lintMixedWork(const LintSubject &subject, LintReport &report);

} // namespace joinery
