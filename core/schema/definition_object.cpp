// SPDX-License-Identifier: MIT
#include "core/schema/definition_object.h"

#include "core/base/translate.h"

#include <algorithm>
#include <array>

namespace joinery {

namespace {

using Kind = DefinitionObject::Kind;

struct KindWords
{
    Kind kind;
    const char *name;
    const char *title;
};

/** In the order of the enumeration. */
constexpr std::array<KindWords, 25> kinds = {{
    {Kind::View, "view", QT_TRANSLATE_NOOP("joinery::Message", "view")},
    {Kind::Trigger, "trigger", QT_TRANSLATE_NOOP("joinery::Message", "trigger")},
    {Kind::VirtualTable, "virtual_table", QT_TRANSLATE_NOOP("joinery::Message", "virtual table")},
    {Kind::MaterializedView, "materialized_view", QT_TRANSLATE_NOOP("joinery::Message", "materialized view")},
    {Kind::Index, "index", QT_TRANSLATE_NOOP("joinery::Message", "index")},
    {Kind::Function, "function", QT_TRANSLATE_NOOP("joinery::Message", "function")},
    {Kind::Procedure, "procedure", QT_TRANSLATE_NOOP("joinery::Message", "procedure")},
    {Kind::Aggregate, "aggregate", QT_TRANSLATE_NOOP("joinery::Message", "aggregate")},
    {Kind::Sequence, "sequence", QT_TRANSLATE_NOOP("joinery::Message", "sequence")},
    {Kind::Domain, "domain", QT_TRANSLATE_NOOP("joinery::Message", "domain")},
    {Kind::CompositeType, "composite_type", QT_TRANSLATE_NOOP("joinery::Message", "composite type")},
    {Kind::Rule, "rule", QT_TRANSLATE_NOOP("joinery::Message", "rule")},
    {Kind::Policy, "policy", QT_TRANSLATE_NOOP("joinery::Message", "policy")},
    {Kind::Cast, "cast", QT_TRANSLATE_NOOP("joinery::Message", "cast")},
    {Kind::Operator, "operator", QT_TRANSLATE_NOOP("joinery::Message", "operator")},
    {Kind::OperatorClass, "operator_class", QT_TRANSLATE_NOOP("joinery::Message", "operator class")},
    {Kind::OperatorFamily, "operator_family", QT_TRANSLATE_NOOP("joinery::Message", "operator family")},
    {Kind::Collation, "collation", QT_TRANSLATE_NOOP("joinery::Message", "collation")},
    {Kind::TextSearch, "text_search", QT_TRANSLATE_NOOP("joinery::Message", "text search object")},
    {Kind::ForeignServer, "foreign_server", QT_TRANSLATE_NOOP("joinery::Message", "foreign server")},
    {Kind::ForeignTable, "foreign_table", QT_TRANSLATE_NOOP("joinery::Message", "foreign table")},
    {Kind::Statistics, "statistics", QT_TRANSLATE_NOOP("joinery::Message", "statistics object")},
    {Kind::Event, "event", QT_TRANSLATE_NOOP("joinery::Message", "event")},
    {Kind::Extension, "extension", QT_TRANSLATE_NOOP("joinery::Message", "extension")},
    {Kind::Namespace, "namespace", QT_TRANSLATE_NOOP("joinery::Message", "namespace")},
}};

const KindWords &wordsOf(Kind kind)
{
    return kinds.at(static_cast<size_t>(kind));
}

} // namespace

const QList<Kind> &allObjectKinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> result;
        for (const KindWords &words : kinds)
            result.append(words.kind);
        return result;
    }();
    return all;
}

QString kindName(Kind kind)
{
    return QString::fromLatin1(wordsOf(kind).name);
}

QString kindTitle(Kind kind)
{
    return Message::tr(wordsOf(kind).title);
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const KindWords &words : kinds) {
        if (name == QLatin1String(words.name))
            return words.kind;
    }
    return std::nullopt;
}

bool isRelation(Kind kind)
{
    return kind == Kind::View || kind == Kind::MaterializedView || kind == Kind::VirtualTable ||
           kind == Kind::ForeignTable;
}

bool isColumnType(Kind kind)
{
    return kind == Kind::Domain || kind == Kind::CompositeType;
}

bool holdsData(Kind kind)
{
    return kind == Kind::VirtualTable || kind == Kind::Sequence;
}

} // namespace joinery
