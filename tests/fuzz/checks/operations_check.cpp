// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/operation/part_access.h"
#include "core/serialisation/operation_json.h"
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"

#include <algorithm>

namespace joinery {

namespace {

const QString file = QStringLiteral("operations.json");
const QString app = QStringLiteral("app");

Result<QList<Operation>> read(const QByteArray &text)
{
    return operationsFromFile(text, file, app);
}

QByteArray write(const QList<Operation> &operations)
{
    return operationsToFile(operations);
}

/** Whether it may be one that cannot be undone: it has no SQL, rows or function that go backwards. */
bool mayBeFinal(const Operation &operation)
{
    return std::holds_alternative<RawSql>(operation) || std::holds_alternative<UpdateRows>(operation) ||
           std::holds_alternative<Code>(operation);
}

template <typename Part>
bool isWhole(const Table &table, const Part &part)
{
    if constexpr (std::is_same_v<Part, Partition>) {
        if (!part.parent.isNull() && !table.partitions.contains(part.parent))
            return false;
    }
    const QList<ObjectId> columns = columnsOf(part);
    return std::all_of(columns.begin(), columns.end(), [&](ObjectId column) { return table.column(column); });
}

template <typename... Parts>
bool areWhole(const Table &table)
{
    const auto all = [&](const auto &parts) {
        return std::all_of(parts.begin(), parts.end(), [&](const auto &part) { return isWhole(table, part); });
    };
    return (all(PartAccess<Parts>::of(table)) && ...);
}

/**
 * Whether every key and index is over columns that are there. A table that comes as a whole may be otherwise, so that a
 * broken file can be opened, shown with findings, and mended. Such a part cannot be added alone, nor put back.
 */
bool isWhole(const Schema &schema)
{
    return std::all_of(schema.tables.begin(), schema.tables.end(), [](const Table &table) {
        return (!table.primaryKey || isWhole(table, *table.primaryKey)) &&
               areWhole<ForeignKey, UniqueConstraint, CheckConstraint, ExclusionConstraint, Index, Partition>(table);
    });
}

/** Undone, it is as if it had not been done; and what undoes it can be kept in a file. */
QByteArray checkUndone(const Operation &operation, const Schema &before, Schema after)
{
    const std::optional<Operation> back = inverse(operation, before);
    const QByteArray shown = describe(operation).toUtf8();
    if (!back)
        return mayBeFinal(operation) ? QByteArray() : "no way back from: " + shown;
    const auto undone = apply(*back, after);
    if (!undone && !isWhole(before))
        return {};
    if (!undone)
        return "the way back is refused: " + shown + ": " + undone.error().text().toUtf8();
    if (after != before)
        return "undone, the schema is another one: " + shown;
    const Result<QList<Operation>> again = read(write({*back}));
    if (!again || *again != QList<Operation>{*back})
        return "the way back does not survive being written: " + shown;
    return {};
}

QByteArray checkOne(const Operation &operation, Schema &schema)
{
    const Schema before = schema;
    if (describe(operation).isEmpty() || operationName(operation).isEmpty())
        return "an operation that does not say what it does";
    const Result<void> applied = apply(operation, schema);
    if (applied)
        return checkUndone(operation, before, schema);
    const QByteArray shown = describe(operation).toUtf8();
    if (applied.error().code.isEmpty() || applied.error().message.isEmpty())
        return "refused without a reason: " + shown;
    (void)inverse(operation, before);
    return schema == before ? QByteArray() : "refused, and yet the schema has changed: " + shown;
}

} // namespace

QByteArray checkOperations(const QByteArray &text)
{
    if (const QByteArray wrong = wrongWithRoundTrip(text, file, read, write); !wrong.isEmpty())
        return wrong;
    const Result<QList<Operation>> operations = read(text);
    if (!operations)
        return {};
    Schema schema;
    for (const Operation &operation : *operations) {
        if (const QByteArray wrong = checkOne(operation, schema); !wrong.isEmpty())
            return wrong;
    }
    return wrongWithFindings(schema);
}

} // namespace joinery
