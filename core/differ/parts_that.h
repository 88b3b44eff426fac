// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/pair_walk.h"

#include <QSet>

namespace joinery {

/**
 * Finds what in a map has a property, and remembers it: asked about another map, it looks only at what that one does
 * not share with the one before. So a question about all tables takes, after an edit, the time of one table.
 *
 * The answer is always that of looking at everything. Keeps the map it was asked about last; not for several threads.
 */
template <typename T>
class PartsThat
{
public:
    using Property = bool (*)(const T &);

    explicit PartsThat(Property property) : m_has(property) {}

    /** The ids of those that have it. */
    [[nodiscard]] QSet<ObjectId> in(const IdMap<T> &map)
    {
        const auto forget = [this](const T &part) { m_found.remove(part.id); };
        const auto look = [this](const T &part) {
            if (m_has(part))
                m_found.insert(part.id);
        };
        walkPairs(m_known, map, forget, look, [&](const T &before, const T &now) {
            forget(before);
            look(now);
        });
        m_known = map;
        return m_found;
    }

private:
    Property m_has;
    IdMap<T> m_known;
    QSet<ObjectId> m_found;
};

} // namespace joinery
