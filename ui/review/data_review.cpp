// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/data_review.h"

namespace joinery {

namespace {

/** Longer than the pause between two keys. */
constexpr std::chrono::milliseconds restingTime{350};

} // namespace

DataReview::DataReview(DatabaseSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(restingTime);
    connect(&m_delay, &QTimer::timeout, this, &DataReview::ask);
    connect(&m_session, &DatabaseSession::statusChanged, this, &DataReview::followSession);
    connect(&m_session, &DatabaseSession::dataAnswered, this, &DataReview::take);
}

void DataReview::setPlan(const Plan &plan, const QStringList &subjects)
{
    if (plan.checks == m_plan.checks && subjects == m_subjects)
        return;
    m_plan = {};
    m_plan.session = plan.session;
    m_plan.checks = plan.checks;
    m_subjects = subjects;
    m_asked = false;
    m_session.stopAsking();
    if (m_plan.checks.isEmpty())
        ask();
    else
        m_delay.start();
}

void DataReview::askNow()
{
    if (!m_asked)
        ask();
}

void DataReview::followSession()
{
    if (m_session.state() == DatabaseSession::State::Ready) {
        if (!m_asked)
            m_delay.start();
        return;
    }
    // Whatever the database is about to say, it has not said it yet.
    m_asked = false;
    const bool isBusy =
        m_session.state() == DatabaseSession::State::Reading || m_session.state() == DatabaseSession::State::Running;
    if (!isBusy)
        take({});
}

void DataReview::ask()
{
    m_delay.stop();
    if (m_plan.checks.isEmpty()) {
        m_asked = true;
        take({});
        return;
    }
    if (m_session.state() != DatabaseSession::State::Ready)
        return;
    m_asked = true;
    m_askedSubjects = m_subjects;
    m_session.askData(m_plan);
}

void DataReview::take(const QList<FailedCheck> &failed)
{
    QList<DataObstacle> obstacles;
    for (const FailedCheck &check : failed)
        obstacles.append({m_askedSubjects.value(check.operation), check.message});
    if (obstacles == m_obstacles)
        return;
    m_obstacles = obstacles;
    emit changed();
}

} // namespace joinery
