// SPDX-License-Identifier: MIT
#include "core/schema/schema.h"

namespace joinery {

const Table *Schema::tableNamed(QStringView name, QStringView nameSpace) const
{
    for (const Table &table : tables) {
        if (table.name == name && table.nameSpace == nameSpace)
            return &table;
    }
    return nullptr;
}

const DefinitionObject *Schema::objectNamed(QStringView name) const
{
    for (const DefinitionObject &object : objects) {
        if (object.name == name)
            return &object;
    }
    return nullptr;
}

const EnumType *Schema::enumNamed(QStringView name, QStringView nameSpace) const
{
    for (const EnumType &enumType : enums) {
        if (enumType.name == name && enumType.nameSpace == nameSpace)
            return &enumType;
    }
    return nullptr;
}

const DefinitionObject *Schema::objectNamed(DefinitionObject::Kind kind, QStringView name, QStringView nameSpace) const
{
    for (const DefinitionObject &object : objects) {
        if (object.kind == kind && object.name == name && object.nameSpace == nameSpace)
            return &object;
    }
    return nullptr;
}

Schema united(const Schema &first, const Schema &second)
{
    Schema result = first;
    for (qsizetype i = 0; i < second.tables.size(); ++i)
        result.tables.insert(second.tables.sharedAt(i));
    for (qsizetype i = 0; i < second.enums.size(); ++i)
        result.enums.insert(second.enums.sharedAt(i));
    for (qsizetype i = 0; i < second.objects.size(); ++i)
        result.objects.insert(second.objects.sharedAt(i));
    return result;
}

} // namespace joinery
