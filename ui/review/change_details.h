// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/differ/change_entry.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QGridLayout;

namespace joinery {

/** One line of a comparison: a property before and after; an empty text where it is not there. */
struct DetailRow
{
    QString property;
    QString before;
    QString after;

    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

/** What an entry changes, property by property. Pure. */
[[nodiscard]] QList<DetailRow> detailRows(const ChangeEntry &entry, const Schema &from, const Schema &to);

/** What the selected change does, one property a row: before → after; what is gone is struck through. */
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** No rows hide the widget. */
    void setRows(const QList<DetailRow> &rows);

private:
    void rebuild();
    /** Old and new, beside or below each other; how many lines of the grid they took. */
    int addPair(const DetailRow &row, int line);
    [[nodiscard]] QWidget *value(const QString &text, const QColor &ink, bool isGone) const;

    Theme m_theme;
    QList<DetailRow> m_rows;
    QGridLayout *m_grid;
};

} // namespace joinery
