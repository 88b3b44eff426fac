// SPDX-License-Identifier: MIT
#include "core/base/vector_registers.h"

namespace joinery {

#if defined(__x86_64__) && defined(__GNUC__)

namespace {

__attribute__((target("avx"))) void zeroUpperHalves()
{
    __builtin_ia32_vzeroupper();
}

} // namespace

void releaseVectorRegisters()
{
    static const bool hasAvx = __builtin_cpu_supports("avx") != 0;
    if (hasAvx)
        zeroUpperHalves();
}

#else

void releaseVectorRegisters() {}

#endif

} // namespace joinery
