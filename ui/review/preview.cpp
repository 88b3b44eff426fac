// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/preview.h"

#include "core/dialect/lossy_mappings.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"

#include <QCoreApplication>

namespace joinery {

namespace {

Result<Plan> planOf(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                    PreviewDirection direction)
{
    if (direction == PreviewDirection::Forwards)
        return dialect.plan(before, operations);
    const Result<QList<Operation>> back = inverse(operations, before);
    if (!back)
        return fail(back);
    Schema after = before;
    if (const Result<void> applied = apply(operations, after); !applied)
        return fail(applied);
    return dialect.plan(after, *back);
}

} // namespace

Preview previewOf(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                  PreviewDirection direction, const Dialect *home)
{
    if (operations.isEmpty())
        return {};
    Result<Plan> plan = planOf(dialect, before, operations, direction);
    if (!plan)
        return {{}, plan.error(), {}};
    if (direction == PreviewDirection::Forwards)
        noteLossyMappings(*plan, before, operations, home, dialect);
    return {toScript(*plan), std::nullopt, *plan};
}

QString nothingToRun()
{
    return QCoreApplication::translate("Preview", "-- Nothing to run: it changes nothing in the database.");
}

QList<std::pair<int, int>> stretchesOf(const Preview &preview, const QList<Operation> &shown,
                                       const QList<Operation> &wanted)
{
    QList<std::pair<int, int>> stretches;
    qsizetype from = 0;
    for (const PlanStep &step : preview.plan.steps) {
        const qsizetype start = preview.script.indexOf(step.sql, from);
        if (start < 0)
            continue;
        from = start + step.sql.size();
        const auto isWanted = [&](int operation) { return operation >= 0 && wanted.contains(shown.at(operation)); };
        if (isWanted(step.operation) || std::any_of(step.alsoOperations.begin(), step.alsoOperations.end(), isWanted))
            stretches.append({static_cast<int>(start), static_cast<int>(step.sql.size())});
    }
    return stretches;
}

} // namespace joinery
