// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace joinery {

/** One pair of a foreign key: a column, an arrow, the column it leads to; below it whether their types differ. */
class KeyPairRow : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPairRow(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** `target` is null where the table is not in the model: then `missing` is the name of the column there. */
    void setPair(const Table &own, ObjectId column, const Table *target, ObjectId targetColumn, const QString &missing);
    /** Whether it can go up, go down, be removed. */
    void setPlace(bool first, bool last);
    [[nodiscard]] QString note() const;

signals:
    void columnChosen(joinery::ObjectId column);
    void targetChosen(joinery::ObjectId column);
    void moved(int step);
    void removed();

private:
    void showMenu();
    void showTypes(const Column *column, const Column *target);

    QComboBox *m_column;
    QLabel *m_arrow;
    QComboBox *m_target;
    QToolButton *m_more;
    QLabel *m_note;
    bool m_first = true;
    bool m_last = true;
};

} // namespace joinery
