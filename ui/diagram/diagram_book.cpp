// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagram_book.h"

#include "core/schema/link_path.h"
#include "ui/diagram/card_placement.h"
#include "ui/diagram/diagram_view.h"
#include "ui/document/card_placement.h"
#include "ui/document/selection.h"

#include <algorithm>

namespace joinery {

namespace {

/** Of cards that are no tables; what they are drawn as is known once they are there. */
constexpr QSizeF usualSize(220, 100);

template <typename T>
IdMap<T> copied(const IdMap<T> &entries)
{
    IdMap<T> result;
    for (T entry : entries) {
        entry.id = ObjectId::create();
        result.insert(std::move(entry));
    }
    return result;
}

/** The same with ids of their own. */
DiagramAnnotations copied(const DiagramAnnotations &annotations)
{
    return {copied(annotations.groups), copied(annotations.notes), copied(annotations.links)};
}

} // namespace

DiagramBook::DiagramBook(ProjectDocument &document, DiagramView &view, Selection &selection, QObject *parent)
    : QObject(parent), m_document(document), m_view(view), m_selection(selection)
{
}

bool DiagramBook::isMainShown() const
{
    return m_document.shownDiagram().isMain();
}

QString DiagramBook::titleOf(const DiagramKey &key) const
{
    return key.isMain() ? tr("All tables") : diagramTitle(m_document.project(), key);
}

QList<DiagramKey> DiagramBook::all() const
{
    return QList<DiagramKey>{{}} + namedDiagrams(m_document.project());
}

QString DiagramBook::nameOf(ObjectId object) const
{
    if (const Table *table = m_document.table(object))
        return table->name;
    if (const EnumType *enumType = m_document.enumType(object))
        return enumType->name;
    const DefinitionObject *found = m_document.object(object);
    return found ? found->name : QString();
}

QString DiagramBook::freeTitle() const
{
    QStringList taken;
    for (const DiagramKey &key : namedDiagrams(m_document.project()))
        taken.append(titleOf(key));
    for (int number = 1;; ++number) {
        const QString title = tr("Diagram %1").arg(number);
        if (!taken.contains(title, Qt::CaseInsensitive))
            return title;
    }
}

DiagramKey DiagramBook::add(const QString &undoText, const QString &app, const NamedDiagram &diagram)
{
    const App *keeper = m_document.project().app(app);
    if (!keeper)
        return {};
    const DiagramKey key{app, freeDiagramName(*keeper, diagram.title)};
    m_document.setDiagram(undoText, key, diagram);
    emit added(key);
    return key;
}

DiagramKey DiagramBook::addEmpty()
{
    const QList<App> &apps = m_document.project().apps;
    const QString shown = m_document.shownDiagram().app;
    const QString app = shown.isEmpty() && !apps.isEmpty() ? apps.first().name : shown;
    const QString title = freeTitle();
    return add(tr("Add diagram %1").arg(title), app, {.title = title, .diagram = {}});
}

DiagramKey DiagramBook::addFromSelection()
{
    QHash<ObjectId, QPointF> places;
    QList<QRectF> taken;
    QList<ObjectId> others;
    QRectF around;
    const QList<ObjectId> chosen = m_view.diagramScene().annotations().cardsOf(m_selection.objects());
    for (const ObjectId id : chosen) {
        if (const CardItem *card = m_view.diagramScene().card(id)) {
            places.insert(id, card->pos());
            taken.append(card->sceneRectangle());
            around = around.united(card->sceneRectangle());
        } else if (canBeCard(id)) {
            others.append(id);
        }
    }
    places.insert(placesFor(others, around.center(), taken));
    if (places.isEmpty())
        return addEmpty();
    const auto first =
        std::find_if(chosen.cbegin(), chosen.cend(), [this](ObjectId id) { return !m_document.appOf(id).isEmpty(); });
    const QString app = first == chosen.cend() ? m_document.project().apps.first().name : m_document.appOf(*first);
    const QString title = places.size() == 1 ? nameOf(places.cbegin().key()) : freeTitle();
    return add(tr("Add diagram %1").arg(title), app, {.title = title, .diagram = {.positions = places}});
}

DiagramKey DiagramBook::duplicate()
{
    m_view.finishMoves();
    const DiagramKey shown = m_document.shownDiagram();
    NamedDiagram diagram;
    if (const NamedDiagram *present = m_document.shownNamedDiagram()) {
        diagram = *present;
    } else {
        for (const CardItem *card : m_view.diagramScene().cards())
            diagram.diagram.positions.insert(card->id(), card->pos());
        diagram.diagram.collapsed = m_document.collapsed();
        diagram.diagram.pinned = m_document.pinned();
        diagram.diagram.annotations = m_document.annotations();
    }
    diagram.diagram.annotations = copied(diagram.diagram.annotations);
    diagram.title = tr("%1 copy").arg(titleOf(shown));
    const QList<App> &apps = m_document.project().apps;
    const QString app = shown.isMain() && !apps.isEmpty() ? apps.first().name : shown.app;
    return add(tr("Duplicate diagram %1").arg(titleOf(shown)), app, diagram);
}

void DiagramBook::rename(const DiagramKey &key, const QString &title)
{
    const NamedDiagram *present = namedDiagram(m_document.project(), key);
    if (!present || title.simplified().isEmpty() || title.simplified() == titleOf(key))
        return;
    NamedDiagram diagram = *present;
    diagram.title = title.simplified();
    m_document.setDiagram(tr("Rename diagram %1 to %2").arg(titleOf(key), diagram.title), key, diagram);
}

void DiagramBook::remove(const DiagramKey &key)
{
    if (namedDiagram(m_document.project(), key))
        m_document.setDiagram(tr("Delete diagram %1").arg(titleOf(key)), key, std::nullopt);
}

void DiagramBook::showNext(int step)
{
    const QList<DiagramKey> keys = all();
    const qsizetype at = keys.indexOf(m_document.shownDiagram());
    m_document.showDiagram(keys.at((at + step + keys.size()) % keys.size()));
}

bool DiagramBook::canBeCard(ObjectId object) const
{
    const Schema &model = m_document.model(m_document.appOf(object));
    const DefinitionObject *found = model.objects.find(object);
    return model.tables.contains(object) || model.enums.contains(object) || (found && isRelation(found->kind));
}

QHash<ObjectId, QPointF> DiagramBook::placesFor(const QList<ObjectId> &objects, QPointF near,
                                                const QList<QRectF> &taken) const
{
    QList<QSizeF> sizes;
    for (const ObjectId id : objects) {
        const Table *table = m_document.table(id);
        sizes.append(table ? estimatedCardSize(*table) : usualSize);
    }
    const QList<QPointF> found = freeCardPlaces(sizes, near, taken);
    QHash<ObjectId, QPointF> places;
    for (qsizetype i = 0; i < objects.size(); ++i)
        places.insert(objects.at(i), snappedToGrid(found.at(i)));
    return places;
}

QList<ObjectId> DiagramBook::missing(const QList<ObjectId> &objects) const
{
    const NamedDiagram *shown = m_document.shownNamedDiagram();
    QList<ObjectId> result;
    for (const ObjectId id : objects) {
        if (shown && !shown->contains(id) && !result.contains(id) && canBeCard(id))
            result.append(id);
    }
    return result;
}

void DiagramBook::addCards(const QList<ObjectId> &objects, std::optional<QPointF> near)
{
    const QList<ObjectId> coming = missing(objects);
    if (coming.isEmpty())
        return;
    m_view.settle();
    const QList<QRectF> taken = m_view.diagramScene().takenPlaces();
    const QPointF middle = near.value_or(m_view.mapToScene(m_view.viewport()->rect().center()));
    const QString title = titleOf(m_document.shownDiagram());
    m_document.moveCards(coming.size() == 1 ? tr("Add %1 to diagram %2").arg(nameOf(coming.first()), title)
                                            : tr("Add %n tables to diagram %1", nullptr, int(coming.size())).arg(title),
                         placesFor(coming, middle, taken));
    m_view.settle();
    m_selection.select(coming);
    m_view.bringIntoSight(coming.first());
}

QList<ObjectId> DiagramBook::related() const
{
    if (isMainShown())
        return {};
    const QList<ObjectId> &chosen = m_selection.objects();
    const QSet<ObjectId> found =
        linkedTables(m_document.unitedModel(), QSet<ObjectId>(chosen.cbegin(), chosen.cend()), 1);
    QList<ObjectId> coming = missing(QList<ObjectId>(found.cbegin(), found.cend()));
    coming.removeIf([&chosen](ObjectId id) { return chosen.contains(id); });
    std::sort(coming.begin(), coming.end(), [this](ObjectId a, ObjectId b) { return nameOf(a) < nameOf(b); });
    return coming;
}

void DiagramBook::addRelated()
{
    QRectF around;
    for (const ObjectId id : m_selection.objects()) {
        if (const CardItem *card = m_view.diagramScene().card(id))
            around = around.united(card->sceneRectangle());
    }
    addCards(related(), around.isNull() ? std::nullopt : std::optional(around.center()));
}

void DiagramBook::takeOff(const QList<ObjectId> &cards)
{
    const NamedDiagram *shown = m_document.shownNamedDiagram();
    QList<ObjectId> going = cards;
    going.removeIf([shown](ObjectId id) { return !shown || !shown->contains(id); });
    if (going.isEmpty())
        return;
    const QString title = titleOf(m_document.shownDiagram());
    const QString text = going.size() == 1
                             ? tr("Remove %1 from diagram %2").arg(nameOf(going.first()), title)
                             : tr("Remove %n tables from diagram %1", nullptr, int(going.size())).arg(title);
    m_selection.clear();
    m_document.takeOffDiagram(text, going);
}

} // namespace joinery

#include "moc_diagram_book.cpp"
