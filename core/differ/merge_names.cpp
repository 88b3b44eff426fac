// SPDX-License-Identifier: MIT
#include "core/differ/merge_problems.h"
#include "core/schema/name_scope.h"
#include "core/schema/validation.h"

namespace joinery {

namespace {

/** A thing of the result whose name one of the sides does not know it by. */
struct NamedThing
{
    MergePlace place;
    QString name;
    bool isInOurs = false;
    bool isInTheirs = false;
    bool isPrimaryKey = false;
};

/** Names are compared as validation does: databases may take two that differ in case for one. */
QString folded(const QString &name)
{
    return name.toLower();
}

class Names
{
public:
    explicit Names(const MergeState &state) : m_state(state), m_sides(state.sides) {}

    QList<MergeProblem> doubled()
    {
        for (const ObjectId id : m_state.tables) {
            const Table *merged = m_state.merged.tables.find(id);
            if (merged)
                addTable(*merged, m_sides.ours.tables.find(id), m_sides.theirs.tables.find(id));
        }
        addObjects();
        QList<MergeProblem> problems;
        for (const QList<NamedThing> &things : std::as_const(m_things)) {
            for (qsizetype i = 1; i < things.size(); ++i)
                compare(things, i, problems);
        }
        return problems;
    }

private:
    /** `key` tells which names must differ from each other; what has none is in nobody's way. */
    void add(const QString &key, const MergePlace &place, const QString &name, bool inOurs, bool inTheirs,
             bool isPrimaryKey = false)
    {
        if (!name.isEmpty())
            claim(key, place, name, inOurs, inTheirs, isPrimaryKey);
    }

    void claim(const QString &key, const MergePlace &place, const QString &name, bool inOurs, bool inTheirs,
               bool isPrimaryKey = false)
    {
        if (!(inOurs && inTheirs))
            m_things[key + QChar(0) + folded(name)].append({place, name, inOurs, inTheirs, isPrimaryKey});
    }

    template <typename T>
    static bool hasName(const T *side, const T &merged)
    {
        return side && side->name == merged.name;
    }

    template <typename T>
    static bool hasFullName(const T *side, const T &merged)
    {
        return hasName(side, merged) && side->nameSpace == merged.nameSpace;
    }

    void addTable(const Table &table, const Table *ours, const Table *theirs)
    {
        MergePlace place;
        place.object = table.id;
        place.objectTitle = qualifiedName(table.nameSpace, table.name);
        add(relationScope(table.nameSpace), place, table.name, hasFullName(ours, table), hasFullName(theirs, table));
        const QString own = table.id.text();
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns.at(i);
            const bool inOurs = hasName(ours ? ours->column(column.id, i) : nullptr, column);
            const bool inTheirs = hasName(theirs ? theirs->column(column.id, i) : nullptr, column);
            if (!(inOurs && inTheirs))
                add(QStringLiteral("column ") + own, place.of(column.id, column), column.name, inOurs, inTheirs);
        }
        const QString constraint = QStringLiteral("constraint ") + own;
        if (table.primaryKey) {
            const auto hasKey = [&table](const Table *side) {
                return side && side->primaryKey && side->primaryKey->name == table.primaryKey->name;
            };
            MergePlace key = place;
            key.partName = table.primaryKey->name;
            add(constraint, key, table.primaryKey->name, hasKey(ours), hasKey(theirs), true);
        }
        addParts(constraint, place, &Table::foreignKeys, table, ours, theirs);
        addParts(constraint, place, &Table::uniqueConstraints, table, ours, theirs);
        addParts(constraint, place, &Table::checks, table, ours, theirs);
        addParts(constraint, place, &Table::exclusions, table, ours, theirs);
        addParts(QStringLiteral("index ") + table.nameSpace, place, &Table::indexes, table, ours, theirs);
        addParts(QStringLiteral("partition ") + own, place, &Table::partitions, table, ours, theirs);
    }

    template <typename Part>
    void addParts(const QString &key, const MergePlace &place, IdMap<Part> Table::*parts, const Table &table,
                  const Table *ours, const Table *theirs)
    {
        for (const Part &part : table.*parts) {
            const bool inOurs = hasName(ours ? (ours->*parts).find(part.id) : nullptr, part);
            const bool inTheirs = hasName(theirs ? (theirs->*parts).find(part.id) : nullptr, part);
            if (!(inOurs && inTheirs))
                add(key, place.of(part.id, part), part.name, inOurs, inTheirs);
        }
    }

    void addObjects()
    {
        MergePlace place;
        for (const EnumType &enumType : m_state.merged.enums) {
            const EnumType *ours = m_sides.ours.enums.find(enumType.id);
            const EnumType *theirs = m_sides.theirs.enums.find(enumType.id);
            place.object = enumType.id;
            place.objectTitle = qualifiedName(enumType.nameSpace, enumType.name);
            add(typeScope(enumType.nameSpace), place, enumType.name, hasFullName(ours, enumType),
                hasFullName(theirs, enumType));
            // The text of a value may be empty.
            for (const EnumValue &value : enumType.values) {
                claim(QStringLiteral("value ") + enumType.id.text(), place.of(value.id, value), value.name,
                      hasName(ours ? ours->value(value.id) : nullptr, value),
                      hasName(theirs ? theirs->value(value.id) : nullptr, value));
            }
        }
        for (const DefinitionObject &object : m_state.merged.objects) {
            place.object = object.id;
            place.objectTitle = qualifiedName(object.nameSpace, object.name);
            add(nameScope(object), place, object.name, hasFullName(m_sides.ours.objects.find(object.id), object),
                hasFullName(m_sides.theirs.objects.find(object.id), object));
        }
    }

    /** One thing against those before it: a name that both have on one side is that side's own mistake. */
    void compare(const QList<NamedThing> &things, qsizetype last, QList<MergeProblem> &problems) const
    {
        const NamedThing &thing = things.at(last);
        for (qsizetype i = 0; i < last; ++i) {
            const NamedThing &other = things.at(i);
            if ((thing.isInOurs && other.isInOurs) || (thing.isInTheirs && other.isInTheirs))
                continue;
            MergeProblem problem{sameNameConflict(thing.place, thing.name), {}};
            if (m_state.bias == MergeBias::Ours) {
                giveBack(thing, problem.decisions);
                giveBack(other, problem.decisions);
            }
            problems.append(problem);
            return;
        }
    }

    static void giveBack(const NamedThing &thing, MergeDecisions &decisions)
    {
        if (thing.isInOurs)
            return;
        if (thing.isPrimaryKey)
            decisions.keyAsOurs.insert(thing.place.object);
        else
            decisions.asOurs.insert(thing.place.part.isNull() ? thing.place.object : thing.place.part);
    }

    const MergeState &m_state;
    const MergeSides &m_sides;
    QMap<QString, QList<NamedThing>> m_things;
};

/** Whether the edits of a table meet: both sides changed it, or one changed it and the other what it points to. */
class Meetings
{
public:
    explicit Meetings(const MergeState &state) : m_merged(state.merged), m_sides(state.sides) {}

    [[nodiscard]] bool meet(const Table &table) const
    {
        const bool byOurs = isOther(m_sides.theirs, table);
        const bool byTheirs = isOther(m_sides.ours, table);
        if (byOurs && byTheirs)
            return true;
        const Schema &other = byOurs ? m_sides.ours : m_sides.theirs;
        return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(), [&](const ForeignKey &key) {
            const Table *target = key.referencedTable == table.id ? nullptr : m_merged.tables.find(key.referencedTable);
            return target && isOther(other, *target);
        });
    }

private:
    static bool isOther(const Schema &side, const Table &merged)
    {
        const Table *own = side.tables.find(merged.id);
        return !own || (own != &merged && !(*own == merged));
    }

    const Schema &m_merged;
    const MergeSides &m_sides;
};

} // namespace

QList<MergeProblem> doubledNames(const MergeState &state)
{
    return Names(state).doubled();
}

QList<MergeConflict> newMistakes(const MergeState &state, const QList<MergeConflict> &known)
{
    using Where = std::tuple<QString, ObjectId, ObjectId>;
    QSet<std::pair<ObjectId, ObjectId>> told;
    for (const MergeConflict &conflict : known)
        told.insert({conflict.object, conflict.part});
    const Meetings meetings(state);
    QList<MergeConflict> mistakes;
    for (const ObjectId id : state.tables) {
        const Table *table = state.merged.tables.find(id);
        if (!table || !meetings.meet(*table))
            continue;
        const QList<Finding> findings = validateTable(*table, state.merged);
        if (findings.isEmpty())
            continue;
        QList<Where> before;
        for (const Schema *side : {&state.sides.ours, &state.sides.theirs}) {
            const Table *own = side->tables.find(id);
            for (const Finding &finding : own ? validateTable(*own, *side) : QList<Finding>())
                before.append(Where(finding.code, finding.object, finding.part));
        }
        MergePlace place;
        place.object = id;
        place.objectTitle = qualifiedName(table->nameSpace, table->name);
        for (const Finding &finding : findings) {
            place.part = finding.part;
            if (!before.contains(Where(finding.code, finding.object, finding.part)) &&
                !told.contains({id, finding.part}))
                mistakes.append(mistakeConflict(place, finding.text));
        }
    }
    return mistakes;
}

} // namespace joinery
