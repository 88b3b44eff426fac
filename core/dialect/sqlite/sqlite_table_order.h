// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery {

struct DropOrder
{
    /** Those that point to others first. */
    QList<const Table *> tables;
    /**
     * Some table is dropped while rows of another (or its own) may point to it. DROP TABLE deletes the rows first, so
     * with foreign keys on it would fail, or delete those other rows by ON DELETE CASCADE.
     */
    bool leavesReferences = false;
};

/** The order in which to drop tables of a schema. Linear in its foreign keys; input order decides between equals. */
[[nodiscard]] DropOrder dropOrder(const Schema &schema, const QList<const Table *> &dropped);

/** New tables, those that others point to first; input order decides between equals and in rings. */
[[nodiscard]] QList<const Table *> createOrder(const QList<const Table *> &tables);

} // namespace joinery
