// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/features.h"

namespace joinery {

/**
 * Why something that goes or changes cannot be in a database of the dialect in the first place, so that no statement
 * could mean it: a table in a namespace would be taken for the one without, where there are none.
 */
template <typename Part>
[[nodiscard]] QList<Finding> whyItIsNotThere(const Part &part, const Features &features)
{
    QList<Finding> result;
    for (const Finding &finding : validateFeatures(part, features)) {
        const bool isAboutTheWhole =
            std::is_same_v<Part, DefinitionObject> || finding.code.endsWith(QLatin1String(".namespace"));
        if (finding.severity == Finding::Severity::Error && isAboutTheWhole)
            result.append(finding);
    }
    return result;
}

} // namespace joinery
