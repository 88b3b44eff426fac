// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/connection_profile.h"
#include "ui/shell/theme.h"

class QIcon;
class QPainter;
class QRectF;

namespace joinery {

using Environment = ConnectionProfile::Environment;

/** "Development", "Staging", "Production". */
[[nodiscard]] QString environmentTitle(Environment environment);
/** Green, amber and red: what one must not do by mistake is the loudest. */
[[nodiscard]] Tone environmentTone(Environment environment, const Theme &theme);
/**
 * The mark of an environment: a disc, a ring, a square; so that colour is not all that tells them apart.
 * `area` is square.
 */
void paintEnvironment(QPainter &painter, const QRectF &area, Environment environment, const Theme &theme);
[[nodiscard]] QIcon environmentIcon(Environment environment, const Theme &theme);

} // namespace joinery
