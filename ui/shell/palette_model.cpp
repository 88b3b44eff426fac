// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include <algorithm>

namespace joinery {

namespace {

constexpr qsizetype mostShown = 100;
/** What is found by its type or comment comes after everything that is called so. */
constexpr int belowTitles = -1000;

} // namespace

void PaletteModel::setItems(QList<PaletteItem> items)
{
    m_items = std::move(items);
    search();
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query.trimmed();
    search();
}

void PaletteModel::search()
{
    beginResetModel();
    m_found.clear();
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        const PaletteItem &item = m_items.at(index);
        if (std::optional<FuzzyMatch> match = fuzzyMatch(m_query, item.title))
            m_found.append({index, std::move(*match)});
        else if (item.texts.contains(m_query, Qt::CaseInsensitive))
            m_found.append({index, {.score = belowTitles, .positions = {}}});
    }
    const auto better = [this](const Found &a, const Found &b) {
        const PaletteItem &first = m_items.at(a.item);
        const PaletteItem &second = m_items.at(b.item);
        return std::make_tuple(-a.match.score, first.rank, a.item) <
               std::make_tuple(-b.match.score, second.rank, b.item);
    };
    const auto end = m_found.begin() + std::min(mostShown, m_found.size());
    std::partial_sort(m_found.begin(), end, m_found.end(), better);
    m_found.erase(end, m_found.end());
    endResetModel();
}

const PaletteItem *PaletteModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_items.at(m_found.at(index.row()).item) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *item = itemAt(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case Qt::AccessibleTextRole:
    case DetailRole: {
        const QString &detail = item->enabled || item->reason.isEmpty() ? item->detail : item->reason;
        if (role == DetailRole)
            return detail;
        return detail.isEmpty() ? item->title : QStringLiteral("%1, %2").arg(item->title, detail);
    }
    case EnabledRole:
        return item->enabled;
    case KeysRole:
        return item->keys;
    case IconRole:
        return item->icon ? QVariant(int(*item->icon)) : QVariant();
    case PositionsRole:
        return QVariant::fromValue(m_found.at(index.row()).match.positions);
    default:
        return {};
    }
}

} // namespace joinery

#include "moc_palette_model.cpp"
