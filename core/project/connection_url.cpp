// SPDX-License-Identifier: MIT
#include "core/project/connection_url.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

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

/** For messages. Looks at the text alone, since what is wrong with a URL may be what makes it hard to take apart. */
QString withoutPassword(const QString &text)
{
    const qsizetype slashes = text.indexOf(QLatin1String("://"));
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    const qsizetype colon = text.indexOf(QLatin1Char(':'), slashes < 0 ? 0 : slashes + 3);
    if (colon < 0 || colon > at)
        return text;
    return text.left(colon + 1) + QChar(0x2026) + text.mid(at);
}

/** What QUrl decodes by itself is not everything that it encodes. */
QString decoded(const QString &text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    // Qt takes a byte order mark at the start for one, where it is a character like others.
    const QString result = QString::fromUtf8(bytes);
    return bytes.startsWith("\xEF\xBB\xBF") ? QChar(0xFEFF) + result : result;
}

/** "C:", as paths on Windows start. */
bool startsWithDrive(QStringView path)
{
    return path.size() > 1 && path.at(1) == QLatin1Char(':') && path.at(0).unicode() < 0x80 && path.at(0).isLetter();
}

Result<ConnectionUrl> sqliteFromText(const QString &text, const QString &rest)
{
    ConnectionUrl result;
    const qsizetype question = rest.indexOf(QLatin1Char('?'));
    if (question >= 0)
        return badSyntax(withoutPassword(text), Message::tr("an SQLite file takes no options after \"?\""));
    QString path = rest;
    if (rest.startsWith(QLatin1String("//"))) {
        if (!rest.startsWith(QLatin1String("///")))
            return badSyntax(withoutPassword(text),
                             Message::tr("an absolute path has three slashes, a relative one has none"));
        path = rest.mid(2);
        // sqlite:///C:/shop.db
        if (startsWithDrive(QStringView(path).sliced(1)))
            path.remove(0, 1);
    }
    result.database = decoded(path);
    if (result.database.isEmpty())
        return badSyntax(withoutPassword(text), Message::tr("the file's name is missing"));
    // Qt takes such a path for one of its own resources, not for a file.
    if (result.database.startsWith(QLatin1Char(':')) && !result.isMemory())
        return badSyntax(withoutPassword(text), Message::tr("a file's path cannot start with a colon"));
    return result;
}

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

/** Whether a host is a name, or an IPv6 address with at most a plain network interface behind it ("fe80::1%eth0"). */
bool isPlainHost(const QString &host)
{
    static const QRegularExpression odd(QStringLiteral("%.*[^A-Za-z0-9._~-]"));
    return !host.contains(QLatin1Char(':')) || !odd.match(host).hasMatch();
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
    if (!url.isValid() || !isPlainHost(url.host(QUrl::FullyDecoded)))
        return badSyntax(shown, Message::tr("a part of it is not written as in a URL"));
    const QString path = url.path(QUrl::FullyEncoded).mid(1);
    ConnectionUrl result{.kind = *kind,
                         .database = decoded(path),
                         .host = url.host(QUrl::FullyDecoded),
                         .port = std::max(url.port(), 0),
                         .user = decoded(url.userName(QUrl::FullyEncoded)),
                         .password = decoded(url.password(QUrl::FullyEncoded))};
    if (result.database.isEmpty() || path.contains(QLatin1Char('/')))
        return badSyntax(shown, Message::tr("it must end with one database name"));
    if (url.hasFragment())
        return badSyntax(shown, Message::tr("there is a \"#\" in it; write %23 for that"));
    for (const QString &item : url.query(QUrl::FullyEncoded).split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const qsizetype equals = item.indexOf(QLatin1Char('='));
        result.options.append({decoded(item.left(equals)), equals < 0 ? QString() : decoded(item.mid(equals + 1))});
    }
    std::stable_sort(result.options.begin(), result.options.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    return result;
}

QString ConnectionUrl::text() const
{
    if (kind == Kind::Sqlite) {
        const QString path = encoded(database, "/:\\ !$&'()*+,;=@");
        const bool hasSlash = path.startsWith(QLatin1Char('/'));
        // "/C:/shop.db" with three slashes would be read as a path on Windows.
        const bool seemsWindows = hasSlash && startsWithDrive(QStringView(path).sliced(1));
        if (!QDir::isAbsolutePath(database) || isMemory() || seemsWindows)
            return QStringLiteral("sqlite:") + path;
        return QStringLiteral("sqlite://") + (hasSlash ? path : QLatin1Char('/') + path);
    }
    QString result = dialect() + QStringLiteral("://");
    if (!user.isEmpty())
        result += encoded(user) + QLatin1Char('@');
    const bool isAddress = host.contains(QLatin1Char(':'));
    result += isAddress ? QLatin1Char('[') + encoded(host, ":") + QLatin1Char(']') : host;
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
