// SPDX-License-Identifier: MIT
#include "core/operation/key_offer.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/edits.h"
#include "core/schema/table_advice.h"
#include "core/schema/type_check.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

QString titleOf(const Table &table, const Column &column)
{
    return QStringLiteral("%1.%2").arg(table.name, column.name);
}

bool isUniqueAlone(const Table &table, ObjectId column)
{
    const QList<ObjectId> alone{column};
    return (table.primaryKey && table.primaryKey->columns == alone) ||
           std::any_of(table.uniqueConstraints.begin(), table.uniqueConstraints.end(),
                       [&](const UniqueConstraint &unique) { return unique.columns == alone; });
}

/** The free column of the table that most likely leads to one of the target: by name and type, else by type alone. */
ObjectId likelyColumn(const Table &table, const KeyDraft &draft, const Table &target, const Column &to)
{
    const auto isFree = [&](const Column &column) {
        return !draft.columns.contains(column.id) && !(table.id == target.id && column.id == to.id) &&
               sameTypeOfKey(column.type, to.type);
    };
    for (const QString &name : {target.name + QLatin1Char('_') + to.name, to.name}) {
        for (const Column &column : table.columns) {
            if (isFree(column) && column.name.compare(name, Qt::CaseInsensitive) == 0)
                return column.id;
        }
    }
    return {};
}

KeyOffer offerOfSeveral(const Table &table, const Column &from, const Table &target, ObjectId targetColumn)
{
    KeyOffer offer{KeyOffer::Verdict::NeedsPairs, {table.id, {}, target.id, {}}, {}, {}};
    const QList<ObjectId> key = target.primaryKey->columns;
    ObjectId reached = targetColumn;
    for (const ObjectId id : key) {
        const Column *to = target.column(id);
        if (reached.isNull() && to && sameTypeOfKey(from.type, to->type))
            reached = id;
    }
    offer.draft.columns.append(from.id);
    offer.draft.targetColumns.append(reached.isNull() ? key.first() : reached);
    for (const ObjectId id : key) {
        const Column *to = target.column(id);
        const ObjectId own =
            to && !offer.draft.targetColumns.contains(id) ? likelyColumn(table, offer.draft, target, *to) : ObjectId();
        if (own.isNull())
            continue;
        offer.draft.columns.append(own);
        offer.draft.targetColumns.append(id);
    }
    if (const ForeignKey *existing = sameKey(table, offer.draft)) {
        offer.verdict = KeyOffer::Verdict::AlreadyThere;
        offer.existing = existing->id;
    }
    offer.reason =
        offer.existing.isNull()
            ? Message::tr("The key of %1 has %2 columns: say which lead there.").arg(target.name).arg(key.size())
            : Message::tr("%1 refers to %2 already.").arg(table.name, target.name);
    return offer;
}

QSet<std::pair<ObjectId, ObjectId>> pairsOf(const QList<ObjectId> &columns, const QList<ObjectId> &targets)
{
    QSet<std::pair<ObjectId, ObjectId>> pairs;
    for (qsizetype i = 0; i < std::min(columns.size(), targets.size()); ++i)
        pairs.insert({columns.at(i), targets.at(i)});
    return pairs;
}

const Table *findTable(const Schema &schema, const Schema &context, ObjectId id)
{
    const Table *table = schema.tables.find(id);
    return table ? table : context.tables.find(id);
}

} // namespace

const ForeignKey *sameKey(const Table &table, const KeyDraft &draft)
{
    for (const ForeignKey &key : table.foreignKeys) {
        if (key.referencedTable == draft.target && key.columns.size() == draft.columns.size() &&
            pairsOf(key.columns, key.referencedColumns) == pairsOf(draft.columns, draft.targetColumns))
            return &key;
    }
    return nullptr;
}

QString problemWithKey(const Table &table, const Table &target, const KeyDraft &draft)
{
    if (draft.columns.isEmpty() || draft.columns.size() != draft.targetColumns.size())
        return Message::tr("A foreign key leads from as many columns as to.");
    for (qsizetype i = 0; i < draft.columns.size(); ++i) {
        const Column *from = table.column(draft.columns.at(i));
        const Column *to = target.column(draft.targetColumns.at(i));
        if (!from || !to)
            return Message::tr("Choose both columns of each pair.");
        if (draft.columns.indexOf(from->id) != i || draft.targetColumns.indexOf(to->id) != i)
            return Message::tr("Each column stands in one pair.");
        if (!sameTypeOfKey(from->type, to->type))
            return Message::tr("The types differ: %1 is %2, %3 is %4.")
                .arg(titleOf(table, *from), from->type.text(), titleOf(target, *to), to->type.text());
    }
    if (sameKey(table, draft))
        return Message::tr("%1 refers to %2 already.").arg(table.name, target.name);
    const bool isPartOfKey = target.primaryKey && target.primaryKey->columns.size() > draft.columns.size() &&
                             std::all_of(draft.targetColumns.begin(), draft.targetColumns.end(),
                                         [&](ObjectId id) { return target.isPrimaryKeyColumn(id); });
    if (isPartOfKey && !(draft.columns.size() == 1 && isUniqueAlone(target, draft.targetColumns.first())))
        return Message::tr("The key of %1 has %2 columns: give each a pair.")
            .arg(target.name)
            .arg(target.primaryKey->columns.size());
    return {};
}

KeyOffer keyOffer(const Table &table, ObjectId column, const Table &target, ObjectId targetColumn)
{
    using Verdict = KeyOffer::Verdict;
    const Column *from = table.column(column);
    const bool hasKey = target.primaryKey && !target.primaryKey->columns.isEmpty();
    if (!from || (targetColumn.isNull() && !hasKey))
        return {Verdict::NoKey,
                {table.id, {column}, target.id, {}},
                Message::tr("Table %1 has no primary key. Drop the link on one of its columns.").arg(target.name),
                {}};
    const bool isKey = targetColumn.isNull() || target.isPrimaryKeyColumn(targetColumn);
    if (isKey && target.primaryKey->columns.size() > 1 && !isUniqueAlone(target, targetColumn))
        return offerOfSeveral(table, *from, target, targetColumn);
    const Column *to = target.column(targetColumn.isNull() ? target.primaryKey->columns.first() : targetColumn);
    KeyOffer offer{Verdict::Fits, {table.id, {column}, target.id, {to ? to->id : ObjectId()}}, {}, {}};
    offer.reason = problemWithKey(table, target, offer.draft);
    if (const ForeignKey *existing = sameKey(table, offer.draft)) {
        offer.verdict = Verdict::AlreadyThere;
        offer.existing = existing->id;
    } else if (!offer.reason.isEmpty()) {
        offer.verdict = Verdict::TypesDiffer;
    }
    return offer;
}

QList<Operation> addKeyEdit(const Schema &schema, const KeyDraft &draft, const Schema &context)
{
    const Table *owner = schema.tables.find(draft.table);
    const Table *target = findTable(schema, context, draft.target);
    const auto isIn = [](const Table &table, const QList<ObjectId> &columns) {
        return !columns.isEmpty() &&
               std::all_of(columns.begin(), columns.end(), [&](ObjectId id) { return table.column(id) != nullptr; });
    };
    if (!owner || !target || !isIn(*owner, draft.columns) || !isIn(*target, draft.targetColumns) ||
        sameKey(*owner, draft))
        return {};
    ForeignKey key;
    key.id = ObjectId::create();
    key.name = automaticName(owner->name, owner->columnNames(draft.columns), QStringLiteral("foreign"),
                             takenPartNames(schema, *owner));
    key.columns = draft.columns;
    key.referencedTable = draft.target;
    key.referencedColumns = draft.targetColumns;
    return {AddForeignKey{referenceTo(*owner), key}};
}

QList<Operation> addKeyIndexEdit(const Schema &schema, ObjectId table, const QList<ObjectId> &columns)
{
    const Table *owner = schema.tables.find(table);
    if (!owner || columns.isEmpty() || isIndexed(*owner, columns))
        return {};
    Index index;
    index.id = ObjectId::create();
    index.name = automaticName(owner->name, owner->columnNames(columns), QStringLiteral("index"),
                               takenPartNames(schema, *owner));
    for (const ObjectId column : columns)
        index.parts.append({.column = column});
    return {AddIndex{referenceTo(*owner), index}};
}

Result<QList<Operation>> relationshipEdit(const Schema &schema, ObjectId table, ObjectId target,
                                          Relationship relationship, const Schema &context)
{
    const Table *owner = schema.tables.find(table);
    const Table *to = findTable(schema, context, target);
    if (!owner || !to)
        return QList<Operation>();
    if (!to->primaryKey || to->primaryKey->columns.isEmpty())
        return fail(QStringLiteral("relationship.key"),
                    Message::tr("Table %1 has no primary key to point to. Give it one first.").arg(to->name));
    QList<Operation> operations;
    KeyDraft draft{table, {}, target, to->primaryKey->columns};
    QSet<QString> taken;
    for (const Column &column : owner->columns)
        taken.insert(column.name);
    for (const ObjectId id : to->primaryKey->columns) {
        Column own{.id = ObjectId::create()};
        own.name = freeName(to->name + QLatin1Char('_') + to->column(id)->name, taken);
        own.type = to->column(id)->type;
        taken.insert(own.name);
        draft.columns.append(own.id);
        operations.append(AddColumn{referenceTo(*owner), own, std::nullopt});
    }
    Schema after = schema;
    if (const Result<void> applied = joinery::apply(operations, after); !applied)
        return fail(applied);
    const Table &grown = *after.tables.find(table);
    operations += addKeyEdit(after, draft, context);
    if (relationship == Relationship::OneToMany) {
        operations += addKeyIndexEdit(after, table, draft.columns);
    } else {
        const QString name = automaticName(grown.name, grown.columnNames(draft.columns), QStringLiteral("unique"),
                                           takenPartNames(after, grown));
        operations.append(AddUniqueConstraint{referenceTo(grown), {ObjectId::create(), name, draft.columns, {}}});
    }
    return operations;
}

} // namespace joinery
