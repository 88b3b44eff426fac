// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/**
 * The data dictionary in Markdown with tables, as GitHub and GitLab show it (GFM), with the diagram in Mermaid unless
 * it is larger than they draw. Tables link to each other; no name or comment is taken for markup. See
 * https://github.github.com/gfm/
 */
[[nodiscard]] QString exportMarkdown(const ExportSubject &subject);

} // namespace joinery
