// SPDX-License-Identifier: MIT
#include "tests/gallery/library.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "ui/document/selection.h"
#include "ui/editor/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_objects.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/sql_edit.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace joinery {

namespace {

const QString shop = QStringLiteral("shop");

/** Each kind that the project's database knows, as it is when it is added. */
void playKinds(Stage &stage, const QString &dialect)
{
    Inspector &inspector = stage.workspace().inspector();
    for (const QList<ObjectAction> &group : objectActionGroups()) {
        for (const ObjectAction &each : group) {
            // A view is the same in all databases.
            const bool isKnown = each.kind == DefinitionObject::Kind::View && dialect != QLatin1String("postgresql");
            if (isKnown || !whyNoObject(stage.document(), shop, each.kind).isEmpty())
                continue;
            stage.trigger(each.action);
            stage.keep(QStringLiteral("object-%1-%2").arg(dialect, kindName(each.kind).replace('_', '-')), inspector);
        }
    }
}

void playSql(Stage &stage)
{
    stage.select({"book_list"});
    Inspector &inspector = stage.workspace().inspector();
    auto &sql = stage.seen<SqlEdit>("definition", &inspector);
    sql.setFocus();
    sql.setCursorOffset(sql.text().size());
    QTest::keyClick(&sql, Qt::Key_Return);
    QTest::keyClicks(&sql, "AND boo");
    stage.settle();
    if (!sql.showsProposals())
        stage.complain("no proposals are shown");
    stage.keep("sql-proposals");
    QTest::keyClick(&sql, Qt::Key_Escape);
    QTest::keyClick(&sql, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&stage.seen<QLineEdit>("sqlFind", &inspector), "author");
    stage.settle();
    stage.keep("sql-find", inspector);
    QTest::keyClick(&stage.seen<QLineEdit>("sqlFind", &inspector), Qt::Key_Escape);
    sql.setFocus();
    QTest::keyClick(&sql, Qt::Key_H, Qt::ControlModifier);
    stage.settle();
    stage.keep("sql-replace", inspector);
    QTest::keyClick(&stage.seen<QLineEdit>("sqlFind", &inspector), Qt::Key_Escape);
    sql.setTextAnew("AS SELECT (title FROM book");
    stage.settle();
    stage.keep("sql-mistake", inspector);
}

} // namespace

void playObjects(Stage &stage)
{
    stage.open(librarySchema(), {"postgresql"});
    stage.select({"state"});
    stage.keep("inspector-enum", stage.workspace().inspector());
    playSql(stage);
    stage.open(librarySchema(), {"postgresql"});
    playKinds(stage, "postgresql");
    stage.select({"book_list"});
    stage.seen<QToolButton>("details", &stage.workspace().inspector()).click();
    stage.settle();
    stage.keep("object-details", stage.workspace().inspector());
    const Schema small = schemaFromText("author(id integer pk not null, name text not null)");
    for (const QString &dialect : {QStringLiteral("sqlite"), QStringLiteral("mariadb")}) {
        stage.open(small, {dialect});
        playKinds(stage, dialect);
        stage.keepDialog(QStringLiteral("menu-of-objects-") + dialect, [&] {
            QMenu menu(&stage.window());
            fillObjectMenu(menu, stage.document(), shop, [](DefinitionObject::Kind) {});
            menu.exec(stage.window().mapToGlobal(QPoint(40, 40)));
        });
    }
}

} // namespace joinery
