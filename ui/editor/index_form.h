// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/part_form.h"

class QCheckBox;
class QVBoxLayout;

namespace joinery {

class AddField;
class IndexPartRow;
class SqlField;

/** Name, parts, uniqueness and condition of an index. */
class IndexForm : public PartForm
{
    Q_OBJECT

public:
    IndexForm(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;

protected:
    void refresh(const Table &table) override;

private:
    [[nodiscard]] const Index *find() const;
    void alter(Field &field, const QString &undoText, const std::function<void(Index &)> &change);
    void refreshParts(const Index &index, const Table &table);
    void connectRow(IndexPartRow &row, int position);
    void addParts(const QString &text);

    Theme m_theme;
    LineField *m_name;
    QCheckBox *m_unique;
    QVBoxLayout *m_partRows;
    /** Around the rows of the parts and the one that adds. */
    Field *m_columns;
    QList<IndexPartRow *> m_parts;
    AddField *m_add;
    SqlField *m_where;
    TargetFeatures m_targets;
    ObjectId m_shownPart;
};

} // namespace joinery
