// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMap>
#include <QString>

namespace joinery {

/**
 * What SHOW CREATE TABLE says of single indexes and the catalogue does not, by their names: the size of their blocks,
 * how their texts are cut into words, and which method somebody asked for ("using"). Those of which nothing is said are
 * left out; the primary key is called PRIMARY. Linear in the text.
 */
[[nodiscard]] QHash<QString, QMap<QString, QString>> indexOptions(const QString &statement);

} // namespace joinery
