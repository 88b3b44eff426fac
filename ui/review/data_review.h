// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/migrations/database_session.h"

#include <QTimer>

namespace joinery {

/** One thing the rows do not allow, in a sentence that says which, how many, and what to do. */
struct DataObstacle
{
    /** What DataReview::setPlan() was told the operation is about. */
    QString subject;
    QString text;

    friend bool operator==(const DataObstacle &, const DataObstacle &) = default;
};

/**
 * Asks the chosen database whether its rows allow the pending changes, so that a migration which could not be applied
 * is noticed before it is written.
 *
 * Asks once the plan has rested for a moment, again when another connection is chosen or the database was read anew,
 * and never twice the same. Says nothing where no database can be asked. Until an answer comes the last one stays.
 */
class DataReview : public QObject
{
    Q_OBJECT

public:
    explicit DataReview(DatabaseSession &session, QObject *parent = nullptr);

    /** The plan of the changes. `subjects` names for each operation what it is about; it comes back with the answer. */
    void setPlan(const Plan &plan, const QStringList &subjects);
    /** Asks at once what is still to be asked, as before a dialog that shows the answer. */
    void askNow();

    /** What the rows do not allow. */
    [[nodiscard]] const QList<DataObstacle> &obstacles() const { return m_obstacles; }

signals:
    void changed();

private:
    void followSession();
    void ask();
    void take(const QList<FailedCheck> &failed);

    DatabaseSession &m_session;
    QTimer m_delay;
    Plan m_plan;
    QStringList m_subjects;
    /** The plan was asked about, or need not be. */
    bool m_asked = true;
    QStringList m_askedSubjects;
    QList<DataObstacle> m_obstacles;
};

} // namespace joinery
