// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/motion_preference.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QStyle>

namespace joinery {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString gnomeGroup = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeKey = QStringLiteral("enable-animations");
const QString kdeGroup = QStringLiteral("org.kde.kdeglobals.KDE");
const QString kdeKey = QStringLiteral("AnimationDurationFactor");

} // namespace

MotionPreference::MotionPreference(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask(gnomeGroup, gnomeKey);
    ask(kdeGroup, kdeKey);
}

bool MotionPreference::isReduced() const
{
    return m_reduced || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void MotionPreference::ask(const QString &group, const QString &key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(group, key, reply.value());
        watcher->deleteLater();
    });
}

void MotionPreference::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    // The portal's Read wraps the value twice: https://github.com/flatpak/xdg-desktop-portal/issues/789
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    take(group, key, inner);
}

void MotionPreference::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == gnomeGroup && key == gnomeKey)
        m_reduced = !value.toBool();
    else if (group == kdeGroup && key == kdeKey)
        m_reduced = value.toDouble() == 0;
}

} // namespace joinery

#include "moc_motion_preference.cpp"
