// SPDX-License-Identifier: MIT
#include "core/base/unused_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace joinery {

void returnUnusedMemory()
{
#ifdef __GLIBC__
    // Less is soon used again.
    constexpr size_t much = size_t(32) << 20;
    if (mallinfo2().fordblks > much)
        malloc_trim(0);
#endif
}

} // namespace joinery
