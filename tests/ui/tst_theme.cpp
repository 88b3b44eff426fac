// SPDX-License-Identifier: MIT
#include "ui/settings/settings_store.h"
#include "ui/shell/icons.h"
#include "ui/shell/motion_preference.h"
#include "ui/shell/style_sheet.h"
#include "ui/shell/theme_controller.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

Q_DECLARE_METATYPE(Theme)

namespace {

/** Colours of which a person can tell at least this much apart can be read as text (WCAG 2, levels AA and AAA). */
constexpr double readable = 4.5;
constexpr double wellReadable = 7;
/** And lines and signs can be seen. */
constexpr double visible = 3;

constexpr std::array coloured{Role::Added, Role::Changed, Role::Dropped, Role::Renamed, Role::Drift};

QImage picture(const QIcon &icon, int side, qreal scale, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), scale, mode).toImage();
}

/** How strongly the ink of an image resembles a colour: the colour of its most opaque pixel. */
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

bool resemble(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 16 && std::abs(a.green() - b.green()) < 16 &&
           std::abs(a.blue() - b.blue()) < 16;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void styleSheetNamesOnlyColoursOfTheTheme();
    void highContrastIsTakenAtOnce();
    void reducedMotionStopsTheStyle();
    void choiceIsAppliedAndRemembered();
    void forcedModeIsNotRemembered();
    void unknownChoiceFollowsTheSystem();
    void everyIconDrawsInItsColour_data();
    void everyIconDrawsInItsColour();
    void iconsAreDrawnForEachScale();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<double>("least");
    QTest::addRow("light") << Theme::light() << readable;
    QTest::addRow("dark") << Theme::forDark() << readable;
    QTest::addRow("high contrast") << Theme::forHighContrast() << wellReadable;
}

void ThemeTest::textIsReadable()
{
    QFETCH(Theme, theme);
    QFETCH(double, least);
    QStringList wrong;
    const auto check = [&wrong](const QString &what, const QColor &ink, const QColor &ground, double needed) {
        if (contrast(ink, ground) < needed)
            wrong.append(QStringLiteral("%1: %2 on %3 has %4, not %5")
                             .arg(what, ink.name(), ground.name())
                             .arg(contrast(ink, ground))
                             .arg(needed));
    };
    const auto grounds = {theme.surface, theme.raised, theme.canvas, theme.selection, theme.hover};
    for (const QColor &ground : grounds) {
        check(QStringLiteral("text"), theme.text, ground, least);
        check(QStringLiteral("secondary text"), theme.secondary, ground, least);
        check(QStringLiteral("links"), theme.accent, ground, least);
        for (const Role role : coloured)
            check(roleName(role), theme.tone(role).ink, ground, theme.highContrast ? 6 : least);
    }
    check(QStringLiteral("pressed"), theme.text, mixed(theme.hover, theme.text, 0.06), least);
    check(QStringLiteral("on the accent"), theme.onAccent, theme.accent, least);
    check(QStringLiteral("on the accent under the pointer"), theme.onAccent, theme.accentHover, least);
    check(QStringLiteral("toasts"), theme.surface, theme.text, least);
    check(QStringLiteral("dangerous buttons"), theme.surface, theme.dropped.ink, least);
    check(QStringLiteral("those under the pointer"), theme.surface, mixed(theme.dropped.ink, theme.text, 0.12), least);
    for (const Role role : coloured) {
        const Tone tone = theme.tone(role);
        check(roleName(role) + QStringLiteral(" on its tint"), tone.ink, tone.fill, least);
        check(roleName(role) + QStringLiteral(" in badges"), tone.ink, badgeGround(tone, theme), least);
        check(roleName(role) + QStringLiteral(" below text"), theme.text, tone.fill, least);
        check(roleName(role) + QStringLiteral(" below secondary text"), theme.secondary, tone.fill, least);
        check(roleName(role) + QStringLiteral(" selected, below text"), theme.text,
              mixed(tone.fill, theme.accent, 0.18), least);
        check(roleName(role) + QStringLiteral(" below links"), theme.accent, tone.fill, least);
    }
    for (const QColor &ground : {theme.canvas, theme.surface}) {
        check(QStringLiteral("lines of links"), theme.link, ground, theme.highContrast ? least : visible);
        check(QStringLiteral("marks of keys"), theme.keyMark, ground, theme.highContrast ? least : visible);
        check(QStringLiteral("focus"), theme.accent, ground, visible);
        if (theme.highContrast) {
            check(QStringLiteral("borders"), theme.border, ground, least);
            check(QStringLiteral("what is switched off"), theme.disabled, ground, readable);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void ThemeTest::highContrastIsTakenAtOnce()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController controller(*qApp, settings);
    controller.setMode(ThemeMode::Light);
    controller.setMode(ThemeMode::HighContrast);
    QVERIFY(controller.theme().highContrast);
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::forHighContrast().surface);
    QVERIFY(qApp->styleSheet().contains(QStringLiteral(":/themes/contrast/check.svg")));
    QVERIFY(QFile::exists(QStringLiteral(":/themes/contrast/check.svg")));
    QVERIFY(!qApp->styleSheet().contains(QStringLiteral("${")));
    QCOMPARE(ThemeController(*qApp, settings).mode(), ThemeMode::HighContrast);
}

void ThemeTest::reducedMotionStopsTheStyle()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController controller(*qApp, settings);
    Settings chosen = controller.settings().values();
    chosen.reducedMotion = true;
    controller.settings().set(chosen);
    QVERIFY(MotionPreference().isReduced());
    chosen.reducedMotion = false;
    controller.settings().set(chosen);
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
}

void ThemeTest::styleSheetNamesOnlyColoursOfTheTheme()
{
    const QString sheet = styleSheet(Theme::light());
    QVERIFY(sheet.contains(Theme::light().accent.name()));
    QVERIFY(!sheet.contains(QStringLiteral("${")));
    QVERIFY(styleSheet(Theme::forDark()).contains(QStringLiteral(":/themes/dark/check.svg")));
    QVERIFY(QFile::exists(QStringLiteral(":/themes/dark/check.svg")));
}

void ThemeTest::choiceIsAppliedAndRemembered()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    {
        ThemeController controller(*qApp, settings);
        controller.setMode(ThemeMode::Light);
        QSignalSpy changed(&controller, &ThemeController::themeChanged);
        controller.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(controller.theme(), Theme::forDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::forDark().surface);
        controller.setMode(ThemeMode::Dark);
        QCOMPARE(changed.count(), 1);
    }
    QCOMPARE(ThemeController(*qApp, settings).mode(), ThemeMode::Dark);
}

void ThemeTest::forcedModeIsNotRemembered()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController controller(*qApp, settings);
    controller.setMode(ThemeMode::Light);
    controller.force(ThemeMode::Dark);
    QVERIFY(controller.theme().dark);
    QVERIFY(!ThemeController(*qApp, settings).theme().dark);
}

void ThemeTest::unknownChoiceFollowsTheSystem()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("theme"), QStringLiteral("neon"));
    QCOMPARE(ThemeController(*qApp, settings).mode(), ThemeMode::System);
}

void ThemeTest::everyIconDrawsInItsColour_data()
{
    QTest::addColumn<IconName>("name");
    for (const IconName name : allIcons())
        QTest::addRow("%s", qPrintable(iconFileName(name))) << name;
}

void ThemeTest::everyIconDrawsInItsColour()
{
    QFETCH(IconName, name);
    const Theme theme = Theme::light();
    const QIcon drawn = icon(name, theme.accent, theme);
    QVERIFY(resemble(inkOf(picture(drawn, 64, 1)), theme.accent));
    QVERIFY(resemble(inkOf(picture(drawn, 64, 1, QIcon::Disabled)), theme.disabled));
}

void ThemeTest::iconsAreDrawnForEachScale()
{
    const QIcon drawn = icon(IconName::Key, Theme::light());
    const QImage twice = picture(drawn, 16, 2);
    QCOMPARE(twice.size(), QSize(32, 32));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    // Drawn anew at 2×, not blown up from 1×.
    QVERIFY(twice.convertToFormat(QImage::Format_ARGB32) !=
            picture(drawn, 16, 1).scaled(32, 32).convertToFormat(QImage::Format_ARGB32));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
