// SPDX-License-Identifier: MIT
#include "core/schema/table_advice.h"

#include "core/base/translate.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

/** The columns of an index on all rows; those from its first expression on are left out. */
QList<ObjectId> leadingColumns(const Index &index)
{
    QList<ObjectId> columns;
    for (const IndexPart &part : index.parts) {
        if (part.column.isNull() || !index.where.isEmpty())
            break;
        columns.append(part.column);
    }
    return columns;
}

bool beginsWith(const QList<ObjectId> &indexed, const QList<ObjectId> &columns)
{
    const QList<ObjectId> first = indexed.first(std::min(indexed.size(), columns.size()));
    return QSet<ObjectId>(first.cbegin(), first.cend()) == QSet<ObjectId>(columns.cbegin(), columns.cend());
}

/** Whether the index is nothing but these columns, upwards, as the database compares them by itself. */
bool isPlainlyOn(const Index &index, const QList<ObjectId> &columns)
{
    QList<IndexPart> parts;
    for (const ObjectId column : columns)
        parts.append({.column = column});
    return index.parts == parts && index.where.isEmpty() && index.method.isEmpty() && *index.details == IndexDetails();
}

/** What the index only repeats: the name of another one, or of a key; empty where it is of use. */
QString repeatedBy(const Index &index, const Table &table)
{
    if (table.primaryKey && isPlainlyOn(index, table.primaryKey->columns))
        return Message::tr("the primary key");
    for (const UniqueConstraint &unique : table.uniqueConstraints) {
        if (isPlainlyOn(index, unique.columns))
            return unique.name;
    }
    for (const Index &other : table.indexes) {
        const bool saysTheSame = other.id != index.id && other.parts == index.parts && other.where == index.where &&
                                 other.method == index.method && other.details == index.details;
        // Of two that are one, the later name is one too many; a unique one says more.
        if (saysTheSame && (other.unique != index.unique ? other.unique : other.name < index.name))
            return other.name;
    }
    return {};
}

} // namespace

bool isIndexed(const Table &table, const QList<ObjectId> &columns)
{
    if (table.primaryKey && beginsWith(table.primaryKey->columns, columns))
        return true;
    return std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                       [&](const UniqueConstraint &unique) { return beginsWith(unique.columns, columns); }) ||
           std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const Index &index) { return beginsWith(leadingColumns(index), columns); });
}

QList<Finding> tableAdvice(const Table &table)
{
    QList<Finding> advice;
    const auto note = [&](const char *code, ObjectId part, const QString &text) {
        advice.append({QLatin1String(code), Finding::Severity::Info, table.id, part, text});
    };
    if (!table.primaryKey && !table.columns.isEmpty() && table.options.inherits.isEmpty())
        note("advice.primary_key", {},
             Message::tr("Table %1 has no primary key: its rows cannot be told apart. Add one.").arg(table.name));
    for (const Index *index : sortedByName(table.indexes)) {
        if (const QString other = repeatedBy(*index, table); !other.isEmpty())
            note("advice.duplicate_index", index->id,
                 Message::tr("The index %1 repeats %2. Drop it: it only costs room.").arg(index->name, other));
    }
    for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
        if (!key->columns.isEmpty() && !isIndexed(table, key->columns))
            note("advice.foreign_key_index", key->id,
                 Message::tr("No index begins with the columns of %1: changes of what it refers to read all of %2.")
                     .arg(key->name, table.name));
    }
    return advice;
}

} // namespace joinery
