// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialect/dialect.h"

#include <optional>

namespace joinery {

enum class PreviewDirection
{
    Forwards,
    Backwards
};

/** The script of operations in one direction, or why there is none. */
struct Preview
{
    QString script;
    std::optional<Error> error;
    Plan plan;
};

/**
 * Plans the operations on `before`; backwards, their inverses on what they lead to. Pure. With `home`, the dialect that
 * the model is designed for, the plan tells what reaches less far in `dialect`.
 */
[[nodiscard]] Preview previewOf(const Dialect &dialect, const Schema &before, const QList<Operation> &operations,
                                PreviewDirection direction, const Dialect *home = nullptr);

/** What is shown in place of a script that has no statement. */
[[nodiscard]] QString nothingToRun();

/** Where in the script of a preview of `shown` the statements of `wanted` stand: start and length of each. */
[[nodiscard]] QList<std::pair<int, int>> stretchesOf(const Preview &preview, const QList<Operation> &shown,
                                                     const QList<Operation> &wanted);

} // namespace joinery
