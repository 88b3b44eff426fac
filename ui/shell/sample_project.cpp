// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_project.h"

#include "core/base/sql_splitter.h"
#include "core/migration/migrator.h"
#include "core/project/connection_url.h"
#include "core/project/project_files.h"
#include "core/project/project_migrations.h"
#include "core/serialisation/file_batch.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::SampleProject)
};

/** Tells scripts/run that the folder is a whole copy of the sample, which it may use and replace. */
const QString copyMark = QStringLiteral(".joinery-sample-copy");
const QByteArray wholeCopy = "ready";

QByteArray readMark(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

Result<void> copyMissing(const QString &from, const QString &to)
{
    const QDir source(from);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = QDir(to).filePath(source.relativeFilePath(file));
        if (QFile::exists(copy))
            continue;
        QFile original(file);
        if (!QDir().mkpath(QFileInfo(copy).path()) || !original.copy(copy))
            return fail(QStringLiteral("file.write"),
                        Sentence::tr("%1 could not be written. Check that there is room and that the folder may be "
                                     "written to.")
                            .arg(QDir::toNativeSeparators(copy)),
                        original.errorString());
        // The sample may lie where nothing can be written, and would come with that.
        QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner);
    }
    return {};
}

Result<void> applyMigrations(const Project &project, const Connection &connection)
{
    const Migrator migrator(appMigrations(project), connection);
    const Result<RunPlan> plan = migrator.prepare({});
    if (!plan)
        return fail(plan);
    const RunReport report = migrator.run(*plan);
    return report.failure ? Result<void>(fail(report.failure->error)) : Result<void>();
}

Result<void> fillIn(const Connection &connection, const QString &scriptFile)
{
    QFile file(scriptFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (const Result<void> begun = connection.beginWriting(); !begun)
        return begun;
    for (const SqlStatement &statement : splitSql(QString::fromUtf8(file.readAll()))) {
        if (const Result<void> done = connection.execute(statement.text); !done) {
            connection.rollBack();
            return done;
        }
    }
    return connection.commit();
}

Result<void> makeDatabase(const QString &folder, const QString &path)
{
    const Result<Project> project = readProject(folder);
    if (!project)
        return fail(project);
    const Result<Connection> connection = Connection::open(DatabaseAddress::sqliteFile(path), {.createFile = true});
    if (!connection)
        return fail(connection);
    if (const Result<void> applied = applyMigrations(*project, *connection); !applied)
        return applied;
    return fillIn(*connection, QDir(folder).filePath(QStringLiteral("seed.sql")));
}

} // namespace

QString bundledSample()
{
    // Installed beside the program, or in the sources it was built from.
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *place : {"../share/joinery/sample/bookshop", "../../../resources/sample/bookshop"}) {
        const QDir folder(programs.filePath(QString::fromLatin1(place)));
        if (folder.exists(QStringLiteral("joinery.json")))
            return QDir::cleanPath(folder.absolutePath());
    }
    return {};
}

Result<void> prepareSample(const QString &sample, const QString &folder)
{
    if (sample.isEmpty())
        return fail(
            QStringLiteral("sample.missing"),
            Sentence::tr("The sample project did not come with this installation. Make a new project instead."));
    // Files that are missing from a whole copy were taken away by its owner.
    const QString mark = QDir(folder).filePath(copyMark);
    if (readMark(mark) == wholeCopy)
        return {};
    if (!QFile::exists(mark) && QFileInfo(folder).isDir() && !QDir(folder).isEmpty())
        return fail(QStringLiteral("sample.taken"),
                    Sentence::tr("%1 holds something else. Move it away to get a copy of the sample there.")
                        .arg(QDir::toNativeSeparators(folder)));
    if (const Result<void> marked = saveFile(mark, "unfinished\n"); !marked)
        return marked;
    if (const Result<void> copied = copyMissing(sample, folder); !copied)
        return copied;
    const QString database = QDir(folder).filePath(QStringLiteral("bookshop.db"));
    // Half a database, of a copy that was interrupted, would be taken for a whole one.
    QFile::remove(database);
    if (const Result<void> made = makeDatabase(folder, database); !made)
        return made;
    return saveFile(mark, wholeCopy + '\n');
}

} // namespace joinery
