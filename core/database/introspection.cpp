// SPDX-License-Identifier: MIT
#include "core/database/introspection.h"

#include "core/base/translate.h"
#include "core/database/connection.h"
#include "core/database/database_kind.h"
#include "core/database/name_filter.h"
#include "core/database/spelling_repository.h"

namespace joinery {

namespace {

/** Whether anything in it has a name that is wanted. Not every kind of thing is left out where its name is not. */
bool hasNamed(const Schema &schema, const IntrospectionOptions &options)
{
    const NameFilter filter(options);
    const auto isWanted = [&filter](const auto &thing) { return filter.wants(thing.name); };
    return std::any_of(schema.tables.begin(), schema.tables.end(), isWanted) ||
           std::any_of(schema.enums.begin(), schema.enums.end(), isWanted) ||
           std::any_of(schema.objects.begin(), schema.objects.end(), [&](const DefinitionObject &object) {
               return object.kind != DefinitionObject::Kind::Namespace && isWanted(object);
           });
}

/** "include a, b; exclude c". */
QString wordsOf(const IntrospectionOptions &options)
{
    QStringList words;
    const auto add = [&words](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            words.append(what + u' ' + names.join(QStringLiteral(", ")));
    };
    add(QStringLiteral("namespace"), options.nameSpaces);
    add(QStringLiteral("include"), options.include);
    add(QStringLiteral("exclude"), options.exclude);
    return words.join(QStringLiteral("; "));
}

/** Whether what is asked for by its name is not there, in what was read. */
Result<bool> isMissing(const Connection &connection, const IntrospectionOptions &options, const Schema &found)
{
    if (!options.nameSpaces.isEmpty() && found.isEmpty())
        return true;
    if ((options.include.isEmpty() && options.exclude.isEmpty()) || hasNamed(found, options))
        return false;
    if (!options.include.isEmpty())
        return true;
    // Nothing is missing of what never held anything.
    IntrospectionOptions unfiltered = options;
    unfiltered.exclude.clear();
    const auto all = databaseKind(connection.dialect().name()).introspect(connection, unfiltered);
    if (!all)
        return fail(all);
    return hasNamed(all->schema, unfiltered);
}

} // namespace

Result<Introspection> introspect(const Connection &connection, const IntrospectionOptions &options)
{
    auto found = databaseKind(connection.dialect().name()).introspect(connection, options);
    if (!found)
        return found;
    const auto missing = options.mayBeMissing ? Result<bool>(false) : isMissing(connection, options, found->schema);
    if (!missing)
        return fail(missing);
    if (*missing)
        return fail(QStringLiteral("database.nothing_named"),
                    Message::tr("Nothing in the database has such a name (%1). Look at how its tables and views are "
                                "called.")
                        .arg(wordsOf(options)));
    auto spellings = SpellingRepository(connection).all();
    if (!spellings)
        return fail(spellings);
    found->spellings = std::move(*spellings);
    return found;
}

} // namespace joinery
