// SPDX-License-Identifier: MIT
#include "core/differ/rename_routes.h"

#include "core/differ/folded_names.h"

namespace joinery {

using Kind = DefinitionObject::Kind;

RenameRoutes::RenameRoutes(const DiffSides &sides, AsideNames &asideNames)
    : m_sides(sides), m_asideNames(asideNames), m_relations(sides, m_newNameSpaces)
{
    if (sides.from.objects.sameData(sides.to.objects))
        return;
    for (const DefinitionObject &object : sides.from.objects) {
        const DefinitionObject *now = object.kind == Kind::Namespace ? sides.to.objects.find(object.id) : nullptr;
        if (now && now->kind == object.kind && now->name != object.name)
            m_newNameSpaces.insert(object.name, now->name);
    }
}

QList<Task> RenameRoutes::ofThing(TaskSubject subject, const ObjectReference &before, const ObjectReference &after,
                                  bool renames)
{
    const QString here = renewed(before.nameSpace);
    const QString there = after.nameSpace;
    const auto rename = [&](const QString &from, const QString &to, const QString &within) {
        return Task{.step = TaskStep::Rename,
                    .subject = subject,
                    .object = before.id,
                    .from = from,
                    .to = to,
                    .within = within};
    };
    const auto moveAs = [&](const QString &name) {
        return Task{
            .step = TaskStep::Move, .subject = subject, .object = before.id, .from = here, .to = there, .within = name};
    };
    if (here == there)
        return renames ? QList<Task>{rename(before.name, after.name, here)} : QList<Task>();
    if (!renames)
        return {moveAs(before.name)};
    collectNames();
    const bool isHereHeld = m_held.contains(key(here, after.name));
    const bool isThereHeld = m_held.contains(key(there, before.name));
    if (isHereHeld && isThereHeld) {
        const QString aside = m_asideNames.next();
        return {rename(before.name, aside, here), moveAs(aside), rename(aside, after.name, there)};
    }
    const bool moveFirst = m_taken.contains(key(here, after.name)) && (isHereHeld || !isThereHeld);
    if (moveFirst)
        return {moveAs(before.name), rename(before.name, after.name, there)};
    return {rename(before.name, after.name, here), moveAs(after.name)};
}

Task RenameRoutes::ofPart(Task task, const Table &before, const Table &after)
{
    const QString here = renewed(before.nameSpace);
    const bool isInTheWay = here != after.nameSpace && m_relations.isTaken(after.nameSpace, task.from, after.id);
    task.within = isInTheWay ? here : after.nameSpace;
    task.into = isInTheWay && !m_relations.isTaken(here, task.to, after.id) ? here : after.nameSpace;
    return task;
}

void RenameRoutes::collectNames()
{
    if (!m_taken.isEmpty())
        return;
    collectNamesOf(m_sides.from.tables, m_sides.to.tables);
    collectNamesOf(m_sides.from.enums, m_sides.to.enums);
    collectNamesOf(m_sides.from.objects, m_sides.to.objects);
}

template <typename T>
void RenameRoutes::collectNamesOf(const IdMap<T> &before, const IdMap<T> &after)
{
    for (const T &thing : after)
        m_taken.insert(key(thing.nameSpace, thing.name));
    for (const T &thing : before) {
        const QString nameSpace = renewed(thing.nameSpace);
        m_taken.insert(key(nameSpace, thing.name));
        const T *now = after.find(thing.id);
        if (now && now->nameSpace == nameSpace && isSameName(*now, thing, m_sides.equivalence))
            m_held.insert(key(nameSpace, thing.name));
    }
}

QString RenameRoutes::renewed(const QString &nameSpace) const
{
    return m_newNameSpaces.value(nameSpace, nameSpace);
}

RenameRoutes::Name RenameRoutes::key(const QString &nameSpace, const QString &name) const
{
    return {nameSpace, m_sides.equivalence.foldedTableName(name)};
}

} // namespace joinery
