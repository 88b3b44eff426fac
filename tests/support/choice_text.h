// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

namespace joinery {

/**
 * One operation about enums, rows or what SQLite cannot express, from a line of text; nothing for any other line. For
 * operation_text.h, which says more. Throws Unreadable. `number` makes new ids.
 *
 *     CREATE TYPE mood AS ENUM ('sad', 'ok')          drop type mood           rename type mood -> feeling
 *     add value to mood first | after 'sad' | : 'new'   rename value of mood: 'sad' -> 'unhappy'
 *     drop value of mood: 'sad'                       reorder values of mood: 'ok', 'sad'
 *     type person.mood: mood                          (a type as files have it; also enum('a','b'))
 *     default person.mood: 'ok'                       (as a person types it)
 *     insert into t (a, b): (1, 'it''s'), (2, NULL)   (also X'00FF', true)
 *     update t by (id) set (a): (1) ('new') was ('old'), (2) ('newer')
 *     delete from t (a, b): (1, 'it''s')
 *     call tidy_up                                    move table t -> shop
 *     engine of t: InnoDB                             CREATE SEQUENCE ticket AS START 5
 */
[[nodiscard]] std::optional<Operation> choiceOperationFromText(const QString &line, const Schema &schema, int number);

/**
 * A schema read from a database as a model would have it: with the enums and types of `text` (lines CREATE TYPE and
 * type of the above) and without the checks that stand for them there.
 */
[[nodiscard]] Schema withModelTypes(const Schema &found, const QString &text);

} // namespace joinery
