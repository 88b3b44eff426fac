// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/preview_job.h"

#include "core/dialect/way_back.h"

namespace joinery {

namespace {

/** What is planned faster than a frame is drawn. */
constexpr qsizetype fewTables = 300;
constexpr qsizetype fewOperations = 50;

} // namespace

PreviewAnswer answerTo(const PreviewRequest &request)
{
    PreviewAnswer answer{.request = request,
                         .forwards = previewOf(*request.dialect, request.before, request.operations,
                                               PreviewDirection::Forwards, request.home),
                         .shown = {},
                         .wayBack = obstaclesToWayBack(*request.dialect, request.before, request.operations)};
    answer.shown = request.direction == PreviewDirection::Forwards
                       ? answer.forwards
                       : previewOf(*request.dialect, request.before, request.operations, request.direction);
    return answer;
}

PreviewJob::PreviewJob(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

PreviewJob::~PreviewJob()
{
    m_thread.waitForDone();
}

bool PreviewJob::takesLong(const Schema &before)
{
    return before.tables.size() > fewTables;
}

void PreviewJob::ask(const PreviewRequest &request)
{
    m_current = request;
    const bool isLittle = !takesLong(request.before) && request.operations.size() <= fewOperations;
    if (isLittle && !m_isBusy)
        emit answered(answerTo(request));
    else if (m_isBusy)
        m_next = request;
    else
        start(request);
}

void PreviewJob::start(const PreviewRequest &request)
{
    m_isBusy = true;
    m_thread.start([this, request, number = ++m_number] {
        PreviewAnswer answer = answerTo(request);
        QMetaObject::invokeMethod(
            this, [this, number, answer = std::move(answer)] { take(number, answer); }, Qt::QueuedConnection);
    });
}

void PreviewJob::take(int number, const PreviewAnswer &answer)
{
    if (number != m_number)
        return;
    m_isBusy = false;
    if (const std::optional<PreviewRequest> next = std::exchange(m_next, std::nullopt))
        start(*next);
    else
        emit answered(answer);
}

void PreviewJob::finish()
{
    if (!m_isBusy)
        return;
    // What the thread works out is no longer waited for: it may be about what was asked before.
    ++m_number;
    m_isBusy = false;
    m_next.reset();
    emit answered(answerTo(m_current));
}

} // namespace joinery

#include "moc_preview_job.cpp"
