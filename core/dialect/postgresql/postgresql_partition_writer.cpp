// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/operation/lookup.h"
#include "core/schema/rename_in_sql.h"

namespace joinery::postgresql {

void writePartition(PlanRun &run, const Table &table, const Partition &partition)
{
    run.needNameSpace(partition.nameSpace);
    run.steps.add(createPartition(table, partition));
    for (const QString &clause : ownParameterClauses({}, partition.parameters))
        run.steps.alter(partitionName(table, partition), clause, {});
    run.ownConstraints.insert(partition.id, {});
    writeOwnParts(run, table, partition, {});
    run.comment(QStringLiteral("TABLE ") + partitionName(table, partition), {}, partition.comment);
}

/** Those that the operation at hand belongs to. */
PartitionMoves &PartitionWriter::moves()
{
    const ObjectId table = subjectId(run.state, run.operation());
    auto found = m_moves.find(table);
    if (found != m_moves.end() && !found->second.hasOperation()) {
        m_moves.erase(found);
        found = m_moves.end();
    }
    return found == m_moves.end() ? m_moves.try_emplace(table, run, aside).first->second : found->second;
}

Result<void> PartitionWriter::write(const AddPartition &operation)
{
    PartitionMoves &moves = this->moves();
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table *table = findTable(run.state, operation.table);
    moves.note(operation.part.id);
    if (moves.isPlain())
        writePartition(run, *table, *table->partitions.find(operation.part.id));
    moves.finishIfLast();
    return {};
}

Result<void> PartitionWriter::write(const DropPartition &operation)
{
    const Table *table = findTable(run.state, operation.table);
    const Partition *partition = table ? findPart(table->partitions, operation.part) : nullptr;
    if (!partition)
        return run.advance();
    PartitionMoves &moves = this->moves();
    if (moves.isPlain()) {
        freePartitions(run, aside, table->id);
        run.steps.add(QStringLiteral("DROP TABLE ") + partitionName(*table, *partition));
    } else {
        moves.keep(*table, *partition);
    }
    run.ownConstraints.remove(partition->id);
    if (const auto applied = run.advance(); !applied)
        return applied;
    moves.finishIfLast();
    return {};
}

Result<void> PartitionWriter::write(const RenamePartition &operation)
{
    const Table *table = findTable(run.state, operation.table);
    const Partition *partition = table ? findPart(table->partitions, operation.partition) : nullptr;
    if (!partition)
        return run.advance();
    PartitionMoves &moves = this->moves();
    if (moves.isPlain() || moves.isThere(partition->id))
        run.steps.add(QStringLiteral("ALTER TABLE %1 RENAME TO %2")
                          .arg(partitionName(*table, *partition), quotedName(operation.to)));
    const RelationName before = relationName(
        run.state, partition->nameSpace.isEmpty() ? table->nameSpace : partition->nameSpace, partition->name);
    QList<ObjectId> own;
    for (const DefinitionObject &object : run.state.objects) {
        if (partitionOfObject(*table, object) == partition)
            own.append(object.id);
    }
    if (const auto applied = run.advance(); !applied)
        return applied;
    // The database has them by the new name, whatever the model says of them in other operations.
    for (const ObjectId id : std::as_const(own)) {
        QString &definition = run.state.objects.edit(id)->definition;
        definition = renameTableInDefinition(definition, before, operation.to,
                                             [](const QString &) { return std::optional<QStringList>(); });
    }
    moves.finishIfLast();
    return {};
}

Result<void> PartitionWriter::write(const AlterPartition &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Partition *old = found ? findPart(found->partitions, referenceToPart(operation.before)) : nullptr;
    if (!old)
        return run.advance();
    const Table tableBefore = *found;
    const Partition before = *old;
    PartitionMoves &moves = this->moves();
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = *findTable(run.state, operation.table);
    const Partition &after = *table.partitions.find(before.id);
    if (before.partitionBy != after.partitionBy)
        return fail(QStringLiteral("postgresql.partition_by"),
                    Message::tr("PostgreSQL cannot change how the rows of partition %1 are spread over partitions of "
                                "its own. Make a new partition and move the rows.")
                        .arg(after.name));
    moves.note(before.id);
    if (moves.isPlain() || moves.isThere(before.id))
        change(partitionName(tableBefore, before), table, before, after);
    moves.finishIfLast();
    return {};
}

/** Everything but what it takes. */
void PartitionWriter::change(const QString &nameBefore, const Table &table, const Partition &before,
                             const Partition &after)
{
    const QString name = partitionName(table, after);
    if (nameBefore != name) {
        run.needNameSpace(after.nameSpace);
        const QString nameSpace = after.nameSpace.isEmpty() ? table.nameSpace : after.nameSpace;
        run.steps.add(QStringLiteral("ALTER TABLE %1 SET SCHEMA %2")
                          .arg(nameBefore, quotedName(nameSpace.isEmpty() ? QStringLiteral("public") : nameSpace)));
    }
    const QString space = QStringLiteral("tablespace");
    QMap<QString, QString> parametersBefore = before.parameters;
    QMap<QString, QString> parameters = after.parameters;
    if (const QString wanted = parameters.take(space); wanted != parametersBefore.take(space))
        run.steps.alter(name,
                        QStringLiteral("SET TABLESPACE ") +
                            plainWord(wanted.isEmpty() ? QStringLiteral("pg_default") : wanted),
                        {});
    const QString unlogged = QStringLiteral("unlogged");
    if (const QString wanted = parameters.take(unlogged); wanted != parametersBefore.take(unlogged))
        run.steps.alter(
            name, wanted == QLatin1String("true") ? QStringLiteral("SET UNLOGGED") : QStringLiteral("SET LOGGED"), {});
    for (const QString &clause : storageChanges(storageParameters(parametersBefore), storageParameters(parameters)) +
                                     ownParameterClauses(parametersBefore, parameters))
        run.steps.alter(name, clause, {});
    writeOwnParts(run, table, after, before.parameters);
    run.comment(QStringLiteral("TABLE ") + name, before.comment, after.comment);
}

} // namespace joinery::postgresql
