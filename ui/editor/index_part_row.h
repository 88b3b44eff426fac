// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/table.h"
#include "ui/editor/target_features.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace joinery {

class IndexPartFields;

/** One part of an index: a column or expression, its order, its collation, and a way to move or remove it. */
class IndexPartRow : public QWidget
{
    Q_OBJECT

public:
    IndexPartRow(const TargetFeatures &targets, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPart(const IndexPart &part, const Table &table);
    /** Whether it can go up, go down, be removed. */
    void setPlace(bool first, bool last);
    void setCollations(const QStringList &names);
    /** Another index is shown: forget what was typed, and fold what it does not use. */
    void startAnew();

signals:
    void changed(const joinery::IndexPart &part);
    void moved(int step);
    void removed();
    /** What was typed is no part of an index. */
    void refused(const QString &reason);

private:
    void commitText();
    void showMenu();
    void addCollations(QMenu &menu);
    void addNulls(QMenu &menu);
    void change(const std::function<void(IndexPart &)> &what);

    const TargetFeatures &m_targets;
    IndexPart m_part;
    Table m_table;
    QHash<QString, ObjectId> m_columns;
    /** What m_what says of m_part. */
    QString m_shown;
    QComboBox *m_what;
    QToolButton *m_order;
    QToolButton *m_more;
    IndexPartFields *m_fields;
    QStringList m_collations;
    /** The fields are shown though none of them is used. */
    bool m_open = false;
    bool m_first = true;
    bool m_last = true;
};

} // namespace joinery
