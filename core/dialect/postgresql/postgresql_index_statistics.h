// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QStringList>

#include <optional>

namespace joinery::postgresql {

/** The option of an index that says how exactly ANALYZE looks at its expressions: "1=1000, 3=50". */
[[nodiscard]] QString statisticsOption();

/** Numbers of parts, from 1, and their targets; nothing for a text that does not say that. */
[[nodiscard]] std::optional<QMap<int, int>> statisticsTargets(const QString &option);

/** What follows `ALTER INDEX name` to bring the targets from one text to the other. */
[[nodiscard]] QStringList statisticsChanges(const QString &before, const QString &after);

} // namespace joinery::postgresql
