// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace joinery {

/** Sizes of the windows that belong to a main window, kept with its settings. One of each main window. */
class WindowSizes : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the window. */
    WindowSizes(QWidget &window, QSettings &settings);

    /** That of the main window a widget is in; null where there is none. */
    [[nodiscard]] static WindowSizes *of(const QWidget &widget);

    /** Gives a window the size it had when it was closed last; leaves it alone where it never was. */
    void restore(QWidget &window, const QString &name) const;
    void keep(const QWidget &window, const QString &name);

private:
    QSettings &m_settings;
};

} // namespace joinery
