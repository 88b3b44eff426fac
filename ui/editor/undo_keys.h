// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace joinery {

/**
 * The keys of undo and redo in a text field that shows a part of the model.
 *
 * What was typed and not yet taken over is taken back first. Without such text the keys are the window's: one undo
 * stack holds every edit, and a second one inside the field would bring back texts that the model never had.
 */
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    struct Typing
    {
        /** The field holds text that the model does not have. */
        std::function<bool()> isPending;
        std::function<void()> takeBack;
        /** What was taken back there can be typed again; never where these are not set. */
        std::function<bool()> canRedo = {};
        std::function<void()> redo = {};
        /** The window undoes now; what was taken back here must not come again behind that. */
        std::function<void()> leave = {};
    };

    /** Watches the field, which owns it. */
    UndoKeys(QWidget &field, Typing typing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Typing m_typing;
};

} // namespace joinery
