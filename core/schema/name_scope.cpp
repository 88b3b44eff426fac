// SPDX-License-Identifier: MIT
#include "core/schema/name_scope.h"

namespace joinery {

QString relationScope(const QString &nameSpace)
{
    return QStringLiteral("relation ") + nameSpace;
}

QString typeScope(const QString &nameSpace)
{
    return QStringLiteral("type ") + nameSpace;
}

bool isNamedAmongTables(DefinitionObject::Kind kind)
{
    return isRelation(kind) || kind == DefinitionObject::Kind::Sequence || kind == DefinitionObject::Kind::Index;
}

QString nameScope(const DefinitionObject &object)
{
    if (isNamedAmongTables(object.kind))
        return relationScope(object.nameSpace);
    if (isColumnType(object.kind))
        return typeScope(object.nameSpace);
    return QStringList{kindName(object.kind), object.nameSpace, object.signature, object.table.text()}.join(QChar(0));
}

} // namespace joinery
