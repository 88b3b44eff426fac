// SPDX-License-Identifier: MIT
#include "tests/gallery/few_colors.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace joinery {

namespace {

/** Near colours have the same: four bits of each. */
QRgb kind(QRgb color)
{
    constexpr QRgb upperBits = 0x00f0f0f0;
    return color & upperBits;
}

} // namespace

QImage withFewColors(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < plain.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
        for (int x = 0; x < plain.width(); ++x)
            ++counts[line[x]];
    }
    std::vector<std::pair<int, QRgb>> byCount;
    byCount.reserve(size_t(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        byCount.emplace_back(it.value(), it.key());
    std::sort(byCount.rbegin(), byCount.rend());
    // The most frequent of each kind first, so that what is small keeps its own hue.
    constexpr qsizetype most = 256;
    constexpr qsizetype ofKinds = 176;
    QList<QRgb> table;
    QHash<QRgb, bool> kinds;
    for (const auto &[count, color] : byCount) {
        if (table.size() < ofKinds && !kinds.contains(kind(color))) {
            kinds.insert(kind(color), true);
            table.append(color);
        }
    }
    for (const auto &[count, color] : byCount) {
        if (table.size() < most && !table.contains(color))
            table.append(color);
    }
    return plain.convertToFormat(QImage::Format_Indexed8, table, Qt::ThresholdDither | Qt::AvoidDither);
}

} // namespace joinery
