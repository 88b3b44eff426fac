// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/aside_names.h"
#include "core/differ/diff_task.h"
#include "core/differ/relation_names.h"
#include "core/operation/reference.h"

#include <QHash>
#include <QList>

namespace joinery {

/**
 * By which names and namespaces things get from the old to the new when they move as well as being renamed. What
 * stays where it would meet them does not give way, so they go round it.
 */
class RenameRoutes
{
public:
    /** Both live at least as long as this. */
    RenameRoutes(const DiffSides &sides, AsideNames &asideNames);

    /**
     * The renames and moves of a table, enum or object, in their order; none where it is called as before. `renames`
     * says whether it gets another name.
     */
    [[nodiscard]] QList<Task> ofThing(TaskSubject subject, const ObjectReference &before, const ObjectReference &after,
                                      bool renames);

    /**
     * The task with the namespaces in which it gives a key, index or partition its new name. A table that moves takes
     * those along: under its old name if that is free there, or else under the new one if that is free here, or else
     * under a third.
     */
    [[nodiscard]] Task ofPart(Task task, const Table &before, const Table &after);

private:
    using Name = std::pair<QString, QString>;

    void collectNames();
    template <typename T>
    void collectNamesOf(const IdMap<T> &before, const IdMap<T> &after);
    /** What it is called once the namespaces have their new names. */
    [[nodiscard]] QString renewed(const QString &nameSpace) const;
    [[nodiscard]] Name key(const QString &nameSpace, const QString &name) const;

    const DiffSides &m_sides;
    AsideNames &m_asideNames;
    /** Namespaces that get another name, by their old one. */
    QHash<QString, QString> m_newNameSpaces;
    RelationNames m_relations;
    /** The names of tables, enums and objects, before or after. */
    QSet<Name> m_taken;
    /** Those that one thing has before and after. */
    QSet<Name> m_held;
};

} // namespace joinery
