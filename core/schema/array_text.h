// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace joinery {

/**
 * The elements of an array as PostgreSQL writes one in a text, `{ok,"so so",{sad}}`, those of arrays in it among them;
 * NULL is no element. Nothing when the text is no array.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
[[nodiscard]] std::optional<QStringList> arrayElements(const QString &text);

/** The array with each element `from` turned into `to`; whatever is not one stays as it is, byte for byte. */
[[nodiscard]] QString withElementRenamed(const QString &text, const QString &from, const QString &to);

} // namespace joinery
