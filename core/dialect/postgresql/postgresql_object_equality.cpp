// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_object_equality.h"

#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_query_words.h"
#include "core/dialect/postgresql/postgresql_routine_words.h"
#include "core/dialect/postgresql/postgresql_sequence.h"

namespace joinery::postgresql {

namespace {

using Kind = DefinitionObject::Kind;

bool sameComposite(const DefinitionObject &a, const DefinitionObject &b)
{
    const auto one = attributesOf(a);
    const auto other = attributesOf(b);
    return one && other && sameAttributes(*one, *other);
}

/** "(leftarg = integer, function = int4pl)": the options in any order. */
QStringList optionsOf(const QString &definition)
{
    const qsizetype open = definition.indexOf(QLatin1Char('('));
    const qsizetype close = definition.lastIndexOf(QLatin1Char(')'));
    if (open < 0 || close < open)
        return {comparableWords(definition)};
    QStringList options;
    for (const QString &option : splitAtCommas(definition.sliced(open + 1, close - open - 1)))
        options.append(comparableWords(option).replace(QStringLiteral("procedure ="), QStringLiteral("function =")));
    options.sort();
    return options << comparableWords(definition.first(open));
}

} // namespace

bool sameDefinition(const DefinitionObject &a, const DefinitionObject &b)
{
    if (sameWords(a.definition, b.definition))
        return true;
    switch (a.kind) {
    case Kind::Sequence:
        return sameSequence(a, b);
    case Kind::Domain:
        return sameDomain(a, b);
    case Kind::CompositeType:
        return sameComposite(a, b);
    case Kind::Function:
    case Kind::Procedure:
        return routineWords(a.definition) == routineWords(b.definition);
    case Kind::View:
    case Kind::MaterializedView:
        return sameQuery(a.definition, b.definition);
    case Kind::Rule:
    case Kind::Policy:
    case Kind::Trigger:
    case Kind::Statistics:
        return queryWords(a.definition) == queryWords(b.definition);
    case Kind::Operator:
    case Kind::Collation:
    case Kind::TextSearch:
        return optionsOf(a.definition) == optionsOf(b.definition);
    default:
        return false;
    }
}

} // namespace joinery::postgresql
