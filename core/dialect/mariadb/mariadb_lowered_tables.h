// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_lowering.h"

#include <map>
#include <mutex>

namespace joinery::mariadb {

/**
 * The tables of a schema as MariaDB takes them, each looked at once, by several threads at a time if need be. The
 * schema outlives it and stays as it is.
 */
class LoweredTables
{
public:
    LoweredTables(const Schema &schema, const ServerVersion &server) : m_schema(schema), m_server(server) {}

    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] const ServerVersion &server() const { return m_server; }

    /** A table of the schema; it stays where it is as long as this does. */
    [[nodiscard]] const Table &of(const Table &table) const
    {
        {
            const std::lock_guard lock(m_lock);
            if (const auto found = m_tables.find(table.id); found != m_tables.end())
                return found->second;
        }
        Table lowered = loweredTable(m_schema, table, m_server);
        const std::lock_guard lock(m_lock);
        return m_tables.emplace(table.id, std::move(lowered)).first->second;
    }

private:
    const Schema &m_schema;
    const ServerVersion m_server;
    mutable std::mutex m_lock;
    mutable std::map<ObjectId, Table> m_tables;
};

} // namespace joinery::mariadb
