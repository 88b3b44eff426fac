// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_losses.h"

#include "core/base/translate.h"
#include "core/dialect/sqlite/sqlite_key_targets.h"
#include "core/dialect/sqlite/sqlite_rows.h"
#include "core/dialect/sqlite/sqlite_text.h"
#include "core/operation/apply.h"
#include "core/operation/lookup.h"
#include "core/operation/row_check.h"

namespace joinery {

namespace {

class LossFinder
{
public:
    LossFinder(int index, const Schema &state, const Schema &start) : m_index(index), m_state(state), m_start(start) {}

    QList<Loss> operator()(const DropTable &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Table *former = table ? m_start.tables.find(table->id) : nullptr;
        if (!former)
            return {};
        return {loss(Message::tr("table %1").arg(former->name), QStringLiteral("count(*)"), former->name)};
    }

    QList<Loss> operator()(const DropColumn &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Column *column = table ? findColumn(*table, operation.column) : nullptr;
        return column ? ofColumn(table->id, column->id) : QList<Loss>();
    }

    /** A column that is computed from now on forgets what it held. */
    QList<Loss> operator()(const AlterColumn &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        const Column *column = table ? findColumn(*table, referenceToPart(operation.before)) : nullptr;
        return column && operation.after.generated ? ofColumn(table->id, column->id) : QList<Loss>();
    }

    QList<Loss> operator()(const DropObject &operation) const
    {
        const DefinitionObject *object = findObject(m_state, operation.kind, operation.object);
        return object ? ofObject(object->id) : QList<Loss>();
    }

    QList<Loss> operator()(const ReplaceObject &operation) const
    {
        const DefinitionObject *object = findObject(m_state, operation.before.kind, referenceTo(operation.before));
        const bool same = object && sameSql(object->definition, operation.after.definition);
        return object && !same ? ofObject(object->id) : QList<Loss>();
    }

    QList<Loss> operator()(const DeleteRows &operation) const
    {
        const Table *table = findTable(m_state, operation.table);
        return table && rowsFit(operation, m_state) ? lossesOfRows(operation, *table, m_start, m_index) : QList<Loss>();
    }

    /** What its own statements do is told by the list of operations they stand for. */
    QList<Loss> operator()(const RawSql &operation) const
    {
        QList<Loss> losses;
        Schema state = m_state;
        for (const Operation &each : operation.effect.operations().items) {
            losses += lossesOf(each, m_index, state, m_start);
            if (!apply(each, state))
                break;
        }
        return losses;
    }

    template <typename Other>
    QList<Loss> operator()(const Other &) const
    {
        return {};
    }

private:
    [[nodiscard]] QList<Loss> ofColumn(ObjectId tableId, ObjectId columnId) const
    {
        const Table *table = m_start.tables.find(tableId);
        const Column *column = table ? table->column(columnId) : nullptr;
        if (!column || column->generated)
            return {};
        return {loss(Message::tr("column %1.%2").arg(table->name, column->name),
                     QStringLiteral("count(%1)").arg(sqliteName(column->name)), table->name)};
    }

    [[nodiscard]] QList<Loss> ofObject(ObjectId id) const
    {
        const DefinitionObject *object = m_start.objects.find(id);
        if (!object || object->kind != DefinitionObject::Kind::VirtualTable)
            return {};
        return {loss(Message::tr("virtual table %1").arg(object->name), QStringLiteral("count(*)"), object->name)};
    }

    [[nodiscard]] Loss loss(const QString &what, const QString &count, const QString &table) const
    {
        return {what, QStringLiteral("SELECT %1 FROM %2").arg(count, sqliteName(table)), m_index};
    }

    int m_index;
    const Schema &m_state;
    const Schema &m_start;
};

QList<ObjectId> referencedColumns(const ForeignKey &key, const Schema &schema)
{
    return key.referencedColumns.isEmpty() ? schema.tables.find(key.referencedTable)->primaryKey->columns
                                           : key.referencedColumns;
}

/** Rows of a table that point nowhere by one key. */
QString orphans(const Table &table, const ForeignKey &key, const Schema &schema)
{
    const Table &target = *schema.tables.find(key.referencedTable);
    const QList<ObjectId> referenced = referencedColumns(key, schema);
    QStringList values;
    QStringList conditions;
    QStringList pairs;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const QString value = QStringLiteral("child.") + sqliteName(table.column(key.columns.at(i))->name);
        values.append(value);
        conditions.append(value + QStringLiteral(" IS NOT NULL"));
        // SQLite compares by the type of the parent's column alone: a sign in front takes that of the child's away.
        pairs.append(QStringLiteral("parent.%1 = +%2").arg(sqliteName(target.column(referenced.at(i))->name), value));
    }
    return QStringLiteral("SELECT %1 FROM %2 AS child WHERE %3 AND NOT EXISTS (SELECT 1 FROM %4 AS parent WHERE %5)")
        .arg(values.join(QStringLiteral(", ")), sqliteName(table.name), conditions.join(QStringLiteral(" AND ")),
             sqliteName(target.name), pairs.join(QStringLiteral(" AND ")));
}

/** The same before the plan, where the key led from the same columns to the same ones; otherwise nothing. */
QString orphansBefore(const Table &table, const ForeignKey &key, const Schema &schema, const Schema &start)
{
    const Table *former = start.tables.find(table.id);
    const ForeignKey *before = former ? former->foreignKeys.find(key.id) : nullptr;
    const bool isSame = before && isEnforceable(*before, start) && before->columns == key.columns &&
                        before->referencedTable == key.referencedTable &&
                        referencedColumns(*before, start) == referencedColumns(key, schema);
    return isSame ? orphans(*former, *before, start) : QString();
}

} // namespace

QList<Loss> lossesOf(const Operation &operation, int index, const Schema &state, const Schema &start)
{
    return std::visit(LossFinder(index, state, start), operation);
}

QList<PlanStep> foreignKeyChecks(const Table &table, const Schema &schema, const Schema &start)
{
    QList<const ForeignKey *> enforceable = sortedByName(table.foreignKeys);
    enforceable.removeIf([&schema](const ForeignKey *key) { return !isEnforceable(*key, schema); });
    QList<PlanStep> steps;
    const QString comment = Message::tr("no row may point nowhere");
    QList<QuestionThenAndNow> questions;
    for (const ForeignKey *key : std::as_const(enforceable))
        questions.append({orphansBefore(table, *key, schema, start), orphans(table, *key, schema)});
    const auto add = [&](const QString &sql, const QList<QuestionThenAndNow> &excused) {
        steps.append({.sql = sql, .mustReturnNoRows = true, .comment = comment, .excused = excused});
    };
    if (enforceable.size() == table.foreignKeys.size()) {
        add(QStringLiteral("PRAGMA foreign_key_check(%1)").arg(sqliteName(table.name)), questions);
        return steps;
    }
    for (const QuestionThenAndNow &question : std::as_const(questions))
        add(question.now, {question});
    return steps;
}

} // namespace joinery
