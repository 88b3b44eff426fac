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

/** The words of an index without those that say what is so anyway: `USING btree`, `DESC NULLS FIRST`. */
QStringList indexWords(const QString &definition)
{
    QStringList words = queryWords(definition);
    const auto saysTheUsual = [&words](qsizetype at) {
        const QString next = words.value(at + 1);
        if (words.at(at) == QLatin1String("using"))
            return next == QLatin1String("btree");
        const bool isDescending = words.value(at - 1) == QLatin1String("desc");
        return words.at(at) == QLatin1String("nulls") &&
               next == (isDescending ? QLatin1String("first") : QLatin1String("last"));
    };
    for (qsizetype at = words.size() - 1; at > 0; --at) {
        if (saysTheUsual(at))
            words.remove(at, 2);
    }
    return words;
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
    case Kind::Index:
        return indexWords(a.definition) == indexWords(b.definition);
    case Kind::Collation: {
        // Servers from version 16 on leave out the value that every setting of a locale has when it is named.
        const auto plain = [](QString definition) {
            return definition.replace(QLatin1String("-true'"), QLatin1String("'"));
        };
        return optionsOf(plain(a.definition)) == optionsOf(plain(b.definition));
    }
    case Kind::Operator:
    case Kind::TextSearch:
        return optionsOf(a.definition) == optionsOf(b.definition);
    default:
        return false;
    }
}

} // namespace joinery::postgresql
