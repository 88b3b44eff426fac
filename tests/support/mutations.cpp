// SPDX-License-Identifier: MIT
#include "tests/support/mutations.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace joinery {

Mutations::Mutations(QList<QByteArray> texts, quint32 seed) : m_texts(std::move(texts)), m_random(seed)
{
    static const QRegularExpression token(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\"|-?[0-9.]+|true|false|null"));
    for (const QByteArray &text : std::as_const(m_texts)) {
        auto found = token.globalMatch(QString::fromUtf8(text));
        while (found.hasNext() && m_tokens.size() < 20'000)
            m_tokens.append(found.next().captured().toUtf8());
    }
    m_tokens += {"\"\"",       "{}",   "[]",          "-1",          "1e308",     "1e999",     "\"000000000001\"",
                 "[[[[[[[[[[", "null", "\"\\u0000\"", "\"\\ud800\"", "\"../..\"", "\"a\\nb\"", "99999999999999999999"};
}

qsizetype Mutations::below(qsizetype past)
{
    return past <= 0 ? 0 : std::uniform_int_distribution<qsizetype>(0, past - 1)(m_random);
}

const QByteArray &Mutations::any(const QList<QByteArray> &values)
{
    return values.at(below(values.size()));
}

QByteArray Mutations::next()
{
    QByteArray text = any(m_texts);
    for (qsizetype i = below(8); i >= 0; --i)
        damage(text);
    return text;
}

void Mutations::damage(QByteArray &text)
{
    const qsizetype at = below(text.size());
    const qsizetype length = below(std::min<qsizetype>(text.size() - at, 60));
    switch (below(8)) {
    case 0:
        if (!text.isEmpty())
            text[at] = static_cast<char>(below(256));
        break;
    case 1:
        text.remove(at, length);
        break;
    case 2:
        text.insert(at, text.mid(below(text.size()), length));
        break;
    case 3:
        text.truncate(at);
        break;
    case 4: {
        const QByteArray &other = any(m_texts);
        text.insert(at, other.mid(below(other.size()), length));
        break;
    }
    default:
        replaceToken(text);
    }
}

void Mutations::replaceToken(QByteArray &text)
{
    const qsizetype start = text.indexOf('"', below(text.size()));
    const qsizetype end = start < 0 ? -1 : text.indexOf('"', start + 1);
    if (end > start)
        text.replace(start, end - start + 1, any(m_tokens));
}

QList<QByteArray> filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        paths.append(all.next());
    paths.sort();
    QList<QByteArray> result;
    for (const QString &path : std::as_const(paths)) {
        QFile each(path);
        if (each.open(QIODevice::ReadOnly))
            result.append(each.readAll());
    }
    return result;
}

} // namespace joinery
