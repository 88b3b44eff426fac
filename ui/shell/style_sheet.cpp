// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style_sheet.h"

#include <QFile>
#include <QList>
#include <QRegularExpression>

#include <map>

namespace joinery {

namespace {

using Replacements = std::map<QString, QString>;

void addTone(Replacements &words, Role role, const Tone &tone)
{
    words[roleName(role)] = tone.ink.name();
    words[roleName(role) + QStringLiteral(".fill")] = tone.fill.name();
}

QString fontFamily(const QFont &font)
{
    return QStringLiteral("\"%1\"").arg(font.family());
}

QString imagesOf(const Theme &theme)
{
    if (theme.highContrast)
        return QStringLiteral(":/themes/contrast");
    return theme.dark ? QStringLiteral(":/themes/dark") : QStringLiteral(":/themes/light");
}

QString read(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

Replacements replacements(const Theme &theme)
{
    Replacements words{
        {QStringLiteral("canvas"), theme.canvas.name()},
        {QStringLiteral("surface"), theme.surface.name()},
        {QStringLiteral("raised"), theme.raised.name()},
        {QStringLiteral("border"), theme.border.name()},
        {QStringLiteral("border.strong"), mixed(theme.border, theme.text, 0.18).name()},
        {QStringLiteral("text"), theme.text.name()},
        {QStringLiteral("disabled"), theme.disabled.name()},
        {QStringLiteral("accent.hover"), theme.accentHover.name()},
        {QStringLiteral("accent.ring"), mixed(theme.accent, theme.text, 0.5).name()},
        {QStringLiteral("accent.on"), theme.onAccent.name()},
        {QStringLiteral("selection"), theme.selection.name()},
        {QStringLiteral("hover"), theme.hover.name()},
        {QStringLiteral("pressed"), mixed(theme.hover, theme.text, 0.06).name()},
        {QStringLiteral("scroll"), mixed(theme.border, theme.secondary, 0.25).name()},
        {QStringLiteral("scroll.hover"), mixed(theme.border, theme.secondary, 0.7).name()},
        {QStringLiteral("danger.hover"), mixed(theme.dropped.ink, theme.text, 0.12).name()},
        {QStringLiteral("code"), fontFamily(theme.codeFont)},
        {QStringLiteral("images"), imagesOf(theme)},
    };
    for (const Role role :
         {Role::Secondary, Role::Accent, Role::Added, Role::Changed, Role::Dropped, Role::Renamed, Role::Drift})
        addTone(words, role, theme.tone(role));
    return words;
}

} // namespace

QString styleSheet(const Theme &theme)
{
    QString pattern = read(QStringLiteral(":/themes/joinery.qss"));
    if (theme.highContrast)
        pattern += read(QStringLiteral(":/themes/high_contrast.qss"));

    static const QRegularExpression word(QStringLiteral("\\$\\{([a-z.]+)\\}"));
    const Replacements words = replacements(theme);
    QString result;
    qsizetype done = 0;
    for (auto matches = word.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto found = words.find(match.captured(1));
        Q_ASSERT_X(found != words.end(), "styleSheet", qPrintable(match.captured(1)));
        result += QStringView(pattern).mid(done, match.capturedStart() - done);
        if (found != words.end())
            result += found->second;
        done = match.capturedEnd();
    }
    result += QStringView(pattern).mid(done);
    return result;
}

} // namespace joinery
