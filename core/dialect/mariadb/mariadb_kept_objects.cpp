// SPDX-License-Identifier: MIT
#include "core/dialect/mariadb/mariadb_kept_objects.h"

#include "core/base/sql_scopes.h"
#include "core/base/translate.h"
#include "core/dialect/mariadb/mariadb_lowering.h"
#include "core/dialect/mariadb/mariadb_objects.h"
#include "core/dialect/mariadb/mariadb_remaking.h"

namespace joinery::mariadb {

namespace {

using Kind = DefinitionObject::Kind;

bool isKept(const DefinitionObject &object)
{
    return object.kind == Kind::View || object.kind == Kind::Trigger || object.kind == Kind::Function ||
           object.kind == Kind::Procedure || object.kind == Kind::Event;
}

/** Whether it names a column that the table does not have under that name yet. */
bool namesColumnOfLater(const DefinitionObject &object, const Table &now, const Table &later)
{
    return std::any_of(later.columns.begin(), later.columns.end(), [&](const Column &column) {
        const bool isThere = std::any_of(now.columns.begin(), now.columns.end(), [&](const Column &other) {
            return other.name.compare(column.name, Qt::CaseInsensitive) == 0;
        });
        return !isThere && names(object.definition, column.name);
    });
}

} // namespace

KeptObjects::KeptObjects(PlanRun &run) : m_run(run)
{
    for (const DefinitionObject &object : run.start.objects)
        m_texts.insert(object.id, createObject(loweredObject(run.start, object)));
}

QString KeptObjects::textOf(const DefinitionObject &object) const
{
    return createObject(loweredObject(m_run.state, object));
}

DefinitionObject KeptObjects::replacing(const DefinitionObject &object) const
{
    const DefinitionObject lowered = loweredObject(m_run.state, object);
    return object.kind == Kind::View ? withoutFormerOptions(lowered, m_texts.value(object.id)) : lowered;
}

void KeptObjects::made(ObjectId object)
{
    m_texts.insert(object, textOf(*m_run.state.objects.find(object)));
    m_stale.remove(object);
    m_silenced.remove(object);
    m_purposes.remove(object);
    if (m_run.state.objects.find(object)->kind == Kind::View)
        tableChanged(m_run.state.objects.find(object)->name);
}

void KeptObjects::gone(ObjectId object)
{
    m_texts.remove(object);
    m_stale.remove(object);
    m_silenced.remove(object);
}

void KeptObjects::renamed(ObjectId object, const DefinitionObject &now, bool wasStale)
{
    if (has(object) && !wasStale)
        m_texts.insert(object, textOf(now));
}

void KeptObjects::tableChanged(const QString &tableName)
{
    for (const DefinitionObject &object : m_run.state.objects) {
        if (object.kind != Kind::View || !has(object.id) || object.name == tableName || !hasStar(object.definition) ||
            !names(object.definition, tableName))
            continue;
        m_stale.insert(object.id);
        if (!m_purposes.contains(object.id))
            m_purposes.insert(object.id, m_run.purpose());
    }
}

void KeptObjects::tableDropped(ObjectId table)
{
    for (const DefinitionObject &object : m_run.state.objects) {
        if (object.kind == Kind::Trigger && tableOfTrigger(m_run.state, object) == table)
            gone(object.id);
    }
    if (const Table *dropped = m_run.state.tables.find(table))
        m_goneTables.insert(dropped->name);
}

void KeptObjects::silence(ObjectId table)
{
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (object->kind != Kind::Trigger || !has(object->id) || m_silenced.contains(object->id) ||
            !firesOnUpdate(*object) || tableOfTrigger(m_run.state, *object) != table)
            continue;
        const DefinitionObject silent = loweredObject(m_run.state, silencedTrigger(*object));
        m_run.noteDefiner(*object);
        m_run.addAside(remadeObject(m_run.server, silent, object->name, TriggerPlace::AsBefore),
                       Message::tr("empty trigger %1 while rows are filled").arg(object->name));
        m_texts.insert(object->id, createObject(silent));
        m_silenced.insert(object->id);
        m_purposes.insert(object->id, m_run.purpose());
    }
}

void KeptObjects::unsilence()
{
    const Purpose purpose = m_run.purpose();
    QSet<ObjectId> visited;
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (!m_silenced.contains(object->id) || !m_run.end.objects.contains(object->id) || isWaiting(*object))
            continue;
        make(*object, visited);
        m_run.setPurpose(purpose);
    }
}

bool KeptObjects::isStale(const DefinitionObject &object) const
{
    if (!isKept(object))
        return false;
    return m_stale.contains(object.id) || m_texts.value(object.id) != textOf(object);
}

bool KeptObjects::isWaiting(const DefinitionObject &object) const
{
    QSet<ObjectId> asked;
    return isWaiting(object, asked);
}

bool KeptObjects::isWaiting(const DefinitionObject &object, QSet<ObjectId> &asked) const
{
    if (object.kind == Kind::Trigger)
        return tableOfTrigger(m_run.state, object).isNull();
    if (object.kind != Kind::View || asked.contains(object.id))
        return false;
    asked.insert(object.id);
    // What it says now fits what the others say now, unless it is the first of them to get its last form.
    const bool isFinal = !m_run.isToBeReplaced(object.id);
    for (const Table &table : m_run.end.tables) {
        const Table *now = m_run.state.tables.find(table.id);
        const bool isNamedLater = !now || now->name != table.name;
        if (isNamedLater && names(object.definition, table.name) && !m_run.state.tableNamed(table.name))
            return true;
        if (isFinal && now && names(object.definition, now->name) && namesColumnOfLater(object, *now, table))
            return true;
    }
    const auto isAhead = [&](const DefinitionObject &other) {
        if (!isFinal || other.id == object.id || other.kind != Kind::View || !names(object.definition, other.name))
            return false;
        return m_run.isToBeReplaced(other.id) || (isStale(other) && isWaiting(other, asked));
    };
    return std::any_of(m_run.end.objects.begin(), m_run.end.objects.end(),
                       [&](const DefinitionObject &other) {
                           return other.id != object.id && other.kind == Kind::View && !has(other.id) &&
                                  names(object.definition, other.name);
                       }) ||
           std::any_of(m_run.state.objects.begin(), m_run.state.objects.end(), isAhead);
}

void KeptObjects::postpone(ObjectId object)
{
    if (!m_purposes.contains(object))
        m_purposes.insert(object, m_run.purpose());
}

/** A view over a view that is made anew and shows all of it. */
void KeptObjects::spreadStars()
{
    bool hasSpread = true;
    while (hasSpread) {
        const QSet<ObjectId> before = m_stale;
        for (const DefinitionObject &object : m_run.state.objects) {
            if (object.kind == Kind::View && isStale(object)) {
                if (!m_purposes.contains(object.id))
                    m_purposes.insert(object.id, m_run.purpose());
                tableChanged(object.name);
            }
        }
        hasSpread = m_stale != before;
    }
}

void KeptObjects::make(const DefinitionObject &object, QSet<ObjectId> &visited)
{
    if (visited.contains(object.id) || !isStale(object))
        return;
    visited.insert(object.id);
    for (const DefinitionObject *other : sortedByName(m_run.state.objects)) {
        if (other->id != object.id && names(object.definition, other->name))
            make(*other, visited);
    }
    const bool wasSilenced = m_silenced.remove(object.id);
    m_run.setPurpose(m_purposes.value(object.id, m_run.purpose()));
    const DefinitionObject lowered = replacing(object);
    const QString title = QStringLiteral("%1 %2").arg(kindTitle(object.kind), object.name);
    if (has(object.id)) {
        m_run.noteDefiner(object);
        m_run.addAside(remadeObject(m_run.server, lowered, object.name, TriggerPlace::AsBefore),
                       wasSilenced ? Message::tr("let %1 run again").arg(title)
                                   : Message::tr("bring %1 up to date").arg(title));
    } else {
        m_run.addAll(createdObject(m_run.server, lowered));
    }
    m_texts.insert(object.id, textOf(object));
    m_stale.remove(object.id);
    m_purposes.remove(object.id);
}

Result<void> KeptObjects::refresh(bool atEnd)
{
    if (atEnd) {
        if (const auto checked = checkSources(); !checked)
            return checked;
    }
    const Purpose purpose = m_run.purpose();
    spreadStars();
    QSet<ObjectId> visited;
    for (const bool wantsTriggers : {false, true}) {
        for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
            if ((object->kind == Kind::Trigger) != wantsTriggers || (!atEnd && isWaiting(*object)))
                continue;
            make(*object, visited);
            m_run.setPurpose(purpose);
        }
    }
    return {};
}

Result<void> KeptObjects::checkSources() const
{
    for (const DefinitionObject *object : sortedByName(m_run.state.objects)) {
        if (object->kind != Kind::View || m_goneTables.isEmpty())
            continue;
        const SqlScopes scopes = SqlScopes::of(object->definition, SqlLexOptions::mariadb());
        for (const SqlTableUse &use : scopes.tables) {
            const QString name = scopes.tokens.at(use.token).value(object->definition);
            const bool isGone = m_goneTables.contains(name) && !m_run.state.tableNamed(name) &&
                                !m_run.state.objectNamed(name) && !scopes.tableExpression(use.scope, name);
            if (isGone)
                return fail(QStringLiteral("mariadb.missing_table"),
                            Message::tr("The %1 %2 reads %3, which will not be there. Drop or change it as well.")
                                .arg(kindTitle(object->kind), object->name, name));
        }
    }
    return {};
}

} // namespace joinery::mariadb
