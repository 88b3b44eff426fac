// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"

#include <map>
#include <mutex>

namespace joinery {

/** A value for each version of a server that was ever asked for, made of that version. Any thread may ask. */
template <typename Value>
class PerServer
{
public:
    /** Stays where it is as long as this lives. */
    const Value &of(const ServerVersion &server)
    {
        const std::lock_guard lock(m_mutex);
        const auto key = std::make_tuple(server.flavour, server.major, server.minor, server.patch, server.tableNames);
        return m_values.try_emplace(key, server).first->second;
    }

private:
    std::mutex m_mutex;
    std::map<std::tuple<ServerVersion::Flavour, int, int, int, ServerVersion::TableNames>, Value> m_values;
};

} // namespace joinery
