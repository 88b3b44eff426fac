// SPDX-License-Identifier: MIT
#include "core/snapshot/schema_snapshot.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"

namespace joinery {

SchemaSnapshot::SchemaSnapshot(Schema start) : m_schema(std::move(start)), m_start(m_schema) {}

void SchemaSnapshot::goBack()
{
    m_schema = m_start;
    for (const QList<Operation> &operations : std::as_const(m_folded)) {
        for (const Operation &operation : operations)
            (void)joinery::apply(operation, m_schema);
    }
}

Result<void> SchemaSnapshot::add(const QString &migrationId, const QList<Operation> &operations)
{
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const Result<void> applied = joinery::apply(operations.at(i), m_schema);
        if (!applied) {
            if (i > 0)
                goBack();
            return fail(QStringLiteral("snapshot.broken"),
                        Message::tr("Migration %1 cannot follow the migrations before it: operation %2 (%3) does not "
                                    "fit. Correct the file, or restore the migration it relies on.")
                            .arg(migrationId)
                            .arg(i + 1)
                            .arg(operationName(operations.at(i))),
                        applied.error().text());
        }
    }
    m_folded.append(operations);
    return {};
}

} // namespace joinery
