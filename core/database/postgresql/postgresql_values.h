// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/data_type.h"
#include "core/schema/default_value.h"

#include <QMap>

namespace joinery::postgresql {

/**
 * The type that format_type() spells: a portable one where the planner writes that very type, else the text. The
 * catalogue keeps the number of dimensions apart, and takes no notice of it.
 */
[[nodiscard]] DataType typeFromCatalogue(const QString &spelled, int dimensions);

/** How a column's type is spelled: by itself, without length or digits, and where it is a domain what that is over. */
struct SpelledType
{
    DataType type;
    QString bare;
    QString base;
};

/** A default that the planner writes so that it is stored in the same words. */
[[nodiscard]] DefaultValue defaultFromCatalogue(const QString &expression, const SpelledType &type);

/** The expression without a pair of parentheses that is around all of it. */
[[nodiscard]] QString withoutParentheses(const QString &expression);

/** "fillfactor=70", "autovacuum_enabled=false": parameters as the catalogue keeps them; `prefix` goes before each. */
[[nodiscard]] QMap<QString, QString> parametersFrom(const QStringList &options, const QString &prefix = {});

/** A name as the catalogue spells it where it stands in texts, without its quotes when it needs no namespace. */
[[nodiscard]] QString plainCollation(const QString &spelled);

/** The namespace as the schema has it: empty for the default one. */
[[nodiscard]] QString nameSpaceFromCatalogue(const QString &name);

} // namespace joinery::postgresql
