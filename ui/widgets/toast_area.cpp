// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QUndoStack>

namespace joinery {

namespace {

constexpr int distanceFromEdge = 16;

} // namespace

Toast::Toast(const QString &text, const QString &action, QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, action.isEmpty() ? 12 : 8, 8);
    row->setSpacing(12);
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QPushButton::clicked, this, &Toast::actionUsed);
        row->addWidget(button);
    }
}

ToastArea::ToastArea(QWidget &host) : QObject(&host), m_host(host)
{
    host.installEventFilter(this);
}

Toast *ToastArea::show(const QString &text, const QString &action)
{
    dismiss(m_toast);
    auto *toast = new Toast(text, action, &m_host);
    m_toast = toast;
    connect(toast, &QObject::destroyed, this, [this, toast] {
        if (m_toast == toast)
            m_toast = nullptr;
    });
    connect(toast, &Toast::actionUsed, this, [this, toast] { dismiss(toast); });
    QTimer::singleShot(m_duration, toast, [this, toast] { dismiss(toast); });
    place();
    toast->show();
    toast->raise();
    return toast;
}

void ToastArea::showUndoable(const QString &text, QUndoStack &stack)
{
    Toast *toast = show(text, tr("Undo"));
    connect(toast, &Toast::actionUsed, &stack, &QUndoStack::undo);
    connect(&stack, &QUndoStack::indexChanged, toast, [this, toast] { dismiss(toast); });
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastArea::place()
{
    if (!m_toast)
        return;
    m_toast->adjustSize();
    m_toast->move((m_host.width() - m_toast->width()) / 2, m_host.height() - m_toast->height() - distanceFromEdge);
}

void ToastArea::dismiss(Toast *toast)
{
    if (!toast)
        return;
    if (m_toast == toast)
        m_toast = nullptr;
    toast->hide();
    toast->deleteLater();
}

} // namespace joinery

#include "moc_toast_area.cpp"
