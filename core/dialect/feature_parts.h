// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/feature_report.h"

namespace joinery {

// What a dialect cannot express of the parts of one table.

void reportColumns(const Table &table, const Features &features, FeatureReport &report);
/** Primary key, unique constraints, foreign keys, checks and exclusion constraints. */
void reportConstraints(const Table &table, const Features &features, FeatureReport &report);
void reportIndexes(const Table &table, const Features &features, FeatureReport &report);
/** What the parts of an index and of an exclusion constraint have in common. `title`: "Index by_name of table book". */
void reportIndexPart(const IndexPart &part, bool isUnique, const QString &title, ObjectId owner,
                     const Features &features, FeatureReport &report);
/** Options and partitions. */
void reportOptions(const Table &table, const Features &features, FeatureReport &report);
/** The texts that stand in statements as they were written: expressions, words of its own. */
void reportTexts(const Table &table, const Features &features, FeatureReport &report);

/** The words that a dialect does not have, with commas between. */
[[nodiscard]] QString unknownWords(const QMap<QString, QString> &options, const Words &known);
/** The options without those, which are left out of every statement. */
[[nodiscard]] QMap<QString, QString> knownOptions(QMap<QString, QString> options, const Words &known);

} // namespace joinery
