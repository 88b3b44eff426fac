// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/parts_page.h"
#include "ui/editor/table_editor.h"

class QTabBar;
class QVBoxLayout;

namespace joinery {

class Badge;
class BannerList;
class ColumnForm;
class ColumnsPage;
class ElidedLabel;
class LineField;
class OptionsPage;
class PartForm;

/**
 * The inspector of one table: name, comment, the tabs Columns, Keys, Indexes, Triggers and Options, what is to be said
 * about it, and the fields of the column, key or index that is selected.
 */
class TablePage : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        ColumnsTab,
        KeysTab,
        IndexesTab,
        TriggersTab,
        OptionsTab
    };

    TablePage(TableEditor &editor, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /** Goes to the tab that has the selected part, and shows its fields. */
    void followSelection();
    /** Puts the cursor into the table's name, all of it selected. */
    void editName();

signals:
    /** These fields should be brought into view. */
    void shown(QWidget *form);

private:
    [[nodiscard]] QWidget *buildHeader();
    void buildForms(const Theme &theme, QVBoxLayout &rows);
    void connectHeader();
    void refresh();
    void refreshHeader(const Table &table);
    void showTab();
    void showForm();
    void pick(const PartChoice &part, bool enter);
    [[nodiscard]] PartForm *formOf(PartKind kind) const;
    /** The lists of parts of the shown tab; null for those without. */
    [[nodiscard]] PartsPage *shownParts() const;
    [[nodiscard]] QList<PartsPage *> partsPages() const { return {m_keys, m_indexes, m_triggers, m_partitions}; }

    TableEditor &m_editor;
    ElidedLabel *m_title;
    Badge *m_badge;
    LineField *m_name;
    LineField *m_comment;
    QTabBar *m_tabs;
    ColumnsPage *m_columns;
    PartsPage *m_keys;
    PartsPage *m_indexes;
    PartsPage *m_triggers;
    PartsPage *m_partitions;
    OptionsPage *m_options;
    BannerList *m_banners;
    QWidget *m_line;
    ColumnForm *m_columnForm;
    QHash<int, PartForm *> m_partForms;
    /** What the Keys and Indexes tabs show the fields of. */
    std::optional<PartChoice> m_part;
};

} // namespace joinery
