// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_detached_keys.h"

#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_columns.h"
#include "core/dialect/mariadb/mariadb_difference.h"
#include "core/dialect/mariadb/mariadb_keys.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/operation/lookup.h"

namespace joinery::mariadb {

void DetachedKeys::note(const Table &table, const ForeignKey &key)
{
    if (!has(key.id))
        m_keys.insert(key.id, {table.id, m_run.purpose(), false});
    m_waiting[key.referencedTable].insert(table.id);
}

void DetachedKeys::detach(const Table &table, ObjectId key)
{
    if (has(key))
        return;
    note(table, *table.foreignKeys.find(key));
    m_keys[key].wasThere = true;
    const QString name = table.foreignKeys.find(key)->name;
    m_run.addAside({alterTable(m_run.server, table, table, {QStringLiteral("DROP FOREIGN KEY ") + quotedName(name)})},
                   Message::tr("take foreign key %1.%2 out of the way").arg(table.name, name));
}

Table DetachedKeys::held(Table table) const
{
    for (const ObjectId key : QList<ObjectId>(table.foreignKeys.ids())) {
        if (has(key))
            table.foreignKeys.remove(key);
    }
    return table;
}

bool DetachedKeys::isBlocked(const Table &table, const ForeignKey &key) const
{
    if (key.referencedTable.isNull())
        return false;
    const Table target = key.referencedTable == table.id ? table : m_run.table(key.referencedTable);
    const QList<ObjectId> referenced = referencedColumns(key, target);
    if (target.id.isNull() || referenced.size() != key.columns.size() || !isServed(target, referenced))
        return true;
    for (qsizetype i = 0; i < referenced.size(); ++i) {
        const Column *own = table.column(key.columns.at(i));
        const Column *other = target.column(referenced.at(i));
        if (!own || !other || !canReference(table, *own, target, *other))
            return true;
    }
    return false;
}

bool DetachedKeys::isToChange(const Table &table, const ForeignKey &key) const
{
    if (m_run.isToChange(table.id) || m_run.isToChange(key.referencedTable))
        return true;
    const Table *unlowered = m_run.state.tables.find(table.id);
    return std::any_of(key.columns.begin(), key.columns.end(), [&](ObjectId id) {
        const Column *column = unlowered ? unlowered->column(id) : nullptr;
        const EnumType *type = column ? enumOf(m_run.state, column->type) : nullptr;
        return type && m_run.isToChange(type->id);
    });
}

Result<void> DetachedKeys::checkTarget(const Table &table, const ForeignKey &key) const
{
    if (key.referencedTable.isNull() || m_run.state.tables.contains(key.referencedTable))
        return {};
    return fail(QStringLiteral("mariadb.foreign_key_target"),
                Message::tr("A foreign key of table %1 points to a table that will not be there. Drop the foreign key "
                            "as well.")
                    .arg(table.name));
}

QMap<QString, ObjectId> DetachedKeys::tablesToLookAt(bool all) const
{
    QMap<QString, ObjectId> tables;
    const auto add = [&](ObjectId id) {
        if (const Table *table = m_run.state.tables.find(id))
            tables.insert(table->name, id);
    };
    const QSet<ObjectId> subjects = m_run.subjects();
    // Of an enum or of SQL of the user's own it is not known which tables it changes.
    const bool areKnown = std::all_of(subjects.begin(), subjects.end(), [&](ObjectId id) {
        return m_run.state.tables.contains(id) || m_run.start.tables.contains(id) || m_run.state.objects.contains(id);
    });
    if (all || !areKnown) {
        for (const Item &item : m_keys)
            add(item.table);
        return tables;
    }
    for (const ObjectId subject : subjects) {
        add(subject);
        for (const ObjectId table : m_waiting.value(subject))
            add(table);
    }
    return tables;
}

Result<void> DetachedKeys::restore(bool atEnd)
{
    const Purpose purpose = m_run.purpose();
    if (m_keys.isEmpty())
        return {};
    const QMap<QString, ObjectId> tables = tablesToLookAt(atEnd);
    for (const ObjectId id : tables) {
        const Table table = m_run.table(id);
        QStringList clauses;
        QStringList comments;
        for (const ForeignKey *key : sortedByName(table.foreignKeys)) {
            if (!has(key->id))
                continue;
            m_waiting[key->referencedTable].insert(id);
            if (const auto checked = checkTarget(table, *key); atEnd && !checked)
                return checked;
            if (!atEnd && (isBlocked(table, *key) || isToChange(table, *key)))
                continue;
            const Item item = m_keys.value(key->id);
            if (clauses.isEmpty())
                m_run.setPurpose(item.purpose);
            const QString comment = item.wasThere ? Message::tr("put foreign key %1.%2 back").arg(table.name, key->name)
                                                  : item.purpose.comment;
            if (!comments.contains(comment))
                comments.append(comment);
            clauses.append(QStringLiteral("ADD ") + foreignKeyText(m_run.state, table, *key));
            forget(key->id);
        }
        if (!clauses.isEmpty())
            m_run.addAside({alterTable(m_run.server, table, table, clauses)}, comments.join(QLatin1Char('\n')));
    }
    m_run.setPurpose(purpose);
    return {};
}

} // namespace joinery::mariadb
