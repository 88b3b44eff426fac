// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QSet>

namespace joinery {

// The ids of what a hand-written file gives none.

/** What the names in a file mean already. */
struct KnownNames
{
    /** What the file is about as it was before, or by then; null where nothing is known of it. */
    const Schema *schema = nullptr;
    /** Ids that other files give: they are spoken for. */
    QSet<ObjectId> given;
};

/** The seed of the n-th thing that has had the same names, counting from 1. */
[[nodiscard]] inline QString seedAgain(const QString &seed, int n)
{
    return n == 1 ? seed : seed + QLatin1Char('\n') + QString::number(n);
}

/**
 * `named`, what is called so already (null for none), unless its id is given to something else; or an id derived from
 * the names around it, so that reading twice gives the same. An old name may be used again: where the id is given, or
 * is that of something known by another name, the next is derived.
 */
template <typename IsGiven, typename IsAnother>
[[nodiscard]] ObjectId impliedId(const QString &seed, ObjectId named, const IsGiven &isGiven,
                                 const IsAnother &isAnother)
{
    if (!named.isNull() && !isGiven(named))
        return named;
    for (int n = 1;; ++n) {
        const ObjectId id = ObjectId::derived(seedAgain(seed, n));
        if (!isGiven(id) && !isAnother(id))
            return id;
    }
}

/**
 * The seed for the parts of a thing: where the id was derived a second time, or more often, so are those of its parts,
 * which else would have the ids of parts of the first.
 */
template <typename IsKnown>
[[nodiscard]] QString seedOfParts(const QString &seed, ObjectId id, const IsKnown &isKnown)
{
    for (int n = 1;; ++n) {
        const ObjectId derived = ObjectId::derived(seedAgain(seed, n));
        if (derived == id)
            return seedAgain(seed, n);
        if (!isKnown(derived))
            return seed;
    }
}

/** The id of what has the name among these; null where none has, or the name is empty. */
template <typename List>
[[nodiscard]] ObjectId idOfNamed(const List &list, const QString &name)
{
    const auto found = name.isEmpty() ? list.end() : std::find_if(list.begin(), list.end(), [&name](const auto &each) {
        return each.name == name;
    });
    return found == list.end() ? ObjectId() : found->id;
}

/** Whether something of another name has the id. */
template <typename List>
[[nodiscard]] bool isOfAnother(const List &list, ObjectId id, const QString &name)
{
    return std::any_of(list.begin(), list.end(), [&](const auto &each) { return each.id == id && each.name != name; });
}

template <typename T>
[[nodiscard]] bool isCalledAlike(const T &a, const T &b)
{
    return a.name == b.name && a.nameSpace == b.nameSpace;
}
[[nodiscard]] inline bool isCalledAlike(const DefinitionObject &a, const DefinitionObject &b)
{
    return a.kind == b.kind && a.name == b.name && a.nameSpace == b.nameSpace && a.signature == b.signature;
}

/** The id of a table, enum or object that gives none, among those that are known. */
template <typename T>
[[nodiscard]] ObjectId impliedIdAmong(const IdMap<T> &known, const T &thing, const QString &seed,
                                      const QSet<ObjectId> &given)
{
    const T *usual = known.find(ObjectId::derived(seed));
    if (usual && isCalledAlike(*usual, thing) && !given.contains(usual->id))
        return usual->id;
    const auto named =
        std::find_if(known.begin(), known.end(), [&thing](const T &each) { return isCalledAlike(each, thing); });
    return impliedId(
        seed, named == known.end() ? ObjectId() : named->id, [&given](ObjectId id) { return given.contains(id); },
        [&](ObjectId id) {
            const T *found = known.find(id);
            return found && !isCalledAlike(*found, thing);
        });
}

} // namespace joinery
