// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace joinery::benchmark {

/** A figure: the median of several runs, or a ratio of two of those, with the limit it has to keep. */
struct Figure
{
    QString name;
    /** "ms", "x" or "bytes"; empty for a count. */
    QString unit;
    double value = 0;
    /** The fastest and the slowest run; the same as value for a ratio. */
    double least = 0;
    double most = 0;
    int runs = 1;
    std::optional<double> limit;

    [[nodiscard]] bool keepsLimit() const { return !limit || value <= *limit; }
};

/** How long `body()` takes, in milliseconds. */
template <typename Body>
[[nodiscard]] double timeOf(Body body)
{
    const auto start = std::chrono::steady_clock::now();
    body();
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    return elapsed.count();
}

/** Runs `prepare` untimed and `body(prepared)` timed, `runs` times after one run that is not counted. */
template <typename Prepare, typename Body>
[[nodiscard]] QList<double> timed(int runs, Prepare prepare, Body body)
{
    QList<double> times;
    for (int run = -1; run < runs; ++run) {
        auto prepared = prepare();
        const double milliseconds = timeOf([&] { body(prepared); });
        if (run >= 0)
            times.append(milliseconds);
    }
    return times;
}

[[nodiscard]] Figure median(const QString &name, QList<double> milliseconds, std::optional<double> limit = {});
[[nodiscard]] Figure ratio(const QString &name, const Figure &above, const Figure &below,
                           std::optional<double> limit = {});

/** A table for people. */
[[nodiscard]] QString toText(const QList<Figure> &figures);
/** One JSON document with the same figures. */
[[nodiscard]] QString toJson(const QList<Figure> &figures);
/** The figures of toJson(). */
[[nodiscard]] QList<Figure> figuresFromJson(const QByteArray &document);

} // namespace joinery::benchmark
