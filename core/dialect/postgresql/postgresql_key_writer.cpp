// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_constraints.h"
#include "core/dialect/postgresql/postgresql_index_statistics.h"
#include "core/dialect/postgresql/postgresql_names.h"
#include "core/dialect/postgresql/postgresql_part_steps.h"
#include "core/dialect/postgresql/postgresql_partition_parts.h"
#include "core/dialect/postgresql/postgresql_writer.h"
#include "core/operation/lookup.h"
#include "core/operation/part_access.h"

namespace joinery::postgresql {

namespace {

PartKey primaryKeyOf(const Table &table)
{
    return {table.id, PartKind::PrimaryKey, {}};
}

/** Whether all rows that are there were accepted by the one, and what the other asks of them is the same. */
bool asksTheSame(const PlanRun &run, const ForeignKey &before, const ForeignKey &after)
{
    const Table *start = run.start.tables.find(before.referencedTable);
    const Table *target = run.state.tables.find(before.referencedTable);
    return before.enforcement == Enforcement::Enforced && before.columns == after.columns && start && target &&
           before.referencedTable == after.referencedTable &&
           referencedColumns(before, *start) == referencedColumns(after, *target) &&
           (before.match == after.match || !isFullMatch(after));
}

template <typename Part>
bool asksTheSame(const PlanRun &, const Part &, const Part &)
{
    return false;
}

/** The same part with what can be changed in place made equal. */
ForeignKey withoutDetails(ForeignKey key, const ForeignKey &other)
{
    key.deferral = other.deferral;
    key.comment = other.comment;
    if (key.enforcement == Enforcement::NotValid && other.enforcement == Enforcement::Enforced)
        key.enforcement = other.enforcement;
    return key;
}

CheckConstraint withoutDetails(CheckConstraint check, const CheckConstraint &other)
{
    check.comment = other.comment;
    check.column = other.column;
    if (check.enforcement == Enforcement::NotValid && other.enforcement == Enforcement::Enforced)
        check.enforcement = other.enforcement;
    return check;
}

Index withoutDetails(Index index, const Index &other)
{
    index.details.edit().comment = other.details->comment;
    index.details.edit().options = other.details->options;
    return index;
}

template <typename Part>
Part withoutDetails(Part part, const Part &other)
{
    part.details.edit().comment = other.details->comment;
    return part;
}

} // namespace

void KeyWriter::ask(const Table &table, const UniqueConstraint &part)
{
    checks.uniqueConstraint(table, part);
}

void KeyWriter::ask(const Table &table, const CheckConstraint &part)
{
    checks.check(table, part);
}

void KeyWriter::ask(const Table &table, const ExclusionConstraint &part)
{
    checks.exclusion(table, part);
}

void KeyWriter::ask(const Table &table, const ForeignKey &part)
{
    checks.foreignKey(table, part);
}

void KeyWriter::ask(const Table &table, const Index &part)
{
    checks.uniqueIndex(table, part);
}

void KeyWriter::add(const Table &table, const PartKey &part)
{
    if (aside.isBlocked(table, part))
        aside.note(part);
    else
        addPart(run, table, part);
}

Result<void> KeyWriter::write(const SetPrimaryKey &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    const bool wasThere = before.primaryKey.has_value();
    Table wanted = before;
    wanted.primaryKey = operation.after;
    const bool isSame = wasThere && operation.after && isSamePart(before, wanted, primaryKeyOf(before));
    const bool wasAside = aside.has(primaryKeyOf(before));
    if (operation.after && !isSame)
        checks.primaryKey(wanted, operation.after->columns);
    if (wasThere && !isSame)
        aside.take(before, primaryKeyOf(before));
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    // PostgreSQL leaves NOT NULL on what was a key.
    for (const Column &column : after.columns) {
        if (!before.isPrimaryKeyColumn(column.id) || refusesNull(after, column))
            continue;
        run.steps.alter(nameOf(after), QStringLiteral("ALTER COLUMN %1 DROP NOT NULL").arg(quotedName(column.name)),
                        column.name);
        restoreOwnNotNull(run, after, column);
    }
    renameConstraints(run, before, after, aside.missingOf(before.id));
    aside.forget(primaryKeyOf(before));
    if (after.primaryKey && (!isSame || wasAside))
        add(after, primaryKeyOf(after));
    else if (after.primaryKey)
        commentPart(run, before, after, primaryKeyOf(after));
    return {};
}

template <typename Part>
Result<void> KeyWriter::write(const AddPart<Part> &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    ask(before, operation.part);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    renameConstraints(run, before, after, aside.missingOf(before.id));
    add(after, {after.id, PartKindOf<Part>::kind, operation.part.id});
    return {};
}

template <typename Part>
Result<void> KeyWriter::write(const DropPart<Part> &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Part *part = found ? findPart(PartAccess<Part>::of(*found), operation.part) : nullptr;
    if (!part)
        return run.advance();
    const Table before = loweredTable(*found);
    const PartKey key{before.id, PartKindOf<Part>::kind, part->id};
    aside.take(before, key);
    aside.forget(key);
    if (const auto applied = run.advance(); !applied)
        return applied;
    renameConstraints(run, before, run.table(before.id), aside.missingOf(before.id));
    return {};
}

template <typename Part>
Result<void> KeyWriter::write(const AlterPart<Part> &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Part *part = found ? findPart(PartAccess<Part>::of(*found), referenceToPart(operation.before)) : nullptr;
    if (!part)
        return run.advance();
    const Table before = loweredTable(*found);
    const Part from = *part;
    const PartKey key{before.id, PartKindOf<Part>::kind, from.id};
    const bool isInPlace = !aside.has(key) && alterInPlace(before, from, operation.after);
    if (!isInPlace) {
        if (!asksTheSame(run, from, operation.after))
            ask(before, operation.after);
        aside.take(before, key);
    }
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table after = run.table(before.id);
    renameConstraints(run, before, after, aside.missingOf(before.id));
    aside.forget(key);
    if (isInPlace)
        commentPart(run, before, after, key);
    else
        add(after, key);
    return {};
}

bool KeyWriter::alterInPlace(const Table &table, const ForeignKey &before, const ForeignKey &after)
{
    if (!(withoutDetails(before, after) == after))
        return false;
    const QString name = constraintNames(table).value(before.id);
    if (before.deferral != after.deferral) {
        const QString deferral = deferralText(after.deferral);
        run.steps.alter(nameOf(table),
                        QStringLiteral("ALTER CONSTRAINT ") + quotedName(name) +
                            (deferral.isEmpty() ? QStringLiteral(" NOT DEFERRABLE") : deferral),
                        name);
    }
    if (before.enforcement != after.enforcement) {
        ask(table, after);
        run.steps.alter(nameOf(table), QStringLiteral("VALIDATE CONSTRAINT ") + quotedName(name), name);
    }
    return true;
}

bool KeyWriter::alterInPlace(const Table &table, const CheckConstraint &before, const CheckConstraint &after)
{
    if (!(withoutDetails(before, after) == after))
        return false;
    if (before.enforcement != after.enforcement) {
        ask(table, after);
        const QString name = constraintNames(table).value(before.id);
        run.steps.alter(nameOf(table), QStringLiteral("VALIDATE CONSTRAINT ") + quotedName(name), name);
    }
    return true;
}

bool KeyWriter::alterInPlace(const Table &table, const Index &before, const Index &after)
{
    if (!(withoutDetails(before, after) == after))
        return false;
    QMap<QString, QString> from = before.details->options;
    QMap<QString, QString> to = after.details->options;
    const QString space = QStringLiteral("tablespace");
    const QString spaceBefore = from.take(space);
    const QString spaceAfter = to.take(space);
    const QString alter = QStringLiteral("ALTER INDEX %1 ").arg(qualified(table.nameSpace, before.name));
    for (const QString &change : statisticsChanges(from.take(statisticsOption()), to.take(statisticsOption())))
        run.steps.add(alter + change);
    if (spaceBefore != spaceAfter)
        run.steps.add(alter + QStringLiteral("SET TABLESPACE ") +
                      plainWord(spaceAfter.isEmpty() ? QStringLiteral("pg_default") : spaceAfter));
    QStringList reset;
    for (const QString &key : from.keys()) {
        if (!to.contains(key))
            reset.append(parameterName(key));
    }
    if (!to.isEmpty() && to != from)
        run.steps.add(alter + QStringLiteral("SET (%1)").arg(parameterList(to)));
    if (!reset.isEmpty())
        run.steps.add(alter + QStringLiteral("RESET (%1)").arg(reset.join(QStringLiteral(", "))));
    return true;
}

template <typename Part>
bool KeyWriter::alterInPlace(const Table &, const Part &before, const Part &after)
{
    return withoutDetails(before, after) == after;
}

Result<void> KeyWriter::write(const RenameConstraint &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table before = loweredTable(*found);
    if (const auto applied = run.advance(); !applied)
        return applied;
    renameConstraints(run, before, run.table(before.id), aside.missingOf(before.id));
    return {};
}

Result<void> KeyWriter::write(const RenameIndex &operation)
{
    const Table *found = findTable(run.state, operation.table);
    const Index *index = found ? findPart(found->indexes, operation.index) : nullptr;
    if (!index)
        return run.advance();
    const Table before = loweredTable(*found);
    const PartKey key{before.id, PartKind::Index, index->id};
    const QString name = index->name;
    if (const auto applied = run.advance(); !applied)
        return applied;
    if (!aside.has(key) && name != operation.to)
        run.steps.add(QStringLiteral("ALTER INDEX %1 RENAME TO %2")
                          .arg(qualified(before.nameSpace, name), quotedName(operation.to)));
    renameConstraints(run, before, run.table(before.id), aside.missingOf(before.id));
    return {};
}

template Result<void> KeyWriter::write(const AddForeignKey &);
template Result<void> KeyWriter::write(const DropForeignKey &);
template Result<void> KeyWriter::write(const AlterForeignKey &);
template Result<void> KeyWriter::write(const AddUniqueConstraint &);
template Result<void> KeyWriter::write(const DropUniqueConstraint &);
template Result<void> KeyWriter::write(const AlterUniqueConstraint &);
template Result<void> KeyWriter::write(const AddCheckConstraint &);
template Result<void> KeyWriter::write(const DropCheckConstraint &);
template Result<void> KeyWriter::write(const AlterCheckConstraint &);
template Result<void> KeyWriter::write(const AddExclusionConstraint &);
template Result<void> KeyWriter::write(const DropExclusionConstraint &);
template Result<void> KeyWriter::write(const AlterExclusionConstraint &);
template Result<void> KeyWriter::write(const AddIndex &);
template Result<void> KeyWriter::write(const DropIndex &);
template Result<void> KeyWriter::write(const AlterIndex &);

} // namespace joinery::postgresql
