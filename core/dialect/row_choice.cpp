// SPDX-License-Identifier: MIT
#include "core/dialect/row_choice.h"

#include "core/base/translate.h"

#include <QRegularExpression>

namespace joinery {

Result<RowChoice> rowChoiceFromText(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?<subject>.+?)=(?:value:(?<value>.*)|sql:(?<sql>.+)|using:(?<using>.+)|"
                       "(?<word>null|delete|keep))\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return fail(
            QStringLiteral("run.choice"),
            Message::tr("“%1” does not say what to do with which rows. Write it like author.email=value:none; "
                        "after the = there may be value:TEXT, sql:EXPRESSION, using:EXPRESSION, null, delete or "
                        "keep.")
                .arg(text));
    RowChoice choice{.subject = match.captured(QStringLiteral("subject")).trimmed()};
    if (match.hasCaptured(QStringLiteral("value"))) {
        choice.text = match.captured(QStringLiteral("value"));
        return choice;
    }
    if (match.hasCaptured(QStringLiteral("sql"))) {
        choice.kind = RowChoice::Kind::Expression;
        choice.text = match.captured(QStringLiteral("sql"));
        return choice;
    }
    if (match.hasCaptured(QStringLiteral("using"))) {
        choice.kind = RowChoice::Kind::Using;
        choice.text = match.captured(QStringLiteral("using"));
        return choice;
    }
    const QString word = match.captured(QStringLiteral("word"));
    choice.kind = word == QLatin1String("null")     ? RowChoice::Kind::Null
                  : word == QLatin1String("delete") ? RowChoice::Kind::Delete
                                                    : RowChoice::Kind::Keep;
    return choice;
}

QString wordOf(RowChoice::Kind kind)
{
    switch (kind) {
    case RowChoice::Kind::Value:
        return QStringLiteral("value:");
    case RowChoice::Kind::Expression:
        return QStringLiteral("sql:");
    case RowChoice::Kind::Using:
        return QStringLiteral("using:");
    case RowChoice::Kind::Null:
        return QStringLiteral("null");
    case RowChoice::Kind::Delete:
        return QStringLiteral("delete");
    case RowChoice::Kind::Keep:
        break;
    }
    return QStringLiteral("keep");
}

QString choiceWords(const QList<RowChoice::Kind> &kinds)
{
    QStringList words;
    for (const RowChoice::Kind kind : kinds) {
        const bool isSql = kind == RowChoice::Kind::Expression || kind == RowChoice::Kind::Using;
        const QString filled = kind == RowChoice::Kind::Value ? Message::tr("TEXT")
                               : isSql                        ? Message::tr("EXPRESSION")
                                                              : QString();
        words.append(wordOf(kind) + filled);
    }
    const QString last = words.isEmpty() ? QString() : words.takeLast();
    return words.isEmpty() ? last : Message::tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace joinery
