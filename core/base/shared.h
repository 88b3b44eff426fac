// SPDX-License-Identifier: MIT
#pragma once

#include <QTypeInfo>

#include <memory>
#include <utility>

namespace joinery {

/**
 * A value held once however often it is copied; written to only through edit(), which makes an own copy first.
 *
 * Two copies that nobody edited share their data, so `sameData` answers "equal for certain" without looking inside.
 */
template <typename T>
class Shared
{
public:
    Shared() : m_data(std::make_shared<T>()) {}
    Shared(T value) : m_data(std::make_shared<T>(std::move(value))) {}

    const T &operator*() const { return *m_data; }
    const T *operator->() const { return m_data.get(); }

    /** The value for writing; copied first when someone else holds it too. */
    T &edit()
    {
        if (m_data.use_count() > 1)
            m_data = std::make_shared<T>(*m_data);
        return *m_data;
    }

    [[nodiscard]] bool sameData(const Shared &other) const { return m_data == other.m_data; }

    friend bool operator==(const Shared &a, const Shared &b) { return a.m_data == b.m_data || *a.m_data == *b.m_data; }

private:
    std::shared_ptr<T> m_data;
};

} // namespace joinery

/** It does not know its own address, so lists of it move their items as bytes. */
template <typename T>
Q_DECLARE_TYPEINFO_BODY(joinery::Shared<T>, Q_RELOCATABLE_TYPE);
