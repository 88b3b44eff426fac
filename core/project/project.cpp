// SPDX-License-Identifier: MIT
#include "core/project/project.h"

#include <algorithm>

namespace joinery {

const App *Project::app(QStringView appName) const
{
    const auto found = std::find_if(apps.begin(), apps.end(), [&](const App &each) { return each.name == appName; });
    return found == apps.end() ? nullptr : &*found;
}

App *Project::app(QStringView appName)
{
    const auto found = std::find_if(apps.begin(), apps.end(), [&](const App &each) { return each.name == appName; });
    return found == apps.end() ? nullptr : &*found;
}

const ConnectionProfile *Project::connection(QStringView connectionName) const
{
    const auto found = std::find_if(connections.begin(), connections.end(),
                                    [&](const ConnectionProfile &each) { return each.name == connectionName; });
    return found == connections.end() ? nullptr : &*found;
}

Schema Project::unitedModel() const
{
    Schema result;
    for (const App &each : apps)
        result = united(result, each.model);
    return result;
}

} // namespace joinery
