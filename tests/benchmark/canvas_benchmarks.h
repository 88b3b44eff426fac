// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "tests/benchmark/measurement.h"

namespace joinery::benchmark {

/** The window on a project of 5,000 tables: its first picture, panning, zooming and dragging, one edit, its memory. */
[[nodiscard]] Result<QList<Figure>> measureCanvas();

/**
 * Opens the project in the window as the program does, and returns the milliseconds since `startedAt` (since 1970)
 * when its diagram was first drawn. For a process of its own.
 */
[[nodiscard]] Result<double> firstPicture(const QString &folder, qint64 startedAt);

} // namespace joinery::benchmark
