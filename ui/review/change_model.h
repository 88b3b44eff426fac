// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/project_document.h"
#include "ui/review/change_list.h"

namespace joinery {

/** The pending changes of a document. */
class ChangeModel : public ChangeList
{
    Q_OBJECT

public:
    explicit ChangeModel(ProjectDocument &document, QObject *parent = nullptr);

    /** Reads the diffs of the document anew. */
    void update();

private:
    ProjectDocument &m_document;
};

} // namespace joinery
