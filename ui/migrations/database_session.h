// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/migrator.h"
#include "ui/document/project_document.h"

#include <QThread>

namespace joinery {

/** How far a run has come, for a progress bar and its line of text. */
struct RunProgress
{
    QString migration;
    int migrationIndex = 0;
    int migrationCount = 0;
    int statement = 0;
    int statementCount = 0;
    QString sql;
};

/** What reading the chosen database brought. */
struct SessionReading
{
    StatusReport status;
    /** What the database holds other than its history says; nothing when that could not be found out. */
    std::optional<QStringList> drift;
    /** The database is not there yet; applying creates it (SQLite). */
    bool missing = false;
    std::optional<Error> error;
};

/**
 * The chosen connection: where each migration stands there, and the runs that change it.
 *
 * Everything that touches a database happens in a thread of its own, one thing after the other, on a connection opened
 * for that and closed again; signals arrive on the thread of the session. Migrations are taken from the document when a
 * job starts.
 */
class DatabaseSession : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        NoConnection,
        Reading,
        Ready,
        /** Nothing is there yet; everything is unapplied. */
        NoDatabase,
        Failed,
        Running
    };

    /** Chooses the project's first connection. The document outlives the session. */
    explicit DatabaseSession(ProjectDocument &document, QObject *parent = nullptr);
    ~DatabaseSession() override;

    [[nodiscard]] QString connectionName() const { return m_connection; }
    /** The chosen connection's profile, or null. */
    [[nodiscard]] const ConnectionProfile *profile() const;
    [[nodiscard]] State state() const { return m_state; }
    /** Of the last reading; empty before the first. */
    [[nodiscard]] const StatusReport &status() const { return m_reading.status; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_reading.error; }
    [[nodiscard]] int unappliedCount() const { return m_reading.status.count(MigrationState::Pending); }
    [[nodiscard]] int appliedCount() const { return m_reading.status.count(MigrationState::Applied); }
    /** How many differences the database has from its history; nothing when not known. */
    [[nodiscard]] std::optional<int> driftCount() const;
    /** Those differences, one line each. */
    [[nodiscard]] QStringList drift() const { return m_reading.drift.value_or(QStringList()); }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }

public slots:
    void setConnection(const QString &name);
    /** Reads status and drift anew. */
    void refresh();
    /** Plans a run without touching anything; answered by prepared() or prepareFailed(). */
    void prepare(const joinery::RunRequest &request);
    /**
     * Asks the database the plan's data questions, on its own time: what else is asked for goes first. A newer question
     * stops the one before. Answered by dataAnswered(); not at all where the database cannot be read.
     */
    void askData(const joinery::Plan &plan);
    /** Stops the question that is under way, if any; it is not answered any more. */
    void stopAsking();
    /** Executes a prepared run. */
    void run(const joinery::RunPlan &plan);
    /** Stops the run at the next chance; what the current migration did is rolled back. */
    void cancel();

signals:
    /** State, status, drift or connection changed. */
    void statusChanged();
    void prepared(const joinery::RunPlan &plan);
    void prepareFailed(const joinery::Error &error);
    /** What the rows do not allow of the plan that was asked about last. */
    void dataAnswered(const QList<joinery::FailedCheck> &failed);
    void runStarted(const joinery::RunPlan &plan);
    void progressed(const joinery::RunProgress &progress);
    void migrationFinished(const joinery::MigrationOutcome &outcome);
    void runFinished(const joinery::RunReport &report);

private:
    struct Target;
    [[nodiscard]] Result<Target> target() const;
    void setState(State state);
    /** Runs a job in the worker thread. */
    void post(std::function<void()> job);
    /** Runs an answer in the session's thread, unless another connection was chosen since. */
    void answer(int generation, std::function<void()> callback);
    void takeReading(const SessionReading &reading);
    void postQuestion();

    ProjectDocument &m_document;
    QThread m_thread;
    QObject *m_worker;
    QString m_connection;
    State m_state = State::NoConnection;
    SessionReading m_reading;
    CancelToken m_cancel;
    /** The plan whose data question is not answered yet. */
    std::optional<Plan> m_question;
    CancelToken m_stopAsking;
    /** Counts choices of connection, so that late answers about another one are dropped. */
    int m_generation = 0;
};

} // namespace joinery
