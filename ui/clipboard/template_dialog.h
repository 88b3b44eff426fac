// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/copying/template_store.h"
#include "ui/shell/theme.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace joinery {

class Banner;

/**
 * The templates there are, built-in ones first, with what the chosen one holds. A person takes one as new tables or for
 * the tables that are selected, or renames and deletes their own.
 */
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Use
    {
        NewTables,
        IntoTables
    };

    /** `selected` says how many tables are: without any, a template can only become new ones. */
    TemplateDialog(const TemplateStore &store, const Dialect &dialect, int selected, QWidget *parent = nullptr);

    /** Of the accepted dialog. */
    [[nodiscard]] const TableTemplate &chosen() const;
    [[nodiscard]] Use use() const { return m_use; }

private:
    void refresh(const QString &key = {});
    void showChosen();
    void rename();
    void remove();
    void report(const Result<void> &done);

    const TemplateStore &m_store;
    const Dialect &m_dialect;
    int m_selected;
    QList<TableTemplate> m_templates;
    Use m_use = Use::NewTables;

    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_columns;
    Banner *m_error;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_into;
    QPushButton *m_new;
};

} // namespace joinery
