// SPDX-License-Identifier: MIT
#include "tests/gallery/library.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "ui/editor/add_field.h"
#include "ui/editor/column_list_view.h"
#include "ui/editor/inspector.h"
#include "ui/editor/part_section.h"
#include "ui/editor/table_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace joinery {

namespace {

void show(Stage &stage, TablePage::Tab tab)
{
    stage.workspace().inspector().findChild<TablePage *>()->setTab(tab);
    stage.settle();
}

void unfold(Stage &stage, const char *name)
{
    stage.seen<QToolButton>(name, &stage.workspace().inspector()).click();
    constexpr int untilRead = 300;
    stage.settle(untilRead);
}

void pickPart(Stage &stage, const char *list, int row = 0)
{
    auto &section = stage.seen<PartSection>(list, &stage.workspace().inspector());
    QTest::mouseClick(section.view().viewport(), Qt::LeftButton, {},
                      section.view().visualRect(section.model().index(row)).center());
    stage.settle();
}

void playTable(Stage &stage)
{
    Inspector &inspector = stage.workspace().inspector();
    stage.select({"book"});
    const std::pair<TablePage::Tab, const char *> tabs[] = {{TablePage::ColumnsTab, "columns"},
                                                            {TablePage::KeysTab, "keys"},
                                                            {TablePage::IndexesTab, "indexes"},
                                                            {TablePage::TriggersTab, "triggers"},
                                                            {TablePage::OptionsTab, "options"}};
    for (const auto &[tab, name] : tabs) {
        show(stage, tab);
        stage.keep(QStringLiteral("inspector-") + QLatin1String(name), inspector);
    }
    show(stage, TablePage::KeysTab);
    const std::pair<const char *, const char *> parts[] = {{"primaryKey", "primary-key"},
                                                           {"foreignKeys", "foreign-key"}};
    for (const auto &[list, name] : parts) {
        pickPart(stage, list);
        stage.keep(QStringLiteral("inspector-") + QLatin1String(name), inspector);
    }
    show(stage, TablePage::ColumnsTab);
    for (const char *fold : {"dependencies", "story"}) {
        unfold(stage, fold);
        inspector.ensureWidgetVisible(&stage.seen<QToolButton>(fold, &inspector));
        stage.settle();
        stage.keep(QStringLiteral("inspector-") + QLatin1String(fold), inspector);
        unfold(stage, fold);
    }
}

void playColumns(Stage &stage)
{
    Inspector &inspector = stage.workspace().inspector();
    stage.select({"book.price"});
    stage.keep("inspector-column", inspector);
    stage.select({"author", "book"});
    stage.keep("inspector-several-tables", inspector);
    stage.select({"book"});
    auto &list = stage.seen<ColumnListView>("columns", &inspector);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(2, 0));
    QTest::keyClick(&list, Qt::Key_F2);
    stage.settle();
    stage.keep("inspector-column-rename", inspector);
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Escape);
    auto &add = stage.seen<AddField>("addColumn", &inspector);
    add.edit().setFocus();
    QTest::keyClicks(&add.edit(), "shelf varch");
    stage.settle();
    stage.keep("inspector-add-column", inspector);
    add.clear();
    QTest::keyClicks(&add.edit(), "shelf -> nowhere");
    QTest::keyClick(&add.edit(), Qt::Key_Return);
    stage.settle();
    stage.keep("inspector-add-column-refused", inspector);
    add.clear();
    stage.select({});
    stage.keep("inspector-project", inspector);
}

/** What is wrong stands beside its field, with what mends it. */
void playNotices(Stage &stage)
{
    Schema schema = schemaFromText("author(id integer pk not null, name text not null)\nnote(text text)\n"
                                   "book(id integer pk not null, author_id text -> author.id)");
    stage.open(schema);
    Inspector &inspector = stage.workspace().inspector();
    stage.select({"note"});
    stage.keep("inspector-notices", inspector);
    stage.select({"book"});
    show(stage, TablePage::KeysTab);
    pickPart(stage, "foreignKeys");
    stage.keep("inspector-notices-of-a-key", inspector);
    stage.trigger(ActionId::GoToProblems);
    stage.keep("problems-found");
}

} // namespace

void playInspector(Stage &stage)
{
    stage.openSample();
    playTable(stage);
    playColumns(stage);
    playNotices(stage);
}

void playInspectorDetails(Stage &stage)
{
    stage.open(librarySchema(), {"postgresql"});
    Inspector &inspector = stage.workspace().inspector();
    stage.select({"author.year_born"});
    unfold(stage, "details");
    stage.keep("inspector-column-details", inspector);
    unfold(stage, "details");
    const struct
    {
        const char *table;
        TablePage::Tab tab;
        const char *list;
        int row;
        const char *name;
    } parts[] = {{"book", TablePage::KeysTab, "unique", 0, "unique"},
                 {"book", TablePage::KeysTab, "checks", 0, "check"},
                 {"book", TablePage::KeysTab, "foreignKeys", 0, "foreign-key-details"},
                 {"booking", TablePage::KeysTab, "exclusions", 0, "exclusion"},
                 {"book", TablePage::IndexesTab, "indexes", 0, "index"},
                 {"visit", TablePage::OptionsTab, "partitions", 0, "partition"}};
    for (const auto &part : parts) {
        stage.select({QLatin1String(part.table)});
        show(stage, part.tab);
        pickPart(stage, part.list, part.row);
        stage.keep(QStringLiteral("inspector-") + QLatin1String(part.name), inspector);
    }
    stage.select({"book"});
    show(stage, TablePage::OptionsTab);
    unfold(stage, "details");
    stage.keep("inspector-options-details", inspector);
    unfold(stage, "details");
    show(stage, TablePage::ColumnsTab);
}

} // namespace joinery
