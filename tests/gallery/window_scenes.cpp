// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/navigator/navigator.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast_area.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace joinery {

namespace {

void playPalette(Stage &stage)
{
    stage.trigger(ActionId::FindOrRun);
    stage.keep("palette");
    SearchField &field = stage.window().commandPalette().field();
    const std::pair<const char *, const char *> searches[] = {
        {"auth", "found"}, {"add tr", "commands"}, {"xyzzy", "nothing"}};
    for (const auto &[text, name] : searches) {
        field.selectAll();
        QTest::keyClicks(&field, QLatin1String(text));
        stage.settle();
        stage.keep(QStringLiteral("palette-") + QLatin1String(name));
    }
    QTest::keyClick(&field, Qt::Key_Escape);
    stage.settle();
}

void playNavigator(Stage &stage)
{
    Navigator &navigator = stage.workspace().navigator();
    auto &filter = *navigator.findChild<SearchField *>();
    filter.setText("book");
    stage.settle();
    stage.keep("navigator-filter", navigator);
    filter.setText("xyzzy");
    stage.settle();
    stage.keep("navigator-no-match", navigator);
    filter.setText({});
    stage.settle();
    const auto menu = [&](const QModelIndex &index) {
        return [&navigator, index] {
            std::unique_ptr<QMenu> made(navigator.makeMenu(index));
            made->exec(navigator.mapToGlobal(QPoint(40, 120)));
        };
    };
    const QModelIndex app = navigator.tree().model()->index(0, 0);
    stage.keepDialog("navigator-menu-app", menu(app));
    stage.keepDialog("navigator-menu-table", menu(navigator.tree().model()->index(0, 0, app)));
    navigator.tree().setFocus();
    navigator.tree().setCurrentIndex(navigator.tree().model()->index(0, 0, app));
    (void)navigator.renameCurrent();
    stage.settle();
    stage.keep("navigator-rename", navigator);
    QTest::keyClick(stage.window().focusWidget(), Qt::Key_Escape);
}

void playMenus(Stage &stage)
{
    int number = 0;
    for (QAction *action : stage.window().menuBar()->actions()) {
        QMenu *menu = action->menu();
        if (!menu)
            continue;
        stage.keepDialog(QStringLiteral("menu-%1").arg(++number),
                         [&] { menu->popup(stage.window().mapToGlobal(QPoint(40, 30))); });
    }
}

void playSizes(Stage &stage)
{
    const QSize usual = stage.window().size();
    const std::pair<QSize, const char *> sizes[] = {{{1280, 800}, "1280x800"}, {{3840, 2160}, "3840x2160"}};
    for (const auto &[size, name] : sizes) {
        stage.window().resize(size);
        stage.settle();
        stage.trigger(ActionId::Fit);
        stage.keep(QStringLiteral("window-") + QLatin1String(name));
    }
    stage.window().resize(usual);
    stage.settle();
}

} // namespace

void playWindow(Stage &stage)
{
    stage.openSample();
    stage.keep("sample");
    stage.select({"book"});
    stage.keep("window");
    playPalette(stage);
    playNavigator(stage);
    playMenus(stage);
    for (const ActionId pane : {ActionId::ShowNavigator, ActionId::ShowInspector, ActionId::ShowBottomPane})
        stage.trigger(pane);
    stage.keep("window-diagram-alone");
    for (const ActionId pane : {ActionId::ShowNavigator, ActionId::ShowInspector, ActionId::ShowBottomPane})
        stage.trigger(pane);
    stage.workspace().toasts().show("Dropped book from the model", "Undo");
    stage.settle();
    stage.keep("toast");
    stage.trigger(ActionId::GoToProblems);
    stage.keep("problems");
    playSizes(stage);
}

} // namespace joinery
