// SPDX-License-Identifier: MIT
#include "core/operation/drop_effects.h"

#include "core/base/translate.h"
#include "core/operation/apply.h"
#include "core/operation/dependencies.h"
#include "core/operation/edits.h"
#include "core/schema/enum_types.h"
#include "core/schema/table_keys.h"

#include <QSet>

#include <algorithm>

namespace joinery {

namespace {

constexpr qsizetype mostLookedInto = 50;

template <typename Part>
QString partName(const IdMap<Part> &parts, ObjectId id)
{
    const Part *part = parts.find(id);
    return part ? part->name : QString();
}

/** "foreign key book → author" for each that pointed to a key before and does not after. */
QStringList keysLeftAlone(const Schema &all, const Table &before, const Table &after)
{
    QStringList lines;
    for (const Table &table : all.tables) {
        for (const ForeignKey &key : table.foreignKeys) {
            const bool isLeft = key.referencedTable == before.id && isKeyOf(before, key.referencedColumns) &&
                                !isKeyOf(after, key.referencedColumns);
            const QString line = QStringLiteral("%1 %2 → %3").arg(Message::tr("foreign key"), table.name, before.name);
            if (isLeft && !lines.contains(line))
                lines.append(line);
        }
    }
    return lines;
}

class Effects
{
public:
    Effects(const Schema &all, const QList<DropTarget> &targets) : m_all(all), m_targets(targets)
    {
        for (const DropTarget &target : targets) {
            if (target.part.isNull())
                m_dropped.insert(target.object);
        }
    }

    DropEffects all()
    {
        addKeys();
        for (const DropTarget &target : m_targets) {
            if (target.part.isNull())
                addObjectsOn(target.object);
            addEnumColumns(target);
            addKeysLeftAlone(target);
        }
        for (const DropTarget &target : m_targets.first(std::min(mostLookedInto, m_targets.size())))
            addMentions(target);
        for (QStringList *lines : {&m_effects.gone, &m_effects.touched})
            lines->sort();
        return m_effects;
    }

private:
    [[nodiscard]] bool isDropped(ObjectId object, ObjectId part = {}) const
    {
        return m_dropped.contains(object) || (!part.isNull() && m_targets.contains(DropTarget{object, part}));
    }

    void add(QStringList &lines, const QString &line)
    {
        if (!lines.contains(line))
            lines.append(line);
    }

    void addGone(const QString &kind, const QString &name)
    {
        add(m_effects.gone, QStringLiteral("%1 %2").arg(kind, name));
    }

    /** Keys elsewhere that lead to a table, or to a column, that goes. */
    void addKeys()
    {
        for (const Table &table : m_all.tables) {
            for (const ForeignKey &key : table.foreignKeys) {
                const Table *target = m_all.tables.find(key.referencedTable);
                const bool goesAnyway = isDropped(table.id, key.id);
                const bool leadsThere = m_dropped.contains(key.referencedTable) || leadsToColumn(key);
                if (!goesAnyway && leadsThere && target)
                    addGone(Message::tr("foreign key"), QStringLiteral("%1 → %2").arg(table.name, target->name));
            }
        }
    }

    [[nodiscard]] bool leadsToColumn(const ForeignKey &key) const
    {
        return std::any_of(key.referencedColumns.begin(), key.referencedColumns.end(), [&](ObjectId column) {
            return m_targets.contains(DropTarget{key.referencedTable, column});
        });
    }

    void addObjectsOn(ObjectId object)
    {
        for (const ObjectId id : objectsOn(m_all, object)) {
            const DefinitionObject *found = m_all.objects.find(id);
            if (found && !isDropped(id)) {
                addGone(kindTitle(found->kind), qualifiedName(found->nameSpace, found->name));
                m_told.insert(id);
            }
        }
    }

    void addEnumColumns(const DropTarget &target)
    {
        const EnumType *dropped = m_all.enums.find(target.object);
        if (!dropped)
            return;
        const EnumTypes types(m_all);
        const EnumValue *value = dropped->value(target.part);
        for (const Table *table : sortedByName(m_all.tables)) {
            for (const Column &column : table->columns) {
                if (isDropped(table->id, column.id) || types.of(column.type.element()) != dropped)
                    continue;
                const QString title = QStringLiteral("%1.%2").arg(table->name, column.name);
                add(m_effects.touched, value ? Message::tr("column %1 may hold the value").arg(title)
                                             : Message::tr("column %1 becomes text").arg(title));
            }
        }
    }

    void addKeysLeftAlone(const DropTarget &target)
    {
        const Table *table = m_all.tables.find(target.object);
        if (!table || !(table->uniqueConstraints.contains(target.part) || table->indexes.contains(target.part)))
            return;
        Table after = *table;
        after.uniqueConstraints.remove(target.part);
        after.indexes.remove(target.part);
        for (const QString &line : keysLeftAlone(m_all, *table, after))
            add(m_effects.touched, line);
    }

    void addMentions(const DropTarget &target)
    {
        const Table *table = m_all.tables.find(target.object);
        const bool isColumn = table && table->column(target.part);
        // Of keys, indexes and values everything is told by now.
        if (!target.part.isNull() && !isColumn)
            return;
        for (const Dependency &user : dependenciesOf(m_all, target.object, target.part).usedBy) {
            if (!isDropped(user.object, user.part) && !m_told.contains(user.object))
                addUser(target, user);
        }
    }

    void addUser(const DropTarget &target, const Dependency &user)
    {
        if (const DefinitionObject *object = m_all.objects.find(user.object)) {
            add(m_effects.touched,
                QStringLiteral("%1 %2").arg(kindTitle(object->kind), qualifiedName(object->nameSpace, object->name)));
            return;
        }
        const Table *table = m_all.tables.find(user.object);
        if (!table || m_all.enums.contains(target.object))
            return;
        const ForeignKey *key = table->foreignKeys.find(user.part);
        if (key && user.object != target.object)
            return;
        const Table *keyTarget = key ? m_all.tables.find(key->referencedTable) : nullptr;
        if (keyTarget)
            addGone(Message::tr("foreign key"), QStringLiteral("%1 → %2").arg(table->name, keyTarget->name));
        else if (const Column *column = table->column(user.part))
            add(m_effects.touched, Message::tr("column %1").arg(table->name + QLatin1Char('.') + column->name));
        else if (user.object == target.object)
            addOwnPart(*table, user);
        else
            add(m_effects.touched, Message::tr("table %1 (%2)").arg(table->name, user.how));
    }

    /** A key, check or index of the column's own table. */
    void addOwnPart(const Table &table, const Dependency &user)
    {
        QString name = table.name;
        for (const QString &each : {partName(table.indexes, user.part), partName(table.uniqueConstraints, user.part),
                                    partName(table.checks, user.part), partName(table.exclusions, user.part)}) {
            if (!each.isEmpty())
                name = each;
        }
        // Of the table's own options nothing goes; its primary key has no name.
        addGone(user.how, name);
    }

    const Schema &m_all;
    const QList<DropTarget> &m_targets;
    QSet<ObjectId> m_dropped;
    QSet<ObjectId> m_told;
    DropEffects m_effects;
};

} // namespace

DropEffects dropEffects(const Schema &all, const QList<DropTarget> &targets)
{
    return Effects(all, targets).all();
}

DropEffects keyEffects(const Schema &all, const QList<Operation> &edit)
{
    const Table *before = edit.isEmpty() ? nullptr : all.tables.find(subjectOf(edit.first()).id);
    Schema edited = all;
    if (!before || !apply(edit, edited))
        return {};
    const Table *after = edited.tables.find(before->id);
    DropEffects effects;
    if (after)
        effects.touched = keysLeftAlone(edited, *before, *after);
    effects.touched.sort();
    return effects;
}

} // namespace joinery
