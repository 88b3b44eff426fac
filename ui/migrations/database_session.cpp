// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrations/database_session.h"

#include "core/migration/drift.h"
#include "core/operation/describe.h"
#include "core/project/database_scope.h"
#include "core/project/project_connection.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace joinery {

struct DatabaseSession::Target
{
    DatabaseAddress address;
    QList<AppMigrations> apps;
    DatabaseScope scope;
};

namespace {

/** Progress is told at most this often; a person cannot read faster. */
constexpr int progressInterval = 40;

bool isMissing(const DatabaseAddress &address)
{
    return address.isFile() && !QFileInfo::exists(address.path);
}

SessionReading reading(const DatabaseAddress &address, const QList<AppMigrations> &apps, const DatabaseScope &scope)
{
    SessionReading result;
    result.missing = isMissing(address);
    const auto failed = [&result](const Error &error) {
        result.error = error;
        return result;
    };
    const Result<Connection> connection = openForReading(address);
    if (!connection)
        return failed(connection.error());
    const Migrator migrator(apps, *connection);
    const Result<StatusReport> status = migrator.status();
    if (!status)
        return failed(status.error());
    result.status = *status;
    const Result<Schema> expected = migrator.expectedSchema();
    if (!expected)
        return result;
    if (const Result<Diff> differences = drift(*connection, *expected, readingOf(scope, *expected)))
        result.drift = describe(differences->operations);
    return result;
}

/** Tells how a run goes, not more often than can be seen. */
class ProgressReporter
{
public:
    ProgressReporter(int migrationCount, std::function<void(const RunProgress &)> tell) : m_tell(std::move(tell))
    {
        m_progress.migrationCount = migrationCount;
    }

    void migrationStarted(const PlannedMigration &migration, int index)
    {
        m_progress.migration =
            migration.migration.description.isEmpty() ? migration.migration.id : migration.migration.description;
        m_progress.migrationIndex = index;
        m_progress.statement = 0;
        m_progress.statementCount = static_cast<int>(migration.plan.steps.size());
        m_progress.sql.clear();
        m_tell(m_progress);
    }

    void statement(const StatementProgress &statement)
    {
        m_progress.statement = statement.index + (statement.finished ? 1 : 0);
        m_progress.statementCount = statement.total;
        m_progress.sql = statement.sql;
        if (m_sinceTold.isValid() && m_sinceTold.elapsed() < progressInterval)
            return;
        m_sinceTold.start();
        m_tell(m_progress);
    }

private:
    RunProgress m_progress;
    QElapsedTimer m_sinceTold;
    std::function<void(const RunProgress &)> m_tell;
};

RunReport failedReport(const Error &error)
{
    RunReport report;
    report.failure = RunFailure{error, -1, {}, 0};
    return report;
}

} // namespace

DatabaseSession::DatabaseSession(ProjectDocument &document, QObject *parent)
    : QObject(parent), m_document(document), m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("joinery database"));
    m_thread.start();
    connect(&m_document, &ProjectDocument::migrationsChanged, this, &DatabaseSession::refresh);
    connect(&m_document, &ProjectDocument::projectChanged, this, [this] {
        if (!profile())
            setConnection(m_document.project().connections.isEmpty() ? QString()
                                                                     : m_document.project().connections.first().name);
        else
            refresh();
    });
    if (!m_document.project().connections.isEmpty())
        setConnection(m_document.project().connections.first().name);
}

DatabaseSession::~DatabaseSession()
{
    // A run that is under way is stopped and rolled back; nothing is left half done.
    m_cancel.cancel();
    m_stopAsking.cancel();
    ++m_generation;
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

const ConnectionProfile *DatabaseSession::profile() const
{
    return m_document.project().connection(m_connection);
}

std::optional<int> DatabaseSession::driftCount() const
{
    if (!m_reading.drift)
        return std::nullopt;
    return static_cast<int>(m_reading.drift->size());
}

Result<DatabaseSession::Target> DatabaseSession::target() const
{
    const ConnectionProfile *chosen = profile();
    if (!chosen) {
        return fail(QStringLiteral("connection.none"),
                    tr("No connection is chosen. Add one with Connections… in the connection list."));
    }
    Result<DatabaseAddress> address = databaseAddress(*chosen, m_document.folder());
    if (!address)
        return fail(address);
    m_document.finishReading();
    Target result{*address, {}, chosen->scope};
    for (const App &app : m_document.project().apps)
        result.apps.append({app.name, app.dependencies, app.migrations});
    return result;
}

void DatabaseSession::setConnection(const QString &name)
{
    if (isRunning())
        return;
    ++m_generation;
    stopAsking();
    m_connection = name;
    m_reading = {};
    if (!profile()) {
        setState(State::NoConnection);
        return;
    }
    refresh();
}

void DatabaseSession::refresh()
{
    if (isRunning() || !profile())
        return;
    // It comes back when they are there.
    if (m_document.isReading()) {
        setState(State::Reading);
        return;
    }
    const Result<Target> where = target();
    if (!where) {
        SessionReading failed;
        failed.error = where.error();
        takeReading(failed);
        return;
    }
    stopAsking();
    setState(State::Reading);
    post([this, where = *where, generation = m_generation] {
        const SessionReading result = reading(where.address, where.apps, where.scope);
        answer(generation, [this, result] { takeReading(result); });
    });
}

void DatabaseSession::takeReading(const SessionReading &reading)
{
    if (isRunning())
        return;
    m_reading = reading;
    if (reading.error)
        setState(State::Failed);
    else
        setState(reading.missing ? State::NoDatabase : State::Ready);
}

void DatabaseSession::prepare(const RunRequest &request)
{
    const Result<Target> where = target();
    if (!where) {
        emit prepareFailed(where.error());
        return;
    }
    // A long question must not keep a person waiting; it is asked again behind this.
    const bool isAsking = m_question.has_value();
    m_stopAsking.cancel();
    post([this, where = *where, request, generation = m_generation] {
        const Result<RunPlan> plan = [&]() -> Result<RunPlan> {
            const Result<Connection> connection = openForReading(where.address);
            if (!connection)
                return fail(connection);
            return Migrator(where.apps, *connection).prepare(request);
        }();
        answer(generation, [this, plan] {
            if (plan)
                emit prepared(*plan);
            else
                emit prepareFailed(plan.error());
        });
    });
    if (isAsking)
        postQuestion();
}

void DatabaseSession::askData(const Plan &plan)
{
    stopAsking();
    m_question = plan;
    postQuestion();
}

void DatabaseSession::stopAsking()
{
    m_stopAsking.cancel();
    m_question.reset();
}

void DatabaseSession::postQuestion()
{
    const Result<Target> where = target();
    if (isRunning() || !where)
        return;
    m_stopAsking = CancelToken();
    post([this, address = where->address, plan = *m_question, stop = m_stopAsking, generation = m_generation] {
        if (stop.isCancelled() || isMissing(address))
            return;
        const Result<Connection> connection = openForReading(address);
        if (!connection)
            return;
        connection->stopOn(stop);
        const Result<QList<FailedCheck>> failed = evaluateChecks(*connection, plan);
        connection->stopOn({});
        answer(generation, [this, failed, stop] {
            if (stop.isCancelled() || !failed)
                return;
            m_question.reset();
            emit dataAnswered(*failed);
        });
    });
}

void DatabaseSession::run(const RunPlan &plan)
{
    if (isRunning())
        return;
    const Result<Target> where = target();
    if (!where) {
        emit runFinished(failedReport(where.error()));
        return;
    }
    m_cancel = CancelToken();
    stopAsking();
    setState(State::Running);
    emit runStarted(plan);
    post([this, where = *where, plan, cancel = m_cancel, generation = m_generation] {
        ProgressReporter reporter(static_cast<int>(plan.migrations.size()), [this, generation](const RunProgress &at) {
            answer(generation, [this, at] { emit progressed(at); });
        });
        RunObserver observer;
        observer.migrationStarted = [&reporter](const PlannedMigration &migration, int index, int) {
            reporter.migrationStarted(migration, index);
        };
        observer.statement = [&reporter](const StatementProgress &statement) { reporter.statement(statement); };
        observer.migrationFinished = [this, generation](const MigrationOutcome &outcome) {
            answer(generation, [this, outcome] { emit migrationFinished(outcome); });
        };
        const Result<Connection> connection = Connection::open(where.address, {.createFile = true});
        const RunReport report = connection ? Migrator(where.apps, *connection).run(plan, cancel, observer)
                                            : failedReport(connection.error());
        answer(generation, [this, report] {
            m_state = State::Reading;
            emit runFinished(report);
            refresh();
        });
    });
}

void DatabaseSession::cancel()
{
    m_cancel.cancel();
}

void DatabaseSession::setState(State state)
{
    m_state = state;
    emit statusChanged();
}

void DatabaseSession::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void DatabaseSession::answer(int generation, std::function<void()> callback)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, callback = std::move(callback)] {
            if (generation == m_generation)
                callback();
        },
        Qt::QueuedConnection);
}

} // namespace joinery
