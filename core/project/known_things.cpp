// SPDX-License-Identifier: MIT
#include "core/project/known_things.h"

#include "core/differ/folded_names.h"
#include "core/schema/name_scope.h"

namespace joinery {

namespace {

QString scopeOf(const Table &table)
{
    return relationScope(table.nameSpace);
}

QString scopeOf(const EnumType &enumType)
{
    return typeScope(enumType.nameSpace);
}

QString scopeOf(const DefinitionObject &object)
{
    return nameScope(object);
}

} // namespace

KnownThings::KnownThings(const Schema &schema, const Equivalence &equivalence) : m_equivalence(equivalence)
{
    const auto note = [this](const auto &things) {
        for (const auto &thing : things) {
            m_ids.insert(thing.id);
            m_names.insert(fullName(thing));
        }
    };
    note(schema.tables);
    note(schema.enums);
    note(schema.objects);
}

Schema KnownThings::knownOf(const Schema &schema) const
{
    return part(schema, true);
}

Schema KnownThings::newOf(const Schema &schema) const
{
    return part(schema, false);
}

template <typename T>
QString KnownThings::fullName(const T &thing) const
{
    return scopeOf(thing) + QChar(0) + foldedNameOf(thing, m_equivalence);
}

template <typename T>
bool KnownThings::knows(const T &thing) const
{
    return m_ids.contains(thing.id) || m_names.contains(fullName(thing));
}

Schema KnownThings::part(const Schema &schema, bool isKnown) const
{
    Schema result;
    const auto take = [this, isKnown](const auto &from, auto &to) {
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (knows(from.at(i)) == isKnown)
                to.insert(from.sharedAt(i));
        }
    };
    take(schema.tables, result.tables);
    take(schema.enums, result.enums);
    take(schema.objects, result.objects);
    return result;
}

} // namespace joinery
