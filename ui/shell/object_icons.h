// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/definition_object.h"
#include "ui/shell/icons.h"

namespace joinery {

/** The icon of a kind of object. */
[[nodiscard]] inline IconName iconOf(DefinitionObject::Kind kind)
{
    switch (kind) {
    case DefinitionObject::Kind::View:
        return IconName::View;
    case DefinitionObject::Kind::Trigger:
        return IconName::Trigger;
    case DefinitionObject::Kind::VirtualTable:
        return IconName::Search;
    default:
        return IconName::View;
    }
}

} // namespace joinery
