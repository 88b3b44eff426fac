// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace joinery {

/** Sentences of the command line: `Cli::tr("…")`. */
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(joinery::Cli)
};

} // namespace joinery
