// SPDX-License-Identifier: MIT
#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "core/operation/inverse.h"
#include "core/serialisation/operation_json.h"
#include "tests/fuzz/checks/check.h"
#include "tests/fuzz/checks/laws.h"

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

/** Undone, it is as if it had not been done; and what undoes it can be kept in a file. */
QByteArray checkUndone(const Operation &operation, const Schema &before, Schema after)
{
    const std::optional<Operation> back = inverse(operation, before);
    const QByteArray shown = describe(operation).toUtf8();
    if (!back)
        return mayBeFinal(operation) ? QByteArray() : "no way back from: " + shown;
    if (const auto undone = apply(*back, after); !undone)
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
