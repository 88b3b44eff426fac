// SPDX-License-Identifier: MIT
#include "tests/support/schema_history.h"

#include "core/differ/schema_differ.h"
#include "core/migration/drift.h"
#include "core/operation/describe.h"
#include "core/snapshot/schema_snapshot.h"
#include "tests/support/schema_text.h"

namespace joinery {

SchemaHistory &SchemaHistory::to(const Schema &schema, const QList<MigrationDependency> &dependencies)
{
    return add(SchemaDiffer().diff(m_schema, schema).operations, dependencies);
}

SchemaHistory &SchemaHistory::add(const QList<Operation> &operations, const QList<MigrationDependency> &dependencies)
{
    Migration migration;
    migration.app = m_app;
    // Those of other apps are later.
    migration.id = QStringLiteral("2026-%1-%2T00:00:00:000000")
                       .arg(m_app == QLatin1String("shop") ? QStringLiteral("01") : QStringLiteral("02"))
                       .arg(1 + m_count, 2, 10, QLatin1Char('0'));
    ++m_count;
    migration.description = QStringLiteral("step %1").arg(m_count);
    migration.operations = operations;
    migration.dependencies = dependencies;
    migration.checksum = QStringLiteral("sum-%1").arg(m_count);
    SchemaSnapshot snapshot(m_schema);
    if (const auto added = snapshot.add(migration.id, operations); !added)
        qFatal("%s", qPrintable(added.error().text()));
    m_schema = snapshot.schema();
    m_migrations.append(migration);
    return *this;
}

SchemaHistory bookshop()
{
    return SchemaHistory()
        .to(schemaFromText(authorText))
        .to(schemaFromText(bookText))
        .to(edited(schemaFromText(bookText)).addColumn(QStringLiteral("book"), QStringLiteral("isbn")));
}

RunRequest request(RunRequest::Kind kind, const QString &app, const RunTarget &target)
{
    RunRequest result;
    result.kind = kind;
    result.app = app;
    result.target = target;
    return result;
}

QString runNow(const Migrator &migrator, const RunRequest &wanted)
{
    const auto plan = migrator.prepare(wanted);
    if (!plan)
        return plan.error().code + QStringLiteral(": ") + plan.error().message;
    const RunReport report = migrator.run(*plan);
    return report.succeeded() ? QStringLiteral("ok")
                              : report.failure->error.code + QStringLiteral(": ") + report.failure->error.text();
}

QString driftText(const Connection &connection, const Schema &expected)
{
    const auto found = drift(connection, expected);
    return found ? describe(found->operations).join(QLatin1Char('\n')) : found.error().text();
}

QString states(const Migrator &migrator)
{
    const auto status = migrator.status();
    if (!status)
        return status.error().text();
    QStringList words;
    for (const MigrationStatus &migration : status->migrations)
        words.append(stateName(migration.state));
    return words.join(QLatin1Char(' '));
}

RawSql raw(const QString &forwardsText, const QString &backwardsText)
{
    RawSql sql;
    sql.forwards.insert(QString(), forwardsText);
    if (!backwardsText.isEmpty())
        sql.backwards.insert(QString(), backwardsText);
    return sql;
}

} // namespace joinery
