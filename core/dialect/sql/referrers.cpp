// SPDX-License-Identifier: MIT
#include "core/dialect/sql/referrers.h"

#include "core/operation/lookup.h"

namespace joinery {

Referrers::Referrers(const Schema &before, const Schema &after, const QList<Operation> &operations)
{
    for (const Schema *schema : {&before, &after}) {
        for (const Table &table : schema->tables)
            note(table);
    }
    note(operations, before, after);
}

void Referrers::note(const Table &table)
{
    for (const ForeignKey &key : table.foreignKeys)
        note(table.id, key);
}

/** Keys that come and go again in between. */
void Referrers::note(const QList<Operation> &operations, const Schema &before, const Schema &after)
{
    for (const Operation &operation : operations) {
        const auto noteKey = [&](const ObjectReference &table, const ForeignKey &key) {
            const Table *known = findTable(after, table) ? findTable(after, table) : findTable(before, table);
            note(!table.id.isNull() || !known ? table.id : known->id, key);
        };
        if (const auto *table = std::get_if<AddTable>(&operation))
            note(table->table);
        else if (const auto *add = std::get_if<AddForeignKey>(&operation))
            noteKey(add->table, add->part);
        else if (const auto *alter = std::get_if<AlterForeignKey>(&operation))
            noteKey(alter->table, alter->after);
        else if (const auto *raw = std::get_if<RawSql>(&operation))
            note(QList<Operation>(raw->effect.operations().items), before, after);
    }
}

QList<const Table *> Referrers::of(ObjectId target, const Schema &schema) const
{
    QList<const Table *> result;
    for (const ObjectId id : m_referrers.value(target)) {
        if (const Table *table = schema.tables.find(id))
            result.append(table);
    }
    std::sort(result.begin(), result.end(), [](const Table *a, const Table *b) { return a->id < b->id; });
    return result;
}

} // namespace joinery
