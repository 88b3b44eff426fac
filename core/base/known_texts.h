// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace joinery {

/**
 * What follows from texts of which there are few, such as the types of a schema, remembered for the next time: a place
 * for each, found without a look at the whole text. Of two texts that want the same place the later one has it.
 * `Value` is made of the text. Not for several threads.
 */
template <typename Value>
class KnownTexts
{
public:
    /** What is given back is there until the next call. */
    [[nodiscard]] const Value &of(const QString &text)
    {
        auto &known = m_known.at(placeOf(text));
        if (!known || known->first != text)
            known.emplace(text, Value(text));
        return known->second;
    }

private:
    static constexpr size_t places = 256;

    [[nodiscard]] static size_t placeOf(const QString &text)
    {
        constexpr size_t spread = 31;
        const qsizetype size = text.size();
        size_t place = size_t(size);
        // Types begin alike, and differ in the middle, where the numbers are, and at the end.
        for (const qsizetype at : {qsizetype(0), qsizetype(2), size / 2, size - 3, size - 2})
            place = place * spread + (at >= 0 && at < size ? text.at(at).unicode() : 0);
        return place % places;
    }

    std::array<std::optional<std::pair<QString, Value>>, places> m_known;
};

} // namespace joinery
