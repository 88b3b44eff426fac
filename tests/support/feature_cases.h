// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <functional>

namespace joinery {

/** A schema with one of everything that every dialect knows, and nothing special about any of it. */
struct FeatureModel
{
    FeatureModel();

    /** Of no key, index or expression. */
    [[nodiscard]] Column &text() { return table.columns[5]; }
    [[nodiscard]] Column &number() { return table.columns[0]; }
    [[nodiscard]] Identity &identity() { return number().details.edit().identity; }

    [[nodiscard]] Schema schema() const;
    /** What makes it from nothing; without a part whose id is null. */
    [[nodiscard]] QList<Operation> operations() const;

    Table table;
    UniqueConstraint unique;
    ForeignKey key;
    CheckConstraint check;
    Index index;
    EnumType enumType;
    DefinitionObject view;
};

using FeatureChange = std::function<void(FeatureModel &)>;

/**
 * One thing a schema can say, and what becomes of it in each dialect; words with spaces between:
 *
 * `written`: the statements are others than without it. `refused CODE`: there is no plan, and the reason is the finding
 * `<dialect>.CODE`. `warned CODE`: the plan comes with that finding; without `written` it is left out. `noted CODE`:
 * the same of what no one has to do anything about. `ours`: it says nothing to a database (an identity, how the model
 * is written down).
 */
struct FeatureCase
{
    /** "Type.member", the member by its name in fields.h. */
    QString field;
    FeatureChange change;
    QString sqlite;
    QString postgresql;
    QString mariadb;
    /** What is there already, where the member is one of something the model has none of. */
    FeatureChange base = {};

    [[nodiscard]] QString fate(const QString &dialect) const;
    /** The codes among those words, without a dialect. */
    [[nodiscard]] QStringList codes(const QString &dialect) const;
};

[[nodiscard]] QList<FeatureCase> columnFeatureCases();
[[nodiscard]] QList<FeatureCase> typeFeatureCases();
[[nodiscard]] QList<FeatureCase> keyFeatureCases();
[[nodiscard]] QList<FeatureCase> constraintFeatureCases();
[[nodiscard]] QList<FeatureCase> indexFeatureCases();
[[nodiscard]] QList<FeatureCase> tableFeatureCases();
[[nodiscard]] QList<FeatureCase> partitionFeatureCases();
[[nodiscard]] QList<FeatureCase> objectFeatureCases();
[[nodiscard]] QList<FeatureCase> allFeatureCases();

/** "Column.id", "Column.name"… for every member of everything a schema is made of. */
[[nodiscard]] QStringList allFeatureFields();

/** A schema in which everything that can be said is said at once. */
[[nodiscard]] Schema fullFeatureSchema();

/** An id that follows from the word. */
[[nodiscard]] ObjectId featureId(const char *name);

} // namespace joinery
