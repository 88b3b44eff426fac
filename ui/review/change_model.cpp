// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/change_model.h"

namespace joinery {

ChangeModel::ChangeModel(ProjectDocument &document, QObject *parent) : ChangeList(parent), m_document(document)
{
    update();
}

void ChangeModel::update()
{
    QList<ChangeGroup> groups;
    for (const App &app : m_document.project().apps) {
        if (const QList<ChangeEntry> &entries = m_document.entries(app.name); !entries.isEmpty())
            groups.append({app.name, entries});
    }
    setGroups(groups);
}

} // namespace joinery
