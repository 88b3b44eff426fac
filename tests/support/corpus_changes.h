// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "tests/support/corpus_database.h"

namespace joinery {

/** One kind of change a person makes, tried on every table it can be made to. */
struct CorpusChange
{
    /** What is changed next; `schema` is what the changes before it made, `table` one of its tables. */
    using Make = QList<Operation> (*)(const Schema &schema, const Table &table, const CorpusDatabase &database);

    const char *name;
    Make make;
    /** Changes of one group can be made to a table in one migration. */
    int group;
};

/** Every kind, from adding a column to changing the primary key; those that lose what rows hold come last. */
[[nodiscard]] QList<CorpusChange> corpusChanges();

} // namespace joinery
