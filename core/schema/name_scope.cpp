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

QString nameScope(const DefinitionObject &object)
{
    if (isRelation(object.kind) || object.kind == DefinitionObject::Kind::Sequence)
        return relationScope(object.nameSpace);
    if (isColumnType(object.kind))
        return typeScope(object.nameSpace);
    return QStringList{kindName(object.kind), object.nameSpace, object.signature, object.table.text()}.join(QChar(0));
}

} // namespace joinery
