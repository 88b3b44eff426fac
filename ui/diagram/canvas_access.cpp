// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/canvas_access.h"

#include "ui/diagram/accessible_canvas.h"
#include "ui/diagram/accessible_text.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/project_document.h"
#include "ui/document/selection.h"

namespace joinery {

namespace {

/** After the canvas shows an edit. */
constexpr int settleMilliseconds = 20;

} // namespace

size_t qHash(const CanvasPlace &place, size_t seed)
{
    return qHashMulti(seed, int(place.kind), place.id, place.row);
}

CanvasAccess::CanvasAccess(DiagramView &view, ProjectDocument &document, Selection &selection)
    : QObject(&view), m_view(view), m_scene(view.diagramScene()), m_selection(selection)
{
    installAccessibleCanvas();
    // What was asked for while the view was made knows nothing of cards.
    QAccessibleInterface *before = QAccessible::queryAccessibleInterface(&view);
    if (before && before->role() != QAccessible::Canvas)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessible::installActivationObserver(this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &CanvasAccess::tellNames);
    connect(&selection, &Selection::changed, this, &CanvasAccess::tellSelection);
    connect(&m_scene, &DiagramScene::cardsChanged, this, &CanvasAccess::forgetGone);
    connect(&document, &ProjectDocument::modelChanged, this, [this](const QString &, const QSet<ObjectId> &objects) {
        if (!m_active || m_made.isEmpty())
            return;
        m_edited.unite(objects);
        m_settled.start();
    });
    connect(&document, &ProjectDocument::annotationsChanged, this, [this] {
        if (m_active && !m_made.isEmpty())
            m_settled.start();
    });
}

CanvasAccess::~CanvasAccess()
{
    QAccessible::removeActivationObserver(this);
    for (const Made &made : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(made.id);
}

CardItem *CanvasAccess::card(ObjectId id) const
{
    return m_scene.card(id);
}

LinkItem *CanvasAccess::link(ObjectId id) const
{
    return m_scene.link(id);
}

bool CanvasAccess::isThere(const CanvasPlace &place) const
{
    if (place.kind == CanvasPlace::Kind::Link)
        return link(place.id);
    if (place.kind == CanvasPlace::Kind::Annotation)
        return m_scene.annotations().things().contains(place.id);
    const CardItem *item = card(place.id);
    return item &&
           (place.kind == CanvasPlace::Kind::Card || (place.row >= 0 && place.row < item->content().shownRows()));
}

QString CanvasAccess::nameOf(const CanvasPlace &place) const
{
    if (!isThere(place))
        return {};
    switch (place.kind) {
    case CanvasPlace::Kind::Card:
        return accessibleName(card(place.id)->content());
    case CanvasPlace::Kind::CardLine:
        return accessibleName(card(place.id)->content().rows.at(place.row));
    case CanvasPlace::Kind::Link: {
        const LinkContent &content = link(place.id)->content();
        const CardItem *from = card(content.fromTable);
        const CardItem *to = card(content.toTable);
        return accessibleName(content, from ? &from->content() : nullptr, to ? &to->content() : nullptr);
    }
    case CanvasPlace::Kind::Annotation: {
        const GroupItem *group = m_scene.annotations().group(place.id);
        return group ? accessibleName(group->group(), int(m_scene.annotations().cardsOf({place.id}).size()))
                     : accessibleName(m_scene.annotations().note(place.id)->note());
    }
    }
    return {};
}

QAccessibleInterface *CanvasAccess::at(const CanvasPlace &place)
{
    if (!isThere(place))
        return nullptr;
    const auto known = m_made.constFind(place);
    if (known != m_made.cend())
        return QAccessible::accessibleInterface(known->id);
    QAccessibleInterface *made = makeAccessible(*this, place);
    m_made.insert(place, {QAccessible::registerAccessibleInterface(made), nameOf(place)});
    return made;
}

std::optional<CanvasPlace> CanvasAccess::selected() const
{
    const ObjectId object = m_selection.current();
    const CardItem *item = card(object);
    if (!item) {
        const CanvasPlace annotation{CanvasPlace::Kind::Annotation, object};
        return isThere(annotation) ? std::optional(annotation) : std::nullopt;
    }
    const ObjectId part = m_selection.part();
    const int row = item->content().rowOf(part);
    if (!part.isNull() && row >= 0)
        return CanvasPlace{CanvasPlace::Kind::CardLine, object, row};
    if (!part.isNull() && link(part))
        return CanvasPlace{CanvasPlace::Kind::Link, part};
    return CanvasPlace{CanvasPlace::Kind::Card, object};
}

void CanvasAccess::goTo(const CanvasPlace &place)
{
    if (!isThere(place))
        return;
    m_view.setFocus();
    if (place.kind == CanvasPlace::Kind::Link) {
        m_selection.reveal(link(place.id)->content().fromTable, place.id);
        return;
    }
    const bool isRow = place.kind == CanvasPlace::Kind::CardLine;
    m_selection.reveal(place.id, isRow ? card(place.id)->content().rows.at(place.row).column : ObjectId());
}

void CanvasAccess::tellSelection()
{
    if (!m_active)
        return;
    // What was just added is selected before the canvas shows it.
    m_view.settle();
    const std::optional<CanvasPlace> place = selected();
    QAccessibleInterface *chosen = place ? at(*place) : QAccessible::queryAccessibleInterface(&m_view);
    if (!chosen)
        return;
    if (place)
        tell(QAccessible::Selection, *chosen);
    if (m_view.hasFocus())
        tell(QAccessible::Focus, *chosen);
}

void CanvasAccess::tell(QAccessible::Event what, QAccessibleInterface &subject)
{
    QAccessibleEvent event(&subject, what);
    QAccessible::updateAccessibility(&event);
    emit told(what, subject.text(QAccessible::Name));
}

void CanvasAccess::tellNames()
{
    // Links can go while all cards stay.
    m_view.settle();
    forgetGone();
    const QSet<ObjectId> edited = std::exchange(m_edited, {});
    for (auto made = m_made.begin(); made != m_made.end(); ++made) {
        const CanvasPlace &place = made.key();
        const LinkItem *its = place.kind == CanvasPlace::Kind::Link ? link(place.id) : nullptr;
        const bool concerned =
            its ? edited.contains(its->content().fromTable) || edited.contains(its->content().toTable)
                : place.kind == CanvasPlace::Kind::Annotation || edited.contains(place.id);
        if (!concerned || !isThere(place))
            continue;
        const QString name = nameOf(place);
        if (name == made->toldName)
            continue;
        made->toldName = name;
        tell(QAccessible::NameChanged, *QAccessible::accessibleInterface(made->id));
    }
}

void CanvasAccess::forgetGone()
{
    for (auto made = m_made.begin(); made != m_made.end();) {
        if (isThere(made.key())) {
            ++made;
            continue;
        }
        QAccessible::deleteAccessibleInterface(made->id);
        made = m_made.erase(made);
    }
}

} // namespace joinery

#include "moc_canvas_access.cpp"
