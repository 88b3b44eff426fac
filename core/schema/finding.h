// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/object_id.h"

#include <QString>

namespace joinery {

/** Something noticed about a schema or a plan. `code` is stable ("table.duplicate_name"); `text` says what and what to
 * do. */
struct Finding
{
    enum class Severity
    {
        Info,
        Warning,
        Error
    };

    QString code;
    Severity severity = Severity::Error;
    /** The table (or object) it is about, and the part of it; null where it is about the whole. */
    ObjectId object;
    ObjectId part;
    QString text;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace joinery
