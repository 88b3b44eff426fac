// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/**
 * An erDiagram of Mermaid (10 or later): tables with their columns, relations between them.
 *
 * Names of tables keep every character, as entity codes where need be. What a type or column cannot be called in
 * Mermaid has "_" in its place there, and its name in the words behind it. See https://mermaid.js.org/syntax/
 */
[[nodiscard]] QString exportMermaid(const ExportSubject &subject);

} // namespace joinery
