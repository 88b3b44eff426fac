// SPDX-License-Identifier: MIT
#pragma once

#include "core/schema/column.h"
#include "core/schema/constraint.h"
#include "core/schema/index.h"

#include <QStringList>

namespace joinery {

// The words that files use for the values of enumerations, and what tells a person about them.

/** All words of an enumeration, in the order of its values; the first is the default, which files leave out. */
template <typename Enum>
[[nodiscard]] const QStringList &wordsOf();

template <>
const QStringList &wordsOf<ReferenceAction>();
template <>
const QStringList &wordsOf<Deferral>();
template <>
const QStringList &wordsOf<Enforcement>();
template <>
const QStringList &wordsOf<NullsOrder>();
template <>
const QStringList &wordsOf<Identity::Style>();
template <>
const QStringList &wordsOf<DefaultValue::Kind>();

template <typename Enum>
[[nodiscard]] QString wordFor(Enum value)
{
    return wordsOf<Enum>().at(static_cast<int>(value));
}

} // namespace joinery
