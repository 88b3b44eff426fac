// SPDX-License-Identifier: MIT
#include "core/schema/definition_object.h"

#include "core/base/translate.h"

namespace joinery {

QString kindName(DefinitionObject::Kind kind)
{
    switch (kind) {
    case DefinitionObject::Kind::View:
        return QStringLiteral("view");
    case DefinitionObject::Kind::Trigger:
        return QStringLiteral("trigger");
    case DefinitionObject::Kind::VirtualTable:
        return QStringLiteral("virtual_table");
    }
    return {};
}

QString kindTitle(DefinitionObject::Kind kind)
{
    switch (kind) {
    case DefinitionObject::Kind::View:
        return Message::tr("view");
    case DefinitionObject::Kind::Trigger:
        return Message::tr("trigger");
    case DefinitionObject::Kind::VirtualTable:
        return Message::tr("virtual table");
    }
    return {};
}

std::optional<DefinitionObject::Kind> kindFromName(QStringView name)
{
    using Kind = DefinitionObject::Kind;
    for (const Kind kind : {Kind::View, Kind::Trigger, Kind::VirtualTable}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace joinery
