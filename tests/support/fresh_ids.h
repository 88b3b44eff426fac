// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/fields.h"

#include <QHash>

namespace joinery {

/**
 * Gives every id in a value another, the same for the same id; what names an id names the other then. Goes through all
 * members there are, see core/schema/fields.h, so that none is forgotten. Null stays null.
 */
class FreshIds
{
public:
    void renew(ObjectId &id)
    {
        if (id.isNull())
            return;
        ObjectId &known = m_known[id];
        if (known.isNull())
            known = ObjectId::derived(QStringLiteral("fresh ") + id.text());
        id = known;
    }

    template <typename T>
    void renew(QList<T> &values)
    {
        for (T &value : values)
            renew(value);
    }

    template <typename T>
    void renew(IdMap<T> &values)
    {
        IdMap<T> renewed;
        for (T value : values) {
            renew(value);
            renewed.insert(std::move(value));
        }
        values = renewed;
    }

    template <typename T>
    void renew(std::optional<T> &value)
    {
        if (value)
            renew(*value);
    }

    template <typename T>
    void renew(Rare<T> &value)
    {
        if (!value.isUsual())
            renew(value.edit());
    }

    template <HasFields T>
    void renew(T &value)
    {
        forEachField<T>([&](const auto &field) { renew(value.*field.member); });
    }

    /** Texts, numbers and the like name no ids. */
    template <typename T>
    requires(!HasFields<T>) void renew(T &) {}

    /** Those it was shown. */
    [[nodiscard]] QList<ObjectId> known() const { return m_known.keys(); }

private:
    QHash<ObjectId, ObjectId> m_known;
};

/** The same schema as somebody else would have written it: all ids are others. */
[[nodiscard]] inline Schema withFreshIds(Schema schema)
{
    FreshIds().renew(schema);
    return schema;
}

/** Every id in the schema. */
[[nodiscard]] inline QSet<ObjectId> idsIn(Schema schema)
{
    FreshIds ids;
    ids.renew(schema);
    const QList<ObjectId> known = ids.known();
    return {known.begin(), known.end()};
}

} // namespace joinery
