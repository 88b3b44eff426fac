// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

namespace joinery {

/** The list as JSON; `names` gives names shown beside ids (those of tables the list itself adds are known anyway). */
[[nodiscard]] JsonNode operationsToJson(const QList<Operation> &operations, const Schema &names = {});
/**
 * Reads the items of a list; mistakes are added to the reader's errors. `seed` as in schema_json.h. `before` is the
 * schema the operations start from: only to find the columns that a hand-written file names by name.
 */
[[nodiscard]] QList<Operation> operationsFromJson(QList<JsonReader> items, const QString &seed,
                                                  const Schema &before = {});
/**
 * The same for one list after the other: `state`, the schema they start from, becomes the schema after them. `others`
 * are the schemas of other apps by then, for foreign keys that name a table of theirs.
 */
[[nodiscard]] QList<Operation> nextOperationsFromJson(QList<JsonReader> items, const QString &seed, Schema &state,
                                                      const QList<Schema> &others = {});

/** A list of operations as a file of its own. read(write(x)) == x. */
[[nodiscard]] QByteArray operationsToFile(const QList<Operation> &operations, const Schema &names = {});
[[nodiscard]] Result<QList<Operation>> operationsFromFile(const QByteArray &text, const QString &file,
                                                          const QString &seed);

} // namespace joinery
