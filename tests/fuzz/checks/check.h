// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace joinery {

// What must hold for every text whatever: the fuzzers look for one that breaks it, tst_fuzz_corpus looks at those kept.
// Each function says what is wrong, or nothing. The other way to fail is a crash.

/**
 * The files of a project: the first letter of the first line says which (project, app, table, object, diagram) and the
 * file follows; a text that starts otherwise is read as each of them.
 */
[[nodiscard]] QByteArray checkProjectFile(const QByteArray &text);
/** A migration as a JSON file. */
[[nodiscard]] QByteArray checkMigrationJson(const QByteArray &text);
/** A migration as an .sql file: headers in comments, sections. */
[[nodiscard]] QByteArray checkMigrationSql(const QByteArray &text);
/** A list of operations as a JSON file, applied to an empty schema and undone. */
[[nodiscard]] QByteArray checkOperations(const QByteArray &text);
/** A connection's URL, up to the end of the first line. */
[[nodiscard]] QByteArray checkUrl(const QByteArray &text);
/**
 * SQL cut into tokens, statements and scopes, and renamed. The first line holds a table (after its namespace
 * and a dot where it has one), a column and a new name for both, the SQL follows.
 */
[[nodiscard]] QByteArray checkSqlText(const QByteArray &text);
/** CREATE statements as SQLite keeps them, and what follows DEFAULT. */
[[nodiscard]] QByteArray checkSqliteDdl(const QByteArray &text);

struct FuzzTarget
{
    /** Names its program (fuzz_<name>), its dictionary (<name>.dict) and its folder in corpus/. */
    QByteArray name;
    QByteArray (*check)(const QByteArray &text) = nullptr;
};

[[nodiscard]] const QList<FuzzTarget> &fuzzTargets();

/** Does the check; a warning from Qt (a sentence whose %1 was left empty) is wrong as well. */
[[nodiscard]] QByteArray whatIsWrong(const FuzzTarget &target, const QByteArray &text);

/** For libFuzzer: does the check of that name on the bytes, and aborts the program when something is wrong. */
void fuzzOnce(const char *name, const unsigned char *bytes, size_t size);

} // namespace joinery
