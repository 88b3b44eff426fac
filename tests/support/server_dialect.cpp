// SPDX-License-Identifier: MIT
#include "tests/support/server_dialect.h"

#include "core/database/told_version.h"

namespace joinery {

const Dialect &dialectOfServer(const Dialect &usual, const QString &version)
{
    return usual.at(toldVersion(usual.name(), version));
}

bool isLacking(const Dialect &usual, const Dialect &server, const Schema &before, const QList<Operation> &operations)
{
    const ServerVersion known = usual.server();
    if (server.server().flavour == known.flavour && server.server().isAtLeast(known.major, known.minor))
        return false;
    return usual.plan(before, operations) && !server.plan(before, operations);
}

} // namespace joinery
