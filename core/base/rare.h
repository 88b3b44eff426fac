// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace joinery {

/**
 * A value that is nearly always a default-constructed one, and takes no more than a pointer while it is.
 *
 * Copies share the data until one of them is edited. Equality is that of the values: one that was edited back to the
 * default equals one that never was.
 */
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value)
    {
        if (!(value == usual()))
            m_data = std::make_shared<T>(std::move(value));
    }

    const T &operator*() const { return m_data ? *m_data : usual(); }
    const T *operator->() const { return &**this; }
    [[nodiscard]] bool isUsual() const { return !m_data || *m_data == usual(); }

    /** The value for writing; copied first when someone else holds it too. */
    T &edit()
    {
        if (!m_data)
            m_data = std::make_shared<T>();
        else if (m_data.use_count() > 1)
            m_data = std::make_shared<T>(*m_data);
        return *m_data;
    }

    friend bool operator==(const Rare &a, const Rare &b) { return a.m_data == b.m_data || *a == *b; }

private:
    static const T &usual()
    {
        static const T value;
        return value;
    }

    std::shared_ptr<T> m_data;
};

} // namespace joinery
