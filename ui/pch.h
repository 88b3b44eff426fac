// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every file of ui includes; only a shortcut for the compiler.
#pragma once

#include "core/pch.h"

#include <QtWidgets>
