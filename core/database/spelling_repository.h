// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/connection.h"
#include "core/database/spellings.h"

namespace joinery {

/** The table `joinery_spellings` of one database. Reading never creates it; a database without it has none. */
class SpellingRepository
{
public:
    explicit SpellingRepository(const Connection &connection) : m_connection(connection) {}

    /** Those that this server wrote, in this version; none where another did. */
    [[nodiscard]] Result<Spellings> all() const;
    /** Makes the table hold these and no others, all or nothing; it is made where missing. */
    [[nodiscard]] Result<void> replace(Spellings spellings) const;

private:
    [[nodiscard]] QString serverSum() const;
    [[nodiscard]] Result<Spellings> stored() const;
    [[nodiscard]] Result<void> write(const Spellings &before, const Spellings &after) const;

    const Connection &m_connection;
};

} // namespace joinery
