// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>

#include <utility>

namespace joinery {

// SQLite has no enums and no sets: a column of such a type is TEXT with a check of its values. That check is nobody's
// in the model; here it comes and goes.

/** Whether rows are held to the texts of this type. */
[[nodiscard]] bool isChoice(const DataType &type);

/** Whether both hold rows to the same texts, in whatever order; true for two types that hold them to none. */
[[nodiscard]] bool sameChoice(const DataType &a, const DataType &b);

/** The condition that a value is one of an enum's texts, or made of a set's. `value` is SQL. Texts in their own order
 * would make a difference where there is none, so they stand in order of their letters. */
[[nodiscard]] QString choiceCondition(const QString &value, const DataType &type);

/** The check that holds the column to its type; null where there is none. */
[[nodiscard]] const CheckConstraint *choiceCheck(const Table &table, const Column &column);
/** Whether it is the check that holds a column to its type. */
[[nodiscard]] bool isChoiceCheck(const CheckConstraint &check);

/**
 * The schema as SQLite holds it: columns of a named enum have its texts in their type, and every enum and set its
 * check. Linear in the columns; tables without any stay shared.
 */
[[nodiscard]] Schema withChoiceChecks(const Schema &schema);
/** The same for two schemas; what is the same in both stays shared. */
[[nodiscard]] std::pair<Schema, Schema> withChoiceChecks(const Schema &before, const Schema &after);

/**
 * The schema read from a database, with the enums and sets of `model` recognised in it: where a column of the same
 * table and name has the check that withChoiceChecks() would give it, its type is the one in the model and the check is
 * gone. Where rows are held to other texts than the model's, a type with its texts in itself shows those; with a named
 * enum column and check stay what they are. The model's enums come along, since no database says whether they are
 * there.
 */
[[nodiscard]] Schema withChoicesRecognised(Schema found, const Schema &model);

/** How the texts of a named enum change under a column that has it as its type before and after. */
struct ChoiceChange
{
    /** Old text → new one, of those that are called differently. */
    QList<std::pair<QString, QString>> renamed;
    /** Texts that are no more. */
    QStringList gone;
};

using ChoiceChanges = QHash<ObjectId, ChoiceChange>;

/** For every column whose named enum renames or loses texts between the two schemas; by the id of the column. */
[[nodiscard]] ChoiceChanges choiceChanges(const Schema &before, const Schema &after);

} // namespace joinery
