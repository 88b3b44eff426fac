// SPDX-License-Identifier: MIT
#include "app/cli/scope_options.h"

#include "app/cli/commands.h"
#include "app/cli/text.h"

namespace joinery {

namespace {

QStringList fromArguments(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result.append(fromArgument(text));
    return result;
}

} // namespace

void ScopeOptions::addTo(CLI::App &command)
{
    const auto add = [&command](const char *name, std::vector<std::string> &names, const QString &help) {
        command.add_option(name, names, helpText(help))->type_name("NAME")->allow_extra_args(false);
    };
    add("--include", include, Cli::tr("Only tables of these names (* and ? allowed)"));
    add("--exclude", exclude, Cli::tr("No tables of these names"));
    add("--namespace", nameSpaces, Cli::tr("Only these namespaces of PostgreSQL"));
}

DatabaseScope ScopeOptions::scope() const
{
    return {fromArguments(nameSpaces), fromArguments(include), fromArguments(exclude)};
}

} // namespace joinery
