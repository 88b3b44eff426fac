// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"
#include "core/schema/enum_type.h"
#include "core/schema/table.h"

namespace joinery {

/**
 * All tables and other objects of one app, as a value.
 *
 * Copying is cheap whatever the size: tables are shared until edited, and two schemas that share a table's data are
 * known equal there without looking inside. A Schema may hold mistakes (see validation.h); it is never in an undefined
 * state.
 */
struct Schema
{
    IdMap<Table> tables;
    IdMap<EnumType> enums;
    IdMap<DefinitionObject> objects;

    /** The first table with exactly this name, or null. Linear in the number of tables. */
    [[nodiscard]] const Table *tableNamed(QStringView name, QStringView nameSpace = {}) const;
    [[nodiscard]] const EnumType *enumNamed(QStringView name, QStringView nameSpace = {}) const;
    /** The first object with exactly this name, whatever its namespace, or null. */
    [[nodiscard]] const DefinitionObject *objectNamed(QStringView name) const;
    [[nodiscard]] const DefinitionObject *objectNamed(DefinitionObject::Kind kind, QStringView name,
                                                      QStringView nameSpace) const;
    [[nodiscard]] bool isEmpty() const { return tables.isEmpty() && enums.isEmpty() && objects.isEmpty(); }

    friend bool operator==(const Schema &, const Schema &) = default;
};

/** Everything of both: what a database holds that several apps share. On a common id, `second` wins. */
[[nodiscard]] Schema united(const Schema &first, const Schema &second);

} // namespace joinery
