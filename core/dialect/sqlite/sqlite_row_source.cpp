// SPDX-License-Identifier: MIT
#include "core/dialect/sqlite/sqlite_row_source.h"

#include "core/base/sql_lexer.h"
#include "core/dialect/sqlite/sqlite_equivalence.h"
#include "core/dialect/sqlite/sqlite_types.h"

namespace joinery {

namespace {

bool hasValue(const std::optional<DefaultValue> &value)
{
    return value && *value != DefaultValue::null();
}

/**
 * Whether the table takes no NULL in the column. In a key only WITHOUT ROWID and STRICT tables refuse it by themselves
 * (https://www.sqlite.org/withoutrowid.html, https://www.sqlite.org/stricttables.html); one that stands for the rowid
 * numbers the row instead.
 */
bool refusesNull(const Table &table, const Column &column)
{
    if (!column.nullable)
        return true;
    if (!table.isPrimaryKeyColumn(column.id) || !(table.options.withoutRowId || table.options.strict))
        return false;
    const Column *alias = rowIdColumn(table);
    return !alias || alias->id != column.id;
}

/** SQL for the default as the column stores it, by its affinity: TRUE is '1' in one of TEXT. */
QString storedDefault(const Column &column)
{
    using Value = DefaultValue::Kind;
    const DefaultValue &value = *column.defaultValue;
    const QString text = sqliteDefault(value);
    const bool isText = value.kind == Value::Text;
    switch (sqliteAffinity(sqliteTypeName(column.type))) {
    case SqliteAffinity::Text: {
        const bool isOther = value.kind == Value::Number || value.kind == Value::True || value.kind == Value::False ||
                             value.kind == Value::Expression;
        return isOther ? QStringLiteral("CAST(%1 AS TEXT)").arg(text) : text;
    }
    case SqliteAffinity::Integer:
    case SqliteAffinity::Numeric:
    case SqliteAffinity::Real: {
        bool isNumber = false;
        (void)value.text.toDouble(&isNumber);
        return isText && isNumber ? QStringLiteral("CAST(%1 AS NUMERIC)").arg(text) : text;
    }
    case SqliteAffinity::Blob:
        return text;
    }
    return text;
}

bool hasColumn(const Table &table, const QString &name)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&name](const Column &column) { return sameSqlName(column.name, name); });
}

} // namespace

QString freeRowIdName(const Table &before, const Table &after)
{
    for (const QString &name : {QStringLiteral("rowid"), QStringLiteral("_rowid_"), QStringLiteral("oid")}) {
        if (!hasColumn(before, name) && !hasColumn(after, name))
            return name;
    }
    return {};
}

RowSource::RowSource(const TableChange &change) : m_change(change), m_before(*change.before), m_after(*change.after) {}

RowSource::Copy RowSource::copy(const QSet<ObjectId> &renamedAlready) const
{
    Copy copy;
    const Column *alias = rowIdColumn(m_after);
    const QString rowId = m_before.options.withoutRowId ? QString() : freeRowIdName(m_before, m_after);
    // Rows without a key of their own are told apart, and found by full-text indexes, by their rowid.
    if (!alias && !m_after.options.withoutRowId && !rowId.isEmpty()) {
        copy.targets.append(rowId);
        copy.values.append(rowId);
    }
    for (const Column &column : m_after.columns) {
        if (column.generated)
            continue;
        if (m_before.column(column.id)) {
            copy.targets.append(sqliteName(column.name));
            const QString name = renamedAlready.contains(column.id) ? column.name : m_before.column(column.id)->name;
            copy.values.append(isBackfilled(column) ? filled(column, name, sqliteDefault(*column.defaultValue))
                                                    : converted(sqliteName(name), column).value);
        } else if (alias && alias->id == column.id && !rowId.isEmpty()) {
            copy.targets.append(sqliteName(column.name));
            copy.values.append(rowId);
        }
    }
    return copy;
}

/** Rows without a value get the default, since NULL is refused from now on. */
bool RowSource::isBackfilled(const Column &after) const
{
    return !refusesNull(m_before, *m_before.column(after.id)) && refusesNull(m_after, after) &&
           hasValue(after.defaultValue);
}

QString RowSource::filled(const Column &after, const QString &name, const QString &value) const
{
    return QStringLiteral("COALESCE(%1, %2)").arg(converted(sqliteName(name), after).value, value);
}

Conversion RowSource::converted(const QString &name, const Column &after) const
{
    if (const auto own = m_change.conversions.constFind(after.id); own != m_change.conversions.constEnd())
        return {.value = sqliteParenthesized(*own), .misfit = {}, .wanted = {}};
    const auto change = m_change.choices.constFind(after.id);
    return change == m_change.choices.constEnd() ? convert(name, m_before.column(after.id)->type, after.type)
                                                 : convertChoice(name, *change, after.type);
}

Conversion RowSource::conversion(const Column &after) const
{
    const QString name = sqliteName(m_before.column(after.id)->name);
    Conversion result = converted(name, after);
    const bool isStrictNow = m_after.options.strict && !m_before.options.strict;
    if (result.misfit.isEmpty() && isStrictNow && !m_change.conversions.contains(after.id))
        result = convertToStrict(name, after.type);
    return result;
}

bool RowSource::isUnchanged(ObjectId column) const
{
    const Column *before = m_before.column(column);
    const Column *after = m_after.column(column);
    return before && after && newValue(*after) == sqliteName(before->name);
}

bool RowSource::mustBeFilled(const Column &after) const
{
    if (!refusesNull(m_after, after) || hasValue(after.defaultValue) || after.generated)
        return false;
    const Column *before = m_before.column(after.id);
    const Column *alias = rowIdColumn(m_after);
    if (!before)
        return !alias || alias->id != after.id;
    return m_change.conversions.contains(after.id) || !refusesNull(m_before, *before);
}

bool RowSource::takesUnfitDefault(const Column &after) const
{
    if (!m_after.options.strict || after.generated || !hasValue(after.defaultValue) ||
        fitsStrictly(*after.defaultValue, after.type))
        return false;
    return !m_before.column(after.id) || isBackfilled(after);
}

QString RowSource::oldRows() const
{
    return sqliteName(m_before.name);
}

QString RowSource::newName(ObjectId column) const
{
    return sqliteName(m_after.column(column)->name);
}

/** A new column shows its default, a generated one its expression. */
QString RowSource::newValue(const Column &after) const
{
    if (m_before.column(after.id) && !after.generated)
        return collated(after);
    if (m_before.column(after.id))
        return sqliteName(m_before.column(after.id)->name);
    return after.defaultValue ? storedDefault(after) : QStringLiteral("NULL");
}

QString RowSource::collated(const Column &after) const
{
    const Column &before = *m_before.column(after.id);
    const QString value = isBackfilled(after) ? filled(after, before.name, storedDefault(after))
                                              : converted(sqliteName(before.name), after).value;
    const auto wanted = [](const Column &column) {
        return column.collation.isEmpty() ? QStringLiteral("BINARY") : column.collation;
    };
    const bool isPlain = value == sqliteName(before.name);
    const QString own = isPlain ? wanted(before) : QStringLiteral("BINARY");
    if (sameSqlName(own, wanted(after)))
        return value;
    return value + QStringLiteral(" COLLATE ") + sqliteName(wanted(after));
}

QString RowSource::rows() const
{
    QStringList columns;
    bool same = m_before.name == m_after.name;
    for (const Column &column : m_after.columns) {
        const QString value = newValue(column);
        const QString name = sqliteName(column.name);
        columns.append(value == name ? name : value + QStringLiteral(" AS ") + name);
        same = same && value == name;
    }
    if (same)
        return oldRows();
    return QStringLiteral("(SELECT %1 FROM %2) AS %3")
        .arg(columns.join(QStringLiteral(", ")), oldRows(), sqliteName(m_after.name));
}

QString RowSource::rowLabel() const
{
    if (m_before.primaryKey && !m_before.primaryKey->columns.isEmpty()) {
        QStringList names;
        for (const QString &name : m_before.columnNames(m_before.primaryKey->columns))
            names.append(sqliteName(name));
        return names.join(QStringLiteral(" || ', ' || "));
    }
    const QString rowId = freeRowIdName(m_before, m_before);
    return rowId.isEmpty() ? sqliteName(m_before.columns.first().name) : rowId;
}

QString RowSource::newRowLabel() const
{
    if (rows() == oldRows())
        return rowLabel();
    const bool hasKey = m_after.primaryKey && !m_after.primaryKey->columns.isEmpty();
    return newName(hasKey ? m_after.primaryKey->columns.first() : m_after.columns.first().id);
}

} // namespace joinery
