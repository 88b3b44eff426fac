// SPDX-License-Identifier: MIT
#include "core/differ/merge_problems.h"
#include "core/operation/part_access.h"
#include "core/schema/rename_everywhere.h"
#include "core/schema/rename_in_sql.h"

namespace joinery {

namespace {

/** A name that stands nowhere: renaming to it shows where the old one is meant. */
const QString &probe()
{
    static const QString name = QStringLiteral("joinery_merge_probe");
    return name;
}

template <typename T>
const QString *nameOf(const IdMap<T> &things, ObjectId id)
{
    const T *found = things.find(id);
    return found ? &found->name : nullptr;
}

/** Looks for needs that one side meets and the result does not: the other side dropped what it takes. */
class NeedsOfSide
{
public:
    NeedsOfSide(const MergeState &state, bool isTheirs, QList<MergeProblem> &problems)
        : m_state(state)
        , m_merged(state.merged)
        , m_side(isTheirs ? state.sides.theirs : state.sides.ours)
        , m_other(isTheirs ? state.sides.ours : state.sides.theirs)
        , m_isTheirs(isTheirs)
        , m_problems(problems)
    {
    }

    void find()
    {
        for (const ObjectId id : m_state.tables) {
            const Table *merged = m_merged.tables.find(id);
            const Table *side = m_side.tables.find(id);
            if (merged && side)
                lookAtTable({*merged, *side, m_other.tables.find(id)});
        }
        if (m_side.objects == m_other.objects)
            return;
        for (const DefinitionObject &object : m_merged.objects)
            lookAtObject(object);
        lookAtTexts();
    }

private:
    // Who needs something.
    [[nodiscard]] MergePlace placeOf(const Table &table) const
    {
        const MergeSides &sides = m_state.sides;
        MergePlace place = placeOfTable(sides.base.tables.find(table.id), sides.ours.tables.find(table.id),
                                        sides.theirs.tables.find(table.id), sides.base, sides.ours, sides.theirs);
        place.objectTitle = qualifiedName(table.nameSpace, table.name);
        return place;
    }

    [[nodiscard]] static MergePlace placeOf(const DefinitionObject &object)
    {
        MergePlace place;
        place.object = object.id;
        place.objectTitle = qualifiedName(object.nameSpace, object.name);
        return place;
    }

    /** `user` is what is taken back when ours, which dropped the thing, has its way. */
    void note(const MergePlace &user, ObjectId needed, const QString &title, bool isPrimaryKey = false)
    {
        MergeProblem problem{neededConflict(user, title, m_isTheirs), {}};
        const bool stays = m_state.bias == MergeBias::Keep || !m_isTheirs;
        if (stays)
            problem.decisions.keep.insert(needed);
        else if (isPrimaryKey)
            problem.decisions.keyAsOurs.insert(user.object);
        else
            problem.decisions.asOurs.insert(user.part.isNull() ? user.object : user.part);
        m_problems.append(problem);
    }

    static QString columnTitle(const Table &table, const Column &column)
    {
        return qualifiedName(table.nameSpace, table.name) + QLatin1Char('.') + column.name;
    }

    /** A table in the result, on this side and, unless it is gone there, on the other. */
    struct Views
    {
        const Table &merged;
        const Table &side;
        const Table *other;
    };

    void lookAtTable(const Views &views)
    {
        const MergePlace place = placeOf(views.merged);
        for (qsizetype i = 0; i < views.side.columns.size(); ++i) {
            const Column &column = views.side.columns.at(i);
            if (!views.merged.column(column.id, i))
                lookAtColumn(views, place, column);
        }
        for (const ForeignKey &key : views.merged.foreignKeys)
            lookAtTarget(views, key, place.of(key.id, key).inside(QStringLiteral("references")));
        lookAtParents(views, place);
        lookAtTypes(views, place);
    }

    /**
     * Whether the result has a need from this side: what answers yes there and here, but not on the other side, which
     * would have made a mistake of its own.
     */
    template <typename Thing, typename Needs>
    static bool isFromHere(const Thing &merged, const Thing *side, const Thing *other, const Needs &needs)
    {
        return needs(merged) && side && needs(*side) && !(other && needs(*other));
    }

    /** Calls `visit` for each part of one kind with what the two sides make of it. */
    template <typename Part, typename Visit>
    static void forEachPart(const Views &views, const Visit &visit)
    {
        for (const Part &part : PartAccess<Part>::of(views.merged)) {
            visit(part, PartAccess<Part>::of(views.side).find(part.id),
                  views.other ? PartAccess<Part>::of(*views.other).find(part.id) : nullptr);
        }
    }

    template <typename Part, typename Needs>
    void lookAtParts(const Views &views, const MergePlace &place, const char *property, ObjectId needed,
                     const QString &title, const Needs &needs)
    {
        forEachPart<Part>(views, [&](const Part &part, const Part *side, const Part *other) {
            if (isFromHere(part, side, other, needs))
                note(place.of(part.id, part).inside(QLatin1String(property)), needed, title);
        });
    }

    void lookAtColumn(const Views &views, const MergePlace &place, const Column &column)
    {
        const QString title = columnTitle(views.side, column);
        const auto uses = [&column](const auto &part) { return columnsOf(part).contains(column.id); };
        const auto keyUses = [&uses](const Table &table) { return table.primaryKey && uses(*table.primaryKey); };
        if (isFromHere(views.merged, &views.side, views.other, keyUses))
            note(place.inside(QStringLiteral("primary_key")), column.id, title, true);
        lookAtParts<ForeignKey>(views, place, "columns", column.id, title, uses);
        lookAtParts<UniqueConstraint>(views, place, "columns", column.id, title, uses);
        lookAtParts<CheckConstraint>(views, place, "column", column.id, title, uses);
        lookAtParts<ExclusionConstraint>(views, place, "parts", column.id, title, uses);
        lookAtParts<Index>(views, place, "columns", column.id, title, uses);
        const auto sameName = [&column](const Column &other) { return sameSqlName(other.name, column.name); };
        if (std::none_of(views.merged.columns.begin(), views.merged.columns.end(), sameName))
            lookAtExpressions(views, place, column);
    }

    /** Expressions that came from this side and name a column that is gone. */
    void lookAtExpressions(const Views &views, const MergePlace &place, const Column &column)
    {
        const QString title = columnTitle(views.side, column);
        const auto names = [&](const QString &text) {
            return !text.isEmpty() && renameColumnInExpression(text, {views.merged.name}, column.name, probe()) != text;
        };
        const auto anyPart = [&names](const auto &parts) {
            return std::any_of(parts.begin(), parts.end(),
                               [&names](const auto &part) { return names(expressionOf(part)); });
        };
        const auto computes = [&names](const Column &computed) {
            return computed.generated && names(computed.generated->expression);
        };
        for (const Column &computed : views.merged.columns) {
            const Column *other = views.other ? views.other->column(computed.id) : nullptr;
            if (isFromHere(computed, views.side.column(computed.id), other, computes))
                note(place.of(computed.id, computed).inside(QStringLiteral("generated")), column.id, title);
        }
        lookAtParts<CheckConstraint>(views, place, "expression", column.id, title,
                                     [&](const CheckConstraint &check) { return names(check.expression); });
        lookAtParts<Index>(views, place, "columns", column.id, title,
                           [&](const Index &index) { return names(index.where) || anyPart(index.parts); });
        lookAtParts<ExclusionConstraint>(
            views, place, "parts", column.id, title,
            [&](const ExclusionConstraint &exclusion) { return names(exclusion.where) || anyPart(exclusion.parts); });
    }

    static const QString &expressionOf(const IndexPart &part) { return part.expression; }
    static const QString &expressionOf(const ExclusionPart &part) { return part.what.expression; }

    void lookAtTarget(const Views &views, const ForeignKey &key, const MergePlace &place)
    {
        const ForeignKey *side = views.side.foreignKeys.find(key.id);
        const ForeignKey *other = views.other ? views.other->foreignKeys.find(key.id) : nullptr;
        const Table *target = m_side.tables.find(key.referencedTable);
        if (!target)
            return;
        const Table *merged = m_merged.tables.find(target->id);
        if (!merged) {
            const auto pointsThere = [target](const ForeignKey &each) { return each.referencedTable == target->id; };
            if (isFromHere(key, side, other, pointsThere))
                note(place, target->id, qualifiedName(target->nameSpace, target->name));
            return;
        }
        for (const ObjectId id : key.referencedColumns) {
            const Column *column = target->column(id);
            const auto pointsThere = [id](const ForeignKey &each) { return each.referencedColumns.contains(id); };
            if (column && !merged->column(id) && isFromHere(key, side, other, pointsThere))
                note(place, id, columnTitle(*target, *column));
        }
    }

    void lookAtParents(const Views &views, const MergePlace &place)
    {
        for (const Partition &parent : views.side.partitions) {
            if (views.merged.partitions.contains(parent.id))
                continue;
            lookAtParts<Partition>(views, place, "parent", parent.id, parent.name,
                                   [&parent](const Partition &each) { return each.parent == parent.id; });
        }
    }

    /** Columns whose type is an enum, domain or composite type that is gone. */
    void lookAtTypes(const Views &views, const MergePlace &place)
    {
        const Table *base = m_state.sides.base.tables.find(views.side.id);
        for (const auto &[id, name] : droppedTypes()) {
            const auto hasType = [&name = name](const Column &column) {
                Schema alone{.tables = {Table{.id = column.id, .columns = {column}}}};
                renameTypeEverywhere(alone, name, {probe(), {}, true});
                return alone.tables.at(0).columns.first().type != column.type;
            };
            for (qsizetype i = 0; i < views.merged.columns.size(); ++i) {
                const Column &column = views.merged.columns.at(i);
                const Column *other = views.other ? views.other->column(column.id, i) : nullptr;
                const Column *side = views.side.column(column.id, i);
                const bool isLost = side && other && hasType(*side) && !hasType(*other) &&
                                    isTypedTwice(base ? base->column(column.id) : nullptr, *side, *other);
                if (isLost || isFromHere(column, side, other, hasType))
                    note(place.of(column.id, column).inside(QStringLiteral("type")), id, name.qualified());
            }
        }
    }

    /** Whether the column has got a type on either side, which is a conflict of its own: who settles it needs both. */
    static bool isTypedTwice(const Column *base, const Column &side, const Column &other)
    {
        return !(side.type == other.type) && !(base && (base->type == side.type || base->type == other.type));
    }

    using NamedType = std::pair<ObjectId, RelationName>;

    const QList<NamedType> &droppedTypes()
    {
        if (m_droppedTypes)
            return *m_droppedTypes;
        m_droppedTypes.emplace();
        for (const EnumType &enumType : m_side.enums) {
            if (!m_merged.enums.contains(enumType.id))
                m_droppedTypes->append({enumType.id, typeNameIn(m_side, enumType.nameSpace, enumType.name)});
        }
        for (const DefinitionObject &object : m_side.objects) {
            if (isColumnType(object.kind) && !m_merged.objects.contains(object.id))
                m_droppedTypes->append({object.id, typeNameIn(m_side, object.nameSpace, object.name)});
        }
        return *m_droppedTypes;
    }

    void lookAtObject(const DefinitionObject &object)
    {
        const DefinitionObject *side = m_side.objects.find(object.id);
        const DefinitionObject *other = m_other.objects.find(object.id);
        const auto isOnTable = [&object](const DefinitionObject &each) { return each.table == object.table; };
        if (isFromHere(object, side, other, isOnTable))
            lookAtNeed(object, object.table, QStringLiteral("table"));
        for (const ObjectId id : object.dependsOn) {
            const auto depends = [id](const DefinitionObject &each) { return each.dependsOn.contains(id); };
            if (isFromHere(object, side, other, depends))
                lookAtNeed(object, id, QStringLiteral("depends_on"));
        }
    }

    void lookAtNeed(const DefinitionObject &object, ObjectId id, const QString &property)
    {
        if (m_merged.tables.contains(id) || m_merged.enums.contains(id) || m_merged.objects.contains(id))
            return;
        const QString *name = nameOf(m_side.tables, id);
        if (!name)
            name = nameOf(m_side.enums, id);
        if (!name)
            name = nameOf(m_side.objects, id);
        if (name)
            note(placeOf(object).inside(property), id, *name);
    }

    /** Views and triggers that came from this side and name what the other dropped. */
    void lookAtTexts()
    {
        Candidates candidates;
        for (const DefinitionObject &object : m_merged.objects) {
            const DefinitionObject *own = m_side.objects.find(object.id);
            const DefinitionObject *other = m_other.objects.find(object.id);
            const bool isOwn = own && own->definition == object.definition;
            if (isOwn && (!other || other->definition != object.definition))
                candidates.append(own);
        }
        if (candidates.isEmpty())
            return;
        for (const DefinitionObject &object : m_side.objects) {
            if (isRelation(object.kind) && !m_merged.objects.contains(object.id))
                lookAtUsers(candidates, object);
        }
        for (const ObjectId id : m_state.tables) {
            const Table *table = m_side.tables.find(id);
            const Table *merged = m_merged.tables.find(id);
            if (table && !merged)
                lookAtUsers(candidates, *table);
            for (qsizetype i = 0; table && merged && i < table->columns.size(); ++i) {
                if (!merged->column(table->columns.at(i).id, i))
                    lookAtUsers(candidates, *table, table->columns.at(i));
            }
        }
    }

    /** This side with the names that its texts use already: those of the result. */
    const Schema &named()
    {
        if (m_named)
            return *m_named;
        m_named = m_side;
        for (const ObjectId id : m_state.tables) {
            const Table *merged = m_merged.tables.find(id);
            Table *table = merged ? m_named->tables.edit(id) : nullptr;
            if (!table)
                continue;
            table->name = merged->name;
            table->nameSpace = merged->nameSpace;
            for (qsizetype i = 0; i < table->columns.size(); ++i) {
                if (const Column *column = merged->column(table->columns.at(i).id, i))
                    table->columns[i].name = column->name;
            }
        }
        for (const DefinitionObject &object : m_side.objects) {
            const DefinitionObject *merged = m_merged.objects.find(object.id);
            if (!merged || (merged->name == object.name && merged->nameSpace == object.nameSpace))
                continue;
            DefinitionObject *renamed = m_named->objects.edit(object.id);
            renamed->name = merged->name;
            renamed->nameSpace = merged->nameSpace;
        }
        return *m_named;
    }

    using Candidates = QList<const DefinitionObject *>;

    void lookAtUsers(const Candidates &candidates, const DefinitionObject &dropped)
    {
        if (!anyMentions(candidates, dropped.name))
            return;
        Schema renamed = named();
        renamed.objects.edit(dropped.id)->name = probe();
        renameObjectEverywhere(renamed, dropped.id, dropped.name, probe());
        noteChanged(candidates, renamed, dropped.id, qualifiedName(dropped.nameSpace, dropped.name));
    }

    void lookAtUsers(const Candidates &candidates, const Table &dropped)
    {
        if (!anyMentions(candidates, dropped.name))
            return;
        Schema renamed = named();
        renamed.tables.edit(dropped.id)->name = probe();
        renameTableEverywhere(renamed, dropped.id, dropped.name, probe());
        noteChanged(candidates, renamed, dropped.id, qualifiedName(dropped.nameSpace, dropped.name));
    }

    void lookAtUsers(const Candidates &candidates, const Table &table, const Column &dropped)
    {
        if (!anyMentions(candidates, dropped.name))
            return;
        Schema renamed = named();
        renamed.tables.edit(table.id)->column(dropped.id)->name = probe();
        renameColumnEverywhere(renamed, table.id, dropped.name, probe());
        noteChanged(candidates, renamed, dropped.id, columnTitle(table, dropped));
    }

    static bool anyMentions(const Candidates &candidates, const QString &name)
    {
        return std::any_of(candidates.begin(), candidates.end(),
                           [&name](const DefinitionObject *object) { return mentions(object->definition, name); });
    }

    void noteChanged(const Candidates &candidates, const Schema &renamed, ObjectId id, const QString &title)
    {
        for (const DefinitionObject *object : candidates) {
            if (renamed.objects.find(object->id)->definition != object->definition)
                note(placeOf(*m_merged.objects.find(object->id)).inside(QStringLiteral("definition")), id, title);
        }
    }

    const MergeState &m_state;
    const Schema &m_merged;
    const Schema &m_side;
    const Schema &m_other;
    bool m_isTheirs;
    QList<MergeProblem> &m_problems;
    std::optional<QList<NamedType>> m_droppedTypes;
    std::optional<Schema> m_named;
};

} // namespace

QList<MergeProblem> missingNeeds(const MergeState &state)
{
    QList<MergeProblem> problems;
    NeedsOfSide(state, false, problems).find();
    NeedsOfSide(state, true, problems).find();
    return problems;
}

} // namespace joinery
