// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

namespace joinery::postgresql {

/**
 * ALTER SEQUENCE from one definition to the other, which keeps the count: options that are not said any more go back to
 * their usual values. Nothing where both count alike, or one of the definitions cannot be read.
 */
[[nodiscard]] QStringList alterSequence(const DefinitionObject &before, const DefinitionObject &after);

/** The column that a sequence goes with, by the names of its definition. */
struct SequenceOwner
{
    /** Empty for a bare name. */
    QString nameSpace;
    QString table;
    QString column;
};

/** "OWNED BY t.a"; nothing where the definition names no column. */
[[nodiscard]] std::optional<SequenceOwner> sequenceOwner(const QString &definition);
/** The column that owns the sequence, with its table; nothing where it has no owner, or that is not there. */
[[nodiscard]] std::optional<std::pair<ObjectId, ObjectId>> ownerIn(const Schema &schema,
                                                                   const DefinitionObject &sequence);
[[nodiscard]] QString withoutOwner(const QString &definition);

/** "OWNED BY t.a" as the definition has it; empty for none. */
[[nodiscard]] QString ownerClause(const QString &definition);

/** How a serial column of this type counts with the sequence; nothing where a serial has no such sequence. */
[[nodiscard]] std::optional<Identity> serialOf(const DefinitionObject &sequence, const DataType &type);

/** Whether both count alike, whatever they leave out. */
[[nodiscard]] bool sameSequence(const DefinitionObject &a, const DefinitionObject &b);

} // namespace joinery::postgresql
