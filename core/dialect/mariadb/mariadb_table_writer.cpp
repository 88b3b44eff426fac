// SPDX-License-Identifier: MIT
#include "core/base/pair_walk.h"
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_tables.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_writer.h"
#include "core/operation/lookup.h"
#include "core/schema/relation_name.h"

namespace joinery::mariadb {

namespace {

/** Lets the indexes have as much of the columns as they will, once those are of the types that they will be. */
void takePrefixes(Table &table, const Table &later, const QSet<ObjectId> &retyped)
{
    for (const ObjectId id : QList<ObjectId>(table.indexes.ids())) {
        const Index *index = later.indexes.find(id);
        const auto isOver = [&](const IndexPart &part) { return retyped.contains(part.column); };
        const QList<IndexPart> &parts = table.indexes.find(id)->parts;
        if (!index || index->parts.size() != parts.size() || std::none_of(parts.begin(), parts.end(), isOver))
            continue;
        Index &changed = *table.indexes.edit(id);
        for (qsizetype i = 0; i < changed.parts.size(); ++i) {
            if (isOver(changed.parts.at(i)))
                changed.parts[i].prefixLength = index->parts.at(i).prefixLength;
        }
    }
}

/** Assignments that keep what columns with a clock say: filling in another is no update that they should note. */
QStringList clocksOf(const Table &table, const QSet<ObjectId> &filled = {})
{
    QStringList assignments;
    for (const Column &column : table.columns) {
        if (!column.details->onUpdate.isEmpty() && !filled.contains(column.id))
            assignments.append(QStringLiteral("%1 = %1").arg(quotedName(column.name)));
    }
    return assignments;
}

bool isAria(const Table &table)
{
    return table.options.engine.compare(QLatin1String("Aria"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<void> TableWriter::write(const AddTable &operation)
{
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table table = run.table(operation.table.id);
    for (const ForeignKey &key : table.foreignKeys) {
        if (keys.isBlocked(table, key))
            keys.note(table, key);
    }
    run.add(createTable(run.state, keys.held(table), run.server));
    return {};
}

Result<void> TableWriter::write(const DropTable &operation)
{
    const Table *found = findTable(run.state, operation.table);
    if (!found)
        return run.advance();
    const Table table = run.table(found->id);
    for (const Table *other : referrersOf(table.id, run.state)) {
        const Table lowered = run.table(other->id);
        for (const ForeignKey &key : lowered.foreignKeys) {
            if (key.referencedTable == table.id)
                keys.detach(keys.held(lowered), key.id);
        }
    }
    for (const ForeignKey &key : table.foreignKeys)
        keys.forget(key.id);
    objects.tableDropped(table.id);
    run.add(QStringLiteral("DROP TABLE ") + nameOf(table));
    return run.advance();
}

/** All that follow each other at once, so that no name is missing in between, and none is left over by a failure. */
Result<void> TableWriter::write(const RenameTable &)
{
    const Schema before = run.state;
    QStringList changes;
    QList<Table> renamed;
    for (int i = run.first(); i <= run.last(); ++i) {
        const auto &operation = std::get<RenameTable>(run.operations().at(i));
        const Table *found = findTable(run.state, operation.table);
        const Table from = found ? run.table(found->id) : Table();
        if (const auto applied = run.advanceTo(i); !applied)
            return applied;
        if (from.id.isNull())
            continue;
        changes += nameChanges(run, from.name, operation.to);
        const bool isKnown =
            std::any_of(renamed.begin(), renamed.end(), [&](const Table &table) { return table.id == from.id; });
        if (!isKnown)
            renamed.append(from);
    }
    if (!changes.isEmpty())
        run.add(QStringLiteral("RENAME TABLE ") + changes.join(QStringLiteral(", ")));
    for (Table &from : renamed) {
        const Table to = run.table(from.id);
        objects.tableChanged(to.name);
        from.name = to.name;
        change(before, from, to);
        m_detached.clear();
    }
    return {};
}

Result<void> TableWriter::write(const MoveTable &operation)
{
    if (isDefaultNameSpace(operation.to) && isDefaultNameSpace(operation.table.nameSpace))
        return run.advance();
    return fail(QStringLiteral("mariadb.namespace"),
                Message::tr("MariaDB has no namespaces inside a database, so table %1 cannot be moved to another.")
                    .arg(operation.table.name));
}

Result<void> TableWriter::writeChanges()
{
    const ObjectId id = subjectId(run.state, run.operation());
    const Schema before = run.state;
    const Table from = run.table(id);
    if (const auto applied = run.advance(); !applied)
        return applied;
    const Table to = run.table(id);
    const bool keepsHistory = from.options.systemVersioned && to.options.systemVersioned;
    if (keepsHistory && from.options.engine.compare(to.options.engine, Qt::CaseInsensitive) != 0)
        return fail(
            QStringLiteral("mariadb.versioned_engine"),
            Message::tr("MariaDB cannot give table %1 another engine while it keeps the history of its rows. End "
                        "that first, which forgets the history.")
                .arg(to.name));
    if (const auto checked = refuseConversions(from, to); !checked)
        return checked;
    m_isAlone = true;
    change(before, from, to);
    return {};
}

/** Error "mariadb.conversion" where a column gets a type that the server makes of texts only, or had one. */
Result<void> TableWriter::refuseConversions(const Table &from, const Table &to) const
{
    const TableDifference difference(run.state, from, to, run.server);
    for (const Column &column : to.columns) {
        const Column *old = from.column(column.id);
        if (!old || difference.isRemade(column.id) || canConvert(typeName(old->type), typeName(column.type)))
            continue;
        return fail(
            QStringLiteral("mariadb.conversion"),
            Message::tr("MariaDB cannot turn %1 into %2, as column %3 of table %4 would have to. Drop the column "
                        "and add another, or change its type to text first.")
                .arg(typeName(old->type), typeName(column.type), column.name, to.name));
    }
    return {};
}

void TableWriter::changeAll(const Schema &before)
{
    QList<std::pair<Table, Table>> changed;
    for (const Table *table : sortedByName(run.state.tables)) {
        if (!before.tables.contains(table->id))
            continue;
        const Table from = run.tableIn(before, table->id);
        const Table to = run.table(table->id);
        if (!(from == to))
            changed.append({from, to});
    }
    for (const auto &[from, to] : std::as_const(changed))
        change(before, from, to);
}

void TableWriter::change(const Schema &before, const Table &from, const Table &to)
{
    const TableDifference whole(run.state, from, to, run.server);
    checks.lookAt(before);
    checks.changedTable(from, to, whole);
    detachKeys(before, from, to, whole);
    Table held = keys.held(from);
    for (const ForeignKey &key : from.foreignKeys) {
        if (m_detached.contains(key.id))
            held.foreignKeys.remove(key.id);
        if (!to.foreignKeys.contains(key.id))
            keys.forget(key.id);
    }
    for (const ForeignKey &key : to.foreignKeys) {
        if (!holds(from, key) && mustWait(from, to, whole, key)) {
            keys.note(to, key);
            m_late.insert(key.id);
        }
    }
    const Table wantedTable = wanted(to);
    const Table filled = renamedFirst(before, backfilled(held, wantedTable), wantedTable);
    copyComputed(filled, wantedTable);
    alter(filled, wantedTable);
    if (whole.changesShape())
        objects.tableChanged(to.name);
    checks.noteChanged(from, to, whole);
}

/** The statement that brings the table to its new state, with those that begin or end its history around it. */
void TableWriter::alter(Table filled, const Table &to)
{
    const bool isLeft = keepsCharset(filled, to, run.server);
    const bool followsAll = std::none_of(filled.columns.begin(), filled.columns.end(), [](const Column &column) {
        return hasCharset(column.type) && (!column.collation.isEmpty() || !column.details->charset.isEmpty());
    });
    // The only word that MySQL has for it takes the columns along.
    const bool isConverted = isLeft && followsAll && to.options.charset.isEmpty() && to.options.collation.isEmpty();
    if (isConverted)
        run.add(alterTable(run.server, filled, filled, {QStringLiteral("CONVERT TO CHARACTER SET DEFAULT")}));
    else if (isLeft)
        run.addFinding(QStringLiteral("mariadb.charset_default"), Finding::Severity::Warning, to.id, {},
                       Message::tr("Table %1 keeps its character set and collation: MariaDB has no word for those of "
                                   "the database. Say which it is to have.")
                           .arg(to.name));
    if (alterInSteps(filled, to))
        return;
    // Every table of Aria's takes the option along, unless a statement of its own takes it away.
    const QString checksum = QStringLiteral("page_checksum");
    const bool leavesOption = isAria(filled) && !isAria(to) && !to.options.parameters.contains(checksum);
    if (leavesOption)
        filled.options.parameters.remove(checksum);
    Table changed = to;
    // What the history of a table is to leave out can be said only while it is kept.
    const bool startsHistory = changed.options.systemVersioned && !filled.options.systemVersioned;
    const bool endsHistory = filled.options.systemVersioned && !changed.options.systemVersioned;
    if (startsHistory) {
        // Which engine keeps the history must be settled before.
        if (filled.options.engine != changed.options.engine) {
            Table early = filled;
            early.options.engine = changed.options.engine;
            early.options.rowFormat = changed.options.rowFormat;
            early.options.parameters = changed.options.parameters;
            alterPlainly(filled, early);
            filled = early;
        }
        run.add(alterTable(run.server, filled, filled, {QStringLiteral("ADD SYSTEM VERSIONING")}));
        filled.options.systemVersioned = true;
    }
    changed.options.systemVersioned = filled.options.systemVersioned;
    const bool isMovedAfterwards = endsHistory && filled.options.engine != to.options.engine;
    if (isMovedAfterwards) {
        changed.options.engine = filled.options.engine;
        changed.options.rowFormat = filled.options.rowFormat;
        changed.options.parameters = filled.options.parameters;
    }
    TableDifference difference(run.state, filled, changed, run.server);
    difference.takeFrom(m_copies);
    const QStringList clauses = difference.clauses();
    const QString partitioning = difference.partitioning();
    if (!clauses.isEmpty() || !partitioning.isEmpty())
        run.add(alterTable(run.server, filled, changed, clauses, partitioning));
    if (endsHistory)
        run.add(alterTable(run.server, to, to, {QStringLiteral("DROP SYSTEM VERSIONING")}));
    if (isMovedAfterwards) {
        changed.options.systemVersioned = false;
        alterPlainly(changed, to);
    }
    if (leavesOption)
        run.add(alterTable(run.server, to, to, {QStringLiteral("PAGE_CHECKSUM = DEFAULT")}));
}

/**
 * MySQL copies no table while a column gets a default that is another for each row: such a column comes without one and
 * gets its values then, and the default comes last.
 */
bool TableWriter::alterInSteps(const Table &filled, const Table &to)
{
    if (!isMysql(run.server))
        return false;
    Table early = to;
    QList<const Column *> columns;
    for (const Column &column : to.columns) {
        const Column *old = filled.column(column.id);
        if (!isUncertain(column) || (old && old->defaultValue == column.defaultValue))
            continue;
        Column &first = *early.column(column.id);
        first.defaultValue.reset();
        if (!old) {
            first.nullable = true;
            columns.append(&column);
        }
    }
    if (early == to)
        return false;
    alter(filled, early);
    if (!columns.isEmpty())
        fill(early, columns);
    alterPlainly(early, to);
    return true;
}

/** Where there is anything to say: an engine may be another in name alone. */
void TableWriter::alterPlainly(const Table &from, const Table &to)
{
    const QStringList clauses = TableDifference(run.state, from, to, run.server).clauses();
    if (!clauses.isEmpty())
        run.add(alterTable(run.server, from, to, clauses));
}

/** Gives rows a value where a column is not to be without any more; the table as it is afterwards. */
Table TableWriter::backfilled(const Table &from, const Table &to)
{
    Table result = from;
    QList<const Column *> columns;
    QSet<ObjectId> retyped;
    for (const Column &column : to.columns) {
        const Column *old = from.column(column.id);
        if (!old || old->generated || column.generated || refusesNull(from, *old) || !refusesNull(to, column) ||
            !columnDefault(column))
            continue;
        columns.append(&column);
        if (canonicalType(typeName(old->type)) == canonicalType(typeName(column.type)))
            continue;
        // The default is one of the new type, so that comes first.
        retyped.insert(column.id);
        Column &early = *result.column(column.id);
        early.type = column.type;
        early.collation = column.collation;
        early.details.edit().charset = column.details->charset;
        early.defaultValue = column.defaultValue;
    }
    takePrefixes(result, to, retyped);
    // A check of before may refuse the default.
    const Renames renames = TableDifference(run.state, from, to, run.server).renames();
    for (const CheckConstraint &check : from.checks) {
        const CheckConstraint *after = to.checks.find(check.id);
        const bool isKept = after && comparableWords(check.expression, renames) == comparableWords(after->expression);
        const bool isAboutThem = std::any_of(columns.begin(), columns.end(), [&](const Column *column) {
            return names(check.expression, from.column(column->id)->name);
        });
        if (!isKept && isAboutThem)
            result.checks.remove(check.id);
    }
    if (!(result == from))
        alterPlainly(from, result);
    if (!columns.isEmpty())
        fill(result, columns);
    return result;
}

/**
 * What a virtual column shows is stored nowhere, and no change of it keeps the values: they are written to a column
 * beside it, which takes its place.
 */
void TableWriter::copyComputed(const Table &from, const Table &to)
{
    m_copies.clear();
    QStringList additions;
    QStringList values;
    for (const Column &column : to.columns) {
        const Column *old = from.column(column.id);
        if (!old || column.generated || !old->generated || old->generated->stored)
            continue;
        Column copy;
        copy.name = QStringLiteral("joinery_copy_%1").arg(m_copies.size() + 1);
        copy.type = column.type;
        copy.collation = column.collation;
        copy.details.edit().charset = column.details->charset;
        m_copies.insert(column.id, copy.name);
        additions.append(QStringLiteral("ADD COLUMN ") + columnDefinition(from, copy));
        const auto filled = refusesNull(to, column) ? columnDefault(column) : std::nullopt;
        const QString value = quotedName(old->name);
        values.append(QStringLiteral("%1 = %2").arg(
            quotedName(copy.name), filled ? QStringLiteral("COALESCE(%1, %2)").arg(value, *filled) : value));
    }
    if (additions.isEmpty())
        return;
    run.add(alterTable(run.server, from, from, additions));
    objects.silence(from.id);
    run.add(QStringLiteral("UPDATE %1 SET %2").arg(nameOf(from), (values + clocksOf(from)).join(QStringLiteral(", "))));
}

/** In one go through the table. */
void TableWriter::fill(const Table &table, const QList<const Column *> &columns)
{
    objects.silence(table.id);
    QStringList changes;
    QStringList conditions;
    QSet<ObjectId> filled;
    for (const Column *column : columns) {
        const QString name = quotedName(table.column(column->id)->name);
        const QString value = *columnDefault(*column);
        changes.append(columns.size() == 1 ? QStringLiteral("%1 = %2").arg(name, value)
                                           : QStringLiteral("%1 = COALESCE(%1, %2)").arg(name, value));
        conditions.append(name + QStringLiteral(" IS NULL"));
        filled.insert(column->id);
    }
    run.add(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                .arg(nameOf(table), (changes + clocksOf(table, filled)).join(QStringLiteral(", ")),
                     conditions.join(QStringLiteral(" OR "))));
}

} // namespace joinery::mariadb
