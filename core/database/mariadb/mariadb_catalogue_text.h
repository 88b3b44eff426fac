// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/data_type.h"
#include "core/schema/default_value.h"

#include <QSet>

namespace joinery {

/** The type of a column by what the catalogue calls it: a portable one where MariaDB makes just that of it. */
[[nodiscard]] DataType typeFromCatalogue(const QString &catalogued);

/** What a column holds when nothing is said, from the SQL that MariaDB's catalogue has for it. */
[[nodiscard]] DefaultValue defaultFromCatalogue(const QString &sql, const DataType &type);
/** The same for MySQL, whose catalogue has the bare value of a constant. */
[[nodiscard]] DefaultValue defaultFromMysql(const QString &text, bool isExpression, const DataType &type);

/**
 * An expression as MySQL's catalogue has it, in the words somebody would write: there it is a text within quotes, so
 * that quotes and backslashes stand behind backslashes, and each constant says its character set in front.
 */
[[nodiscard]] QString expressionFromMysql(const QString &catalogued);
/** SQL without what MySQL puts in front of each constant that is Unicode anyway. */
[[nodiscard]] QString withoutIntroducers(const QString &sql);

/** Which names stand behind that of the database: of tables, views and sequences. */
struct DatabaseNames
{
    QString database;
    QSet<QString> relations;
};

/** SQL without the name of the database itself in front of what is in it. */
[[nodiscard]] QString withoutDatabase(const QString &sql, const DatabaseNames &names);

} // namespace joinery
