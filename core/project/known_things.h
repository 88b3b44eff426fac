// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/schema/schema.h"

#include <QSet>

namespace joinery {

/**
 * Tells whether what another schema holds is, or stands where, something of the schema this is made from: it has the
 * same id, or one of the names that no two can have (name_scope.h). Made once for a schema, which need not outlive it.
 */
class KnownThings
{
public:
    KnownThings(const Schema &schema, const Equivalence &equivalence);

    /** The tables, enums and objects of a schema that are known here. */
    [[nodiscard]] Schema knownOf(const Schema &schema) const;
    /** Those that are not. */
    [[nodiscard]] Schema newOf(const Schema &schema) const;

private:
    template <typename T>
    [[nodiscard]] QString fullName(const T &thing) const;
    template <typename T>
    [[nodiscard]] bool knows(const T &thing) const;
    [[nodiscard]] Schema part(const Schema &schema, bool isKnown) const;

    const Equivalence &m_equivalence;
    QSet<ObjectId> m_ids;
    QSet<QString> m_names;
};

} // namespace joinery
