// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/sql_reading_job.h"

#include "core/copying/server_reading.h"

namespace joinery {

namespace {

constexpr auto longestReading = std::chrono::seconds(30);

} // namespace

SqlReadingJob::SqlReadingJob(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestReading);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_isOverdue = true;
        m_cancel.cancel();
    });
}

SqlReadingJob::~SqlReadingJob()
{
    m_cancel.cancel();
    m_thread.waitForDone();
}

void SqlReadingJob::read(const QString &script, const QString &dialect, const std::optional<DatabaseAddress> &server)
{
    cancel();
    m_cancel = CancelToken();
    m_isBusy = true;
    m_isOverdue = false;
    m_limit.start();
    m_thread.start([this, script, dialect, server, token = m_cancel, number = m_number] {
        const Result<SqlReading> reading =
            server ? readSqlOnServer(script, *server, token) : readSql(script, dialect, token);
        QMetaObject::invokeMethod(
            this, [this, number, reading] { take(number, reading); }, Qt::QueuedConnection);
    });
}

void SqlReadingJob::cancel()
{
    m_cancel.cancel();
    m_limit.stop();
    m_isBusy = false;
    ++m_number;
}

void SqlReadingJob::take(int number, const Result<SqlReading> &reading)
{
    if (number != m_number)
        return;
    m_limit.stop();
    m_isBusy = false;
    if (m_isOverdue)
        emit done(fail(QStringLiteral("script.slow"),
                       tr("Reading the SQL took too long and was stopped. Read it in parts.")));
    else
        emit done(reading);
}

} // namespace joinery

#include "moc_sql_reading_job.cpp"
