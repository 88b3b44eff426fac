// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "tests/support_ui/crash.h"
#include "ui/document/project_document.h"
#include "ui/document/recovery_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

namespace joinery {

namespace {

const QString shop = QStringLiteral("shop");
const QString tables = QStringLiteral("author(id integer pk, name text)");

QString fileOf(const Stage &stage)
{
    return QDir(stage.document().folder()).filePath("shop/tables/author.json");
}

/** As another program changes a file. */
void write(Stage &stage, const QByteArray &text)
{
    QFile file(fileOf(stage));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        stage.complain("a file cannot be written");
}

QByteArray read(const Stage &stage)
{
    QFile file(fileOf(stage));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void awaitNotice(Stage &stage)
{
    stage.await("the notice", [&] { return stage.workspace().notices().isVisible(); });
}

void playOthers(Stage &stage)
{
    stage.open(schemaFromText(tables));
    const QByteArray before = read(stage);
    stage.become(shop, edited(stage.document().model(shop)).addColumn("author", "born", "date"));
    stage.keepDialogOf("save-question", ActionId::CloseProject);
    write(stage, QByteArray(before).replace("\"name\": \"name\"", "\"name\": \"title\""));
    awaitNotice(stage);
    stage.keep("files-changed");
    stage.keepDialogOf("overwrite-question", ActionId::Save);
    stage.open(schemaFromText(tables));
    write(stage, "<<<<<<< ours\n" + before + "=======\n" + before + ">>>>>>> theirs\n");
    awaitNotice(stage);
    stage.keep("files-in-conflict");
}

void playSecondWindow(Stage &stage)
{
    stage.open(schemaFromText(tables));
    MainWindow second(stage.themes(), stage.settings());
    second.resize(stage.window().size());
    second.show();
    if (!second.openProject(stage.document().folder()))
        stage.complain("a second window does not open");
    stage.settle();
    stage.keep("second-window", second);
}

void playRecovery(Stage &stage)
{
    QDir(RecoveryStore::defaultBase()).removeRecursively();
    stage.open(schemaFromText(tables));
    const QString folder = stage.document().folder();
    stage.become(shop, edited(stage.document().model(shop)).renameColumn("author.name", "full_name"));
    if (!stage.document().keepForRecovery())
        stage.complain("no edits are kept");
    const Crash crash;
    stage.close();
    crash.happened();
    stage.window().hide();
    stage.window().show();
    stage.settle();
    stage.keep("start-unsaved-edits");
    QFile file(QDir(folder).filePath("shop/tables/author.json"));
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    if (!file.open(QIODevice::WriteOnly) || file.write(text.replace("\"type\": \"text\"", "\"type\": \"json\"")) < 0)
        stage.complain("a file cannot be written");
    file.close();
    if (!stage.window().openProject(folder))
        stage.complain("the project does not open again");
    awaitNotice(stage);
    stage.keep("recovery");
    stage.keepDialog("recovery-both-sides", [&] {
        // Between the one that drops them and the one that takes them.
        stage.workspace().notices().findChildren<QPushButton *>().at(1)->click();
    });
}

} // namespace

void playFiles(Stage &stage)
{
    playOthers(stage);
    playSecondWindow(stage);
    playRecovery(stage);
}

} // namespace joinery
