// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/definition_object.h"
#include "ui/shell/icons.h"

namespace joinery {

/** The icon of a kind of object. */
[[nodiscard]] inline IconName iconOf(DefinitionObject::Kind kind)
{
    using Kind = DefinitionObject::Kind;
    switch (kind) {
    case Kind::View:
    case Kind::MaterializedView:
        return IconName::View;
    case Kind::Trigger:
    case Kind::Rule:
    case Kind::Event:
        return IconName::Trigger;
    case Kind::Index:
        return IconName::Index;
    case Kind::VirtualTable:
        return IconName::Search;
    case Kind::Function:
    case Kind::Procedure:
    case Kind::Aggregate:
    case Kind::Cast:
    case Kind::Operator:
    case Kind::OperatorClass:
    case Kind::OperatorFamily:
        return IconName::Function;
    case Kind::Sequence:
        return IconName::Sequence;
    case Kind::Domain:
    case Kind::CompositeType:
    case Kind::Collation:
    case Kind::TextSearch:
        return IconName::Type;
    case Kind::Policy:
        return IconName::Shield;
    case Kind::ForeignTable:
        return IconName::Table;
    case Kind::ForeignServer:
        return IconName::Database;
    case Kind::Extension:
        return IconName::Extension;
    case Kind::Namespace:
        return IconName::Folder;
    case Kind::Statistics:
        return IconName::Object;
    }
    return IconName::Object;
}

} // namespace joinery
