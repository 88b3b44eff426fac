// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_attributes.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_conversion.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_text.h"
#include "core/dialect/postgresql/postgresql_types.h"

#include <QRegularExpression>

namespace joinery::postgresql {

namespace {

Attribute readAttribute(const QString &text)
{
    SqlCursor cursor(text, SqlLexOptions::postgresql());
    const bool isQuoted = cursor.token().kind == SqlToken::Kind::QuotedIdentifier;
    const QString name = cursor.takeName();
    return {isQuoted ? name : foldedSqlName(name), cursor.rest()};
}

QString innermost(QString type)
{
    while (type.endsWith(QLatin1String("[]")))
        type.chop(2);
    return type;
}

/**
 * The type that an assignment would go by where the text of a value is not what it becomes: blanks at the end of
 * char(n), fractions of what becomes whole, digits of real. Without a length, so that the text is refused where it is
 * too long.
 */
QString castToFamilyOf(const QString &from, const QString &to)
{
    static const QRegularExpression arguments(QStringLiteral("\\([^)]*\\)"));
    const QString canonical = canonicalType(to);
    const QString element = innermost(canonical);
    const QString brackets = canonical.sliced(element.size());
    const TypeFamily family = typeFamily(element);
    if (family == TypeFamily::Text || family == TypeFamily::Character)
        return QStringLiteral("text") + brackets;
    const bool isSameFamily = family == typeFamily(innermost(canonicalType(from)));
    if ((isSameFamily && family != TypeFamily::Float) || family == TypeFamily::Bits)
        return {};
    return QString(element).remove(arguments) + brackets;
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

QString typeOf(const Attribute &attribute)
{
    static const QRegularExpression collation(QStringLiteral("\\s+COLLATE\\b.*$"),
                                              QRegularExpression::CaseInsensitiveOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
    return QString(attribute.type).remove(collation).trimmed();
}

QString valueInRow(const QString &value, const QString &from, const QString &to)
{
    if (canonicalType(from) == canonicalType(to))
        return value;
    const Conversion conversion = convert(value, from, to);
    if (conversion.needsUsing)
        return parenthesized(conversion.value);
    const QString cast = castToFamilyOf(from, to);
    return cast.isEmpty() ? value : value + QStringLiteral("::") + cast;
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
