// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_row_checks.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_conversion.h"
#include "core/dialect/mariadb/mariadb_history.h"
#include "core/dialect/mariadb/mariadb_types.h"
#include "core/dialect/mariadb/mariadb_value_change.h"
#include "core/dialect/sql/row_questions.h"
#include "core/dialect/sql/row_sets.h"

namespace joinery::mariadb {

namespace {

QString dotted(const Table &table, const Column &column)
{
    return table.name + QLatin1Char('.') + column.name;
}

/** Whether a change of type leaves every value as it is: a wider type of the same kind, more texts in an enum. */
bool keepsValues(const ValueForm &from, const ValueForm &to)
{
    return typeFamily(from.type) == typeFamily(to.type) && from.charset == to.charset &&
           from.collation == to.collation && misfitOf(QStringLiteral("x"), from, to).condition.isEmpty() &&
           valueChange(QString(), from.type, to.type).isEmpty();
}

UniqueColumns columnsOf(const Index &index)
{
    UniqueColumns key;
    for (const IndexPart &part : index.parts) {
        key.columns.append(part.column);
        key.prefixLengths.append(part.prefixLength.value_or(0));
    }
    return key;
}

/** The keys of a table that no two rows share, each with its title in messages. */
QList<std::pair<UniqueColumns, QString>> uniqueKeysOf(const Table &table)
{
    QList<std::pair<UniqueColumns, QString>> keys;
    const auto list = [&](const QList<ObjectId> &columns) {
        return table.columnNames(columns).join(QStringLiteral(", "));
    };
    if (table.primaryKey)
        keys.append({{table.primaryKey->columns, table.primaryKey->details->prefixLengths, true},
                     Message::tr("The primary key of %1 (%2)").arg(table.name, list(table.primaryKey->columns))});
    for (const UniqueConstraint *unique : sortedByName(table.uniqueConstraints))
        keys.append({{unique->columns, unique->details->prefixLengths},
                     QStringLiteral("%1 (%2)").arg(table.name, list(unique->columns))});
    for (const Index *index : sortedByName(table.indexes)) {
        if (index->unique)
            keys.append({columnsOf(*index), Message::tr("Index %1").arg(index->name)});
    }
    return keys;
}

/** Whether rows without a value get the same one, all of them. */
bool isFilled(const Table &before, const Table &after, ObjectId id)
{
    const Column *old = before.column(id);
    const Column *column = after.column(id);
    if (!old || !column || old->generated || refusesNull(before, *old) || !refusesNull(after, *column) ||
        !columnDefault(*column))
        return false;
    return column->defaultValue->kind != DefaultValue::Kind::Expression &&
           column->defaultValue->kind != DefaultValue::Kind::Uuid;
}

/** What a column that was not there holds in every row; nothing where each gets another value. */
std::optional<QString> valueOfNew(const Table &table, const Column &column)
{
    if (column.generated || column.autoIncrement)
        return std::nullopt;
    const auto value = columnDefault(column);
    const bool isOfEach = value && !isAlikeForAllRows(*column.defaultValue);
    if (isOfEach || (!value && refusesNull(table, column)))
        return std::nullopt;
    return value.value_or(QStringLiteral("NULL"));
}

/**
 * The same for a key; nothing as well where it is NULL, of which there may be many, and where an index is over an
 * expression instead of a column.
 */
std::optional<QString> keyValueOfNew(const Table &table, ObjectId id)
{
    const Column *column = table.column(id);
    const auto value = column ? valueOfNew(table, *column) : std::nullopt;
    if (!value || *value == QLatin1String("NULL"))
        return std::nullopt;
    // A bare number would be the place of a column where rows are grouped by it.
    return QStringLiteral("COALESCE(%1, NULL)").arg(*value);
}

/** Whether both are computed in the same way, and kept in the rows. */
bool isKept(const Column &before, const Column &after, const Renames &renames)
{
    return before.generated && after.generated && before.generated->stored && after.generated->stored &&
           comparableWords(before.generated->expression, renames) == comparableWords(after.generated->expression);
}

/** Whether the rows are told apart by these columns already. */
bool isProven(const Table &before, const UniqueColumns &key)
{
    const auto keys = uniqueKeysOf(before);
    const auto hasSameLengths = [&](const UniqueColumns &other) {
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            if (key.prefixLengths.value(i, 0) != other.prefixLengths.value(i, 0))
                return false;
        }
        return true;
    };
    return std::any_of(keys.begin(), keys.end(), [&](const auto &each) {
        return each.first.columns == key.columns && hasSameLengths(each.first);
    });
}

/** Whether a foreign key is new, or is another than it was. */
bool isNewKey(const Table &before, const ForeignKey &key)
{
    const ForeignKey *old = before.foreignKeys.find(key.id);
    return !old || old->columns != key.columns || old->referencedTable != key.referencedTable ||
           old->referencedColumns != key.referencedColumns;
}

} // namespace

/** The table by the names that the questions use; null where it is not there when they are asked. */
const Table *RowChecks::tableNow(ObjectId table) const
{
    return (m_run.rowsChanged ? m_now : m_run.start).tables.find(table);
}

std::optional<QString> RowChecks::value(ObjectId table, ObjectId column) const
{
    const Table *now = tableNow(table);
    const Column *found = now ? now->column(column) : nullptr;
    const bool isAtStart = !m_run.rowsChanged;
    if (!now || (isAtStart && m_unsure.contains(column)))
        return std::nullopt;
    if (isAtStart && m_retexted.contains(column))
        return m_retexted.value(column);
    return found ? std::optional<QString>(quotedName(found->name)) : std::nullopt;
}

std::optional<QString> RowChecks::nameNow(ObjectId table, ObjectId column) const
{
    const bool isOther = !m_run.rowsChanged && m_retexted.contains(column);
    return isOther ? std::nullopt : value(table, column);
}

void RowChecks::noteText(ObjectId column, const QString &from, const QString &to)
{
    for (const Table &table : m_run.start.tables) {
        if (!table.column(column))
            continue;
        const QString now = m_retexted.value(column, quotedName(table.column(column)->name));
        m_retexted.insert(
            column, QStringLiteral("CASE %1 WHEN %2 THEN %3 ELSE %1 END").arg(now, quotedText(from), quotedText(to)));
    }
}

QString RowChecks::rowLabel(const Table &now) const
{
    if (!now.primaryKey || now.primaryKey->columns.isEmpty())
        return QStringLiteral("'?'");
    QStringList values;
    for (const QString &name : now.columnNames(now.primaryKey->columns))
        values.append(quotedName(name));
    return shown(values);
}

void RowChecks::ask(const DataCheck &check)
{
    if (m_run.rowsChanged) {
        m_run.addGuard(check.sampleSql, withoutCount(check.message));
        return;
    }
    DataCheck asked = check;
    asked.operation = m_run.purpose().operations.value(0, -1);
    m_run.plan.checks.append(asked);
}

QStringList RowChecks::rowKey(ObjectId table) const
{
    const Table *now = tableNow(table);
    QStringList names;
    if (now && now->primaryKey) {
        for (const QString &name : now->columnNames(now->primaryKey->columns))
            names.append(quotedName(name));
    }
    return names;
}

DataCheck RowChecks::clearable(DataCheck check, const QString &subject, ObjectId table, const QString &where,
                               const QList<ObjectId> &columns, bool takesNull) const
{
    const Table *now = tableNow(table);
    // What rows were stays in the history of a system-versioned table.
    if (m_run.rowsChanged || !now || now->options.systemVersioned)
        return check;
    check.subject = subject;
    check.rows = RowsInTheWay{.table = table, .from = nameOf(*now), .where = where, .takesNull = takesNull};
    for (const ObjectId id : columns) {
        const Column *column = now->column(id);
        if (!column || column->generated || nameNow(table, id) != quotedName(column->name)) {
            check.rows->columns.clear();
            check.rows->takesNull = false;
            return check;
        }
        check.rows->columns.append(quotedName(column->name));
        check.rows->takesNull = check.rows->takesNull && !refusesNull(*now, *column);
    }
    return check;
}

void RowChecks::changedTable(const Table &before, const Table &after, const TableDifference &difference)
{
    if (!tableNow(after.id))
        return;
    for (const Column &column : after.columns) {
        if (!before.column(column.id))
            addedColumn(after, column);
        else
            changedColumn(before, after, column, difference);
    }
    keys(before, after, difference);
    for (const CheckConstraint *each : sortedByName(after.checks)) {
        const CheckConstraint *old = before.checks.find(each->id);
        const bool isSame =
            old && comparableWords(old->expression, difference.renames()) == comparableWords(each->expression);
        if (!isSame || readsOther(before, after, each->expression))
            check(before, after, *each);
    }
    for (const ForeignKey *key : sortedByName(after.foreignKeys)) {
        if (isNewKey(before, *key))
            foreignKey(after, *key);
    }
    partitions(before, after);
}

/** Whether it reads a column whose values become others. */
bool RowChecks::readsOther(const Table &before, const Table &after, const QString &expression)
{
    return std::any_of(after.columns.begin(), after.columns.end(), [&](const Column &column) {
        const Column *old = before.column(column.id);
        if (!old || old->generated || column.generated || !names(expression, column.name))
            return false;
        return isFilled(before, after, column.id) || !keepsValues(formOf(before, *old), formOf(after, column));
    });
}

void RowChecks::noteChanged(const Table &before, const Table &after, const TableDifference &difference)
{
    for (const Column &column : after.columns) {
        const Column *old = before.column(column.id);
        const bool isBackfilled =
            old && !refusesNull(before, *old) && refusesNull(after, column) && columnDefault(column);
        const bool isComputed = old && (old->generated || column.generated) && difference.isRetyped(column.id);
        const bool isOther =
            old && difference.isRetyped(column.id) && !keepsValues(formOf(before, *old), formOf(after, column));
        if (old && !isComputed && !isBackfilled && !isOther)
            continue;
        const bool isKnown = old && !isComputed && (!isBackfilled || isFilled(before, after, column.id));
        const auto later = !old      ? valueOfNew(after, column)
                           : isKnown ? valueOfLater(before, after, column.id)
                                     : std::nullopt;
        if (later && !m_run.rowsChanged)
            // A bare number would be the place of a column where rows are grouped by it.
            m_retexted.insert(column.id, old || *later == QLatin1String("NULL")
                                             ? *later
                                             : QStringLiteral("COALESCE(%1, NULL)").arg(*later));
        else
            noteOther(column.id);
    }
}

void RowChecks::addedColumn(const Table &table, const Column &column)
{
    newDefault(table, column);
    if (columnDefault(column) || column.generated || column.autoIncrement || !refusesNull(table, column))
        return;
    const Table &now = *tableNow(table.id);
    DataCheck check = rowQuestion(rowLabel(now), nameOf(now), {}, newColumnSentence(dotted(table, column)));
    check.anyRow =
        AnyRowObstacle{table.id, column.id,
                       Message::tr("Cannot be rolled back while %1 has rows: %2.")
                           .arg(table.name, Message::tr("%1 refuses NULL and has no default").arg(column.name))};
    check.subject = dotted(table, column);
    ask(check);
}

void RowChecks::misfits(const Table &before, const Table &after, const Column &column)
{
    const auto text = value(after.id, column.id);
    if (!text)
        return;
    const ValueForm from = formOf(before, *before.column(column.id));
    const ValueForm to = formOf(after, column);
    const bool keepsHistory = hasHistory(before);
    const QString title = dotted(after, column);
    // Bits are raw bytes to whoever reads them.
    const bool isBits = typeFamily(typeName(before.column(column.id)->type)) == TypeFamily::Bit;
    const QString sample = isBits ? QStringLiteral("CAST(%1 AS UNSIGNED)").arg(*text) : *text;
    for (const Misfit &misfit : {misfitOf(*text, from, to), foreignTextOf(*text, from, to)}) {
        if (misfit.condition.isEmpty())
            continue;
        const QString where = QStringLiteral("%1 IS NOT NULL AND (%2)").arg(*text, misfit.condition);
        const DataCheck check = rowQuestion(sample, everyRowOf(*tableNow(after.id), keepsHistory), where,
                                            keepsHistory ? misfitInHistorySentence(title, misfit.wanted)
                                                         : misfitSentence(title, misfit.wanted));
        ask(clearable(check, title, after.id, where, {column.id}, !refusesNull(after, column)));
    }
}

void RowChecks::changedColumn(const Table &before, const Table &after, const Column &column,
                              const TableDifference &difference)
{
    const Column &old = *before.column(column.id);
    if (column.generated) {
        // What is computed is computed anew, to what it was where the expression is the same.
        if (isKept(old, column, difference.renames()))
            misfits(before, after, column);
        return;
    }
    const ValueForm from = formOf(before, old);
    const ValueForm to = formOf(after, column);
    const QString change = valueChange(dotted(after, column), from.type, to.type);
    if (!change.isEmpty())
        m_run.addFinding(QStringLiteral("mariadb.values"), Finding::Severity::Warning, after.id, column.id, change);
    const auto text = value(after.id, column.id);
    if (!text)
        return;
    missingValues(before, after, column, *text);
    const Table &now = *tableNow(after.id);
    if (hasHistory(before) && old.generated && !old.generated->stored)
        ask(rowQuestion(rowLabel(now), everyRowOf(now, true), {}, computedInHistorySentence(dotted(after, column))));
    misfits(before, after, column);
}

std::optional<QString> RowChecks::valueOfLater(const Table &before, const Table &after, ObjectId column) const
{
    auto text = value(after.id, column);
    const Column *old = before.column(column);
    if (!text || !old)
        return text;
    const Column &now = *after.column(column);
    const ValueForm from = formOf(before, *old);
    const ValueForm to = formOf(after, now);
    if (!(from == to))
        text = convertedValue(*text, from, to);
    return isFilled(before, after, column) ? QStringLiteral("COALESCE(%1, %2)").arg(*text, *columnDefault(now)) : text;
}

void RowChecks::uniqueKey(const Table &before, const Table &after, const UniqueColumns &key, const QString &title)
{
    QStringList present;
    QStringList values;
    for (qsizetype i = 0; i < key.columns.size(); ++i) {
        const ObjectId column = key.columns.at(i);
        const bool isNew = !before.column(column);
        const auto later = isNew ? keyValueOfNew(after, column) : valueOfLater(before, after, column);
        const auto text = isNew ? later : value(after.id, column);
        if (!text || !later)
            return;
        if (!key.countsNull && !isNew && !isFilled(before, after, column))
            present.append(*text);
        const int length = key.prefixLengths.value(i, 0);
        values.append(length > 0 ? QStringLiteral("LEFT(%1, %2)").arg(*later).arg(length) : *later);
    }
    const QString from = duplicatesIn(nameOf(*tableNow(after.id)), values,
                                      present.isEmpty() ? QStringList() : QStringList{notNull(present)}, shown(values));
    const DataCheck check = rowQuestion(QStringLiteral("value"), from, {}, duplicatesSentence(title));
    const QStringList rows = rowKey(after.id);
    if (rows.isEmpty()) {
        ask(check);
        return;
    }
    ask(clearable(check, title, after.id,
                  isRepeated(rows, nameOf(*tableNow(after.id)), values,
                             present.isEmpty() ? QStringList() : QStringList{notNull(present)})));
}

void RowChecks::keys(const Table &before, const Table &after, const TableDifference &difference)
{
    const auto mayBecomeOne = [&](ObjectId id) {
        if (isFilled(before, after, id))
            return true;
        const Column *old = before.column(id);
        const Column *column = after.column(id);
        return old && column && !old->generated && !column->generated && difference.isRetyped(id) &&
               mayMerge(formOf(before, *old), formOf(after, *column));
    };
    for (const auto &[key, title] : uniqueKeysOf(after)) {
        if (!isProven(before, key) || std::any_of(key.columns.begin(), key.columns.end(), mayBecomeOne))
            uniqueKey(before, after, key, title);
    }
}

std::optional<QString> RowChecks::rowsOfLater(const Table &before, const Table &after, const QString &expression,
                                              const QString &source) const
{
    const Table &now = *tableNow(after.id);
    QStringList values{rowLabel(now) + QStringLiteral(" AS joinery_row")};
    bool isPlain = true;
    for (const Column &column : after.columns) {
        if (!names(expression, column.name))
            continue;
        const auto value =
            before.column(column.id) ? valueOfLater(before, after, column.id) : valueOfNew(after, column);
        if (!value)
            return std::nullopt;
        const QString name = quotedName(column.name);
        isPlain = isPlain && *value == name;
        values.append(*value == name ? name : QStringLiteral("%1 AS %2").arg(*value, name));
    }
    if (isPlain)
        return source;
    return QStringLiteral("(SELECT %1 FROM %2) AS later").arg(values.join(QStringLiteral(", ")), source);
}

void RowChecks::check(const Table &before, const Table &after, const CheckConstraint &check)
{
    const Table &now = *tableNow(after.id);
    const QString source = nameOf(now);
    const auto from = rowsOfLater(before, after, check.expression, source);
    if (!from)
        return;
    const bool isAsItIs = *from == source;
    const QString title = check.name.isEmpty() ? check.expression : check.name;
    const QString broken = QStringLiteral("NOT ") + parenthesized(check.expression);
    const DataCheck question = rowQuestion(isAsItIs ? rowLabel(now) : QStringLiteral("joinery_row"), *from, broken,
                                           brokenCheckSentence(after.name, title));
    ask(isAsItIs ? clearable(question, checkSubject(after.name, title), after.id, broken) : question);
}

} // namespace joinery::mariadb
