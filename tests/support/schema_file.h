// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

namespace joinery {

/**
 * A whole schema as one file: `{ "joinery": 2, "tables": […], "enums": […], "objects": […] }`, each in the form of its
 * own file in a project (docs/formats.md). Ids that are left out follow from the names. Foreign keys may also name
 * tables of `others`.
 */
[[nodiscard]] Result<Schema> schemaFromFile(const QByteArray &text, const QString &file, const Schema &others = {});

/** The schema written as the files of a project and read again. */
[[nodiscard]] Result<Schema> throughFiles(const Schema &schema);

} // namespace joinery
