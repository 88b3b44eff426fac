// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/fuzzy_match.h"
#include "ui/shell/icons.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace joinery {

/** Something that can be found and run from the palette: an action, a table, a column. */
struct PaletteItem
{
    QString title;
    /** Where it belongs or what it is, in secondary text. */
    QString detail;
    QString keys;
    std::optional<IconName> icon;
    std::function<void()> run;
    /** Among equal matches, lower comes first. */
    int rank = 0;
    bool enabled = true;
    /** What else finds it, when its title does not: its type, its comment. */
    QString texts;
    /** Why it is not enabled, in place of the detail. */
    QString reason;
};

/** The items that answer the query, best first; all by rank while nothing was typed. At most a hundred. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole
    {
        DetailRole = Qt::UserRole,
        KeysRole,
        IconRole,
        PositionsRole,
        EnabledRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);
    void setQuery(const QString &query);
    [[nodiscard]] const PaletteItem *itemAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found
    {
        qsizetype item = 0;
        FuzzyMatch match;
    };

    void search();

    QList<PaletteItem> m_items;
    QString m_query;
    QList<Found> m_found;
};

} // namespace joinery
