// SPDX-License-Identifier: MIT
#include "core/schema/relation_name.h"

#include "core/base/sql_lexer.h"
#include "core/schema/schema.h"

namespace joinery {

namespace {

/** Decides what a bare name means among things of one name: that in the default namespace, else the only one. */
class BareName
{
public:
    BareName(const QString &nameSpace, const QString &name) : m_nameSpace(nameSpace), m_name(name) {}

    void meet(const QString &nameSpace, const QString &name)
    {
        if (sameSqlName(name, m_name) && !sameSqlName(nameSpace, m_nameSpace))
            m_hasRival = true;
    }
    [[nodiscard]] RelationName result() const
    {
        return {m_name, isDefaultNameSpace(m_nameSpace) ? QString() : m_nameSpace,
                isDefaultNameSpace(m_nameSpace) || !m_hasRival};
    }

private:
    const QString &m_nameSpace;
    const QString &m_name;
    bool m_hasRival = false;
};

} // namespace

bool isDefaultNameSpace(const QString &nameSpace)
{
    return nameSpace.isEmpty() || sameSqlName(nameSpace, u"public") || sameSqlName(nameSpace, u"main");
}

bool RelationName::isMeantBy(const QString &spelledNameSpace, const QString &spelledName) const
{
    if (!sameSqlName(spelledName, name))
        return false;
    if (spelledNameSpace.isEmpty())
        return isMeantByBareName;
    return nameSpace.isEmpty() ? isDefaultNameSpace(spelledNameSpace) : sameSqlName(spelledNameSpace, nameSpace);
}

QString RelationName::qualified() const
{
    return qualifiedName(nameSpace, name);
}

RelationName relationName(const Schema &schema, const QString &nameSpace, const QString &name)
{
    BareName bare(nameSpace, name);
    for (const Table &table : schema.tables)
        bare.meet(table.nameSpace, table.name);
    for (const DefinitionObject &object : schema.objects) {
        if (isRelation(object.kind))
            bare.meet(object.nameSpace, object.name);
    }
    return bare.result();
}

RelationName typeNameIn(const Schema &schema, const QString &nameSpace, const QString &name)
{
    BareName bare(nameSpace, name);
    for (const EnumType &enumType : schema.enums)
        bare.meet(enumType.nameSpace, enumType.name);
    for (const DefinitionObject &object : schema.objects) {
        if (isColumnType(object.kind))
            bare.meet(object.nameSpace, object.name);
    }
    return bare.result();
}

} // namespace joinery
