// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <chrono>

class QUndoStack;

namespace joinery {

/** One short message over the window, gone by itself or when its action was used. Made by ToastArea. */
class Toast : public QFrame
{
    Q_OBJECT

public:
    Toast(const QString &text, const QString &action, QWidget *parent);

signals:
    void actionUsed();
};

/**
 * Shows short messages at the lower middle of a widget, one at a time: what was done, with a way to take it back.
 * Nothing that a person must read goes here.
 */
class ToastArea : public QObject
{
    Q_OBJECT

public:
    /** Toasts appear over `host` and move with its size. */
    explicit ToastArea(QWidget &host);

    /** Replaces the message shown now. The result lives until it is gone; connect to actionUsed(). */
    Toast *show(const QString &text, const QString &action = {});
    /** One with "Undo" for the step just made. It goes when the stack moves: it would take back something else. */
    void showUndoable(const QString &text, QUndoStack &stack);
    void setDuration(std::chrono::milliseconds duration) { m_duration = duration; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void dismiss(Toast *toast);

    QWidget &m_host;
    Toast *m_toast = nullptr;
    std::chrono::milliseconds m_duration = std::chrono::seconds(5);
};

} // namespace joinery
