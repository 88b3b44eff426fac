// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/operation/operation.h"

namespace joinery {

/**
 * Operations from text, for tests that read like a migration. One a line; lines that begin with a space go on, lines
 * that begin with # are comments. Names may be quoted; definitions are SQLite's own SQL.
 *
 *     rename table a -> b          rename column t.a -> b       rename index i -> j
 *     rename constraint t.a -> b   rename view v -> w           (trigger, virtual table)
 *     drop table t                 drop column t.a              drop index i
 *     drop view v                  drop constraint t.a          drop primary key t
 *     drop foreign key t (a, b)    drop unique t (a, b)         drop check t (a > 0)
 *     CREATE TABLE | INDEX | VIEW | TRIGGER | VIRTUAL TABLE …
 *     replace CREATE INDEX | VIEW | TRIGGER | VIRTUAL TABLE …
 *     add column t first | after a | : a INTEGER NOT NULL REFERENCES u (id)
 *     alter column t: a TEXT NOT NULL DEFAULT ''
 *     add to t: UNIQUE (a, b)                  (any constraint of a table)
 *     alter constraint t.a: FOREIGN KEY (b) REFERENCES u (id) ON DELETE CASCADE
 *     reorder t: b, a                          options t: strict, without rowid
 *     sql: UPDATE t SET a = 1 <- UPDATE t SET a = 0
 *     sql: DROP VIEW v <- CREATE VIEW v AS SELECT 1 means drop view v and …
 *
 * and what choice_text.h reads.
 *
 * What is new gets ids derived from `seed` and a count: another one where two texts make things of their own.
 */
[[nodiscard]] Result<QList<Operation>> operationsFromText(const QString &text, const Schema &before,
                                                          const QString &seed = QStringLiteral("new"));

} // namespace joinery
