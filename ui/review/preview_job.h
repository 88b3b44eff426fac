// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/finding.h"
#include "ui/review/preview.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace joinery {

/** What there is to plan. */
struct PreviewRequest
{
    const Dialect *dialect = nullptr;
    /** That the model is designed for; null for none. */
    const Dialect *home = nullptr;
    Schema before;
    QList<Operation> operations;
    /** What each operation is about, see DataReview. */
    QStringList subjects;
    PreviewDirection direction = PreviewDirection::Forwards;
};

/** The plan, both for what is shown and for what a migration would do. */
struct PreviewAnswer
{
    PreviewRequest request;
    Preview forwards;
    /** In the direction that was asked for. */
    Preview shown;
    /** What bars the way back. */
    QList<Finding> wayBack;
};

/** Pure. */
[[nodiscard]] PreviewAnswer answerTo(const PreviewRequest &request);

/**
 * Answers requests: those about little at once, others in a thread, so that typing goes on meanwhile. Only the newest
 * request is answered.
 */
class PreviewJob : public QObject
{
    Q_OBJECT

public:
    explicit PreviewJob(QObject *parent = nullptr);
    ~PreviewJob() override;

    /** Whether changes of such a schema are planned in a thread, however few they are. */
    [[nodiscard]] static bool takesLong(const Schema &before);
    void ask(const PreviewRequest &request);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /** Waits for the answer, which comes before this returns. */
    void finish();

signals:
    void answered(const joinery::PreviewAnswer &answer);

private:
    void start(const PreviewRequest &request);
    void take(int number, const PreviewAnswer &answer);

    QThreadPool m_thread;
    bool m_isBusy = false;
    int m_number = 0;
    /** What was asked for while another was under way. */
    std::optional<PreviewRequest> m_next;
    /** The newest that was asked for. */
    PreviewRequest m_current;
};

} // namespace joinery
