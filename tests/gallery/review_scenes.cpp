// SPDX-License-Identifier: MIT
#include "core/database/connection.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/stage.h"
#include "tests/support/schema_text.h"
#include "ui/document/project_document.h"
#include "ui/migrations/database_session.h"
#include "ui/review/review_panel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QTreeView>

namespace joinery {

namespace {

/** The script is made in a thread. */
void awaitScript(Stage &stage)
{
    stage.await("the script", [&] { return !stage.workspace().review().script().isEmpty(); });
    constexpr int untilShown = 200;
    stage.settle(untilShown);
}

void selectChange(Stage &stage, int row)
{
    auto *tree = stage.workspace().review().findChild<QTreeView *>();
    tree->setCurrentIndex(tree->model()->index(row, 0, tree->model()->index(0, 0)));
    stage.settle();
}

void playRenames(Stage &stage)
{
    stage.open(schemaFromText("author(id integer pk, name text, born date)"));
    stage.become("shop", schemaFromText("author(id integer pk, pen_name text, born date)"));
    stage.trigger(ActionId::GoToReview);
    stage.await("the question", [&] {
        for (const Banner *banner : stage.workspace().review().findChildren<Banner *>()) {
            if (banner->isVisible())
                return true;
        }
        return false;
    });
    awaitScript(stage);
    stage.keep("review-rename-question");
    stage.keepDialogOf("create-migration-unanswered", ActionId::CreateMigration);
}

} // namespace

void playReview(Stage &stage)
{
    stage.openSample();
    stage.trigger(ActionId::GoToReview);
    ReviewPanel &review = stage.workspace().review();
    const Schema catalog = stage.document().model("catalog");
    stage.become("catalog", edited(catalog)
                                .changeType("book.title", "text")
                                .addColumn("publisher", "founded", "integer")
                                .addTable("award(id integer pk, title text not null, year integer)"));
    awaitScript(stage);
    stage.keep("review");
    selectChange(stage, 1);
    stage.keep("review-change", review);
    auto *direction = review.controls()->findChild<SegmentedControl *>();
    direction->setCurrent(1);
    awaitScript(stage);
    stage.keep("review-backwards", review);
    direction->setCurrent(0);
    auto *dialect = review.controls()->findChild<QComboBox *>();
    dialect->setCurrentIndex(dialect->findText("PostgreSQL"));
    awaitScript(stage);
    stage.keep("review-postgresql", review);
    stage.keepDialogOf("create-migration", ActionId::CreateMigration);
    playRenames(stage);
}

} // namespace joinery
