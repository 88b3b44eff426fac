// SPDX-License-Identifier: MIT
#include "core/project/server_address.h"

#include "core/base/translate.h"

namespace joinery {

namespace {

using Kind = ConnectionUrl::Kind;

struct TlsWord
{
    const char *word;
    TlsMode mode;
};
constexpr TlsWord tlsWords[] = {{"disable", TlsMode::Disable},
                                {"prefer", TlsMode::Prefer},
                                {"require", TlsMode::Require},
                                {"verify-ca", TlsMode::VerifyCa},
                                {"verify-full", TlsMode::VerifyFull}};

tl::unexpected<Error> badOption(const QString &sentence)
{
    return fail(QStringLiteral("url.option"), sentence);
}

/** Takes the options of a URL one by one. */
class OptionReader
{
public:
    OptionReader(Kind kind, ServerAddress &address) : m_kind(kind), m_address(address) {}

    Result<void> read(const QString &name, const QString &value)
    {
        if (name == QLatin1String("sslmode"))
            return readTls(value);
        if (name == QLatin1String("connect_timeout"))
            return readTime(name, value, m_address.connectTimeout);
        if (name == QLatin1String("statement_timeout"))
            return readTime(name, value, m_address.statementTimeout);
        QString *text = textOf(name);
        if (!text)
            return badOption(Message::tr("The connection option %1 is not known. There are: %2.").arg(name, known()));
        *text = value;
        return {};
    }

private:
    struct Text
    {
        const char *name;
        QString ServerAddress::*member;
        /** Nothing where all servers have it. */
        std::optional<Kind> kind;
    };

    static const QList<Text> &texts()
    {
        static const QList<Text> all{{"socket", &ServerAddress::socket, {}},
                                     {"sslrootcert", &ServerAddress::rootCertificate, {}},
                                     {"sslcert", &ServerAddress::certificate, {}},
                                     {"sslkey", &ServerAddress::certificateKey, {}},
                                     {"application_name", &ServerAddress::applicationName, Kind::PostgreSql},
                                     {"search_path", &ServerAddress::searchPath, Kind::PostgreSql},
                                     {"sql_mode", &ServerAddress::sqlMode, Kind::MariaDb}};
        return all;
    }

    [[nodiscard]] bool isFor(const Text &text) const { return !text.kind || *text.kind == m_kind; }

    QString *textOf(const QString &name)
    {
        for (const Text &text : texts()) {
            if (name == QLatin1String(text.name) && isFor(text))
                return &(m_address.*text.member);
        }
        return nullptr;
    }

    [[nodiscard]] QString known() const
    {
        QStringList names{QStringLiteral("sslmode"), QStringLiteral("connect_timeout"),
                          QStringLiteral("statement_timeout")};
        for (const Text &text : texts()) {
            if (isFor(text))
                names.append(QLatin1String(text.name));
        }
        names.sort();
        return names.join(QStringLiteral(", "));
    }

    Result<void> readTls(const QString &value)
    {
        QStringList words;
        for (const TlsWord &each : tlsWords) {
            words.append(QLatin1String(each.word));
            if (value == words.last()) {
                m_address.tls = each.mode;
                return {};
            }
        }
        return badOption(Message::tr("The connection option sslmode cannot be %1. It can be: %2.")
                             .arg(value, words.join(QStringLiteral(", "))));
    }

    template <typename Duration>
    static Result<void> readTime(const QString &name, const QString &value, Duration &duration)
    {
        bool isNumber = false;
        const int count = value.toInt(&isNumber);
        if (!isNumber || count < 0)
            return badOption(Message::tr("The connection option %1 needs a number, not %2.").arg(name, value));
        duration = Duration(count);
        return {};
    }

    Kind m_kind;
    ServerAddress &m_address;
};

} // namespace

Result<ServerAddress> serverAddress(const ConnectionUrl &url)
{
    ServerAddress address;
    address.database = url.database;
    address.host = url.host;
    address.port = url.port;
    address.user = url.user;
    address.password = url.password.isEmpty() ? qEnvironmentVariable("JOINERY_PASSWORD") : url.password;
    OptionReader reader(url.kind, address);
    for (const auto &[name, value] : url.options) {
        if (const auto done = reader.read(name, value); !done)
            return fail(done);
    }
    return address;
}

} // namespace joinery
