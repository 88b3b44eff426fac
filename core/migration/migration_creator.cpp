// SPDX-License-Identifier: MIT
#include "core/migration/migration_creator.h"

#include "core/migration/migration_file.h"
#include "core/migration/migration_folder.h"
#include "core/migration/migration_sql.h"
#include "core/serialisation/file_batch.h"

#include <QDir>

namespace joinery {

namespace {

/** How often another name is tried when someone else takes it in the same moment. */
constexpr int maximumAttempts = 100;

const QString secondsForm = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss");

QString idOf(const QDateTime &time, int microseconds)
{
    return time.toString(secondsForm) + QLatin1Char(':') +
           QStringLiteral("%1").arg(microseconds, 6, 10, QLatin1Char('0'));
}

} // namespace

MigrationCreator::MigrationCreator(QString folder, QString app, Clock clock)
    : m_folder(std::move(folder)), m_app(std::move(app)), m_clock(std::move(clock))
{
}

QString MigrationCreator::fileName(const QString &app, const QString &id, bool asSql)
{
    QString stamp = id;
    stamp.replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char(':'), QLatin1Char('_'));
    return app + QLatin1Char('_') + stamp + (asSql ? QStringLiteral(".sql") : QStringLiteral(".json"));
}

QString MigrationCreator::idAfter(const QString &id)
{
    QDateTime time = QDateTime::fromString(id.left(19), secondsForm);
    // A wall clock without changes of the hour: only the digits count here.
    time.setTimeSpec(Qt::UTC);
    const int microseconds = id.right(6).toInt() + 1;
    return microseconds < 1000000 ? idOf(time, microseconds) : idOf(time.addSecs(1), 0);
}

QString MigrationCreator::nextId() const
{
    const QDateTime now = m_clock();
    const QString id = idOf(now, now.time().msec() * 1000);
    const QStringList existing = idsInMigrationFolder(m_folder, m_app);
    return existing.isEmpty() || existing.last() < id ? id : idAfter(existing.last());
}

Result<Migration> MigrationCreator::create(const QString &description, const QList<Operation> &operations,
                                           const QList<MigrationDependency> &dependencies, const Schema &names) const
{
    return write(Migration{.description = description, .dependencies = dependencies, .operations = operations}, names,
                 false);
}

Result<Migration> MigrationCreator::createSql(const QString &description, const QString &dialect,
                                              const QList<MigrationDependency> &dependencies) const
{
    const RawSql empty{.forwards = {{dialect, QString()}}, .backwards = {{dialect, QString()}}};
    return write(Migration{.description = description, .dependencies = dependencies, .operations = {empty}}, {}, true);
}

Result<Migration> MigrationCreator::write(Migration migration, const Schema &names, bool asSql) const
{
    migration.app = m_app;
    migration.description = migration.description.simplified();
    migration.id = nextId();
    for (int attempt = 0;; ++attempt) {
        const Result<QByteArray> text =
            asSql ? migrationToSqlFile(migration) : Result<QByteArray>(migrationToFile(migration, names));
        if (!text)
            return fail(text);
        const QString path = QDir(m_folder).absoluteFilePath(fileName(m_app, migration.id, asSql));
        const Result<void> saved = saveNewFile(path, *text);
        if (saved)
            return readMigrationFile(path, m_app);
        if (saved.error().code != QLatin1String("file.exists") || attempt == maximumAttempts)
            return fail(saved);
        migration.id = idAfter(migration.id);
    }
}

Result<Migration> MigrationCreator::writeWhole(const Migration &migration, const Schema &names) const
{
    const QString path = QDir(m_folder).absoluteFilePath(fileName(m_app, migration.id));
    if (const auto saved = saveNewFile(path, migrationToFile(migration, names)); !saved)
        return fail(saved);
    return readMigrationFile(path, m_app);
}

} // namespace joinery
