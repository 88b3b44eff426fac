// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/check.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    joinery::fuzzOnce("migration_sql", bytes, size);
    return 0;
}
