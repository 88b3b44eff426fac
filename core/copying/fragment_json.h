// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/copying/fragment.h"

namespace joinery {

/** The fragment as JSON: what lies on the clipboard, and in files of templates. read(write(x)) == x. */
[[nodiscard]] QByteArray fragmentToJson(const Fragment &fragment);

/** Errors are those of files; `source` stands for the file's name in them. Nothing is taken of what has mistakes. */
[[nodiscard]] Result<Fragment> fragmentFromJson(const QByteArray &text, const QString &source);

/** Whether a text may be such JSON, by its beginning. */
[[nodiscard]] bool looksLikeFragment(const QString &text);

} // namespace joinery
