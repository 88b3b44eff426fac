// SPDX-License-Identifier: MIT
#include "tests/support/failing_case.h"

#include "core/differ/schema_differ.h"
#include "core/migration/migration_creator.h"
#include "core/operation/apply.h"
#include "core/project/project_files.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

namespace joinery {

namespace {

const QString appName = QStringLiteral("main");

/** The files below a folder as commands that write them. */
QString filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(folder).relativeFilePath(files.next()));
    paths.sort();
    QString result;
    for (const QString &path : std::as_const(paths)) {
        QFile file(folder + QLatin1Char('/') + path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        result += QStringLiteral("mkdir -p %1 && cat > %2 <<'JOINERY'\n%3JOINERY\n")
                      .arg(QFileInfo(path).path(), path, QString::fromUtf8(file.readAll()));
    }
    return result;
}

/** Statements as an operation that says nothing about the schema and whose way back does nothing. */
RawSql rowsOf(const QString &dialect, const QStringList &statements)
{
    return {{{dialect, statements.join(QStringLiteral(";\n")) + QLatin1Char(';')}},
            {{dialect, QStringLiteral("SELECT 1;")}},
            {}};
}

} // namespace

QString asProject(const FailingCase &failing)
{
    const QTemporaryDir folder;
    const auto project = createProject(folder.path(), QStringLiteral("case"), appName, failing.dialect);
    Schema after = failing.before;
    if (!project || !apply(failing.operations, after))
        return {};
    Project full = *project;
    full.apps.first().model = after;
    if (!writeProject(folder.path(), *project, full))
        return {};
    const MigrationCreator creator(migrationsFolder(folder.path(), appName), appName);
    const QList<Operation> making = SchemaDiffer().diff({}, failing.before).operations;
    if (!creator.create(QStringLiteral("the schema of before"), making, {}, failing.before))
        return {};
    if (!failing.rows.isEmpty() && !creator.create(QStringLiteral("its rows"), {rowsOf(failing.dialect, failing.rows)}))
        return {};
    if (!creator.create(QStringLiteral("the operations"), failing.operations, {}, after))
        return {};
    return filesIn(folder.path()) +
           QStringLiteral(
               "# Then, on an empty database: joinery-cli forwards all --url URL; joinery-cli backwards main "
               "--url URL\n");
}

} // namespace joinery
