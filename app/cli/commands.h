// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/context.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace joinery {

/** A command as the parser knows it, and what it does once its options are read. */
struct Command
{
    CLI::App *parser = nullptr;
    std::function<ExitCode(const Context &)> run;
};

// One file a command: adds it to the parser.
[[nodiscard]] Command initCommand(CLI::App &parser);
[[nodiscard]] Command newCommand(CLI::App &parser);
[[nodiscard]] Command removeCommand(CLI::App &parser);
[[nodiscard]] Command forwardsCommand(CLI::App &parser);
[[nodiscard]] Command backwardsCommand(CLI::App &parser);
[[nodiscard]] Command rollbackCommand(CLI::App &parser);
[[nodiscard]] Command resetCommand(CLI::App &parser);
[[nodiscard]] Command refreshCommand(CLI::App &parser);
[[nodiscard]] Command statusCommand(CLI::App &parser);
[[nodiscard]] Command checkCommand(CLI::App &parser);
[[nodiscard]] Command diffCommand(CLI::App &parser);
[[nodiscard]] Command driftCommand(CLI::App &parser);
[[nodiscard]] Command sqlCommand(CLI::App &parser);
[[nodiscard]] Command importCommand(CLI::App &parser);
[[nodiscard]] Command exportCommand(CLI::App &parser);
[[nodiscard]] Command lintCommand(CLI::App &parser);
[[nodiscard]] Command mergeCommand(CLI::App &parser);
[[nodiscard]] Command squashCommand(CLI::App &parser);
[[nodiscard]] Command snapshotCommand(CLI::App &parser);

/** A text shown in --help, where the parser wants std::string. */
[[nodiscard]] inline std::string helpText(const QString &text)
{
    return text.toStdString();
}

} // namespace joinery
