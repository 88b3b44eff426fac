// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/relation_name.h"
#include "core/schema/schema.h"

#include <QHash>

namespace joinery {

/**
 * Finds the enum that is the type of a column, among those of a schema. Made once for a schema, which outlives it;
 * linear in its enums, then constant for each type asked about.
 */
class EnumTypes
{
public:
    explicit EnumTypes(const Schema &schema);

    /** The enum whose name the type spells, bare or with its namespace; null for any other type and for arrays. */
    [[nodiscard]] const EnumType *of(const DataType &type) const;
    [[nodiscard]] bool isEmpty() const { return m_byName.isEmpty(); }

private:
    struct Named
    {
        RelationName name;
        const EnumType *enumType = nullptr;
    };

    /** By the folded name without its namespace. */
    QMultiHash<QString, Named> m_byName;
};

} // namespace joinery
