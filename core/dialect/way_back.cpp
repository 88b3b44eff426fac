// SPDX-License-Identifier: MIT
#include "core/dialect/way_back.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/inverse.h"

namespace joinery {

namespace {

bool mayBarTheWay(const Operation &operation)
{
    return std::holds_alternative<DropColumn>(operation) || std::holds_alternative<RawSql>(operation) ||
           std::holds_alternative<Code>(operation) || std::holds_alternative<UpdateRows>(operation) ||
           std::holds_alternative<DeleteRows>(operation);
}

} // namespace

QList<Finding> obstaclesToWayBack(const Dialect &dialect, const Schema &before, const QList<Operation> &operations)
{
    // Only what removes a column or rows, and what the user wrote, can bar the way back; the rest need not be planned
    // twice.
    if (std::none_of(operations.begin(), operations.end(), mayBarTheWay))
        return {};
    const auto back = inverse(operations, before);
    if (!back && back.error().code == QLatin1String("operation.irreversible"))
        return {{QStringLiteral("plan.irreversible"), Finding::Severity::Warning, {}, {}, back.error().message}};
    Schema after = before;
    if (!back || !apply(operations, after))
        return {};
    const auto plan = dialect.plan(after, *back);
    QList<Finding> found;
    if (!plan)
        found.append({QStringLiteral("plan.no_way_back"),
                      Finding::Severity::Warning,
                      {},
                      {},
                      Message::tr("Cannot be rolled back: %1").arg(plan.error().message)});
    for (const DataCheck &check : plan ? plan->checks : QList<DataCheck>()) {
        if (check.anyRow)
            found.append({QStringLiteral("plan.no_way_back"), Finding::Severity::Warning, check.anyRow->table,
                          check.anyRow->part, check.anyRow->text});
    }
    return found;
}

} // namespace joinery
