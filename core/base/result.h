// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace joinery {

/** A value, or the Error that kept it from being there. Core throws nothing. */
template <typename T>
using Result = tl::expected<T, Error>;

/** For `return fail("file.missing", tr("…"))` in any function that returns a Result. */
[[nodiscard]] inline tl::unexpected<Error> fail(QString code, QString message, QString detail = {}, QString where = {})
{
    return tl::make_unexpected(Error{std::move(code), std::move(message), std::move(detail), std::move(where)});
}

/** Hands on the error of another result: `if (!step) return fail(step);` */
template <typename T>
[[nodiscard]] tl::unexpected<Error> fail(const Result<T> &failed)
{
    return tl::make_unexpected(failed.error());
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace joinery
