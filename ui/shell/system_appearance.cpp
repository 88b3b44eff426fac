// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_appearance.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <memory>

namespace joinery {

namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString colorSchemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

/** A fresh Fusion style answers with the colours of the platform, whatever palette the application has set. */
bool platformIsDark()
{
    const std::unique_ptr<QStyle> style(QStyleFactory::create(QStringLiteral("Fusion")));
    return style && style->standardPalette().color(QPalette::Window).lightness() < 128;
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent) : QObject(parent), m_dark(platformIsDark())
{
    QCoreApplication::instance()->installEventFilter(this);
    askPortal();
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_portalAnswered)
        setDark(platformIsDark());
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    ask(colorSchemeKey);
    ask(contrastKey);
}

void SystemAppearance::ask(const QString &key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("Read"));
    question.setArguments({appearanceGroup, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takePortalSetting(appearanceGroup, key, reply.value());
        watcher->deleteLater();
    });
}

void SystemAppearance::takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup || (key != colorSchemeKey && key != contrastKey))
        return;
    // The portal's Read wraps the value twice: https://github.com/flatpak/xdg-desktop-portal/issues/789
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (key == contrastKey) {
        constexpr uint higher = 1;
        if (m_contrast != (inner.toUInt() == higher)) {
            m_contrast = !m_contrast;
            emit changed();
        }
        return;
    }
    constexpr uint noPreference = 0;
    constexpr uint preferDark = 1;
    m_portalAnswered = inner.toUInt() != noPreference;
    setDark(m_portalAnswered ? inner.toUInt() == preferDark : platformIsDark());
}

void SystemAppearance::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace joinery

#include "moc_system_appearance.cpp"
