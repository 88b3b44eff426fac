// SPDX-License-Identifier: MIT
#pragma once

#include "core/database/database_address.h"
#include "tests/support/command_line.h"

// A project for tests of the command line: the folder "shop" with the app "catalog", on an SQLite file.

namespace joinery {

inline const QString shop = QStringLiteral("shop");

/** The table files of authors, and of books that refer to them. */
extern const QByteArray authorFile;
extern const QByteArray bookFile;

/** The project with its table of authors, which no migration knows yet. */
void makeProject(const CommandLine &cli);
/** The same with its migration written and applied. */
void makeDatabase(const CommandLine &cli);
[[nodiscard]] DatabaseAddress databaseOf(const CommandLine &cli);
[[nodiscard]] QString dumpOfShop(const CommandLine &cli);
void runSql(const CommandLine &cli, const QString &sql);

} // namespace joinery
