// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_checks.h"

#include "core/base/translate.h"
#include "core/dialect/sql/row_questions.h"
#include "core/dialect/sql/row_sets.h"
#include "core/dialect/sqlite/sqlite_types.h"
#include "core/operation/part_access.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

namespace {

QList<IndexPart> partsOf(const QList<ObjectId> &columns, const KeyDetails &details)
{
    QList<IndexPart> parts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        parts.append(IndexPart{.column = columns.at(i), .collation = details.collations.value(i)});
    return parts;
}

/** Several values as one text. */
QString listed(const QStringList &values)
{
    return values.join(QStringLiteral(" || ', ' || "));
}

} // namespace

DataChecks::DataChecks(const TableChange &change, const Schema &before, const Schema &after)
    : m_change(change), m_schemaBefore(before), m_schemaAfter(after), m_source(change)
{
}

QList<DataChecks::Question> DataChecks::questions()
{
    columns();
    uniqueness();
    foreignKeys();
    checks();
    return m_questions;
}

QString DataChecks::dotted(const Column &column) const
{
    return m_change.after->name + QLatin1Char('.') + column.name;
}

void DataChecks::ask(const QString &sample, const QString &from, const QString &where, const QString &message,
                     ObjectId part)
{
    const QString rest =
        QStringLiteral(" FROM ") + from + (where.isEmpty() ? QString() : QStringLiteral(" WHERE ") + where);
    DataCheck check;
    check.countSql = QStringLiteral("SELECT count(*)") + rest;
    check.sampleSql = QStringLiteral("SELECT ") + sample + rest + QStringLiteral(" LIMIT 5");
    check.message = message;
    m_questions.append({check, part});
}

void DataChecks::canBeCleared(const QString &subject, const QString &where, const QStringList &columns, bool takesNull)
{
    DataCheck &check = m_questions.last().check;
    check.subject = subject;
    check.rows = RowsInTheWay{m_change.before->id, m_source.oldRows(), where, columns, takesNull};
}

QString DataChecks::oldName(ObjectId column) const
{
    const Column *before = m_change.before->column(column);
    return before && m_source.isUnchanged(column) ? sqliteName(before->name) : QString();
}

bool DataChecks::readsTheSame(const QString &expression) const
{
    return std::all_of(m_change.after->columns.begin(), m_change.after->columns.end(), [&](const Column &column) {
        return !mentions(expression, column.name) || oldName(column.id) == sqliteName(column.name);
    });
}

QStringList DataChecks::rowKey() const
{
    const Table &table = *m_change.before;
    if (const QString rowId = freeRowIdName(table, table); !rowId.isEmpty())
        return {rowId};
    QStringList names;
    for (const QString &name : table.columnNames(table.primaryKey->columns))
        names.append(sqliteName(name));
    return names;
}

void DataChecks::askForRows(const QString &message, const QString &whyNotBack, ObjectId part)
{
    ask(m_source.rowLabel(), m_source.oldRows(), {}, message, part);
    m_questions.last().check.anyRow = AnyRowObstacle{
        m_change.after->id, part,
        Message::tr("Cannot be rolled back while %1 has rows: %2.").arg(m_change.after->name, whyNotBack)};
}

void DataChecks::columns()
{
    for (const Column &column : m_change.after->columns) {
        if (m_change.before->column(column.id))
            keptColumn(column);
        else
            addedColumn(column);
    }
    if (m_change.needsRebuild && m_source.copy({}).targets.isEmpty())
        askForRows(Message::tr("No column of %1 stays, so its rows cannot be kept (rows: %2). Delete them first, or "
                               "keep a column.")
                       .arg(m_change.after->name, QStringLiteral("%1")),
                   Message::tr("none of its columns stays"), {});
    rowIdAlias();
}

void DataChecks::addedColumn(const Column &column)
{
    if (m_source.takesUnfitDefault(column))
        askForRows(unfitDefault(column), Message::tr("the default of %1 does not fit it").arg(column.name), column.id);
    if (!m_source.mustBeFilled(column))
        return;
    askForRows(
        Message::tr(
            "New column %1 refuses NULL and has no default, but the table is not empty (rows: %2). Give it a default.")
            .arg(dotted(column), QStringLiteral("%1")),
        Message::tr("%1 refuses NULL and has no default").arg(column.name), column.id);
    m_questions.last().check.subject = dotted(column);
}

void DataChecks::keptColumn(const Column &column)
{
    const Column &before = *m_change.before->column(column.id);
    const QString name = sqliteName(before.name);
    const bool isOwn = m_change.conversions.contains(column.id);
    const QString isEmpty = (isOwn ? m_source.conversion(column).value : name) + QStringLiteral(" IS NULL");
    // What a computed column holds cannot be set.
    const QStringList settable = before.generated ? QStringList() : QStringList{name};
    if (m_source.mustBeFilled(column)) {
        ask(m_source.rowLabel(), m_source.oldRows(), isEmpty, unfilled(column), column.id);
        canBeCleared(dotted(column), isEmpty, settable);
    }
    if (m_source.takesUnfitDefault(column)) {
        ask(m_source.rowLabel(), m_source.oldRows(), isEmpty, unfitDefault(column), column.id);
        canBeCleared(dotted(column), isEmpty, settable);
    }
    // What is computed is computed anew, to what it was where the expression and the type are the same.
    if (column.generated && (column.generated != before.generated || column.type != before.type))
        return;
    const Conversion conversion = m_source.conversion(column);
    if (conversion.misfit.isEmpty())
        return;
    const QString misfit = QStringLiteral("%1 IS NOT NULL AND (%2)").arg(name, conversion.misfit);
    ask(name, m_source.oldRows(), misfit,
        Message::tr("%1 is to hold %2. Values that do not fit: %3 (%4). Correct them first.")
            .arg(dotted(column), conversion.wanted, QStringLiteral("%1"), QStringLiteral("%2")),
        column.id);
    canBeCleared(dotted(column), misfit, settable, before.nullable && column.nullable && !before.generated);
    m_questions.last().check.isConversion = before.type != column.type && !column.generated;
}

QString DataChecks::unfilled(const Column &column) const
{
    // A key refuses NULL without saying so.
    const QString text = column.nullable
                             ? Message::tr("%1 is in the primary key of a STRICT or WITHOUT ROWID table now, which "
                                           "takes no NULL there. Rows without a value: %2 (%3). Fill them in or give "
                                           "the column a default.")
                             : Message::tr("%1 cannot refuse NULL yet. Rows without a value: %2 (%3). Fill them in, "
                                           "give the column a default, or let it take NULL.");
    return text.arg(dotted(column), QStringLiteral("%1"), QStringLiteral("%2"));
}

QString DataChecks::unfitDefault(const Column &column) const
{
    return Message::tr("%1 has the default %2, which a STRICT table does not take as %3. Rows that would get it: %4 "
                       "(%5). Give it another default.")
        .arg(dotted(column), column.defaultValue->userText(), sqliteTypeName(column.type), QStringLiteral("%1"),
             QStringLiteral("%2"));
}

/** A column that becomes another name for the rowid takes whole numbers only, whatever it was declared as before. */
void DataChecks::rowIdAlias()
{
    const Column *alias = rowIdColumn(*m_change.after);
    const Column *before = alias ? m_change.before->column(alias->id) : nullptr;
    const Column *aliasBefore = rowIdColumn(*m_change.before);
    if (!before || (aliasBefore && aliasBefore->id == alias->id) || m_change.conversions.contains(alias->id))
        return;
    const QString name = sqliteName(before->name);
    const QString isNoNumber = QStringLiteral("%1 IS NULL OR CAST(%1 AS INTEGER) <> %1").arg(name);
    ask(name, m_source.oldRows(), isNoNumber,
        Message::tr(
            "%1 becomes the INTEGER primary key. Values that are no whole numbers: %2 (%3). Correct them first.")
            .arg(dotted(*alias), QStringLiteral("%1"), QStringLiteral("%2")),
        alias->id);
    canBeCleared(dotted(*alias), isNoNumber, {name});
}

bool DataChecks::isUnchanged(const QList<ObjectId> &columns) const
{
    return std::all_of(columns.begin(), columns.end(),
                       [this](ObjectId column) { return m_source.isUnchanged(column); });
}

void DataChecks::uniqueness()
{
    const Table &after = *m_change.after;
    const auto names = [&after](const QList<ObjectId> &columns) {
        return after.columnNames(columns).join(QStringLiteral(", "));
    };
    if (after.primaryKey && (m_change.newPrimaryKey || !isUnchanged(after.primaryKey->columns)))
        unique(partsOf(after.primaryKey->columns, *after.primaryKey->details), {},
               Message::tr("The primary key of %1 (%2)").arg(after.name, names(after.primaryKey->columns)), {});
    for (const UniqueConstraint *each : sortedByName(after.uniqueConstraints)) {
        const UniqueConstraint *before = m_change.before->uniqueConstraints.find(each->id);
        const bool isSame = before && before->columns == each->columns &&
                            before->details->collations == each->details->collations && isUnchanged(each->columns);
        if (!isSame)
            unique(partsOf(each->columns, *each->details), {},
                   QStringLiteral("%1 (%2)").arg(after.name, names(each->columns)), each->id);
    }
    for (const Index *each : sortedByName(after.indexes)) {
        const bool isSame = !m_change.createdIndexes.contains(each->id) && isUnchanged(columnsOf(*each));
        if (each->unique && !isSame)
            unique(each->parts, each->where, Message::tr("Index %1").arg(each->name), each->id);
    }
}

void DataChecks::unique(const QList<IndexPart> &parts, const QString &where, const QString &title, ObjectId part)
{
    QStringList groups;
    QStringList conditions;
    QStringList values;
    for (const IndexPart &each : parts) {
        const QString value =
            each.column.isNull() ? sqliteParenthesized(each.expression) : m_source.newName(each.column);
        values.append(value);
        conditions.append(value + QStringLiteral(" IS NOT NULL"));
        groups.append(each.collation.isEmpty() ? value
                                               : value + QStringLiteral(" COLLATE ") + sqliteName(each.collation));
    }
    if (!where.isEmpty())
        conditions.append(sqliteParenthesized(where));
    const QString duplicates = QStringLiteral("(SELECT %1 AS value FROM %2 WHERE %3 GROUP BY %4 HAVING count(*) > 1)")
                                   .arg(listed(values), m_source.rows(), conditions.join(QStringLiteral(" AND ")),
                                        groups.join(QStringLiteral(", ")));
    ask(QStringLiteral("value"), duplicates, {},
        Message::tr("%1 must be unique. Values that occur more than once: %2 (%3). Remove the duplicates first.")
            .arg(title, QStringLiteral("%1"), QStringLiteral("%2")),
        part);
    canClearDoubles(parts, where, title);
}

void DataChecks::canClearDoubles(const QList<IndexPart> &parts, const QString &where, const QString &title)
{
    QStringList groups;
    QStringList conditions;
    for (const IndexPart &each : parts) {
        const bool isReadable = each.column.isNull() && readsTheSame(each.expression);
        const QString value = isReadable ? sqliteParenthesized(each.expression) : oldName(each.column);
        if (value.isEmpty())
            return;
        conditions.append(value + QStringLiteral(" IS NOT NULL"));
        groups.append(each.collation.isEmpty() ? value
                                               : value + QStringLiteral(" COLLATE ") + sqliteName(each.collation));
    }
    if (!readsTheSame(where))
        return;
    if (!where.isEmpty())
        conditions.append(sqliteParenthesized(where));
    canBeCleared(title, isRepeated(rowKey(), m_source.oldRows(), groups, conditions));
}

void DataChecks::foreignKeys()
{
    for (const ForeignKey *key : sortedByName(m_change.after->foreignKeys)) {
        const ForeignKey *before = m_change.before->foreignKeys.find(key->id);
        const bool isSame = before && before->columns == key->columns &&
                            before->referencedTable == key->referencedTable &&
                            before->referencedColumns == key->referencedColumns;
        if (!isSame && m_schemaAfter.tables.contains(key->referencedTable))
            foreignKey(*key);
    }
}

void DataChecks::foreignKey(const ForeignKey &key)
{
    QStringList values;
    QStringList conditions;
    for (const ObjectId column : key.columns) {
        values.append(QStringLiteral("child.") + m_source.newName(column));
        conditions.append(values.last() + QStringLiteral(" IS NOT NULL"));
    }
    const QString orphan = orphanCondition(key);
    if (!orphan.isEmpty())
        conditions.append(orphan);
    const Table &target = *m_schemaAfter.tables.find(key.referencedTable);
    const bool isPlain = m_source.rows() == m_source.oldRows();
    const QString child = isPlain ? m_source.rows() : QStringLiteral("(SELECT * FROM %1)").arg(m_source.rows());
    ask(listed(values), child + QStringLiteral(" AS child"), conditions.join(QStringLiteral(" AND ")),
        Message::tr(
            "A foreign key leads from %2 to %3. Rows that point nowhere: %1 (%4). Correct or clear %5 there first.")
            .arg(QStringLiteral("%1"), m_change.after->name, target.name, QStringLiteral("%2"),
                 m_change.after->columnNames(key.columns).join(QStringLiteral(", "))),
        key.id);
    canClearOrphans(key, target.name);
}

void DataChecks::canClearOrphans(const ForeignKey &key, const QString &target)
{
    QStringList columns;
    QStringList conditions;
    bool isComputed = false;
    bool takesNull = true;
    for (const ObjectId id : key.columns) {
        const Column &column = *m_change.after->column(id);
        // The condition uses the names of later.
        if (oldName(id) != sqliteName(column.name))
            return;
        columns.append(oldName(id));
        conditions.append(QStringLiteral("child.%1 IS NOT NULL").arg(columns.last()));
        isComputed = isComputed || column.generated;
        takesNull = takesNull && column.nullable;
    }
    if (const QString orphan = orphanCondition(key); !orphan.isEmpty())
        conditions.append(orphan);
    canBeCleared(foreignKeySubject(m_change.after->name, *m_change.after, key, target),
                 isChildWhere(rowKey(), m_source.oldRows(), conditions.join(QStringLiteral(" AND "))),
                 isComputed ? QStringList() : columns, takesNull && !isComputed);
}

/**
 * The condition that a foreign key finds the value. It looks at the child's as the parent's column would store it
 * (https://www.sqlite.org/foreignkeys.html), while a comparison of two columns makes numbers of both where one is.
 */
QString DataChecks::asKeyCompares(const Column &parent, const Column &child) const
{
    const QString value = QStringLiteral("child.") + m_source.newName(child.id);
    const QString name = QStringLiteral("parent.") + sqliteName(parent.name);
    const SqliteAffinity stored = sqliteAffinity(sqliteTypeName(parent.type));
    if (stored == sqliteAffinity(sqliteTypeName(child.type)))
        return QStringLiteral("%1 = %2").arg(name, value);
    if (stored == SqliteAffinity::Text)
        return QStringLiteral("%1 = CAST(%2 AS TEXT)").arg(name, value);
    if (stored == SqliteAffinity::Blob)
        return QStringLiteral("+%1 = +%2").arg(name, value);
    return QStringLiteral("%1 = %2").arg(name, value);
}

/** Empty where the table pointed to has no rows yet, so that every value points nowhere. */
QString DataChecks::orphanCondition(const ForeignKey &key) const
{
    const Table *target = m_schemaBefore.tables.find(key.referencedTable);
    if (!target)
        return {};
    QList<ObjectId> columns = key.referencedColumns;
    if (columns.isEmpty() && target->primaryKey)
        columns = target->primaryKey->columns;
    QStringList pairs;
    for (qsizetype i = 0; i < columns.size() && i < key.columns.size(); ++i) {
        const Column *column = target->column(columns.at(i));
        if (!column)
            return {};
        pairs.append(asKeyCompares(*column, *m_change.after->column(key.columns.at(i))));
    }
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 AS parent WHERE %2)")
        .arg(sqliteName(target->name), pairs.join(QStringLiteral(" AND ")));
}

void DataChecks::checks()
{
    for (const CheckConstraint *check : sortedByName(m_change.after->checks)) {
        // Whether its values fit has been asked with the column.
        if (isChoiceCheck(*check) && m_change.before->column(check->column))
            continue;
        const auto hasOtherValue = [&](const Column &column) {
            return !m_source.isUnchanged(column.id) && mentions(check->expression, column.name);
        };
        const CheckConstraint *before = m_change.before->checks.find(check->id);
        const bool sameCondition = before && (!m_change.isNew(check->id) || before->expression == check->expression);
        // Not only the altered ones: a key of a WITHOUT ROWID table refuses NULL without saying so.
        if (sameCondition &&
            std::none_of(m_change.after->columns.begin(), m_change.after->columns.end(), hasOtherValue))
            continue;
        const QString title = check->name.isEmpty() ? check->expression : check->name;
        ask(m_source.newRowLabel(), m_source.rows(), QStringLiteral("NOT ") + sqliteParenthesized(check->expression),
            Message::tr("Rows of %2 that break check %3: %1 (%4). Correct them first.")
                .arg(QStringLiteral("%1"), m_change.after->name, title, QStringLiteral("%2")),
            check->id);
        if (readsTheSame(check->expression))
            canBeCleared(checkSubject(m_change.after->name, title),
                         QStringLiteral("NOT ") + sqliteParenthesized(check->expression));
    }
}

} // namespace joinery
