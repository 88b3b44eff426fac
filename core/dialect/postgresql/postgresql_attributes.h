// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/definition_object.h"

namespace joinery::postgresql {

/** An attribute of a composite type. */
struct Attribute
{
    /** As the database knows it: a bare name is in lower case. */
    QString name;
    /** Everything behind the name: the type, perhaps with a collation. */
    QString type;
};

/** The attributes of a composite type in their order; nothing where the text defines another kind of type, as a range.
 */
[[nodiscard]] std::optional<QList<Attribute>> attributesOf(const DefinitionObject &type);

/** Its type without a collation. */
[[nodiscard]] QString typeOf(const Attribute &attribute);

/**
 * SQL for the value of an attribute (SQL of the type `from`) in a row that is read by way of its text, where it has the
 * type `to`: it becomes what a column's value would. No domain is left in either type.
 */
[[nodiscard]] QString valueInRow(const QString &value, const QString &from, const QString &to);

[[nodiscard]] const Attribute *attributeNamed(const QList<Attribute> &attributes, const QString &name);

/** Whether they have the same names and types in the same order, so that a row of the one reads as one of the other. */
[[nodiscard]] bool sameAttributes(const QList<Attribute> &a, const QList<Attribute> &b);

} // namespace joinery::postgresql
