// SPDX-License-Identifier: MIT
#include "core/schema/default_value.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace joinery {

namespace {

using Kind = DefaultValue::Kind;

struct Keyword
{
    Kind kind;
    const char *word;
};

constexpr Keyword keywords[] = {
    {Kind::Null, "null"},
    {Kind::True, "true"},
    {Kind::False, "false"},
    {Kind::CurrentTimestamp, "current_timestamp"},
    {Kind::CurrentDate, "current_date"},
    {Kind::CurrentTime, "current_time"},
    {Kind::Uuid, "uuid()"},
};

bool takesPrecision(Kind kind)
{
    return kind == Kind::CurrentTimestamp || kind == Kind::CurrentTime;
}

/** The value of one complete quoted string; nothing when the text is more or less than that. */
std::optional<QString> unquoted(const QString &text)
{
    const QChar quote = QLatin1Char('\'');
    if (text.size() < 2 || !text.startsWith(quote) || !text.endsWith(quote))
        return std::nullopt;
    QString inner = text.mid(1, text.size() - 2);
    QString probe = inner;
    probe.remove(QStringLiteral("''"));
    if (probe.contains(quote))
        return std::nullopt;
    return inner.replace(QStringLiteral("''"), QStringLiteral("'"));
}

} // namespace

bool isSqlNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?\\z"));
    return form.match(text).hasMatch();
}

DefaultValue DefaultValue::fromUserText(const QString &text)
{
    const QString plain = text.trimmed();
    for (const Keyword &entry : keywords) {
        if (plain.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0)
            return of(entry.kind);
    }
    static const QRegularExpression clock(QStringLiteral("\\A(current_(?:timestamp|time))\\(([0-6])\\)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = clock.match(plain); match.hasMatch()) {
        const bool isTime = match.captured(1).compare(QLatin1String("current_time"), Qt::CaseInsensitive) == 0;
        return {isTime ? Kind::CurrentTime : Kind::CurrentTimestamp, match.captured(2)};
    }
    if (const auto string = unquoted(plain))
        return literal(*string);
    if (isSqlNumber(plain))
        return number(plain);
    return expression(plain);
}

QString DefaultValue::userText() const
{
    if (kind == Kind::Text)
        return quoted(text, u'\'');
    for (const Keyword &entry : keywords) {
        if (entry.kind == kind)
            return takesPrecision(kind) && !text.isEmpty()
                       ? QStringLiteral("%1(%2)").arg(QLatin1String(entry.word), text)
                       : QString::fromLatin1(entry.word);
    }
    return text;
}

bool DefaultValue::isConstant() const
{
    return kind == Kind::Null || kind == Kind::Text || kind == Kind::Number || kind == Kind::True ||
           kind == Kind::False;
}

} // namespace joinery
