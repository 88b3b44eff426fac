// SPDX-License-Identifier: MIT
#pragma once

#include "core/project/database_scope.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

namespace joinery {

/** Which part of a database a command is about, as told on the command line. */
struct ScopeOptions
{
    std::vector<std::string> nameSpaces;
    std::vector<std::string> include;
    std::vector<std::string> exclude;

    /** Adds --include, --exclude and --namespace to a command; `this` lives as long as the parser. */
    void addTo(CLI::App &command);
    [[nodiscard]] DatabaseScope scope() const;
};

} // namespace joinery
