// SPDX-License-Identifier: MIT
#pragma once

#include "core/dialect/mariadb/mariadb_server.h"

#include <QMap>
#include <QStringList>

namespace joinery::mariadb {

/**
 * Variables of the session in which an object was made, by their names: triggers, routines and events keep their
 * sql_mode, events their time_zone too (https://mariadb.com/kb/en/sql-mode/). What a plan sets anyway is not among
 * them.
 *
 * A definition says them at its very beginning, in a comment that a server would run: no reader of the definition need
 * know of it. "(a int) SQL SECURITY …" becomes "/\*! SET sql_mode = 'ANSI_QUOTES' *\/ (a int) SQL SECURITY …".
 */
using ObjectSettings = QMap<QString, QString>;

[[nodiscard]] QString withSettings(const ObjectSettings &settings, const QString &definition);
[[nodiscard]] ObjectSettings settingsOf(const QString &definition);
[[nodiscard]] QString withoutSettings(const QString &definition);

/** An sql_mode as it is kept: empty optional where it does what that of a plan does. */
[[nodiscard]] std::optional<QString> keptMode(const QString &sqlMode, bool isMysql);
/** Whether a text under it can be neither read nor made by the rules of all others. */
[[nodiscard]] bool isForeignMode(const QString &sqlMode);

/** The one statement that makes an object, or the statements, so that it keeps these. */
[[nodiscard]] QStringList underSettings(const ServerVersion &server, const ObjectSettings &settings,
                                        const QString &statement);

} // namespace joinery::mariadb
