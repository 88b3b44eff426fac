// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/app_color_menu.h"

#include "ui/diagram/app_colors.h"
#include "ui/document/app_edits.h"
#include "ui/document/project_document.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace joinery {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(joinery::AppColorMenu)
};

} // namespace

void fillAppColors(QMenu &menu, ProjectDocument &document, const QString &app, bool dark)
{
    const App *found = document.project().app(app);
    if (!found)
        return;
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &word) {
        QAction *action = menu.addAction(text, &document, [&document, app, word] { setAppColor(document, app, word); });
        if (const QColor color = appColor(word, dark); color.isValid())
            action->setIcon(swatch(color));
        action->setCheckable(true);
        action->setChecked(found->diagram.color == word);
        group->addAction(action);
    };
    add(Sentence::tr("Automatic"), {});
    for (const QString &word : diagramColors())
        add(appColorTitle(word), word);
}

} // namespace joinery
