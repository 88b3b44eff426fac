// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shared.h"

#include <QList>

#include <algorithm>

namespace joinery {

/**
 * A list of shared values (see Shared): copying or sorting it moves pointers, and what two lists share is found equal
 * without looking inside.
 */
template <typename T>
class SharedList
{
public:
    [[nodiscard]] qsizetype size() const { return m_values.size(); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] const T &at(qsizetype index) const { return *m_values.at(index); }
    [[nodiscard]] const T &first() const { return *m_values.first(); }
    [[nodiscard]] const QList<Shared<T>> &shared() const { return m_values; }

    void append(const Shared<T> &value) { m_values.append(value); }
    void replace(qsizetype index, const Shared<T> &value) { m_values.replace(index, value); }
    template <typename Less>
    void stableSort(Less less)
    {
        std::stable_sort(m_values.begin(), m_values.end(),
                         [&less](const Shared<T> &a, const Shared<T> &b) { return less(*a, *b); });
    }

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
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
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        const Shared<T> *m_at;
    };

    [[nodiscard]] const_iterator begin() const { return const_iterator(m_values.constData()); }
    [[nodiscard]] const_iterator end() const { return const_iterator(m_values.constData() + m_values.size()); }
    [[nodiscard]] const_iterator cbegin() const { return begin(); }
    [[nodiscard]] const_iterator cend() const { return end(); }

    friend bool operator==(const SharedList &, const SharedList &) = default;

private:
    QList<Shared<T>> m_values;
};

} // namespace joinery
