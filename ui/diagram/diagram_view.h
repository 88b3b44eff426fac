// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/annotations/annotation_editor.h"
#include "ui/diagram/annotations/annotation_edits.h"
#include "ui/diagram/annotations/annotation_menus.h"
#include "ui/diagram/canvas_keys.h"
#include "ui/diagram/canvas_menus.h"
#include "ui/diagram/canvas_mouse.h"
#include "ui/diagram/canvas_pictures.h"
#include "ui/diagram/card_arranging.h"
#include "ui/diagram/card_collapse.h"
#include "ui/diagram/card_flight.h"
#include "ui/diagram/card_nudge.h"
#include "ui/diagram/card_order.h"
#include "ui/diagram/card_visibility.h"
#include "ui/diagram/diagram_content_maker.h"
#include "ui/diagram/diagram_edits.h"
#include "ui/diagram/diagram_scene.h"
#include "ui/diagram/found_mark.h"
#include "ui/diagram/hover_focus.h"
#include "ui/diagram/in_place_editor.h"
#include "ui/diagram/layout/layout_job.h"
#include "ui/diagram/link_drop.h"
#include "ui/diagram/table_tool.h"
#include "ui/diagram/view_history.h"
#include "ui/diagram/view_navigation.h"

#include <QBasicTimer>
#include <QGraphicsView>
#include <QTimer>

#include <functional>

namespace joinery {

class DiagramOverlays;
class Selection;
class ThemeController;

/**
 * The canvas: shows the document's tables with their pending changes and lets a person edit them in place.
 *
 * Holds no schema of its own; every edit goes to the document and comes back as a signal. Document, selection and theme
 * controller must outlive it.
 */
class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    DiagramView(ProjectDocument &document, Selection &selection, ThemeController &themes, QWidget *parent = nullptr);
    ~DiagramView() override;

    [[nodiscard]] double zoom() const { return m_navigation.zoom(); }
    [[nodiscard]] DiagramScene &diagramScene() { return m_scene; }
    [[nodiscard]] InPlaceEditor &inPlaceEditor() { return m_editor; }
    [[nodiscard]] AnnotationEditor &annotationEditor() { return m_annotationEditor; }
    /** Whether what is shown is all there; a large diagram is painted bit by bit. */
    [[nodiscard]] bool isSharp() const { return m_pictures.isSharp(); }
    [[nodiscard]] bool isArranging() const { return m_layout.isRunning(); }
    [[nodiscard]] const DiagramChoices &choices() const { return m_choices; }
    /** What cards show now. */
    [[nodiscard]] DiagramLook look() const;
    [[nodiscard]] const CardCollapse &collapse() const { return m_collapse; }
    /** Which cards of the project are shown. */
    [[nodiscard]] CardVisibility &visibility() { return m_visibility; }
    /** Shows at once what the document holds, which otherwise waits until nothing else is to be done. */
    void settle();
    /** Writes what arrow keys moved, and lets nothing glide any more: cards are where they go. */
    void finishMoves();
    [[nodiscard]] const CardOrder &order() const { return m_order; }
    [[nodiscard]] LinkDrop &linkDrop() { return m_linkDrop; }
    /** What was just found, for a moment. */
    [[nodiscard]] FoundMark &foundMark() { return m_found; }
    [[nodiscard]] const ViewHistory &history() const { return m_history; }
    [[nodiscard]] const TableTool &tableTool() const { return m_tableTool; }
    [[nodiscard]] CardFlight &flight() { return m_flight; }
    [[nodiscard]] MotionPreference &motion() { return m_focus.motion(); }
    /** The card that is brought out because the pointer rests on it, or null. */
    [[nodiscard]] ObjectId focusedCard() const { return m_focus.card(); }

public slots:
    void zoomIn();
    void zoomOut();
    void zoomToActual();
    /** Zooms around the middle. */
    void setZoom(double zoom);
    /** Shows everything. */
    void fit();
    /** Shows everything where that can be read, else the upper left part. */
    void openContent();
    /** Places all cards but pinned ones anew, off this thread; one undo step. */
    void arrange();
    void arrangeLayered();
    void arrangeByForce();
    /** The selected cards alone; the others stay. */
    void arrangeSelected();
    void cancelArranging();
    /** Lets a person name a new table in the middle of what is seen. */
    void addTable();
    /** Gives a person a new table in the hand, to be put down somewhere; takes it away where there is one. */
    void placeTable();
    void addColumn();
    void selectAll();
    void selectOverlapping();
    void selectWithoutKey();
    /** Moves cards apart that cover each other; one undo step. */
    void separateCards();
    /** Adds the tables that a foreign key connects with the selected ones. */
    void selectRelated();
    /** Ends a drag as if it had not begun; without one leaves focus mode; without that, selects nothing. */
    void cancelOrDeselect();
    /** Moves the canvas under the window, in pixels of the screen. */
    void scrollBy(QPointF pixels);
    /** Shows the selected cards' headers alone, or all of them. */
    void setSelectedCollapsed(bool collapsed);
    /** Opens the selected cards when all are collapsed, else collapses them. */
    void toggleCollapsed();
    void setCollapsed(const QList<joinery::ObjectId> &cards, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /** Pins the selected cards to their places, or sets them free when all are pinned. */
    void togglePinned();
    void setPinned(const QList<joinery::ObjectId> &cards, bool pinned);
    void align(joinery::Alignment alignment);
    void distribute(Qt::Orientation direction);
    /** To where one was before the last jump, and forward again. */
    void goBack();
    void goForward();
    /** Goes to the other end of the selected link or column, or asks which of several. */
    void followLink();
    void setChoices(const joinery::DiagramChoices &choices);
    void renameSelected();
    void deleteSelected();
    /** Puts what is selected into a group, whose title can be typed at once. */
    void groupSelected();
    void groupThings(const QList<joinery::ObjectId> &things);
    /** Takes the frames away, of the groups that are selected and of those that selected cards are in. */
    void ungroupSelected();
    /** Lets a person write a note in the middle of what is seen, or there. */
    void addNote();
    void addNoteAt(QPointF place);
    /** Links the two selected cards, without a foreign key. */
    void linkSelected();
    void makeForeignKey(joinery::ObjectId link);
    /** Gives the selected note, or group without cards, that place and size. */
    void resizeAnnotation(const QRectF &rectangle);
    /** Puts the cursor into a group's title, a note, or a link's label. */
    void editAnnotation(joinery::ObjectId thing);
    /** The same for one that was just made, which is selected too. */
    void beginAnnotation(joinery::ObjectId thing);
    /**
     * Brings an object, and a column of it, into sight at a zoom at which it can be read; on the main diagram where the
     * shown one has no such card.
     */
    void reveal(joinery::ObjectId object, joinery::ObjectId part = {});
    /** The same on the way from one thing to the next: no place to come back to. */
    void passBy(joinery::ObjectId object);
    /** reveal(), and brings out what was found for a moment. */
    void showFound(joinery::ObjectId object, joinery::ObjectId part = {});
    /** Shows these cards as a whole, no larger than life. */
    void showCards(const QList<joinery::ObjectId> &cards);
    /** Scrolls by as little as shows the head of a card; leaves the view alone where it is seen. */
    void bringIntoSight(joinery::ObjectId object);

signals:
    void zoomChanged(double zoom);
    /** It has its size for the first time, and shows the diagram from its beginning. */
    void opened();
    void arrangingChanged(bool arranging);
    /** One can go back or forward to other places than before. */
    void historyChanged();
    /** A picture of these cards is wanted on the clipboard; of all when there are none. */
    void copyPictureRequested(const QList<joinery::ObjectId> &cards);
    /** A person wants to choose what is put on the shown diagram. */
    void addCardsRequested();
    /** A person wants to choose a table to which the selected one is linked. */
    void linksRequested();
    /** A menu is about to open at a point of the canvas, on a card or beside all: more can be added to it. */
    void menuFilled(QMenu &menu, bool isOnCard, QPointF point);
    /** Something was done, and more could be: `run` is what `action` says; none where that is empty. */
    void offered(const QString &text, const QString &action, const std::function<void()> &run);
    /** Something asked for on the canvas could not be done. */
    void failed(const joinery::Error &error);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void connectDocument();
    void refreshSoon();
    void refresh();
    void followView();
    void showField(const QRectF &area);
    void paintOver(QPainter &painter) const;
    void followPointer();
    void applyTheme(const Theme &theme);
    void arrangeUnplaced();
    /** What views show and read, also those that are dropped. */
    void readViews(const Schema &model, const Schema &snapshot);
    /** Moves cards apart that cover each other since all have other sizes. */
    void makeRoom(const QHash<ObjectId, QRectF> &before);
    /** Of focus mode and hidden layers. */
    [[nodiscard]] QHash<ObjectId, QRectF> hiddenCards() const;
    void startArranging(const ArrangingWishes &wishes);
    [[nodiscard]] ViewPlace viewPlace() const;
    void leaveDiagram();
    void goToPlace(std::optional<ViewPlace> (ViewHistory::*step)(const ViewPlace &));
    /** Does what shows another part of the canvas, and remembers the one before. */
    void jump(const std::function<void()> &show);
    void connectTools();
    void takeLayout(const LayoutResult &result);
    void deleteParts();
    void autoScroll(QPointF position);
    void report(const Result<void> &result);

    ProjectDocument &m_document;
    Selection &m_selection;
    DiagramScene m_scene;
    CardVisibility m_visibility;
    DiagramEdits m_edits;
    ViewReader m_viewReader;
    ViewReader m_formerViewReader;
    ViewReadings m_views;
    DiagramContentMaker m_contents;
    DiagramChoices m_choices;
    ViewNavigation m_navigation;
    InPlaceEditor m_editor;
    LinkDrop m_linkDrop;
    AnnotationEdits m_annotationEdits;
    AnnotationEditor m_annotationEditor;
    CanvasMouse m_mouse;
    AnnotationMenus m_annotationMenus;
    CanvasMenus m_menus;
    CardNudge m_nudge;
    CardCollapse m_collapse;
    CardOrder m_order;
    CardFlight m_flight;
    TableTool m_tableTool;
    ViewHistory m_history;
    HoverFocus m_focus;
    FoundMark m_found;
    CanvasKeys m_keys;
    LayoutJob m_layout;
    CanvasPictures m_pictures;
    DiagramOverlays *m_overlays;
    QTimer m_refresh;
    QBasicTimer m_autoScroll;
    QPoint m_autoScrollStep;
    /** The layout under way is for cards that never had a place, not asked for by a person. */
    bool m_layoutIsInitial = false;
    /** It is for these alone, and the view stays; for all when it is empty. */
    QSet<ObjectId> m_layoutOnly;
    bool m_fitWhenShown = true;
    /** The diagram of the cards in the scene. */
    DiagramKey m_diagram;
    bool m_isGoingBack = false;
    bool m_isPassing = false;
};

} // namespace joinery
