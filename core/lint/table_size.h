// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace joinery {

/** How much a table of a database holds. */
struct TableSize
{
    /** Nothing where the database has not counted yet. */
    std::optional<qint64> rows;
    /** With its indexes. */
    std::optional<qint64> bytes;
    /** The rows were counted, not estimated. */
    bool isExact = false;

    /** Nobody notices how long it takes to read or write all of it: less than 10,000 rows and 10 MiB. */
    [[nodiscard]] bool isSmall() const
    {
        return rows && *rows < 10'000 && bytes.value_or(0) < qint64(10) * 1024 * 1024;
    }

    friend bool operator==(const TableSize &, const TableSize &) = default;
};

} // namespace joinery
