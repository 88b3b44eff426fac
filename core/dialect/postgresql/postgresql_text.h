// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/constraint.h"
#include "core/schema/definition_object.h"
#include "core/schema/enum_type.h"
#include "core/schema/table.h"

#include <QStringList>

namespace joinery::postgresql {

/** A name in double quotes, whatever it holds: so case and reserved words never matter. */
[[nodiscard]] QString quotedName(const QString &name);
/** Names in quotes with commas between them. */
[[nodiscard]] QString quotedNames(const QStringList &names);
/** `"namespace"."name"`, or the name alone where there is no namespace. */
[[nodiscard]] QString qualified(const QString &nameSpace, const QString &name);
template <typename T>
[[nodiscard]] QString nameOf(const T &object)
{
    return qualified(object.nameSpace, object.name);
}
/** With its namespace even where that is the default one, if PostgreSQL would take the name alone for a type of its
 * own. */
[[nodiscard]] QString nameOf(const EnumType &type);
[[nodiscard]] QString nameOf(const DefinitionObject &object);
/** The namespace that has to be said of a type of the schema: "public" of one that is called like one of PostgreSQL's.
 */
[[nodiscard]] QString spokenNameSpace(const QString &nameSpace, const QString &type);
/** Columns of a table by their ids, in quotes with commas between them. */
[[nodiscard]] QString columnNames(const Table &table, const QList<ObjectId> &columns);

/** A text literal; E'…' where a backslash would mean something else to a server with an old setting. */
[[nodiscard]] QString quotedText(const QString &text);
/** Texts as literals with commas between them. */
[[nodiscard]] QString quotedTexts(const QStringList &texts);
/** Text between dollar signs, for the body of a DO statement. */
[[nodiscard]] QString dollarQuoted(const QString &text);
/** An expression in parentheses; a comment at its end does not swallow the closing one. */
[[nodiscard]] QString parenthesized(const QString &expression);
/** The expression, in parentheses unless it is a single word, literal or call of a function. */
[[nodiscard]] QString enclosed(const QString &expression);
/** `fillfactor = 70, autovacuum_enabled = false`: parameters as they stand after WITH or SET. */
[[nodiscard]] QString parameterList(const QMap<QString, QString> &parameters);
[[nodiscard]] QString parameterName(const QString &word);

/** Whether the SQL holds this name, quoted or bare: not as a string, not in a comment. */
[[nodiscard]] bool names(const QString &sql, const QString &name);
/** Whether the SQL may read every column of a table without naming them: `*` (but not `count(*)`), NATURAL. */
[[nodiscard]] bool hasStar(const QString &sql);

/** A word, bare where it is plain: the name of an access method, a tablespace. */
[[nodiscard]] QString plainWord(const QString &word);
/** The name of a collation as people write it: bare, or in quotes with its namespace already. */
[[nodiscard]] QString collationName(const QString &collation);

[[nodiscard]] QString deferralText(Deferral deferral);

} // namespace joinery::postgresql
