// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_field.h"

#include <QKeyEvent>

namespace joinery {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/** Keys that stand for nothing that is typed. */
bool mayStandAlone(int key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Insert || key == Qt::Key_Delete ||
           key == Qt::Key_Pause || key == Qt::Key_Print || key == Qt::Key_Help;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("None"));
    setToolTip(tr("Press the new keys; Backspace for none"));
}

void KeyField::setKeys(const QList<QKeySequence> &keys)
{
    setText(QKeySequence::listToString(keys, QKeySequence::NativeText));
}

bool KeyField::event(QEvent *event)
{
    // Else the shortcut would run instead of being taken.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool plain = modifiers == Qt::NoModifier;
    if (isModifier(event->key()))
        return;
    if (plain && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        event->ignore();
        return;
    }
    if (plain && event->key() == Qt::Key_Backspace) {
        emit chosen({});
        return;
    }
    const bool withControl = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!withControl && !mayStandAlone(event->key())) {
        emit refused();
        return;
    }
    // Shift is in the letter already: Ctrl and "+" is Ctrl++, whatever else is held for the plus.
    const bool isLetter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    const bool isSign = event->key() < 0x100 && !isLetter;
    const Qt::KeyboardModifiers kept = isSign ? modifiers & ~Qt::ShiftModifier : modifiers;
    emit chosen(QKeySequence(QKeyCombination(kept, Qt::Key(event->key()))));
}

} // namespace joinery

#include "moc_key_field.cpp"
