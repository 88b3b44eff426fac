// SPDX-License-Identifier: MIT
#include "core/database/missing_extension.h"

#include <algorithm>

namespace joinery {

bool isMissingExtension(const Error &error)
{
    // SQLite has one code for all of them, so only its words tell.
    const auto says = [&error](const char *words) {
        return error.detail.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    constexpr const char *signs[] = {"no such module", "no such collation", "no such function", "unknown tokenizer",
                                     "no such tokenizer"};
    return std::any_of(std::begin(signs), std::end(signs), says);
}

} // namespace joinery
