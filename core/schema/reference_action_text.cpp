// SPDX-License-Identifier: MIT
#include "core/schema/reference_action_text.h"

namespace joinery {

QString sqlText(ReferenceAction action)
{
    switch (action) {
    case ReferenceAction::NoAction:
        return QStringLiteral("NO ACTION");
    case ReferenceAction::Restrict:
        return QStringLiteral("RESTRICT");
    case ReferenceAction::Cascade:
        return QStringLiteral("CASCADE");
    case ReferenceAction::SetNull:
        return QStringLiteral("SET NULL");
    case ReferenceAction::SetDefault:
        return QStringLiteral("SET DEFAULT");
    }
    return {};
}

} // namespace joinery
