// SPDX-License-Identifier: MIT
#include "core/exporting/export_text.h"

namespace joinery {

namespace {

constexpr QChar replacement(0xfffd);

/** The picture of a control character; the character itself where it is none. */
QChar visible(QChar character)
{
    constexpr ushort firstPicture = 0x2400;
    constexpr ushort pictureOfDelete = 0x2421;
    const ushort code = character.unicode();
    if (code < 0x20 && character != QLatin1Char('\n') && character != QLatin1Char('\t'))
        return QChar(ushort(firstPicture + code));
    if (code == 0x7f)
        return QChar(pictureOfDelete);
    const bool isControl = code >= 0x80 && code < 0xa0;
    // They turn the direction of what follows, also past the end of a name.
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turns || character.isNonCharacter() ? replacement : character;
}

} // namespace

QString printable(const QString &text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar character = lines.at(i);
        if (!character.isSurrogate()) {
            result += visible(character == QLatin1Char('\r') ? QChar(QLatin1Char('\n')) : character);
            continue;
        }
        const bool isPair = character.isHighSurrogate() && i + 1 < lines.size() && lines.at(i + 1).isLowSurrogate();
        if (isPair && !QChar::isNonCharacter(QChar::surrogateToUcs4(character, lines.at(i + 1)))) {
            result += character;
            result += lines.at(i + 1);
        } else {
            result += replacement;
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

QString printableLine(const QString &text)
{
    return printable(text).simplified();
}

QString printableName(const QString &name)
{
    const QString line = printableLine(name);
    return line.isEmpty() ? QStringLiteral("unnamed") : line;
}

QString uniqueName(const QString &name, QSet<QString> &taken)
{
    QString result = name;
    for (int number = 2; taken.contains(result); ++number)
        result = name + QLatin1Char('_') + QString::number(number);
    taken.insert(result);
    return result;
}

QString xmlText(const QString &text)
{
    return replacedEach(printable(text), [](QChar character) {
        switch (character.unicode()) {
        case '&':
            return QStringLiteral("&amp;");
        case '<':
            return QStringLiteral("&lt;");
        case '>':
            return QStringLiteral("&gt;");
        case '"':
            return QStringLiteral("&quot;");
        case '\'':
            return QStringLiteral("&#39;");
        default:
            return QString();
        }
    });
}

} // namespace joinery
