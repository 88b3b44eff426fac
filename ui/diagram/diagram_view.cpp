// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_view.h"

#include "ui/diagram/app_colors.h"
#include "ui/diagram/canvas_access.h"
#include "ui/diagram/canvas_tool_tip.h"
#include "ui/diagram/card_drag.h"
#include "ui/diagram/card_finder.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_book.h"
#include "ui/diagram/diagram_overlays.h"
#include "ui/diagram/drop_question.h"
#include "ui/diagram/layout/card_separation.h"
#include "ui/diagram/part_edits.h"
#include "ui/document/card_placement.h"
#include "ui/document/edit_macro.h"
#include "ui/document/selection.h"
#include "ui/shell/theme_controller.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace joinery {

namespace {

using Field = InPlaceTarget::Field;

constexpr int autoScrollBorder = 24;
constexpr int autoScrollPixels = 14;
constexpr qreal readableZoom = 0.6;
constexpr qreal fieldMargin = 12;
constexpr int refreshDelayWhileDragging = 100;

/** The pending changes of all apps in one, as the canvas shows them. */
ChangeSummary unitedChanges(const ProjectDocument &document)
{
    ChangeSummary changes;
    for (const App &app : document.project().apps)
        changes.objects.insert(document.changes(app.name).objects);
    return changes;
}

} // namespace

DiagramView::DiagramView(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent)
    : QGraphicsView(parent)
    , m_document(document)
    , m_selection(selection)
    , m_scene(themes.theme())
    , m_visibility(document)
    , m_edits(document)
    , m_navigation(*this)
    , m_editor(*this, m_scene, m_edits, document)
    , m_linkDrop(*this, document, selection, m_edits)
    , m_annotationEdits(document)
    , m_annotationEditor(*this, m_scene, document, m_annotationEdits)
    , m_mouse(m_scene, document, selection, m_edits, m_annotationEdits, m_editor)
    , m_annotationMenus(*this, document, selection, m_annotationEdits)
    , m_menus(*this, document, selection, m_edits, m_editor, m_annotationMenus)
    , m_nudge(m_scene, document)
    , m_collapse(m_scene, document)
    , m_order(m_scene, document)
    , m_flight(m_scene)
    , m_tableTool(InPlaceEditor::newTableSize())
    , m_focus(m_scene)
    , m_found(m_scene)
    , m_keys(*this, m_scene, selection, m_edits, m_nudge)
    , m_pictures(*this, m_scene)
    , m_overlays(new DiagramOverlays(*this, m_scene))
{
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    // All painting is done by CanvasPictures, which knows what has to be painted anew.
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Diagram"));
    connectDocument();
    connectTools();
    connect(&m_navigation, &ViewNavigation::zoomChanged, this, &DiagramView::zoomChanged);
    connect(&m_navigation, &ViewNavigation::zoomChanged, this,
            [this](double zoom) { m_scene.setDetail(cardDetail(zoom)); });
    connect(&m_navigation, &ViewNavigation::zoomChanged, this,
            [this](double zoom) { m_scene.annotations().setZoom(zoom); });
    connect(&m_navigation, &ViewNavigation::viewChanged, this, &DiagramView::followView);
    connect(&m_scene, &DiagramScene::cardsChanged, m_overlays, &DiagramOverlays::followCards);
    connect(&m_mouse, &CanvasMouse::failed, this, &DiagramView::failed);
    connect(&m_mouse, &CanvasMouse::toggleRequested, this, [this](ObjectId card) { m_collapse.toggle({card}); });
    connect(&m_mouse, &CanvasMouse::annotationRequested, this, &DiagramView::editAnnotation);
    connect(&m_mouse, &CanvasMouse::noteRequested, this, &DiagramView::addNoteAt);
    connect(&m_annotationEditor, &AnnotationEditor::activeChanged, this, &DiagramView::followPointer);
    connect(&m_annotationEditor, &AnnotationEditor::noteAdded, this, [this](ObjectId note) {
        refresh();
        m_selection.select({note});
    });
    connect(&m_editor, &InPlaceEditor::opening, this, &DiagramView::showField);
    connect(&m_editor, &InPlaceEditor::contentNeeded, this, &DiagramView::refresh);
    connect(&m_editor, &InPlaceEditor::activeChanged, this, [this](bool active) {
        m_overlays->setEditing(active);
        followPointer();
        m_scene.repaintOver();
    });
    connect(&m_editor, &InPlaceEditor::tableAdded, this, [this](ObjectId table) {
        m_visibility.addToFocus(table);
        m_visibility.bringBack(table);
        refresh();
        m_selection.select({table});
        followView();
    });
    connect(&m_layout, &LayoutJob::finished, this, &DiagramView::takeLayout);
    connect(&m_layout, &LayoutJob::failed, this, [this](const Error &error) {
        emit arrangingChanged(false);
        emit failed(error);
    });
    connect(&m_layout, &LayoutJob::progressed, m_overlays, &DiagramOverlays::setArrangingProgress);
    connect(&m_layout, &LayoutJob::cancelled, this, [this] { emit arrangingChanged(false); });
    connect(this, &DiagramView::arrangingChanged, m_overlays, &DiagramOverlays::setArranging);
    connect(&themes, &ThemeController::themeChanged, this, &DiagramView::applyTheme);
    applyTheme(themes.theme());
    refresh();
    new CanvasAccess(*this, document, selection);
}

DiagramView::~DiagramView()
{
    // The scene goes before the view; nothing may be asked of the cards by then.
    m_editor.cancel();
    m_annotationEditor.forget();
    m_selection.disconnect(this);
    m_document.disconnect(this);
}

void DiagramView::connectDocument()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        // Mistakes are looked for in a thread: their news must not take a card out of somebody's hand.
        if (m_mouse.isDragging())
            m_refresh.start(refreshDelayWhileDragging);
        else
            refresh();
    });
    connect(&m_document, &ProjectDocument::modelChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::diffChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::findingsChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::positionsChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::collapsedChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::annotationsChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::pinnedChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::projectChanged, this, &DiagramView::refreshSoon);
    connect(&m_document, &ProjectDocument::leavingDiagram, this, [this] {
        finishMoves();
        m_annotationEditor.commit();
    });
    connect(&m_document, &ProjectDocument::shownDiagramChanged, this, &DiagramView::leaveDiagram);
    connect(&m_visibility, &CardVisibility::changed, this, &DiagramView::refreshSoon);
    connect(&m_selection, &Selection::changed, this, [this] {
        m_scene.setSelected(m_selection.objects(), m_selection.part());
        m_overlays->refresh();
    });
    connect(&m_selection, &Selection::revealRequested, this, &DiagramView::reveal);
    connect(&m_selection, &Selection::sightRequested, this, &DiagramView::bringIntoSight);
}

void DiagramView::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start(0);
}

void DiagramView::settle()
{
    if (m_refresh.isActive())
        refresh();
}

DiagramLook DiagramView::look() const
{
    DiagramLook look{m_choices,           m_document.collapsed(),   shownColors(m_document.project()),
                     m_document.pinned(), m_document.annotations(), m_views};
    // What somebody put on a diagram is there.
    look.choices.enums = look.choices.enums || !m_document.shownDiagram().isMain();
    for (const QString &group : m_visibility.hidden().groups)
        look.annotations.groups.remove(ObjectId::fromText(group).value_or(ObjectId()));
    const std::optional<QSet<ObjectId>> shown = m_visibility.focus() ? m_visibility.shownCards() : std::nullopt;
    if (shown) {
        look.annotations.notes = {};
        const QList<ObjectId> groups = look.annotations.groups.ids();
        for (const ObjectId id : groups) {
            if (!look.annotations.groups.find(id)->members.intersects(*shown))
                look.annotations.groups.remove(id);
        }
    }
    return look;
}

void DiagramView::refresh()
{
    m_refresh.stop();
    m_mouse.cancelDrag();
    const bool isAnother = m_diagram != m_document.shownDiagram();
    if (isAnother)
        m_scene.forgetFoundPlaces();
    else
        finishMoves();
    m_diagram = m_document.shownDiagram();
    const bool wasEmpty = m_scene.content().cards.isEmpty() || isAnother;
    const Schema model = m_document.unitedModel();
    const Schema snapshot = m_document.unitedSnapshot();
    readViews(model, snapshot);
    m_visibility.update();
    m_scene.setContent(m_contents.make(m_visibility.shown(model), m_visibility.shown(snapshot),
                                       unitedChanges(m_document), m_document.findings(), look()),
                       m_document.positions());
    m_scene.setSelected(m_selection.objects(), m_selection.part());
    m_document.setCardSizes(m_scene.sizes());
    m_overlays->setPartial(!m_diagram.isMain(), m_visibility.hiddenCount() > 0);
    m_overlays->refresh();
    m_editor.follow();
    m_annotationEditor.follow();
    if (wasEmpty)
        arrangeUnplaced();
}

void DiagramView::readViews(const Schema &model, const Schema &snapshot)
{
    m_views = m_viewReader.read(model);
    const bool isOneGone = std::any_of(snapshot.objects.begin(), snapshot.objects.end(), [&](const auto &object) {
        return isRelation(object.kind) && !model.objects.contains(object.id);
    });
    if (isOneGone) {
        const ViewReadings &former = m_formerViewReader.read(snapshot);
        for (auto view = former.cbegin(); view != former.cend(); ++view) {
            if (!model.objects.contains(view.key()))
                m_views.insert(view.key(), *view);
        }
    }
    m_visibility.setViews(m_views);
}

void DiagramView::arrangeUnplaced()
{
    const bool nonePlaced = m_scene.foundPlaces().size() == m_scene.content().cards.size();
    if (m_scene.content().cards.size() < 2 || !nonePlaced)
        return;
    m_layoutIsInitial = true;
    m_layout.start(arrangement(m_scene.content(), m_scene.sizes()));
    emit arrangingChanged(true);
}

void DiagramView::cancelArranging()
{
    m_layout.cancel();
}

void DiagramView::takeLayout(const LayoutResult &result)
{
    emit arrangingChanged(false);
    if (m_layoutIsInitial) {
        m_scene.setFoundPlaces(result.positions);
        m_navigation.setCovered(m_overlays->covered());
        m_navigation.open(m_scene.contentBounds());
        return;
    }
    // Cards may have gone while it was worked out.
    QHash<ObjectId, QPointF> positions = result.positions;
    positions.removeIf([this](const auto &place) { return !m_scene.card(place.key()); });
    QHash<ObjectId, QPointF> before;
    for (auto place = positions.cbegin(); place != positions.cend(); ++place)
        before.insert(place.key(), m_scene.card(place.key())->pos());
    placeCards(m_document, m_scene, m_layoutOnly.isEmpty() ? tr("Arrange tables") : tr("Arrange selection"), positions);
    refresh();
    if (m_layoutOnly.isEmpty()) {
        fit();
    } else {
        QRectF area;
        for (auto place = positions.cbegin(); place != positions.cend(); ++place) {
            if (const CardItem *card = m_scene.card(place.key()))
                area = area.united(card->sceneRectangle());
        }
        m_navigation.setCovered(m_overlays->covered());
        jump([&] { m_navigation.show(area); });
    }
    if (!motion().isReduced())
        m_flight.start(before);
}

void DiagramView::applyTheme(const Theme &theme)
{
    m_scene.setTheme(theme);
    m_overlays->setTheme(theme);
    m_editor.follow();
}

void DiagramView::followView()
{
    m_editor.follow();
    m_annotationEditor.follow();
    m_overlays->followView();
    viewport()->update();
    m_document.setViewCentre(mapToScene(viewport()->rect().center()));
}

void DiagramView::zoomIn()
{
    m_navigation.zoomIn();
}

void DiagramView::zoomOut()
{
    m_navigation.zoomOut();
}

void DiagramView::setZoom(double zoom)
{
    m_navigation.setZoom(zoom);
}

void DiagramView::zoomToActual()
{
    m_navigation.setZoom(1);
}

void DiagramView::fit()
{
    m_navigation.setCovered(m_overlays->covered());
    jump([this] { m_navigation.fit(m_scene.contentBounds()); });
}

void DiagramView::openContent()
{
    m_navigation.setCovered(m_overlays->covered());
    m_navigation.open(m_scene.contentBounds());
    followView();
}

void DiagramView::scrollBy(QPointF pixels)
{
    m_navigation.panBy(pixels);
}

void DiagramView::cancelOrDeselect()
{
    if (m_tableTool.isActive()) {
        m_tableTool.putAway();
        return;
    }
    if (m_mouse.cancelDrag())
        return;
    if (m_visibility.focus())
        m_visibility.setFocus(std::nullopt);
    else
        m_selection.clear();
}

void DiagramView::addTable()
{
    const QPointF middle = mapToScene(viewport()->rect().center());
    const QPointF place = freeCardPlace(InPlaceEditor::newTableSize(), middle, m_scene.takenPlaces());
    setFocus();
    m_editor.begin({Field::NewTable, {}, {}, snappedToGrid(place), m_edits.appFor(m_selection.current())});
    m_scene.repaintOver();
}

void DiagramView::showField(const QRectF &area)
{
    m_navigation.setCovered(m_overlays->covered());
    // A card to come is wanted as a whole, of others it is enough to see what is typed.
    const bool isNew = m_editor.target().field == Field::NewTable;
    m_navigation.show(isNew ? QRectF(m_editor.target().place, InPlaceEditor::newTableSize()) : area, fieldMargin);
}

void DiagramView::addColumn()
{
    if (m_selection.objects().size() != 1)
        return;
    if (m_collapse.canExpand(m_selection.objects())) {
        setSelectedCollapsed(false);
        refresh();
    }
    if (m_selection.objects().size() == 1)
        m_editor.begin({Field::NewColumn, m_selection.current(), {}, {}, {}});
}

void DiagramView::setCollapsed(const QList<ObjectId> &cards, bool collapsed)
{
    finishMoves();
    m_collapse.setCollapsed(cards, collapsed);
}

void DiagramView::setSelectedCollapsed(bool collapsed)
{
    setCollapsed(m_selection.objects(), collapsed);
}

void DiagramView::toggleCollapsed()
{
    finishMoves();
    m_collapse.toggle(m_selection.objects());
}

void DiagramView::setAllCollapsed(bool collapsed)
{
    finishMoves();
    m_collapse.setAllCollapsed(collapsed);
}

void DiagramView::setChoices(const DiagramChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    m_focus.setEnabled(choices.hoverFocus);
    m_mouse.setSnapping(choices.snap);
    m_scene.setLinkLook({choices.notation, choices.deleteActions});
    const QHash<ObjectId, QRectF> before = cardRectangles(m_scene);
    refresh();
    if (!m_fitWhenShown && !m_layout.isRunning())
        makeRoom(before);
    // What was begun for cards of another size would leave these on top of each other.
    if (m_layoutIsInitial && m_layout.isRunning())
        arrangeUnplaced();
}

void DiagramView::makeRoom(const QHash<ObjectId, QRectF> &before)
{
    if (m_document.isReadOnly())
        return;
    finishMoves();
    const QHash<ObjectId, QPointF> moved = roomMade(before, cardRectangles(m_scene), m_document.pinned());
    if (!moved.isEmpty())
        placeCards(m_document, m_scene, tr("Make room for cards"), moved);
}

void DiagramView::selectAll()
{
    QList<ObjectId> all;
    for (const CardContent &card : m_scene.content().cards)
        all.append(card.id);
    m_selection.select(all + m_scene.annotations().things());
}

void DiagramView::selectOverlapping()
{
    finishMoves();
    m_selection.select(overlappingCards(m_scene));
}

void DiagramView::selectWithoutKey()
{
    m_selection.select(tablesWithoutKey(m_scene.content()));
}

void DiagramView::separateCards()
{
    finishMoves();
    if (m_refresh.isActive())
        refresh();
    const QHash<ObjectId, QPointF> moved = separated(cardRectangles(m_scene), m_document.pinned());
    if (!moved.isEmpty())
        placeCards(m_document, m_scene, tr("Separate cards"), moved);
}

void DiagramView::selectRelated()
{
    QList<ObjectId> chosen = m_selection.objects();
    const QSet<ObjectId> before(chosen.cbegin(), chosen.cend());
    for (const LinkContent &link : m_scene.content().links) {
        if (before.contains(link.fromTable) && !chosen.contains(link.toTable))
            chosen.append(link.toTable);
        if (before.contains(link.toTable) && !chosen.contains(link.fromTable))
            chosen.append(link.fromTable);
    }
    m_selection.select(chosen);
}

void DiagramView::renameSelected()
{
    const LinkItem *link = m_scene.link(m_selection.part());
    const bool isLink = link && link->content().kind == LinkContent::Kind::Virtual;
    if (isLink || m_scene.annotations().contains(m_selection.current())) {
        editAnnotation(isLink ? m_selection.part() : m_selection.current());
        return;
    }
    const CardItem *card = m_scene.card(m_selection.current());
    if (!card || card->content().isGhost())
        return;
    const int row = card->content().rowOf(m_selection.part());
    setFocus();
    if (row < 0)
        m_editor.begin({Field::TableName, card->id(), {}, {}, {}});
    else if (card->content().rows.at(row).isColumn() && card->content().rows.at(row).change != ChangeKind::Dropped)
        m_editor.begin({Field::ColumnName, card->id(), m_selection.part(), {}, {}});
}

void DiagramView::deleteSelected()
{
    if (m_selection.objects().isEmpty())
        return;
    finishMoves();
    if (m_selection.objects().size() == 1 && !m_selection.part().isNull()) {
        deleteParts();
        return;
    }
    const auto isAnnotation = [this](ObjectId thing) { return m_scene.annotations().contains(thing); };
    QList<ObjectId> objects = m_selection.objects();
    const auto firstAnnotation =
        std::stable_partition(objects.begin(), objects.end(), [&](ObjectId thing) { return !isAnnotation(thing); });
    const QList<ObjectId> annotations(firstAnnotation, objects.end());
    objects.erase(firstAnnotation, objects.end());
    // What is selected may be gone, by undo for instance.
    objects.removeIf([this](ObjectId thing) { return m_document.appOf(thing).isEmpty(); });
    const DropAnswer answer = objects.isEmpty() ? DropAnswer::FromModel : askWhatToDrop(m_document, objects, this);
    if (answer == DropAnswer::Nothing)
        return;
    m_selection.clear();
    const bool isMixed = !objects.isEmpty() && !annotations.isEmpty();
    std::optional<EditMacro> step;
    if (isMixed)
        step.emplace(m_document, tr("Drop tables and notes"));
    if (!annotations.isEmpty())
        m_annotationEdits.remove(annotations);
    if (answer == DropAnswer::FromDiagram)
        DiagramBook(m_document, *this, m_selection).takeOff(objects);
    else if (!objects.isEmpty())
        report(m_edits.dropObjects(objects));
}

void DiagramView::deleteParts()
{
    const ObjectId object = m_selection.current();
    const ObjectId part = m_selection.part();
    const CardItem *card = m_scene.card(object);
    const int row = card ? card->content().rowOf(part) : -1;
    const LinkItem *link = m_scene.link(part);
    const bool asks = row >= 0 || !link;
    if (asks && !mayDrop(m_document, {{object, part}}, this))
        return;
    m_selection.select({object});
    if (row >= 0 && !card->content().rows.at(row).isColumn())
        report(dropPart(m_document, object, part));
    else if (link && link->content().kind == LinkContent::Kind::Virtual)
        m_annotationEdits.remove({part});
    else if (link && link->content().kind == LinkContent::Kind::ForeignKey)
        report(m_edits.dropForeignKey(object, part));
    else
        report(m_edits.dropColumn(object, part));
}

void DiagramView::bringIntoSight(ObjectId object)
{
    const CardItem *card = m_scene.card(object);
    if (!card)
        return;
    const QRectF area = card->sceneRectangle();
    const QRectF header(area.topLeft(),
                        QSizeF(area.width(), std::min(area.height(), card->geometry().title().height())));
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (seen.contains(header))
        return;
    const bool fits = area.width() < seen.width() && area.height() < seen.height();
    m_navigation.setCovered(m_overlays->covered());
    jump([&] { m_navigation.show(fits ? area : header, 24); });
}

void DiagramView::showFound(ObjectId object, ObjectId part)
{
    reveal(object, part);
    m_found.show(object, part, motion().isReduced());
}

void DiagramView::reveal(ObjectId object, ObjectId part)
{
    // It may have been added a moment ago.
    if (m_refresh.isActive())
        refresh();
    // An enum has a card where there are cards of enums.
    const bool mayBeCard = !m_document.enumType(object) || look().choices.enums;
    if (mayBeCard && !m_scene.card(object) && m_visibility.bringBack(object))
        refresh();
    const CardItem *card = m_scene.card(object);
    if (!card && m_scene.annotations().contains(object)) {
        m_navigation.setCovered(m_overlays->covered());
        m_navigation.show(m_scene.annotations().rectangle(object));
    }
    if (!card)
        return;
    jump([&] {
        if (zoom() < readableZoom)
            m_navigation.setZoom(1);
        QRectF area = card->sceneRectangle();
        const int row = card->content().rowOf(part);
        m_navigation.setCovered(m_overlays->covered());
        const QSizeF seen = mapToScene(viewport()->rect()).boundingRect().size();
        if (row >= 0 && area.height() > seen.height())
            area = card->geometry().row(row).translated(card->pos());
        m_navigation.show(area);
    });
}

void DiagramView::showCards(const QList<ObjectId> &cards)
{
    QRectF area;
    for (const ObjectId id : cards) {
        if (const CardItem *card = m_scene.card(id))
            area = area.united(card->sceneRectangle());
    }
    m_navigation.setCovered(m_overlays->covered());
    m_navigation.fit(area);
}

void DiagramView::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    finishMoves();
    m_focus.dismiss();
    event->accept();
    if (m_tableTool.press(*event, mapToScene(event->position().toPoint())))
        return;
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    if (event->button() == Qt::LeftButton)
        m_mouse.press(*event, mapToScene(event->position().toPoint()));
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->position().toPoint());
    if (m_tableTool.move(point))
        return;
    m_mouse.move(*event, point);
    viewport()->setCursor(m_mouse.cursorAt(point));
    followPointer();
    if (m_mouse.isDragging())
        autoScroll(event->position());
}

void DiagramView::followPointer()
{
    const bool isBusy = m_mouse.isDragging() || m_editor.isActive() || m_annotationEditor.isActive();
    m_focus.setCard(isBusy ? ObjectId() : m_scene.hoveredCard());
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    if (m_tableTool.release(*event, mapToScene(event->position().toPoint())))
        return;
    m_mouse.release(*event, mapToScene(event->position().toPoint()));
    viewport()->setCursor(m_mouse.cursorAt(mapToScene(event->position().toPoint())));
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mouse.doubleClick(*event, mapToScene(event->position().toPoint()));
}

void DiagramView::autoScroll(QPointF position)
{
    const QRect inner =
        viewport()->rect().adjusted(autoScrollBorder, autoScrollBorder, -autoScrollBorder, -autoScrollBorder);
    const auto step = [](qreal at, int low, int high) {
        return at < low ? autoScrollPixels : (at > high ? -autoScrollPixels : 0);
    };
    m_autoScrollStep =
        QPoint(step(position.x(), inner.left(), inner.right()), step(position.y(), inner.top(), inner.bottom()));
    if (m_autoScrollStep.isNull())
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(16, this);
}

void DiagramView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QGraphicsView::timerEvent(event);
        return;
    }
    if (!m_mouse.isDragging()) {
        m_autoScroll.stop();
        return;
    }
    m_navigation.panBy(m_autoScrollStep);
    const QPointF position = viewport()->mapFromGlobal(QCursor::pos());
    const QMouseEvent follow(QEvent::MouseMove, position, QCursor::pos(), Qt::NoButton, Qt::LeftButton,
                             QGuiApplication::keyboardModifiers());
    m_mouse.move(follow, mapToScene(position.toPoint()));
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const CardItem *current = m_scene.card(m_selection.current());
    QPointF point = mapToScene(event->pos());
    if (byKey && m_scene.annotations().contains(m_selection.current()))
        point = m_scene.annotations().rectangle(m_selection.current()).topLeft() + QPointF(20, 16);
    if (byKey && current)
        point = current->pos() + QPointF(20, current->geometry().anchor(current->content().rowOf(m_selection.part())));
    const CanvasHit hit = m_scene.hitAt(point);
    if (hit.part != CanvasHit::Part::Nothing &&
        !((hit.isCard() || hit.isAnnotation()) && m_selection.objects().contains(hit.card) &&
          m_selection.objects().size() > 1))
        m_selection.select({hit.card}, m_scene.selectedBy(hit));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menus.fill(*menu, hit, point);
    emit menuFilled(*menu, hit.isCard(), point);
    menu->popup(byKey ? viewport()->mapToGlobal(mapFromScene(point)) : event->globalPos());
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    m_flight.stop();
    if (!m_tableTool.key(*event) && !m_keys.press(*event))
        event->ignore();
}

bool DiagramView::focusNextPrevChild(bool)
{
    // Tab goes from card to card; F6 leaves the diagram.
    return false;
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = canvasToolTip(m_scene, m_scene.hitAt(mapToScene(help->pos())));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_mouse.leave();
        followPointer();
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    m_overlays->place();
    m_overlays->followView();
}

void DiagramView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!std::exchange(m_fitWhenShown, false))
        return;
    openContent();
    emit opened();
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    m_pictures.paint(painter);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setWorldTransform(viewportTransform());
    m_focus.paint(painter, mapToScene(viewport()->rect()).boundingRect());
    m_scene.paintLifted(painter, mapToScene(viewport()->rect()).boundingRect());
    m_found.paint(painter);
    paintOver(painter);
}

void DiagramView::paintOver(QPainter &painter) const
{
    const qreal scale = m_navigation.zoom();
    if (const CanvasDrag *drag = m_mouse.drag())
        drag->paint(painter, m_scene.theme(), scale);
    m_tableTool.paint(painter, m_scene.theme());
    if (m_editor.target().field != Field::NewTable)
        return;
    // The card to come, below its name being typed.
    QPen pen(m_scene.theme().accent, 1.5);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_scene.theme().surface);
    painter.drawRoundedRect(QRectF(m_editor.target().place, InPlaceEditor::newTableSize()), CardGeometry::radius,
                            CardGeometry::radius);
}

} // namespace joinery
