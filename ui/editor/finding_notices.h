// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/finding.h"
#include "ui/editor/banner_list.h"

namespace joinery {

class ProjectDocument;

/** What does away with a finding, for a button; empty where nothing is known. */
[[nodiscard]] QString fixTitle(const ProjectDocument &document, const Finding &finding);
/** Does it, as one undo step; nothing happens where the finding does not hold any more. */
void applyFix(ProjectDocument &document, const Finding &finding);

/** What is found about an enum, view or other object, each with its fix. */
[[nodiscard]] QList<Notice> findingNotices(ProjectDocument &document, ObjectId object);

} // namespace joinery
