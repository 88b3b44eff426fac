// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/accessible_canvas.h"

#include "ui/diagram/accessible_text.h"
#include "ui/diagram/diagram_text.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/selection.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace joinery {

namespace {

using Kind = CanvasPlace::Kind;

QRect onScreen(const DiagramView &view, const QRectF &area)
{
    const QRect inView = view.mapFromScene(area).boundingRect();
    return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

/** A card, a row, a link, a group or a note: asks the canvas anew each time, so it is never older than what is shown.
 */
class AccessiblePlace : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePlace(CanvasAccess &access, const CanvasPlace &place) : m_access(&access), m_place(place) {}

    [[nodiscard]] const CanvasPlace &place() const { return m_place; }

    [[nodiscard]] bool isValid() const override { return m_access && m_access->isThere(m_place); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_access ? m_access->view().window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &) override
    {
        if (m_access)
            m_access->goTo(m_place);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CanvasAccess> m_access;
    CanvasPlace m_place;
};

QAccessibleInterface *AccessiblePlace::parent() const
{
    if (!m_access)
        return nullptr;
    return m_place.kind == Kind::CardLine ? m_access->at({Kind::Card, m_place.id})
                                          : QAccessible::queryAccessibleInterface(&m_access->view());
}

int AccessiblePlace::childCount() const
{
    return isValid() && m_place.kind == Kind::Card ? m_access->card(m_place.id)->content().shownRows() : 0;
}

QAccessibleInterface *AccessiblePlace::child(int index) const
{
    return index >= 0 && index < childCount() ? m_access->at({Kind::CardLine, m_place.id, index}) : nullptr;
}

int AccessiblePlace::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const AccessiblePlace *>(child);
    return row && row->place().kind == Kind::CardLine && row->place().id == m_place.id ? row->place().row : -1;
}

QAccessibleInterface *AccessiblePlace::childAt(int x, int y) const
{
    for (int row = 0; row < childCount(); ++row) {
        QAccessibleInterface *found = child(row);
        if (found && found->rect().contains(x, y))
            return found;
    }
    return nullptr;
}

QString AccessiblePlace::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    if (text == QAccessible::Name)
        return m_access->nameOf(m_place);
    if (text != QAccessible::Description || m_place.kind == Kind::Link || m_place.kind == Kind::Annotation)
        return {};
    const CardContent &card = m_access->card(m_place.id)->content();
    return m_place.kind == Kind::Card ? accessibleDescription(card) : accessibleDescription(card.rows.at(m_place.row));
}

QRect AccessiblePlace::rect() const
{
    if (!isValid())
        return {};
    const DiagramView &view = m_access->view();
    if (m_place.kind == Kind::Link)
        return onScreen(view, m_access->link(m_place.id)->sceneBoundingRect());
    if (m_place.kind == Kind::Annotation)
        return onScreen(view, m_access->view().diagramScene().annotations().rectangle(m_place.id));
    const CardItem *card = m_access->card(m_place.id);
    return onScreen(view, m_place.kind == Kind::Card ? card->sceneRectangle()
                                                     : card->geometry().row(m_place.row).translated(card->pos()));
}

QAccessible::Role AccessiblePlace::role() const
{
    switch (m_place.kind) {
    case Kind::Card:
        return QAccessible::Grouping;
    case Kind::CardLine:
        return QAccessible::ListItem;
    case Kind::Annotation:
        return m_access && m_access->view().diagramScene().annotations().note(m_place.id) ? QAccessible::Note
                                                                                          : QAccessible::Grouping;
    case Kind::Link:
        break;
    }
    return QAccessible::Graphic;
}

QAccessible::State AccessiblePlace::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    const Selection &selection = m_access->selection();
    const bool isOne = m_access->selected() == m_place;
    state.selected = isOne || (m_place.kind == Kind::Card && selection.objects().contains(m_place.id));
    state.focused = isOne && m_access->view().hasFocus();
    const QRect seen(m_access->view().viewport()->mapToGlobal(QPoint()), m_access->view().viewport()->size());
    state.offscreen = !seen.intersects(rect());
    if (m_place.kind == Kind::Card) {
        const CardContent &card = m_access->card(m_place.id)->content();
        state.expandable = card.hasRows();
        state.expanded = card.hasRows() && !card.collapsed;
        state.collapsed = card.hasRows() && card.collapsed;
        state.readOnly = card.isGhost();
    }
    return state;
}

void *AccessiblePlace::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

/** The diagram: first the widgets on it, then cards, then links, in the order of their names, then groups and notes. */
class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(DiagramView &view) : QAccessibleWidget(&view, QAccessible::Canvas) {}

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Canvas; }
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + int(content().cards.size() + content().links.size()) +
               int(annotations().size());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;

private:
    [[nodiscard]] DiagramView &view() const { return static_cast<DiagramView &>(*widget()); }
    [[nodiscard]] const DiagramContent &content() const { return view().diagramScene().content(); }
    [[nodiscard]] QList<ObjectId> annotations() const { return view().diagramScene().annotations().things(); }
    [[nodiscard]] CanvasAccess *access() const { return view().findChild<CanvasAccess *>(); }
};

QAccessibleInterface *AccessibleCanvas::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    CanvasAccess *canvas = access();
    const qsizetype card = index - widgets;
    const qsizetype link = card - content().cards.size();
    const qsizetype annotation = link - content().links.size();
    if (!canvas)
        return nullptr;
    if (annotation >= 0) {
        const ObjectId id = annotations().value(annotation);
        return id.isNull() ? nullptr : canvas->at({Kind::Annotation, id});
    }
    return link < 0 ? canvas->at({Kind::Card, content().cards.at(card).id})
                    : canvas->at({Kind::Link, content().links.at(link).id});
}

int AccessibleCanvas::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *place = dynamic_cast<const AccessiblePlace *>(child);
    if (!place)
        return QAccessibleWidget::indexOfChild(child);
    const int widgets = QAccessibleWidget::childCount();
    const ObjectId id = place->place().id;
    const auto &cards = content().cards;
    const auto &links = content().links;
    if (place->place().kind == Kind::Card) {
        for (qsizetype i = 0; i < cards.size(); ++i) {
            if (cards.at(i).id == id)
                return widgets + int(i);
        }
    } else if (place->place().kind == Kind::Link) {
        for (qsizetype i = 0; i < links.size(); ++i) {
            if (links.at(i).id == id)
                return widgets + int(cards.size() + i);
        }
    } else if (place->place().kind == Kind::Annotation) {
        const qsizetype at = annotations().indexOf(id);
        return at < 0 ? -1 : widgets + int(cards.size() + links.size() + at);
    }
    return -1;
}

QAccessibleInterface *AccessibleCanvas::childAt(int x, int y) const
{
    CanvasAccess *canvas = access();
    if (!canvas)
        return nullptr;
    const QPoint inView = view().viewport()->mapFromGlobal(QPoint(x, y));
    if (QAccessibleInterface *over = view().viewport()->childAt(inView)
                                         ? QAccessible::queryAccessibleInterface(view().viewport()->childAt(inView))
                                         : nullptr)
        return over;
    const CanvasHit hit = view().diagramScene().hitAt(view().mapToScene(inView));
    if (hit.part == CanvasHit::Part::Link)
        return canvas->at({Kind::Link, hit.column});
    if (hit.isAnnotation())
        return canvas->at({Kind::Annotation, hit.card});
    return hit.isCard() ? canvas->at({Kind::Card, hit.card}) : nullptr;
}

QAccessibleInterface *AccessibleCanvas::focusChild() const
{
    CanvasAccess *canvas = access();
    const std::optional<CanvasPlace> place = canvas ? canvas->selected() : std::nullopt;
    if (view().hasFocus() && place)
        return canvas->at(*place);
    return QAccessibleWidget::focusChild();
}

QString AccessibleCanvas::text(QAccessible::Text text) const
{
    if (text == QAccessible::Description)
        return DiagramText::tr("%1, %2").arg(DiagramText::tr("%n cards", nullptr, int(content().cards.size())),
                                             DiagramText::tr("%n links", nullptr, int(content().links.size())));
    return QAccessibleWidget::text(text);
}

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new AccessibleCanvas(*view) : nullptr;
}

} // namespace

void installAccessibleCanvas()
{
    // Qt adds what it has already a second time.
    QAccessible::removeFactory(accessibleFor);
    QAccessible::installFactory(accessibleFor);
}

QAccessibleInterface *makeAccessible(CanvasAccess &access, const CanvasPlace &place)
{
    return new AccessiblePlace(access, place);
}

} // namespace joinery
