// SPDX-License-Identifier: MIT
#include "ui/shell/icons.h"
#include "ui/shell/style_sheet.h"
#include "ui/shell/theme_controller.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace joinery;

namespace {

/** Colours of which a person can tell at least this much apart can be read as text (WCAG 2, level AA). */
constexpr double readable = 4.5;

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
    void choiceIsAppliedAndRemembered();
    void forcedModeIsNotRemembered();
    void unknownChoiceFollowsTheSystem();
    void everyIconDrawsInItsColour_data();
    void everyIconDrawsInItsColour();
    void iconsAreDrawnForEachScale();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void ThemeTest::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme theme = Theme::of(dark);
    const auto check = [](const char *what, const QColor &ink, const QColor &ground) {
        QVERIFY2(contrast(ink, ground) >= readable, qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                                                   .arg(QLatin1String(what), ink.name(), ground.name())
                                                                   .arg(contrast(ink, ground))));
    };
    for (const QColor &ground : {theme.surface, theme.raised, theme.canvas, theme.selection, theme.hover})
        check("text", theme.text, ground);
    for (const QColor &ground : {theme.surface, theme.raised, theme.canvas})
        check("secondary text", theme.secondary, ground);
    check("text on the accent", theme.onAccent, theme.accent);
    check("accent", theme.accent, theme.surface);
    for (const Role role : {Role::Added, Role::Changed, Role::Dropped, Role::Renamed, Role::Drift}) {
        check(qPrintable(roleName(role)), theme.tone(role).ink, theme.surface);
        check("text on a tint", theme.text, theme.tone(role).fill);
    }
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
