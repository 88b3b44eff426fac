// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>

namespace joinery::postgresql {

/** Texts that cannot be read as a type. */
struct TextMisfit
{
    /** SQL condition that is true for them, as far as one can be written; empty for none. NULL always fits. */
    QString condition;
    /** What is wanted instead, for a message: "a whole number". */
    QString wanted;
};

/** `text` is SQL. PostgreSQL itself cannot be asked: it only refuses what it cannot read. */
[[nodiscard]] TextMisfit textMisfit(const QString &text, const QString &type);

/**
 * The condition that a text is readable as the type beyond doubt, but for what the misfit tells; empty where none can
 * be written.
 */
[[nodiscard]] QString isSurelyReadable(const QString &text, const QString &type);

/** The lowest and the highest number of an integer type (canonical). */
[[nodiscard]] std::pair<QString, QString> boundsOf(const QString &canonical);
/** The lowest number with more digits than that before its point: 1 with so many zeros. */
[[nodiscard]] QString limitOf(int wholeDigits);

} // namespace joinery::postgresql
