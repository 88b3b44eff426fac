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

Schema united(const Schema &first, const Schema &second)
{
    Schema result = first;
    for (qsizetype i = 0; i < second.tables.size(); ++i)
        result.tables.insert(second.tables.sharedAt(i));
    for (qsizetype i = 0; i < second.objects.size(); ++i)
        result.objects.insert(second.objects.sharedAt(i));
    return result;
}

} // namespace joinery
