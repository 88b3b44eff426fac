// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace joinery {

struct Schema;

/** A table, view or type by its name, as the texts of a schema may spell it. Names are compared as SQLite does. */
struct RelationName
{
    QString name;
    /** Empty for the default namespace. */
    QString nameSpace;
    /** The bare name means it too: it is in the default namespace, or nothing else has the name. */
    bool isMeantByBareName = true;

    /** Whether "spelledNameSpace.spelledName" means it; an empty namespace for a bare name. */
    [[nodiscard]] bool isMeantBy(const QString &spelledNameSpace, const QString &spelledName) const;
    /** As SQL text would name it to be sure, without quotes. */
    [[nodiscard]] QString qualified() const;
};

/** Empty, and what databases call the namespace that is searched when nothing is said: main, public. */
[[nodiscard]] bool isDefaultNameSpace(const QString &nameSpace);

/** The name of a relation of this schema, a table or what queries can read from like one. */
[[nodiscard]] RelationName relationName(const Schema &schema, const QString &nameSpace, const QString &name);
/** The name of a type of this schema: an enum, domain or composite type. */
[[nodiscard]] RelationName typeNameIn(const Schema &schema, const QString &nameSpace, const QString &name);

} // namespace joinery
