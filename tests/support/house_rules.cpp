// SPDX-License-Identifier: MIT
#include "tests/support/house_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace joinery::house {

namespace {

struct Include
{
    QString name;
    bool quoted = false;
    int line = 0;
};

const QHash<QString, int> &floors()
{
    static const QHash<QString, int> table{
        {"base", 0},     {"schema", 1},    {"operation", 2}, {"serialisation", 3}, {"differ", 3},
        {"builder", 3},  {"dialect", 4},   {"query", 5},     {"snapshot", 4},      {"lint", 5},
        {"database", 6}, {"migration", 7}, {"project", 8},   {"exporting", 9},     {"copying", 9},
    };
    return table;
}

/** Which folders the files below a folder may include; the first entry that fits a path decides. */
struct Reach
{
    QString from;
    QStringList allowed;
};

const QList<Reach> &reaches()
{
    static const QList<Reach> table{
        {"core/", {"core/"}},
        {"ui/", {"core/", "ui/"}},
        {"app/cli/", {"core/", "app/cli/"}},
        {"app/designer/", {"core/", "ui/", "app/designer/"}},
        {"tests/ui/", {"core/", "ui/", "app/", "tests/"}},
        {"tests/support_ui/", {"core/", "ui/", "tests/support/", "tests/support_ui/"}},
        {"tests/gallery/", {"core/", "ui/", "tests/support/", "tests/support_ui/", "tests/gallery/"}},
        {"tests/support/", {"core/", "tests/support/"}},
        {"tests/fuzz/", {"core/", "tests/support/", "tests/fuzz/"}},
        {"tests/benchmark/canvas_benchmarks", {"core/", "ui/", "tests/benchmark/"}},
        {"tests/benchmark/arranging_benchmarks", {"core/", "ui/", "tests/benchmark/"}},
        {"tests/", {"core/", "app/cli/", "tests/support/", "tests/benchmark/"}},
    };
    return table;
}

bool isCpp(const QString &path)
{
    return path.endsWith(".h") || path.endsWith(".cpp");
}

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    QList<Include> found;
    int number = 0;
    for (const QString &line : file.text.split('\n')) {
        ++number;
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch())
            found.append({match.captured(2), match.captured(1) == "\"", number});
    }
    return found;
}

QString at(const SourceFile &file, int line, const QString &what)
{
    return QString("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

/** "core/schema/table.h" -> "schema"; empty for what lies outside core/ or directly in it. */
QString coreFolder(const QString &path)
{
    return path.startsWith("core/") && path.count('/') >= 2 ? path.section('/', 1, 1) : QString();
}

bool isStandardHeader(const QString &name)
{
    static const QStringList posixAndSqlite{"fcntl.h", "malloc.h", "pwd.h", "unistd.h", "sqlite3.h"};
    return !name.contains('/') && (!name.endsWith(".h") || posixAndSqlite.contains(name));
}

} // namespace

QList<SourceFile> projectSources(const QString &projectFolder)
{
    static const QStringList tops{"core", "ui", "app", "tests", "cmake", "scripts", ".ci"};
    static const QStringList suffixes{"h", "cpp", "cmake", "txt", "sh", "awk", "py", ""};
    const QDir root(projectFolder);
    QStringList paths{"CMakeLists.txt"};
    for (const QString &top : tops) {
        QDirIterator walk(root.filePath(top), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo info(walk.next());
            const bool isText = info.suffix() != "txt" || info.fileName() == "CMakeLists.txt";
            if (isText && suffixes.contains(info.suffix()))
                paths.append(root.relativeFilePath(info.filePath()));
        }
    }
    std::sort(paths.begin(), paths.end());

    QList<SourceFile> files;
    for (const QString &path : paths) {
        QFile file(root.filePath(path));
        if (file.open(QIODevice::ReadOnly))
            files.append({path, QString::fromUtf8(file.readAll())});
    }
    return files;
}

QStringList floorBreaches(const SourceFile &file)
{
    const QString folder = coreFolder(file.path);
    if (folder.isEmpty() || !isCpp(file.path))
        return {};
    if (!floors().contains(folder))
        return {at(file, 1,
                   QString("core/%1 has no floor; add it to the table in tests/support/house_rules.cpp").arg(folder))};

    QStringList breaches;
    for (const Include &include : includesOf(file)) {
        const QString other = coreFolder(include.name);
        if (other.isEmpty() || other == folder)
            continue;
        if (floors().value(other, 100) >= floors().value(folder))
            breaches.append(at(file, include.line,
                               QString("%1 (floor %2) includes %3, which is not on a lower floor")
                                   .arg(folder)
                                   .arg(floors().value(folder))
                                   .arg(include.name)));
    }
    return breaches;
}

QStringList reachBreaches(const SourceFile &file)
{
    const auto reach = std::find_if(reaches().begin(), reaches().end(),
                                    [&](const Reach &entry) { return file.path.startsWith(entry.from); });
    if (reach == reaches().end() || !isCpp(file.path))
        return {};

    QStringList breaches;
    for (const Include &include : includesOf(file)) {
        const bool generated = include.name.endsWith(".moc") || include.name.startsWith("moc_");
        if (!include.quoted || generated)
            continue;
        const bool allowed = std::any_of(reach->allowed.begin(), reach->allowed.end(),
                                         [&](const QString &top) { return include.name.startsWith(top); });
        if (!allowed)
            breaches.append(
                at(file, include.line,
                   QString("\"%1\" may not be included below %2; allowed, written from the project's folder: %3")
                       .arg(include.name, reach->from, reach->allowed.join(", "))));
    }
    return breaches;
}

QStringList libraryBreaches(const SourceFile &file, const QString &qtHeadersFolder)
{
    static const QStringList qtModules{"QtCore", "QtSql"};
    static const QStringList libraries{"nlohmann/", "tl/"};
    const bool isCore = file.path.startsWith("core/");
    if (!isCpp(file.path) || (!isCore && !file.path.startsWith("app/cli/")))
        return {};

    const auto isAllowed = [&](const QString &name) {
        const QString top = name.section('/', 0, 0);
        if (name.contains('/'))
            return qtModules.contains(top) || libraries.contains(top + '/') || (!isCore && top == "CLI") ||
                   top == "sys";
        if (!name.startsWith('Q'))
            return isStandardHeader(name);
        return std::any_of(qtModules.begin(), qtModules.end(), [&](const QString &module) {
            return module == name || QFile::exists(qtHeadersFolder + '/' + module + '/' + name);
        });
    };

    QStringList breaches;
    for (const Include &include : includesOf(file)) {
        if (!include.quoted && !isAllowed(include.name))
            breaches.append(
                at(file, include.line,
                   QString("<%1> is neither Qt Core, Qt SQL nor a library this part may use").arg(include.name)));
    }
    return breaches;
}

QStringList licenceBreaches(const SourceFile &file)
{
    static const QStringList gplFolders{"ui/", "app/designer/", "tests/ui/", "tests/support_ui/", "tests/gallery/"};
    const bool isGpl = std::any_of(gplFolders.begin(), gplFolders.end(),
                                   [&](const QString &folder) { return file.path.startsWith(folder); });
    const bool isTest = file.path.startsWith("tests/");
    const QString wanted = isGpl ? "GPL-3.0-or-later" : "MIT";

    const QStringList lines = file.text.split('\n');
    const qsizetype number = lines.value(0).startsWith("#!") ? 1 : 0;
    static const QRegularExpression pattern(R"(^(//|#) SPDX-License-Identifier: (\S+)$)");
    const QRegularExpressionMatch match = pattern.match(lines.value(number));
    if (!match.hasMatch())
        return {at(file, int(number) + 1, QString("the line \"SPDX-License-Identifier: %1\" is missing").arg(wanted))};
    // Tests are MIT, those of the window may have its licence instead.
    const bool fits = match.captured(2) == wanted || (isGpl && isTest && match.captured(2) == "MIT");
    if (!fits)
        return {at(file, int(number) + 1, QString("licence is %1, should be %2").arg(match.captured(2), wanted))};
    return {};
}

QStringList guardBreaches(const SourceFile &file)
{
    if (!file.path.endsWith(".h") || file.text.contains("\n#pragma once\n"))
        return {};
    return {at(file, 1, "the header has no #pragma once")};
}

} // namespace joinery::house
