// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/card_visibility.h"

#include "core/schema/link_path.h"

#include <algorithm>

namespace joinery {

namespace {

template <typename T>
IdMap<T> kept(const IdMap<T> &things, const QSet<ObjectId> &shown)
{
    IdMap<T> result;
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (shown.contains(things.ids().at(i)))
            result.insert(things.sharedAt(i));
    }
    return result;
}

/** Calls `use(id, namespace)` for whatever may be a card. */
template <typename Use>
void forEachCard(const Schema &schema, Use use)
{
    for (const Table &table : schema.tables)
        use(table.id, table.nameSpace);
    for (const EnumType &enumType : schema.enums)
        use(enumType.id, enumType.nameSpace);
    for (const DefinitionObject &object : schema.objects) {
        if (isRelation(object.kind))
            use(object.id, object.nameSpace);
    }
}

} // namespace

CardVisibility::CardVisibility(ProjectDocument &document) : m_document(document) {}

QSet<ObjectId> CardVisibility::all() const
{
    const NamedDiagram *diagram = m_document.shownNamedDiagram();
    QSet<ObjectId> cards;
    if (diagram) {
        for (auto card = diagram->diagram.positions.keyBegin(); card != diagram->diagram.positions.keyEnd(); ++card)
            cards.insert(*card);
        return cards;
    }
    const auto take = [&cards](ObjectId id, const QString &) { cards.insert(id); };
    for (const App &app : m_document.project().apps) {
        forEachCard(app.model, take);
        forEachCard(m_document.snapshot(app.name), take);
    }
    return cards;
}

QSet<ObjectId> CardVisibility::filedAway() const
{
    QSet<ObjectId> cards;
    if (!m_hidden.groups.isEmpty()) {
        for (const DiagramGroup &group : m_document.annotations().groups) {
            if (m_hidden.groups.contains(group.id.text()))
                cards.unite(group.members);
        }
    }
    if (m_hidden.tags.isEmpty())
        return cards;
    for (const App &app : m_document.project().apps) {
        for (auto look = app.diagram.looks.cbegin(); look != app.diagram.looks.cend(); ++look) {
            const QStringList &tags = look->tags;
            if (std::any_of(tags.cbegin(), tags.cend(),
                            [this](const QString &tag) { return m_hidden.tags.contains(tag); }))
                cards.insert(look.key());
        }
    }
    return cards;
}

void CardVisibility::update()
{
    m_hiddenCount = 0;
    m_shown.reset();
    if (m_hidden.isEmpty() && !m_focus && m_document.shownDiagram().isMain())
        return;
    QSet<ObjectId> cards = all();
    if (!m_hidden.isEmpty()) {
        const QSet<ObjectId> away = filedAway();
        for (const App &app : m_document.project().apps) {
            const bool isAppHidden = m_hidden.apps.contains(app.name);
            const auto isHidden = [&](ObjectId id, const QString &nameSpace) {
                return isAppHidden || m_hidden.namespaces.contains(nameSpace) || away.contains(id);
            };
            const Schema &snapshot = m_document.snapshot(app.name);
            forEachCard(app.model, [&](ObjectId id, const QString &nameSpace) {
                if (isHidden(id, nameSpace) && cards.remove(id) && !app.model.enums.contains(id))
                    ++m_hiddenCount;
            });
            forEachCard(snapshot, [&](ObjectId id, const QString &nameSpace) {
                if (isHidden(id, nameSpace) && m_document.changeOf(id).kind == ChangeKind::Dropped)
                    cards.remove(id);
            });
        }
    }
    m_shown = cards;
    if (!m_focus)
        return;
    OtherLinks reading;
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view) {
        for (const ObjectId read : (*view)->reads) {
            if (m_shown->contains(view.key()) && m_shown->contains(read))
                reading.append({view.key(), read});
        }
    }
    const QSet<ObjectId> wanted =
        linkedTables(shown(m_document.unitedModel()), QSet<ObjectId>(m_focus->cards.cbegin(), m_focus->cards.cend()),
                     m_focus->steps, reading);
    m_shown->intersect(wanted);
}

Schema CardVisibility::shown(const Schema &schema) const
{
    if (!m_shown)
        return schema;
    Schema part = schema;
    part.tables = kept(schema.tables, *m_shown);
    part.enums = kept(schema.enums, *m_shown);
    QSet<ObjectId> objects = *m_shown;
    for (const DefinitionObject &object : schema.objects) {
        // Triggers and the like stand on the cards of their tables.
        if (!isRelation(object.kind))
            objects.insert(object.id);
    }
    part.objects = kept(schema.objects, objects);
    return part;
}

void CardVisibility::setHidden(const HiddenLayers &hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    emit changed();
}

QStringList CardVisibility::namespaces() const
{
    QSet<QString> found;
    for (const App &app : m_document.project().apps)
        forEachCard(app.model, [&found](ObjectId, const QString &nameSpace) { found.insert(nameSpace); });
    QStringList result(found.cbegin(), found.cend());
    result.sort();
    return result.size() == 1 && result.first().isEmpty() ? QStringList() : result;
}

void CardVisibility::setFocus(const std::optional<CardFocus> &focus)
{
    if (focus == m_focus)
        return;
    m_focus = focus;
    emit changed();
}

void CardVisibility::addToFocus(ObjectId card)
{
    if (!m_focus || m_focus->cards.contains(card))
        return;
    m_focus->cards.append(card);
    emit changed();
}

bool CardVisibility::isHidden(ObjectId card) const
{
    return m_shown && !m_shown->contains(card);
}

bool CardVisibility::bringBack(ObjectId card)
{
    update();
    if (!isHidden(card))
        return false;
    setFocus(std::nullopt);
    const NamedDiagram *diagram = m_document.shownNamedDiagram();
    if (diagram && !diagram->contains(card))
        m_document.showDiagram({});
    update();
    if (!isHidden(card))
        return true;
    HiddenLayers hidden = m_hidden;
    hidden.apps.remove(m_document.appOf(card));
    if (const Table *table = m_document.table(card))
        hidden.namespaces.remove(table->nameSpace);
    else if (const EnumType *enumType = m_document.enumType(card))
        hidden.namespaces.remove(enumType->nameSpace);
    else if (const DefinitionObject *object = m_document.object(card))
        hidden.namespaces.remove(object->nameSpace);
    for (const QString &tag : lookOf(m_document.project(), card).tags)
        hidden.tags.remove(tag);
    if (!hidden.groups.isEmpty()) {
        for (const DiagramGroup &group : m_document.annotations().groups) {
            if (group.members.contains(card))
                hidden.groups.remove(group.id.text());
        }
    }
    setHidden(hidden);
    update();
    return true;
}

} // namespace joinery

#include "moc_card_visibility.cpp"
