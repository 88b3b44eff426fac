// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"
#include "core/schema/schema.h"

namespace joinery::mariadb {

/**
 * The schema read from a database, with what MariaDB adds by itself or says in other words taken for what `model` says:
 * an enum of the model spelled out in its column, JSON as a long text with a check, the index that a foreign key
 * brought along, and the character set and collation that a column only has from its table. Tables are matched by name.
 * The model's enums come along, since no database says whether they are there.
 */
[[nodiscard]] Schema recognised(Schema found, const Schema &model, const ServerVersion &server);

} // namespace joinery::mariadb
