// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace joinery {

/**
 * What a CREATE statement of SQLite says, in a form that is the same for statements that say the same. It is read by a
 * reader of its own, which shares nothing with that of Joinery.
 *
 * Made alike are white space, quotes around names, the case of keywords and names, what may be left out without a
 * change (NULL, ASC, ON DELETE NO ACTION, MATCH SIMPLE, GENERATED ALWAYS, VIRTUAL, the columns of a primary key behind
 * REFERENCES) and, in CREATE TABLE, the order of constraints and whether one stands with its column or in a line of its
 * own. Left out are comments, and names of NOT NULL, DEFAULT and COLLATE. Everything else is told token by token.
 *
 * `primaryKeys`: the columns of each table's key, by its name in lower case.
 */
[[nodiscard]] QString normalSqliteStatement(const QString &sql, const QHash<QString, QStringList> &primaryKeys);

/** The columns of the primary key of a CREATE TABLE, in lower case. */
[[nodiscard]] QStringList primaryKeyOfSqlite(const QString &sql);

} // namespace joinery
