// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_format.h"

namespace joinery {

/**
 * What is wrong with an exported text; empty when it is well formed and says exactly the tables, columns and links of
 * its subject: what a name or comment holds must not end, begin or add anything. Not for DOT, which Graphviz itself
 * reads, nor for SQL and pictures.
 */
[[nodiscard]] QString exportFault(ExportFormat format, const QString &text, const ExportSubject &subject);

} // namespace joinery
