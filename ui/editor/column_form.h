// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/field.h"
#include "ui/editor/table_editor.h"
#include "ui/editor/target_features.h"

#include <functional>

class QAction;
class QCheckBox;
class QLabel;

namespace joinery {

class DetailsBox;

/** Everything about one column of the table in the editor; each field is an edit of its own. */
class ColumnForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnForm(TableEditor &editor, QWidget *parent = nullptr);

    /** Shows a column of the table; a null or unknown id shows nothing. */
    void setColumn(ObjectId column);
    [[nodiscard]] ObjectId column() const { return m_column; }
    void setTheme(const Theme &theme);

private:
    void build();
    void connectFields();
    void connectChecks();
    /** Completes the words while typing, and lists them all at a click. */
    void offer(LineField &field, const std::function<QStringList()> &words);
    void refresh();
    /** Greys what the databases of the project cannot do. */
    void refreshKnown(const Column &column);
    void refreshType(const Column &column);
    void refreshTarget(const Table &table);
    void refreshFindings();
    [[nodiscard]] const Column *find() const;
    /** Makes the column what `change` does to it; shows in `field` why not, if so. */
    void alter(LineField &field, const QString &undoText, const std::function<void(Column &)> &change);
    void commitType(const QString &text);
    void commitTarget(const QString &text);
    /** A length, precision or scale: digits, or nothing for none. */
    void commitNumber(LineField &field, std::optional<int> DataType::*member, const QString &text);
    void toggle(const QString &undoText, const QList<Operation> &operations);

    TableEditor &m_editor;
    ObjectId m_column;
    QLabel *m_title;
    QLabel *m_detail;
    LineField *m_type;
    LineField *m_length;
    LineField *m_precision;
    LineField *m_scale;
    QCheckBox *m_required;
    QCheckBox *m_primaryKey;
    QCheckBox *m_unique;
    QCheckBox *m_autoIncrement;
    QLabel *m_checkNote;
    LineField *m_default;
    LineField *m_target;
    LineField *m_collation;
    LineField *m_generated;
    QCheckBox *m_stored;
    LineField *m_comment;
    DetailsBox *m_details;
    TargetFeatures m_targets;
    /** Open the list of a field that offers words. */
    QList<QAction *> m_menus;
};

} // namespace joinery
