// SPDX-License-Identifier: MIT
#include "core/lint/name_style.h"

#include "core/base/translate.h"

#include <QRegularExpression>

namespace joinery {

namespace {

const QString snake = QStringLiteral("snake_case");
const QString camel = QStringLiteral("camelCase");
const QString pascal = QStringLiteral("PascalCase");
const QString upper = QStringLiteral("UPPER_CASE");

QRegularExpression expressionOf(const QString &style)
{
    QString pattern = style;
    if (style == snake)
        pattern = QStringLiteral("\\p{Ll}[\\p{Ll}\\p{Nd}]*(_[\\p{Ll}\\p{Nd}]+)*");
    else if (style == camel)
        pattern = QStringLiteral("\\p{Ll}[\\p{L}\\p{Nd}]*");
    else if (style == pascal)
        pattern = QStringLiteral("\\p{Lu}[\\p{L}\\p{Nd}]*");
    else if (style == upper)
        pattern = QStringLiteral("\\p{Lu}[\\p{Lu}\\p{Nd}]*(_[\\p{Lu}\\p{Nd}]+)*");
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/** "orderLine", "Order_line" and "order-line" are of the words "order" and "line". */
QStringList wordsOf(const QString &name)
{
    QStringList words;
    bool begins = true;
    bool wasSmall = false;
    for (const QChar character : name) {
        if (!character.isLetterOrNumber()) {
            begins = true;
            continue;
        }
        if (begins || (character.isUpper() && wasSmall))
            words.append(QString());
        words.last().append(character.toLower());
        begins = false;
        wasSmall = !character.isUpper();
    }
    return words;
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace

QStringList nameStyles()
{
    return {snake, camel, pascal, upper};
}

QString mistakeInStyle(const QString &style)
{
    const QRegularExpression expression = expressionOf(style);
    if (expression.isValid() && !style.isEmpty())
        return {};
    return Message::tr("\"%1\" is neither a style of names (%2) nor a regular expression.")
        .arg(style.left(60), nameStyles().join(QStringLiteral(", ")));
}

bool hasStyle(const QString &name, const QString &style)
{
    return expressionOf(style).match(name).hasMatch();
}

QString inStyle(const QString &name, const QString &style)
{
    QStringList words = wordsOf(name);
    if (style == snake)
        return words.join(QLatin1Char('_'));
    if (style == upper)
        return words.join(QLatin1Char('_')).toUpper();
    if (style != camel && style != pascal)
        return {};
    for (qsizetype i = style == camel ? 1 : 0; i < words.size(); ++i)
        words[i] = capitalised(words.at(i));
    return words.join(QString());
}

} // namespace joinery
