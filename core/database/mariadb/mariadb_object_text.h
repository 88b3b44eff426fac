// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/mariadb/mariadb_catalogue.h"

namespace joinery {

// What follows `CREATE <kind> <name>`, made from what the catalogue says about each part of it.

/** `query` is that of the view, without the name of the database. */
[[nodiscard]] QString viewText(const CatalogueView &view, const QString &query);
[[nodiscard]] QString triggerText(const CatalogueTrigger &trigger);
/** `text` may be null: then its parameters are spelled as the server understands them, not as they were written. */
[[nodiscard]] QString routineText(const CatalogueRoutine &routine, const QList<CatalogueParameter> &parameters,
                                  const CatalogueRoutineText *text);
[[nodiscard]] QString eventText(const CatalogueEvent &event);
[[nodiscard]] QString sequenceText(const CatalogueSequence &sequence);

/**
 * The triggers in order of their names, which is the order in which they are made. One that would then stand in a
 * wrong place among those that wait for the same says in its body which of the others it precedes.
 */
[[nodiscard]] QList<CatalogueTrigger> withPlaces(QList<CatalogueTrigger> triggers);

} // namespace joinery
