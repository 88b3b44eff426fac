// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"
#include "tests/fuzz/checks/check.h"

#include <QDir>

namespace joinery {

namespace {

/** What errors say whatever the URL: they show right ones. */
const QString &usualSentences()
{
    static const QString sentences = ConnectionUrl::fromText(QString()).error().text() +
                                     ConnectionUrl::fromText(QStringLiteral("postgresql:")).error().text();
    return sentences;
}

/** What may be a password, however wrong the rest is; empty where it could be something else too. */
QString secretIn(const QString &text)
{
    const QString account = text.section(QStringLiteral("://"), 1).section(QLatin1Char('@'), 0, -2);
    const QString secret = account.section(QLatin1Char(':'), 1);
    const bool isOwn = secret.size() >= 6 && text.count(secret) == 1 && !usualSentences().contains(secret);
    return isOwn ? secret : QString();
}

QByteArray checkRefused(const QString &text, const Error &error)
{
    if (!error.code.startsWith(QLatin1String("url.")) || error.message.isEmpty())
        return "refused without a reason: " + error.text().toUtf8();
    const QString secret = secretIn(text);
    if (!secret.isEmpty() && error.text().contains(secret))
        return "the password stands in the error: " + error.text().toUtf8();
    return {};
}

QByteArray checkAccepted(ConnectionUrl url)
{
    const QString text = url.text();
    ConnectionUrl other = url;
    other.password = QStringLiteral("another");
    if (other.text() != text || other.title() != url.title())
        return "the password shows";
    url.password.clear();
    const Result<ConnectionUrl> again = ConnectionUrl::fromText(text);
    if (!again)
        return "what was written is refused: " + text.toUtf8();
    if (*again != url || again->text() != text)
        return "written and read again, it is another one: " + text.toUtf8();
    const ConnectionUrl resolved = url.resolved(QStringLiteral("/home/ann/shop"));
    if (resolved.resolved(QStringLiteral("/elsewhere")) != resolved)
        return "a place that is found is not found again: " + resolved.text().toUtf8();
    const bool isFile = url.kind == ConnectionUrl::Kind::Sqlite && !url.isMemory();
    if (isFile && !QDir::isAbsolutePath(resolved.database))
        return "a file's path stays relative: " + resolved.text().toUtf8();
    return url.dialect().isEmpty() || url.title().isEmpty() ? "it has no name" : QByteArray();
}

} // namespace

QByteArray checkUrl(const QByteArray &text)
{
    const QString line = QString::fromUtf8(text).section(QLatin1Char('\n'), 0, 0);
    const Result<ConnectionUrl> url = ConnectionUrl::fromText(line);
    return url ? checkAccepted(*url) : checkRefused(line, url.error());
}

} // namespace joinery
