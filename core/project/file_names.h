// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/schema.h"

#include <QHash>

namespace joinery {

// The files that tables and objects of an app are kept in. The id inside a file is the identity; its name is for people
// and depends on nothing but the names in the schema, so that the same schema has the same files everywhere.

/**
 * "author.json", "shop.author.json" with a namespace. A name that a file system might refuse or confuse (slashes, dots,
 * reserved by Windows, over-long, or the same as another but for case) is made safe and followed by "~" and the id.
 */
[[nodiscard]] QHash<ObjectId, QString> tableFileNames(const Schema &schema);
/** The same for enums, views, triggers and so on, which share a folder. */
[[nodiscard]] QHash<ObjectId, QString> objectFileNames(const Schema &schema);

/** The text with everything replaced that should not be in a file's name; never empty. */
[[nodiscard]] QString safeFileName(const QString &text);
/** Whether Windows keeps this name for a device ("con", "lpt1"), whatever its case. */
[[nodiscard]] bool isReservedFileName(const QString &name);

} // namespace joinery
