// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/details_box.h"

namespace joinery {

/** What an object is beside name, comment and definition: namespace, table, signature, what it needs. */
[[nodiscard]] QList<Detail> objectDetails(ProjectDocument &document, const std::function<ObjectId()> &object);

/** The table or view that an object is on; empty where it is on none. */
[[nodiscard]] QString relationOf(const ProjectDocument &document, const DefinitionObject &object);

} // namespace joinery
