// SPDX-License-Identifier: MIT
#include "core/base/part_id.h"

#include <bit>

namespace joinery {

namespace {

constexpr quint64 idMask = (quint64(1) << 60) - 1;

/** FNV-1a, a unit of UTF-16 at a time (http://www.isthe.com/chongo/tech/comp/fnv/). */
quint64 hashed(quint64 bits, QStringView text)
{
    for (const QChar character : text)
        bits = (bits ^ character.unicode()) * 0x100000001b3U;
    return bits;
}

/** The last step of SplitMix64: spreads what little differs over all bits. */
quint64 spread(quint64 bits)
{
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9U;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebU;
    return bits ^ (bits >> 31);
}

} // namespace

ObjectId partId(ObjectId whole, QStringView kind, QStringView name)
{
    constexpr char16_t separator = 0;
    const quint64 start = spread(std::bit_cast<quint64>(whole));
    const quint64 bits = spread(hashed((hashed(start, kind) ^ separator) * 0x100000001b3U, name)) & idMask;
    return std::bit_cast<ObjectId>(bits == 0 ? quint64(1) : bits);
}

} // namespace joinery
