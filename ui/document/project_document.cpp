// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/project_document.h"

namespace joinery {

struct ProjectDocument::Private
{
};

ProjectDocument::~ProjectDocument() = default;

} // namespace joinery

#include "moc_project_document.cpp"
