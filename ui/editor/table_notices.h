// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/banner_list.h"
#include "ui/editor/table_editor.h"

namespace joinery {

/**
 * What is to be said about the table in the editor: it is dropped or renamed, mistakes, renamed columns. Mistakes that
 * stand under a field already are left out: those in the table's name, and in the part whose form is `shownPart`.
 */
[[nodiscard]] QList<Notice> tableNotices(TableEditor &editor, ObjectId shownPart);

} // namespace joinery
