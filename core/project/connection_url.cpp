// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace joinery {

namespace {

using Kind = ConnectionUrl::Kind;

const QString memory = QStringLiteral(":memory:");

tl::unexpected<Error> badSyntax(const QString &text, const QString &reason)
{
    return fail(QStringLiteral("url.syntax"),
                Message::tr("\"%1\" is not a connection URL: %2. Right are sqlite:shop.db, sqlite:///home/ann/shop.db, "
                            "postgresql://user@host:5432/database and mariadb://user@host:3306/database.")
                    .arg(text, reason));
}

std::optional<Kind> kindOf(const QString &scheme)
{
    if (scheme == QLatin1String("sqlite"))
        return Kind::Sqlite;
    if (scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres"))
        return Kind::PostgreSql;
    if (scheme == QLatin1String("mariadb") || scheme == QLatin1String("mysql"))
        return Kind::MariaDb;
    return std::nullopt;
}

/** What a password in a URL is replaced by before it reaches a message. */
QString withoutPassword(const QString &text)
{
    const QUrl url(text);
    return url.password().isEmpty() ? text : url.toString(QUrl::RemovePassword);
}

Result<ConnectionUrl> sqliteFromText(const QString &text, const QString &rest)
{
    ConnectionUrl result;
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    if (question >= 0)
        return badSyntax(text, Message::tr("an SQLite file takes no options after \"?\""));
    QString path = rest;
    if (rest.startsWith(QLatin1String("//"))) {
        if (!rest.startsWith(QLatin1String("///")))
            return badSyntax(text, Message::tr("an absolute path has three slashes, a relative one has none"));
        path = rest.mid(2);
        // sqlite:///C:/shop.db
        if (path.size() > 2 && path.at(2) == QLatin1Char(':'))
            path.remove(0, 1);
    }
    result.database = QUrl::fromPercentEncoding(path.toUtf8());
    if (result.database.isEmpty())
        return badSyntax(text, Message::tr("the file's name is missing"));
    return result;
}

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

} // namespace

Result<ConnectionUrl> ConnectionUrl::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString scheme = text.left(std::max<qsizetype>(colon, 0)).toLower();
    const std::optional<Kind> kind = kindOf(scheme);
    if (!kind) {
        return fail(
            QStringLiteral("url.scheme"),
            Message::tr("\"%1\" does not start with sqlite:, postgresql:// or mariadb://.").arg(withoutPassword(text)));
    }
    if (*kind == Kind::Sqlite)
        return sqliteFromText(text, text.mid(colon + 1));
    const QUrl url(text, QUrl::StrictMode);
    const QString shown = withoutPassword(text);
    if (!text.mid(colon + 1).startsWith(QLatin1String("//")))
        return badSyntax(shown, Message::tr("\"//\" is missing after \"%1:\"").arg(scheme));
    if (!url.isValid())
        return badSyntax(shown, Message::tr("a part of it is not written as in a URL"));
    const QString path = url.path(QUrl::FullyEncoded).mid(1);
    ConnectionUrl result{.kind = *kind,
                         .database = QUrl::fromPercentEncoding(path.toUtf8()),
                         .host = url.host(QUrl::FullyDecoded),
                         .port = std::max(url.port(), 0),
                         .user = url.userName(QUrl::FullyDecoded),
                         .password = url.password(QUrl::FullyDecoded)};
    if (path.isEmpty() || path.contains(QLatin1Char('/')))
        return badSyntax(shown, Message::tr("it must end with one database name"));
    if (url.hasFragment())
        return badSyntax(shown, Message::tr("there is a \"#\" in it; write %23 for that"));
    result.options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    std::stable_sort(result.options.begin(), result.options.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    return result;
}

QString ConnectionUrl::text() const
{
    if (kind == Kind::Sqlite) {
        const QString path = encoded(database, "/:\\ !$&'()*+,;=@");
        if (QDir::isAbsolutePath(database) && !isMemory())
            return QStringLiteral("sqlite://") + (path.startsWith(QLatin1Char('/')) ? path : QLatin1Char('/') + path);
        return QStringLiteral("sqlite:") + path;
    }
    QString result = dialect() + QStringLiteral("://");
    if (!user.isEmpty())
        result += encoded(user) + QLatin1Char('@');
    const bool isAddress = host.contains(QLatin1Char(':'));
    result += isAddress ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    if (port > 0)
        result += QLatin1Char(':') + QString::number(port);
    result += QLatin1Char('/') + encoded(database);
    for (qsizetype i = 0; i < options.size(); ++i) {
        result += QLatin1Char(i == 0 ? '?' : '&') + encoded(options.at(i).first) + QLatin1Char('=') +
                  encoded(options.at(i).second, "/");
    }
    return result;
}

ConnectionUrl ConnectionUrl::resolved(const QString &projectFolder) const
{
    ConnectionUrl result = *this;
    if (kind == Kind::Sqlite && !isMemory())
        result.database = QDir::cleanPath(QDir(projectFolder).absoluteFilePath(database));
    return result;
}

QString ConnectionUrl::dialect() const
{
    switch (kind) {
    case Kind::Sqlite:
        return QStringLiteral("sqlite");
    case Kind::PostgreSql:
        return QStringLiteral("postgresql");
    case Kind::MariaDb:
        return QStringLiteral("mariadb");
    }
    return {};
}

QString ConnectionUrl::title() const
{
    const QString dot = QStringLiteral(" \u00b7 ");
    if (kind == Kind::Sqlite)
        return QStringLiteral("SQLite") + dot + (isMemory() ? database : QFileInfo(database).fileName());
    const QString server = kind == Kind::PostgreSql ? QStringLiteral("PostgreSQL") : QStringLiteral("MariaDB");
    const QString account = user.isEmpty() ? QString() : user + QLatin1Char('@');
    return server + dot + account + (host.isEmpty() ? QStringLiteral("localhost") : host) + QLatin1Char('/') + database;
}

QString ConnectionUrl::option(const QString &name) const
{
    for (const auto &[key, value] : options) {
        if (key == name)
            return value;
    }
    return {};
}

bool ConnectionUrl::isMemory() const
{
    return kind == Kind::Sqlite && database == memory;
}

} // namespace joinery
