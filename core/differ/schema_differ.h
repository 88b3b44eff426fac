// SPDX-License-Identifier: MIT
#pragma once

#include "core/differ/equivalence.h"
#include "core/operation/operation.h"

namespace joinery {

/** Two things that look like one renamed: offered to a person, never taken for granted. */
struct RenameCandidate
{
    enum class Kind
    {
        Table,
        Column,
        Enum,
        EnumValue,
        Object
    };

    Kind kind = Kind::Table;
    /** The table of a column, the enum of a value; null for the others. */
    ObjectReference table;
    PartReference from;
    PartReference to;
    /** How alike they are, from 0 to 1; stable for the same input. */
    double score = 0;

    friend bool operator==(const RenameCandidate &, const RenameCandidate &) = default;
};

struct DiffOptions
{
    /** Lives at least as long as the differ; null compares exactly. */
    const Equivalence *equivalence = nullptr;
    /**
     * Ids of the two schemas were given independently (a model and an introspected database): what no id connects is
     * matched by name, then constraints and indexes by what they are. Otherwise ids are certain: another column under
     * the name of a dropped one is another column (and comes back as a candidate).
     */
    bool matchByName = false;
    /** Renames a person has confirmed, as taken from `candidates` of an earlier diff of the same schemas. */
    QList<RenameCandidate> confirmed;
    /** Look for candidates (costs time only where tables or columns were both added and dropped). */
    bool findCandidates = true;
    /** Tell also what differs in spelling alone; only with an equivalence. */
    bool findCosmetic = false;
};

/**
 * A column that left one table and is in another under the same id. No database moves the values along: they are
 * dropped here and start anew there, unless a migration copies them in between: the new column comes first wherever
 * both can be there at once.
 */
struct ColumnMove
{
    ObjectReference from;
    ObjectReference to;
    PartReference column;

    friend bool operator==(const ColumnMove &, const ColumnMove &) = default;
};

struct Diff
{
    /** Executable in this order; empty when nothing differs. */
    QList<Operation> operations;
    QList<RenameCandidate> candidates;
    /** Without those between two tables that `candidates` takes for one. */
    QList<ColumnMove> movedColumns;
    /**
     * What an exact comparison would change besides: the two sides are spelled differently, but to the dialect of the
     * equivalence both mean the same (an alias of a type, the case of a word, a comment that it cannot keep). To be
     * shown, not to be applied; on request.
     */
    QList<Operation> cosmetic;

    [[nodiscard]] bool isEmpty() const { return operations.isEmpty(); }
};

/**
 * Finds the operations that turn one schema into another.
 *
 * Objects are matched by ObjectId, on request then by name; a rename is never guessed: what looks like one comes back
 * in `candidates` for a person to confirm. Pure: no database, no clock, no files. Order of the result is executable and
 * depends only on the input. With exact equivalence apply(diff(a, b), a) == b wherever objects were matched by id.
 */
class SchemaDiffer
{
public:
    explicit SchemaDiffer(DiffOptions options = {});

    /** Cost: pointer comparison per table whose data both schemas share, linear in what differs. */
    [[nodiscard]] Diff diff(const Schema &from, const Schema &to) const;

private:
    DiffOptions m_options;
};

} // namespace joinery
