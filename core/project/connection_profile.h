// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

/** A database a project can be applied to. Holds no secrets; passwords live elsewhere. */
struct ConnectionProfile
{
    enum class Environment
    {
        Development,
        Staging,
        Production
    };

    QString name;
    /** As in DESIGN: sqlite:///absolute.db or, relative to the project folder, sqlite:shop.db. */
    QString url;
    Environment environment = Environment::Development;

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

} // namespace joinery
