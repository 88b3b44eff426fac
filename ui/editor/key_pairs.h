// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace joinery {

class KeyPairRow;

/** The columns of a foreign key beside those they lead to, pair by pair, which can be added, moved and removed. */
class KeyPairs : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPairs(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /** `target` is null where the referenced table is not in the model. */
    void setKey(const ForeignKey &key, const Table &own, const Table *target);

signals:
    /** What a person did: `undoText` names it. */
    void changed(const QString &undoText, const QList<joinery::ObjectId> &columns,
                 const QList<joinery::ObjectId> &targets);

private:
    void connectRow(KeyPairRow &row, int position);
    /** A pair of the next column without one and what fits it best. */
    void addPair();

    Theme m_theme;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<KeyPairRow *> m_rows;
    QList<ObjectId> m_columns;
    QList<ObjectId> m_targets;
    /** What the next pair would be; null where there is none. */
    ObjectId m_nextColumn;
    ObjectId m_nextTarget;
};

/** What a further pair of the key would be: columns that are in none yet, of one type where that can be had. */
[[nodiscard]] std::pair<ObjectId, ObjectId> nextKeyPair(const ForeignKey &key, const Table &own, const Table &target);

} // namespace joinery
