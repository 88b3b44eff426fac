// SPDX-License-Identifier: MIT
#include "tests/support_ui/agreement.h"

#include "core/operation/apply.h"
#include "core/operation/describe.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"
#include "ui/shell/theme_controller.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace joinery {

namespace {

QString nameOf(const CardContent *card)
{
    return card ? card->name : QStringLiteral("nothing");
}

/** A card that the one shows and the other does not, or not so. */
QString differingCard(const DiagramContent &shown, const DiagramContent &wanted)
{
    for (const CardContent &card : wanted.cards) {
        const CardContent *other = shown.card(card.id);
        if (!other || *other != card)
            return QStringLiteral("the canvas shows %1 where %2 should be").arg(nameOf(other), card.name);
    }
    for (const CardContent &card : shown.cards) {
        if (!wanted.card(card.id))
            return QStringLiteral("the canvas shows %1, which is not there").arg(card.name);
    }
    return {};
}

/** Of the tables that may be shown: a diagram may hold some of them only, layers and focus hide others. */
QString differingTable(const ProjectDocument &document, const DiagramContent &shown,
                       const std::optional<QSet<ObjectId>> &visible)
{
    for (const App &app : document.project().apps) {
        for (const Table &table : app.model.tables) {
            if (visible && !visible->contains(table.id))
                continue;
            const CardContent *card = shown.card(table.id);
            if (!card || card->name != table.name)
                return QStringLiteral("the canvas shows %1 for table %2").arg(nameOf(card), table.name);
        }
    }
    return {};
}

QString misplacedCard(const ProjectDocument &document, DiagramScene &scene)
{
    const QHash<ObjectId, QPointF> positions = document.positions();
    for (const CardItem *card : scene.cards()) {
        const auto place = positions.constFind(card->content().id);
        if (place != positions.constEnd() && (card->pos() - *place).manhattanLength() > 1)
            return QStringLiteral("card %1 lies elsewhere than the document says").arg(card->content().name);
    }
    return {};
}

/** Groups and notes of the shown diagram; of a group only cards are shown that may be. */
QString differingAnnotation(const ProjectDocument &document, const DiagramContent &shown)
{
    const DiagramAnnotations wanted = document.annotations();
    for (const DiagramNote &note : wanted.notes) {
        const DiagramNote *found = shown.notes.find(note.id);
        if (!found || *found != note)
            return QStringLiteral("the canvas does not show the note '%1'").arg(note.text);
    }
    for (const DiagramGroup &group : shown.groups) {
        const DiagramGroup *found = wanted.groups.find(group.id);
        if (!found || found->title != group.title || found->color != group.color)
            return QStringLiteral("the canvas shows the group '%1' otherwise").arg(group.title);
    }
    return shown.notes.size() == wanted.notes.size() ? QString()
                                                     : QStringLiteral("the canvas shows a note that is not there");
}

/** Pins and collapsed cards of the shown diagram. */
QString differingState(const ProjectDocument &document, const DiagramContent &shown)
{
    for (const CardContent &card : shown.cards) {
        if (card.pinned != document.pinned().contains(card.id))
            return QStringLiteral("card %1 is pinned otherwise than it is shown").arg(card.name);
        if (card.collapsed != document.collapsed().contains(card.id))
            return QStringLiteral("card %1 is collapsed otherwise than it is shown").arg(card.name);
    }
    return {};
}

QString differingChanges(const ProjectDocument &document)
{
    for (const App &app : document.project().apps) {
        Schema result = document.snapshot(app.name);
        for (const Operation &operation : document.diff(app.name).operations) {
            if (const auto applied = apply(operation, result); !applied)
                return QStringLiteral("%1: %2").arg(describe(operation), applied.error().text());
        }
        if (result != document.model(app.name))
            return QStringLiteral("the pending changes of %1 do not lead to its model").arg(app.name);
    }
    return {};
}

} // namespace

QString disagreement(Workspace &workspace)
{
    ProjectDocument &document = workspace.document();
    DiagramView &view = workspace.diagram();
    // What comes a moment later: the canvas is refreshed once for many changes, findings come from a thread.
    QTest::qWait(60);
    (void)QTest::qWaitFor([&view] { return !view.isArranging() && !view.diagramScene().isRouting(); }, 60'000);

    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ThemeController themes(*qobject_cast<QApplication *>(qApp), settings);
    Selection selection;
    DiagramView fresh(document, selection, themes);
    fresh.setChoices(view.choices());
    fresh.visibility().setHidden(view.visibility().hidden());
    fresh.visibility().setFocus(view.visibility().focus());
    (void)QTest::qWaitFor([&fresh] { return !fresh.isArranging(); }, 60'000);
    const auto wrong = [&]() -> QString {
        const DiagramContent &shown = view.diagramScene().content();
        if (QString text = differingCard(shown, fresh.diagramScene().content()); !text.isEmpty())
            return text;
        if (shown != fresh.diagramScene().content())
            return QStringLiteral("the canvas shows other links than it would anew");
        if (QString text = differingTable(document, shown, view.visibility().shownCards()); !text.isEmpty())
            return text;
        if (QString text = differingAnnotation(document, shown); !text.isEmpty())
            return text;
        if (QString text = differingState(document, shown); !text.isEmpty())
            return text;
        return misplacedCard(document, view.diagramScene());
    };
    // Findings may still be on their way.
    (void)QTest::qWaitFor([&wrong] { return wrong().isEmpty(); }, 5000);
    const QString onCanvas = wrong();
    return onCanvas.isEmpty() ? differingChanges(document) : onCanvas;
}

QMap<QString, Schema> modelsOf(const Project &project)
{
    QMap<QString, Schema> result;
    for (const App &app : project.apps)
        result.insert(app.name, app.model);
    return result;
}

} // namespace joinery
