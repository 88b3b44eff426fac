// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace joinery {

/**
 * Whether the desktop asks for dark windows or strong contrasts, and when that changes.
 *
 * Asks the XDG settings portal where there is one (without waiting for it), else goes by the colours of the platform's
 * own theme. Needs a QGuiApplication.
 */
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void takePortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void ask(const QString &key);
    void setDark(bool dark);

    bool m_dark = false;
    bool m_contrast = false;
    bool m_portalAnswered = false;
};

} // namespace joinery
