// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/server_version.h"

#include <map>
#include <memory>
#include <mutex>

namespace joinery {

/** One dialect for each version of a server that was ever asked for. Any thread may ask. */
template <typename Versioned>
class DialectVersions
{
public:
    const Versioned &at(const ServerVersion &server)
    {
        const std::lock_guard lock(m_mutex);
        const auto key = std::make_tuple(server.flavour, server.major, server.minor, server.patch);
        std::unique_ptr<Versioned> &dialect = m_dialects[key];
        if (!dialect)
            dialect = std::make_unique<Versioned>(server);
        return *dialect;
    }

private:
    std::mutex m_mutex;
    std::map<std::tuple<ServerVersion::Flavour, int, int, int>, std::unique_ptr<Versioned>> m_dialects;
};

} // namespace joinery
