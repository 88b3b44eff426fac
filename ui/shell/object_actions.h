// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/target_features.h"
#include "ui/shell/actions.h"

namespace joinery {

class Workspace;

/** What adds views, triggers, routines and the other objects: does it, and greys what cannot be, with the reason. */
class ObjectActions : public QObject
{
    Q_OBJECT

public:
    ObjectActions(Workspace &workspace, const ActionSet &actions);

private:
    void update();

    Workspace &m_workspace;
    const ActionSet &m_actions;
    TargetFeatures m_targets;
};

} // namespace joinery
