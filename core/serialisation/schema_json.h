// SPDX-License-Identifier: MIT
#pragma once

#include "core/serialisation/implied_ids.h"
#include "core/serialisation/json_node.h"
#include "core/serialisation/json_reader.h"

#include <optional>
#include <variant>

namespace joinery {

// Tables and objects as JSON; the form is described in docs/formats.md. `names` is where the names come from that are
// shown beside the ids of other tables (all apps together); reading ignores them.
//
// Where a file gives no id, it is that of what `known` has under the name; else one is derived from `seed` (the app's
// name) and the names around it, so that reading twice gives the same ids. See implied_ids.h.

/** A foreign key of a hand-written file that names its target by name; to be resolved when all tables are read. */
struct NamedTarget
{
    ObjectId table;
    ObjectId foreignKey;
    QString targetTable;
    QStringList targetColumns;
    /** File, line and JSON pointer of the reference, for an error. */
    QString where;
};

struct TableReading
{
    Table table;
    QList<NamedTarget> targets;
};

/**
 * The ids that a file gives to what it is about and to the parts of that; the others are left out, as they were where
 * people wrote it. But for a column whose name does not tell it from another: it keeps its id.
 */
using IdsToGive = std::optional<QSet<ObjectId>>;

/** The whole file of a table. read(write(x)) == x for every table. */
[[nodiscard]] QByteArray tableToFile(const Table &table, const Schema &names = {}, const IdsToGive &ids = {});
[[nodiscard]] Result<TableReading> tableFromFile(const QByteArray &text, const QString &file, const QString &seed,
                                                 const KnownNames &known = {});
/** As above for a table whose references all carry ids or point to itself; error "file.reference" for others. */
[[nodiscard]] Result<Table> lonelyTableFromFile(const QByteArray &text, const QString &file, const QString &seed);

[[nodiscard]] QByteArray objectToFile(const DefinitionObject &object, const Schema &names = {},
                                      const IdsToGive &ids = {});
[[nodiscard]] QByteArray enumToFile(const EnumType &enumType, const IdsToGive &ids = {});
/** What the folder of objects holds: "kind" says which. */
using EnumOrObject = std::variant<EnumType, DefinitionObject>;
[[nodiscard]] Result<EnumOrObject> enumOrObjectFromFile(const QByteArray &text, const QString &file,
                                                        const QString &seed, const KnownNames &known = {});

/** Points every named target to its table in `all`; what cannot be found is an error "file.reference" each. */
[[nodiscard]] QList<Error> resolveTargets(const QList<NamedTarget> &targets, const Schema &all, Schema &schema);

} // namespace joinery
