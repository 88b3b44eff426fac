// SPDX-License-Identifier: MIT
#include "core/base/object_id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace joinery {

namespace {

constexpr int idLength = 12;
constexpr int bitsPerCharacter = 5;
constexpr quint64 idMask = (quint64(1) << (idLength * bitsPerCharacter)) - 1;
constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

/** The value of each ASCII character; -1 where it is none of an id. */
constexpr std::array<signed char, 128> values = [] {
    std::array<signed char, 128> result{};
    for (signed char &value : result)
        value = -1;
    for (int i = 0; alphabet[i] != 0; ++i)
        result[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return result;
}();

int valueOf(QChar character)
{
    return character.unicode() < values.size() ? values[character.unicode()] : -1;
}

} // namespace

ObjectId ObjectId::create()
{
    quint64 bits = 0;
    while (bits == 0)
        bits = QRandomGenerator::global()->generate64() & idMask;
    return ObjectId(bits);
}

ObjectId ObjectId::derived(QStringView seed)
{
    const QByteArray digest = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    const quint64 bits = qFromBigEndian<quint64>(digest.constData()) & idMask;
    return ObjectId(bits == 0 ? 1 : bits);
}

std::optional<ObjectId> ObjectId::fromText(QStringView text)
{
    if (text.size() != idLength)
        return std::nullopt;
    quint64 bits = 0;
    for (const QChar character : text) {
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        bits = (bits << bitsPerCharacter) | static_cast<quint64>(value);
    }
    if (bits == 0)
        return std::nullopt;
    return ObjectId(bits);
}

QString ObjectId::text() const
{
    if (isNull())
        return {};
    QString result(idLength, QLatin1Char('0'));
    quint64 rest = m_bits;
    for (int i = idLength - 1; i >= 0; --i) {
        result[i] = QLatin1Char(alphabet[rest & 31]);
        rest >>= bitsPerCharacter;
    }
    return result;
}

} // namespace joinery
