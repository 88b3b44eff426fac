// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/sql_reading.h"
#include "core/database/database_address.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace joinery {

/**
 * Reads scripts in a thread. What is asked for later stops what is under way: only the newest is answered. One that
 * takes longer than the time limit is stopped and answered with an error.
 */
class SqlReadingJob : public QObject
{
    Q_OBJECT

public:
    explicit SqlReadingJob(QObject *parent = nullptr);
    ~SqlReadingJob() override;

    /** By a server where one is given, whose dialect counts then. */
    void read(const QString &script, const QString &dialect, const std::optional<DatabaseAddress> &server = {});
    /** No answer comes any more. */
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void done(const joinery::Result<joinery::SqlReading> &reading);

private:
    void take(int number, const Result<SqlReading> &reading);

    QThreadPool m_thread;
    CancelToken m_cancel;
    QTimer m_limit;
    int m_number = 0;
    bool m_isBusy = false;
    bool m_isOverdue = false;
};

} // namespace joinery
