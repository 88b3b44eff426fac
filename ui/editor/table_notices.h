// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/banner_list.h"
#include "ui/editor/table_editor.h"

namespace joinery {

/** What is to be said about the table in the editor: it is dropped or renamed, mistakes, renamed columns. */
[[nodiscard]] QList<Notice> tableNotices(TableEditor &editor);

} // namespace joinery
