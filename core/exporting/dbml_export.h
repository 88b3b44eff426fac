// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/**
 * DBML, as dbdiagram.io and its tools read it: tables with columns, keys, indexes and notes, enums, references, and a
 * group of tables for each app where there are several. Views have no place in it; checks are told in the notes.
 * See https://dbml.dbdiagram.io/docs/
 */
[[nodiscard]] QString exportDbml(const ExportSubject &subject);

} // namespace joinery
