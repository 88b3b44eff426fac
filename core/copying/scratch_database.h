// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"
#include "core/database/connection.h"
#include "core/database/introspection.h"

namespace joinery {

/**
 * An empty SQLite database in memory in which things can be defined, and nothing else be done: no file is opened, no
 * setting changed, no extension loaded, no row written by what is given to it.
 */
class ScratchDatabase
{
public:
    [[nodiscard]] static Result<ScratchDatabase> open(const CancelToken &cancel);

    /** Runs one definition, or takes one back. Errors are the database's words; "database.cancelled" when that was
     * asked for. */
    [[nodiscard]] Result<void> define(const QString &statement) const;
    /** What is defined by now. */
    [[nodiscard]] Result<Introspection> content() const;

private:
    explicit ScratchDatabase(Connection connection) : m_connection(std::move(connection)) {}

    Connection m_connection;
};

} // namespace joinery
