// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace joinery {

/** The picture in the 256 colours that it is made of for the most part: a third of the bytes, and no dots. */
[[nodiscard]] QImage withFewColors(const QImage &image);

} // namespace joinery
