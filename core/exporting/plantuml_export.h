// SPDX-License-Identifier: MIT
#pragma once

#include "core/exporting/export_subject.h"

namespace joinery {

/**
 * Entities and relations for PlantUML, with a package for each app where there are several. What PlantUML would read as
 * more than a letter is written as its code, such as &#34;. See https://plantuml.com/ie-diagram
 */
[[nodiscard]] QString exportPlantUml(const ExportSubject &subject);

} // namespace joinery
