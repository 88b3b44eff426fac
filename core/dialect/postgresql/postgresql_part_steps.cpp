// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_part_steps.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_names_aside.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/differ/rename_order.h"

namespace joinery::postgresql {

namespace {

const QString notValid = QStringLiteral(" NOT VALID");

QString constraintDefinition(const Schema &schema, const Table &table, const PartKey &part)
{
    switch (part.kind) {
    case PartKind::PrimaryKey:
        return definition(table, *table.primaryKey);
    case PartKind::Unique:
        return definition(table, *table.uniqueConstraints.find(part.id));
    case PartKind::Exclusion:
        return definition(table, *table.exclusions.find(part.id));
    case PartKind::Check: {
        const CheckConstraint &check = *table.checks.find(part.id);
        return definition(check) + (check.enforcement == Enforcement::NotValid ? notValid : QString());
    }
    case PartKind::ForeignKey: {
        const ForeignKey &key = *table.foreignKeys.find(part.id);
        return definition(schema, table, key) + (key.enforcement == Enforcement::NotValid ? notValid : QString());
    }
    default:
        return {};
    }
}

QString commentOf(const Table &table, const PartKey &part)
{
    switch (part.kind) {
    case PartKind::Column:
        return table.column(part.id) ? table.column(part.id)->comment : QString();
    case PartKind::Default:
        return {};
    case PartKind::PrimaryKey:
        return table.primaryKey ? table.primaryKey->details->comment : QString();
    case PartKind::Unique:
        return table.uniqueConstraints.find(part.id)->details->comment;
    case PartKind::Exclusion:
        return table.exclusions.find(part.id)->details->comment;
    case PartKind::Check:
        return table.checks.find(part.id)->comment;
    case PartKind::ForeignKey:
        return table.foreignKeys.find(part.id)->comment;
    case PartKind::Index:
        return table.indexes.find(part.id)->details->comment;
    }
    return {};
}

/** What COMMENT ON calls it. */
QString titleOf(const PlanRun &run, const Table &table, const PartKey &part)
{
    const QString name = nameInDatabase(run, table, part);
    if (part.kind == PartKind::Column)
        return QStringLiteral("COLUMN ") + nameOf(table) + QLatin1Char('.') + quotedName(name);
    if (part.kind == PartKind::Index)
        return QStringLiteral("INDEX ") + qualified(table.nameSpace, name);
    return QStringLiteral("CONSTRAINT %1 ON %2").arg(quotedName(name), nameOf(table));
}

/** Names in the database of what is a constraint in both states. */
QList<RenameStep> changedNames(PlanRun &run, const Table &before, const Table &after, const QSet<ObjectId> &missing)
{
    const QHash<ObjectId, QString> from = constraintNames(before);
    const QHash<ObjectId, QString> to = constraintNames(after);
    QList<RenameStep> steps;
    for (const PartKey &part : partsOf(after)) {
        const bool isOld = from.contains(part.id) && to.contains(part.id) && hasPart(before, part);
        const bool isConstraint =
            part.kind != PartKind::Column && part.kind != PartKind::Default && part.kind != PartKind::Index;
        if (!isOld || !isConstraint || missing.contains(part.id) || from.value(part.id) == to.value(part.id))
            continue;
        const QString name = nameInDatabase(run, before, part);
        const QString wanted = nameForNow(run, after, part, to.value(part.id));
        if (name != wanted)
            steps.append({part.id, name, wanted});
    }
    return steps;
}

} // namespace

QString nameOfPart(const Table &table, const PartKey &part)
{
    if (part.kind == PartKind::Column || part.kind == PartKind::Default)
        return table.column(part.id) ? table.column(part.id)->name : QString();
    if (part.kind == PartKind::Index)
        return table.indexes.contains(part.id) ? table.indexes.find(part.id)->name : QString();
    return constraintNames(table).value(part.id);
}

void noteMovedColumn(PlanRun &run, const PartKey &column)
{
    const Table *start = run.start.tables.find(column.table);
    const Table *end = run.end.tables.find(column.table);
    if (!start || !start->column(column.id) || !end || !end->column(column.id) || end->columns.last().id == column.id)
        return;
    run.addFinding(QStringLiteral("postgresql.column_order"), Finding::Severity::Info, column.table, column.id,
                   Message::tr("Column %1.%2 is computed anew, which PostgreSQL does by making it again at the end of "
                               "the table.")
                       .arg(qualifiedName(end->nameSpace, end->name), end->column(column.id)->name));
}

namespace {

void addIndex(PlanRun &run, const Table &table, const Index &index)
{
    run.steps.add(createIndex(table, index));
    for (const QString &change : statisticsChanges({}, index.details->options.value(statisticsOption())))
        run.steps.add(QStringLiteral("ALTER INDEX %1 %2").arg(qualified(table.nameSpace, index.name), change));
}

/** A new index is no more than that to its table, whatever the one before it was. */
void noteMark(PlanRun &run, const Table &table, const PartKey &part)
{
    const Table end = run.tableAtEnd(table.id);
    const QList<IndexMark> marks = indexMarks({}, end.options.parameters);
    const QString name = isIndexed(part.kind) ? nameOfPart(end, part) : QString();
    if (std::any_of(marks.begin(), marks.end(), [&name](const IndexMark &mark) { return mark.index == name; }))
        run.unmarked.insert(table.id, run.origin());
}

} // namespace

void addPart(PlanRun &run, const Table &table, const PartKey &part)
{
    const QString name = nameForNow(run, table, part, nameOfPart(table, part));
    const QString tableName = nameOf(table);
    switch (part.kind) {
    case PartKind::Column:
        run.steps.split();
        run.steps.alter(tableName,
                        QStringLiteral("ADD COLUMN ") + columnDefinition(run.state, table, *table.column(part.id)),
                        name);
        break;
    case PartKind::Default:
        if (const auto value = columnDefault(*table.column(part.id)))
            run.steps.alter(tableName, QStringLiteral("ALTER COLUMN %1 SET DEFAULT %2").arg(quotedName(name), *value),
                            name);
        restoreOwnDefaults(run, table, *table.column(part.id));
        return;
    case PartKind::Index:
        addIndex(run, table, *table.indexes.find(part.id));
        break;
    default:
        run.steps.alter(
            tableName,
            QStringLiteral("ADD CONSTRAINT %1 %2").arg(quotedName(name), constraintDefinition(run.state, table, part)),
            name);
        break;
    }
    run.comment(titleOf(run, table, part), {}, commentOf(table, part));
    noteMark(run, table, part);
    if (isIndexed(part.kind) && !table.partitions.isEmpty())
        run.unsettled.insert(table.id, run.origin());
}

void markIndexes(PlanRun &run)
{
    for (auto entry = run.unmarked.cbegin(); entry != run.unmarked.cend(); ++entry) {
        const Table table = run.tableAtEnd(entry.key());
        const QStringList names = relationNames(table);
        run.steps.begin(entry->operation, entry->comment);
        for (const IndexMark &mark : indexMarks({}, table.options.parameters)) {
            if (names.contains(mark.index))
                run.steps.alter(nameOf(table), mark.clause, {});
        }
    }
}

void dropPart(PlanRun &run, const Table &table, const PartKey &part)
{
    const QString name = nameInDatabase(run, table, part);
    const QString quoted = quotedName(name);
    run.namesAside.remove(part);
    switch (part.kind) {
    case PartKind::Column:
        run.steps.alter(nameOf(table), QStringLiteral("DROP COLUMN ") + quoted, name);
        return;
    case PartKind::Default:
        run.steps.alter(nameOf(table), QStringLiteral("ALTER COLUMN %1 DROP DEFAULT").arg(quoted), name);
        return;
    case PartKind::Index:
        run.steps.add(QStringLiteral("DROP INDEX ") + qualified(table.nameSpace, name));
        return;
    default:
        run.steps.alter(nameOf(table), QStringLiteral("DROP CONSTRAINT ") + quoted, name);
        return;
    }
}

void commentNewPart(PlanRun &run, const Table &table, const PartKey &part)
{
    run.comment(titleOf(run, table, part), {}, commentOf(table, part));
}

void commentPart(PlanRun &run, const Table &before, const Table &after, const PartKey &part)
{
    if (part.kind != PartKind::Default)
        run.comment(titleOf(run, after, part), commentOf(before, part), commentOf(after, part));
}

void renameConstraints(PlanRun &run, const Table &before, const Table &after, const QSet<ObjectId> &missing)
{
    const QList<RenameStep> changed = changedNames(run, before, after, missing);
    if (changed.isEmpty())
        return;
    const QStringList taken = constraintNames(before).values() + constraintNames(after).values();
    for (const RenameStep &step : orderedRenames(changed, [&](const QString &name) { return taken.contains(name); }))
        run.steps.add(QStringLiteral("ALTER TABLE %1 RENAME CONSTRAINT %2 TO %3")
                          .arg(nameOf(after), quotedName(step.from), quotedName(step.to)));
}

} // namespace joinery::postgresql
