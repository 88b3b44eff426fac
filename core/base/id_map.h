// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"
#include "core/base/shared.h"

#include <QList>

#include <algorithm>

namespace joinery {

/**
 * A set of values that carry an `id`, kept in order of their ids: the one canonical order there is.
 *
 * So two maps with the same content are equal, iteration is deterministic, and comparing two maps is a single walk.
 * Values are shared (see Shared): copying a map of 10,000 tables copies two pointers. Look-up is a binary search over
 * the ids alone. Ids must not be null and are unique: insert() replaces what has the same id.
 */
template <typename T>
class IdMap
{
public:
    IdMap() = default;
    IdMap(std::initializer_list<T> values)
    {
        for (const T &value : values)
            insert(value);
    }

    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] bool contains(ObjectId id) const { return find(id) != nullptr; }
    [[nodiscard]] const QList<ObjectId> &ids() const { return m_ids; }

    /** The value at a position in order of ids. */
    [[nodiscard]] const T &at(qsizetype index) const { return *m_values.at(index); }
    /** The shared value at a position, to tell cheaply that two maps hold the same data. */
    [[nodiscard]] const Shared<T> &sharedAt(qsizetype index) const { return m_values.at(index); }

    /** Where the value with this id stands in order of ids, or -1. */
    [[nodiscard]] qsizetype indexOf(ObjectId id) const
    {
        const qsizetype index = position(id);
        return holds(index, id) ? index : -1;
    }

    /** The value with this id, or null. Valid until the map is changed. */
    [[nodiscard]] const T *find(ObjectId id) const
    {
        const qsizetype index = position(id);
        return holds(index, id) ? &*m_values.at(index) : nullptr;
    }

    /** The value with this id for writing, or null. Its id must not be changed. Valid until the map is changed. */
    [[nodiscard]] T *edit(ObjectId id)
    {
        const qsizetype index = position(id);
        return holds(index, id) ? &m_values[index].edit() : nullptr;
    }

    void insert(T value)
    {
        const ObjectId id = value.id;
        insert(Shared<T>(std::move(value)), id);
    }
    /** Takes over a value from another map without copying its data. */
    void insert(const Shared<T> &value) { insert(value, value->id); }

    /** Takes over the value with this id, which both maps have, from the other map without copying its data. */
    void share(ObjectId id, const IdMap &other) { m_values[position(id)] = other.m_values.at(other.position(id)); }

    /** Removes the value with this id; false when there was none. */
    bool remove(ObjectId id)
    {
        const qsizetype index = position(id);
        if (!holds(index, id))
            return false;
        m_ids.removeAt(index);
        m_values.removeAt(index);
        return true;
    }

    /** Certain equality without looking inside: both are copies of one map. */
    [[nodiscard]] bool sameData(const IdMap &other) const
    {
        return m_values.constData() == other.m_values.constData() && m_values.size() == other.m_values.size();
    }

    class const_iterator
    {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = qsizetype;
        using pointer = const T *;
        using reference = const T &;

        explicit const_iterator(const Shared<T> *at = nullptr) : m_at(at) {}
        reference operator*() const { return **m_at; }
        pointer operator->() const { return &**m_at; }
        const_iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator before = *this;
            ++m_at;
            return before;
        }
        difference_type operator-(const const_iterator &other) const { return m_at - other.m_at; }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const Shared<T> *m_at;
    };

    [[nodiscard]] const_iterator begin() const { return const_iterator(m_values.constData()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_values.constData() + m_values.size()); }

    friend bool operator==(const IdMap &a, const IdMap &b)
    {
        return a.sameData(b) || (a.m_ids == b.m_ids && a.m_values == b.m_values);
    }

private:
    [[nodiscard]] qsizetype position(ObjectId id) const
    {
        return std::lower_bound(m_ids.cbegin(), m_ids.cend(), id) - m_ids.cbegin();
    }
    [[nodiscard]] bool holds(qsizetype index, ObjectId id) const
    {
        return index < m_ids.size() && m_ids.at(index) == id;
    }
    void insert(const Shared<T> &value, ObjectId id)
    {
        Q_ASSERT(!id.isNull());
        const qsizetype index = position(id);
        if (holds(index, id)) {
            m_values[index] = value;
            return;
        }
        m_ids.insert(index, id);
        m_values.insert(index, value);
    }

    QList<ObjectId> m_ids;
    QList<Shared<T>> m_values;
};

/** The values in order of their names (then ids): the order for files, SQL and lists that people read. */
template <typename T>
[[nodiscard]] QList<const T *> sortedByName(const IdMap<T> &map)
{
    QList<const T *> result;
    result.reserve(map.size());
    for (const T &value : map)
        result.append(&value);
    std::stable_sort(result.begin(), result.end(), [](const T *a, const T *b) { return a->name < b->name; });
    return result;
}

} // namespace joinery
