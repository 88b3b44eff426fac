// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/fragment_mime.h"

#include "core/copying/fragment_json.h"
#include "core/copying/fragment_sql.h"

#include <QRegularExpression>
#include <QUrl>

namespace joinery {

namespace {

const QString plainText = QStringLiteral("text/plain");

QString ownType()
{
    return QString::fromLatin1(fragmentMimeType);
}

} // namespace

FragmentMime::FragmentMime(Fragment fragment, const Dialect &dialect, Text text)
    : m_fragment(std::move(fragment)), m_dialect(dialect), m_text(text)
{
}

QStringList FragmentMime::formats() const
{
    return {ownType(), plainText};
}

bool FragmentMime::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant FragmentMime::retrieveData(const QString &type, QMetaType) const
{
    if (type == ownType())
        return fragmentToJson(m_fragment);
    return type == plainText ? QVariant(text()) : QVariant();
}

QString FragmentMime::text() const
{
    if (m_text == Text::Sql) {
        if (const Result<QString> sql = fragmentSql(m_fragment, m_dialect))
            return *sql;
    }
    // What the dialect cannot say is still worth more than nothing.
    return QString::fromUtf8(fragmentToJson(m_fragment));
}

Result<std::optional<Fragment>> fragmentIn(const QMimeData &data)
{
    QByteArray json;
    if (data.hasFormat(ownType()))
        json = data.data(ownType());
    else if (data.hasText() && looksLikeFragment(data.text()))
        json = data.text().toUtf8();
    if (json.isEmpty())
        return std::optional<Fragment>();
    return fragmentFromJson(json, QStringLiteral("clipboard")).map([](const Fragment &fragment) {
        return std::optional(fragment);
    });
}

QString scriptIn(const QMimeData &data)
{
    static const QRegularExpression definition(
        QStringLiteral("\\b(create\\s+(or\\s+replace\\s+)?(\\w+\\s+){0,3}?(table|view|index|type|domain|trigger)|"
                       "alter\\s+table)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = data.hasText() ? data.text() : QString();
    return definition.match(text).hasMatch() ? text : QString();
}

QString scriptFileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".sql"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace joinery

#include "moc_fragment_mime.cpp"
