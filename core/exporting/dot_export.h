// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/**
 * A graph for Graphviz: a table of rows for each table, links that leave from the row of their column, with crow's
 * feet, and a cluster for each app where there are several. `dot -Tsvg` draws it.
 * See https://graphviz.org/doc/info/shapes.html#html
 */
[[nodiscard]] QString exportDot(const ExportSubject &subject);

} // namespace joinery
