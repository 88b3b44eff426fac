// SPDX-License-Identifier: MIT
#include "core/differ/aside_names.h"

#include "core/differ/rename_order.h"

namespace joinery {

QString AsideNames::next()
{
    if (m_used.isEmpty())
        collect();
    const QString name = temporaryName([this](const QString &each) { return m_used.contains(m_sides.folded(each)); });
    m_used.insert(m_sides.folded(name));
    return name;
}

void AsideNames::collect()
{
    for (const Schema *schema : {&m_sides.from, &m_sides.to}) {
        for (const Table &table : schema->tables) {
            m_used.insert(m_sides.folded(table.name));
            m_used.insert(m_sides.folded(table.nameSpace));
            for (const Column &column : table.columns)
                m_used.insert(m_sides.folded(column.name));
            for (const Index &index : table.indexes)
                m_used.insert(m_sides.folded(index.name));
        }
        for (const EnumType &enumType : schema->enums) {
            m_used.insert(m_sides.folded(enumType.name));
            m_used.insert(m_sides.folded(enumType.nameSpace));
            for (const EnumValue &value : enumType.values)
                m_used.insert(m_sides.folded(value.name));
        }
        for (const DefinitionObject &object : schema->objects) {
            m_used.insert(m_sides.folded(object.name));
            m_used.insert(m_sides.folded(object.nameSpace));
        }
    }
}

} // namespace joinery
