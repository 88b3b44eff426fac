// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/undo_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace joinery {

UndoKeys::UndoKeys(QWidget &field, Typing typing) : QObject(&field), m_typing(std::move(typing))
{
    field.installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return QObject::eventFilter(watched, event);
    const bool isFields = isUndo ? m_typing.isPending() : m_typing.canRedo && m_typing.canRedo();
    if (isFields && event->type() == QEvent::KeyPress) {
        if (isUndo)
            m_typing.takeBack();
        else
            m_typing.redo();
    }
    if (isUndo && !isFields && m_typing.leave)
        m_typing.leave();
    // Refused, the key goes on to the window's actions; where those are off it must not come back to the field's own.
    event->setAccepted(isFields);
    return true;
}

} // namespace joinery
