// SPDX-License-Identifier: MIT
#include "core/dialect/postgresql/postgresql_object_equality.h"

#include "core/base/sql_cursor.h"
#include "core/dialect/postgresql/postgresql_attributes.h"
#include "core/dialect/postgresql/postgresql_domain.h"
#include "core/dialect/postgresql/postgresql_expression.h"
#include "core/dialect/postgresql/postgresql_objects.h"
#include "core/dialect/postgresql/postgresql_query_words.h"
#include "core/dialect/postgresql/postgresql_routine_words.h"
#include "core/dialect/postgresql/postgresql_sequence.h"
#include "core/dialect/postgresql/postgresql_text_search.h"
#include "core/dialect/postgresql/postgresql_view_head.h"
#include "core/schema/relation_name.h"
#include "core/schema/table.h"

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

/** The function that a trigger calls, with the namespace it is in. */
QString functionOf(const DefinitionObject &trigger)
{
    SqlCursor cursor(trigger.definition, SqlLexOptions::postgresql());
    while (!cursor.atEnd() && !cursor.isWord("execute"))
        cursor.skip();
    cursor.skip();
    cursor.skip();
    if (cursor.atEnd())
        return {};
    const QString first = cursor.takeName();
    const bool isQualified = cursor.takeMark('.');
    return isQualified && !isDefaultNameSpace(first) ? qualifiedName(first, cursor.takeName())
           : isQualified                             ? cursor.takeName()
                                                     : first;
}

/** Without those that say what is so anyway: `NOT DEFERRABLE INITIALLY IMMEDIATE`. */
QStringList triggerWords(const QString &definition)
{
    QStringList words = queryWords(definition);
    for (qsizetype at = words.size() - 2; at >= 0; --at) {
        const bool isUsual =
            (words.at(at) == QLatin1String("not") && words.at(at + 1) == QLatin1String("deferrable")) ||
            (words.at(at) == QLatin1String("initially") && words.at(at + 1) == QLatin1String("immediate"));
        if (isUsual)
            words.remove(at, 2);
        at = std::min(at, words.size() - 1);
    }
    return words;
}

/** With what the statistics are about in one order: PostgreSQL tells that of the columns in the table. */
QStringList statisticsWords(const QString &definition)
{
    QStringList words = queryWords(definition);
    const qsizetype on = words.indexOf(QStringLiteral("on"));
    const qsizetype from = words.lastIndexOf(QStringLiteral("from"));
    if (on < 0 || from < on)
        return words;
    QStringList subjects{QString()};
    int depth = 0;
    for (const QString &word : words.sliced(on + 1, from - on - 1)) {
        depth += word == QLatin1String("(") ? 1 : word == QLatin1String(")") ? -1 : 0;
        if (depth == 0 && word == QLatin1String(","))
            subjects.append(QString());
        else
            subjects.last() += word + QLatin1Char(' ');
    }
    subjects.sort();
    return words.first(on) + subjects + words.sliced(from);
}

bool sameTextSearch(const DefinitionObject &a, const DefinitionObject &b)
{
    const TextSearchMappings one = TextSearchMappings::of(a.definition);
    const TextSearchMappings other = TextSearchMappings::of(b.definition);
    if (optionsOf(one.head) != optionsOf(other.head))
        return false;
    DefinitionObject headed = b;
    headed.definition = one.head + u' ' + other.clauses.join(u' ');
    const auto changes = mappingChanges(a, headed);
    return changes ? changes->isEmpty() : sameWords(one.clauses.join(u' '), other.clauses.join(u' '));
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
        return sameQuery(ViewHead::of(a.definition).plainDefinition(), ViewHead::of(b.definition).plainDefinition()) &&
               sameViewColumns(a, b);
    case Kind::Trigger:
        return functionOf(a) == functionOf(b) && triggerWords(a.definition) == triggerWords(b.definition);
    case Kind::Rule:
    case Kind::Policy:
        return queryWords(a.definition) == queryWords(b.definition);
    case Kind::Statistics:
        return statisticsWords(a.definition) == statisticsWords(b.definition);
    case Kind::Index:
        return indexWords(a.definition) == indexWords(b.definition);
    case Kind::Collation: {
        // Servers from version 16 on leave out the value that every setting of a locale has when it is named.
        const auto plain = [](QString definition) {
            return definition.replace(QLatin1String("-true'"), QLatin1String("'"));
        };
        return optionsOf(plain(a.definition)) == optionsOf(plain(b.definition));
    }
    case Kind::TextSearch:
        return sameTextSearch(a, b);
    case Kind::Operator:
        return optionsOf(a.definition) == optionsOf(b.definition);
    default:
        return false;
    }
}

} // namespace joinery::postgresql
