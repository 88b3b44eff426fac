// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace joinery {

/** One part of an index: a column or expression, its order, its collation, and a way to move or remove it. */
class IndexPartRow : public QWidget
{
    Q_OBJECT

public:
    explicit IndexPartRow(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPart(const IndexPart &part, const Table &table);
    /** Whether it can go up, go down, be removed. */
    void setPlace(bool first, bool last);

signals:
    void changed(const joinery::IndexPart &part);
    void moved(int step);
    void removed();

private:
    void commitText();
    void showMenu();

    IndexPart m_part;
    QHash<QString, ObjectId> m_columns;
    /** What m_what says of m_part. */
    QString m_shown;
    QComboBox *m_what;
    QToolButton *m_order;
    QToolButton *m_more;
    bool m_first = true;
    bool m_last = true;
};

} // namespace joinery
