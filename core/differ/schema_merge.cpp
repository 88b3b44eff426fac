// SPDX-License-Identifier: MIT
#include "core/differ/schema_merge.h"

#include "core/differ/compared_tables.h"
#include "core/differ/merge_problems.h"

namespace joinery {

namespace {

/** The tables that one side changed, added or dropped, in order of ids. */
QList<ObjectId> touchedTables(const ComparedTables &compared)
{
    QList<ObjectId> touched;
    for (const Table *table : compared.dropped)
        touched.append(table->id);
    for (const Table *table : compared.added)
        touched.append(table->id);
    for (const auto &[before, after] : compared.changed)
        touched.append(after->id);
    std::sort(touched.begin(), touched.end());
    return touched;
}

QList<ObjectId> eachOnce(QList<ObjectId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

class SchemaMerge
{
public:
    SchemaMerge(const MergeSides &sides, MergeBias bias) : m_original(sides), m_bias(bias)
    {
        const ComparedSides compared = comparedSides(sides.base, sides.ours, sides.theirs);
        m_byOurs = touchedTables(compared.ours);
        m_byTheirs = touchedTables(compared.theirs);
        m_tables = eachOnce(m_byOurs + m_byTheirs);
        m_sides = withSameNamesInTexts(m_original, m_tables);
    }

    MergeResult result()
    {
        while (mergeOnce()) {
        }
        QList<MergeConflict> conflicts = m_conflicts;
        for (const MergeProblem &problem : std::as_const(m_problems))
            conflicts.append(problem.conflict);
        if (m_bias == MergeBias::Keep)
            conflicts += newMistakes(state(), conflicts);
        std::stable_sort(conflicts.begin(), conflicts.end(), [](const MergeConflict &a, const MergeConflict &b) {
            return std::tie(a.title, a.property) < std::tie(b.title, b.property);
        });
        return {m_merged, conflicts};
    }

private:
    [[nodiscard]] MergeState state() const { return {m_sides, m_merged, m_tables, m_bias}; }

    /** True when something has to be decided anew because of what came out. */
    bool mergeOnce()
    {
        m_conflicts.clear();
        mergeTables();
        mergeThings(&Schema::enums);
        mergeThings(&Schema::objects);
        bool decided = false;
        for (const MergeProblem &problem : missingNeeds(state()) + doubledNames(state()))
            decided = note(problem) || decided;
        return decided;
    }

    bool note(const MergeProblem &problem)
    {
        const auto isSame = [&problem](const MergeProblem &other) { return other.conflict == problem.conflict; };
        if (std::none_of(m_problems.begin(), m_problems.end(), isSame))
            m_problems.append(problem);
        const MergeDecisions before = m_decisions;
        m_decisions.keep.unite(problem.decisions.keep);
        m_decisions.asOurs.unite(problem.decisions.asOurs);
        m_decisions.keyAsOurs.unite(problem.decisions.keyAsOurs);
        return m_decisions != before;
    }

    void mergeTables()
    {
        m_merged.tables = m_sides.ours.tables;
        for (const ObjectId id : std::as_const(m_tables)) {
            const Table *base = m_sides.base.tables.find(id);
            const Table *ours = m_sides.ours.tables.find(id);
            const Table *theirs = m_sides.theirs.tables.find(id);
            if (isUntouchedByOurs(id, base, ours)) {
                put(id, ours, theirs, MergedItem<Table>{theirs, {}}, &Schema::tables);
                continue;
            }
            if (isUntouchedByTheirs(id, base, theirs))
                continue;
            const MergePlace place = placeOfTable(base, ours, theirs, m_sides.base, m_sides.ours, m_sides.theirs);
            put(id, ours, theirs, ValueMerge(m_decisions, m_bias, m_conflicts).item(id, base, ours, theirs, place),
                &Schema::tables);
        }
    }

    // Equal as they came, written to by nobody since, and nothing was decided: no need to look inside again.
    bool isUntouchedByOurs(ObjectId id, const Table *base, const Table *ours) const
    {
        return isUntouched(m_byOurs, id, base, m_original.base.tables.find(id), ours, m_original.ours.tables.find(id));
    }
    bool isUntouchedByTheirs(ObjectId id, const Table *base, const Table *theirs) const
    {
        return isUntouched(m_byTheirs, id, base, m_original.base.tables.find(id), theirs,
                           m_original.theirs.tables.find(id));
    }
    bool isUntouched(const QList<ObjectId> &touched, ObjectId id, const Table *base, const Table *baseBefore,
                     const Table *side, const Table *sideBefore) const
    {
        return m_decisions == MergeDecisions() && base == baseBefore && side == sideBefore &&
               !std::binary_search(touched.begin(), touched.end(), id);
    }

    template <typename T>
    void mergeThings(IdMap<T> Schema::*things)
    {
        const IdMap<T> &base = m_sides.base.*things;
        const IdMap<T> &ours = m_sides.ours.*things;
        const IdMap<T> &theirs = m_sides.theirs.*things;
        m_merged.*things = ours;
        if (ours.sameData(theirs) || (base.sameData(theirs) && m_decisions == MergeDecisions()))
            return;
        for (const ObjectId id : eachOnce(ours.ids() + theirs.ids())) {
            const T *own = ours.find(id);
            const T *other = theirs.find(id);
            const T &any = own ? *own : *other;
            MergePlace place;
            place.object = id;
            place.objectTitle = qualifiedName(any.nameSpace, any.name);
            place.base = {&m_sides.base, nullptr, nullptr};
            place.ours = {&m_sides.ours, nullptr, nullptr};
            place.theirs = {&m_sides.theirs, nullptr, nullptr};
            put(id, own, other, ValueMerge(m_decisions, m_bias, m_conflicts).item(id, base.find(id), own, other, place),
                things);
        }
    }

    /** `m_merged` starts as ours: what is not ours is put in its place. */
    template <typename T>
    void put(ObjectId id, const T *ours, const T *theirs, MergedItem<T> item, IdMap<T> Schema::*things)
    {
        IdMap<T> &merged = m_merged.*things;
        if (item.made) {
            merged.insert(std::move(*item.made));
        } else if (!item.same) {
            merged.remove(id);
        } else if (item.same != ours && item.same == theirs) {
            const IdMap<T> &source = m_sides.theirs.*things;
            merged.insert(source.sharedAt(source.indexOf(id)));
        }
    }

    const MergeSides &m_original;
    MergeBias m_bias;
    QList<ObjectId> m_byOurs;
    QList<ObjectId> m_byTheirs;
    /** What either side touched, in order of ids. */
    QList<ObjectId> m_tables;
    MergeSides m_sides;
    MergeDecisions m_decisions;
    Schema m_merged;
    QList<MergeConflict> m_conflicts;
    QList<MergeProblem> m_problems;
};

} // namespace

MergeResult mergeSchemas(const Schema &base, const Schema &ours, const Schema &theirs, MergeBias bias)
{
    const MergeSides sides{base, ours, theirs};
    return SchemaMerge(sides, bias).result();
}

} // namespace joinery
