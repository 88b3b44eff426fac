// SPDX-License-Identifier: MIT
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "ui/clipboard/clipboard_flow.h"
#include "ui/document/project_document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace joinery {

namespace {

void choose(const QWidget &dialog, const char *name, const QString &text)
{
    auto *box = dialog.findChild<QComboBox *>(QString::fromLatin1(name));
    box->setCurrentIndex(box->findText(text, Qt::MatchContains));
    emit box->activated(box->currentIndex());
}

void playExport(Stage &stage)
{
    // Where it goes by itself is another place each time.
    stage.keepDialogOf("export", ActionId::Export,
                       [](QWidget &dialog) { dialog.findChild<QLineEdit *>("exportFile")->setText("bookshop.svg"); });
    for (const char *format : {"PNG", "PDF", "HTML", "DBML", "SQL"}) {
        stage.keepDialogOf(QStringLiteral("export-") + QString::fromLatin1(format).toLower(), ActionId::Export,
                           [format](QWidget &dialog) { choose(dialog, "exportFormat", QLatin1String(format)); });
    }
    stage.keepDialogOf("export-sheets", ActionId::Export, [](QWidget &dialog) {
        choose(dialog, "exportFormat", "PDF");
        dialog.findChild<QComboBox *>("exportPages")->setCurrentIndex(1);
    });
    stage.keepDialogOf("print", ActionId::Print);
}

void playSql(Stage &stage)
{
    const auto read = [&stage](QWidget &dialog) {
        stage.await("what the SQL makes", [&] { return dialog.findChild<QTreeWidget *>()->topLevelItemCount() > 0; });
    };
    auto *flow = stage.workspace().findChild<ClipboardFlow *>();
    stage.keepDialogOf("sql", ActionId::AddFromSql);
    stage.keepDialog(
        "sql-read",
        [flow] {
            flow->addFromSql("CREATE TYPE mood AS ENUM ('good', 'so so');\n\nCREATE TABLE planet (\n"
                             "    id serial PRIMARY KEY,\n    name character varying(200) NOT NULL,\n"
                             "    feels mood DEFAULT 'good'::mood\n);\n\nCREATE TABLE moon (\n"
                             "    id bigserial PRIMARY KEY,\n    planet_id integer NOT NULL REFERENCES planet (id)\n"
                             ");\n\nINSERT INTO planet VALUES (1, 'Mars');\n");
        },
        read);
    stage.keepDialog(
        "sql-problems",
        [flow] { flow->addFromSql("CREATE TABLE a (id integer);\nATTACH 'x' AS y;\nCREATE TABLE b (;\n"); }, read);
    stage.keepDialogOf("templates", ActionId::Templates);
    stage.select({"genre"});
    stage.keepDialogOf("templates-for-a-table", ActionId::Templates, [](QWidget &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        list->setCurrentRow(list->count() - 1);
    });
    stage.keepOver("template-title", stage.window(), [&] { stage.trigger(ActionId::SaveTemplate); });
}

void playConnections(Stage &stage)
{
    stage.keepDialogOf("connections", ActionId::ManageConnections);
    Project project = stage.document().project();
    project.connections.append({"live",
                                "postgresql://ana@db.example/shop?sslmode=require",
                                ConnectionProfile::Environment::Production,
                                {{"public"}, {"shop_*"}, {}}});
    stage.document().editProject("Add connection", project);
    stage.settle();
    stage.keepDialogOf("connections-server", ActionId::ManageConnections, [](QWidget &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        list->setCurrentRow(list->count() - 1);
    });
    project.connections.clear();
    stage.document().editProject("Remove connections", project);
    stage.settle();
    stage.keepDialogOf("connections-none", ActionId::ManageConnections);
}

} // namespace

void playDialogs(Stage &stage)
{
    stage.openSample();
    playExport(stage);
    playSql(stage);
    playConnections(stage);
}

} // namespace joinery
