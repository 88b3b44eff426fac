// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/database/database_address.h"

#include <QCoreApplication>

namespace joinery {

/** What is said of a connection that was tried. */
struct ConnectionTrial
{
    Q_DECLARE_TR_FUNCTIONS(joinery::ConnectionTrial)
};

/**
 * What was found on trying a connection: "12 tables", or that the file will be made. Changes nothing. A server may take
 * some seconds to answer: not for the thread of the window.
 */
[[nodiscard]] Result<QString> tryConnection(const DatabaseAddress &address);

} // namespace joinery
