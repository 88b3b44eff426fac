// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_attributes.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_types.h"

namespace joinery::postgresql {

namespace {

Attribute readAttribute(const QString &text)
{
    SqlCursor cursor(text, SqlLexOptions::postgresql());
    const bool isQuoted = cursor.token().kind == SqlToken::Kind::QuotedIdentifier;
    const QString name = cursor.takeName();
    return {isQuoted ? name : foldedSqlName(name), cursor.rest()};
}

} // namespace

std::optional<QList<Attribute>> attributesOf(const DefinitionObject &type)
{
    if (type.kind != DefinitionObject::Kind::CompositeType)
        return std::nullopt;
    SqlCursor cursor(type.definition, SqlLexOptions::postgresql());
    if (!cursor.take("as") || !cursor.isMark('('))
        return std::nullopt;
    QList<Attribute> attributes;
    for (const QString &text : splitAtCommas(cursor.takeParentheses()))
        attributes.append(readAttribute(text));
    return attributes;
}

const Attribute *attributeNamed(const QList<Attribute> &attributes, const QString &name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&name](const Attribute &attribute) { return attribute.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

bool sameAttributes(const QList<Attribute> &a, const QList<Attribute> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Attribute &one, const Attribute &other) {
        return one.name == other.name && canonicalType(one.type) == canonicalType(other.type);
    });
}

} // namespace joinery::postgresql
