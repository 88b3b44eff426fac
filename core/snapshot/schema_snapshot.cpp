// SPDX-License-Identifier: MIT
#include "core/snapshot/schema_snapshot.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"

namespace joinery {

namespace {

/** A checkpoint shares all its data, so that the next edit copies the lists of tables: too dear for each migration. */
constexpr qsizetype longestWayBack = 256;

} // namespace

SchemaSnapshot::SchemaSnapshot(Schema start) : m_schema(std::move(start)), m_checkpoint(m_schema) {}

void SchemaSnapshot::goBack()
{
    m_schema = m_checkpoint;
    for (const QList<Operation> &operations : std::as_const(m_since)) {
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
    m_since.append(operations);
    if (m_since.size() == longestWayBack) {
        m_checkpoint = m_schema;
        m_since.clear();
    }
    return {};
}

} // namespace joinery
