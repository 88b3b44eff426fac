// SPDX-License-Identifier: MIT
#pragma once

#include "core/serialisation/schema_json.h"

namespace joinery {

/** Points foreign keys that name their target to it: to a table of the same app, or else to one of another app. */
class TargetSearch
{
public:
    /** The schemas of the other apps, which live at least as long as this. */
    explicit TargetSearch(const QList<Schema> &others) : m_others(others) {}

    /** Resolves the key in its table, among what is known of the same app; what could not be found, else. */
    [[nodiscard]] QList<Error> resolve(const NamedTarget &target, const Schema &known, Table &home) const;

private:
    const QList<Schema> &m_others;
};

} // namespace joinery
