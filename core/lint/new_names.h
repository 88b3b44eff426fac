// SPDX-License-Identifier: MIT
#pragma once

#include "core/operation/operation.h"

#include <functional>

namespace joinery {

/** A name that an operation gives to something. */
struct NewName
{
    /** A word of nameKinds(). */
    QString kind;
    ObjectId object;
    ObjectId part;
};

/** "tables", "columns", "indexes", "constraints", "enums", "objects": what conventions are for. */
[[nodiscard]] QStringList nameKinds();

/** Shows every name that the operation gives; what is written to it becomes part of the operation. */
void forEachNewName(Operation &operation, const std::function<void(const NewName &, QString &)> &see);

} // namespace joinery
