// SPDX-License-Identifier: MIT
#include "tests/fuzz/checks/check.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    joinery::fuzzOnce("sql_text", bytes, size);
    return 0;
}
