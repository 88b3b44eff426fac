// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_inheritance.h"

#include "core/base/translate.h"
#include "core/dialect/postgresql/postgresql_column_change.h"
#include "core/dialect/postgresql/postgresql_columns.h"
#include "core/dialect/postgresql/postgresql_tables.h"
#include "core/operation/lookup.h"

namespace joinery::postgresql {

namespace {

/** The parents of a table, as they stand in its options, that are this one. */
QStringList wordsFor(const Schema &schema, const Table &table, ObjectId parent)
{
    QStringList words = table.options.inherits.isEmpty() ? QStringList() : parentsOf(table.options);
    words.removeIf([&](const QString &word) {
        const Table *found = parentNamed(schema, word);
        return !found || found->id != parent;
    });
    return words;
}

bool inherits(const Schema &schema, ObjectId table, ObjectId parent)
{
    const Table *found = schema.tables.find(table);
    return found && !wordsFor(schema, *found, parent).isEmpty();
}

Result<void> letGo(PlanRun &run, const Table &heir, ObjectId parent)
{
    for (const QString &word : wordsFor(run.state, heir, parent)) {
        if (const auto left = leaveParent(run, heir, word); !left)
            return left;
        Table *table = run.state.tables.edit(heir.id);
        QStringList others = parentsOf(table->options);
        others.removeAll(word);
        table->options.inherits = others.join(QStringLiteral(", "));
    }
    return {};
}

/** The operation still to come that adds a column of this name to the table; null for none. */
const AddColumn *additionOf(const PlanRun &run, const Table &table, const QString &column)
{
    for (qsizetype i = run.index() + 1; i < run.operations().size(); ++i) {
        const auto *add = std::get_if<AddColumn>(&run.operations().at(i));
        if (add && add->table.id == table.id && add->column.name == column)
            return add;
    }
    return nullptr;
}

} // namespace

bool isInherited(const Schema &schema, const Table &table, const QString &column)
{
    const QStringList words = table.options.inherits.isEmpty() ? QStringList() : parentsOf(table.options);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        const Table *parent = parentNamed(schema, word);
        return parent && (parent->columnNamed(column) || isInherited(schema, *parent, column));
    });
}

QList<Table> heirsOf(const PlanRun &run, ObjectId parent)
{
    if (!run.hasHeirs)
        return {};
    IdMap<Table> found;
    for (const Table &table : run.state.tables) {
        if (!wordsFor(run.state, table, parent).isEmpty())
            found.insert(table);
    }
    QList<Table> result;
    for (const Table *table : sortedByName(found))
        result.append(loweredTable(*table));
    return result;
}

bool isKeptByHeirs(const PlanRun &run, ObjectId parent, const QString &column)
{
    const QList<Table> heirs = heirsOf(run, parent);
    return std::any_of(heirs.begin(), heirs.end(), [&](const Table &heir) {
        const Column *own = heir.columnNamed(column);
        const Table *end = run.end.tables.find(heir.id);
        return own && end && end->column(own->id);
    });
}

void dropInHeirs(PlanRun &run, ObjectId parent, const QString &column)
{
    for (const Table &heir : heirsOf(run, parent)) {
        const QStringList words = parentsOf(heir.options);
        const bool hasAnother = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            const Table *other = parentNamed(run.state, word);
            return other && other->id != parent && other->columnNamed(column);
        });
        if (hasAnother || heir.columnNamed(column))
            continue;
        run.steps.add(QStringLiteral("ALTER TABLE %1 DROP COLUMN IF EXISTS %2").arg(nameOf(heir), quotedName(column)));
        dropInHeirs(run, heir.id, column);
    }
}

void keepInHeirs(PlanRun &run, ObjectId parent, const ColumnDifference &difference)
{
    const QString name = difference.after().name;
    const bool isDefaultChanged =
        difference.isRetyped() || columnDefault(difference.before()) != columnDefault(difference.after());
    if (!isDefaultChanged && !difference.stopsRefusingNull())
        return;
    for (const Table &heir : heirsOf(run, parent)) {
        const Column *own = heir.columnNamed(name);
        const Table end = run.tableAtEnd(heir.id);
        // The new type comes from the parent, and with it the default that the heir has in it.
        const Column *wanted = own && difference.isRetyped() && end.column(own->id) ? end.column(own->id) : own;
        const QString alter = QStringLiteral("ALTER COLUMN %1 ").arg(quotedName(name));
        const auto value = wanted && !wanted->generated ? columnDefault(*wanted) : std::nullopt;
        if (isDefaultChanged && value)
            run.steps.alter(nameOf(heir), alter + QStringLiteral("SET DEFAULT ") + *value, name);
        if (difference.stopsRefusingNull() && own && !own->nullable)
            run.steps.alter(nameOf(heir), alter + QStringLiteral("SET NOT NULL"), name);
        keepInHeirs(run, heir.id, difference);
    }
}

HeirColumns heirsToGet(const PlanRun &run, ObjectId parent, const QString &column)
{
    HeirColumns result;
    for (const Table &heir : heirsOf(run, parent)) {
        const AddColumn *add = heir.columnNamed(column) ? nullptr : additionOf(run, heir, column);
        if (!add || add->column.generated || add->column.autoIncrement)
            continue;
        result += heirsToGet(run, heir.id, column);
        Table after = *run.state.tables.find(heir.id);
        after.columns.append(add->column);
        result.append({loweredTable(after), add->column.id});
    }
    return result;
}

Result<void> refuseOtherParents(const PlanRun &run, const Table &parent, const QString &column)
{
    for (const Table &heir : heirsOf(run, parent.id)) {
        for (const QString &word : parentsOf(heir.options)) {
            const Table *other = parentNamed(run.state, word);
            if (other && other->id != parent.id && other->columnNamed(column))
                return fail(QStringLiteral("postgresql.inherited_column"),
                            Message::tr("Table %1 has column %2 from %3 and from %4, so PostgreSQL cannot change its "
                                        "type. Let the table leave one of them in a migration before this one.")
                                .arg(qualifiedName(heir.nameSpace, heir.name), column,
                                     qualifiedName(parent.nameSpace, parent.name), word));
        }
        if (const auto checked = refuseOtherParents(run, heir, column); !checked)
            return checked;
    }
    return {};
}

QStringList missingColumns(const Schema &schema, const Table &table, const QString &parent)
{
    QStringList result;
    const Table *found = parentNamed(schema, parent);
    for (const Column &column : found ? found->columns : QList<Column>()) {
        if (!table.columnNamed(column.name))
            result.append(column.name);
    }
    return result;
}

Result<void> leaveParent(PlanRun &run, const Table &table, const QString &parent)
{
    const Table *start = run.start.tables.find(table.id);
    const QStringList missing = missingColumns(run.state, table, parent);
    for (const QString &column : missing) {
        if (!start || !start->columnNamed(column))
            return fail(QStringLiteral("postgresql.inherited_column"),
                        Message::tr("Table %1 has column %2 from %3, and keeps it when it no longer inherits. Add the "
                                    "column to the table first.")
                            .arg(qualifiedName(table.nameSpace, table.name), column, parent));
    }
    run.steps.alter(nameOf(table), QStringLiteral("NO INHERIT ") + parent, {});
    for (const QString &column : missing) {
        run.steps.split();
        run.steps.alter(nameOf(table), QStringLiteral("DROP COLUMN ") + quotedName(column), column);
    }
    return {};
}

Result<void> letHeirsGo(PlanRun &run, ObjectId parent)
{
    for (const Table &heir : heirsOf(run, parent)) {
        if (const auto gone = letGo(run, heir, parent); !gone)
            return gone;
    }
    return {};
}

Result<void> letHeirsGo(PlanRun &run, ObjectId parent, const QString &column)
{
    for (const Table &heir : heirsOf(run, parent)) {
        const Column *own = heir.columnNamed(column);
        const Table *end = run.end.tables.find(heir.id);
        const Column *last = own && end ? end->column(own->id) : nullptr;
        if (!last || last->name != column || inherits(run.end, heir.id, parent))
            continue;
        if (const auto gone = letGo(run, heir, parent); !gone)
            return gone;
    }
    return {};
}

} // namespace joinery::postgresql
