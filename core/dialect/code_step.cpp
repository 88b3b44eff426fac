// SPDX-License-Identifier: MIT
#include "core/dialect/code_step.h"

#include "core/base/translate.h"

namespace joinery {

tl::unexpected<Error> refusalOf(const Code &code)
{
    return fail(QStringLiteral("plan.code"),
                Message::tr("Only the program that has the function \"%1\" can run this migration. Run it there.")
                    .arg(code.name));
}

} // namespace joinery
