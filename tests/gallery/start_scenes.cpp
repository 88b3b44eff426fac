// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/search_field.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

namespace joinery {

namespace {

void press(const QWidget &dialog, const QString &text)
{
    for (QToolButton *button : dialog.findChildren<QToolButton *>()) {
        if (button->text() == text)
            button->click();
    }
}

void type(const QWidget &dialog, const char *field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(QString::fromLatin1(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void playNewProjects(Stage &stage)
{
    stage.keepDialogOf("new-project", ActionId::NewProject);
    stage.keepDialogOf("new-project-servers", ActionId::NewProject, [](QWidget &dialog) {
        for (const char *name : {"postgresql", "mariadb"})
            dialog.findChild<QCheckBox *>(QLatin1String(name))->setChecked(true);
        type(dialog, "projectName", "library");
    });
    stage.keepDialogOf("import-file", ActionId::ImportDatabase);
    stage.keepDialogOf("import-server", ActionId::ImportDatabase, [](QWidget &dialog) {
        press(dialog, "PostgreSQL");
        type(dialog, "database", "library");
        type(dialog, "projectPlace", "/home/ana/projects");
        type(dialog, "user", "ana");
        auto *part = dialog.findChild<QCheckBox *>("part");
        part->setChecked(true);
        type(dialog, "include", "book*, author");
    });
}

void playSettings(Stage &stage)
{
    stage.keepDialogOf("settings", ActionId::Settings);
    const auto page = [](int row) {
        return [row](QWidget &dialog) { dialog.findChild<QListWidget *>()->setCurrentRow(row); };
    };
    for (int row = 1; row < 5; ++row)
        stage.keepDialogOf(QStringLiteral("settings-page-%1").arg(row + 1), ActionId::Settings, page(row));
    const auto search = [](const QString &text) {
        return [text](QWidget &dialog) { dialog.findChild<SearchField *>()->setText(text); };
    };
    stage.keepDialogOf("settings-search", ActionId::Settings, search("show"));
    stage.keepDialogOf("settings-search-nothing", ActionId::Settings, search("xyzzy"));
}

} // namespace

void playStart(Stage &stage)
{
    stage.keep("start");
    playNewProjects(stage);
    stage.keepDialogOf("shortcuts", ActionId::ShowShortcuts);
    stage.keepDialogOf("about", ActionId::About);
    playSettings(stage);
    stage.openEmpty();
    stage.keep("empty-project");
    stage.trigger(ActionId::GoToMigrations);
    stage.keep("empty-migrations");
    stage.trigger(ActionId::GoToProblems);
    stage.keep("empty-problems");
    stage.trigger(ActionId::GoToHistory);
    stage.keep("empty-history");
    stage.trigger(ActionId::GoToReview);
    stage.openSample();
    stage.close();
    stage.keep("start-recent");
}

} // namespace joinery
