// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/mariadb/mariadb_catalogue.h"

namespace joinery {

/**
 * Puts the texts in place that the views of the catalogue show otherwise than the server keeps them, and marks those
 * that cannot be read otherwise as doubtful.
 *
 * MariaDB shows what a text of a body says, not how it is written: backslashes that escape backslashes are gone, and
 * so is what stands in front of a text to say its character set. And everything there is of characters of up to three
 * bytes: others are question marks (https://mariadb.com/kb/en/information-schema-routines-table/). The bodies of
 * routines and events are in tables of the server's own, which few may read: one question for all of them. For all
 * else SHOW CREATE is asked, and only of what has a backslash or question marks in its text; on MariaDB all of these
 * together (see askEach()).
 */
void readTrueTexts(const Connection &connection, MariadbCatalogue &catalogue);

/**
 * `shown` with its characters that are four question marks as they stand in a text that holds it. Nothing where the
 * text does not hold it.
 */
[[nodiscard]] std::optional<QString> withRareCharacters(const QString &shown, const QString &statement);

// What SHOW CREATE says of an object, without what stands in front of the body; empty where it cannot be told.

[[nodiscard]] QString bodyOfTrigger(const QString &statement);
[[nodiscard]] QString bodyOfRoutine(const QString &statement);
[[nodiscard]] QString bodyOfEvent(const QString &statement);
/** The query, without WITH CHECK OPTION and without the character sets of texts that are Unicode anyway. */
[[nodiscard]] QString queryOfView(const QString &statement);

} // namespace joinery
