// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace joinery {

/**
 * Whether the desktop asks for no animations, and when that changes.
 *
 * Asks the XDG settings portal where there is one, without waiting for it, for what GNOME and KDE keep there. A style
 * that has no animations counts too. Needs a QApplication.
 */
class MotionPreference : public QObject
{
    Q_OBJECT

public:
    explicit MotionPreference(QObject *parent = nullptr);

    [[nodiscard]] bool isReduced() const;

    /** A setting of the desktop; others than those about animations are left alone. */
    void take(const QString &group, const QString &key, const QVariant &value);

private slots:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    bool m_reduced = false;
};

} // namespace joinery
