// SPDX-License-Identifier: MIT
#include "core/dialect/way_back.h"

#include "core/operation/apply.h"
#include "core/operation/inverse.h"

namespace joinery {

QList<Finding> obstaclesToWayBack(const Dialect &dialect, const Schema &before, const QList<Operation> &operations)
{
    // Only what removes a column, and SQL of one's own, can bar the way back; the rest need not be planned twice.
    if (std::none_of(operations.begin(), operations.end(), [](const Operation &operation) {
            return std::holds_alternative<DropColumn>(operation) || std::holds_alternative<RawSql>(operation);
        }))
        return {};
    const auto back = inverse(operations, before);
    if (!back && back.error().code == QLatin1String("operation.irreversible"))
        return {{QStringLiteral("plan.irreversible"), Finding::Severity::Warning, {}, {}, back.error().message}};
    Schema after = before;
    if (!back || !apply(operations, after))
        return {};
    const auto plan = dialect.plan(after, *back);
    QList<Finding> found;
    for (const DataCheck &check : plan ? plan->checks : QList<DataCheck>()) {
        if (check.anyRow)
            found.append({QStringLiteral("plan.no_way_back"), Finding::Severity::Warning, check.anyRow->table,
                          check.anyRow->part, check.anyRow->text});
    }
    return found;
}

} // namespace joinery
