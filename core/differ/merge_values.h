// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/merge_conflicts.h"
#include "core/differ/merge_key_columns.h"
#include "core/differ/merge_order.h"
#include "core/differ/merge_texts.h"
#include "core/schema/fields.h"

namespace joinery {

/** What was decided about single things because of others; grows until nothing is left to decide. */
struct MergeDecisions
{
    /** Not dropped, although one side did: something needs it. */
    QSet<ObjectId> keep;
    /** As our side has it, or gone where our side has it not. */
    QSet<ObjectId> asOurs;
    /** Tables whose primary key is as our side has it. */
    QSet<ObjectId> keyAsOurs;

    friend bool operator==(const MergeDecisions &, const MergeDecisions &) = default;
};

/** A thing of the result: one of those that were merged, or one made of them; neither when it is gone. */
template <typename T>
struct MergedItem
{
    const T *same = nullptr;
    std::optional<T> made;

    [[nodiscard]] bool isThere() const { return same || made; }
    [[nodiscard]] const T &value() const { return made ? *made : *same; }
};

/** Merges values property by property, by their Fields. Conflicts are added to a list. */
class ValueMerge
{
public:
    /** Both live at least as long as this. */
    ValueMerge(const MergeDecisions &decisions, MergeBias bias, QList<MergeConflict> &conflicts)
        : m_decisions(decisions), m_bias(bias), m_conflicts(conflicts)
    {
    }

    /** Any of the three may be null. `place` is that of the thing. */
    template <typename T>
    [[nodiscard]] MergedItem<T> item(ObjectId id, const T *base, const T *ours, const T *theirs,
                                     const MergePlace &place)
    {
        if (m_decisions.asOurs.contains(id))
            return {ours, {}};
        if (ours && theirs) {
            if (ours == theirs || *ours == *theirs || (base && *theirs == *base && maySkip()))
                return {ours, {}};
            if (base && *ours == *base && maySkip())
                return {theirs, {}};
            return {nullptr, fields(base, *ours, *theirs, place)};
        }
        const T *left = ours ? ours : theirs;
        if (!left || !base)
            return {left, {}};
        if (*left == *base)
            return {m_decisions.keep.contains(id) ? left : nullptr, {}};
        m_conflicts.append(droppedConflict(place, ours == nullptr));
        const bool stays = ours || m_bias == MergeBias::Keep || m_decisions.keep.contains(id);
        return {stays ? left : nullptr, {}};
    }

    /** Without a base, whatever differs is a conflict. */
    template <HasFields T>
    [[nodiscard]] T fields(const T *base, const T &ours, const T &theirs, const MergePlace &place)
    {
        if constexpr (SaysOfColumns<T>)
            return keyFields(base, ours, theirs, place);
        else
            return eachField(base, ours, theirs, place);
    }

private:
    template <HasFields T>
    [[nodiscard]] T eachField(const T *base, const T &ours, const T &theirs, const MergePlace &place)
    {
        T result = ours;
        forEachField<T>([&](const auto &field) {
            const auto member = field.member;
            const auto name = QLatin1String(field.name);
            if (ours.*member == theirs.*member || name == QLatin1String("id"))
                return;
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(ours.*member)>, std::optional<PrimaryKey>>) {
                if (m_decisions.keyAsOurs.contains(place.object))
                    return;
            }
            const auto *before = base ? &(base->*member) : nullptr;
            this->member(field.meaning, place.inside(name), before, ours.*member, theirs.*member, result.*member);
        });
        return result;
    }

    /** What is said of each column goes with the columns; where that is not certain both are as ours has them. */
    template <SaysOfColumns Key>
    [[nodiscard]] Key keyFields(const Key *base, const Key &ours, const Key &theirs, const MergePlace &place)
    {
        if (ours.columns == theirs.columns)
            return eachField(base, ours, theirs, place);
        if (!base || !doListsMeetColumns(*base, ours, theirs)) {
            Key result = eachField(base, ours, theirs, place);
            if (base && ours.columns != base->columns)
                takeColumns(result, ours);
            return result;
        }
        const AlignedKeys<Key> aligned = alignedKeys(*base, ours, theirs);
        if (!aligned.isConflict)
            return eachField(&aligned.base, aligned.ours, aligned.theirs, place);
        const auto withColumnsOfOurs = [&ours](Key key) {
            takeColumns(key, ours);
            return key;
        };
        const Key before = withColumnsOfOurs(*base);
        m_conflicts.append(changedConflict(place.inside(QStringLiteral("columns")), columnsText(*base, place.base),
                                           columnsText(ours, place.ours), columnsText(theirs, place.theirs)));
        return eachField(&before, ours, withColumnsOfOurs(theirs), place);
    }

    /** Whether a thing may be taken whole without looking at what is decided about its parts. */
    [[nodiscard]] bool maySkip() const { return m_decisions == MergeDecisions(); }

    /** True when one side alone changed it; then `result`, which is ours, has that side's value. */
    template <typename T>
    static bool isOneSided(const T *base, const T &ours, const T &theirs, T &result)
    {
        if (ours == theirs || (base && theirs == *base))
            return true;
        if (!base || !(ours == *base))
            return false;
        result = theirs;
        return true;
    }

    template <typename T>
    void member(FieldMeaning, const MergePlace &place, const T *base, const T &ours, const T &theirs, T &result)
    {
        if (isOneSided(base, ours, theirs, result))
            return;
        if constexpr (HasFields<T>) {
            result = fields(base, ours, theirs, place);
        } else {
            const auto text = [](const T *value, const NameSource &names) {
                return value ? valueText(*value, names) : QString();
            };
            m_conflicts.append(
                changedConflict(place, text(base, place.base), text(&ours, place.ours), text(&theirs, place.theirs)));
        }
    }

    void member(FieldMeaning meaning, const MergePlace &place, const QString *base, const QString &ours,
                const QString &theirs, QString &result)
    {
        if (isOneSided(base, ours, theirs, result))
            return;
        if (meaning == FieldMeaning::Sql) {
            if (base && saysTheSame(theirs, *base))
                return;
            if (base && saysTheSame(ours, *base)) {
                result = theirs;
                return;
            }
            if (saysTheSame(ours, theirs)) {
                result = std::min(ours, theirs);
                return;
            }
        }
        m_conflicts.append(changedConflict(place, base ? *base : QString(), ours, theirs));
    }

    template <typename T>
    void member(FieldMeaning, const MergePlace &place, const Rare<T> *base, const Rare<T> &ours, const Rare<T> &theirs,
                Rare<T> &result)
    {
        if (!isOneSided(base, ours, theirs, result))
            result = Rare<T>(fields(base ? &**base : nullptr, *ours, *theirs, place));
    }

    template <HasFields T>
    void member(FieldMeaning, const MergePlace &place, const std::optional<T> *base, const std::optional<T> &ours,
                const std::optional<T> &theirs, std::optional<T> &result)
    {
        if (isOneSided(base, ours, theirs, result))
            return;
        const T *before = base && *base ? &**base : nullptr;
        if (ours && theirs) {
            result = fields(before, *ours, *theirs, place);
            return;
        }
        m_conflicts.append(changedConflict(place, before ? valueText(*before, place.base) : QString(),
                                           valueText(ours, place.ours), valueText(theirs, place.theirs)));
        if (m_bias == MergeBias::Keep)
            result = ours ? ours : theirs;
    }

    template <typename T>
    void member(FieldMeaning, const MergePlace &place, const IdMap<T> *base, const IdMap<T> &ours,
                const IdMap<T> &theirs, IdMap<T> &result)
    {
        if (maySkip() && isOneSided(base, ours, theirs, result))
            return;
        result = {};
        for (const ObjectId id : keysOf(ours.ids(), theirs.ids())) {
            const T *own = ours.find(id);
            const T *other = theirs.find(id);
            auto merged = item(id, base ? base->find(id) : nullptr, own, other, place.of(id, own ? *own : *other));
            if (merged.made)
                result.insert(std::move(*merged.made));
            else if (merged.same)
                result.insert(merged.same == own ? ours.sharedAt(ours.indexOf(id))
                                                 : theirs.sharedAt(theirs.indexOf(id)));
        }
    }

    /** Things with ids, in an order. */
    template <HasFields T>
    void member(FieldMeaning, const MergePlace &place, const QList<T> *base, const QList<T> &ours,
                const QList<T> &theirs, QList<T> &result) requires requires(const T &thing)
    {
        thing.id;
    }
    {
        if (maySkip() && isOneSided(base, ours, theirs, result))
            return;
        const auto before = base ? byId(*base) : ById<T>();
        const auto own = byId(ours);
        const auto other = byId(theirs);
        QHash<ObjectId, T> kept;
        for (const ObjectId id : keysOf(own.keys(), other.keys())) {
            const T *mine = own.value(id);
            const T *yours = other.value(id);
            const auto merged = item(id, before.value(id), mine, yours, place.of(id, mine ? *mine : *yours));
            if (merged.isThere())
                kept.insert(id, merged.value());
        }
        const QList<ObjectId> baseIds = base ? idsOf(*base) : QList<ObjectId>();
        const auto order = mergedOrder(base ? &baseIds : nullptr, idsOf(ours), idsOf(theirs),
                                       QSet<ObjectId>(kept.keyBegin(), kept.keyEnd()));
        if (order.isConflict)
            m_conflicts.append(
                orderConflict(place, namesOf(base ? *base : QList<T>()), namesOf(ours), namesOf(theirs)));
        result.clear();
        for (const ObjectId id : order.order)
            result.append(kept.value(id));
    }

    void member(FieldMeaning meaning, const MergePlace &place, const QList<ObjectId> *base, const QList<ObjectId> &ours,
                const QList<ObjectId> &theirs, QList<ObjectId> &result)
    {
        if (isOneSided(base, ours, theirs, result))
            return;
        if (meaning != FieldMeaning::Members) {
            m_conflicts.append(changedConflict(place, base ? valueText(*base, place.base) : QString(),
                                               valueText(ours, place.ours), valueText(theirs, place.theirs)));
            return;
        }
        // What a text needs is a set: an order of its own is nobody's edit.
        result = mergedSet(base, ours, theirs);
    }

    void member(FieldMeaning, const MergePlace &place, const QMap<QString, QString> *base,
                const QMap<QString, QString> &ours, const QMap<QString, QString> &theirs,
                QMap<QString, QString> &result)
    {
        using Value = std::optional<QString>;
        const auto valueIn = [](const QMap<QString, QString> &map, const QString &key) {
            const auto found = map.constFind(key);
            return found == map.constEnd() ? Value() : Value(*found);
        };
        for (const QString &key : keysOf(ours.keys(), theirs.keys())) {
            const Value before = base ? valueIn(*base, key) : Value();
            Value merged = valueIn(ours, key);
            member(FieldMeaning::Value, place.inside(key), base ? &before : nullptr, valueIn(ours, key),
                   valueIn(theirs, key), merged);
            if (merged)
                result.insert(key, *merged);
            else
                result.remove(key);
        }
    }

    template <typename T>
    using ById = QHash<ObjectId, const T *>;

    template <typename T>
    static ById<T> byId(const QList<T> &things)
    {
        ById<T> result;
        for (const T &thing : things)
            result.insert(thing.id, &thing);
        return result;
    }

    template <typename T>
    static QList<ObjectId> idsOf(const QList<T> &things)
    {
        QList<ObjectId> ids;
        for (const T &thing : things)
            ids.append(thing.id);
        return ids;
    }

    template <typename T>
    static QString namesOf(const QList<T> &things)
    {
        QStringList names;
        for (const T &thing : things)
            names.append(thing.name);
        return names.join(QStringLiteral(", "));
    }

    /** Sorted, each once. */
    template <typename Key>
    static QList<Key> keysOf(const QList<Key> &first, const QList<Key> &second)
    {
        QList<Key> keys = first + second;
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    const MergeDecisions &m_decisions;
    MergeBias m_bias;
    QList<MergeConflict> &m_conflicts;
};

} // namespace joinery
