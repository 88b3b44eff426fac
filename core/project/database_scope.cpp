// SPDX-License-Identifier: MIT
#include "core/project/database_scope.h"

#include "core/base/translate.h"
#include "core/database/name_filter.h"

namespace joinery {

namespace {

QString nameSpaceOf(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("public") : name;
}

/** The name by which it is asked for: that of the table or view it belongs to, if it belongs to one. */
QString askedName(const DefinitionObject &object, const Schema &schema)
{
    const Table *table = schema.tables.find(object.table);
    const DefinitionObject *view = schema.objects.find(object.table);
    return table ? table->name : view ? view->name : isRelation(object.kind) ? object.name : QString();
}

QStringList joined(QStringList names, const QStringList &more)
{
    names += more;
    names.removeDuplicates();
    return names;
}

} // namespace

IntrospectionOptions asked(const DatabaseScope &scope)
{
    IntrospectionOptions options;
    options.include = scope.include;
    options.exclude = scope.exclude;
    options.nameSpaces = scope.nameSpaces;
    return options;
}

IntrospectionOptions readingOf(const DatabaseScope &scope, const Schema &known)
{
    IntrospectionOptions options = asked(scope);
    options.mayBeMissing = true;
    const auto take = [&options, &scope](const auto &things) {
        for (const auto &thing : things) {
            options.known.append(thing.name);
            if (!scope.nameSpaces.isEmpty())
                options.nameSpaces.append(nameSpaceOf(thing.nameSpace));
        }
    };
    if (scope.isAll())
        return options;
    take(known.tables);
    take(known.enums);
    for (const DefinitionObject &object : known.objects) {
        const bool isNameSpace = object.kind == DefinitionObject::Kind::Namespace;
        options.known.append(object.name);
        if (!scope.nameSpaces.isEmpty())
            options.nameSpaces.append(isNameSpace ? object.name : nameSpaceOf(object.nameSpace));
    }
    options.nameSpaces.removeDuplicates();
    options.known.removeDuplicates();
    return options;
}

Schema inScope(const Schema &schema, const Schema &whole, const DatabaseScope &scope)
{
    const NameFilter filter(asked(scope));
    const auto isInside = [&scope](const QString &nameSpace) {
        return scope.nameSpaces.isEmpty() || scope.nameSpaces.contains(nameSpaceOf(nameSpace));
    };
    Schema result;
    for (qsizetype i = 0; i < schema.tables.size(); ++i) {
        if (isInside(schema.tables.at(i).nameSpace) && filter.wants(schema.tables.at(i).name))
            result.tables.insert(schema.tables.sharedAt(i));
    }
    for (qsizetype i = 0; i < schema.enums.size(); ++i) {
        if (isInside(schema.enums.at(i).nameSpace))
            result.enums.insert(schema.enums.sharedAt(i));
    }
    for (qsizetype i = 0; i < schema.objects.size(); ++i) {
        const DefinitionObject &object = schema.objects.at(i);
        const bool isNameSpace = object.kind == DefinitionObject::Kind::Namespace;
        const QString name = askedName(object, whole);
        if (isInside(isNameSpace ? object.name : object.nameSpace) && (name.isEmpty() || filter.wants(name)))
            result.objects.insert(schema.objects.sharedAt(i));
    }
    return result;
}

DatabaseScope widened(const DatabaseScope &before, const DatabaseScope &added)
{
    const bool addsNames = !before.include.isEmpty() && !added.include.isEmpty() && before.exclude == added.exclude &&
                           before.nameSpaces == added.nameSpaces;
    const bool addsNameSpaces = !before.nameSpaces.isEmpty() && !added.nameSpaces.isEmpty() &&
                                before.exclude == added.exclude && before.include == added.include;
    DatabaseScope result = added;
    if (addsNames)
        result.include = joined(before.include, added.include);
    if (addsNameSpaces)
        result.nameSpaces = joined(before.nameSpaces, added.nameSpaces);
    return result;
}

QString describe(const DatabaseScope &scope)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            parts.append(text.arg(names.join(QStringLiteral(", "))));
    };
    add(Message::tr("namespace %1"), scope.nameSpaces);
    add(Message::tr("only %1", "tables of these names"), scope.include);
    add(Message::tr("without %1", "tables of these names"), scope.exclude);
    return parts.join(QStringLiteral("; "));
}

} // namespace joinery
