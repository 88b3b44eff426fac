// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_store.h"
#include "ui/shell/actions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace joinery {

class KeyField;
class ThemeController;

/**
 * The keys of one action: press others, take the usual ones back. Keys that another action has are taken only when the
 * person says so, and that one is left without; so no key ever has two meanings.
 */
class KeyControl : public QWidget
{
    Q_OBJECT

public:
    KeyControl(ThemeController &themes, const ActionSet &actions, ActionId id, const QString &name);

private:
    void show();
    void choose(const QKeySequence &key);
    void keep(ActionId id, const QList<QKeySequence> &keys);
    /** Keeps them, or asks about the first that another action has. */
    void want(const QList<QKeySequence> &keys);
    [[nodiscard]] const QAction *ownerOf(const QKeySequence &key) const;
    void take();
    void say(const QString &text, bool canTake);

    SettingsStore &m_store;
    const ActionSet &m_actions;
    ActionId m_id;
    KeyField *m_field;
    QToolButton *m_usual;
    QLabel *m_said;
    QPushButton *m_take;
    QList<QKeySequence> m_wanted;
};

/** The name of an action as lists show it: without "…", and without what it would undo just now. */
[[nodiscard]] QString shownName(const QAction &action);

} // namespace joinery
