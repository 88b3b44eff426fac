// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace joinery::house {

/** A file of the project: path from the project's folder, and its text. */
struct SourceFile
{
    QString path;
    QString text;
};

/** Every C++ file, CMake file and script of the project, sorted by path; what is built or fetched is left out. */
[[nodiscard]] QList<SourceFile> projectSources(const QString &projectFolder);

/** Breaches of "a folder of core/ includes only folders on lower floors", one sentence each. */
[[nodiscard]] QStringList floorBreaches(const SourceFile &file);

/** Breaches of which top folder may include which other: core/ never ui/, the MIT parts never the GPL parts. */
[[nodiscard]] QStringList reachBreaches(const SourceFile &file);

/** In core/ and the command line: includes that are neither Qt Core, Qt SQL, the standard library nor on the list. */
[[nodiscard]] QStringList libraryBreaches(const SourceFile &file, const QString &qtHeadersFolder);

/** A missing SPDX line, or one that names another licence than the file's folder has. */
[[nodiscard]] QStringList licenceBreaches(const SourceFile &file);

/** A header without `#pragma once`. */
[[nodiscard]] QStringList guardBreaches(const SourceFile &file);

} // namespace joinery::house
