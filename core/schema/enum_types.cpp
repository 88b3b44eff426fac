// SPDX-License-Identifier: MIT
#include "core/schema/enum_types.h"

#include "core/base/sql_lexer.h"

namespace joinery {

EnumTypes::EnumTypes(const Schema &schema)
{
    for (const EnumType &enumType : schema.enums)
        m_byName.insert(foldedSqlName(enumType.name),
                        Named{typeNameIn(schema, enumType.nameSpace, enumType.name), &enumType});
}

const EnumType *EnumTypes::of(const DataType &type) const
{
    if (m_byName.isEmpty() || type.kind != DataType::Kind::Native || type.dimensions > 0)
        return nullptr;
    const QString &text = type.native;
    const QList<SqlToken> tokens = lexSql(text);
    const bool isQualified =
        tokens.size() == 3 && tokens.at(0).isName() && tokens.at(1).isMark(text, QLatin1String("."));
    if ((tokens.size() != 1 && !isQualified) || !tokens.constLast().isName())
        return nullptr;
    const QString nameSpace = isQualified ? tokens.constFirst().value(text) : QString();
    const QString name = tokens.constLast().value(text);
    const auto [first, last] = m_byName.equal_range(foldedSqlName(name));
    const auto found =
        std::find_if(first, last, [&](const Named &named) { return named.name.isMeantBy(nameSpace, name); });
    return found == last ? nullptr : found->enumType;
}

} // namespace joinery
