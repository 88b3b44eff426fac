// SPDX-License-Identifier: MIT
#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_inheritance.h"
#include "core/dialect/postgresql/postgresql_names_aside.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

QString alterTable(const Table &table)
{
    return QStringLiteral("ALTER TABLE ") + nameOf(table) + QLatin1Char(' ');
}

} // namespace

QSet<ObjectId> TableWriter::constraintsForLater(const Table &table) const
{
    QSet<ObjectId> result = keysWithoutTheirNames(run, table);
    const bool hasKeysLater = !result.isEmpty();
    for (const ForeignKey &key : table.foreignKeys) {
        if (aside.isBlocked(table, {table.id, PartKind::ForeignKey, key.id}) ||
            (hasKeysLater && key.referencedTable == table.id) || key.enforcement == Enforcement::NotValid)
            result.insert(key.id);
    }
    for (const CheckConstraint &check : table.checks) {
        if (check.enforcement == Enforcement::NotValid)
            result.insert(check.id);
    }
    // Of two keys over the same columns CREATE TABLE would make only one, without a word.
    QList<QList<ObjectId>> seen;
    if (table.primaryKey)
        seen.append(table.primaryKey->columns);
    for (const UniqueConstraint *unique : sortedByName(table.uniqueConstraints)) {
        if (seen.contains(unique->columns))
            result.insert(unique->id);
        seen.append(unique->columns);
    }
    QList<QList<ExclusionPart>> excluded;
    for (const ExclusionConstraint *exclusion : sortedByName(table.exclusions)) {
        if (excluded.contains(exclusion->parts))
            result.insert(exclusion->id);
        excluded.append(exclusion->parts);
    }
    return result;
}

Result<void> TableWriter::write(const AddTable &)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const auto &operation = std::get<AddTable>(run.operation());
    const Table table = run.table(operation.table.id);
    run.needNameSpace(table.nameSpace);
    const QSet<ObjectId> later = constraintsForLater(table);
    run.steps.add(createTable(run.state, table, later));
    for (const Column &column : table.columns) {
        setSerialOptions(run, table, column);
        const bool isLeft = isLeftToParent(run.state, table, column);
        const QStringList changes = isLeft ? changesOfInherited(run.state, table, column) : QStringList();
        for (const QString &clause : changes + optionClauses(Column{.type = column.type}, column))
            run.steps.alter(nameOf(table), clause, column.name);
    }
    for (const QString &clause : ownParameterClauses({}, table.options.parameters))
        run.steps.alter(nameOf(table), clause, QString());
    for (const Partition *partition : partitionsInOrder(table))
        writePartition(run, table, *partition);
    comments(table, later);
    for (const PartKey &part : partsOf(table)) {
        if (!later.contains(part.id))
            continue;
        if (aside.isBlocked(table, part))
            aside.note(part);
        else
            addPart(run, table, part);
    }
    for (const Index *index : sortedByName(table.indexes))
        addPart(run, table, {table.id, PartKind::Index, index->id});
    for (const IndexMark &mark : indexMarks({}, table.options.parameters))
        run.steps.alter(nameOf(table), mark.clause, QString());
    run.unmarked.remove(table.id);
    for (const Table &heir : heirsOf(run, table.id)) {
        if (const auto joined = join(heir, nameOf(table)); !joined)
            return joined;
    }
    return {};
}

void TableWriter::comments(const Table &table, const QSet<ObjectId> &later)
{
    run.comment(QStringLiteral("TABLE ") + nameOf(table), {}, table.comment);
    for (const Column &column : table.columns)
        run.comment(QStringLiteral("COLUMN ") + nameOf(table) + QLatin1Char('.') + quotedName(column.name), {},
                    column.comment);
    for (const PartKey &part : partsOf(table)) {
        const bool isLater = part.kind == PartKind::Index || part.kind == PartKind::Column ||
                             part.kind == PartKind::Default || later.contains(part.id);
        if (!isLater)
            commentNewPart(run, table, part);
    }
}

Result<void> TableWriter::write(const DropTable &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table table = loweredTable(*found);
    if (const auto gone = letHeirsGo(run, table.id); !gone)
        return gone;
    aside.freeTable(table);
    run.steps.add(QStringLiteral("DROP TABLE ") + nameOf(table));
    return run.advance();
}

Result<void> TableWriter::write(const RenameTable &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    run.steps.add(alterTable(before) + QStringLiteral("RENAME TO ") + quotedName(after.name));
    renameConstraints(run, before, after, aside.missingOf(before.id));
    return {};
}

Result<void> TableWriter::write(const MoveTable &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    run.needNameSpace(after.nameSpace);
    const QString target = quotedName(after.nameSpace.isEmpty() ? QStringLiteral("public") : after.nameSpace);
    run.steps.add(alterTable(before) + QStringLiteral("SET SCHEMA ") + target);
    for (const Partition *partition : partitionsInOrder(before)) {
        if (partition->nameSpace.isEmpty())
            run.steps.add(
                QStringLiteral("ALTER TABLE %1 SET SCHEMA %2").arg(partitionName(before, *partition), target));
    }
    return {};
}

Result<void> TableWriter::write(const AlterTableOptions &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = *found;
    if (before.options.unlogged != operation.after.unlogged)
        aside.freeLogging(loweredTable(before), operation.after.unlogged);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    if (before.options.partitionBy != after.options.partitionBy)
        return fail(QStringLiteral("postgresql.partition_by"),
                    Message::tr("PostgreSQL cannot change how the rows of table %1 are spread over partitions. Make a "
                                "new table and move the rows.")
                        .arg(qualifiedName(after.nameSpace, after.name)));
    storage(after, before.options);
    if (const auto changed = parents(after, before.options); !changed)
        return changed;
    run.comment(QStringLiteral("TABLE ") + nameOf(after), before.comment, after.comment);
    return {};
}

/** Whether foreign keys lead from the table or to it at some point of the plan. */
bool TableWriter::hasForeignKeys(ObjectId table) const
{
    const auto hasKeys = [table](const Schema &schema) {
        const Table *found = schema.tables.find(table);
        return found && !found->foreignKeys.isEmpty();
    };
    return hasKeys(run.start) || hasKeys(run.state) || hasKeys(run.end) ||
           !run.referrers.of(table, run.state).isEmpty();
}

bool TableWriter::isThere(const Table &table, const QString &index) const
{
    const QList<PartKey> parts = partsOf(table);
    return std::any_of(parts.begin(), parts.end(), [&](const PartKey &part) {
        return isIndexed(part.kind) && nameOfPart(table, part) == index && !aside.has(part);
    });
}

void TableWriter::storage(const Table &table, const TableOptions &before)
{
    const TableOptions &after = table.options;
    const QString name = nameOf(table);
    if (before.unlogged != after.unlogged) {
        // Foreign keys that go and come are looked at as if nothing of the statement were done yet.
        const bool isLinked = hasForeignKeys(table.id);
        if (isLinked)
            run.steps.split();
        run.steps.alter(name, after.unlogged ? QStringLiteral("SET UNLOGGED") : QStringLiteral("SET LOGGED"), {});
        if (isLinked)
            run.steps.split();
    }
    const QString method = QStringLiteral("access_method");
    if (before.parameters.value(method) != after.parameters.value(method))
        run.steps.alter(name,
                        QStringLiteral("SET ACCESS METHOD ") +
                            plainWord(after.parameters.value(method, QStringLiteral("heap"))),
                        {});
    for (const QString &clause :
         storageChanges(storageParameters(before.parameters), storageParameters(after.parameters)))
        run.steps.alter(name, clause, {});
    for (const QString &clause : ownParameterClauses(before.parameters, after.parameters))
        run.steps.alter(name, clause, {});
    // Of an index that is to come it is said once that is there.
    for (const IndexMark &mark : indexMarks(before.parameters, after.parameters)) {
        if (isThere(table, mark.index))
            run.steps.alter(name, mark.clause, {});
    }
    if (before.tablespace != after.tablespace)
        run.steps.alter(name,
                        QStringLiteral("SET TABLESPACE ") +
                            plainWord(after.tablespace.isEmpty() ? QStringLiteral("pg_default") : after.tablespace),
                        {});
}

Result<void> TableWriter::parents(const Table &table, const TableOptions &before)
{
    const QStringList from = parentsOf(before);
    const QStringList to = parentsOf(table.options);
    for (const QString &parent : from) {
        if (to.contains(parent))
            continue;
        if (const auto left = leaveParent(run, table, parent); !left)
            return left;
    }
    for (const QString &parent : to) {
        // A parent that is not there yet takes its heirs when it is made.
        const bool comesLater = !parentNamed(run.state, parent) && parentNamed(run.end, parent);
        if (from.contains(parent) || comesLater)
            continue;
        if (const auto joined = join(table, parent); !joined)
            return joined;
    }
    return {};
}

/** The table must have all columns of the parent by then: those that the plan adds later are added now. */
Result<void> TableWriter::join(const Table &table, const QString &parent)
{
    Table after = table;
    for (const QString &name : missingColumns(run.state, table, parent)) {
        const Table end = run.tableAtEnd(table.id);
        const Column *column = end.columnNamed(name);
        if (!column || table.column(column->id))
            return fail(QStringLiteral("postgresql.inherited_column"),
                        Message::tr("Table %1 can begin to inherit from %2 only with all of its columns. Add column %3 "
                                    "to the table first.")
                            .arg(qualifiedName(table.nameSpace, table.name), parent, name));
        after.columns.append(*column);
        ColumnWriter(*this).add(after, *column);
        run.steps.split();
    }
    run.steps.alter(nameOf(table), QStringLiteral("INHERIT ") + parent, {});
    return {};
}

} // namespace joinery::postgresql
