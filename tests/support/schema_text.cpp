// SPDX-License-Identifier: MIT
#include "tests/support/schema_text.h"
