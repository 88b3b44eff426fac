// SPDX-License-Identifier: MIT
#include "core/copying/key_fitting.h"

#include "core/base/sql_lexer.h"
#include "core/base/translate.h"
#include "core/schema/relation_name.h"

namespace joinery {

namespace {

/** Whether values of one column can be compared with those of the other by a foreign key. */
bool fitsTo(const DataType &type, const DataType &target)
{
    if (type == target || (type.isInteger() && target.isInteger()) || (type.isText() && target.isText()))
        return true;
    const auto isOpen = [](const DataType &each) { return each.kind == DataType::Kind::Native; };
    return type.kind == target.kind || isOpen(type) || isOpen(target);
}

const Table *tableCalled(const Schema &schema, const QString &nameSpace, const QString &name)
{
    if (const Table *exact = schema.tableNamed(name, nameSpace))
        return exact;
    for (const Table &table : schema.tables) {
        const bool sameSpace = sameSqlName(table.nameSpace, nameSpace) ||
                               (isDefaultNameSpace(table.nameSpace) && isDefaultNameSpace(nameSpace));
        if (sameSpace && sameSqlName(table.name, name))
            return &table;
    }
    return nullptr;
}

const Column *columnCalled(const Table &table, const QString &name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&name](const Column &column) { return sameSqlName(column.name, name); });
    return found == table.columns.end() ? nullptr : &*found;
}

bool hasColumns(const Table &table, const QList<ObjectId> &columns)
{
    return std::all_of(columns.begin(), columns.end(), [&table](ObjectId id) { return table.column(id); });
}

} // namespace

KeyFitting::KeyFitting(const Fragment &fragment, const Schema &all, bool keepsUnresolved)
    : m_fragment(fragment), m_all(all), m_keepsUnresolved(keepsUnresolved)
{
}

void KeyFitting::fit(Schema &tables)
{
    const IdMap<Table> before = tables.tables;
    for (const Table *table : sortedByName(before)) {
        for (const ForeignKey *key : sortedByName(table->foreignKeys)) {
            ForeignKey fitted = *key;
            if (!fit(*table, fitted, tables)) {
                leaveOut(*table, *key);
                tables.tables.edit(table->id)->foreignKeys.remove(key->id);
            } else if (fitted != *key) {
                tables.tables.edit(table->id)->foreignKeys.insert(fitted);
            }
            if (!tables.tables.contains(fitted.referencedTable) || m_fragment.columnsOnly) {
                m_outside.insert(fitted.referencedTable);
                m_outside.unite({fitted.referencedColumns.begin(), fitted.referencedColumns.end()});
            }
        }
    }
}

bool KeyFitting::stays(const ForeignKey &key, const Schema &tables) const
{
    if (!m_fragment.columnsOnly && tables.tables.contains(key.referencedTable))
        return true;
    const Table *there = m_all.tables.find(key.referencedTable);
    return there && hasColumns(*there, key.referencedColumns);
}

KeyFitting::Wanted KeyFitting::wantedBy(const ForeignKey &key) const
{
    if (key.referencedTable.isNull())
        return {{}, key.unresolvedTable, key.unresolvedColumns};
    const Table *target = m_fragment.surroundings.tables.find(key.referencedTable);
    if (!target)
        return {};
    return {target->nameSpace, target->name, target->columnNames(key.referencedColumns)};
}

bool KeyFitting::pointTo(const Table &target, const Wanted &wanted, const Table &owner, ForeignKey &key) const
{
    QList<ObjectId> columns;
    for (const QString &name : wanted.columns) {
        if (const Column *column = columnCalled(target, name))
            columns.append(column->id);
    }
    if (wanted.columns.isEmpty() && target.primaryKey)
        columns = target.primaryKey->columns;
    if (columns.size() != key.columns.size() || columns.isEmpty())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column *from = owner.column(key.columns.at(i));
        if (!from || !fitsTo(from->type, target.column(columns.at(i))->type))
            return false;
    }
    key.referencedTable = target.id;
    key.referencedColumns = columns;
    key.unresolvedTable.clear();
    key.unresolvedColumns.clear();
    return true;
}

bool KeyFitting::fit(const Table &owner, ForeignKey &key, const Schema &tables)
{
    if (!key.referencedTable.isNull() && stays(key, tables))
        return true;
    const Wanted wanted = wantedBy(key);
    const Table *target = wanted.table.isEmpty() ? nullptr : tableCalled(m_all, wanted.nameSpace, wanted.table);
    if (target && pointTo(*target, wanted, owner, key))
        return true;
    return key.referencedTable.isNull() && m_keepsUnresolved;
}

void KeyFitting::leaveOut(const Table &owner, const ForeignKey &key)
{
    const Wanted wanted = wantedBy(key);
    const QString from =
        QStringLiteral("%1(%2)").arg(owner.name, owner.columnNames(key.columns).join(QLatin1String(", ")));
    const QString to = wanted.columns.isEmpty()
                           ? wanted.table
                           : QStringLiteral("%1(%2)").arg(wanted.table, wanted.columns.join(QLatin1String(", ")));
    m_findings.append({.code = QStringLiteral("paste.foreign_key"),
                       .severity = Finding::Severity::Warning,
                       .object = owner.id,
                       .part = key.id,
                       .text = to.isEmpty()
                                   ? Message::tr("A foreign key of %1 is left out: its target is not known.").arg(from)
                                   : Message::tr("The foreign key from %1 to %2 is left out: there is no such "
                                                 "table here with columns of a type that fits.")
                                         .arg(from, to)});
}

} // namespace joinery
