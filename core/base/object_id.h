// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace joinery {

/**
 * The identity of a table, column, key, index or object: it survives renames and moves.
 *
 * 60 random bits, written as twelve lower-case characters of Crockford's base 32. A default-constructed id is null
 * and stands for "none" or "not known".
 */
class ObjectId
{
public:
    constexpr ObjectId() = default;

    /** A new random id; never null. */
    [[nodiscard]] static ObjectId create();
    /** The same id for the same seed, for input that carries none (an imported database): never null. */
    [[nodiscard]] static ObjectId derived(QStringView seed);
    /** Reads what text() writes; nothing for any other text. */
    [[nodiscard]] static std::optional<ObjectId> fromText(QStringView text);

    /** Twelve characters; empty for the null id. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] constexpr bool isNull() const { return m_bits == 0; }

    friend constexpr bool operator==(ObjectId, ObjectId) = default;
    friend constexpr auto operator<=>(ObjectId, ObjectId) = default;
    friend size_t qHash(ObjectId id, size_t seed = 0) noexcept { return ::qHash(id.m_bits, seed); }

private:
    explicit constexpr ObjectId(quint64 bits) : m_bits(bits) {}

    quint64 m_bits = 0;
};

} // namespace joinery
