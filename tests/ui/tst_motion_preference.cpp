// SPDX-License-Identifier: MIT
#include "ui/shell/motion_preference.h"

#include <QTest>

using namespace joinery;

class MotionPreferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void desktopsAreFollowed();
    void otherSettingsAreLeftAlone();
};

void MotionPreferenceTest::desktopsAreFollowed()
{
    const QString gnome = QStringLiteral("org.gnome.desktop.interface");
    MotionPreference preference;
    preference.take(gnome, QStringLiteral("enable-animations"), false);
    QVERIFY(preference.isReduced());
    preference.take(gnome, QStringLiteral("enable-animations"), true);
    QVERIFY(!preference.isReduced());
    const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
    preference.take(kde, QStringLiteral("AnimationDurationFactor"), QStringLiteral("0"));
    QVERIFY(preference.isReduced());
    preference.take(kde, QStringLiteral("AnimationDurationFactor"), 0.5);
    QVERIFY(!preference.isReduced());
}

void MotionPreferenceTest::otherSettingsAreLeftAlone()
{
    MotionPreference preference;
    preference.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("cursor-size"), 0);
    QVERIFY(!preference.isReduced());
}

QTEST_MAIN(MotionPreferenceTest)

#include "tst_motion_preference.moc"
