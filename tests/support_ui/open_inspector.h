// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support_ui/document_sample.h"
#include "ui/document/selection.h"
#include "ui/editor/add_field.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/inspector.h"
#include "ui/editor/part_section.h"
#include "ui/editor/table_page.h"
#include "ui/shell/theme_controller.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>

namespace joinery {

/** An inspector on a project of its own, as the base of the tests of its pages. */
class OpenInspector
{
protected:
    static inline const QString start =
        QStringLiteral("author(id integer pk not null, name varchar(200) not null, biography text); "
                       "book(id integer pk not null, author_id integer -> author.id, price real)");

    void open();
    /** `dialects` are the databases the project is meant for. */
    void open(const Schema &schema, const QStringList &dialects = {QStringLiteral("sqlite")});
    void select(const QString &table, const QString &part = {});
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_inspector->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] ColumnListView *columns() const { return child<ColumnListView>("columns"); }
    [[nodiscard]] QLineEdit *add() const { return &child<AddField>("addColumn")->edit(); }
    [[nodiscard]] QLineEdit *name() const { return child<QLineEdit>("tableName"); }
    [[nodiscard]] QLineEdit *field(QWidget *form, const QString &label) const;
    [[nodiscard]] QCheckBox *box(QWidget *form, const QString &text) const;
    [[nodiscard]] PartSection *section(const char *name) const { return child<PartSection>(name); }
    /** A line typed into a field, ended with Enter. */
    void enter(QLineEdit *edit, const QString &text);
    void enterInto(PartSection *section, const QString &text) { enter(&section->addField().edit(), text); }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        return columns()->visualRect(columns()->model()->index(row, column));
    }
    [[nodiscard]] QStringList columnNames(const QString &table) const;
    [[nodiscard]] QString changes() const { return pending(*m_document); }
    [[nodiscard]] int steps() const { return m_document->undoStack().count(); }
    /** The window's actions, which the inspector alone does not have. */
    void addUndoActions();
    void setTab(TablePage::Tab tab) { child<QTabBar>("inspectorTabs")->setCurrentIndex(tab); }
    void edit(const QString &undoText, const QList<Operation> &operations);
    void close();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ThemeController> m_themes;
    std::unique_ptr<DocumentSample> m_sample;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Inspector> m_inspector;
};

} // namespace joinery
