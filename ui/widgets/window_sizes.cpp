// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_sizes.h"

#include <QSettings>
#include <QWidget>

namespace joinery {

namespace {

QString keyOf(const QString &name)
{
    return QStringLiteral("windowSizes/") + name;
}

} // namespace

WindowSizes::WindowSizes(QWidget &window, QSettings &settings) : QObject(&window), m_settings(settings) {}

WindowSizes *WindowSizes::of(const QWidget &widget)
{
    return widget.window()->findChild<WindowSizes *>(QString(), Qt::FindDirectChildrenOnly);
}

void WindowSizes::restore(QWidget &window, const QString &name) const
{
    const QSize size = m_settings.value(keyOf(name)).toSize();
    if (size.isValid())
        window.resize(size.expandedTo(window.minimumSize()));
}

void WindowSizes::keep(const QWidget &window, const QString &name)
{
    m_settings.setValue(keyOf(name), window.size());
}

} // namespace joinery

#include "moc_window_sizes.cpp"
