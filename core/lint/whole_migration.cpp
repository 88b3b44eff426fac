// SPDX-License-Identifier: MIT
// What is about a migration as a whole: its way back, and what it does beside each other.

#include "core/base/translate.h"
#include "core/dialect/way_back.h"
#include "core/lint/lint_walk.h"
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/operation/lookup.h"

#include <algorithm>

namespace joinery {

namespace {

/** Whether only what it says of itself tells whether there is a way back. */
bool mayHaveNoWayBack(const Operation &operation)
{
    return std::holds_alternative<RawSql>(operation) || std::holds_alternative<Code>(operation) ||
           std::holds_alternative<UpdateRows>(operation);
}

/** False where all of them have one. */
bool lintOneWay(const LintSubject &subject, LintReport &report)
{
    bool found = false;
    if (std::none_of(subject.operations.begin(), subject.operations.end(), mayHaveNoWayBack))
        return false;
    Schema state = subject.before;
    for (int i = 0; i < subject.operations.size(); ++i) {
        const Operation &operation = subject.operations.at(i);
        if (mayHaveNoWayBack(operation) && !inverse(operation, state)) {
            found = true;
            report.add(i, "way_back.none",
                       {.object = subjectOf(operation).id,
                        .text = Message::tr("There is no way back: %1.").arg(describe(operation)),
                        .fix = Message::tr("Say how it is taken back, or accept it with a reason.")});
        }
        if (!apply(operation, state))
            break;
    }
    return found;
}

/** The operation that drops the column that a finding is about. */
int operationOf(const LintSubject &subject, const Finding &finding)
{
    for (int i = 0; i < subject.operations.size(); ++i) {
        const auto *drop = std::get_if<DropColumn>(&subject.operations.at(i));
        const Table *table = drop ? findTable(subject.before, drop->table) : nullptr;
        const Column *column = table ? findColumn(*table, drop->column) : nullptr;
        if (column && table->id == finding.object && column->id == finding.part)
            return i;
    }
    return 0;
}

enum class Sort
{
    Schema,
    Rows,
    Neither
};

/** Which of the two an operation changes; rows of a table that it brings along wait for nobody. */
Sort sortOf(const LintSubject &subject, const Operation &operation)
{
    if (const auto *sql = std::get_if<RawSql>(&operation))
        return sql->effect.isEmpty() ? Sort::Rows : Sort::Neither;
    const bool isNew = !subject.before.tables.contains(subjectId(subject.before, operation));
    if (isAboutRows(operation))
        return isNew ? Sort::Neither : Sort::Rows;
    return isNew ? Sort::Neither : Sort::Schema;
}

} // namespace

void lintWayBack(const LintSubject &subject, LintReport &report)
{
    if (lintOneWay(subject, report))
        return;
    for (const Finding &finding : obstaclesToWayBack(subject.dialect, subject.before, subject.operations)) {
        if (finding.code != QLatin1String("plan.no_way_back"))
            continue;
        const int index = operationOf(subject, finding);
        report.add(index, "way_back.rows",
                   {.object = finding.object,
                    .part = finding.part,
                    .text = finding.text,
                    .fix = Message::tr("Give the column a default before it is dropped: rows have a value then.")});
    }
}

void lintMixedWork(const LintSubject &subject, LintReport &report)
{
    bool changesSchema = false;
    int firstAboutRows = -1;
    for (int i = 0; i < subject.operations.size(); ++i) {
        const Sort sort = sortOf(subject, subject.operations.at(i));
        changesSchema = changesSchema || sort == Sort::Schema;
        if (sort == Sort::Rows && firstAboutRows < 0)
            firstAboutRows = i;
    }
    if (changesSchema && firstAboutRows >= 0)
        report.add(firstAboutRows, "migration.mixed",
                   {.object = subjectOf(subject.operations.at(firstAboutRows)).id,
                    .text = Message::tr("The migration changes tables that are there and rows as well."),
                    .fix = Message::tr("Make two migrations of it: the tables in one, the rows in another.")});
    if (!subject.transactional && subject.plan.steps.size() > 1 && subject.dialect.hasTransactionalDdl())
        report.add(0, "migration.no_transaction",
                   {.text = Message::tr("Its %n statement(s) run without a transaction.", nullptr,
                                        int(subject.plan.steps.size())),
                    .fix = Message::tr("Leave only what needs it in a migration with \"transaction\": \"none\".")});
}

} // namespace joinery
